import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import type { SentMessageSummary } from '../../../mailbox/types';
import type { GraphConnection } from '../transport/http';
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
  const list = await graph.ask(
    { doing: 'listSentMessages', method: 'GET', path, scopes: readingScopes, signal },
    v.object({ value: v.array(summary) }),
  );
  if (!list.ok) return list;
  return answered(
    list.value.value.map(({ id, subject, sentDateTime, toRecipients, ccRecipients, bccRecipients }) => ({
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
  const list = await graph.ask(
    { doing: 'findSentCopy', method: 'GET', path, scopes: readingScopes, signal },
    v.object({ value: v.array(v.object({ id: v.string() })) }),
  );
  return list.ok ? answered(list.value.value[0]?.id ?? null) : list;
}
