import { noNotes } from '../../../../src/mailbox/notes';
import type { AddressedPerson, SelectedMessage, SentMessage } from '../../../../src/mailbox/types';
import { defaultPolicy, type Policy } from '../../../../src/policy/policy';
import type { CheckStep, Checked } from '../../../../src/core/recall/check';
import {
  byAttention,
  canBeTicked,
  confirmedOf,
  isProposed,
  judgeSelected,
  stillConfirmed,
  together,
  type Selected,
} from '../../../../src/features/several/selection';
import { ago, now } from '../../core/recall/input';
import { failure, reading, tip, tipMap, to } from '../../core/recall/samples';

const colleague = to('ana@norte.example');
const outsider = to('eva@other.example');
const tips = tipMap(
  tip('ana@norte.example'),
  tip('bo@norte.example'),
  tip('eva@other.example', { scope: 'external', externalMembers: 1 }),
  tip('all@norte.example', { totalMembers: 300, externalMembers: 0 }),
  tip('hidden@norte.example', { totalMembers: null, externalMembers: null }),
);

const context = (recall: Partial<Policy['recall']> = {}) => ({
  account: { kind: 'exchangeOnline', address: 'me@norte.example' } as const,
  client: 'web' as const,
  policy: { ...defaultPolicy, recall: { ...defaultPolicy.recall, ...recall } },
  now,
});

const read = (message: Partial<SentMessage> = {}, parts: Partial<Checked> = {}): CheckStep => ({
  step: 'checked',
  checked: {
    ...reading(message),
    tips,
    tipsFailure: null,
    report: null,
    reportSearch: 'done',
    responses: null,
    responseSearch: 'notYet',
    sentCopy: null,
    ...parts,
  },
});

const line = (id: string): SelectedMessage => ({
  key: id,
  id,
  internetMessageId: null,
  subject: `Subject ${id}`,
});

const selected = (step: CheckStep, id = 'item-1', recall: Partial<Policy['recall']> = {}): Selected =>
  judgeSelected(line(id), step, null, context(recall));

const sentTo = (...recipients: AddressedPerson[]) => selected(read({ recipients }));

const attempted = (state: 'requested' | 'refused' | 'uncertain') =>
  read({
    attempt: { internetMessageId: '<salaries@norte.example>', state, requestedAt: ago(1, 'minutes') },
  });

describe('the verdict of a line', () => {
  test.each<[string, CheckStep]>([
    ['checking', { step: 'checking' }],
    ['failed', { step: 'failed', failure: failure('busy').failure }],
    ['missing', { step: 'missing', waited: false }],
    ['withinReach', read()],
    ['partly', read({ recipients: [colleague, outsider] })],
    ['outOfReach', read({ recipients: [outsider] })],
    ['notKnown', read({ recipients: [to('hidden@norte.example')] })],
    ['nothingToRecall', read({ recipients: [to('me@norte.example')] })],
    [
      'notSent',
      read({
        folder: 'elsewhere',
        from: { name: 'Eva', address: 'eva@other.example' },
        sender: { name: 'Eva', address: 'eva@other.example' },
      }),
    ],
    ['outOfReach', read({ folder: 'elsewhere' })],
    ['held', read({ deliverAt: ago(-10, 'minutes'), folder: 'drafts' })],
    ['recallRequested', attempted('requested')],
    ['refused', attempted('refused')],
    ['uncertain', attempted('uncertain')],
    ['reported', read({}, { report: { id: 'report', receivedAt: ago(1, 'minutes') } })],
  ])('is %s', (state, step) => {
    expect(selected(step).state).toBe(state);
  });

  test('is the service desk’s for more people than the administrator allows, and then cannot be ticked', () => {
    const many = selected(read({ recipients: [to('all@norte.example')] }), 'x', { askAbove: 50 });
    expect(many.state).toBe('serviceDesk');
    expect(canBeTicked(many)).toBe(false);
    expect(selected(read(), 'x', { askAbove: 50 }).state).toBe('withinReach');
  });

  test.each([
    ['wrongPeople', true],
    ['wrongContent', false],
  ] as const)('with the cause %s, that somebody is marked is %s', (cause, marked) => {
    const notes = { ...noNotes(''), cause, unintended: ['eva@other.example'] };
    const { assessment } = selected(read({ recipients: [colleague, outsider], notes }));
    expect(assessment?.marked).toBe(marked);
  });

  test('follows what this pane just did about it', () => {
    const record = { internetMessageId: '', state: 'requested' as const, requestedAt: ago(0, 'minutes') };
    const outcome = { asked: true as const, record, failure: null, kept: true };
    const done = judgeSelected(line('x'), read(), { at: 'over', outcome }, context());
    expect(done.state).toBe('recallRequested');
    expect(canBeTicked(done)).toBe(false);
    expect(
      judgeSelected(line('x'), read(), { at: 'running', since: ago(0, 'minutes') }, context()).state,
    ).toBe('requesting');
  });
});

