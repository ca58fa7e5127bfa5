import { failed, type Answer } from '../../../mailbox/answer';
import type { GraphConnection, GraphRequest, Repetition, Reply } from './http';

/**
 * There is no key by which Exchange would know a repeated request, so a second one may do a second thing: it is sent
 * again only where the server says that it did not take the first and when to come back.
 */
const onlyWhenSentAway: Repetition = {
  statuses: [429, 503],
  onlyWhenTold: true,
  freshToken: true,
  timeout: 60_000,
  longest: 120_000,
};

/** A timeout between Exchange's own servers: the request may have gone through. */
const silentStatuses: readonly (number | undefined)[] = [408, 502, 504];

/** Sends what must not be done twice; where nobody can say whether it was done, the failure is `noAnswer`. */
export async function sendOnce(graph: GraphConnection, request: GraphRequest): Promise<Answer<Reply>> {
  const sent = await graph.send({ repetition: onlyWhenSentAway, ...request });
  if (sent.ok || !silentStatuses.includes(sent.failure.status)) return sent;
  return failed({ ...sent.failure, kind: 'noAnswer' });
}
