import * as v from 'valibot';
import { failed, type Answer } from '../../../mailbox/answer';
import type { AttachmentInfo } from '../../../mailbox/drafts';
import type { GraphConnection, Repetition } from '../transport/http';
import { sendOnce } from '../transport/sendOnce';
import { withOptions } from '../transport/paths';
import { changingScopes, readingScopes } from '../transport/scopes';

/** Graph's kinds of attachments, by their type. */
const kinds: Readonly<Record<string, AttachmentInfo['kind']>> = {
  '#microsoft.graph.itemAttachment': 'item',
  '#microsoft.graph.referenceAttachment': 'reference',
};

/** What is asked for of each attachment: without `$select`, Graph sends the content along. More than Exchange Online takes. */
export const attachmentOptions: Readonly<Record<string, string>> = {
  $select: 'id,name,contentType,size,isInline',
  $top: '500',
};

const graphAttachment = v.object({
  '@odata.type': v.nullish(v.string(), ''),
  id: v.string(),
  name: v.nullish(v.string(), ''),
  contentType: v.nullish(v.string(), ''),
  size: v.nullish(v.number(), 0),
  isInline: v.nullish(v.boolean(), false),
});

/** The list of attachments, as Graph gives it; with a link where there are more. */
export const attachmentList = v.object({
  value: v.array(graphAttachment),
  '@odata.nextLink': v.nullish(v.string()),
});

/** The attachments in the words of the port. */
export const attachmentsFrom = ({
  value,
}: Pick<v.InferOutput<typeof attachmentList>, 'value'>): AttachmentInfo[] =>
  value.map(({ id, name, contentType, size, isInline, '@odata.type': type }) => ({
    id,
    name,
    contentType,
    size,
    inline: isInline,
    kind: kinds[type] ?? 'file',
  }));

const attachmentsOf = (messageId: string): string =>
  `/v1.0/me/messages/${encodeURIComponent(messageId)}/attachments`;

/** Megabytes take their time. */
const patient: Pick<Repetition, 'timeout' | 'longest'> = { timeout: 120_000, longest: 300_000 };

/** All attachments, or a failure: a list that is cut short would pass for the whole. */
export async function listAttachments(
  graph: GraphConnection,
  messageId: string,
  signal?: AbortSignal,
): Promise<Answer<AttachmentInfo[]>> {
  const doing = 'listAttachments';
  const path = withOptions(attachmentsOf(messageId), attachmentOptions);
  const list = await graph.ask({ doing, method: 'GET', path, scopes: readingScopes, signal }, attachmentList);
  if (!list.ok) return list;
  if (list.value['@odata.nextLink']) return failed({ kind: 'rejected', doing, code: 'tooManyAttachments' });
  return { ok: true, value: attachmentsFrom(list.value) };
}

const contentOf = v.object({ contentBytes: v.string(), contentId: v.nullish(v.string(), null) });

/** Copies a file of up to 3 MB within one request, as Graph encodes it. */
export async function copySmall(
  graph: GraphConnection,
  fromMessageId: string,
  toDraftId: string,
  attachment: AttachmentInfo,
  signal?: AbortSignal,
): Promise<Answer<unknown>> {
  const doing = 'copyAttachment';
  const content = await graph.ask(
    {
      doing,
      method: 'GET',
      path: `${attachmentsOf(fromMessageId)}/${encodeURIComponent(attachment.id)}`,
      scopes: readingScopes,
      signal,
    },
    contentOf,
  );
  if (!content.ok) return content;
  const { contentBytes, contentId } = content.value;
  const sent = await sendOnce(graph, {
    doing,
    method: 'POST',
    path: attachmentsOf(toDraftId),
    body: {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: attachment.name,
      contentType: attachment.contentType,
      isInline: attachment.inline,
      ...(contentId !== null && { contentId }),
      contentBytes,
    },
    scopes: changingScopes,
    signal,
  });
  if (sent.ok) sent.value.release();
  return sent;
}

/** The content of a file, as it is. */
export async function readFile(
  graph: GraphConnection,
  messageId: string,
  attachment: AttachmentInfo,
  signal?: AbortSignal,
): Promise<Answer<Blob>> {
  const doing = 'readAttachment';
  const sent = await graph.send({
    doing,
    method: 'GET',
    path: `${attachmentsOf(messageId)}/${encodeURIComponent(attachment.id)}/$value`,
    accept: '*/*',
    scopes: readingScopes,
    signal,
    patience: patient,
  });
  if (!sent.ok) return sent;
  const { response, trace, release } = sent.value;
  try {
    return { ok: true, value: await response.blob() };
  } catch {
    return { ok: false, failure: { ...trace, kind: 'noAnswer' } };
  } finally {
    release();
  }
}

const uploadSession = v.object({ uploadUrl: v.pipe(v.string(), v.url()) });

/** Opens a session for a file above 3 MB: an address of its own that needs no token. */
export async function openUploadSession(
  graph: GraphConnection,
  toDraftId: string,
  { name, contentType }: AttachmentInfo,
  size: number,
  signal?: AbortSignal,
): Promise<Answer<string>> {
  const session = await graph.ask(
    {
      doing: 'openUploadSession',
      method: 'POST',
      path: `${attachmentsOf(toDraftId)}/createUploadSession`,
      body: { AttachmentItem: { attachmentType: 'file', name, size, contentType } },
      scopes: changingScopes,
      signal,
    },
    uploadSession,
  );
  return session.ok ? { ok: true, value: session.value.uploadUrl } : session;
}
