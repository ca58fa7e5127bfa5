import type { PlanFacts } from '../../../../src/features/plan/planFacts';
import type { Plan } from '../../../../src/features/plan/planRules';

/** Two colleagues who have had it for some minutes, nothing linked; change what the test is about. */
export const facts = (changes: Partial<PlanFacts> = {}): PlanFacts => ({
  cause: 'wrongPeople',
  sensitive: false,
  mix: 'fresh',
  recallBy: 'pane',
  reachUnknown: false,
  othersInReach: false,
  subjectTells: false,
  people: 2,
  readers: 0,
  peopleToWriteTo: { unreached: 2, unintended: 2 },
  recallAskedAt: null,
  linkedFiles: 1,
  ...changes,
});

const letters = {
  stopSharing: 'l',
  recall: 'r',
  tellPrivacy: 'p',
  call: 't',
  write: 'f',
  correct: 'c',
  record: 'd',
  leave: 'n',
};

/** The steps by their letters; CAPITAL: ticked. */
export const inLetters = ({ steps }: Plan): string =>
  steps.map(({ name, ticked }) => (ticked ? letters[name].toUpperCase() : letters[name])).join(' ');
