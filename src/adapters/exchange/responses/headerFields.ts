/* Header fields as RFC 5322 has them. Every loop goes over a text once: a mail comes from anybody. */

/** The fields of one block of lines in their order, folded ones joined; names in lower case. */
export function fieldsOf(block: string): { name: string; value: string }[] {
  const fields: { name: string; value: string }[] = [];
  for (const line of block.split('\n')) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line)) {
      // What continues no field is no field either.
      if (last) last.value += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trimEnd().toLowerCase();
    if (/^[!-9;-~]+$/.test(name)) fields.push({ name, value: line.slice(colon + 1).trim() });
  }
  return fields;
}

/** A field's value without its comments, which may nest and hold quoted characters (RFC 5322, 3.2.2). */
export function withoutComments(value: string): string {
  let kept = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '\\') {
      if (depth === 0) kept += value.slice(at, at + 2);
      at += 1;
    } else if (character === '"' && depth === 0) {
      quoted = !quoted;
      kept += character;
    } else if (character === '(' && !quoted) depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept += character;
  }
  return kept.trim();
}

/** The host of a message id is one word in any case; what stands before it is not (RFC 5322, 3.6.4). */
function comparable(id: string): string {
  const bare = id.replace(/^<|>$/g, '');
  const host = bare.lastIndexOf('@');
  return host < 0 ? bare : bare.slice(0, host) + bare.slice(host).toLowerCase();
}

/** The message ids in In-Reply-To, References or Original-Message-ID, in their order; some programs leave out the brackets. */
export function messageIdsIn(value: string | null | undefined): string[] {
  const plain = withoutComments(value ?? '');
  const bracketed = plain.match(/<[^<>\s]+>/g);
  if (bracketed) return bracketed;
  return plain.split(/\s+/).filter((word) => /^[^<>@\s"]+@[^<>@\s"]+$/.test(word));
}

/** Whether two message ids are the same, with or without brackets. */
export const isSameId = (one: string, other: string): boolean =>
  one !== '' && comparable(one) === comparable(other);
