import { answered, type FailureKind } from '../../../../src/mailbox/answer';
import type { AttemptRecord, AttemptState } from '../../../../src/mailbox/types';
import {
  recallMessage,
  type ConfirmedRecall,
  type RecallPorts,
} from '../../../../src/core/recall/recallMessage';
import { FakeMailbox, type Script } from './fakeMailbox';
import { ago, now } from './input';
import { failure, messageId, reading } from './samples';

const confirmed: ConfirmedRecall = {
  key: 'item-1',
  itemId: 'item-1',
  internetMessageId: messageId,
  account: 'Me@norte.example',
  knownAttempts: [],
  knownReport: null,
  withoutRecord: false,
};

const written = (state: AttemptState, requestedAt = now.toISOString()): AttemptRecord => ({
  internetMessageId: messageId,
  state,
  requestedAt,
  reportBefore: null,
});

/** Recalls from a mailbox that answers as scripted; tells what was done, in order, and the outcome. */
async function recall(
  script: Script = {},
  changes: Partial<ConfirmedRecall> = {},
  ports: Partial<RecallPorts> = {},
) {
  const done: string[] = [];
  const mailbox = new FakeMailbox(script, (method) => done.push(method));
  const outcome = await recallMessage(
    { ...confirmed, ...changes },
    {
      mailbox,
      authorize: () => {
        done.push('authorize');
        return Promise.resolve(answered(null));
      },
      itemOnScreen: () => {
        done.push('itemOnScreen');
        return 'item-1';
      },
      mayRecall: () => true,
      now: () => now,
      ...ports,
    },
  );
  return { outcome, done, mailbox };
}

describe('a recall that goes well', () => {
  it('asks for permission, makes sure of the message, writes the attempt down, asks once, writes down the outcome', async () => {
    const { done, outcome } = await recall();
    expect(done).toEqual([
      'authorize',
      'itemOnScreen',
      'readSentMessage',
      'findRecallReport',
      'keepAttempt',
      'requestRecall',
      'keepAttempt',
    ]);
    expect(outcome).toEqual({ asked: true, record: written('requested'), failure: null, kept: true });
  });

  it('writes "requesting" with the message id before, and the outcome of the same request after', async () => {
    const { mailbox } = await recall();
    expect(mailbox.kept).toEqual([
      { messageId: 'item-1', attempt: written('requesting') },
      { messageId: 'item-1', attempt: written('requested') },
    ]);
  });

  it('reads the confirmed message and no other', async () => {
    const { mailbox } = await recall();
    expect(mailbox.readings).toEqual([{ id: 'item-1', internetMessageId: messageId }]);
  });

  it('acts on the copy that the server just named', async () => {
    const { mailbox } = await recall({ readSentMessage: [answered(reading({ id: 'item-1-now' }))] });
    expect(mailbox.recalled).toEqual(['item-1-now']);
    expect(mailbox.kept.map((kept) => kept.messageId)).toEqual(['item-1-now', 'item-1-now']);
  });

  it('an own address in another case, or an alias, is the same account', async () => {
    const { outcome } = await recall({}, { account: 'My.Alias@Norte.Example' });
    expect(outcome.asked).toBe(true);
  });
});

describe('nothing is asked of Exchange', () => {
  const stops: [string, Script, Partial<ConfirmedRecall>, Partial<RecallPorts>, string][] = [
    ['when another item is on screen', {}, {}, { itemOnScreen: () => 'item-2' }, 'otherItem'],
    ['when nothing is on screen', {}, {}, { itemOnScreen: () => null }, 'otherItem'],
    ['when Outlook shows another account', {}, { account: 'eva@norte.example' }, {}, 'otherAccount'],
    [
      'when the id now names another message',
      { readSentMessage: [answered(reading({ internetMessageId: '<other@norte.example>' }))] },
      {},
      {},
      'changed',
    ],
    [
      'when the message was moved out of Sent Items',
      { readSentMessage: [answered(reading({ folder: 'elsewhere' }))] },
      {},
      {},
      'changed',
    ],
    [
      'when another device asked meanwhile',
      { readSentMessage: [answered(reading({ attempt: written('requested', ago(1, 'minutes')) }))] },
      {},
      {},
      'alreadyRequested',
    ],
    [
      'when another device is just asking',
      { readSentMessage: [answered(reading({ attempt: written('requesting', ago(1, 'minutes')) }))] },
      {},
      {},
      'alreadyRequested',
    ],
    [
      'when there was an attempt after the one the user was told of',
      { readSentMessage: [answered(reading({ attempt: written('uncertain', ago(1, 'minutes')) }))] },
      { knownAttempts: [ago(5, 'minutes')] },
      {},
      'alreadyRequested',
    ],
    [
      'when permission is refused',
      {},
      {},
      { authorize: () => Promise.resolve(failure('consentRefused')) },
      'failure',
    ],
    ['when the message cannot be read again', { readSentMessage: [failure('noAnswer')] }, {}, {}, 'failure'],
    [
      'when the attempt cannot be written down',
      { keepAttempt: [failure('busy')] },
      {},
      {},
      'cannotKeepRecord',
    ],
  ];
  it.each(stops)('%s', async (_, script, changes, ports, why) => {
    const { outcome, done } = await recall(script, changes, ports);
    expect(outcome).toMatchObject({ asked: false, why });
    expect(done).not.toContain('requestRecall');
  });

  it('and nothing is written down, where the message is not the confirmed one', async () => {
    const { mailbox } = await recall({ readSentMessage: [answered(reading({ folder: 'elsewhere' }))] });
    expect(mailbox.kept).toEqual([]);
  });

  it('the item on screen is looked at after the window for permission, not before', async () => {
    let shown = 'item-1';
    const { outcome } = await recall(
      {},
      {},
      {
        authorize: () => {
          shown = 'item-2';
          return Promise.resolve(answered(null));
        },
        itemOnScreen: () => shown,
      },
    );
    expect(outcome).toEqual({ asked: false, why: 'otherItem' });
  });

  it.each([
    [
      'authorize',
      {},
      { authorize: () => Promise.resolve(failure('adminConsentNeeded')) },
      'adminConsentNeeded',
    ],
    ['readSentMessage', { readSentMessage: [failure('notFound')] }, {}, 'notFound'],
    ['keepAttempt', { keepAttempt: [failure('forbidden')] }, {}, 'forbidden'],
  ])('the failure of %s is handed on', async (_, script, ports, kind) => {
    const { outcome } = await recall(script, {}, ports);
    expect(outcome).toMatchObject({ asked: false, failure: { kind } });
  });
});

