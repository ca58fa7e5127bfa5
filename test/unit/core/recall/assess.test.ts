import type { AttemptRecord, AttemptState } from '../../../../src/mailbox/types';
import { defaultPolicy } from '../../../../src/policy/policy';
import { assess, type Knowledge } from '../../../../src/core/recall/assess';
import type { CheckStep, Checked } from '../../../../src/core/recall/check';
import { ago, now } from './input';
import { failure, messageId, onScreen, reading, tip, tipMap, to } from './samples';

/** The server answered about `sentMessage`; change what the test is about. */
const checked = (
  message: Parameters<typeof reading>[0] = {},
  parts: Partial<Omit<Checked, 'message'>> = {},
): CheckStep => ({
  step: 'checked',
  checked: {
    ...reading(message),
    tips: tipMap(tip('ana@norte.example')),
    tipsFailure: null,
    report: null,
    reportSearch: 'done',
    responses: null,
    responseSearch: 'done',
    sentCopy: null,
    ...parts,
  },
});

const assessed = (step: CheckStep, changes: Partial<Knowledge> = {}) =>
  assess({
    item: onScreen(),
    account: { kind: 'exchangeOnline', address: 'me@norte.example' },
    client: 'web',
    policy: defaultPolicy,
    runningSince: null,
    ownAttempt: null,
    unintended: [],
    reportNoted: null,
    now,
    step,
    ...changes,
  });

const verdicts = ({ recipients }: ReturnType<typeof assess>) =>
  recipients.map(({ address, verdict, basis }) => `${address} ${verdict} ${basis}`);

const record = (state: AttemptState, requestedAt: string): AttemptRecord => ({
  internetMessageId: messageId,
  state,
  requestedAt,
});

describe('before the server answered', () => {
  const checking: CheckStep = { step: 'checking' };

  it("the recipients are judged on Outlook's first guess", () => {
    const item = onScreen({
      recipients: [
        { ...to('ana@norte.example'), type: 'user' },
        { ...to('eva@other.example'), type: 'externalUser' },
      ],
    });
    expect(verdicts(assessed(checking, { item }))).toEqual([
      'ana@norte.example withinReach firstGuess',
      'eva@other.example outOfReach firstGuess',
    ]);
  });

  it('nobody knows when it was sent', () => {
    expect(assessed(checking).sentAt).toBeNull();
  });

  it('a message from somebody else is undecided: it may be Send As', () => {
    const eva = { name: 'Eva', address: 'eva@norte.example' };
    const item = onScreen({ from: eva, sender: eva });
    expect(assessed(checking, { item })).toMatchObject({
      undecided: true,
      message: { outcome: 'notSent' },
    });
    const answer = checked({ from: eva, sender: eva, folder: 'elsewhere' });
    expect(assessed(answer, { item })).toMatchObject({
      undecided: false,
      message: { outcome: 'notSent' },
    });
  });

  it("a message from the user's own address is not undecided", () => {
    expect(assessed(checking).undecided).toBe(false);
  });

  it('a list that Outlook cut short is known to be so, until the server gave all of it', () => {
    const item = onScreen({ recipientsCutShort: true });
    expect(assessed(checking, { item }).cutShort).toBe(true);
    expect(assessed(checked(), { item }).cutShort).toBe(false);
  });

  it('an attempt made here counts although the server was not asked', () => {
    const attempt = assessed(checking, { ownAttempt: record('requested', ago(1, 'minutes')) });
    expect(attempt.attempt).toEqual({ state: 'requested', at: ago(1, 'minutes') });
  });

  it('after a failure the first guess stays', () => {
    expect(verdicts(assessed({ step: 'failed', failure: failure('busy').failure }))).toEqual([
      'ana@norte.example withinReach firstGuess',
    ]);
  });
});

