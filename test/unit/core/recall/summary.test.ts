import type { Attempt } from '../../../../src/core/recall/attempt';
import {
  actionsOf,
  headlineOf,
  noticeOf,
  peopleBehind,
  peopleToWriteTo,
  summarize,
  type Headline,
  type PeopleCount,
} from '../../../../src/core/recall/summary';
import type { MessageVerdict, RecipientVerdict } from '../../../../src/core/recall/verdicts';
import { ago } from './input';
import { group, judged } from './samples';

const exactly = (people: number): PeopleCount => ({ people, about: false });
const about = (people: number): PeopleCount => ({ people, about: true });

const inside = judged('withinReach');
const outside = judged('outOfReach', { reach: 'outside', reason: 'outside', address: 'eva@other.example' });
const perhaps = judged('perhaps', { reach: 'mixed', reason: 'maybeOnPremises' });
const unknown = judged('notKnown', { reach: 'unknown', reason: 'unknown' });
const bounced = judged('nothingToRecall', { reason: 'bounced' });
const uncounted = judged('notKnown', { ...group(null, null), reason: 'groupSize', name: 'All' });
const partly = judged('partly', group(300, 4));

describe('people are counted, not recipients', () => {
  it('a person counts one', () => {
    expect(summarize([inside, inside, outside])).toMatchObject({
      total: exactly(3),
      reach: exactly(2),
      not: exactly(1),
      outside: exactly(1),
      perhaps: exactly(0),
    });
  });

  it('a group counts its members, and makes the number an "about"', () => {
    const summary = summarize([inside, judged('withinReach', group(300, 0)), outside]);
    expect(summary.total).toEqual(about(302));
    expect(summary.reach).toEqual(about(301));
  });

  it('a number without a group in it stays exact, beside one with a group', () => {
    expect(summarize([judged('withinReach', group(300, 0)), outside]).not).toEqual(exactly(1));
  });

  it('partly: the inside members are within reach, the others are outside and not', () => {
    expect(summarize([partly])).toMatchObject({
      total: about(300),
      reach: about(296),
      not: about(4),
      outside: about(4),
    });
  });

  it('after a request a partly reachable group still counts its inside members only', () => {
    expect(summarize([judged('recallRequested', group(300, 4))])).toMatchObject({
      reach: about(296),
      not: about(4),
    });
  });

  it('read but within reach counts as reach and as read', () => {
    expect(summarize([inside, judged('withinReachButRead', { reason: 'read' })])).toMatchObject({
      reach: exactly(2),
      read: exactly(1),
    });
  });

  it('perhaps and not known are neither reach nor not, nor each other', () => {
    expect(summarize([perhaps, unknown])).toMatchObject({
      reach: exactly(0),
      perhaps: exactly(1),
      notKnown: exactly(1),
      not: exactly(0),
    });
  });

  it('a copy that bounced is not to be reached', () => {
    expect(summarize([bounced])).toMatchObject({ total: exactly(1), not: exactly(1), reach: exactly(0) });
  });

  it('a group of unknown size is named, not counted', () => {
    const summary = summarize([inside, uncounted]);
    expect(summary.total).toEqual(exactly(1));
    expect(summary.perhaps).toEqual(exactly(0));
    expect(summary.uncounted.map(({ name }) => name)).toEqual(['All']);
  });

  it('a group is outside with all its members', () => {
    expect(summarize([judged('outOfReach', { reach: 'outside', ...group(12, null) })])).toMatchObject({
      outside: about(12),
      not: about(12),
    });
  });
});

describe('how many people stand behind recipients', () => {
  it.each([
    ['nobody', [], 0],
    ['a person and a group', [inside, partly], 301],
    ['a group that nobody counted stands for one', [inside, uncounted], 2],
  ])('%s', (_, recipients, people) => {
    expect(peopleBehind(recipients)).toBe(people);
  });
});

