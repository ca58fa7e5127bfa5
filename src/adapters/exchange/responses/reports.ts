import { domainOf } from '../../../mailbox/domains';
import type { ReportMail, ResponseLink } from '../../../mailbox/responses';
import type { SentMessage } from '../../../mailbox/types';
import { propertyIds, propertyOf } from '../messages/extendedProperties';
import { personFrom } from '../messages/person';
import { isSameId, messageIdsIn } from './headerFields';
import { dispositionIn, type ReportText } from './reportMime';
import type { Row } from './responseQueries';

/** What Exchange files a report as. Receipts that say less than this are filed the same way. */
type FiledAs = 'read' | 'notRead' | 'delivered' | 'notDelivered';

/** A report about the message, as far as its properties tell. */
export interface FoundReport {
  row: Row;
  kind: FiledAs;
  link: ResponseLink;
  /** Whose it is or what it says stands only in its text, or whether it is about the message at all. */
  needsText: boolean;
  /** By the mail system of the sender's own domain, whose receipts say what they are filed as. */
  isOwn: boolean;
  /** What a receipt says itself, as Exchange kept it: `displayed`, `processed` …; `null` where it kept nothing. */
  stated: string | null;
  /** Bytes. */
  size: number;
}

const kinds: Readonly<Record<string, FiledAs>> = {
  IPNRN: 'read',
  IPNNRN: 'notRead',
  DR: 'delivered',
  NDR: 'notDelivered',
};

/**
 * By the last word of `REPORT.IPM.Note.IPNRN`; what is between is the class of what it is about, which differs for
 * signed mails. Exchange files reports from outside under that of ordinary mail. A report about another thing than the
 * message, such as the recall itself, is none about the message.
 */
function kindOf(itemClass: string, message: SentMessage): FiledAs | null {
  const [first = '', ...rest] = itemClass.split('.');
  const end = rest.pop() ?? '';
  const about = rest.join('.');
  if (first.toUpperCase() !== 'REPORT') return null;
  const ofMeeting = message.kind !== 'message' && /^IPM\.Schedule\./i.test(about);
  const fits = /^IPM\.Note(\.|$)/i.test(about) || ofMeeting;
  return fits ? (kinds[end.toUpperCase()] ?? null) : null;
}

/** Padding and alphabet aside, two base64 texts of the same bytes are the same. */
const plainBase64 = (text: string): string => text.replace(/=/g, '').replace(/-/g, '+').replace(/_/g, '/');

const dispositions = ['displayed', 'deleted', 'processed', 'dispatched', 'denied', 'failed'];

/** What a receipt states, among the words that RFC 8098 and RFC 2298 have for it. */
function statedIn(row: Row): string | null {
  const texts = [propertyIds.reportDisposition, propertyIds.reportText].flatMap(
    (id) => propertyOf(row.singleValueExtendedProperties, id)?.split(/\r?\n/) ?? [],
  );
  return texts.map(dispositionIn).find((word) => word !== null && dispositions.includes(word)) ?? null;
}

/**
 * How a report is linked to the message, `null` where it is about another one. The names come before the key: a
 * message that is copied or sent again keeps its key.
 */
function linkOf(row: Row, message: SentMessage): ResponseLink | null {
  const property = (id: string) => propertyOf(row.singleValueExtendedProperties, id);
  const { searchKey, internetMessageId, conversationId } = message;
  const isIt = (id: string) => isSameId(id, internetMessageId);
  const parent = property(propertyIds.parentKey)?.trim();
  const sameKey = Boolean(parent && searchKey) && plainBase64(parent ?? '') === plainBase64(searchKey ?? '');
  const original = messageIdsIn(property(propertyIds.originalMessageId));
  const answered = messageIdsIn(property(propertyIds.inReplyTo));
  // Only the last reference: a receipt of a later message in the thread names the earlier ones too.
  const last = messageIdsIn(property(propertyIds.references)).slice(-1);
  const [link, named] =
    original.length > 0
      ? (['messageId', original] as const)
      : (['inReplyTo', answered.length > 0 ? answered : last] as const);
  if (named.length > 0 && !named.some(isIt)) return null;
  if (sameKey) return 'searchKey';
  if (named.length > 0) return link;
  if (parent && searchKey) return null;
  return conversationId !== '' && row.conversationId === conversationId ? 'conversation' : null;
}

