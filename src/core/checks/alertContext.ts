import { severities, type CheckSettings } from '../../policy/checkSettings';
import type { Finding } from './finding';
import { objectInText, textsIn } from '../handOver/tolerant';

/*
 * What Outlook's alert hands to the pane that its button opens: which findings it was about. A text, since classic
 * Windows before version 2402 takes nothing else.
 * Source: https://learn.microsoft.com/javascript/api/outlook/office.smartalertseventcompletedoptions
 */

/** Names these findings by their keys. */
export const alertContextOf = (findings: readonly Finding[]): string =>
  JSON.stringify({ findings: findings.map(({ key }) => key) });

/** The keys that an alert named; none where the pane was opened in another way. */
export const readAlertContext = (text: string | null): string[] => textsIn(objectInText(text)['findings']);

/** The findings for which Outlook speaks up at Send, in the order in which the checks give them. */
export const worthAnAlert = (
  findings: readonly Finding[],
  alertFrom: CheckSettings['alertFrom'],
): Finding[] =>
  alertFrom === 'never'
    ? []
    : findings.filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf(alertFrom));
