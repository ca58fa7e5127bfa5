/*
 * Whether a regular expression of the administrator's can be slow on an unlucky text, told by its form alone and to be
 * on the safe side: small enough for the send handler, which reads the policy too.
 */

/** Characters that a pattern meets at once. */
export const longestParagraph = 500;

/** Ways of matching that may be tried in one paragraph, some ten milliseconds of them. */
const mostWays = 5_000_000;

const repeats = '\u0001';

/** Why a pattern is not used, in the order in which it is looked for. */
export type PatternFault = 'unreadable' | 'fitsNothing' | 'nested' | 'alternatives' | 'manyWays';

/** A group without groups in it, or one character, and how often. */
const innermost = /\((?:\?[:=!])?([^()]*)\)([+*?]|\{\d+(?:,\d*)?\})?/g;
const repetition = /([+*?])|\{(\d+)(?:(,)(\d*))?\}/g;

/** Between how many times a repetition can choose, and the most of them. */
function choiceOf(written: string): { ways: number; most: number } {
  repetition.lastIndex = 0;
  const [, sign, from = '', comma, to] = repetition.exec(written) ?? [];
  if (sign === '?') return { ways: 2, most: 1 };
  const most = sign || (comma && !to) ? longestParagraph : Number(to ?? from);
  return { ways: comma || sign ? Math.min(longestParagraph, most - Number(from) + 1) : 1, most };
}

/** What is wrong with a pattern (`i` implied); `null`: it can be used. */
export function patternFault(pattern: string): PatternFault | null {
  try {
    // One that fits the empty text would find something in every message.
    if (new RegExp(pattern, 'i').test('')) return 'fitsNothing';
  } catch {
    return 'unreadable';
  }
  // Each of these multiplies: where the search begins, and every choice of a repetition.
  let ways = longestParagraph;
  const faults: PatternFault[] = [];
  const waysOf = (text: string): number =>
    (text.match(repetition) ?? []).reduce((all, written) => all * choiceOf(written).ways, 1);
  // What an earlier group found may be as long as that one; what is escaped or stands in a class is one character.
  let rest = pattern.replace(/\\[1-9]/g, 'x*').replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x');
  for (let before = ''; before !== rest && faults.length === 0;) {
    before = rest;
    // Group by group from the inside; of each only a character is left, another one where it held a repetition.
    rest = rest.replace(innermost, (_, held: string, times = '') => {
      const inner = waysOf(held);
      const { most } = times ? choiceOf(times as string) : { most: 1 };
      if ((most > 1 && inner > 1 && (most > 5 || inner > 50)) || (most > 5 && held.includes(repeats)))
        faults.push('nested');
      if (most > 1 && held.includes('|')) faults.push('alternatives');
      ways *= Math.pow(inner, Math.max(1, Math.min(most, 5)));
      return `${inner > 1 || most > 1 ? repeats : 'x'}${times as string}`;
    });
  }
  return faults[0] ?? (ways * waysOf(rest) > mostWays ? 'manyWays' : null);
}