describe('what the server said', () => {
  it('replaces what Outlook knew: recipients, subject and times', () => {
    const recipients = [to('ana@norte.example'), to('luis@norte.example', 'bcc')];
    const assessment = assessed(
      checked(
        { recipients, subject: 'Changed', sentAt: ago(9, 'minutes') },
        { tips: tipMap(tip('ana@norte.example'), tip('luis@norte.example')) },
      ),
    );
    expect(verdicts(assessment)).toEqual([
      'ana@norte.example withinReach mailTips',
      'luis@norte.example withinReach mailTips',
    ]);
    expect(assessment).toMatchObject({ subject: 'Changed', sentAt: ago(9, 'minutes'), headline: 'all' });
  });

  it('its mail tips decide, not the first guess', () => {
    const step = checked({}, { tips: tipMap(tip('ana@norte.example', { scope: 'external' })) });
    expect(assessed(step)).toMatchObject({
      headline: 'none',
      notice: { kind: 'outside', people: { people: 1, about: false } },
      actions: { primary: 'write', second: null },
    });
  });

  it('without mail tips its verified domains decide', () => {
    const recipients = [to('ana@norte.example'), to('eva@other.example')];
    expect(verdicts(assessed(checked({ recipients }, { tips: null })))).toEqual([
      'ana@norte.example withinReach verifiedDomains',
      'eva@other.example outOfReach verifiedDomains',
    ]);
  });

  it('an alias that only the server knows is an own address: no recipient, and a sender', () => {
    const alias = { name: 'Me', address: 'My.Alias@norte.example' };
    const recipients = [to('ana@norte.example'), to('my.alias@norte.example', 'cc')];
    const step = checked({ recipients, from: alias, sender: alias, folder: 'elsewhere' });
    expect(verdicts(assessed(step)).map((text) => text.split(' ')[0])).toEqual(['ana@norte.example']);
    expect(assessed(step).message).toEqual({ outcome: 'outOfReach', reason: 'notInSentItems' });
  });

  it("the user's own received copy leads to the sent copy", () => {
    expect(assessed(checked({ folder: 'elsewhere' }, { sentCopy: 'item-2' })).sentCopy).toBe('item-2');
  });

  it.each(['drafts', 'outbox'] as const)('a message in %s was not sent yet', (folder) => {
    expect(assessed(checked({ folder }))).toMatchObject({ draft: true, message: { outcome: 'notSent' } });
  });

  it('nobody looked for signs of reading, so no word of them', () => {
    const [ana] = assessed(checked({ readReceiptRequested: true })).recipients;
    expect(ana?.reason).toBe('notChecked');
  });
});

describe('a held message', () => {
  const held = checked({ folder: 'drafts', deliverAt: ago(-5, 'minutes') });

  it('can be stopped where the client allows it', () => {
    expect(assessed(held, { client: 'newWindows' })).toMatchObject({
      message: { outcome: 'held' },
      deliverAt: ago(-5, 'minutes'),
    });
  });

  it('cannot be stopped in classic Windows', () => {
    const step = checked({ deliverAt: ago(-5, 'minutes') });
    expect(assessed(step, { client: 'classicWindows' }).message).toEqual({ outcome: 'heldFinal' });
  });
});

describe('a message that the server does not have', () => {
  it('is waited for while it is young', () => {
    const item = onScreen({ changedAt: ago(1, 'minutes') });
    expect(assessed({ step: 'waiting' }, { item }).message).toEqual({ outcome: 'waiting' });
  });

  it('is no longer in Sent Items when it is old', () => {
    expect(assessed({ step: 'missing', waited: false })).toMatchObject({
      message: { outcome: 'outOfReach', reason: 'notInSentItems' },
      waitedInVain: false,
    });
  });

  it('never came although the pane waited: it says so, and does not wait on, whatever the clock says', () => {
    const item = onScreen({ changedAt: ago(-60, 'minutes') });
    expect(assessed({ step: 'missing', waited: true }, { item })).toMatchObject({
      message: { outcome: 'outOfReach' },
      waitedInVain: true,
    });
  });

  it('sent as somebody else and not filed yet: nobody can say yet what it is', () => {
    const shared = { name: 'Sales', address: 'sales@norte.example' };
    expect(
      assessed({ step: 'waiting' }, { item: onScreen({ from: shared, sender: shared }) }).undecided,
    ).toBe(true);
  });
});

