import { noNotes, type MessageNotes } from '../../mailbox/notes';
import type { SentMessage } from '../../mailbox/types';

/** A change of the notes; whose notes they are never changes. */
export type NotesChange = Partial<Omit<MessageNotes, 'internetMessageId'>>;

/** The notes of one message as this pane has them. */
export interface OwnNotes {
  /** `null` until they were changed with the message known. */
  notes: MessageNotes | null;
  /** Changes made while the message was not known; they wait for it. */
  pending: NotesChange | null;
  /** Whether they are kept with the message; `null` while they are being written. */
  kept: boolean | null;
}

type Notable = Pick<SentMessage, 'internetMessageId' | 'notes'>;

/** The notes that hold: this pane's own, else those kept with the message, with what waits for it on top. */
export function notesOf(own: OwnNotes | undefined, message: Notable | null): MessageNotes {
  const pending = own?.pending ?? {};
  if (own?.notes) return { ...own.notes, ...pending };
  const kept = message?.notes ?? noNotes(message?.internetMessageId ?? '');
  // Who made these changes could not see what was kept: lists and steps are added to, not replaced.
  return {
    ...kept,
    ...pending,
    ticked: { ...kept.ticked, ...pending.ticked },
    done: { ...kept.done, ...pending.done },
    written: [...kept.written, ...(pending.written ?? [])],
  };
}

/** After a change; without the message it waits, for nothing may be written over notes that nobody has read yet. */
export function changedNotes(
  own: OwnNotes | undefined,
  message: Notable | null,
  change: NotesChange,
): OwnNotes {
  return message
    ? { notes: { ...notesOf(own, message), ...change }, pending: null, kept: null }
    : { notes: own?.notes ?? null, pending: { ...own?.pending, ...change }, kept: false };
}
