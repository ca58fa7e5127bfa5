import { isUncertain, type Answer, type Failure } from '../../mailbox/answer';
import type { CopyProgress, DraftMaker, MessageContent, NewDraft } from '../../mailbox/drafts';

/** What became of making a replacement. Nothing is ever sent. */
export type Making =
  | { outcome: 'itemChanged' }
  /** No answer came: there may be a draft in Drafts. */
  | { outcome: 'uncertain'; failure: Failure }
  | { outcome: 'failed'; failure: Failure }
  | {
      outcome: 'made';
      draftId: string;
      /** Names of attachments that are not in the draft; `null`: nobody knows which, since the copying ended early. */
      notCopied: readonly string[] | null;
      copyFailure: Failure | null;
    };

/** What making a replacement needs of the world. */
export interface ReplacementDoors {
  permitted: () => Promise<Answer<Pick<DraftMaker, 'readContent' | 'createDraft' | 'copyAttachments'>>>;
  /** Whether the message that it replaces is still the one on screen. */
  stillOnScreen: () => boolean;
  onProgress: (progress: CopyProgress) => void;
  /** Stops the copying of attachments. */
  signal: AbortSignal;
}

/** Makes the draft from the sent message as it is on the server now, and copies the attachments into it. */
export async function makeReplacement(
  messageId: string,
  draftOf: (content: MessageContent) => NewDraft,
  { permitted, stillOnScreen, onProgress, signal }: ReplacementDoors,
): Promise<Making> {
  const server = await permitted();
  if (!server.ok) return { outcome: 'failed', failure: server.failure };
  const { value: mailbox } = server;
  const content = await mailbox.readContent(messageId);
  if (!content.ok) return { outcome: 'failed', failure: content.failure };
  // The window that asks for permission may have been open for long.
  if (!stillOnScreen()) return { outcome: 'itemChanged' };
  const made = await mailbox.createDraft(draftOf(content.value));
  if (!made.ok) {
    const outcome = isUncertain(made.failure) ? 'uncertain' : 'failed';
    return { outcome, failure: made.failure };
  }
  const draftId = made.value.id;
  if (content.value.attachments.length === 0) {
    return { outcome: 'made', draftId, notCopied: [], copyFailure: null };
  }
  const copied = await mailbox.copyAttachments(messageId, draftId, onProgress, signal);
  if (copied.ok) return { outcome: 'made', draftId, notCopied: copied.value.notCopied, copyFailure: null };
  return { outcome: 'made', draftId, notCopied: null, copyFailure: signal.aborted ? null : copied.failure };
}
