import * as v from 'valibot';
import type { Person } from '../../../mailbox/types';

/** Graph's `recipient`: everything in it may be missing, for instance on a draft or for a deleted user. */
export const person = v.nullish(
  v.object({
    emailAddress: v.nullish(
      v.object({ name: v.nullish(v.string(), ''), address: v.nullish(v.string(), '') }),
    ),
  }),
);

export const people = v.nullish(v.array(person), []);

type People = v.InferOutput<typeof people>;

/** Without an @ it is no SMTP address but the legacy name of a mailbox, which nobody can be reached by. */
export function personFrom(source: v.InferOutput<typeof person>): Person {
  const { name = '', address = '' } = source?.emailAddress ?? {};
  return { name, address: address.includes('@') ? address : '' };
}

/** Everybody on the three lines of a message, in their order. */
export const everybody = (
  message: Record<'toRecipients' | 'ccRecipients' | 'bccRecipients', People>,
): Person[] => [...message.toRecipients, ...message.ccRecipients, ...message.bccRecipients].map(personFrom);
