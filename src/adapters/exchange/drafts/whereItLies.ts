import * as v from 'valibot';
import { answered, failed, type Answer } from '../../../mailbox/answer';
import { clockSkew } from '../../../mailbox/clockSkew';
import type { HeldMessage, StoppedPlace } from '../../../mailbox/heldMessages';
import type { Person } from '../../../mailbox/types';
import { everybody, people } from '../messages/person';
import type { GraphConnection } from '../transport/http';
import { askList } from '../transport/pages';
import { quoted, withOptions } from '../transport/paths';
import { readingScopes } from '../transport/scopes';

/** More than this is not sent from one mailbox while somebody waits for one message. */
const mostSince = '50';

const sent = v.object({
  id: v.string(),
  conversationId: v.nullish(v.string(), ''),
  subject: v.nullish(v.string(), ''),
  sentDateTime: v.string(),
  toRecipients: people,
  ccRecipients: people,
  bccRecipients: people,
});

/** The first message of a folder with this identity. */
async function firstIn(graph: GraphConnection, doing: string, folder: string, internetMessageId: string) {
  const path = withOptions(`/v1.0/me/mailFolders/${folder}/messages`, {
    $filter: `internetMessageId eq ${quoted(internetMessageId)}`,
    $select: 'id,sentDateTime',
    $top: '1',
  });
  const item = v.object({ sentDateTime: v.nullish(v.string(), null) });
  const request = { doing, path, scopes: readingScopes };
  const list = await askList(graph, request, item, ({ length }) => length > 0);
  if (!list.ok) return list;
  const [found] = list.value.items;
  return found || !list.value.short ? answered(found ?? null) : failed(list.value.short);
}

/**
 * When it was sent, by its copy in Sent Items. Classic Outlook for Windows gives a message another identity when it
 * sends it (https://github.com/OfficeDev/office-js/issues/6066), so with `likeness` the same text to the same people
 * in the same conversation counts too, sent since it was last seen waiting.
 */
export async function findWhenItLeft(
  graph: GraphConnection,
  held: HeldMessage,
  marks: 'identity' | 'likeness',
): Promise<Answer<string | null>> {
  // Many a draft has none yet: whatever were found by it, would be another message.
  if (held.internetMessageId === '') return answered(null);
  const doing = 'findWhenItLeft';
  const same = await firstIn(graph, doing, 'sentitems', held.internetMessageId);
  if (!same.ok) return same;
  if (same.value) return answered(same.value.sentDateTime);
  if (marks === 'identity' || held.conversationId === '') return answered(null);
  const path = withOptions('/v1.0/me/mailFolders/sentitems/messages', {
    $filter: `sentDateTime ge ${new Date(Date.parse(held.seenAt) - clockSkew).toISOString()}`,
    $orderby: 'sentDateTime',
    $select: 'id,conversationId,subject,sentDateTime,toRecipients,ccRecipients,bccRecipients',
    $top: mostSince,
  });
  const list = await askList(graph, { doing, path, scopes: readingScopes }, sent);
  if (!list.ok) return list;
  const like = list.value.items.find((mail) => isLike(mail, held));
  if (like) return answered(like.sentDateTime);
  return list.value.short ? failed(list.value.short) : answered(null);
}

const isLike = (mail: v.InferOutput<typeof sent>, held: HeldMessage): boolean =>
  mail.conversationId === held.conversationId &&
  mail.subject.trim() === held.subject.trim() &&
  addresses(everybody(mail)) === addresses(held.recipients);

const addresses = (list: readonly Person[]): string =>
  list
    .map(({ address }) => address.toLowerCase())
    .sort()
    .join();

/**
 * Where a deleted message lies: the documents do not say where DELETE puts it, and both have been seen.
 * Source of the names: https://learn.microsoft.com/graph/api/resources/mailfolder
 */
export async function findStopped(graph: GraphConnection, held: HeldMessage): Promise<Answer<StoppedPlace>> {
  const doing = 'findStopped';
  if (held.internetMessageId === '') return answered('notFound');
  const deleted = await firstIn(graph, doing, 'deleteditems', held.internetMessageId);
  if (!deleted.ok) return deleted;
  if (deleted.value) return answered('deletedItems');
  const recoverable = await firstIn(graph, doing, 'recoverableitemsdeletions', held.internetMessageId);
  if (!recoverable.ok) return recoverable;
  return answered(recoverable.value ? 'recoverableItems' : 'notFound');
}
