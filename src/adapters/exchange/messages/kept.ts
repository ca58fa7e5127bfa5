import * as v from 'valibot';
import { answered, isUncertain, type Answer } from '../../../mailbox/answer';
import type { MessageNotes, NotesMerge } from '../../../mailbox/notes';
import type { AttemptRecord } from '../../../mailbox/types';
import { malformed } from '../transport/graphFailure';
import type { GraphConnection } from '../transport/http';
import { quoted, withOptions } from '../transport/paths';
import { changingScopes } from '../transport/scopes';
import { attemptText } from './attemptProperty';
import { extendedProperties, propertyIds, propertyOf } from './extendedProperties';
import { notesFrom, notesText } from './notesProperty';

/** Our own properties of a sent message. */
type OwnProperty = typeof propertyIds.recallAttempt | typeof propertyIds.messageNotes;

const withProperties = v.object({
  id: v.string(),
  internetMessageId: v.nullish(v.string(), ''),
  singleValueExtendedProperties: extendedProperties,
});

const messagePath = (messageId: string): string => `/v1.0/me/messages/${encodeURIComponent(messageId)}`;

/** Whose property it is, and its text: by id, since lists may cut long texts. */
async function readText(
  graph: GraphConnection,
  doing: string,
  messageId: string,
  property: OwnProperty,
): Promise<Answer<{ internetMessageId: string; text: string | null }>> {
  const path = withOptions(messagePath(messageId), {
    $select: 'id,internetMessageId',
    $expand: `singleValueExtendedProperties($filter=id eq ${quoted(property)})`,
  });
  const read = await graph.ask({ doing, method: 'GET', path, scopes: changingScopes }, withProperties);
  if (!read.ok) return read;
  const { internetMessageId, singleValueExtendedProperties } = read.value;
  return answered({ internetMessageId, text: propertyOf(singleValueExtendedProperties, property) });
}

/**
 * Writes the text and reads it back: a status of success may be anybody's page, Graph has said 200 and changed nothing,
 * and what met with silence may be there all the same.
 */
async function writeText(
  graph: GraphConnection,
  doing: string,
  messageId: string,
  property: OwnProperty,
  text: string,
): Promise<Answer<void>> {
  const written = await graph.ask(
    {
      doing,
      method: 'PATCH',
      path: messagePath(messageId),
      body: { singleValueExtendedProperties: [{ id: property, value: text }] },
      scopes: changingScopes,
    },
    v.object({ id: v.string() }),
  );
  if (!written.ok && !isUncertain(written.failure)) return written;
  const there = await readText(graph, doing, messageId, property);
  if (there.ok && there.value.text === text) return answered(undefined);
  if (!written.ok) return written;
  return there.ok
    ? malformed({ doing, clientRequestId: '' }, 'what was written: not there when read back')
    : there;
}

/** Writes the attempt into the message's own property; doing it twice changes nothing. `ok` means that it was read back. */
export const keepAttempt = (
  graph: GraphConnection,
  messageId: string,
  attempt: AttemptRecord,
): Promise<Answer<void>> =>
  writeText(graph, 'keepAttempt', messageId, propertyIds.recallAttempt, attemptText(attempt));

/** Writes what `merge` makes of the notes that are there at this moment. */
export async function keepNotes(
  graph: GraphConnection,
  messageId: string,
  merge: NotesMerge,
): Promise<Answer<MessageNotes>> {
  const doing = 'keepNotes';
  const before = await readText(graph, doing, messageId, propertyIds.messageNotes);
  if (!before.ok) return before;
  const notes = merge(notesFrom(before.value.text, before.value.internetMessageId));
  const written = await writeText(graph, doing, messageId, propertyIds.messageNotes, notesText(notes));
  return written.ok ? answered(notes) : written;
}
