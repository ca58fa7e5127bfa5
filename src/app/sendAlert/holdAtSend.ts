import { chosenHoldText, holdKey, readChosenHold, type ChosenHold } from '../../core/handOver/chosenHold';
import { timeAtSend, type Sending } from '../../core/handOver/timeAtSend';
import {
  canDelay,
  readDelay,
  readSessionData,
  writeDelay,
  writeSessionData,
} from '../../adapters/outlook/composeItem';

/** The hold that was handed over, and the time that the message has; no hold where that cannot be read. */
export async function readHold(timeout: number): Promise<Pick<Sending, 'hold' | 'delay'>> {
  const hold = canDelay() ? readChosenHold(await readSessionData(holdKey, timeout)) : null;
  const delay = hold && (await readDelay(timeout));
  return delay?.ok ? { hold, delay: delay.value } : { hold: null, delay: null };
}

/** Sets the time anew, so that its minutes count from now; a failure leaves the time that the message has. */
export async function countFromSend(sending: Sending, timeout: number): Promise<void> {
  const time = timeAtSend(sending, new Date());
  if (time === null || sending.hold === null) return;
  const set = await writeDelay(time, timeout);
  // The user may go back to the draft: at the next Send the time has to be known as ours.
  if (set.ok) await handOverHold({ ...sending.hold, until: time.toISOString() }, timeout);
}

/** Leaves the choice for the pane and for Send. */
export const handOverHold = (hold: ChosenHold, timeout: number) =>
  writeSessionData(holdKey, chosenHoldText(hold), timeout);
