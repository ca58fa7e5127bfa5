import type { Cause } from '../../../../src/mailbox/notes';
import type { Mix, PlanFacts } from '../../../../src/features/plan/planFacts';
import { planOf } from '../../../../src/features/plan/planRules';
import { facts, inLetters } from './facts';

const nothingSaid = { ticked: {}, done: {} };
const lettersOf = (changes: Partial<PlanFacts>, said: Parameters<typeof planOf>[1] = nothingSaid) =>
  inLetters(planOf(facts(changes), said));

const mixes: Mix[] = ['fresh', 'readOrOld', 'large', 'some', 'harmful', 'none', 'bounced', 'deletedUnread'];

describe('the table', () => {
  // Letters: L stop sharing · R recall · P privacy contact · T call · F write · C correct or send again · D record ·
  // N leave it. CAPITAL: ticked. Two people, thirty in a large group; one linked file.
  const row = (...cells: string[]) => cells;
  it.each<[string, Cause | null, boolean, string[]]>([
    // fresh, read or old, large group, some, others only, none, all bounced, all deleted unread
    ['no answer yet', null, false, row('R f', 'r f', 'R f', 'r f', 'l F c r', 'F', 'N c', 'N')],
    [
      'wrong people',
      'wrongPeople',
      false,
      row('l R C f', 'l F r c', 'l R C f', 'l R F c', 'l F c r', 'l F c', 'N c', 'N'),
    ],
    [
      'wrong people, sensitive',
      'wrongPeople',
      true,
      row(
        'L R P D C f t',
        'L R P T F D C',
        'L R P D C f',
        'L R P T F D c',
        'L P T F D c r',
        'L P T F D c',
        'd N c',
        'r d N',
      ),
    ],
    ['wrong content', 'wrongContent', false, row('R C', 'C r', 'R C', 'C r', 'l F c r', 'C', 'N c', 'N')],
    [
      'wrong content, sensitive',
      'wrongContent',
      true,
      row(
        'L R P C D f t',
        'L R P T C D f',
        'L R P C D f',
        'L R P T F C D',
        'L P T F D c r',
        'L P T F C D',
        'd N c',
        'r d N',
      ),
    ],
    ['too early', 'tooEarly', false, row('R f c', 'F r c', 'R F c', 'F r c', 'l F c r', 'F t c', 'N c', 'N')],
    [
      'too early, sensitive',
      'tooEarly',
      true,
      row(
        'L R P F D c',
        'L R P T F D c',
        'L R P F D c',
        'L T R P F D c',
        'L P T F D c r',
        'L T P F D c',
        'd N c',
        'r d N',
      ),
    ],
    ['regret', 'regret', false, row('R t', 'T r f', 'R f', 'T r f', 'l F c r', 'T f', 'N c', 'N')],
    [
      'regret, sensitive',
      'regret',
      true,
      row(
        'L R P D t',
        'L R P T D f',
        'L R P D f',
        'L T R P D f',
        'L P T F D c r',
        'L T P D f',
        'd N c',
        'r d N',
      ),
    ],
    ['small slip', 'smallSlip', false, row('N c r', 'N c', 'N c', 'N c', 'l F c r', 'N c', 'N c', 'N')],
    [
      'small slip, sensitive: as a wrong content',
      'smallSlip',
      true,
      row(
        'L R P C D f t',
        'L R P T C D f',
        'L R P C D f',
        'L R P T F C D',
        'L P T F D c r',
        'L P T F C D',
        'd N c',
        'r d N',
      ),
    ],
  ])('%s', (_, cause, sensitive, cells) => {
    expect(
      mixes.map((mix) => lettersOf({ cause, sensitive, mix, people: mix === 'large' ? 30 : 2 })),
    ).toEqual(cells);
  });
});

describe('what the table leaves open', () => {
  it('nothing is said of linked files where there are none', () => {
    expect(lettersOf({ sensitive: true, linkedFiles: 0 })).toBe('R P D C f t');
  });

  it('where nobody can ask for a recall, none is offered', () => {
    expect(lettersOf({ cause: 'wrongContent', recallBy: null })).toBe('C');
  });

  it('a recall in Outlook itself has the same place', () => {
    expect(lettersOf({ cause: 'wrongContent', recallBy: 'outlook' })).toBe('R C');
  });

  it('a recall that reaches nobody for certain is not ticked', () => {
    expect(lettersOf({ sensitive: true, mix: 'some', reachUnknown: true })).toBe('L r P T F D c');
  });

  it('a recall whose notice would repeat personal data in the subject is not ticked', () => {
    expect(lettersOf({ sensitive: true, mix: 'some', subjectTells: true })).toBe('L r P T F D c');
  });

  it('a large group of whom two have read a wrong text gets the correction first', () => {
    const group = { cause: 'wrongContent', mix: 'large', people: 300 } as const;
    expect(lettersOf({ ...group, readers: 1 })).toBe('R C');
    expect(lettersOf({ ...group, readers: 2 })).toBe('C r');
  });

  it('with such data the group is recalled all the same', () => {
    expect(lettersOf({ cause: 'wrongContent', sensitive: true, mix: 'large', people: 300, readers: 2 })).toBe(
      'L R P C D f',
    );
  });

  it('sending again belongs to a recall that also takes the copies of the right people', () => {
    expect(lettersOf({ mix: 'some', othersInReach: true })).toBe('l R F C');
    expect(lettersOf({ mix: 'some', othersInReach: false })).toBe('l R F c');
  });

  it('more than three people are not called by default, and a large group not at all', () => {
    const some = { cause: 'wrongPeople', sensitive: true, mix: 'some' } as const;
    expect(lettersOf({ ...some, people: 3 })).toBe('L R P T F D c');
    expect(lettersOf({ ...some, people: 4 })).toBe('L R P t F D c');
    expect(lettersOf({ ...some, people: 26 })).toBe('L R P F D c');
  });

  it('where calling was the only step ticked and there are too many to call, writing is', () => {
    expect(lettersOf({ cause: 'regret', mix: 'none', people: 4 })).toBe('t F');
  });

  it('nobody with an address means no letter', () => {
    expect(lettersOf({ peopleToWriteTo: { unreached: 0, unintended: 0 } })).toBe('l R C');
  });
});

