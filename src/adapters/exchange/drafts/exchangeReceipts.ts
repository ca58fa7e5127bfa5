import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import type { ReceiptFlags, ReceiptRequests } from '../../../mailbox/receipts';
import type { GraphConnection } from '../transport/http';
import { withOptions } from '../transport/paths';
import { changingScopes, readingScopes } from '../transport/scopes';

const asked = v.object({
  isReadReceiptRequested: v.nullish(v.boolean(), false),
  isDeliveryReceiptRequested: v.nullish(v.boolean(), false),
});

const pathOf = (draftId: string) => `/v1.0/me/messages/${encodeURIComponent(draftId)}`;

async function readReceiptFlags(
  graph: GraphConnection,
  draftId: string,
  signal?: AbortSignal,
): Promise<Answer<ReceiptFlags>> {
  const path = withOptions(pathOf(draftId), { $select: Object.keys(asked.entries).join(',') });
  const read = await graph.ask(
    { doing: 'readReceiptFlags', method: 'GET', path, scopes: readingScopes, signal },
    asked,
  );
  if (!read.ok) return read;
  const { isReadReceiptRequested, isDeliveryReceiptRequested } = read.value;
  return answered({ read: isReadReceiptRequested, delivery: isDeliveryReceiptRequested });
}

/** Both can be changed. Source: https://learn.microsoft.com/graph/api/message-update */
async function changeReceiptFlags(
  graph: GraphConnection,
  draftId: string,
  { read, delivery }: Partial<ReceiptFlags>,
): Promise<Answer<void>> {
  const sent = await graph.send({
    doing: 'changeReceiptFlags',
    method: 'PATCH',
    path: pathOf(draftId),
    body: {
      ...(read !== undefined && { isReadReceiptRequested: read }),
      ...(delivery !== undefined && { isDeliveryReceiptRequested: delivery }),
    },
    scopes: changingScopes,
  });
  if (!sent.ok) return sent;
  sent.value.release();
  return answered(undefined);
}

/** Receipts of drafts in Exchange Online. */
export const graphReceipts = (graph: GraphConnection): ReceiptRequests => ({
  readReceiptFlags: (draftId, signal) => readReceiptFlags(graph, draftId, signal),
  changeReceiptFlags: (draftId, flags) => changeReceiptFlags(graph, draftId, flags),
});
