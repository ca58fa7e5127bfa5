import * as v from 'valibot';
import { answered, failed, type Answer, type Failure } from '../../../mailbox/answer';
import type { RecallReport, SentMessage } from '../../../mailbox/types';
import { perhapsCut, propertyIds } from './extendedProperties';
import { askBatch, inPart, inTurn, partsPerBatch, type Wait } from '../transport/batch';
import type { GraphConnection } from '../transport/http';
import { askList } from '../transport/pages';
import { quoted, withOptions } from '../transport/paths';
import { readingScopes } from '../transport/scopes';

/**
 * What Exchange's recall agent writes into the headers of its report (reported by third parties, not documented by
 * Microsoft). The subject is no mark: it is translated.
 */
const reportMark = 'Transport Message Recall Routing Agent';

const candidate = v.object({
  id: v.string(),
  receivedDateTime: v.string(),
  conversationId: v.nullish(v.string()),
  internetMessageHeaders: v.nullish(
    v.array(v.object({ name: v.string(), value: v.nullish(v.string(), '') })),
    [],
  ),
});

type Candidate = v.InferOutput<typeof candidate>;

function headerOf({ internetMessageHeaders }: Candidate, name: string): string | null {
  return internetMessageHeaders.find((header) => header.name.toLowerCase() === name)?.value ?? null;
}

/**
 * Whether a report is about this message: its In-Reply-To, else its References, else the conversation. That the
 * report carries one of the three is a guess of ours; the first that is there decides, since a conversation may hold
 * several recalled messages.
 */
function isAbout(report: Candidate, message: SentMessage): boolean {
  const named = headerOf(report, 'in-reply-to') ?? headerOf(report, 'references');
  if (named !== null) return message.internetMessageId !== '' && named.includes(message.internetMessageId);
  return message.conversationId !== '' && report.conversationId === message.conversationId;
}

/** For as many messages as Outlook lets select; several recalls of one are rare. */
const mostReports = 200;
/** So many mails are looked at one by one where Exchange does not search for the mark itself. */
const mostByHand = 100;

const doing = 'findRecallReport';

interface Found {
  newestFirst: Candidate[];
  /** Why there may be more. */
  short: Failure | null;
}

/** Exchange's reports since then, newest first, wherever in the mailbox they were filed. */
async function reportsSince(
  graph: GraphConnection,
  wait: Wait,
  since: string,
  signal: AbortSignal | undefined,
): Promise<Answer<Found>> {
  const mark = `singleValueExtendedProperties/any(ep: ep/id eq ${quoted(propertyIds.transportHeaders)} and contains(ep/value,${quoted(reportMark)}))`;
  const path = withOptions('/v1.0/me/messages', {
    $filter: `receivedDateTime ge ${since} and ${mark}`,
    $select: 'id,receivedDateTime,conversationId,internetMessageHeaders',
    $top: String(mostReports),
  });
  const reports = await askList(graph, { doing, path, scopes: readingScopes, signal }, candidate);
  if (!reports.ok) {
    return reports.failure.code === tooComplex ? marked(graph, wait, since, signal) : reports;
  }
  const { items, short } = reports.value;
  const cut = items.filter(isCut);
  const again = cut.length === 0 ? cut : await withHeaders(graph, wait, cut, signal);
  // Sorted here: Graph refuses to order what it filters by another property.
  const newestFirst = items
    .map((item) => again.find(({ id }) => id === item.id) ?? item)
    .sort((a, b) => Date.parse(b.receivedDateTime) - Date.parse(a.receivedDateTime));
  return answered({ newestFirst, short });
}

/** Some mailboxes refuse a search in the headers. Source: https://github.com/mguessan/davmail/issues/501 */
const tooComplex = 'ErrorRestrictionTooComplex';

const isCut = ({ internetMessageHeaders }: Candidate): boolean =>
  internetMessageHeaders.some(({ value }) => perhapsCut(value));

