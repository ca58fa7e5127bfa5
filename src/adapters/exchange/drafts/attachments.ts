import * as v from 'valibot';
import { answered, failed, type Answer } from '../../../mailbox/answer';
import type { AttachmentInfo } from '../../../mailbox/drafts';
import type { GraphConnection, Repetition } from '../transport/http';
import { askList, wholeList } from '../transport/pages';
import { sendOnce } from '../transport/sendOnce';
import { withOptions } from '../transport/paths';
import { changingScopes, readingScopes } from '../transport/scopes';

/** Graph's kinds of attachments, by their type. */
const kinds: Readonly<Record<string, AttachmentInfo['kind']>> = {
  '#microsoft.graph.itemAttachment': 'item',
  '#microsoft.graph.referenceAttachment': 'reference',
};

/**
 * What is asked for of each attachment: without `$select`, Graph sends the content along. The content id belongs to
 * files only, hence the cast. More than Exchange Online takes.
 */
export const attachmentOptions: Readonly<Record<string, string>> = {
  $select: 'id,name,contentType,size,isInline,microsoft.graph.fileAttachment/contentId',
  $top: '500',
};

/** One attachment in a list. */
export const graphAttachment = v.object({
  '@odata.type': v.nullish(v.string(), ''),
  id: v.string(),
  name: v.nullish(v.string(), ''),
  contentType: v.nullish(v.string(), ''),
  size: v.nullish(v.number(), 0),
  isInline: v.nullish(v.boolean(), false),
  contentId: v.nullish(v.string(), null),
});

/** With the id by which the body shows it. */
export interface MailAttachment extends AttachmentInfo {
  contentId: string | null;
}

/** The attachments in the words of the port. */
export const attachmentsFrom = (
  attachments: readonly v.InferOutput<typeof graphAttachment>[],
): MailAttachment[] =>
  attachments.map(({ id, name, contentType, size, isInline, contentId, '@odata.type': type }) => ({
    id,
    name,
    contentType,
    size,
    inline: isInline,
    kind: kinds[type] ?? 'file',
    contentId,
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
): Promise<Answer<MailAttachment[]>> {
  const path = withOptions(attachmentsOf(messageId), attachmentOptions);
  const request = { doing: 'listAttachments', path, scopes: readingScopes, signal };
  const list = await askList(graph, request, graphAttachment);
  if (!list.ok) return list;
  const whole = wholeList(list.value);
  return whole.ok ? answered(attachmentsFrom(whole.value)) : whole;
}

/** A file with its content in base64, as Graph encodes it. */
export interface WholeFile {
  file: MailAttachment;
  contentBytes: string;
}

const wholeFile = v.object({ contentBytes: v.string(), contentId: v.nullish(v.string(), null) });

/** The content of a small file, and of a picture of which the list did not say how the body names it. */
export async function readWhole(
  graph: GraphConnection,
  messageId: string,
  file: MailAttachment,
  signal?: AbortSignal,
): Promise<Answer<WholeFile>> {
  const content = await graph.ask(
    {
      doing: 'copyAttachment',
      method: 'GET',
      path: `${attachmentsOf(messageId)}/${encodeURIComponent(file.id)}`,
      scopes: readingScopes,
      signal,
      patience: patient,
    },
    wholeFile,
  );
  if (!content.ok) return content;
  const { contentBytes, contentId } = content.value;
  return answered({ file: { ...file, contentId: contentId ?? file.contentId }, contentBytes });
}

/** The content of a file, as it is. */
export async function readFile(
  graph: GraphConnection,
  messageId: string,
  { id }: MailAttachment,
  signal?: AbortSignal,
): Promise<Answer<Blob>> {
  const sent = await graph.send({
    doing: 'readAttachment',
    method: 'GET',
    path: `${attachmentsOf(messageId)}/${encodeURIComponent(id)}/$value`,
    accept: '*/*',
    scopes: readingScopes,
    signal,
    patience: patient,
  });
  if (!sent.ok) return sent;
  const { response, trace, release } = sent.value;
  try {
    return answered(await response.blob());
  } catch {
    return failed({ ...trace, kind: 'noAnswer' });
  } finally {
    release();
  }
}

const cidOf = ({ contentId }: MailAttachment) => contentId !== null && { contentId };

/** A file within one request, as Graph takes it. */
export const newAttachment = ({ file, contentBytes }: WholeFile) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: file.name,
  contentType: file.contentType,
  isInline: file.inline,
  ...cidOf(file),
  contentBytes,
});

/** Adds a file within one request. */
export async function postAttachment(
  graph: GraphConnection,
  toDraftId: string,
  body: ReturnType<typeof newAttachment>,
  signal?: AbortSignal,
): Promise<Answer<void>> {
  const sent = await sendOnce(graph, {
    doing: 'copyAttachment',
    method: 'POST',
    path: attachmentsOf(toDraftId),
    body,
    scopes: changingScopes,
    signal,
  });
  if (!sent.ok) return sent;
  sent.value.release();
  return answered(undefined);
}

const uploadSession = v.object({ uploadUrl: v.pipe(v.string(), v.url()) });

/**
 * Opens a session for a large file: an address of its own that needs no token.
 * Source: https://learn.microsoft.com/graph/api/resources/attachmentitem
 */
export async function openUploadSession(
  graph: GraphConnection,
  toDraftId: string,
  file: MailAttachment,
  size: number,
  signal?: AbortSignal,
): Promise<Answer<string>> {
  const { name, contentType, inline } = file;
  const AttachmentItem = {
    attachmentType: 'file',
    name,
    size,
    contentType,
    isInline: inline,
    ...cidOf(file),
  };
  const session = await graph.ask(
    {
      doing: 'openUploadSession',
      method: 'POST',
      path: `${attachmentsOf(toDraftId)}/createUploadSession`,
      body: { AttachmentItem },
      scopes: changingScopes,
      signal,
    },
    uploadSession,
  );
  return session.ok ? answered(session.value.uploadUrl) : session;
}
