import * as v from 'valibot';
import { answered, failed, type Answer } from '../../../mailbox/answer';
import type { SentMessageSummary } from '../../../mailbox/types';
import type { GraphConnection } from '../transport/http';
import { askList } from '../transport/pages';
import { quoted, withOptions } from '../transport/paths';
import { readingScopes } from '../transport/scopes';
import { people, personFrom } from './person';

const sentItems = '/v1.0/me/mailFolders/sentitems/messages';

const summary = v.object({
  id: v.string(),
  subject: v.nullish(v.string(), ''),
  sentDateTime: v.string(),
  toRecipients: people,
  ccRecipients: people,
  bccRecipients: people,
});

/** The last messages in Sent Items, newest first. */
export async function listSentMessages(
  graph: GraphConnection,
  count: number,
  signal?: AbortSignal,
): Promise<Answer<SentMessageSummary[]>> {
  const path = withOptions(sentItems, {
    $top: String(count),
    $orderby: 'sentDateTime desc',
    $select: 'id,subject,sentDateTime,toRecipients,ccRecipients,bccRecipients',
  });
  const request = { doing: 'listSentMessages', path, scopes: readingScopes, signal };
  const list = await askList(graph, request, summary, ({ length }) => length >= count);
  if (!list.ok) return list;
  const { items, short } = list.value;
  if (items.length === 0 && short) return failed(short);
  return answered(
    items.slice(0, count).map(({ id, subject, sentDateTime, toRecipients, ccRecipients, bccRecipients }) => ({
      id,
      subject,
      sentAt: sentDateTime,
      recipients: [...toRecipients, ...ccRecipients, ...bccRecipients].map(personFrom),
    })),
  );
}

/** The id of the copy in Sent Items with this internet message id. */
export async function findSentCopy(
  graph: GraphConnection,
  internetMessageId: string,
  signal?: AbortSignal,
): Promise<Answer<string | null>> {
  const path = withOptions(sentItems, {
    $filter: `internetMessageId eq ${quoted(internetMessageId)}`,
    $select: 'id',
    $top: '1',
  });
  const request = { doing: 'findSentCopy', path, scopes: readingScopes, signal };
  const list = await askList(graph, request, v.object({ id: v.string() }), ({ length }) => length > 0);
  if (!list.ok) return list;
  const [copy] = list.value.items;
  if (copy) return answered(copy.id);
  return list.value.short ? failed(list.value.short) : answered(null);
}
