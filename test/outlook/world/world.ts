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
type AnyFault = World['faults'][number];
/** A fault of a call of Office.js, which happens on Outlook's page. */
export type OfficeCallFault = Extract<AnyFault, { on: 'officeCall' }>;
/** A fault of a request to the sign-in or to Graph. */
export type WorldFault = Exclude<AnyFault, OfficeCallFault>;
export type WorldClient = World['client'];
/** Where this world is less kind than others. */
export type Modes = World['modes'];
export const isOfficeCallFault = (fault: AnyFault): fault is OfficeCallFault => fault.on === 'officeCall';

/** How a request for a scope is met at sign-in. */
export type Consent = Exclude<World['consent'], Record<string, unknown>>;

/** Where a person's mailbox is, also where the world leaves it to the default. */
export type MailboxPlace = NonNullable<WorldPerson['mailbox']>;

/** The place of a person's mailbox: in Exchange Online for members of an organization, else on the internet. */
export function mailboxPlace(person: WorldPerson): MailboxPlace {
  return person.mailbox ?? (person.organization === undefined ? 'internet' : 'exchangeOnline');
}

/** Whether a Smart Alert has its own button for the add-in's command: classic Windows and Mac do, for the others Microsoft's
 * pages disagree. https://learn.microsoft.com/office/dev/add-ins/outlook/smart-alerts-onmessagesend-walkthrough */
export function hasTakeAction({ takeAction, kind }: WorldClient): boolean {
  return takeAction ?? (kind === 'classicWindows' || kind === 'mac');
}

/** How the world answers a request for this scope. */
export function consentTo(world: World, scope: string): Consent {
  return typeof world.consent === 'string' ? world.consent : (world.consent[scope] ?? 'granted');
}

/** The instant that a time in a world file means: an ISO time, or a duration from the world's now. */
export function momentIn(world: World, moment: string): Date {
  return /^[+-]?P/i.test(moment) ? addDuration(new Date(world.now), moment) : new Date(moment);
}
