import type { ReportMail, ResponseLink } from '../../../mailbox/responses';
import type { SentMessage } from '../../../mailbox/types';
import { propertyIds, propertyOf } from '../messages/extendedProperties';
import { personFrom } from '../messages/person';
import type { ReportText } from './reportMime';
import type { Row } from './responseQueries';

/** A report about the message, as far as its properties tell. */
export interface FoundReport {
  row: Row;
  kind: ReportMail['kind'];
  link: ResponseLink;
  /** Whose it is stands only in its text, or whether it is about the message at all. */
  needsText: boolean;
  /** Bytes. */
  size: number;
}

const kinds: Readonly<Record<string, ReportMail['kind']>> = {
  IPNRN: 'read',
  IPNNRN: 'notRead',
  DR: 'delivered',
  NDR: 'notDelivered',
};

/** By the last word of `REPORT.IPM.Note.IPNRN`; what is between differs for signed mails. */
function kindOf(itemClass: string): ReportMail['kind'] | null {
  const words = itemClass.toUpperCase().split('.');
  return words[0] === 'REPORT' ? (kinds[words[words.length - 1] ?? ''] ?? null) : null;
}

/** Padding and alphabet aside, two base64 texts of the same bytes are the same. */
const plainBase64 = (text: string): string => text.replace(/=/g, '').replace(/-/g, '+').replace(/_/g, '/');

/** The value of a property; `null` where there is none, or an empty one. */
function textOf({ singleValueExtendedProperties: properties }: Row, id: string): string | null {
  const text = propertyOf(properties, id)?.trim();
  return text === undefined || text === '' ? null : text;
}

/** How a report is linked to the message, strongest first; `null` where it is about another one. */
function linkOf(row: Row, message: SentMessage): ResponseLink | null {
  const property = (id: string) => textOf(row, id);
  const { searchKey, internetMessageId, conversationId } = message;
  const parent = property(propertyIds.parentKey);
  const sameKey = parent && searchKey && plainBase64(parent) === plainBase64(searchKey);
  if (sameKey) return 'searchKey';
  const original = property(propertyIds.originalMessageId);
  if (original) return original === internetMessageId ? 'messageId' : null;
  // Only the last reference: a receipt of a later message in the thread names the earlier ones too.
  const answered =
    property(propertyIds.inReplyTo) ?? property(propertyIds.references)?.split(/\s+/).at(-1) ?? null;
  if (answered) return answered === internetMessageId ? 'inReplyTo' : null;
  if (parent && searchKey) return null;
  return conversationId !== '' && row.conversationId === conversationId ? 'conversation' : null;
}

/** The reports about the message among all that came since. */
export function reportsAbout(rows: readonly Row[], message: SentMessage): FoundReport[] {
  const recipients = new Set(message.recipients.map(({ address }) => address.toLowerCase()));
  return rows.flatMap((row) => {
    const property = (id: string) => propertyOf(row.singleValueExtendedProperties, id);
    const kind = kindOf(property(propertyIds.itemClass) ?? '');
    const link = linkOf(row, message);
    if (!kind || !link) return [];
    const fromRecipient = recipients.has(personFrom(row.from).address.toLowerCase());
    const receipt = kind === 'read' || kind === 'notRead';
    return {
      row,
      kind,
      link,
      needsText: !receipt || !fromRecipient || link === 'conversation',
      size: Number(property(propertyIds.size)) || 0,
    };
  });
}

/** The outcomes by which a report's own text bears out its class; one that says nothing does. */
const outcomes: Readonly<Record<ReportMail['kind'], string>> = {
  read: 'displayed',
  notRead: 'deleted',
  delivered: 'delivered',
  notDelivered: 'failed',
};

function mailOf(report: FoundReport, recipients: readonly string[], link = report.link): ReportMail {
  const { row, kind } = report;
  const { receivedDateTime, singleValueExtendedProperties: properties } = row;
  const told = Date.parse(propertyOf(properties, propertyIds.reportTime) ?? '');
  const { name } = personFrom(row.from);
  const receipt = kind === 'read' || kind === 'notRead';
  return {
    id: row.id,
    kind,
    at: Number.isNaN(told) ? receivedDateTime : new Date(told).toISOString(),
    receivedAt: receivedDateTime,
    link,
    recipients,
    ...(receipt && name && { name }),
  };
}

/** The report by its properties alone: whoever sent it is whom it is about. */
export function reportBySender(report: FoundReport): ReportMail[] {
  const { address } = personFrom(report.row.from);
  return address ? [mailOf(report, [address.toLowerCase()])] : [];
}

/** The report by what its text says, once for each recipient in it; nothing, where it is about another message. */
export function reportByText(report: FoundReport, text: ReportText, message: SentMessage): ReportMail[] {
  const { kind, row } = report;
  let { link } = report;
  if (link === 'conversation' && text.originalMessageId !== null) {
    if (text.originalMessageId !== message.internetMessageId) return [];
    link = 'messageId';
  }
  const told = text.recipients.filter(({ outcome }) => outcome === null || outcome === outcomes[kind]);
  if (text.recipients.length === 0 && (kind === 'read' || kind === 'notRead')) return reportBySender(report);
  const known = new Set(message.recipients.map(({ address }) => address.toLowerCase()));
  const { address } = personFrom(row.from);
  return told
    .map(({ final, original }) => [...new Set([final, ...(original === null ? [] : [original])])])
    .filter(
      // In a conversation there are many messages: whoever is no recipient of this one got another.
      (named) => link !== 'conversation' || [...named, address.toLowerCase()].some((one) => known.has(one)),
    )
    .map((named) => mailOf(report, named, link));
}
