import type { HoldSettings } from '../../policy/checkSettings';
import { isOurTime, type ChosenHold } from './chosenHold';

/** What decides how long a message waits, as things stand when Send is pressed. */
export interface Sending extends Risk {
  /** `null` where none was handed over: then nothing is known to be ours. */
  hold: ChosenHold | null;
  /** The time that the message has; `null`: none. */
  delay: Date | null;
  settings: HoldSettings;
}

/** What makes the organization's hold longer. */
export interface Risk {
  goesOutside: boolean;
  /** There is a finding of high severity that was not silenced. */
  risky: boolean;
}

/** The minutes that the organization wants a message to wait: the longest that applies, `minutes` at least. */
export const organizationMinutes = (
  minutes: number,
  { outsideMinutes, riskMinutes }: Omit<HoldSettings, 'minutes'>,
  { goesOutside, risky }: Risk,
): number => Math.max(minutes, goesOutside ? outsideMinutes : 0, risky ? riskMinutes : 0);

/**
 * When the message is to leave, so that the minutes count from Send and not from when they were chosen; `null`: leave
 * the time as it is, because nothing was chosen or because it is the user's own schedule. "Without waiting" gives the
 * present time, since Outlook has no call that takes a time away.
 */
export function timeAtSend(sending: Sending, now: Date): Date | null {
  const { hold, delay, settings } = sending;
  if (hold === null || !(isOurTime(delay, hold) || waitsForSend(delay, hold))) return null;
  const minutes = hold.by === 'user' ? hold.minutes : organizationMinutes(hold.minutes, settings, sending);
  if (minutes === 0 && delay === null) return null;
  return new Date(now.getTime() + minutes * 60_000);
}

/** The organization holds only what goes outside or is risky, so no time was set while composing. */
export const waitsForSend = (delay: Date | null, { minutes, by }: ChosenHold): boolean =>
  delay === null && by === 'organization' && minutes === 0;
