import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import type { MessageNotes, NotesMerge } from '../../../mailbox/notes';
import { extendedProperties, propertyIds, propertyOf } from './extendedProperties';
import type { GraphConnection } from '../transport/http';
import { quoted, withOptions } from '../transport/paths';
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

const notedMessage = v.object({
  internetMessageId: v.nullish(v.string(), ''),
  singleValueExtendedProperties: extendedProperties,
});

/** Writes what `merge` makes of the notes that are there now into the message's own property; twice changes nothing. */
export async function keepNotes(
  graph: GraphConnection,
  messageId: string,
  merge: NotesMerge,
): Promise<Answer<MessageNotes>> {
  const path = `/v1.0/me/messages/${encodeURIComponent(messageId)}`;
  const request = { doing: 'keepNotes', scopes: changingScopes };
  const options = {
    $select: 'id,internetMessageId',
    $expand: `singleValueExtendedProperties($filter=id eq ${quoted(propertyIds.messageNotes)})`,
  };
  const kept = await graph.ask({ ...request, method: 'GET', path: withOptions(path, options) }, notedMessage);
  if (!kept.ok) return kept;
  const { internetMessageId, singleValueExtendedProperties } = kept.value;
  const text = propertyOf(singleValueExtendedProperties, propertyIds.messageNotes);
  const notes = merge(notesFrom(text, internetMessageId));
  const sent = await graph.send({
    ...request,
    method: 'PATCH',
    path,
    body: {
      singleValueExtendedProperties: [{ id: propertyIds.messageNotes, value: JSON.stringify(notes) }],
    },
  });
  if (!sent.ok) return sent;
  sent.value.release();
  return answered(notes);
}
