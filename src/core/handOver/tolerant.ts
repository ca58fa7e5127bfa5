import { objectIn } from '../../mailbox/members';

/* Reading what another version of us, or nobody we know, wrote down: what cannot be used counts as not there. */

/** The texts in a list; none where it is no list. */
export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

/** The object that a JSON text holds; an empty one where it holds none. */
export function objectInText(text: string | null): Record<string, unknown> {
  if (text === null) return {};
  try {
    return objectIn(JSON.parse(text));
  } catch {
    return {};
  }
}
