import { failed, type FailureKind } from '../../../../src/mailbox/answer';
import type { SentMessageReading } from '../../../../src/mailbox/sentMessages';
import type {
  AddressedPerson,
  MailTip,
  MessageOnScreen,
  RecipientField,
  SentMessage,
} from '../../../../src/mailbox/types';
import type { RecipientVerdict, Verdict } from '../../../../src/core/recall/verdicts';
import { ago, recipient } from './input';

const me = { name: 'Marta Me', address: 'me@norte.example' };
export const messageId = '<salaries@norte.example>';

/** Somebody on the message; `to('ana@norte.example')` is called Ana. */
export function to(address: string, field: RecipientField = 'to'): AddressedPerson {
  const first = address.split('@')[0] ?? '';
  return { name: first.slice(0, 1).toUpperCase() + first.slice(1), address, field };
}

/** A message sent three minutes ago to one colleague, as the server has it. */
function sentMessage(changes: Partial<SentMessage> = {}): SentMessage {
  return {
    id: 'item-1',
    internetMessageId: messageId,
    conversationId: 'conversation-1',
    subject: 'Salaries in October',
    from: me,
    sender: me,
    sentAt: ago(3, 'minutes'),
    deliverAt: null,
    folder: 'sentItems',
    kind: 'message',
    recipients: [to('ana@norte.example')],
    searchKey: null,
    readReceiptRequested: false,
    attempt: null,
    notes: null,
    ...changes,
  };
}

/** What the server answers about `sentMessage`. */
export function reading(
  message: Partial<SentMessage> = {},
  parts: Partial<Omit<SentMessageReading, 'message'>> = {},
): SentMessageReading {
  return {
    message: sentMessage(message),
    organization: { verifiedDomains: ['norte.example'] },
    ownAddresses: ['me@norte.example', 'my.alias@norte.example'],
    ...parts,
  };
}

/** The same message as Outlook alone knows it. */
export function onScreen(changes: Partial<MessageOnScreen> = {}): MessageOnScreen {
  return {
    key: 'me@norte.example item-1',
    id: 'item-1',
    internetMessageId: messageId,
    subject: 'Salaries in October',
    from: me,
    sender: me,
    recipients: [{ ...to('ana@norte.example'), type: 'user' }],
    recipientsCutShort: false,
    changedAt: ago(3, 'minutes'),
    kind: 'message',
    inSharedMailbox: false,
    ...changes,
  };
}

/** A mail tip about a colleague, unless told otherwise. */
export function tip(address: string, changes: Partial<MailTip> = {}): MailTip {
  return { address, scope: 'internal', totalMembers: 1, externalMembers: 0, failed: false, ...changes };
}

export const tipMap = (...tips: MailTip[]): Map<string, MailTip> =>
  new Map(tips.map((one) => [one.address, one]));

export const failure = (kind: FailureKind, doing = 'test') => failed({ kind, doing });

/** A judged recipient; a colleague, unless told otherwise. */
export function judged(verdict: Verdict, changes: Partial<RecipientVerdict> = {}): RecipientVerdict {
  return { ...recipient(), verdict, reason: 'notChecked', ...changes };
}

/** A group of the organization as Exchange counted it. */
export const group = (members: number | null, outside: number | null) => ({ group: { members, outside } });
