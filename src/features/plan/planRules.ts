import type { Cause, MessageNotes, StepName } from '../../mailbox/notes';
import type { LetterReaders } from '../../core/recall/letterRules';
import { largeFrom, type Mix, type PlanFacts } from './planFacts';

export interface PlannedStep {
  name: StepName;
  /** It belongs to the plan; without a tick it is only offered. */
  ticked: boolean;
  /** When it was done; UTC, ISO 8601. */
  done: string | null;
}

/** Why the plan is as it is; the words stand in the catalogs under `why`. */
export type WhyCode =
  | 'bounced'
  | 'deletedUnread'
  | 'nothingNeeded'
  | 'slipSensitive'
  | 'subjectTells'
  | 'sensitive'
  | 'recallFirst'
  | 'recallAndCall'
  | 'recallAndWrite'
  | 'correctionQuieter'
  | 'correctionForAll'
  | 'mayHaveRead'
  | 'writingReaches'
  | 'onlyAsking'
  | 'callSaysMore';

export interface Plan {
  /** In the order of doing. */
  steps: readonly PlannedStep[];
  why: WhyCode;
  /** Letters go to those whom a recall does not reach; to all of the unintended, where none belongs to the plan. */
  writeTo: LetterReaders;
}

/**
 * The table of the plan: the steps by their letters, in the order of doing. CAPITAL: ticked, small: offered. Columns:
 * all in reach and nothing known of reading · in reach, but read by some or a day old · in reach, a large group ·
 * some in reach, some not · none in reach.
 */
const columns = ['fresh', 'readOrOld', 'large', 'some', 'none'] as const;
type Column = (typeof columns)[number];
type Row = Record<Column, string>;
const row = (...cells: [string, string, string, string, string]): Row =>
  Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as Row;

const unanswered = row('R f', 'r f', 'R f', 'r f', 'F');
const ordinary: Record<Cause, Row> = {
  wrongPeople: row('l R C f', 'l F r c', 'l R C f', 'l R F c', 'l F c'),
  wrongContent: row('R C', 'C r', 'R C', 'C r', 'C'),
  tooEarly: row('R f c', 'F r c', 'R F c', 'F r c', 'F t c'),
  regret: row('R t', 'T r f', 'R f', 'T r f', 'T f'),
  smallSlip: row('N c r', 'N c', 'N c', 'N c', 'N c'),
};
const wrongContentSensitive = row(
  'L R P C D f t',
  'L R P T C D f',
  'L R P C D f',
  'L R P T F C D',
  'L P T F C D',
);
const sensitive: Record<Cause, Row> = {
  wrongPeople: row('L R P D C f t', 'L R P T F D C', 'L R P D C f', 'L R P T F D c', 'L P T F D c'),
  wrongContent: wrongContentSensitive,
  tooEarly: row('L R P F D c', 'L R P T F D c', 'L R P F D c', 'L T R P F D c', 'L T P F D c'),
  regret: row('L R P D t', 'L R P T D f', 'L R P D f', 'L T R P D f', 'L T P D f'),
  // With such data it is no small slip.
  smallSlip: wrongContentSensitive,
};
/** Where the copies of the unintended are out of a recall's hands, whatever went wrong. */
const apart: Record<Exclude<Mix, Column>, { ordinary: string; sensitive: string }> = {
  harmful: { ordinary: 'l F c r', sensitive: 'L P T F D c r' },
  bounced: { ordinary: 'N c', sensitive: 'd N c' },
  deletedUnread: { ordinary: 'N', sensitive: 'r d N' },
};

/** Up to so many people are called; asking the user to call more would be no help. */
const callUpTo = 3;

/** The plan for what went wrong. What the user ticked wins over the table; what was done stays, whatever the answer. */
export function planOf(facts: PlanFacts, said: Pick<MessageNotes, 'ticked' | 'done'>): Plan {
  const proposed = adjusted(parsed(cellOf(facts)).filter(applies(facts)), facts);
  const named = new Set(proposed.map(({ name }) => name));
  const doneAt = (name: StepName) => said.done[name] ?? (name === 'recall' ? facts.recallAskedAt : null);
  const doneElsewhere = doingOrder
    .filter((name) => doneAt(name) && !named.has(name) && name !== 'leave')
    .map((name) => ({ name, ticked: true }));
  const steps = [...doneElsewhere, ...proposed].map(({ name, ticked }) => {
    const done = doneAt(name);
    return { name, ticked: done !== null || (said.ticked[name] ?? ticked), done };
  });
  const recalled = steps.some(({ name, ticked }) => name === 'recall' && ticked);
  return {
    steps,
    why: whyOf(proposed, facts),
    writeTo: recalled && facts.peopleToWriteTo.unreached > 0 ? 'unreached' : 'unintended',
  };
}

