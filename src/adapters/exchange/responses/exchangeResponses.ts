import { answered, type Answer } from '../../../mailbox/answer';
import type { WrittenLetter } from '../../../mailbox/notes';
import type { ReportMail, Responses, ResponseFinder } from '../../../mailbox/responses';
import type { SentMessage } from '../../../mailbox/types';
import {
  partsPerBatch,
  askBatch,
  inPart,
  inTurn,
  type BatchAnswer,
  type BatchPart,
  type Wait,
} from '../transport/batch';
import { flagForFollowUp } from '../messages/followUpFlag';
import type { GraphConnection } from '../transport/http';
import { readLetterAnswers } from './letterAnswers';
import { lettersPart, sentLetters, sentMail, type SentLetter } from './sentLetters';
import { fromBase64 } from './mimeParts';
import { reportTextIn } from './reportMime';
import {
  mimePart,
  mimeText,
  replyDetails,
  replyPart,
  rowsIn,
  responseParts,
  type Row,
} from './responseQueries';
import { mayBeReply, oldRecallReport, replyFrom } from './replies';
import { anything, doing, foundByDate, foundIn, tooComplex } from './foundMail';
import { reportByText, reportBySender, reportsAbout, type FoundReport } from './reports';

const lettersName = 'letters';

/** A report that a server returns may hold the whole message with its attachments. */
const mostBytes = 5_000_000;

/** What only a look at the mail itself tells, to be asked in this order. */
interface OpenQuestions {
  reports: FoundReport[];
  replies: Row[];
}

/** What has been found in the mails themselves, by id; what could not be read is not there. */
interface Details {
  reports: Map<string, ReportMail[]>;
  replies: Row[];
}

/** First what changes a verdict; reports of delivery change none. */
const urgency = { notDelivered: 0, read: 1, notRead: 2, delivered: 3 } satisfies Record<
  FoundReport['kind'],
  number
>;

/** As many as fit, one batch for every 50 recipients, within what a pane may fetch. */
function fitting({ reports, replies }: OpenQuestions, message: SentMessage): Map<string, BatchPart> {
  const batches = Math.max(1, Math.ceil(message.recipients.length / 50));
  const byUrgency = [...reports].sort((a, b) => urgency[a.kind] - urgency[b.kind]);
  let bytes = 0;
  const small = byUrgency.filter(({ size }) => {
    if (bytes + size > mostBytes) return false;
    bytes += size;
    return true;
  });
  const parts = [
    ...replies.map(({ id }) => [id, replyPart(id)] as const),
    ...small.map(({ row }) => [row.id, mimePart(row.id)] as const),
  ];
  return new Map(parts.slice(0, batches * partsPerBatch));
}

async function readDetails(
  graph: GraphConnection,
  wait: Wait,
  questions: OpenQuestions,
  message: SentMessage,
  signal: AbortSignal | undefined,
): Promise<Details> {
  const details: Details = { reports: new Map(), replies: [] };
  const parts = [...fitting(questions, message)];
  for (let start = 0; start < parts.length; start += partsPerBatch) {
    const asked = inTurn(parts.slice(start, start + partsPerBatch));
    const batch = await askBatch(graph, doing, asked, wait, signal);
    if (!batch.ok) break;
    for (const report of questions.reports) {
      const mime = inPart(batch.value, report.row.id, mimeText);
      const text = mime.ok ? reportTextIn(fromBase64(mime.value)) : null;
      if (text) details.reports.set(report.row.id, reportByText(report, text, message));
    }
    for (const found of questions.replies) {
      const rest = inPart(batch.value, found.id, replyDetails);
      if (rest.ok) details.replies.push({ ...found, ...rest.value });
    }
  }
  return details;
}

/** The reports that have to be read are told by their text; a receipt that could not be, by its sender. */
function reportsFrom(
  reports: readonly FoundReport[],
  { reports: read }: Details,
  message: SentMessage,
): ReportMail[] {
  return reports.flatMap((report) => {
    const told = read.get(report.row.id);
    if (told) return told;
    const receipt = report.kind === 'read' || report.kind === 'notRead';
    return receipt ? reportBySender(report, message) : [];
  });
}

