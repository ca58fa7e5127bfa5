import { fromPunycode } from './punycode';

/** Letters of other scripts that look like the Latin letter after them. */
const twins = 'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwոnսuցgνvοoαaρpιiκkτtυuηnωwıiɡgɑa';

const isForeign = /[\u0370-\u058f]/;

/** Punycode undone. */
const decoded = (text: string): string =>
  text.replace(/xn--([a-z0-9-]+)/g, (_, label: string) => fromPunycode(label));

/** What the reader takes a text for: no accents, letters of other scripts as the Latin ones that they look like. */
export const asLatin = (text: string): string =>
  decoded(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^ -~]/g, (letter) => {
      const at = twins.indexOf(letter);
      return at % 2 === 0 ? twins.charAt(at + 1) : letter;
    });

/** Whether a part of the address mixes Latin letters with those of a script that looks like it. */
export const mixesScripts = (text: string): boolean =>
  decoded(text)
    .split(/[.@_-]/)
    .some((part) => isForeign.test(part) && /[a-z]/.test(part));

/** The same for letters and digits that are taken for each other: paypa1, rnicrosoft, c0ntoso. */
const skeleton = (text: string): string =>
  asLatin(text).replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/0/g, 'o').replace(/[1i]/g, 'l');

/** Finds, in one step each, texts that differ from known ones by one slip of the keyboard. */
export interface SpellingIndex {
  /** A known text that this one is taken for; `null` where there is none, or it is that very text. */
  nearestTo: (text: string) => string | null;
}

/**
 * Two texts are one slip apart if they become the same by leaving out one character, or none, of each; so the known
 * ones are filed under everything that they become by that. Of two that fit the first one counts.
 */
export function spellingIndex(known: readonly string[]): SpellingIndex {
  const filed = new Map<string, string>();
  for (const text of known) {
    for (const form of formsOf(skeleton(text))) if (!filed.has(form)) filed.set(form, text);
  }
  return {
    nearestTo: (text) => {
      const own = skeleton(text);
      const near = formsOf(own)
        .map((form) => filed.get(form) ?? text)
        .find((other) => other !== text && isOneSlip(own, skeleton(other)) && !isNumbered(text, other));
      return near ?? null;
    },
  };
}

const formsOf = (text: string): string[] =>
  [text].concat(Array.from(text).map((_, at) => text.slice(0, at) + text.slice(at + 1)));

/** At most one letter more, less, other, or two neighbours swapped. */
function isOneSlip(one: string, other: string): boolean {
  if (one === other) return true;
  let start = 0;
  while (one.charAt(start) === other.charAt(start)) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    `${a.charAt(1)}${a.charAt(0)}${a.slice(2)}` === b
  );
}

/** line1 and line2 are two of a row. */
const isNumbered = (one: string, other: string): boolean =>
  one.replace(/\d/g, '') === other.replace(/\d/g, '');
