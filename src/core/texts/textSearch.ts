/* Looking for things in texts, with what the oldest script engine has: no lookbehind, no \p{…}, no matchAll. */

/** Long texts are looked through up to here, in characters: a mail of hundreds of pages must not keep anybody waiting. */
const longestText = 100_000;

/** Lower case without accents, letter for letter as long as the text, so that positions stay. */
export const folded = (text: string): string =>
  text
    .replace(/[À-ɏ]/g, (letter) => (plainLetters[letter] ??= letter.normalize('NFD').charAt(0)))
    .toLowerCase();

/** Taken apart once: the engine needs a microsecond for each, and texts have thousands. */
const plainLetters: Record<string, string> = {};

/** A message's text as the checks read it: composed letters, `\n` for every end of line, no longer than is sensible. */
export const readable = (text: string): string =>
  text
    .slice(0, longestText)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ');

/** A text without any of these characters at its end. As a pattern, `[…]+$` would take the square of the time. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Every place where a pattern (with the flag `g`) matches. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) all.push(match);
  return all;
}

/**
 * A pattern for any of these phrases as whole words of a folded text. Group 1 is what stands before, group 2 the
 * phrase; a space in a phrase stands for any white space.
 */
export const wholeWords = (phrases: readonly string[]): RegExp =>
  new RegExp(`(^|[^0-9a-z])(${phrases.join('|').replace(/ /g, '\\s+')})(?![0-9a-z])`);

/** The phrase that such a pattern finds; `''` for none. */
export const wordBy = (pattern: RegExp, text: string): string => pattern.exec(text)?.[2] ?? '';

/** A phrase of somebody else's as a pattern that means just this. */
export const literally = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export const unique = <Text extends string>(texts: readonly Text[]): Text[] => Array.from(new Set(texts));