/** The reports about the message among all that came since. */
export function reportsAbout(rows: readonly Row[], message: SentMessage): FoundReport[] {
  const recipients = new Set(message.recipients.map(({ address }) => address.toLowerCase()));
  return rows.flatMap((row) => {
    const property = (id: string) => propertyOf(row.singleValueExtendedProperties, id);
    const kind = kindOf(property(propertyIds.itemClass) ?? '', message);
    const link = linkOf(row, message);
    if (!kind || !link) return [];
    const { address } = personFrom(row.from);
    const receipt = kind === 'read' || kind === 'notRead';
    const stated = receipt ? statedIn(row) : null;
    // Exchange's own receipts say what their class says; one that came from outside may say less.
    const isOwn = domainOf(address) === domainOf(message.from.address);
    const told = receipt && recipients.has(address.toLowerCase()) && (stated !== null || isOwn);
    return {
      row,
      kind,
      link,
      needsText: !told || link === 'conversation',
      isOwn,
      stated,
      size: Number(property(propertyIds.size)) || 0,
    };
  });
}

/** The outcomes that a report's own words have to have for what it is filed as. */
const outcomes: Readonly<Record<FiledAs, string>> = {
  read: 'displayed',
  notRead: 'deleted',
  delivered: 'delivered',
  notDelivered: 'failed',
};

/** The time that a report tells is that of somebody's clock: it holds between the sending and its own arrival. */
function timeOf({ row }: FoundReport, { sentAt }: SentMessage): string {
  const { receivedDateTime, singleValueExtendedProperties: properties } = row;
  const told = Date.parse(propertyOf(properties, propertyIds.reportTime) ?? '');
  const fits = told >= Date.parse(sentAt) && told <= Date.parse(receivedDateTime);
  return fits ? new Date(told).toISOString() : receivedDateTime;
}

function mailOf(
  report: FoundReport,
  message: SentMessage,
  recipients: readonly string[],
  { kind = report.kind, link = report.link }: { kind?: ReportMail['kind']; link?: ResponseLink } = {},
): ReportMail {
  const { row } = report;
  const { name } = personFrom(row.from);
  const receipt = report.kind === 'read' || report.kind === 'notRead';
  return {
    id: row.id,
    kind,
    at: timeOf(report, message),
    receivedAt: row.receivedDateTime,
    link,
    recipients,
    ...(receipt && name && { name }),
  };
}

const senderOf = ({ row }: FoundReport): string[] => {
  const { address } = personFrom(row.from);
  return address ? [address.toLowerCase()] : [];
};

/** A report came, and it states nothing that would be certain. */
const unclear = (report: FoundReport, message: SentMessage, link = report.link): ReportMail[] => [
  mailOf(report, message, senderOf(report), { kind: 'unclear', link }),
];

/** The receipt by its properties alone, where its text could not be read: whoever sent it is whom it is about. */
export function reportBySender(report: FoundReport, message: SentMessage): ReportMail[] {
  const { kind, link, stated, isOwn } = report;
  const borneOut = stated === null ? isOwn : stated === outcomes[kind];
  if (!borneOut || link === 'conversation') return unclear(report, message);
  const sender = senderOf(report);
  return sender.length > 0 ? [mailOf(report, message, sender)] : [];
}

/**
 * The report by what its text says, once for each recipient in it; nothing, where it is about another message. Class,
 * properties and text have to agree: Exchange writes reports anew, and then its text says what the class says.
 */
export function reportByText(report: FoundReport, text: ReportText, message: SentMessage): ReportMail[] {
  const { kind, stated } = report;
  const named = text.originalMessageIds;
  if (named.some((id) => !isSameId(id, message.internetMessageId))) return [];
  const link = report.link === 'conversation' && named.length > 0 ? 'messageId' : report.link;
  // In a conversation there are many messages, and this one names none.
  if (link === 'conversation') return unclear(report, message, link);
  const borneOut = stated === null || stated === outcomes[kind];
  const told = text.recipients
    .filter(({ outcome }) => borneOut && outcome === outcomes[kind])
    .map(({ final, original }) => [...new Set([final, ...(original === null ? [] : [original])])]);
  if (told.length === 0) return unclear(report, message, link);
  return told.map((recipients) =>
    mailOf(report, message, recipients, {
      // What failed may have been the passing on of a copy that did arrive.
      kind: kind === 'notDelivered' && text.wasForwarded ? 'unclear' : kind,
      link,
    }),
  );
}