test('what needs a decision comes first, what is settled or hopeless last; within that the newest first', () => {
  const lines = [
    selected(read({ recipients: [outsider] }), 'outside'),
    selected(attempted('requested'), 'requested'),
    selected(read({ sentAt: ago(9, 'minutes') }), 'older'),
    selected(read(), 'newer'),
    selected(attempted('uncertain'), 'uncertain'),
    selected(read({ recipients: [colleague, outsider] }), 'partly'),
  ];
  expect(byAttention(lines).map(({ message }) => message.id)).toEqual([
    'uncertain',
    'partly',
    'newer',
    'older',
    'outside',
    'requested',
  ]);
});

describe('ticking', () => {
  test('is offered where a recall is, and proposed where it is the first thing to do', () => {
    expect(isProposed(sentTo(colleague, outsider))).toBe(true);
    const unsure = sentTo(to('hidden@norte.example'));
    expect([canBeTicked(unsure), isProposed(unsure)]).toEqual([true, false]);
    expect(canBeTicked(sentTo(outsider))).toBe(false);
    expect(canBeTicked(selected(attempted('requested')))).toBe(false);
    expect(canBeTicked(selected(attempted('refused')))).toBe(true);
    expect(canBeTicked(selected({ step: 'checking' }))).toBe(false);
  });

  test('confirms the message that the server showed, with the attempt that the line told of', () => {
    expect(confirmedOf(selected(attempted('refused'), 'the-id'), 'me@norte.example')).toEqual({
      key: 'the-id',
      itemId: 'the-id',
      internetMessageId: '<salaries@norte.example>',
      account: 'me@norte.example',
      knownAttempts: [ago(1, 'minutes')],
      knownReport: null,
      withoutRecord: false,
    });
    expect(confirmedOf(selected({ step: 'checking' }), 'me@norte.example')).toBeNull();
  });
});

test('a confirmation closes when what it is about can be ticked no more, or something else was', () => {
  const asked = ['a', 'b'];
  expect(stillConfirmed(asked, ['a', 'b'])).toBe(asked);
  expect(stillConfirmed(asked, ['a'])).toBeNull();
  expect(stillConfirmed(asked, ['a', 'b', 'c'])).toBeNull();
  expect(stillConfirmed(null, [])).toBeNull();
});

describe('ticked messages together', () => {
  test('count a person on two of them once, whatever the case of the address', () => {
    const both = together([
      sentTo(colleague, outsider),
      sentTo(to('ANA@norte.example'), to('bo@norte.example')),
    ]);
    expect(both).toMatchObject({
      messages: 2,
      summary: { total: { people: 3, about: false }, reach: { people: 2 }, outside: { people: 1 } },
      notice: { kind: 'outside', people: { people: 1 } },
    });
  });

  test('are about so many people as soon as a group is among them', () => {
    const all = together([sentTo(to('all@norte.example')), sentTo(colleague)]);
    expect(all.summary.total).toEqual({ people: 301, about: true });
    expect(all.notice).toBeNull();
  });

  test('of none are nobody', () => {
    expect(together([])).toMatchObject({ messages: 0, summary: { total: { people: 0 } }, notice: null });
  });
});
