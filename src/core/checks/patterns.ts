import type { CheckPattern } from '../../policy/checkSettings';
import { longestParagraph } from '../../policy/patternFault';
import { finding } from './facts';
import type { Finding } from './finding';
import { coarse, type Place } from './sensitiveContent';

/** Characters of each place that are looked through. */
const longestText = 20_000;
/** Of a paragraph that is too long, so much is looked at twice, so that nothing is cut in two unseen. */
const overlap = 200;

/**
 * One of the administrator's patterns, paragraph by paragraph, since it may be slow on
 * long ones (see `patternFault`), each a step. One that this script engine cannot read finds nothing.
 */
export function* patternIn(
  places: readonly Place[],
  { name, pattern, severity }: CheckPattern,
): Generator<Finding[]> {
  const read = regular(pattern);
  if (!read) return;
  for (const [where, text] of places) {
    for (const paragraph of paragraphsOf(text.slice(0, longestText))) {
      const [match = ''] = read.exec(paragraph) ?? [];
      if (match) {
        const masked = match.length > 5 ? `•••• ${match.slice(-2)}` : '••••';
        const found = { rule: 'pattern' as const, name, where, masked };
        yield [finding(found, severity, null, [name, where, coarse(match)])];
        return;
      }
      yield [];
    }
  }
}

/** `null`: newer syntax than this engine has. */
function regular(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'i');
  } catch {
    return null;
  }
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  for (const line of text.split('\n')) {
    for (let at = 0; at === 0 || at + overlap < line.length; at += longestParagraph - overlap) {
      paragraphs.push(line.slice(at, at + longestParagraph));
    }
  }
  return paragraphs;
}
