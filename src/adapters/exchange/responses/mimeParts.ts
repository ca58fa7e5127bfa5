import { fieldsOf, withoutComments } from './headerFields';

/** A part of a mail as RFC 2045 and 2046 have it. A mail inside a mail is a part without parts: it is not looked into. */
export interface MimePart {
  /** Lower case, e.g. `multipart/report`. */
  type: string;
  fields: readonly { name: string; value: string }[];
  /** Decoded, with `\n` between its lines; of a multipart, everything. */
  body: string;
  parts: readonly MimePart[];
}

/** Nobody nests deeper on purpose. */
const deepest = 6;

const utf8 = new TextDecoder();
const fromBytes = (binary: string): string => utf8.decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));

/** Decodes base64, which reads bytes as UTF-8; what is none stays as it is. */
export function fromBase64(text: string): string {
  try {
    return fromBytes(atob(text.replace(/-/g, '+').replace(/_/g, '/')));
  } catch {
    return text;
  }
}

/** RFC 2045, 6.7. */
function fromQuotedPrintable(text: string): string {
  const joined = text.replace(/=[ \t]*\n/g, '');
  return joined.replace(/(?:=[0-9A-F]{2})+/gi, (bytes) =>
    fromBytes(
      bytes
        .slice(1)
        .split('=')
        .map((byte) => String.fromCharCode(parseInt(byte, 16)))
        .join(''),
    ),
  );
}

function decoded(body: string, encoding: string): string {
  switch (encoding) {
    case 'base64':
      return fromBase64(body.replace(/\s+/g, '')).replace(/\r\n?/g, '\n');
    case 'quoted-printable':
      return fromQuotedPrintable(body);
    default:
      return body;
  }
}

const firstOf = (fields: MimePart['fields'], name: string): string | undefined =>
  fields.find((field) => field.name === name)?.value;

/** `text/plain; boundary="b"`: quoted strings may hold semicolons and escaped quotes. */
function contentType(value: string | undefined): { type: string; boundary: string | null } {
  const plain = withoutComments(value ?? '');
  const type = /^[^;\s]+\/[^;\s]+/.exec(plain)?.[0].toLowerCase() ?? 'text/plain';
  for (const [, name = '', quoted, token] of plain.matchAll(
    /;\s*([\w*-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g,
  )) {
    if (name.toLowerCase() === 'boundary') {
      return { type, boundary: quoted?.replace(/\\(.)/g, '$1') ?? token ?? null };
    }
  }
  return { type, boundary: null };
}

/** The texts between the lines that are the boundary; a line that only looks like one divides nothing. */
function dividedBy(boundary: string, body: string): string[] {
  const parts: string[][] = [];
  for (const line of body.split('\n')) {
    const end = line.trimEnd();
    if (end === `--${boundary}--`) break;
    if (end === `--${boundary}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

/** Reads a mail with `\n` between its lines. */
export function mimeParts(text: string, depth = 0): MimePart {
  // A part without header fields begins with its empty line.
  const end = /(?:^|\n)[ \t]*(?:\n|$)/.exec(text);
  const fields = fieldsOf(end ? text.slice(0, end.index) : text);
  const body = end ? text.slice(end.index + end[0].length) : '';
  const { type, boundary } = contentType(firstOf(fields, 'content-type'));
  const encoding = withoutComments(firstOf(fields, 'content-transfer-encoding') ?? '').toLowerCase();
  const divided = type.startsWith('multipart/') && boundary !== null && depth < deepest;
  return {
    type,
    fields,
    body: decoded(body, encoding),
    parts: divided ? dividedBy(boundary, body).map((part) => mimeParts(part, depth + 1)) : [],
  };
}