describe('the plan and the user', () => {
  it('own ticks win over the table', () => {
    expect(lettersOf({}, { ticked: { recall: false, write: true }, done: {} })).toBe('l r C F');
  });

  it('what is done counts as ticked, whatever the user ticked before', () => {
    const { steps } = planOf(facts(), {
      ticked: { recall: false },
      done: { recall: '2026-11-20T10:43:00Z' },
    });
    expect(steps.find(({ name }) => name === 'recall')).toEqual({
      name: 'recall',
      ticked: true,
      done: '2026-11-20T10:43:00Z',
    });
  });

  it('a requested recall is done', () => {
    const { steps } = planOf(facts({ recallAskedAt: '2026-11-20T10:43:00Z' }), nothingSaid);
    expect(steps.find(({ name }) => name === 'recall')?.done).toBe('2026-11-20T10:43:00Z');
  });

  it('a done step stays when the answer changes, before the steps of the new plan', () => {
    const done = { write: '2026-11-20T10:43:00Z', call: '2026-11-20T10:44:00Z' };
    expect(lettersOf({ cause: 'smallSlip' }, { ticked: {}, done })).toBe('T F N c r');
  });

  it('a requested recall stays as well', () => {
    expect(lettersOf({ cause: 'smallSlip', mix: 'some', recallAskedAt: '2026-11-20T10:43:00Z' })).toBe(
      'R N c',
    );
  });

  it('but having left it is no step of another plan', () => {
    expect(lettersOf({}, { ticked: {}, done: { leave: '2026-11-20T10:43:00Z' } })).toBe('l R C f');
  });

  it('letters go to those not reached where a recall belongs to the plan, else to all of the unintended', () => {
    const people = { mix: 'some', peopleToWriteTo: { unreached: 1, unintended: 3 } } as const;
    expect(planOf(facts(people), nothingSaid).writeTo).toBe('unreached');
    expect(planOf(facts(people), { ticked: { recall: false }, done: {} }).writeTo).toBe('unintended');
    expect(planOf(facts({ ...people, recallAskedAt: '2026-11-20T10:43:00Z' }), nothingSaid).writeTo).toBe(
      'unreached',
    );
  });
});

describe('why', () => {
  it.each<[string, Partial<PlanFacts>, string]>([
    ['nothing arrived', { mix: 'bounced' }, 'bounced'],
    ['deleted unopened', { mix: 'deletedUnread' }, 'deletedUnread'],
    ['a slip', { cause: 'smallSlip' }, 'nothingNeeded'],
    ['a slip with sensitive data', { cause: 'smallSlip', sensitive: true }, 'slipSensitive'],
    ['a telling subject', { sensitive: true, mix: 'some', subjectTells: true }, 'subjectTells'],
    [
      'a telling subject where nothing is recalled',
      { sensitive: true, mix: 'none', recallBy: null, subjectTells: true },
      'sensitive',
    ],
    ['sensitive data', { sensitive: true }, 'sensitive'],
    ['a fresh mistake', {}, 'recallFirst'],
    ['a fresh word too many', { cause: 'regret' }, 'recallAndCall'],
    ['some in reach', { mix: 'some' }, 'recallAndWrite'],
    ['a wrong text that was read', { cause: 'wrongContent', mix: 'readOrOld' }, 'correctionQuieter'],
    ['a wrong text outside', { cause: 'wrongContent', mix: 'none' }, 'correctionForAll'],
    ['a word too many that was read', { cause: 'regret', mix: 'readOrOld' }, 'callSaysMore'],
    ['wrong people who read it', { mix: 'readOrOld' }, 'mayHaveRead'],
    ['too early for some outside', { cause: 'tooEarly', mix: 'some' }, 'writingReaches'],
    ['a recall that would harm', { mix: 'harmful' }, 'onlyAsking'],
    ['nobody in reach', { mix: 'none' }, 'onlyAsking'],
  ])('%s', (_, changes, why) => {
    expect(planOf(facts(changes), nothingSaid).why).toBe(why);
  });
});
