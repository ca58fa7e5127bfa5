import * as v from 'valibot';
import { answered, failed, type Answer } from '../../../mailbox/answer';
import type { RecallReport, SentMessage } from '../../../mailbox/types';
import { propertyIds } from './extendedProperties';
import type { GraphConnection } from '../transport/http';
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

/** Exchange's reports since then, newest first, wherever in the mailbox they were filed. */
async function reportsSince(
  graph: GraphConnection,
  since: string,
  signal: AbortSignal | undefined,
): Promise<Answer<{ newestFirst: Candidate[]; more: boolean }>> {
  const mark = `singleValueExtendedProperties/any(ep: ep/id eq ${quoted(propertyIds.transportHeaders)} and contains(ep/value,${quoted(reportMark)}))`;
  const reports = await graph.ask(
    {
      doing: 'findRecallReport',
      method: 'GET',
      path: withOptions('/v1.0/me/messages', {
        $filter: `receivedDateTime ge ${since} and ${mark}`,
        $select: 'id,receivedDateTime,conversationId,internetMessageHeaders',
        $top: String(mostReports),
      }),
      scopes: readingScopes,
      signal,
    },
    v.object({ value: v.array(candidate), '@odata.nextLink': v.optional(v.string()) }),
  );
  if (!reports.ok) return reports;
  // Sorted here: Graph refuses to order what it filters by another property.
  return answered({
    newestFirst: reports.value.value.sort(
      (a, b) => Date.parse(b.receivedDateTime) - Date.parse(a.receivedDateTime),
    ),
    more: reports.value['@odata.nextLink'] !== undefined,
  });
}

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
  message: SentMessage,
  signal?: AbortSignal,
): Promise<Answer<RecallReport | null>> {
  const reports = await reportsSince(graph, message.sentAt, signal);
  if (!reports.ok) return reports;
  const found = reportOn(message, reports.value.newestFirst);
  if (found || !reports.value.more) return answered(found);
  // Among those that were not read there may be one: that is not the same as none.
  return failed({ kind: 'rejected', doing: 'findRecallReport', code: 'MoreReportsThanRead' });
}

/** The newest report about each of these messages, by the message's id. */
export async function findRecallReports(
  graph: GraphConnection,
  messages: readonly SentMessage[],
  signal?: AbortSignal,
): Promise<Answer<Map<string, RecallReport>>> {
  const [oldest] = messages.map(({ sentAt }) => sentAt).sort((a, b) => Date.parse(a) - Date.parse(b));
  if (oldest === undefined) return answered(new Map());
  const reports = await reportsSince(graph, oldest, signal);
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
