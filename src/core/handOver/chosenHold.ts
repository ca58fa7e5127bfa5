import { over } from '../../mailbox/members';
import { objectInText } from './tolerant';

/**
 * A hold in minutes from Send, as it was chosen for the message being written. Outlook itself knows only a time, so
 * the choice goes with the message through Outlook's session data, and the send handler counts anew from Send.
 */
export interface ChosenHold {
  /** 0: send without waiting, whatever the organization's default. */
  minutes: number;
  /** The time that was set for it while composing; UTC, ISO 8601. */
  until: string;
  /** Who chose it; the organization's can grow with risk. */
  by: 'user' | 'organization';
}

/** The key in the session data. */
export const holdKey = 'hold';

/** Handed over where a choice is taken back: Outlook's session data would keep the one before. */
export const noHold = 'null';

/** Reads what was handed over; `null` where nothing usable was. What another version added goes along. */
export function readChosenHold(text: string | null): ChosenHold | null {
  const said = objectInText(text);
  const { minutes, until, by } = said;
  if (typeof minutes !== 'number' || minutes < 0 || typeof until !== 'string') return null;
  return { ...said, minutes, until, by: by === 'organization' ? 'organization' : 'user' };
}

/** As it is to be handed over. */
export const chosenHoldText = (hold: ChosenHold): string => JSON.stringify(over(null, hold));

/** Outlook may round a time to the minute. */
const rounding = 60_000;

/** Whether the time that the message has is the one that was set for this choice, and not a schedule of the user's. */
export const isOurTime = (delay: Date | null, hold: ChosenHold | null): boolean =>
  delay !== null && hold !== null && Math.abs(delay.getTime() - Date.parse(hold.until)) < rounding;
