import type { LetterReaders } from '../core/recall/letterRules';
import type { MessageNotes } from '../mailbox/notes';
import type { LetterKind } from '../policy/policy';
import type { MessageOnScreen } from '../mailbox/types';
import type { Assessment } from '../core/recall/assess';
import type { Checked } from '../core/recall/check';
import type { NotesChange, NotesKept } from '../core/recall/ownNotes';
import { mayConfirm, type Place } from './paneState';
import type { WordContext } from '../core/recall/reachWords';

/** A view that takes the whole pane, opened from the first screen. */
export type View =
  | { name: 'confirmation'; from: Place }
  /**
   * Letters to those not reached, or to all of the unintended where the plan has no recall; `letter` where the step
   * says which.
   */
  | { name: 'followUp'; letter: LetterKind | null; to?: LetterReaders }
  | { name: 'replacement' }
  | { name: 'linkedFiles' }
  | { name: 'incidentRecord' };

/** One sent message as every feature sees it: what is known, what the user said and did, and the ways on. */
export interface OpenedMessage {
  item: MessageOnScreen;
  assessment: Assessment;
  /** What the server said; `null` until then, and where it cannot be asked. */
  checked: Checked | null;
  notes: MessageNotes;
  /** Whether the notes are kept with the message, or only until the pane is closed. */
  notesKept: NotesKept;
  /** Changes what the user said or did, key by key; never starts anything. */
  note: (change: NotesChange) => void;
  /** The same; resolves when it was tried to keep it with the message. */
  noteAndKeep: (change: NotesChange) => Promise<void>;
  context: WordContext;
  now: Date;
  open: (view: View) => void;
  checkAgain: () => void;
  /** Puts what a later look found in the place of what was seen before; nothing where a new check came between. */
  seenSince: (before: Checked, after: Checked) => void;
}

/** What stays open under a new verdict: what is not offered any more is not confirmed. */
export const stillOpen = (view: View | null, assessment: Assessment): View | null =>
  view?.name === 'confirmation' && !mayConfirm(view.from, assessment) ? null : view;
