import { Refusal } from './answers';
import { normalizedPropertyId } from './extendedProperties';
import type { GraphCall } from './operation';

/* What the real Graph refuses to some mailboxes and the simulated one only where the world says so. */

const transportHeaders = 'String 0x7d';

/** With `filtersTooComplex`, headers are neither searched nor given in lists. */
export function expectSimple(
  { exchange }: GraphCall,
  { searched = [], listed = [] }: { searched?: readonly string[]; listed?: readonly string[] },
): void {
  if (!exchange.world.modes.filtersTooComplex) return;
  const properties = [...searched, ...listed.filter((name) => name.includes(' '))].map(normalizedPropertyId);
  if (!properties.includes(transportHeaders) && !listed.includes('internetMessageHeaders')) return;
  const message = 'The restriction or sort order is too complex for this operation.';
  throw new Refusal({ status: 400, code: 'ErrorRestrictionTooComplex', message });
}

/**
 * With `sharedUploadsRefused`, a known issue: no upload session in the mailbox of another.
 * https://learn.microsoft.com/graph/api/attachment-createuploadsession
 */
export function expectOwnUpload({ exchange, asked }: GraphCall): void {
  if (!exchange.world.modes.sharedUploadsRefused || !/^\/[^/]+\/users\//.test(asked.pathname)) return;
  const message = 'Access is denied. Check credentials and try again.';
  throw new Refusal({ status: 403, code: 'ErrorAccessDenied', message });
}

const mostCharacters = 4_194_304;

/** With `postLimit`, the whole body counts, not the file in it. */
export function expectWithinLimit({ exchange, body }: GraphCall): void {
  if (!exchange.world.modes.postLimit || body.length <= mostCharacters) return;
  const message = `The maximum request length supported is ${mostCharacters} characters.`;
  throw new Refusal({ status: 413, code: 'RequestEntityTooLarge', message });
}
