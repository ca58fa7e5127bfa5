import * as v from 'valibot';
import { answered, failed, type Answer } from '../../../mailbox/answer';
import type { CopyProgress, DraftReference } from '../../../mailbox/drafts';
import type { HeldList, HeldMessage, HeldMessages } from '../../../mailbox/heldMessages';
import { askBatch, inPart, inTurn, type Wait } from '../transport/batch';
import { bodyFrom, itemBody } from './content';
import { copyAttachments } from './copyAttachments';
import type { Uploads } from './copyFile';
import { deleteDraft, itemBodyOf, postDraft } from './exchangeDrafts';
import {
  expanded,
  expandProperties,
  extendedProperties,
  isExpanded,
  perhapsCut,
  propertyIds,
  propertyOf,
} from '../messages/extendedProperties';
import { findStopped, findWhenItLeft } from './whereItLies';
import type { GraphConnection } from '../transport/http';
import { sendOnce } from '../transport/sendOnce';
import { pageOf, restOf } from '../transport/pages';
import { withOptions } from '../transport/paths';
import { changingScopes, readingScopes } from '../transport/scopes';
import { copiesOf, leadsNowhere } from '../messages/identity';
import { everybody, people, person } from '../messages/person';

/** Both times that defer a message; which of the two a client sets differs. */
const deferring = [propertyIds.deferredSendTime, propertyIds.deferredDeliveryTime];

const waitingProperties = [propertyIds.itemClass, ...deferring, propertyIds.messageFlags];

/**
 * mfSubmitted: Send was pressed. That a held message has it in every client is a live check.
 * Source: https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxcmsg/a0c52fe2-3014-43a7-942d-f43f6f91c366
 */
const submittedFlag = 4;

const waitingOptions: Readonly<Record<string, string>> = {
  $select:
    'id,internetMessageId,conversationId,subject,toRecipients,ccRecipients,bccRecipients,parentFolderId,isDraft',
  $expand: expandProperties(waitingProperties),
};

const waiting = v.object({
  id: v.string(),
  internetMessageId: v.nullish(v.string(), ''),
  conversationId: v.nullish(v.string(), ''),
  subject: v.nullish(v.string(), ''),
  toRecipients: people,
  ccRecipients: people,
  bccRecipients: people,
  parentFolderId: v.string(),
  isDraft: v.nullish(v.boolean(), false),
  singleValueExtendedProperties: extendedProperties,
});

type Waiting = v.InferOutput<typeof waiting>;

/** A list may leave out or cut what an answer of its own has. */
const isWhole = (message: Waiting): boolean => isExpanded(message) && !perhapsCut(message.internetMessageId);

/** The held message that this is; nothing where it has no time, or its time has come. */
function heldFrom(message: Waiting, folder: HeldMessage['folder'], now: string): HeldMessage[] {
  const times = deferring
    .map((id) => Date.parse(propertyOf(message.singleValueExtendedProperties, id) ?? ''))
    .filter((time) => time > Date.parse(now));
  if (times.length === 0) return [];
  const { id, internetMessageId, conversationId, subject } = message;
  const recipients = everybody(message);
  const deliverAt = new Date(Math.max(...times)).toISOString();
  const flags = propertyOf(message.singleValueExtendedProperties, propertyIds.messageFlags);
  const submitted = flags === null ? null : (Number(flags) & submittedFlag) !== 0;
  return [
    { id, folder, internetMessageId, conversationId, subject, recipients, deliverAt, submitted, seenAt: now },
  ];
}

const folders = ['drafts', 'outbox'] as const;

/** So many entries of a list that lack something are read one by one. */
const mostAgain = 20;

const pathOf = (id: string) => withOptions(`/me/messages/${encodeURIComponent(id)}`, waitingOptions);

