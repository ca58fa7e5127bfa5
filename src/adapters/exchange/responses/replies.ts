import type { ReplyMail, ResponseLink } from '../../../mailbox/responses';
import type { Person, SentMessage } from '../../../mailbox/types';
import { propertyIds, propertyOf } from '../messages/extendedProperties';
import { personFrom } from '../messages/person';
import type { Row } from './responseQueries';

const longestText = 2_000;

const itemClassOf = (row: Row): string =>
  propertyOf(row.singleValueExtendedProperties, propertyIds.itemClass) ?? '';

function headerOf({ internetMessageHeaders }: Row, name: string): string | null {
  return internetMessageHeaders.find((header) => header.name.toLowerCase() === name)?.value ?? null;
}

/** What the mail names as answered: its headers, or what Exchange made of them. */
function namedBy(row: Row): string {
  const property = (id: string) => propertyOf(row.singleValueExtendedProperties, id);
  return [
    headerOf(row, 'in-reply-to') ?? property(propertyIds.inReplyTo),
    headerOf(row, 'references') ?? property(propertyIds.references),
  ].join(' ');
}

/** Sources: MS-OXORULE for the classes, RFC 3834 for the header. */
function isAutomatic(row: Row): boolean {
  if (/^IPM\.Note\.Rules\.(Oof|Reply)Template/i.test(itemClassOf(row))) return true;
  const submitted = headerOf(row, 'auto-submitted');
  return submitted !== null && !/^no\b/i.test(submitted.trim());
}

/** Whether it can be somebody's answer: an ordinary mail of somebody else, not written by Exchange itself. */
export function mayBeReply(row: Row, message: SentMessage): boolean {
  const own = [message.from.address, message.sender.address].map((address) => address.toLowerCase());
  const { address } = personFrom(row.from);
  if (row.isDraft || row.id === message.id || address === '' || own.includes(address.toLowerCase()))
    return false;
  // The recall report is one, and it answers the message.
  if (headerOf(row, 'x-ms-exchange-generated-message-source') !== null) return false;
  return /^ipm\.note(\.|$)/i.test(itemClassOf(row));
}

/** What can be answered: the message, or a letter about it. */
export type Answerable = Pick<SentMessage, 'internetMessageId' | 'conversationId' | 'sentAt'> & {
  recipients: readonly Person[];
};

/** How an answer is linked to what was sent; in a conversation only what nothing speaks against. */
function linkOf(row: Row, message: Answerable, automatic: boolean): ResponseLink | null {
  const named = namedBy(row).trim();
  if (message.internetMessageId !== '' && named.includes(message.internetMessageId)) return 'inReplyTo';
  if (named !== '' || automatic || row.conversationId !== message.conversationId) return null;
  const from = personFrom(row.from).address.toLowerCase();
  const later = Date.parse(row.receivedDateTime) > Date.parse(message.sentAt);
  const byRecipient = message.recipients.some(({ address }) => address.toLowerCase() === from);
  return later && byRecipient ? 'conversation' : null;
}

/**
 * The answer in the words of the port; nothing, where it answers another message. The letters come first: their
 * conversation may be that of the message, and an answer to them then names the message too.
 */
export function replyFrom(row: Row, message: SentMessage, letters: readonly Answerable[]): ReplyMail[] {
  if (!mayBeReply(row, message)) return [];
  const automatic = isAutomatic(row);
  const toLetter = letters.map((letter) => linkOf(row, letter, automatic)).find((link) => link !== null);
  const link = toLetter ?? linkOf(row, message, automatic);
  if (!link) return [];
  const text = (row.uniqueBody?.content ?? '').replace(/\r\n?/g, '\n').trim().slice(0, longestText);
  const { id, receivedDateTime: receivedAt } = row;
  const answersLetter = toLetter ? { answersLetter: true as const } : {};
  return [{ id, from: personFrom(row.from), receivedAt, link, ...answersLetter, automatic, text }];
}
