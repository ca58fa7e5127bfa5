import { holdsPersonalData } from '../checks/personalData';
import type { Matter } from '../recall/matter';
import { planFacts, type PlanFacts } from './planFacts';
import { planOf, type Plan } from './planRules';
import { useSuspicion, type Suspicion } from './useSuspicion';

/** The plan for the message on screen, with what it rests on; its content is read once the question is open. */
export function usePlan(
  matter: Matter,
  asking = false,
): { facts: PlanFacts; plan: Plan; suspicion: Suspicion } {
  const { assessment, notes, item, context, now } = matter;
  const suspicion = useSuspicion(matter, asking || notes.cause !== null);
  const facts = planFacts({
    assessment,
    notes,
    policy: context.policy,
    sentAt: [assessment.sentAt ?? item.changedAt, assessment.deliverAt ?? ''].sort().at(-1) ?? '',
    sensitive: isSensitive(matter, suspicion),
    subjectHoldsData: holdsPersonalData(assessment.subject),
    // Without the policy's word the step does not exist: it needs a further permission.
    linkedFiles: context.policy.linkedFiles ? suspicion.linkedFiles : 0,
    now,
  });
  return { facts, plan: planOf(facts, notes), suspicion };
}

/** The user's own word wins over what the rules noticed. */
export const isSensitive = ({ notes }: Matter, { kinds }: Suspicion): boolean =>
  notes.sensitive ?? kinds.length > 0;