describe('asking again', () => {
  it('goes on when the user was told of the last attempt', async () => {
    const at = ago(20, 'minutes');
    const { outcome } = await recall(
      { readSentMessage: [answered(reading({ attempt: written('uncertain', at) }))] },
      { knownAttempts: [at] },
    );
    expect(outcome.asked).toBe(true);
  });

  it('goes on after a refusal, whoever was refused', async () => {
    const { outcome } = await recall({
      readSentMessage: [answered(reading({ attempt: written('refused', ago(1, 'minutes')) }))],
    });
    expect(outcome.asked).toBe(true);
  });
});

describe('without a record, as the user confirmed', () => {
  it('goes on without writing the attempt down first, and tells that the outcome is not kept', async () => {
    const { outcome, done, mailbox } = await recall(
      { keepAttempt: [failure('busy')] },
      { withoutRecord: true },
    );
    expect(done).toEqual([
      'authorize',
      'itemOnScreen',
      'readSentMessage',
      'findRecallReport',
      'requestRecall',
      'keepAttempt',
    ]);
    expect(mailbox.recalled).toEqual(['item-1']);
    expect(outcome).toMatchObject({ asked: true, record: { state: 'requested' }, kept: false });
  });
});

describe('what the server answers to the request', () => {
  it('a refusal is written down with its words', async () => {
    const no = {
      ok: false as const,
      failure: { kind: 'rejected' as const, doing: 'requestRecall', code: 'Code', message: 'Too late.' },
    };
    const { outcome, mailbox } = await recall({ requestRecall: [no] });
    const record = { ...written('refused'), reason: 'Too late.' };
    expect(outcome).toEqual({ asked: true, record, failure: no.failure, kept: true });
    expect(mailbox.kept.at(-1)).toEqual({ messageId: 'item-1', attempt: record });
  });

  it('a refusal without words is written down with its code', async () => {
    const no = {
      ok: false as const,
      failure: { kind: 'forbidden' as const, doing: 'requestRecall', code: 'ErrorAccessDenied' },
    };
    const { outcome } = await recall({ requestRecall: [no] });
    expect(outcome).toMatchObject({ record: { state: 'refused', reason: 'ErrorAccessDenied' } });
  });

  const silences: FailureKind[] = ['noAnswer', 'serverError', 'malformed'];
  it.each(silences)('%s is uncertain, is written down as such, and is never repeated', async (kind) => {
    const { outcome, mailbox } = await recall({ requestRecall: [failure(kind), answered(undefined)] });
    expect(outcome).toMatchObject({ asked: true, record: written('uncertain'), failure: { kind } });
    expect(mailbox.recalled).toEqual(['item-1']);
    expect(mailbox.kept.at(-1)?.attempt).toEqual(written('uncertain'));
  });

  it('an outcome that cannot be written down is told and asks nothing again', async () => {
    const { outcome, mailbox } = await recall({ keepAttempt: [answered(undefined), failure('noAnswer')] });
    expect(outcome).toMatchObject({ asked: true, record: { state: 'requested' }, kept: false });
    expect(mailbox.recalled).toHaveLength(1);
  });
});