describe('the headline that is true of the numbers', () => {
  const cases: [string, RecipientVerdict[], Headline][] = [
    ['nobody but the sender', [], 'onlySelf'],
    ['everything bounced', [bounced, bounced], 'allBounced'],
    ['one person within reach', [inside], 'one'],
    ['one person who read it is still within reach', [judged('withinReachButRead')], 'one'],
    ['two people within reach', [inside, inside], 'all'],
    ['a group within reach', [judged('withinReach', group(300, 0))], 'all'],
    ['after the request all are still reached', [judged('recallRequested'), inside], 'all'],
    ['some within reach', [inside, outside], 'some'],
    ['a group partly within reach', [partly], 'some'],
    ['all who could be counted are within reach, one group could not', [inside, inside, uncounted], 'some'],
    ['one bounced, the others are within reach', [inside, inside, bounced], 'some'],
    ['one perhaps', [perhaps], 'perhaps'],
    ['one perhaps, the rest outside', [perhaps, outside], 'perhaps'],
    ['perhaps says more than not known', [unknown, perhaps], 'perhaps'],
    ['somebody within reach says more than perhaps', [inside, perhaps], 'some'],
    ['nothing known', [unknown], 'notKnown'],
    ['a group of unknown size alone', [uncounted], 'notKnown'],
    ['one unknown among people outside', [unknown, outside], 'notKnown'],
    ['all outside', [outside, outside], 'none'],
    ['outside or bounced', [outside, bounced], 'none'],
  ];
  it.each(cases)('%s', (_, recipients, headline) => {
    expect(headlineOf(summarize(recipients), recipients)).toBe(headline);
  });
});

describe('the notice warning', () => {
  const notice = (...recipients: RecipientVerdict[]) => noticeOf(summarize(recipients), recipients, false);

  it.each([
    ['a person outside', [inside, outside], exactly(1)],
    ['the outside members of a group', [inside, partly], about(4)],
    ['people and members outside together', [outside, partly], about(5)],
  ])('counts %s', (_, recipients, people) => {
    expect(notice(...recipients)).toEqual({ kind: 'outside', people });
  });

  it.each([
    ['mixed', perhaps],
    ['unknown', unknown],
    ['on own servers', judged('outOfReach', { reach: 'onPremises', reason: 'onPremises' })],
    ['a group that nobody counted', uncounted],
    ['a group whose outside members nobody counted', judged('notKnown', group(30, null))],
  ])('says that some may be outside for: %s', (_, recipient) => {
    expect(notice(inside, recipient)).toEqual({ kind: 'perhapsOutside' });
  });

  it('a partner may take the copy away, so only some may keep it', () => {
    expect(notice(judged('perhaps', { reach: 'partner', reason: 'partner' }))).toEqual({
      kind: 'perhapsOutside',
    });
  });

  it('nobody is warned about a bounced copy', () => {
    expect(notice(inside, judged('nothingToRecall', { reach: 'outside', reason: 'bounced' }))).toBeNull();
  });

  it('a list outside that nobody counted is named as such', () => {
    expect(notice(inside, judged('outOfReach', { ...group(null, null), reach: 'outside' }))).toEqual({
      kind: 'outsideGroup',
    });
  });

  it('where only Outlook guessed and the check is over, it says that nobody checked', () => {
    const guessed = [judged('withinReach', { basis: 'firstGuess' })];
    expect(noticeOf(summarize(guessed), guessed, false)).toEqual({ kind: 'unchecked' });
    expect(noticeOf(summarize(guessed), guessed, true)).toBeNull();
  });

  it('there is none when everybody is inside', () => {
    expect(notice(inside, judged('withinReach', group(300, 0)))).toBeNull();
  });
});