/** The simpler way: the newest mails by their date alone, and the mark looked for in each. */
async function marked(
  graph: GraphConnection,
  wait: Wait,
  since: string,
  signal: AbortSignal | undefined,
): Promise<Answer<Found>> {
  const path = withOptions('/v1.0/me/messages', {
    $filter: `receivedDateTime ge ${since}`,
    $orderby: 'receivedDateTime desc',
    $select: 'id,receivedDateTime,conversationId',
    $top: String(mostByHand),
  });
  const request = { doing, path, scopes: readingScopes, signal };
  const mails = await askList(graph, request, candidate, ({ length }) => length > mostByHand);
  if (!mails.ok) return mails;
  const looked = mails.value.items.slice(0, mostByHand);
  const read = await withHeaders(graph, wait, looked, signal);
  const isReport = ({ internetMessageHeaders }: Candidate) =>
    internetMessageHeaders.some(({ name, value }) => `${name}: ${value}`.includes(reportMark));
  const all = mails.value.short === null && mails.value.items.length === read.length;
  const short: Failure | null = all ? null : { kind: 'rejected', doing, code: tooComplex };
  return answered({ newestFirst: read.filter(isReport), short });
}

/** The same mails, each read by its id; those that could not be read are left out. */
async function withHeaders(
  graph: GraphConnection,
  wait: Wait,
  mails: readonly Candidate[],
  signal: AbortSignal | undefined,
): Promise<Candidate[]> {
  const read: Candidate[] = [];
  for (let start = 0; start < mails.length; start += partsPerBatch) {
    const some = mails.slice(start, start + partsPerBatch);
    const $select = 'id,receivedDateTime,conversationId,internetMessageHeaders';
    const parts = some.map(({ id }) => [id, { url: byId(id, $select) }] as const);
    const batch = await askBatch(graph, doing, inTurn(parts), wait, signal);
    if (!batch.ok) break;
    for (const { id } of some) {
      const mail = inPart(batch.value, id, candidate);
      if (mail.ok) read.push(mail.value);
    }
  }
  return read;
}

const byId = (id: string, $select: string) =>
  withOptions(`/me/messages/${encodeURIComponent(id)}`, { $select });

const reportOn = (message: SentMessage, newestFirst: readonly Candidate[]): RecallReport | null => {
  const report = newestFirst.find(
    (candidate) =>
      isAbout(candidate, message) && Date.parse(candidate.receivedDateTime) >= Date.parse(message.sentAt),
  );
  return report ? { id: report.id, receivedAt: report.receivedDateTime } : null;
};

/** Exchange's newest report about a recall of this message. */
export async function findRecallReport(
  graph: GraphConnection,
  wait: Wait,
  message: SentMessage,
  signal?: AbortSignal,
): Promise<Answer<RecallReport | null>> {
  const reports = await reportsSince(graph, wait, message.sentAt, signal);
  if (!reports.ok) return reports;
  const found = reportOn(message, reports.value.newestFirst);
  if (found || !reports.value.short) return answered(found);
  // Among those that were not read there may be one: that is not the same as none.
  return failed(reports.value.short);
}

/** The newest report about each of these messages, by the message's id. */
export async function findRecallReports(
  graph: GraphConnection,
  wait: Wait,
  messages: readonly SentMessage[],
  signal?: AbortSignal,
): Promise<Answer<Map<string, RecallReport>>> {
  const [oldest] = messages.map(({ sentAt }) => sentAt).sort((a, b) => Date.parse(a) - Date.parse(b));
  if (oldest === undefined) return answered(new Map());
  const reports = await reportsSince(graph, wait, oldest, signal);
  if (!reports.ok) return reports;
  return answered(
    new Map(
      messages.flatMap((message) => {
        const report = reportOn(message, reports.value.newestFirst);
        return report ? [[message.id, report]] : [];
      }),
    ),
  );
}