describe('what happened before the request', () => {
  it('an attempt that nobody can read stops one who was not told of it', async () => {
    const attempt = { ...written('unreadable', ''), unread: { state: 'scheduled' } };
    const { outcome, mailbox } = await recall({ readSentMessage: [answered(reading({ attempt }))] });
    expect(outcome).toEqual({ asked: false, why: 'alreadyRequested' });
    expect(mailbox.recalled).toEqual([]);
  });

  it('of an attempt that nobody can read, whoever was told may ask again, and what it holds is handed on', async () => {
    const attempt = { ...written('unreadable', ''), unread: { state: 'scheduled' } };
    const message = reading({ attempt });
    const { mailbox } = await recall({ readSentMessage: [answered(message)] }, { knownAttempts: [''] });
    expect(mailbox.recalled).toEqual(['item-1']);
    expect(mailbox.kept.map((kept) => kept.attempt)).toMatchObject([
      { state: 'requesting', firstRequestedAt: message.message.sentAt, unread: { state: 'scheduled' } },
      { state: 'requested', firstRequestedAt: message.message.sentAt, unread: { state: 'scheduled' } },
    ]);
  });

  it('a record whose writing was not confirmed does not stand in the way of going on without it', async () => {
    const first = await recall({ keepAttempt: [failure('noAnswer')] });
    if (first.outcome.asked || first.outcome.why !== 'cannotKeepRecord')
      throw new Error('The record was kept.');
    const { record } = first.outcome;
    const second = await recall(
      { readSentMessage: [answered(reading({ attempt: record }))] },
      { withoutRecord: true, knownAttempts: [record.requestedAt] },
    );
    expect(second.mailbox.recalled).toEqual(['item-1']);
  });

  it.each([
    'offline',
    'interactionNeeded',
    'consentRefused',
    'adminConsentNeeded',
    'signInUnavailable',
  ] as const)(
    '%s when the request was to leave: nothing was asked, and the record says so',
    async (kind: FailureKind) => {
      const { outcome, mailbox } = await recall({ requestRecall: [failure(kind)] });
      expect(outcome).toMatchObject({ asked: false, why: 'failure', failure: { kind } });
      expect(mailbox.kept.at(-1)?.attempt.state).toBe('notAsked');
    },
  );

  it('where Outlook gives no internet message id, the id of the item stands alone', async () => {
    const same = await recall({}, { internetMessageId: null });
    expect(same.mailbox.recalled).toEqual(['item-1']);
    const other = await recall(
      { readSentMessage: [answered(reading({ id: 'item-2' }))] },
      { internetMessageId: null },
    );
    expect(other.outcome).toEqual({ asked: false, why: 'changed' });
  });
});

describe('what speaks against asking', () => {
  it('a report of a recall made elsewhere, which the user was not shown', async () => {
    const report = { id: 'report-1', receivedAt: ago(1, 'minutes') };
    const unknown = await recall({ findRecallReport: [answered(report)] });
    expect(unknown.outcome).toEqual({ asked: false, why: 'alreadyRequested' });
    expect(unknown.mailbox.recalled).toEqual([]);
    const shown = await recall({ findRecallReport: [answered(report)] }, { knownReport: 'report-1' });
    expect(shown.mailbox.recalled).toEqual(['item-1']);
  });

  it('rules that changed while the confirmation stood there', async () => {
    const { outcome, mailbox } = await recall({}, {}, { mayRecall: () => false });
    expect(outcome).toEqual({ asked: false, why: 'notRecallable' });
    expect(mailbox.recalled).toEqual([]);
  });

  it('own addresses that the server did not tell: the account cannot be made sure of', async () => {
    const { outcome, mailbox } = await recall({
      readSentMessage: [answered(reading({}, { ownAddresses: null }))],
    });
    expect(outcome).toMatchObject({ asked: false, why: 'failure' });
    expect(mailbox.recalled).toEqual([]);
  });

  it("another device's attempt, even if its clock is behind the one that the user knows of", async () => {
    const { outcome } = await recall(
      { readSentMessage: [answered(reading({ attempt: written('requested', ago(9, 'minutes')) }))] },
      { knownAttempts: [ago(5, 'minutes')] },
    );
    expect(outcome).toEqual({ asked: false, why: 'alreadyRequested' });
  });
});

describe('asking again', () => {
  const again = async (before: AttemptRecord) => {
    const { outcome } = await recall(
      { readSentMessage: [answered(reading({ attempt: before }))] },
      { knownAttempts: [before.requestedAt] },
    );
    return outcome.asked ? (outcome.record.firstRequestedAt ?? null) : 'not asked';
  };
  const earlier = ago(20, 'minutes');

  it('keeps when the first recall was asked for that may have acted', async () => {
    expect(await again(written('uncertain', earlier))).toBe(earlier);
    const second = { ...written('refused', ago(5, 'minutes')), firstRequestedAt: earlier };
    expect(await again(second)).toBe(earlier);
  });

  it.each(['refused', 'notAsked'] as const)('after a request that was %s is the first', async (state) => {
    expect(await again(written(state, earlier))).toBeNull();
  });
});