describe('mailboxes and messages of other kinds', () => {
  it('Exchange Server: nobody is asked, Outlook can', () => {
    const account = { kind: 'exchangeServer', address: 'me@norte.example' } as const;
    expect(assessed({ step: 'needless' }, { account })).toMatchObject({
      message: { outcome: 'outlookOnly', reason: 'exchangeServer' },
      actions: { primary: 'outlook' },
    });
  });

  it('a shared mailbox, as Outlook alone can tell', () => {
    const item = onScreen({ inSharedMailbox: true });
    expect(assessed(checked(), { item }).message).toEqual({
      outcome: 'outlookOnly',
      reason: 'sharedMailbox',
    });
  });

  it('a policy that switches recall off', () => {
    const policy = { ...defaultPolicy, recall: { ...defaultPolicy.recall, enabled: false } };
    expect(assessed(checked(), { policy }).message).toEqual({ outcome: 'outOfReach', reason: 'recallOff' });
  });
});

describe('the attempt', () => {
  const earlier = ago(30, 'minutes');
  const later = ago(1, 'minutes');

  it('kept with the message counts, and its rows are requested', () => {
    const assessment = assessed(checked({ attempt: record('requested', later) }));
    expect(assessment.attempt).toEqual({ state: 'requested', at: later });
    expect(verdicts(assessment)).toEqual(['ana@norte.example recallRequested mailTips']);
  });

  it('from another device counts when it is later than the one from here', () => {
    const step = checked({ attempt: record('requested', later) });
    expect(assessed(step, { ownAttempt: record('uncertain', earlier) }).attempt?.state).toBe('requested');
  });

  it('from here counts when it is later than the kept one', () => {
    const step = checked({ attempt: record('uncertain', earlier) });
    expect(assessed(step, { ownAttempt: record('requested', later) }).attempt?.state).toBe('requested');
  });

  it('from here counts when the kept one is of the same request and lags behind', () => {
    const step = checked({ attempt: record('requesting', later) });
    expect(assessed(step, { ownAttempt: record('requested', later) }).attempt?.state).toBe('requested');
  });

  it('is settled by the report', () => {
    const report = { id: 'report-1', receivedAt: later };
    const step = checked({ attempt: record('requested', earlier) }, { report });
    expect(assessed(step).attempt).toEqual({ state: 'reported', at: earlier, report });
  });
});

it('a recall that is waiting for the user in a consent window is not taken for silence', () => {
  const { attempt } = assessed(checked(), { runningSince: ago(10, 'minutes') });
  expect(attempt).toEqual({ state: 'requesting', at: ago(10, 'minutes') });
});

describe('where nobody said where the mailboxes are', () => {
  const unanswered = {
    tips: null,
    tipsFailure: { kind: 'busy', doing: 'readMailTips' },
    organization: null,
  } as const;

  it('the true recipients and the kept attempt stay, and it is called a guess', () => {
    const step = checked({ attempt: record('requested', ago(1, 'minutes')) }, unanswered);
    expect(assessed(step)).toMatchObject({ guessed: { kind: 'busy' }, attempt: { state: 'requested' } });
  });

  it("the administrator's own domains are an answer", () => {
    const policy = { ...defaultPolicy, ownDomains: ['norte.example'] };
    expect(assessed(checked({}, unanswered), { policy })).toMatchObject({ guessed: null });
  });
});

it('a message deferred by classic Windows lies in Sent Items and cannot be stopped from anywhere', () => {
  expect(assessed(checked({ deliverAt: ago(-5, 'minutes') })).message).toEqual({ outcome: 'heldFinal' });
});

it("with recall off and no word about Outlook's own command, it is not offered on Exchange Server either", () => {
  const account = { kind: 'exchangeServer', address: 'me@norte.example' } as const;
  const policy = { ...defaultPolicy, recall: { ...defaultPolicy.recall, enabled: false } };
  expect(assessed({ step: 'needless' }, { account, policy }).actions).toEqual({
    primary: 'write',
    second: null,
  });
});
