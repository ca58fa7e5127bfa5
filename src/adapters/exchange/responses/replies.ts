import type { ReplyMail, ReportMail, ResponseLink } from '../../../mailbox/responses';
import type { Person, SentMessage } from '../../../mailbox/types';
import { propertyIds, propertyOf } from '../messages/extendedProperties';
import { personFrom } from '../messages/person';
import { writerOf, type Writer } from './automaticMail';
import { isSameId, messageIdsIn } from './headerFields';
import type { Row } from './responseQueries';

const longestText = 2_000;

const itemClassOf = (row: Row): string =>
  propertyOf(row.singleValueExtendedProperties, propertyIds.itemClass) ?? '';

function headerOf({ internetMessageHeaders }: Row, name: string): string | null {
  return internetMessageHeaders.find((header) => header.name.toLowerCase() === name)?.value ?? null;
}

/** What the mail names as answered and before that: its headers, or what Exchange made of them. */
function namedBy(row: Row): { answered: string[]; before: string[] } {
  const property = (id: string) => propertyOf(row.singleValueExtendedProperties, id);
  return {
    answered: messageIdsIn(headerOf(row, 'in-reply-to') ?? property(propertyIds.inReplyTo)),
    before: messageIdsIn(headerOf(row, 'references') ?? property(propertyIds.references)),
  };
}

/** By whom it is, as far as its class, sender, subject and headers tell. */
function writerIn(row: Row): Writer {
  const { subject, internetMessageHeaders: headers } = row;
  return writerOf({ itemClass: itemClassOf(row), address: personFrom(row.from).address, subject, headers });
}

/** What the agent writes that reports on recalls; other agents write other values, such as that of mailbox rules. */
const recallAgent = /recall/i;

function isBySomebodyElse(row: Row, message: SentMessage): boolean {
  const own = [message.from.address, message.sender.address].map((address) => address.toLowerCase());
  const { address } = personFrom(row.from);
  return !row.isDraft && row.id !== message.id && address !== '' && !own.includes(address.toLowerCase());
}

/** Whether it can be somebody's answer: an ordinary mail of somebody else, not written by Exchange's recall. */
export function mayBeReply(row: Row, message: SentMessage): boolean {
  if (!isBySomebodyElse(row, message)) return false;
  // The recall report is one, and it answers the message.
  if (recallAgent.test(headerOf(row, 'x-ms-exchange-generated-message-source') ?? '')) return false;
  return /^ipm\.note(\.|$)/i.test(itemClassOf(row));
}

/** What can be answered: the message, or a letter about it. */
export type Answerable = Pick<SentMessage, 'internetMessageId' | 'conversationId' | 'sentAt'> & {
  recipients: readonly Person[];
};

/** In the conversation, by a recipient and later: it may be an answer, and nothing says so. */
function liesBeside(row: Row, { conversationId, sentAt, recipients }: Answerable): boolean {
  const from = personFrom(row.from).address.toLowerCase();
  const later = Date.parse(row.receivedDateTime) > Date.parse(sentAt);
  const inIt = conversationId !== '' && row.conversationId === conversationId;
  return inIt && later && recipients.some(({ address }) => address.toLowerCase() === from);
}

/**
 * How a mail is linked to the message. In-Reply-To alone says what is answered; whoever only refers to the message may
 * have answered a later one of the thread.
 */
function linkToMessage(row: Row, message: SentMessage): ResponseLink | null {
  const { answered, before } = namedBy(row);
  const isIt = (id: string) => isSameId(id, message.internetMessageId);
  if (answered.some(isIt)) return 'inReplyTo';
  if (before.some(isIt)) return 'conversation';
  return answered.length + before.length === 0 && liesBeside(row, message) ? 'conversation' : null;
}

/** Whether a mail found by its date alone may be about the message. */
export const mayConcern = (row: Row, message: SentMessage): boolean =>
  linkToMessage(row, message) !== null || row.conversationId === message.conversationId;

/** How an answer is linked to a letter: where a program leaves out In-Reply-To, the last reference is the answered one. */
function linkToLetter(row: Row, letter: Answerable, writer: Writer): ResponseLink | null {
  const { answered, before } = namedBy(row);
  const named = answered.length > 0 ? answered : before.slice(-1);
  if (named.some((id) => isSameId(id, letter.internetMessageId))) return 'inReplyTo';
  return named.length === 0 && writer === 'person' && liesBeside(row, letter) ? 'conversation' : null;
}

/**
 * The answer in the words of the port; nothing, where it answers another message. The letters come first: their
 * conversation may be that of the message, and an answer to them then names the message too.
 */
export function replyFrom(
  row: Row,
  message: SentMessage,
  letters: readonly (Answerable & { asked: boolean })[],
): ReplyMail[] {
  if (!mayBeReply(row, message)) return [];
  const writer = writerIn(row);
  const linked = letters
    .map(({ asked, ...letter }) => ({ link: linkToLetter(row, letter, writer), asked }))
    .find(({ link }) => link !== null);
  const link = linked?.link ?? linkToMessage(row, message);
  if (!link) return [];
  const text = (row.uniqueBody?.content ?? '').replace(/\r\n?/g, '\n').trim().slice(0, longestText);
  const { id, receivedDateTime: receivedAt } = row;
  return [
    {
      id,
      from: personFrom(row.from),
      receivedAt,
      link,
      ...(linked && { answersLetter: true as const }),
      // A claim in passing, in a conversation, answers no request for sure.
      ...(linked?.asked && linked.link === 'inReplyTo' && { answersRequest: true as const }),
      automatic: writer === 'automatic',
      ...(writer === 'mailSystem' && { fromMailSystem: true as const }),
      text,
    },
  ];
}

const recallResults: Readonly<Record<string, ReportMail['kind']>> = {
  success: 'recalled',
  failure: 'notRecalled',
};

/**
 * What a recipient's Outlook reported about a recall of the old kind: each for one copy. Only where it names the
 * message. Source for the classes: MS-OXOMSG, 2.2.4 (recall reports).
 */
export function oldRecallReport(row: Row, message: SentMessage): ReportMail[] {
  const [, result] = /^IPM\.Recall\.Report\.(\w+)$/i.exec(itemClassOf(row)) ?? [];
  const kind = recallResults[result?.toLowerCase() ?? ''];
  if (!kind || !isBySomebodyElse(row, message)) return [];
  if (linkToMessage(row, message) !== 'inReplyTo') return [];
  const { name, address } = personFrom(row.from);
  const { id, receivedDateTime: receivedAt } = row;
  return [
    {
      id,
      kind,
      at: receivedAt,
      receivedAt,
      link: 'inReplyTo',
      recipients: [address.toLowerCase()],
      ...(name && { name }),
    },
  ];
}
