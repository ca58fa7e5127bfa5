import { severities, type CheckSettings } from '../policy/checkSettings';
import type { Finding } from './finding';

/** The findings for which Outlook speaks up at Send, in the order in which the checks give them. */
export const worthAnAlert = (
  findings: readonly Finding[],
  alertFrom: CheckSettings['alertFrom'],
): Finding[] =>
  alertFrom === 'never'
    ? []
    : findings.filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf(alertFrom));
