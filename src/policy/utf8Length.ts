/**
 * At most so many bytes a text takes in UTF-8, for what is kept in the roaming settings. `TextEncoder` would be shorter,
 * but the script engine of classic Windows has none.
 */
export const utf8Length = (text: string): number =>
  Array.from(text).reduce(
    (bytes, character) => bytes + (character < '\u0080' ? 1 : character < '\u0800' ? 2 : 4),
    0,
  );