/** Filtered here and not by Graph, whose documents give no way to compare a property that holds a time. */
async function listHeld(
  graph: GraphConnection,
  wait: Wait,
  now: string,
  signal?: AbortSignal,
): Promise<Answer<HeldList>> {
  const doing = 'listHeld';
  const list = (folder: string) =>
    withOptions(`/me/mailFolders/${folder}/messages`, {
      $top: '500',
      $orderby: 'lastModifiedDateTime desc',
      ...waitingOptions,
    });
  const parts = new Map(folders.map((folder) => [folder, list(folder)] as const));
  const batch = await askBatch(graph, doing, parts, wait, signal);
  if (!batch.ok) return batch;
  const held: HeldMessage[] = [];
  let cutShort = false;
  for (const folder of folders) {
    const first = inPart(batch.value, folder, pageOf(waiting));
    if (!first.ok) return first;
    const rest = await restOf(graph, { doing, scopes: readingScopes, signal }, first.value, waiting);
    const lacking = rest.items.filter((message) => !isWhole(message));
    const again = await readAgain(graph, wait, lacking, signal);
    const whole = [...rest.items.filter(isWhole), ...again];
    held.push(...whole.flatMap((message) => heldFrom(message, folder, now)));
    cutShort ||= rest.short !== null || again.length < lacking.length;
  }
  const messages = held
    .filter(({ submitted }) => submitted !== false)
    .sort((one, other) => one.deliverAt.localeCompare(other.deliverAt));
  return answered({ messages, cutShort });
}

/** What a list showed only in part, by id; one that could not be read is missing. */
async function readAgain(
  graph: GraphConnection,
  wait: Wait,
  lacking: readonly Waiting[],
  signal: AbortSignal | undefined,
): Promise<Waiting[]> {
  const some = lacking.slice(0, mostAgain);
  if (some.length === 0) return [];
  const parts = inTurn(some.map(({ id }) => [id, { url: pathOf(id) }] as const));
  const batch = await askBatch(graph, 'listHeld', parts, wait, signal);
  if (!batch.ok) return [];
  return some.flatMap(({ id }) => {
    const message = inPart(batch.value, id, waiting);
    return message.ok && isExpanded(message.value) ? [message.value] : [];
  });
}

async function readHeld(
  graph: GraphConnection,
  wait: Wait,
  id: string,
  now: string,
  internetMessageId: string,
): Promise<Answer<HeldMessage | null>> {
  const doing = 'readHeld';
  const parts = new Map([
    ['message', pathOf(id)],
    ['drafts', '/me/mailFolders/drafts?$select=id'],
    ['outbox', '/me/mailFolders/outbox?$select=id'],
  ] as const);
  const batch = await askBatch(graph, doing, parts, wait);
  if (!batch.ok) return batch;
  const byId = (known: string) =>
    graph.ask({ doing, method: 'GET', path: `/v1.0${pathOf(known)}`, scopes: readingScopes }, waiting);
  const places = new Map<string, HeldMessage['folder']>();
  for (const folder of folders) {
    const place = inPart(batch.value, folder, v.object({ id: v.string() }));
    if (!place.ok) return place;
    places.set(place.value.id, folder);
  }
  const first = inPart(batch.value, 'message', waiting);
  let message = await expanded(doing, first, () => byId(id));
  if (!message.ok) {
    if (!leadsNowhere(message.failure)) return message;
    const copies = await copiesOf(graph, doing, internetMessageId);
    if (!copies.ok) return copies;
    const copy = copies.value.find(({ parentFolderId }) => places.has(parentFolderId));
    if (!copy) return answered(null);
    message = await expanded(doing, await byId(copy.id), () => byId(copy.id));
    if (!message.ok) return message;
  }
  const folder = places.get(message.value.parentFolderId);
  return answered((folder && heldFrom(message.value, folder, now)[0]) ?? null);
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

/** Messages that wait for their time in Exchange Online. */
export const graphHeld = (graph: GraphConnection, wait: Wait, uploads: Uploads): HeldMessages => ({
  listHeld: (now, signal) => listHeld(graph, wait, now, signal),
  readHeld: (id, now, identity = '') => readHeld(graph, wait, id, now, identity),
  copyAsDraft: (held, onProgress) => copyAsDraft(graph, uploads, held, onProgress),
  deleteHeld: ({ id }) => deleteDraft(graph, id),
  deleteDraft: (draftId) => deleteDraft(graph, draftId),
  sendHeldNow: (held, now) => sendHeldNow(graph, held, now),
  findWhenItLeft: (held, marks) => findWhenItLeft(graph, held, marks),
  findStopped: (held) => findStopped(graph, held),
});
