import { answered, type Answer } from '../../../mailbox/answer';
import type { GraphConnection } from '../transport/http';
import { changingScopes } from '../transport/scopes';

/** Graph refuses a due date without a start date, so both are the same moment. */
const inGraph = (instant: string) => ({ dateTime: instant.replace(/Z$/, ''), timeZone: 'UTC' });

/**
 * Outlook's follow-up flag; doing it twice changes nothing. Graph's flag has dates and no reminder.
 * Source: https://learn.microsoft.com/graph/api/resources/followupflag
 */
export async function flagForFollowUp(
  graph: GraphConnection,
  messageId: string,
  dueAt: string,
): Promise<Answer<void>> {
  const sent = await graph.send({
    doing: 'flagForFollowUp',
    method: 'PATCH',
    path: `/v1.0/me/messages/${encodeURIComponent(messageId)}`,
    body: { flag: { flagStatus: 'flagged', startDateTime: inGraph(dueAt), dueDateTime: inGraph(dueAt) } },
    scopes: changingScopes,
  });
  if (!sent.ok) return sent;
  sent.value.release();
  return answered(undefined);
}
