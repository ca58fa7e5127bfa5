import type { ChosenHold } from '../../core/handOver/chosenHold';
import type { HandOver } from '../../core/handOver/handOver';

/** What tells whether events run for this message. */
export interface Traces {
  /** From the session data of this message. */
  handOver: HandOver;
  hold: ChosenHold | null;
  /** It was a saved draft when the pane first read it. */
  wasDraft: boolean;
  /** The events have had time to leave their mark. */
  settled: boolean;
}

/**
 * Whether the add-in's events run for this message; `null`: not known, or too early to say. Only what an event left
 * with this very message tells: settings in the mailbox may come from another client or from long ago. A draft that is
 * opened again gets no event, so there a missing mark tells nothing.
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation
 */
export function eventsSeen({ handOver, hold, wasDraft, settled }: Traces): boolean | null {
  if (handOver.begun || hold?.by === 'organization') return true;
  return settled && !wasDraft ? false : null;
}
