import { isUncertain, type Answer, type Failure } from '../../mailbox/answer';
import type { DraftReference, NewDraft } from '../../mailbox/drafts';
import type { MessageDraft } from '../../mailbox/types';

/** What became of "Open as draft". Nothing is ever sent. */
export type Opening =
  /** It is open in Outlook, in a form of its own. */
  | { outcome: 'opened' }
  /** It lies in Drafts; Outlook was asked to open it too. */
  | { outcome: 'openedFromDrafts' }
  /** It lies in Drafts, and this Outlook cannot open it from here. */
  | { outcome: 'inDrafts' }
  /** Another message is on screen; nothing was done. */
  | { outcome: 'itemChanged' }
  /** No answer came: there may be a draft in Drafts. */
  | { outcome: 'uncertain'; failure: Failure }
  | { outcome: 'failed'; failure: Failure };

/** What opening a draft needs of the world. */
export interface DraftDoors {
  /** Opens Outlook's own form; `false` where there is none, or the draft is beyond its limits. */
  write: (draft: MessageDraft) => boolean;
  /** The signed-in server with the user's permission to change the mailbox; asks for it if need be. */
  permitted: () => Promise<Answer<{ createDraft: (draft: NewDraft) => Promise<Answer<DraftReference>> }>>;
  openMessage: (id: string) => boolean;
  /** Called before a draft is opened: it may take the pane's place, and nothing could be noted any more. */
  noteFirst: () => Promise<void>;
  /** Called where it was not opened after all. */
  takeBack: () => void;
  /** Whether the message that the draft is about is still the one on screen. */
  stillOnScreen: () => boolean;
}

/**
 * Opens a draft in Outlook's own form where that can be; a draft with a receipt or in a conversation, one beyond the
 * form's limits, and one in an Outlook without forms is made on the server.
 */
export async function openDraft(draft: NewDraft, doors: DraftDoors): Promise<Opening> {
  if (!doors.stillOnScreen()) return { outcome: 'itemChanged' };
  const { to, cc, bcc, subject, body } = draft;
  const forTheForm = !draft.readReceipt && draft.replyAllTo === null && body.kind === 'text';
  if (forTheForm) {
    await doors.noteFirst();
    if (!doors.stillOnScreen()) return takenBack({ outcome: 'itemChanged' });
    if (doors.write({ to, cc, bcc, subject, bodyText: body.text })) return { outcome: 'opened' };
  }

  const server = await doors.permitted();
  if (!server.ok) return takenBack({ outcome: 'failed', failure: server.failure });
  // The window that asks for permission may have been open for long.
  if (!doors.stillOnScreen()) return takenBack({ outcome: 'itemChanged' });
  const made = await server.value.createDraft(draft);
  if (!made.ok) {
    const outcome = isUncertain(made.failure) ? 'uncertain' : 'failed';
    return takenBack({ outcome, failure: made.failure });
  }
  if (!forTheForm) await doors.noteFirst();
  return { outcome: doors.openMessage(made.value.id) ? 'openedFromDrafts' : 'inDrafts' };

  function takenBack(opening: Opening): Opening {
    if (forTheForm) doors.takeBack();
    return opening;
  }
}

/** Whether there is a draft now, as far as is known. */
export const isThere = ({ outcome }: Opening): boolean =>
  outcome === 'opened' || outcome === 'openedFromDrafts' || outcome === 'inDrafts';
