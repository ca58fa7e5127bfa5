import { clockSkew } from '../../mailbox/clockSkew';
import type { MessageNotes } from '../../mailbox/notes';
import type { ReplyMail, ReportMail, Responses } from '../../mailbox/responses';
import type { Assessment } from '../../core/recall/assess';
import { reportSaid } from '../../core/recall/attempt';
import { claimIn } from '../../core/texts/claims';

/** What a line of the timeline is about. */
export type Happening =
  | 'requested'
  | 'uncertain'
  | 'refused'
  | 'reported'
  /** The user noted what the report says. */
  | 'noted'
  /** A draft was opened; whether it was sent, nobody here knows. */
  | 'drafted'
  | 'read'
  | 'notRead'
  /** By a receipt from outside, which does not say whether it was seen. */
  | 'deleted'
  /** After a recall, or where there may have been one: a removed copy may be reported like one that its owner deleted. */
  | 'notReadSinceRecall'
  | 'delivered'
  | 'notDelivered'
  /** What a recipient's Outlook says of a recall of the old kind. */
  | 'recalled'
  | 'notRecalled'
  /** A report came that proves nothing. */
  | 'unclearReport'
  /** A report or bounce that the mailbox keeps as an ordinary mail. */
  | 'systemMail'
  | 'answered'
  | 'answeredAutomatically'
  /** Lies in the same conversation, and nothing says more. */
  | 'laterMail'
  | 'saysDeleted'
  | 'saysNotDeleted';

/** One dated line. */
export interface TimelineEntry {
  what: Happening;
  /** UTC, ISO 8601. */
  at: string;
  /** Whom it is about: names, else addresses; empty for the user's own recall. */
  people: readonly string[];
  /** REST id of the mail behind it, where looking at it is of use. */
  mail: string | null;
  /** What was written, as plain text. */
  text: string | null;
}

/** What the timeline is made of. */
export interface TimelineFacts {
  assessment: Pick<Assessment, 'attempt' | 'recallBehind' | 'recipients' | 'unintended'>;
  responses: Responses | null;
  notes: Pick<MessageNotes, 'written' | 'report'>;
}

/** What was done about the message and what came back, newest first; reports of one kind in a row are one line. */
export function timelineOf(facts: TimelineFacts): TimelineEntry[] {
  const { assessment, responses, notes } = facts;
  const name = namesOf(assessment);
  const entries = [
    ...attemptEntries(facts),
    ...notes.written.map(({ at, to }) => entry('drafted', at, to.map(name))),
    ...(responses?.reports ?? []).map((report) => reportEntry(report, assessment, name)),
    ...(responses?.replies ?? []).map(replyEntry),
  ];
  return inARow(entries.sort((one, other) => Date.parse(other.at) - Date.parse(one.at)));
}

/** Those to whom a draft was opened and who have not answered since. `null` where nobody can say. */
export function silentOf({ assessment, responses, notes }: TimelineFacts): string[] | null {
  if (!responses || responses.cutShort) return null;
  return assessment.recipients
    .filter(({ group, verdict, address }) => !group && address && verdict !== 'nothingToRecall')
    .filter(({ address }) => {
      const wanted = address.toLowerCase();
      const letter = notes.written.find(({ to }) => to.includes(wanted));
      const since = letter && Date.parse(letter.at);
      return since !== undefined && !responses.replies.some((reply) => isAnswer(reply, wanted, since));
    })
    .map(({ name, address }) => name || address);
}

const isAnswer = (
  { automatic, fromMailSystem, from, receivedAt }: ReplyMail,
  address: string,
  since: number,
) =>
  !automatic &&
  !fromMailSystem &&
  from.address.toLowerCase() === address &&
  Date.parse(receivedAt) > since - clockSkew;

const entry = (
  what: Happening,
  at: string,
  people: readonly string[] = [],
  mail: string | null = null,
  text: string | null = null,
): TimelineEntry => ({ what, at, people, mail, text });

function attemptEntries({ assessment: { attempt }, notes }: TimelineFacts): TimelineEntry[] {
  if (!attempt || attempt.state === 'requesting') return [];
  // Without a time it has no place among the others; the status above tells of it.
  if (attempt.state !== 'reported') return attempt.at === '' ? [] : [entry(attempt.state, attempt.at)];
  const said = reportSaid(attempt, notes.report);
  return [
    ...(attempt.at ? [entry('requested', attempt.at)] : []),
    entry('reported', attempt.report.receivedAt, [], attempt.report.id),
    ...(said ? [entry('noted', said.saidAt)] : []),
  ];
}

function reportEntry(
  report: ReportMail,
  assessment: TimelineFacts['assessment'],
  name: (address: string) => string,
): TimelineEntry {
  const { id, at, recipients, name: reader } = report;
  const known = recipients.map((address) => [address, name(address)] as const);
  // A report may name an alias beside the address that the message bears, or a member of a group.
  const named = known.find(([address, shown]) => address !== shown) ?? known[0];
  const person = named && named[0] !== named[1] ? named[1] : (reader ?? named?.[1]);
  return entry(happeningOf(report, assessment), at, person ? [person] : [], id);
}

function happeningOf(
  { id, kind, at, link }: ReportMail,
  { recallBehind: recall, recipients }: TimelineFacts['assessment'],
): Happening {
  if (kind === 'unclear' || link === 'conversation') return 'unclearReport';
  if (kind !== 'notRead') return kind;
  const sinceRecall =
    recall !== null && (recall.at === null || Date.parse(at) >= Date.parse(recall.at) - clockSkew);
  if (sinceRecall) return 'notReadSinceRecall';
  const isUnread = recipients.some(({ evidence }) =>
    evidence.some((fact) => fact.mail === id && fact.kind === 'deletedUnread'),
  );
  return isUnread ? 'notRead' : 'deleted';
}

/** What somebody says of deletion counts in answer to a request alone; whatever else was written is there to be read. */
function replyEntry(reply: ReplyMail): TimelineEntry {
  const { id, from, receivedAt, automatic, link, answersLetter, answersRequest, fromMailSystem } = reply;
  const people = [from.name || from.address];
  if (fromMailSystem) return entry('systemMail', receivedAt, people, id);
  if (automatic) return entry('answeredAutomatically', receivedAt, people, id);
  const text = reply.text.trim() || null;
  const claim = answersRequest ? claimIn(reply.text, from.name) : null;
  if (claim)
    return entry(claim === 'deleted' ? 'saysDeleted' : 'saysNotDeleted', receivedAt, people, id, text);
  const mayBeOther = link === 'conversation' && !answersLetter;
  return entry(mayBeOther ? 'laterMail' : 'answered', receivedAt, people, id, text);
}

function namesOf({ recipients }: TimelineFacts['assessment']): (address: string) => string {
  const names = new Map(recipients.map(({ name, address }) => [address.toLowerCase(), name || address]));
  return (address) => names.get(address) ?? address;
}

const summed = new Set<Happening>([
  'read',
  'notRead',
  'deleted',
  'notReadSinceRecall',
  'delivered',
  'notDelivered',
  'recalled',
  'notRecalled',
  'unclearReport',
]);

/** Three hundred receipts are one line, dated by the newest. */
function inARow(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const rows: TimelineEntry[] = [];
  for (const next of entries) {
    const last = rows.at(-1);
    if (last && summed.has(next.what) && last.what === next.what) {
      // No single mail stands for them all: the rows of the recipients open each.
      rows[rows.length - 1] = {
        ...last,
        people: [...new Set([...last.people, ...next.people])],
        mail: null,
      };
    } else rows.push(next);
  }
  return rows;
}