/** Whether everything that could change a verdict has been read. */
const allRead = ({ reports, replies }: OpenQuestions, details: Details): boolean =>
  reports.every(({ kind, row }) => kind === 'delivered' || details.reports.has(row.id)) &&
  replies.every(({ id }) => details.replies.some((reply) => reply.id === id));

/** Those of the letters that were sent; it is not all only where one is missing that may be further on. */
function lettersIn(batch: BatchAnswer, letters: readonly WrittenLetter[], message: SentMessage) {
  if (letters.length === 0) return { sent: [], all: true };
  const page = rowsIn(batch, lettersName, sentMail);
  const sent: SentLetter[] = sentLetters(page.rows, letters, message.id);
  return { sent, all: page.all || sent.length === letters.length };
}

/** Why nothing was answered, where no part was. */
function wholeFailure(batch: BatchAnswer, parts: ReadonlyMap<string, BatchPart>): Answer<never> | null {
  const answers = [...parts.keys()].map((name) => inPart(batch, name, anything));
  const [first] = answers;
  return first && !first.ok && answers.every(({ ok }) => !ok) ? first : null;
}

/** Found in more than one way, it is the same mail. */
const eachOnce = (rows: readonly Row[]): Row[] => {
  const byId = new Map<string, Row>();
  for (const mail of rows) if (!byId.has(mail.id)) byId.set(mail.id, mail);
  return [...byId.values()];
};

/**
 * Receipts, reports and answers about a message: one round trip to find them, and one to read the few whose
 * properties do not tell whose they are (one more for every 50 recipients beyond the first 50); beside that, one for
 * the answers to letters. Only GET requests, none of which marks a mail as read.
 */
async function findResponses(
  graph: GraphConnection,
  wait: Wait,
  message: SentMessage,
  letters: readonly WrittenLetter[],
  signal?: AbortSignal,
): Promise<Answer<Responses>> {
  const parts = responseParts(message);
  const asked = letters.length === 0 ? parts : new Map(parts).set(lettersName, lettersPart(letters));
  const batch = await askBatch(graph, doing, asked, wait, signal);
  if (!batch.ok) return batch;
  const complex = tooComplex(batch.value, parts);
  const failure = wholeFailure(batch.value, parts);
  if (failure && !complex) return failure;
  const first = foundIn(batch.value, parts);
  const found = complex ? await foundByDate(graph, wait, message, first, signal) : first;
  if (failure && found === first) return failure;
  const { sent, all } = lettersIn(batch.value, letters, message);
  const inConversation = new Set(found.conversation.map(({ id }) => id));
  const reports = reportsAbout(found.reports, message);
  const questions: OpenQuestions = {
    reports: reports.filter(({ needsText }) => needsText),
    replies: found.answers.filter((row) => !inConversation.has(row.id) && mayBeReply(row, message)),
  };
  const [details, toLetters] = await Promise.all([
    readDetails(graph, wait, questions, message, signal),
    readLetterAnswers(graph, doing, wait, sent, message, signal),
  ]);
  const mails = eachOnce([...found.conversation, ...details.replies, ...toLetters.rows]);
  return answered({
    reports: [
      ...reportsFrom(reports, details, message),
      ...eachOnce([...found.answers, ...mails]).flatMap((mail) => oldRecallReport(mail, message)),
    ],
    replies: mails.flatMap((mail) => replyFrom(mail, message, sent)),
    cutShort: !(found.all && all && toLetters.all && allRead(questions, details)),
    ...(found.refused && { searchRefused: true as const }),
  });
}

export const exchangeResponses = (graph: GraphConnection, wait: Wait): ResponseFinder => ({
  findResponses: (message, letters, signal) => findResponses(graph, wait, message, letters, signal),
  flagForFollowUp: (messageId, dueAt) => flagForFollowUp(graph, messageId, dueAt),
});
