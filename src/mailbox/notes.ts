import type { Answer } from './answer';
import type { Unread } from './unread';

/** What the user said went wrong. */
export type Cause = 'wrongPeople' | 'wrongContent' | 'tooEarly' | 'regret' | 'smallSlip';

/** The steps of a plan; the letters are those of the plan's table. */
export type StepName =
  /** L: stop sharing linked files. */
  | 'stopSharing'
  /** R */
  | 'recall'
  /** P */
  | 'tellPrivacy'
  /** T */
  | 'call'
  /** F: write to the unintended, or to those not reached. */
  | 'write'
  /** C: corrected copy, or send again to the right people. */
  | 'correct'
  /** D: complete the incident record. */
  | 'record'
  /** N */
  | 'leave';

/** A letter that was opened as a draft from the pane; whether it was sent, nobody here knows. */
export interface WrittenLetter {
  /** UTC, ISO 8601. */
  at: string;
  letter: string;
  /** Lower-case addresses. */
  to: readonly string[];
  /** As the draft was opened; the user may have changed it in Outlook. Older notes have none. */
  subject?: string;
}

/**
 * What the user said about a sent message and did about it, as kept with the message itself. All addresses are lower
 * case, all times UTC in ISO 8601.
 */
export interface MessageNotes {
  /** The internet message id of the message it belongs to. */
  internetMessageId: string;
  cause: Cause | null;
  /** `null`: the user has not said; what the rules suspect holds. */
  sensitive: boolean | null;
  /** Who should not have it; empty: nobody was marked, so everybody counts. To be read through `marksOf`. */
  unintended: readonly string[];
  /** Steps that the user ticked or unticked against the plan. */
  ticked: Readonly<Partial<Record<StepName, boolean>>>;
  /** When a step was done. */
  done: Readonly<Partial<Record<StepName, string>>>;
  /** Letters opened as drafts, oldest first. */
  written: readonly WrittenLetter[];
  /** What the user read in Exchange's report: whose copies were not removed. `null`: not said yet. */
  report: { saidAt: string; notRemoved: readonly string[] } | null;
  /** The corrected copy or the message again, as a draft made from the pane: when, and its REST id. */
  replacement: { at: string; draftId: string } | null;
  /** To be left in place by whoever changes the notes. */
  unread?: Unread;
}

/** Nothing said, nothing done. */
export const noNotes = (internetMessageId: string): MessageNotes => ({
  internetMessageId,
  cause: null,
  sensitive: null,
  unintended: [],
  ticked: {},
  done: {},
  written: [],
  report: null,
  replacement: null,
});

const nobody: readonly string[] = [];

/** Who is marked. The marks answer a question that stands only under this answer; they are kept for a return to it. */
export const marksOf = (notes: Pick<MessageNotes, 'cause' | 'unintended'> | null): readonly string[] =>
  notes?.cause === 'wrongPeople' ? notes.unintended : nobody;

/** What is to stand there, from what is kept at that moment; `null`: nothing is. */
export type NotesMerge = (kept: MessageNotes | null) => MessageNotes;

/** The part of the port that keeps notes. */
export interface NotesKeeper {
  /**
   * Reads what is kept with the message at this moment (another window may have written since), puts it to `merge`, and
   * keeps what comes of it; gives that.
   */
  keepNotes(messageId: string, merge: NotesMerge): Promise<Answer<MessageNotes>>;
}
