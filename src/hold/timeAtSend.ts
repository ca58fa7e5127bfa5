import type { HoldSettings } from '../policy/checkSettings';
import { isOurTime, type ChosenHold } from './chosenHold';

/** What decides how long a message waits, as things stand when Send is pressed. */
export interface Sending {
  /** `null` where none was handed over: then nothing is known to be ours. */
  hold: ChosenHold | null;
  /** The time that the message has; `null`: none. */
  delay: Date | null;
  settings: HoldSettings;
  goesOutside: boolean;
  /** There is a finding of high severity that was not silenced. */
  risky: boolean;
}

/**
 * When the message is to leave, so that the minutes count from Send and not from when they were chosen; `null`: leave
 * the time as it is, because nothing was chosen or because it is the user's own schedule. "Without waiting" gives the
 * present time, since Outlook has no call that takes a time away.
 */
export function timeAtSend({ hold, delay, settings, goesOutside, risky }: Sending, now: Date): Date | null {
  if (hold === null || !(isOurTime(delay, hold) || waitsForSend(delay, hold))) return null;
  const minutes =
    hold.by === 'user'
      ? hold.minutes
      : Math.max(hold.minutes, goesOutside ? settings.outsideMinutes : 0, risky ? settings.riskMinutes : 0);
  if (minutes === 0 && delay === null) return null;
  return new Date(now.getTime() + minutes * 60_000);
}

/** The organization holds only what goes outside or is risky, so no time was set while composing. */
const waitsForSend = (delay: Date | null, { minutes, by }: ChosenHold): boolean =>
  delay === null && by === 'organization' && minutes === 0;
