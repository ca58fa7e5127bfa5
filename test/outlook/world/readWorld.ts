import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { complaintsFrom } from './complaints';
import { referenceComplaints } from './references';
import { worldSchema } from './schema';
import type { World } from './world';

/** A world, or why it cannot be one: a sentence for each thing to mend, with its path and what was expected. */
export type WorldReading = { ok: true; world: World } | { ok: false; complaints: string[] };

/** Reads a world from parsed JSON. */
export function readWorld(value: unknown): WorldReading {
  const shape = v.safeParse(worldSchema, value);
  if (!shape.success) return { ok: false, complaints: complaintsFrom(shape.issues) };
  const complaints = referenceComplaints(shape.output);
  return complaints.length > 0 ? { ok: false, complaints } : { ok: true, world: shape.output };
}

function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** `CommaExpected` as "comma expected". */
function inWords(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

/** Reads a world from the text of its file; broken JSON is complained of by line and column. */
export function readWorldText(text: string): WorldReading {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true });
  if (errors.length === 0) return readWorld(value);
  // The first error causes most of the others.
  const [first] = errors;
  const what = first ? `${placeIn(text, first.offset)}: not valid JSON, ${inWords(first)}` : 'not valid JSON';
  return { ok: false, complaints: [what] };
}
