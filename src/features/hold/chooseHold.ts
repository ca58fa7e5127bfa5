import type { ComposedItem } from '../../mailbox/composing';
import {
  chosenHoldText,
  holdKey,
  isOurTime,
  noHold,
  readChosenHold,
  type ChosenHold,
} from '../../core/handOver/chosenHold';
import { timeIn } from './composeHold';

/** What became of a choice. */
export type ChoiceOutcome =
  /** `handedOver`: Send can count the minutes anew; otherwise they count from now. */
  | { kind: 'set'; hold: ChosenHold | null; handedOver: boolean }
  /** Nothing was done. */
  | { kind: 'otherItem' }
  /** Nothing was done: meanwhile the user has set another time in Outlook. */
  | { kind: 'changedMeanwhile' }
  | { kind: 'notSet' };

/** What the pane shows while the user chooses. */
export interface SeenHold {
  /** The time that the message has: UTC, ISO 8601; `null`: none. */
  delay: string | null;
  hold: ChosenHold | null;
}

/**
 * So many minutes from Send; 0 is "without waiting". Outlook has no call that takes a time away, so that is the present
 * time, which sends at once; where there is no time yet, nothing needs to be set. A time that the pane has not shown yet
 * and that is not ours stays: the user has just scheduled the message in Outlook.
 */
export async function chooseMinutes(
  minutes: number,
  seen: SeenHold,
  item: ComposedItem,
  now: Date,
): Promise<ChoiceOutcome> {
  const present = await item.read();
  if (!present) return { kind: 'otherItem' };
  if (present.delay !== null && present.delay !== seen.delay) {
    const handedOver = readChosenHold(await item.readSessionData(holdKey));
    const delay = new Date(present.delay);
    if (!isOurTime(delay, handedOver) && !isOurTime(delay, seen.hold)) return { kind: 'changedMeanwhile' };
  }
  const until = timeIn(minutes, now);
  const hold: ChosenHold = { minutes, until: until.toISOString(), by: 'user' };
  if (minutes > 0 || present.delay !== null || seen.delay !== null) {
    const set = await item.writeDelay(until);
    if (!set.ok) return { kind: set.code === 'otherItem' ? 'otherItem' : 'notSet' };
  }
  const handed = await item.writeSessionData(holdKey, chosenHoldText(hold));
  return { kind: 'set', hold, handedOver: handed.ok };
}

/** A time of the user's own: it stands as it is, whenever Send is pressed, so minutes chosen before hold no longer. */
export async function chooseTime(at: Date, item: ComposedItem): Promise<ChoiceOutcome> {
  const set = await item.writeDelay(at);
  if (!set.ok) return { kind: set.code === 'otherItem' ? 'otherItem' : 'notSet' };
  const handed = await item.writeSessionData(holdKey, noHold);
  return { kind: 'set', hold: null, handedOver: handed.ok };
}
