import * as v from 'valibot';
import { answered, failed, type Answer } from '../../../mailbox/answer';
import type { CopyProgress, DraftReference } from '../../../mailbox/drafts';
import type { HeldMessage, HeldMessages } from '../../../mailbox/heldMessages';
import { askBatch, inPart, type Wait } from '../transport/batch';
import { bodyFrom, itemBody } from './content';
import { copyAttachments, type Uploads } from './copyAttachments';
import { deleteDraft, itemBodyOf, postDraft } from './exchangeDrafts';
import { extendedProperties, propertyIds, propertyOf } from '../messages/extendedProperties';
import type { GraphConnection } from '../transport/http';
import { sendOnce } from '../transport/sendOnce';
import { quoted, withOptions } from '../transport/paths';
import { changingScopes, readingScopes } from '../transport/scopes';
import { people, person, personFrom } from '../messages/person';

/** Both times that defer a message; which of the two a client sets differs. */
const deferring = [propertyIds.deferredSendTime, propertyIds.deferredDeliveryTime];

const waitingProperties = [...deferring, propertyIds.messageFlags];

/**
 * mfSubmitted: Send was pressed. That a held message has it in every client is a live check.
 * Source: https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxcmsg/a0c52fe2-3014-43a7-942d-f43f6f91c366
 */
const submittedFlag = 4;

const waitingOptions: Readonly<Record<string, string>> = {
  $select: 'id,internetMessageId,subject,toRecipients,ccRecipients,bccRecipients,parentFolderId,isDraft',
  $expand: `singleValueExtendedProperties($filter=${waitingProperties.map((id) => `id eq ${quoted(id)}`).join(' or ')})`,
};

const waiting = v.object({
  id: v.string(),
  internetMessageId: v.nullish(v.string(), ''),
  subject: v.nullish(v.string(), ''),
  toRecipients: people,
  ccRecipients: people,
  bccRecipients: people,
  parentFolderId: v.string(),
  isDraft: v.nullish(v.boolean(), false),
  singleValueExtendedProperties: extendedProperties,
});

type Waiting = v.InferOutput<typeof waiting>;

/** The held message that this is; nothing where it has no time, or its time has come. */
function heldFrom(message: Waiting, folder: HeldMessage['folder'], now: string): HeldMessage[] {
  const times = deferring
    .map((id) => Date.parse(propertyOf(message.singleValueExtendedProperties, id) ?? ''))
    .filter((time) => time > Date.parse(now));
  if (times.length === 0) return [];
  const { id, internetMessageId, subject, toRecipients, ccRecipients, bccRecipients } = message;
  const recipients = [...toRecipients, ...ccRecipients, ...bccRecipients].map(personFrom);
  const deliverAt = new Date(Math.max(...times)).toISOString();
  const flags = propertyOf(message.singleValueExtendedProperties, propertyIds.messageFlags);
  const submitted = flags === null ? null : (Number(flags) & submittedFlag) !== 0;
  return [{ id, folder, internetMessageId, subject, recipients, deliverAt, submitted }];
}

/** Filtered here and not by Graph, whose documents give no way to compare a property that holds a time. */
async function listHeld(
  graph: GraphConnection,
  wait: Wait,
  now: string,
  signal?: AbortSignal,
): Promise<Answer<HeldMessage[]>> {
  const list = (folder: string) =>
    withOptions(`/me/mailFolders/${folder}/messages`, {
      $top: '500',
      $orderby: 'lastModifiedDateTime desc',
      ...waitingOptions,
    });
  const parts = new Map([
    ['drafts', list('drafts')],
    ['outbox', list('outbox')],
  ] as const);
  const batch = await askBatch(graph, 'listHeld', parts, wait, signal);
  if (!batch.ok) return batch;
  const held: HeldMessage[] = [];
  for (const folder of parts.keys()) {
    const messages = inPart(batch.value, folder, v.object({ value: v.array(waiting) }));
    if (!messages.ok) return messages;
    held.push(...messages.value.value.flatMap((message) => heldFrom(message, folder, now)));
  }
  const sent = held.filter(({ submitted }) => submitted !== false);
  return answered(sent.sort((one, other) => one.deliverAt.localeCompare(other.deliverAt)));
}

const folderId = v.object({ id: v.string() });

