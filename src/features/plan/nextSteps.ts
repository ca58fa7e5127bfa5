import type { Assessment } from '../../core/recall/assess';
import type { PlanFacts } from './planFacts';
import type { PlannedStep } from './planRules';

/** Why a recall cannot be asked for just now: it is being asked for, or nobody knows whether it was. */
export function recallUnderWay({ attempt }: Pick<Assessment, 'attempt'>): 'asking' | 'uncertain' | null {
  if (attempt?.state === 'requesting') return 'asking';
  return attempt?.state === 'uncertain' ? 'uncertain' : null;
}

/** What the bar offers: the first steps that are ticked and still to be done, else those merely offered. */
export function nextSteps(
  steps: readonly PlannedStep[],
  { mix }: Pick<PlanFacts, 'mix'>,
  assessment: Pick<Assessment, 'attempt'>,
): { primary: PlannedStep | null; second: PlannedStep | null } {
  const open = steps.filter(
    ({ name, done }) => !done && (name !== 'recall' || recallUnderWay(assessment) === null),
  );
  const ticked = open.filter((step) => step.ticked);
  // A recall that would do harm has no place within the quick reach of a thumb.
  const offered = open.filter(
    ({ name, ticked: on }) => !on && name !== 'leave' && !(name === 'recall' && mix === 'harmful'),
  );
  const [primary = null, next] = ticked;
  return { primary, second: next ?? offered[0] ?? null };
}
