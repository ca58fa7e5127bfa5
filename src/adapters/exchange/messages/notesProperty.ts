import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import type { MessageNotes } from '../../../mailbox/notes';
import { propertyIds } from './extendedProperties';
import type { GraphConnection } from '../transport/http';
import { changingScopes } from '../transport/scopes';

const time = v.pipe(v.string(), v.isoTimestamp());
const steps = [
  'stopSharing',
  'recall',
  'tellPrivacy',
  'call',
  'write',
  'correct',
  'record',
  'leave',
] as const;
const addresses = v.array(v.string());

const messageNotes: v.GenericSchema<unknown, MessageNotes> = v.object({
  internetMessageId: v.string(),
  cause: v.nullable(v.picklist(['wrongPeople', 'wrongContent', 'tooEarly', 'regret', 'smallSlip'])),
  sensitive: v.nullable(v.boolean()),
  unintended: addresses,
  ticked: v.partial(v.object(v.entriesFromList(steps, v.boolean()))),
  done: v.partial(v.object(v.entriesFromList(steps, time))),
  written: v.array(
    v.object({ at: time, letter: v.string(), to: addresses, subject: v.optional(v.string()) }),
  ),
  report: v.nullable(v.object({ saidAt: time, notRemoved: addresses })),
  replacement: v.optional(v.nullable(v.object({ at: time, draftId: v.string() })), null),
}) as v.GenericSchema<unknown, MessageNotes>;

/** The notes in the text of our extended property; those that name another message are not ours to show. */
export function notesFrom(text: string | null, internetMessageId: string): MessageNotes | null {
  if (text === null || internetMessageId === '') return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(messageNotes, json);
  return parsed.success && parsed.output.internetMessageId === internetMessageId ? parsed.output : null;
}

/** Writes the notes into the message's own property; doing it twice changes nothing. */
export async function keepNotes(
  graph: GraphConnection,
  messageId: string,
  notes: MessageNotes,
): Promise<Answer<void>> {
  const sent = await graph.send({
    doing: 'keepNotes',
    method: 'PATCH',
    path: `/v1.0/me/messages/${encodeURIComponent(messageId)}`,
    body: {
      singleValueExtendedProperties: [{ id: propertyIds.messageNotes, value: JSON.stringify(notes) }],
    },
    scopes: changingScopes,
  });
  if (!sent.ok) return sent;
  sent.value.release();
  return answered(undefined);
}
