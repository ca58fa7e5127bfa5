import { familyOf } from '../../mailbox/clients';
import type { Account, ClientKind } from '../../mailbox/types';
import { isOurTime, type ChosenHold } from '../../core/handOver/chosenHold';
import { waitsForSend } from '../../core/handOver/timeAtSend';

/** Minutes from Send that are one click away. */
export const presets: readonly number[] = [1, 5, 10, 30];

/** What a hold set from here comes to in this Outlook; each has its honest sentence. */
export type HoldAbility =
  /** Waits in Drafts, and can be stopped from anywhere. */
  | 'drafts'
  /** Can be set, and after Send nobody can stop it. */
  | 'classic'
  | 'phone'
  /** This Outlook, or this mailbox, cannot hold a message from here. */
  | 'none'
  /** The same in classic Windows, which has a delay of its own. */
  | 'noneClassic';

/** Source: https://learn.microsoft.com/office/dev/add-ins/outlook/delay-delivery */
export function holdAbility(client: ClientKind, account: Account, canDelay: boolean): HoldAbility {
  const family = familyOf[client];
  if (family === 'phone') return 'phone';
  const canHold = canDelay && account.kind !== 'exchangeServer';
  if (family === 'classic') return canHold ? 'classic' : 'noneClassic';
  return canHold ? 'drafts' : 'none';
}

/** What the message has now. Times are UTC, ISO 8601. */
export type HoldNow =
  | { kind: 'atOnce' }
  /** Minutes, chosen here or by the organization. `left`: of a time that nobody counts anew at Send. */
  | {
      kind: 'minutes';
      minutes: number;
      by: ChosenHold['by'];
      until: string;
      left: 'enough' | 'near' | 'past';
    }
  /** A time of the user's own, from here or from Outlook. */
  | { kind: 'time'; until: string };

/**
 * Reads what is set: Outlook's time, and the choice that was handed over with the message. Where Send counts anew, the
 * organization's hold is the `wanted` minutes that it will set, whatever was set before.
 */
export function holdNow(
  delay: string | null,
  hold: ChosenHold | null,
  countedAtSend: boolean,
  wanted: number,
  now: Date,
): HoldNow {
  if (delay === null) {
    if (!hold || !countedAtSend || wanted === 0 || !waitsForSend(null, hold)) return { kind: 'atOnce' };
    const until = timeIn(wanted, now).toISOString();
    return { kind: 'minutes', minutes: wanted, by: 'organization', until, left: 'enough' };
  }
  const milliseconds = Date.parse(delay) - now.getTime();
  if (hold && isOurTime(new Date(delay), hold)) {
    const minutes = minutesNow(hold, countedAtSend, wanted, milliseconds);
    if (minutes === 0) return { kind: 'atOnce' };
    const isNear = milliseconds < (minutes * minute) / 2;
    const left = countedAtSend || !isNear ? 'enough' : milliseconds <= 0 ? 'past' : 'near';
    return { kind: 'minutes', minutes, by: hold.by, until: delay, left };
  }
  return milliseconds > 0 ? { kind: 'time', until: delay } : { kind: 'atOnce' };
}

const minute = 60_000;

/**
 * The minutes of a time that is ours. The organization's hold may be 0 while composing and still have a time: Send set
 * it, and the message was taken back to be looked over.
 */
function minutesNow(hold: ChosenHold, countedAtSend: boolean, wanted: number, milliseconds: number): number {
  if (hold.by === 'user') return hold.minutes;
  if (countedAtSend) return Math.max(hold.minutes, wanted);
  return hold.minutes || wanted || Math.max(0, Math.ceil(milliseconds / minute));
}

/** The time for so many minutes from now. */
export const timeIn = (minutes: number, now: Date): Date => new Date(now.getTime() + minutes * minute);

/** A day and a time as the user's fields give them, on the user's own clock: `2026-11-22`, `10:47`. */
export function timeFrom(
  day: string,
  time: string,
  now: Date,
): { ok: true; at: Date } | { ok: false; why: 'missing' | 'past' } {
  const at = new Date(`${day}T${time}`);
  if (day === '' || time === '' || Number.isNaN(at.getTime())) return { ok: false, why: 'missing' };
  return at.getTime() > now.getTime() ? { ok: true, at } : { ok: false, why: 'past' };
}

/** The fields for a time, an hour ahead unless there is one: on the user's own clock. */
export function fieldsFor(at: Date): { day: string; time: string } {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * minute).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}
