import { answered, type Answer } from '../../../mailbox/answer';
import { malformed } from '../transport/graphFailure';
import type { GraphConnection } from '../transport/http';
import { sendOnce } from '../transport/sendOnce';
import { changingScopes } from '../transport/scopes';

/**
 * One recall request. 202 means that the server took it, whatever the body says: the documented one is not JSON.
 * Source: https://learn.microsoft.com/graph/api/message-recall?view=graph-rest-beta
 */
export async function requestRecall(graph: GraphConnection, messageId: string): Promise<Answer<void>> {
  const sent = await sendOnce(graph, {
    doing: 'requestRecall',
    method: 'POST',
    path: `/beta/me/mailFolders/sentitems/messages/${encodeURIComponent(messageId)}/recall`,
    scopes: changingScopes,
  });
  if (!sent.ok) return sent;
  const { response, trace, release } = sent.value;
  // Unread, so that a connection lost after the status changes nothing: then the stream refuses even to be cancelled.
  await response.body?.cancel().catch(() => undefined);
  release();
  // Another status of success may be anybody's, such as the login page of a guest network.
  return response.status === 202 ? answered(undefined) : malformed(trace, 'the status: expected 202');
}
