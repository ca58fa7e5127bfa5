import { answered, failed, type Answer } from '../answer';
import { malformed } from './graphFailure';
import type { GraphConnection, Repetition } from './http';
import { changingScopes } from './paths';

/**
 * There is no key by which Exchange would know a repeated request, so a second one may be a second recall: it is
 * sent again only where the server says that it did not take the first and when to come back.
 */
const onlyWhenSentAway: Repetition = {
  statuses: [429, 503],
  onlyWhenTold: true,
  freshToken: false,
  timeout: 60_000,
  longest: 120_000,
};

/** A timeout between Exchange's own servers: the request may have gone through. */
const silentStatuses: readonly (number | undefined)[] = [408, 502, 504];

/**
 * One recall request. 202 means that the server took it, whatever the body says: the documented one is not JSON.
 * Source: https://learn.microsoft.com/graph/api/message-recall?view=graph-rest-beta
 */
export async function requestRecall(graph: GraphConnection, messageId: string): Promise<Answer<void>> {
  const sent = await graph.send({
    doing: 'requestRecall',
    method: 'POST',
    path: `/beta/me/mailFolders/sentitems/messages/${encodeURIComponent(messageId)}/recall`,
    scopes: changingScopes,
    repetition: onlyWhenSentAway,
  });
  if (!sent.ok) {
    const { failure } = sent;
    return silentStatuses.includes(failure.status) ? failed({ ...failure, kind: 'noAnswer' }) : sent;
  }
  const { response, trace, release } = sent.value;
  release();
  // Unread, so that a connection lost after the status changes nothing: then the stream refuses even to be cancelled.
  await response.body?.cancel().catch(() => undefined);
  // Another status of success may be anybody's, such as the login page of a guest network.
  return response.status === 202 ? answered(undefined) : malformed(trace, 'the status: expected 202');
}
