import type * as v from 'valibot';
import { addDuration } from '../clock';
import type { worldSchema } from './schema';

/** A world as its file says, defaults filled in, every reference known to lead somewhere. */
export type World = v.InferOutput<typeof worldSchema>;

export type WorldOrganization = World['organizations'][number];
/** A person or shared mailbox; without `organization` an outsider. */
export type WorldPerson = World['people'][number];
export type WorldGroup = World['groups'][number];
export type WorldMessage = World['messages'][number];
export type WorldFile = World['files'][number];
export type WorldFault = World['faults'][number];
export type WorldClient = World['client'];
/** How a request for a scope is met at sign-in. */
export type Consent = Exclude<World['consent'], Record<string, unknown>>;

/** Where a person's mailbox is, also where the world leaves it to the default. */
export type MailboxPlace = NonNullable<WorldPerson['mailbox']>;

/** The place of a person's mailbox: in Exchange Online for members of an organization, else on the internet. */
export function mailboxPlace(person: WorldPerson): MailboxPlace {
  return person.mailbox ?? (person.organization === undefined ? 'internet' : 'exchangeOnline');
}

/** How the world answers a request for this scope. */
export function consentTo(world: World, scope: string): Consent {
  return typeof world.consent === 'string' ? world.consent : (world.consent[scope] ?? 'granted');
}

/** The instant that a time in a world file means: an ISO time, or a duration from the world's now. */
export function momentIn(world: World, moment: string): Date {
  return /^[+-]?P/i.test(moment) ? addDuration(new Date(world.now), moment) : new Date(moment);
}