describe('what the bar offers', () => {
  const recallable: MessageVerdict = { outcome: 'recallable' };
  const cases: [string, MessageVerdict, RecipientVerdict[], string | null, string | null][] = [
    ['somebody within reach', recallable, [inside, outside], 'recall', 'write'],
    ['somebody within reach who read it', recallable, [judged('withinReachButRead')], 'recall', 'write'],
    ['a group partly within reach', recallable, [partly, outside], 'recall', 'write'],
    ['somebody perhaps within reach', recallable, [perhaps, outside], 'recall', 'write'],
    ['nobody within reach: no recall at all', recallable, [outside, outside], 'write', null],
    ['nobody within reach, one bounced: no recall at all', recallable, [outside, bounced], 'write', null],
    ['only unknown ones: a quiet recall', recallable, [unknown, outside], 'write', 'recall'],
    ['all bounced: nothing to do', recallable, [bounced], null, null],
    ['nobody but the sender: nothing to do', recallable, [], null, null],
    [
      'perhaps too old: a quiet recall',
      { outcome: 'notKnown', reason: 'perhapsTooOld' },
      [judged('notKnown', { reason: 'perhapsTooOld' })],
      'write',
      'recall',
    ],
    [
      'only Outlook can',
      { outcome: 'outlookOnly', reason: 'exchangeServer' },
      [judged('outlookOnly')],
      'outlook',
      'write',
    ],
    [
      'recall is off: no recall at all',
      { outcome: 'outOfReach', reason: 'recallOff' },
      [judged('outOfReach')],
      'write',
      null,
    ],
    ['held', { outcome: 'held' }, [judged('held')], null, null],
    ['not filed yet', { outcome: 'waiting' }, [judged('waiting')], null, null],
    ['not sent', { outcome: 'notSent' }, [judged('outOfReach')], null, null],
  ];
  it.each(cases)('%s', (_, message, recipients, primary, second) => {
    expect(actionsOf(message, recipients, null, true)).toEqual({ primary, second });
  });

  const at = ago(1, 'minutes');
  const attempts: Attempt[] = [
    { state: 'requesting', at },
    { state: 'requested', at },
    { state: 'uncertain', at, why: 'silence' },
    { state: 'reported', at, report: { id: 'report-1', receivedAt: at } },
  ];
  it.each(attempts)(
    '$state: no recall here, also where somebody is still perhaps within reach',
    (attempt) => {
      const recipients = [judged('recallRequested'), perhaps, unknown];
      expect(actionsOf(recallable, recipients, attempt, true)).toEqual({ primary: 'write', second: null });
    },
  );

  it('requested of all: nobody is left to write to', () => {
    const actions = actionsOf(recallable, [judged('recallRequested')], { state: 'requested', at }, true);
    expect(actions).toEqual({ primary: null, second: null });
  });

  it('refused: it can be asked for again', () => {
    const actions = actionsOf(recallable, [inside], { state: 'refused', at, reason: '' }, true);
    expect(actions).toEqual({ primary: 'recall', second: 'write' });
  });

  it('nobody to write to: no button for it', () => {
    expect(actionsOf(recallable, [judged('withinReach', { address: '' })], null, true).second).toBeNull();
  });
});

describe('whom to write to', () => {
  const names = (...recipients: RecipientVerdict[]) =>
    peopleToWriteTo(recipients).map(({ address }) => address);
  const eva = 'eva@other.example';

  it('those a recall does not reach, where it reaches others', () => {
    expect(names(inside, outside)).toEqual([eva]);
  });
  it('everybody, where it can reach all and was not requested', () => {
    expect(names(inside, judged('withinReach', { address: 'luis@norte.example' }))).toHaveLength(2);
  });
  it('nobody, where it was requested of all', () => {
    expect(names(judged('recallRequested'))).toEqual([]);
  });
  it('a group partly within reach too: its outside members keep the copy', () => {
    expect(names(inside, judged('partly', { ...group(9, 1), address: 'all@norte.example' }))).toEqual([
      'all@norte.example',
    ]);
  });
  it('nobody whose copy bounced or who has no address', () => {
    expect(names(bounced, judged('notKnown', { reach: 'unknown', address: '' }), outside)).toEqual([eva]);
  });
});
