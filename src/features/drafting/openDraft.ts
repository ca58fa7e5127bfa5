import { isUncertain, type Answer, type Failure } from '../../mailbox/answer';
import type { DraftReference, NewDraft } from '../../mailbox/drafts';
import type { MessageDraft, WindowOpening } from '../../mailbox/types';

/** What became of "Open as draft". Nothing is ever sent. */
export type Opening =
  /** It lies in Drafts; Outlook was asked to open it too. */
  | { outcome: 'openedFromDrafts' }
  /** It lies in Drafts, and this Outlook cannot open it from here. */
  | { outcome: 'inDrafts' }
  /** Outlook says that it opened it in a form of its own; it lies nowhere yet. */
  | { outcome: 'opened' }
  /** Outlook was asked to open a form and said nothing: there may be none, and it lies nowhere. */
  | { outcome: 'asked' }
  /** Another message is on screen; nothing was done. */
  | { outcome: 'itemChanged' }
  /** No answer came: there may be a draft in Drafts. */
  | { outcome: 'uncertain'; failure: Failure }
  | { outcome: 'failed'; failure: Failure };

/** What opening a draft needs of the world. */
export interface DraftDoors {
  /** Asks Outlook for a form of its own. */
  write: (draft: MessageDraft) => Promise<WindowOpening>;
  /**
   * The signed-in server with the user's permission to change the mailbox; asks for it if need be. `null`: this mailbox
   * is on no server that can be asked.
   */
  permitted:
    (() => Promise<Answer<{ createDraft: (draft: NewDraft) => Promise<Answer<DraftReference>> }>>) | null;
  openMessage: (id: string) => Promise<WindowOpening>;
  /** Called before a draft is opened: it may take the pane's place, and nothing could be noted any more. */
  noteFirst: () => Promise<void>;
  /** Called where it was not opened after all, as far as anybody knows. */
  takeBack: () => void;
  /** Whether the message that the draft is about is still the one on screen. */
  stillOnScreen: () => boolean;
}

/**
 * Makes the draft on the server first, where it lies whatever Outlook does, and then has it opened: forms that open
 * nothing are common. Where no server can be asked, or it makes none, Outlook's own form is the way.
 */
export async function openDraft(draft: NewDraft, doors: DraftDoors): Promise<Opening> {
  if (!doors.stillOnScreen()) return { outcome: 'itemChanged' };
  if (!doors.permitted) return openForm(draft, doors, noServer);
  const made = await makeOnServer(draft, doors, doors.permitted);
  if (made === 'itemChanged') return { outcome: 'itemChanged' };
  if (made.ok) {
    await doors.noteFirst();
    return {
      outcome: (await doors.openMessage(made.value.id)) === 'cannot' ? 'inDrafts' : 'openedFromDrafts',
    };
  }
  const { failure } = made;
  if (isUncertain(failure)) return { outcome: 'uncertain', failure };
  // What lies in Drafts unfinished is the news; a form beside it would hide that.
  return failure.draftLeft ? { outcome: 'failed', failure } : openForm(draft, doors, failure);
}

const noServer: Failure = { kind: 'signInUnavailable', doing: 'createDraft' };

async function makeOnServer(
  draft: NewDraft,
  { stillOnScreen }: DraftDoors,
  permitted: NonNullable<DraftDoors['permitted']>,
): Promise<Answer<DraftReference> | 'itemChanged'> {
  const server = await permitted();
  if (!server.ok) return server;
  // The window that asks for permission may have been open for long.
  return stillOnScreen() ? server.value.createDraft(draft) : 'itemChanged';
}

/** `failure` is why no server made it. A form has neither receipt nor conversation, and takes plain text from us. */
async function openForm(draft: NewDraft, doors: DraftDoors, failure: Failure): Promise<Opening> {
  const { to, cc, bcc, subject, body, readReceipt, replyAllTo } = draft;
  if (readReceipt || replyAllTo !== null || body.kind !== 'text') return { outcome: 'failed', failure };
  await doors.noteFirst();
  if (!doors.stillOnScreen()) {
    doors.takeBack();
    return { outcome: 'itemChanged' };
  }
  const opening = await doors.write({ to, cc, bcc, subject, bodyText: body.text });
  if (opening === 'opened') return { outcome: 'opened' };
  // Nobody saw it: it does not count as written.
  doors.takeBack();
  return opening === 'asked' ? { outcome: 'asked' } : { outcome: 'failed', failure };
}

/** Whether there is a draft now, as far as is known. */
export const isThere = ({ outcome }: Opening): boolean =>
  outcome === 'opened' || outcome === 'openedFromDrafts' || outcome === 'inDrafts';
