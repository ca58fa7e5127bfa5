import { ruleIds, severities, type CheckSettings } from '../policy/checkSettings';
import type { Finding } from './finding';

/** The findings for which Outlook speaks up at Send, worst first. */
export const worthAnAlert = (
  findings: readonly Finding[],
  alertFrom: CheckSettings['alertFrom'],
): Finding[] =>
  alertFrom === 'never'
    ? []
    : findings
        .filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf(alertFrom))
        .sort((one, other) => weight(one) - weight(other));

/** Smaller is worse. The sum orders the same in every engine: sorting was not always stable. */
const weight = ({ severity, rule }: Finding): number =>
  severities.indexOf(severity) * ruleIds.length + ruleIds.indexOf(rule);
