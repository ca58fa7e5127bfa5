import type { Finding } from '../../core/checks/finding';
import { findingLine } from '../../core/checks/findingLine';
import type { Translator } from '../../i18n/translator';

/** Outlook takes 500 characters; more than this nobody reads at that moment. */
const longest = 350;
const mostFindings = 3;
/** Beyond this a single line is no line any more. */
const longestLine = 160;

/**
 * What Outlook's alert says of these findings, worst first: plain text of at most 350 characters. `unfinished`: there was
 * no time to look through it all.
 */
export function alertText(t: Translator['t'], findings: readonly Finding[], unfinished = false): string {
  const shown = findings.slice(0, mostFindings);
  const hidden = findings.length - shown.length;
  const head = [t('alert.head')];
  const tail = [
    ...(hidden > 0 ? [t('alert.more', { n: hidden })] : []),
    ...(unfinished ? [t('alert.unfinished')] : []),
    t('alert.tail'),
  ];
  // A line break or a "- " are two characters at most, whoever counts.
  const around = head.concat(tail).reduce((sum, line) => sum + line.length + 2, 0);
  const room = Math.min(longestLine, Math.floor((longest - around) / Math.max(1, shown.length)) - 4);
  return [...head, ...shown.map((finding) => `- ${findingLine(t, finding, room)}`), ...tail].join('\n');
}
