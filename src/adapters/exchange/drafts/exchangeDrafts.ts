import * as v from 'valibot';
import { answered, failed, type Answer } from '../../../mailbox/answer';
import type { DraftBody, DraftMaker, DraftReference, NewDraft } from '../../../mailbox/drafts';
import type { Person } from '../../../mailbox/types';
import type { Wait } from '../transport/batch';
import { readContent } from './content';
import { copyAttachments } from './copyAttachments';
import type { Uploads } from './copyFile';
import { readReply, type GraphConnection } from '../transport/http';
import { sendOnce } from '../transport/sendOnce';
import { changingScopes } from '../transport/scopes';

const draftReference = v.object({ id: v.string(), webLink: v.nullish(v.string(), null) });

/** People as Graph writes them. */
const recipients = (people: readonly Person[]) =>
  people.map(({ name, address }) => ({ emailAddress: { ...(name && { name }), address } }));

/** A body as Graph writes it. */
export const itemBodyOf = (body: DraftBody) =>
  body.kind === 'html'
    ? { contentType: 'HTML', content: body.html }
    : { contentType: 'Text', content: body.text };

const contentOf = ({ to, cc, bcc, subject, body, readReceipt }: NewDraft) => ({
  subject,
  body: itemBodyOf(body),
  toRecipients: recipients(to),
  ccRecipients: recipients(cc),
  bccRecipients: recipients(bcc),
  isReadReceiptRequested: readReceipt,
});

/** One request that makes a draft and gives its id. */
export async function postDraft(
  graph: GraphConnection,
  doing: string,
  path: string,
  body: unknown,
): Promise<Answer<DraftReference>> {
  const sent = await sendOnce(graph, { doing, method: 'POST', path, body, scopes: changingScopes });
  return sent.ok ? readReply(sent.value, draftReference) : sent;
}

/**
 * A reply to all gets its content in two requests: Graph first addresses it to everybody, and only a second one makes
 * sure that it goes to nobody else than was asked for.
 */
async function createDraft(graph: GraphConnection, draft: NewDraft): Promise<Answer<DraftReference>> {
  const doing = 'createDraft';
  const content = contentOf(draft);
  if (draft.replyAllTo === null) return postDraft(graph, doing, '/v1.0/me/messages', content);
  const path = `/v1.0/me/messages/${encodeURIComponent(draft.replyAllTo)}/createReplyAll`;
  const made = await postDraft(graph, doing, path, { message: content });
  if (!made.ok) return made;
  const changed = await graph.send({
    doing,
    method: 'PATCH',
    path: `/v1.0/me/messages/${encodeURIComponent(made.value.id)}`,
    body: content,
    scopes: changingScopes,
  });
  if (changed.ok) {
    changed.value.release();
    return made;
  }
  // It may be addressed to the very people whom it must not go to.
  const taken = await deleteDraft(graph, made.value.id);
  return taken.ok ? changed : failed({ ...changed.failure, draftLeft: true });
}

/** Deletes a draft of ours, into Deleted Items. */
export async function deleteDraft(graph: GraphConnection, draftId: string): Promise<Answer<void>> {
  const sent = await sendOnce(graph, {
    doing: 'deleteDraft',
    method: 'DELETE',
    path: `/v1.0/me/messages/${encodeURIComponent(draftId)}`,
    scopes: changingScopes,
  });
  if (!sent.ok) return sent;
  sent.value.release();
  return answered(undefined);
}

/** Drafts in Exchange Online. */
export const graphDrafts = (graph: GraphConnection, wait: Wait, uploads: Uploads): DraftMaker => ({
  readContent: (messageId, signal) => readContent(graph, wait, messageId, signal),
  createDraft: (draft) => createDraft(graph, draft),
  copyAttachments: (fromMessageId, toDraftId, onProgress, signal) =>
    copyAttachments(graph, uploads, fromMessageId, toDraftId, onProgress, signal),
});
