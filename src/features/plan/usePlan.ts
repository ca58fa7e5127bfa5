import { holdsPersonalData } from '../../core/texts/personalData';
import type { OpenedMessage } from '../../pane/openedMessage';
import { planFacts, type PlanFacts } from './planFacts';
import { planOf, type Plan } from './planRules';
import { useSuspicion, type Suspicion } from './useSuspicion';

/** The plan for the message on screen, with what it rests on; its content is read once the question is open. */
export function usePlan(
  openedMessage: OpenedMessage,
  asking = false,
): { facts: PlanFacts; plan: Plan; suspicion: Suspicion } {
  const { assessment, notes, item, context, now } = openedMessage;
  const suspicion = useSuspicion(openedMessage, asking);
  const facts = planFacts({
    assessment,
    notes,
    policy: context.policy,
    sentAt: [assessment.sentAt ?? item.changedAt, assessment.deliverAt ?? ''].sort().at(-1) ?? '',
    sensitive: isSensitive(openedMessage, suspicion),
    subjectHoldsData: holdsPersonalData(assessment.subject),
    // Without the administrator’s word nobody may look at the files.
    linkedFiles: context.policy.linkedFiles ? suspicion.linkedFiles : 0,
    now,
  });
  return { facts, plan: planOf(facts, notes), suspicion };
}

/** The user's own word wins over what the rules noticed. */
export const isSensitive = ({ notes }: OpenedMessage, { kinds }: Suspicion): boolean =>
  notes.sensitive ?? kinds.length > 0;
