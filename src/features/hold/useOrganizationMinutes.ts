import { useMemo } from 'react';
import { useCompose } from '../composing/useComposing';
import { knowledgeFrom } from '../../core/checks/knowledge';
import { shownFindings } from '../../core/checks/shownFindings';
import { useSurroundings } from '../../pane/useSurroundings';
import { organizationMinutes } from '../../core/handOver/timeAtSend';

/** The minutes that the organization wants this message to wait, as it stands; from the same facts as at Send. */
export function useOrganizationMinutes(): number {
  const { policy } = useSurroundings();
  const { snapshot, handOver, memory, hold } = useCompose();
  const begunWith = hold?.by === 'organization' ? hold.minutes : policy.hold.minutes;
  return useMemo(() => {
    const { message } = snapshot;
    const { isOutside } = knowledgeFrom(message, { policy, memory, handOver });
    const findings = shownFindings(snapshot, policy, { handOver, memory, askedAbout: [] });
    return organizationMinutes(begunWith, policy.hold, {
      goesOutside: message.recipients.some(({ address }) => isOutside(address)),
      risky: findings.some(({ severity }) => severity === 'high'),
    });
  }, [begunWith, policy, snapshot, handOver, memory]);
}
