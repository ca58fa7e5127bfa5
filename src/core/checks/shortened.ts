/*
 * Texts that must not be longer than a number of characters, whatever names, addresses and files are in them.
 */

/** Something that can be said in different lengths: as well as it fits into `room` characters. */
type Part = (room: number) => string;

/** A sentence of at most `room` characters: its parts share what the words around them leave. */
export function filled<Name extends string>(
  room: number,
  parts: Readonly<Record<Name, Part>>,
  say: (written: Record<Name, string>) => string,
): string {
  const names = Object.keys(parts) as Name[];
  const written = {} as Record<Name, string>;
  for (const name of names) written[name] = '';
  let left = room - say(written).length;
  names.forEach((name, index) => {
    written[name] = parts[name](Math.max(0, Math.floor(left / (names.length - index))));
    left -= written[name].length;
  });
  return cut(say(written), room);
}

/** A name or a word: its beginning. */
export const textPart =
  (text: string): Part =>
  (room) =>
    cut(inOneLine(text), room);

/** An address: its domain is kept, and of a domain that is too long its end, since that says whose it is. */
export const addressPart = (address: string): Part => {
  const text = inOneLine(address);
  return (room) => {
    const at = text.lastIndexOf('@');
    const domain = text.slice(at);
    if (text.length <= room) return text;
    if (at > 0 && domain.length + 2 <= room) return cut(text.slice(0, at), room - domain.length) + domain;
    return room > 1 ? `…${text.slice(1 - room).replace(/^[\uDC00-\uDFFF]/, '')}` : '';
  };
};

/** As many addresses as fit, and how many more there are. */
export const addressList =
  (addresses: readonly string[], more: (n: number) => string): Part =>
  (room) => {
    const rest = (shown: number) => (shown < addresses.length ? ` ${more(addresses.length - shown)}` : '');
    const [first = ''] = addresses;
    let best = addressPart(first)(room - rest(1).length) + rest(1);
    let listed = inOneLine(first);
    for (let shown = 2; shown <= addresses.length; shown++) {
      listed += `, ${inOneLine(addresses[shown - 1] ?? '')}`;
      if (listed.length > room) break;
      if (listed.length + rest(shown).length <= room) best = listed + rest(shown);
    }
    return best;
  };

/** The beginning of a text, with an ellipsis where something is left out. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  return room > 0 ? `${text.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : '';
}

/** Line breaks and marks of writing direction could make one text look like another. */
export const inOneLine = (text: string): string =>
  text.replace(/[\s\u202A-\u202E\u2066-\u2069]+/g, ' ').trim();
