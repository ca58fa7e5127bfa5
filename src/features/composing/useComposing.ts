import { createContext, useContext } from 'react';
import type { ChosenHold } from '../../core/handOver/chosenHold';
import type { ComposedItem, ComposeSnapshot, ItemAnswer, OfficeAnswer } from '../../mailbox/composing';
import type { HandOver } from '../../core/handOver/handOver';
import type { CheckMemory } from '../../core/checks/memory';

/** What the views of a message being written need of the world around it. */
export interface ComposeSurroundings {
  item: ComposedItem;
  snapshot: ComposeSnapshot;
  /** Something was changed: it is read again soon. */
  lookAgain: () => void;
  /** What is known with this message, from the pane and from the events. */
  handOver: HandOver;
  /** Takes effect at once in the pane; fails where Outlook could not be told, so that Send will not know. */
  changeHandOver: (change: Partial<HandOver>) => Promise<ItemAnswer<void>>;
  /** The hold that was chosen, here or by an event. */
  hold: ChosenHold | null;
  noteHold: (hold: ChosenHold | null) => void;
  /** Whether the add-in's events run for this message; `null`: not known, or too early to say. */
  eventsRun: boolean | null;
  memory: CheckMemory;
  /** Takes effect at once in the pane; fails where Outlook did not keep it. */
  changeMemory: (change: (kept: unknown) => unknown) => Promise<OfficeAnswer<void>>;
  /** When sends went out unchecked, UTC, newest first. */
  wentUnchecked: readonly string[];
  clearWentUnchecked: () => Promise<OfficeAnswer<void>>;
}

const Surroundings = createContext<ComposeSurroundings | null>(null);
export const ComposeProvider = Surroundings.Provider;

/** The message being written, as the task pane provides it. */
export function useCompose(): ComposeSurroundings {
  const surroundings = useContext(Surroundings);
  if (!surroundings) throw new Error('Put the view inside <ComposeProvider value={…}>.');
  return surroundings;
}
