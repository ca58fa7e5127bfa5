import * as v from 'valibot';
import type { SentMessage } from '../../../mailbox/types';
import { inPart, type BatchAnswer, type BatchPart } from '../transport/batch';
import { extendedProperties, propertyIds } from '../messages/extendedProperties';
import { quoted, withOptions } from '../transport/paths';
import { person } from '../messages/person';

/** Plain text, made by Exchange, so that nobody's HTML is read here. */
const asText = { Prefer: 'outlook.body-content-type="text"' };

const expand = (...ids: string[]): string =>
  `singleValueExtendedProperties($filter=${ids.map((id) => `id eq ${quoted(id)}`).join(' or ')})`;

const having = (id: string, test: 'contains' | 'startswith', text: string): string =>
  `singleValueExtendedProperties/any(ep: ep/id eq ${quoted(id)} and ${test}(ep/value,${quoted(text)}))`;

/** More than this is not looked through; a page may be shorter, and then says that there is another. */
const most = '600';

/** Of a mail that may be an answer, with what its writer added. */
const withText = 'id,receivedDateTime,conversationId,subject,from,isDraft,internetMessageHeaders,uniqueBody';
const withoutText = 'id,receivedDateTime,conversationId,subject,from,isDraft';

const { itemClass, parentKey, originalMessageId, reportTime, inReplyTo, references, size } = propertyIds;
const { reportDisposition, reportText } = propertyIds;
/** All that tells what a report is about, and what it says. */
const ofReports = [
  ...[itemClass, parentKey, originalMessageId, reportTime, inReplyTo, references, size],
  ...[reportDisposition, reportText],
];

/** The three questions of the first round trip; Exchange works on four requests of a mailbox at once. */
export function responseParts({
  sentAt,
  internetMessageId,
  conversationId,
}: SentMessage): Map<string, BatchPart> {
  const since = `receivedDateTime ge ${sentAt}`;
  const parts = new Map<string, BatchPart>();
  const ask = (name: string, options: Record<string, string>, headers?: Record<string, string>) =>
    parts.set(name, { url: withOptions('/me/messages', options), ...(headers && { headers }) });
  // Binary values are compared here: whether Exchange can filter by them is not documented.
  ask('reports', {
    $filter: `${since} and ${having(itemClass, 'startswith', 'REPORT.')}`,
    $select: 'id,receivedDateTime,conversationId,from',
    $expand: expand(...ofReports),
    $top: most,
  });
  if (internetMessageId !== '') {
    ask('answers', {
      $filter: `${since} and ${having(propertyIds.transportHeaders, 'contains', internetMessageId)}`,
      $select: withoutText,
      $expand: expand(itemClass, inReplyTo, references),
      $top: most,
    });
  }
  if (conversationId !== '') {
    // Not ordered: Graph refuses to order what it filters by the conversation.
    ask(
      'conversation',
      {
        $filter: `conversationId eq ${quoted(conversationId)} and ${since}`,
        $select: withText,
        $expand: expand(itemClass, inReplyTo, references),
        $top: most,
      },
      asText,
    );
  }
  return parts;
}

/**
 * Everything since then, to be sorted out here: for a server that refuses the searches above as too complex. It shows
 * of each mail what the search for reports shows.
 */
export const sincePart = ({ sentAt }: Pick<SentMessage, 'sentAt'>): BatchPart => ({
  url: withOptions('/me/messages', {
    $filter: `receivedDateTime ge ${sentAt}`,
    $select: withoutText,
    $expand: expand(...ofReports),
    $top: most,
  }),
});

const headerList = v.nullish(v.array(v.object({ name: v.string(), value: v.nullish(v.string(), '') })), []);
const uniqueBody = v.nullish(v.object({ content: v.nullish(v.string(), '') }));

/** So many answers to one letter are read. */
const mostToLetter = '100';

/** What came since in the conversation of a letter. */
export const letterConversationPart = ({
  conversationId,
  sentAt,
}: Pick<SentMessage, 'conversationId' | 'sentAt'>): BatchPart => ({
  url: withOptions('/me/messages', {
    $filter: `conversationId eq ${quoted(conversationId)} and receivedDateTime ge ${sentAt}`,
    $select: withText,
    $expand: expand(itemClass, inReplyTo, references),
    $top: mostToLetter,
  }),
  headers: asText,
});

/** What names a letter in its headers, in whatever conversation. */
export const letterAnswersPart = ({
  internetMessageId,
  sentAt,
}: Pick<SentMessage, 'internetMessageId' | 'sentAt'>): BatchPart => ({
  url: withOptions('/me/messages', {
    $filter: `receivedDateTime ge ${sentAt} and ${having(propertyIds.transportHeaders, 'contains', internetMessageId)}`,
    $select: withText,
    $expand: expand(itemClass, inReplyTo, references),
    $top: mostToLetter,
  }),
  headers: asText,
});

/** A mail in the answers. */
export const row = v.object({
  id: v.string(),
  receivedDateTime: v.pipe(v.string(), v.isoTimestamp()),
  conversationId: v.nullish(v.string(), ''),
  subject: v.nullish(v.string(), ''),
  from: person,
  isDraft: v.nullish(v.boolean(), false),
  internetMessageHeaders: headerList,
  uniqueBody,
  singleValueExtendedProperties: extendedProperties,
});

/** A mail as the first round trip shows it. */
export type Row = v.InferOutput<typeof row>;

const page = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.nullish(v.string()) });

/** The mails in a part's answer; those in a shape that nobody expects are left out, and then it is not all. */
export function rowsIn<R>(
  batch: BatchAnswer,
  name: string,
  shape: v.GenericSchema<unknown, R>,
): { rows: R[]; all: boolean } {
  const part = inPart(batch, name, page);
  if (!part.ok) return { rows: [], all: false };
  const read = part.value.value.map((value) => v.safeParse(shape, value));
  return {
    rows: read.flatMap((result) => (result.success ? [result.output] : [])),
    all: !part.value['@odata.nextLink'] && read.every(({ success }) => success),
  };
}

/** A report as it came by mail. */
export const mimePart = (id: string): BatchPart => ({ url: `/me/messages/${encodeURIComponent(id)}/$value` });

/** What the search by headers does not show of an answer outside the conversation. */
export const replyPart = (id: string): BatchPart => ({
  url: withOptions(`/me/messages/${encodeURIComponent(id)}`, {
    $select: 'internetMessageHeaders,uniqueBody',
  }),
  headers: asText,
});

export const mimeText = v.string();
export const replyDetails = v.object({ internetMessageHeaders: headerList, uniqueBody });