type Proposed = Pick<PlannedStep, 'name' | 'ticked'>;

function cellOf({ cause, sensitive: data, mix, readers }: PlanFacts): string {
  if (mix === 'bounced' || mix === 'deletedUnread' || mix === 'harmful') {
    return apart[mix][data ? 'sensitive' : 'ordinary'];
  }
  if (cause === null) return unanswered[mix];
  // Where several have read it, a correction is quieter than a recall that they notice.
  if (cause === 'wrongContent' && !data && mix === 'large' && readers >= 2) return 'C r';
  return (data ? sensitive : ordinary)[cause][mix];
}

/** The letter of each step, in the order of doing. */
const letters = {
  stopSharing: 'L',
  recall: 'R',
  tellPrivacy: 'P',
  call: 'T',
  write: 'F',
  correct: 'C',
  record: 'D',
  leave: 'N',
} satisfies Record<StepName, string>;
const doingOrder = Object.keys(letters) as StepName[];

const parsed = (cell: string): Proposed[] =>
  cell.split(' ').flatMap((letter) => {
    const name = doingOrder.find((step) => letters[step] === letter.toUpperCase());
    return name ? [{ name, ticked: letter === letter.toUpperCase() }] : [];
  });

const applies =
  (facts: PlanFacts) =>
  ({ name }: Proposed): boolean => {
    if (name === 'stopSharing') return facts.linkedFiles > 0;
    if (name === 'recall') return facts.recallBy !== null;
    if (name === 'write') return facts.peopleToWriteTo.unintended > 0;
    if (name === 'call') return facts.people <= largeFrom;
    return true;
  };

/** The footnotes of the table. */
function adjusted(steps: Proposed[], facts: PlanFacts): Proposed[] {
  const { people, subjectTells, reachUnknown, sensitive: data } = facts;
  const ticks = new Map(steps.map(({ name, ticked }) => [name, ticked]));
  if ((data && subjectTells) || reachUnknown) untick('recall');
  if (people > callUpTo) untick('call');
  // A recall also takes the copies of those who should have it.
  if (facts.cause === 'wrongPeople' && facts.othersInReach && ticks.get('recall')) tick('correct');
  // Too many to call is no reason to leave it at that.
  if (facts.cause !== null && ![...ticks.values()].includes(true)) tick('write');
  return steps.map(({ name }) => ({ name, ticked: ticks.get(name) ?? false }));

  function tick(name: StepName) {
    if (ticks.has(name)) ticks.set(name, true);
  }
  function untick(name: StepName) {
    if (ticks.has(name)) ticks.set(name, false);
  }
}

function whyOf(steps: readonly Proposed[], facts: PlanFacts): WhyCode {
  const { cause, mix, subjectTells, sensitive: data } = facts;
  if (mix === 'bounced' || mix === 'deletedUnread') return mix;
  const first = steps.find(({ ticked }) => ticked)?.name;
  if (first === 'leave') return 'nothingNeeded';
  if (cause === 'smallSlip') return 'slipSensitive';
  if (data && subjectTells && steps.some(({ name }) => name === 'recall')) return 'subjectTells';
  if (data) return 'sensitive';
  const ticked = (name: StepName) => steps.some((step) => step.name === name && step.ticked);
  switch (first) {
    case 'recall':
      if (ticked('write')) return 'recallAndWrite';
      return steps.some(({ name }) => name === 'call') ? 'recallAndCall' : 'recallFirst';
    case 'correct':
      return mix === 'none' ? 'correctionForAll' : 'correctionQuieter';
    case 'call':
      return 'callSaysMore';
    default:
      if (mix === 'readOrOld') return 'mayHaveRead';
      return mix === 'some' ? 'writingReaches' : 'onlyAsking';
  }
}
