import type { ComposedItem } from '../mailbox/composing';
import { holdKey, type ChosenHold } from './chosenHold';
import { timeIn } from './composeHold';

/** What became of a choice. */
export type ChoiceOutcome =
  /** `handedOver`: Send can count the minutes anew; otherwise they count from now. */
  | { kind: 'set'; hold: ChosenHold | null; handedOver: boolean }
  /** Nothing was done. */
  | { kind: 'otherItem' }
  | { kind: 'notSet' };

/**
 * So many minutes from Send; 0 is "without waiting". Outlook has no call that takes a time away, so that is the present
 * time, which sends at once; where there is no time yet, nothing needs to be set.
 */
export async function chooseMinutes(
  minutes: number,
  hasTime: boolean,
  item: ComposedItem,
  now: Date,
): Promise<ChoiceOutcome> {
  const until = timeIn(minutes, now);
  const hold: ChosenHold = { minutes, until: until.toISOString(), by: 'user' };
  if (minutes > 0 || hasTime) {
    const set = await item.writeDelay(until);
    if (!set.ok) return { kind: set.code === 'otherItem' ? 'otherItem' : 'notSet' };
  }
  const handed = await item.writeSessionData(holdKey, JSON.stringify(hold));
  return { kind: 'set', hold, handedOver: handed.ok };
}

/** A time of the user's own: it stands as it is, whenever Send is pressed. */
export async function chooseTime(at: Date, item: ComposedItem): Promise<ChoiceOutcome> {
  const set = await item.writeDelay(at);
  if (!set.ok) return { kind: set.code === 'otherItem' ? 'otherItem' : 'notSet' };
  return { kind: 'set', hold: null, handedOver: true };
}
