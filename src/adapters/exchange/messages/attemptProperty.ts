import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import type { AttemptRecord } from '../../../mailbox/types';
import { propertyIds } from './extendedProperties';
import type { GraphConnection } from '../transport/http';
import { changingScopes } from '../transport/scopes';

const attemptRecord: v.GenericSchema<unknown, AttemptRecord> = v.object({
  internetMessageId: v.string(),
  state: v.picklist(['requesting', 'requested', 'refused', 'uncertain', 'notAsked']),
  requestedAt: v.pipe(v.string(), v.isoTimestamp()),
  firstRequestedAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  reason: v.exactOptional(v.string()),
  reportBefore: v.exactOptional(v.nullable(v.string())),
});

/**
 * The attempt in the text of our extended property. One that names another message is not ours to show: Exchange
 * copies properties when a message is forwarded or copied (a guess; not documented for named properties).
 */
export function attemptFrom(text: string | null, internetMessageId: string): AttemptRecord | null {
  if (text === null || internetMessageId === '') return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(attemptRecord, json);
  return parsed.success && parsed.output.internetMessageId === internetMessageId ? parsed.output : null;
}

/** Writes the attempt into the message's own property; doing it twice changes nothing. */
export async function keepAttempt(
  graph: GraphConnection,
  messageId: string,
  attempt: AttemptRecord,
): Promise<Answer<void>> {
  const sent = await graph.send({
    doing: 'keepAttempt',
    method: 'PATCH',
    path: `/v1.0/me/messages/${encodeURIComponent(messageId)}`,
    body: {
      singleValueExtendedProperties: [{ id: propertyIds.recallAttempt, value: JSON.stringify(attempt) }],
    },
    scopes: changingScopes,
  });
  if (!sent.ok) return sent;
  // To its end, so that the next request does not begin beside it; what it says changes nothing.
  await sent.value.response.text().catch(() => undefined);
  sent.value.release();
  return answered(undefined);
}