async function readHeld(
  graph: GraphConnection,
  wait: Wait,
  id: string,
  now: string,
): Promise<Answer<HeldMessage | null>> {
  const parts = new Map([
    ['message', withOptions(`/me/messages/${encodeURIComponent(id)}`, waitingOptions)],
    ['drafts', '/me/mailFolders/drafts?$select=id'],
    ['outbox', '/me/mailFolders/outbox?$select=id'],
  ] as const);
  const batch = await askBatch(graph, 'readHeld', parts, wait);
  if (!batch.ok) return batch;
  const message = inPart(batch.value, 'message', waiting);
  if (!message.ok) return message.failure.kind === 'notFound' ? answered(null) : message;
  for (const folder of ['drafts', 'outbox'] as const) {
    const place = inPart(batch.value, folder, folderId);
    if (!place.ok) return place;
    if (place.value.id !== message.value.parentFolderId) continue;
    return answered(heldFrom(message.value, folder, now)[0] ?? null);
  }
  return answered(null);
}

const whole = v.object({
  subject: v.nullish(v.string(), ''),
  body: itemBody,
  from: person,
  toRecipients: people,
  ccRecipients: people,
  bccRecipients: people,
  replyTo: people,
  importance: v.nullish(v.string(), 'normal'),
  isReadReceiptRequested: v.nullish(v.boolean(), false),
  isDeliveryReceiptRequested: v.nullish(v.boolean(), false),
  hasAttachments: v.nullish(v.boolean(), false),
});

/**
 * Made anew and not copied on the server: a copy would carry the time along, and Graph has no way to take a property
 * away. What it leaves behind is the thread: if it was an answer, it no longer is one.
 */
async function copyAsDraft(
  graph: GraphConnection,
  uploads: Uploads,
  held: HeldMessage,
  onProgress: (progress: CopyProgress) => void,
): Promise<Answer<{ draft: DraftReference; notCopied: string[] }>> {
  const doing = 'copyAsDraft';
  const path = withOptions(`/v1.0/me/messages/${encodeURIComponent(held.id)}`, {
    $select: Object.keys(whole.entries).join(','),
  });
  const original = await graph.ask({ doing, method: 'GET', path, scopes: changingScopes }, whole);
  if (!original.ok) return original;
  const { hasAttachments, body, from, ...rest } = original.value;
  const made = await postDraft(graph, doing, '/v1.0/me/messages', {
    ...rest,
    ...(from && { from }),
    body: itemBodyOf(bodyFrom(body)),
  });
  if (!made.ok) return made;
  // Pictures inside the body do not count as attachments for Graph.
  const none = !hasAttachments && !(body?.content ?? '').includes('cid:');
  const copied = none
    ? answered({ notCopied: [] })
    : await copyAttachments(graph, uploads, held.id, made.value.id, onProgress);
  if (copied.ok) return answered({ draft: made.value, notCopied: copied.value.notCopied });
  const taken = await deleteDraft(graph, made.value.id);
  return taken.ok ? copied : failed({ ...copied.failure, draftLeft: true });
}

/** A time that has come means "send now". Source: PidTagDeferredSendTime in Microsoft's MAPI reference. */
async function sendHeldNow(graph: GraphConnection, held: HeldMessage, now: string): Promise<Answer<void>> {
  const sent = await sendOnce(graph, {
    doing: 'sendHeldNow',
    method: 'PATCH',
    path: `/v1.0/me/messages/${encodeURIComponent(held.id)}`,
    body: { singleValueExtendedProperties: deferring.map((id) => ({ id, value: now })) },
    scopes: changingScopes,
  });
  if (!sent.ok) return sent;
  sent.value.release();
  return answered(undefined);
}

async function findWhenItLeft(
  graph: GraphConnection,
  internetMessageId: string,
): Promise<Answer<string | null>> {
  // Many a draft has none yet: whatever were found by it, would be another message.
  if (internetMessageId === '') return answered(null);
  const path = withOptions('/v1.0/me/mailFolders/sentitems/messages', {
    $filter: `internetMessageId eq ${quoted(internetMessageId)}`,
    $select: 'id,sentDateTime',
    $top: '1',
  });
  const list = await graph.ask(
    { doing: 'findWhenItLeft', method: 'GET', path, scopes: readingScopes },
    v.object({ value: v.array(v.object({ sentDateTime: v.string() })) }),
  );
  return list.ok ? answered(list.value.value[0]?.sentDateTime ?? null) : list;
}

/** Messages that wait for their time in Exchange Online. */
export const graphHeld = (graph: GraphConnection, wait: Wait, uploads: Uploads): HeldMessages => ({
  listHeld: (now, signal) => listHeld(graph, wait, now, signal),
  readHeld: (id, now) => readHeld(graph, wait, id, now),
  copyAsDraft: (held, onProgress) => copyAsDraft(graph, uploads, held, onProgress),
  deleteHeld: ({ id }) => deleteDraft(graph, id),
  deleteDraft: (draftId) => deleteDraft(graph, draftId),
  sendHeldNow: (held, now) => sendHeldNow(graph, held, now),
  findWhenItLeft: (internetMessageId) => findWhenItLeft(graph, internetMessageId),
});
