import type { Directory } from '../world/directory';
import type { SimulatedMailbox } from './mailbox';
import type { Person, StoredMessage } from './types';

/** A message on its way: what every copy of it has in common. */
export type Letter = Omit<
  StoredMessage,
  | 'id'
  | 'folder'
  | 'isRead'
  | 'isDraft'
  | 'isWaiting'
  | 'receivedAt'
  | 'onServerFrom'
  | 'headers'
  | 'extendedProperties'
  | 'flaggedUntil'
>;

/** Looks up a mailbox by address. */
export type MailboxOf = (address: string) => SimulatedMailbox | undefined;

/** The name and address as they stand on a message; the address as it was written. */
export function personAt(directory: Directory, address: string): Person {
  const known = directory.person(address) ?? directory.group(address);
  return { name: known?.name ?? address, address };
}

const line = ({ name, address }: Person): string => `${name} <${address}>`;

/** The transport headers that a delivered copy carries. */
function transportHeaders(letter: Letter): { name: string; value: string }[] {
  const headers = [
    { name: 'From', value: line(letter.from) },
    { name: 'To', value: letter.to.map(line).join(', ') },
    { name: 'Subject', value: letter.subject },
    { name: 'Date', value: new Date(letter.sentAt).toUTCString().replace('GMT', '+0000') },
    { name: 'Message-ID', value: letter.internetMessageId },
  ];
  if (letter.sender.address !== letter.from.address)
    headers.push({ name: 'Sender', value: line(letter.sender) });
  if (letter.cc.length > 0) headers.push({ name: 'Cc', value: letter.cc.map(line).join(', ') });
  return headers;
}

/** The headers of an answer to another message; `earlier` are the messages that that one answered, oldest first. */
export function answerHeaders(
  internetMessageId: string,
  earlier: readonly string[] = [],
): { name: string; value: string }[] {
  return [
    { name: 'In-Reply-To', value: internetMessageId },
    { name: 'References', value: [...earlier, internetMessageId].join(' ') },
  ];
}

/** Files a received copy in the Inbox: unread, without Bcc. */
export function deliver(
  mailbox: SimulatedMailbox,
  letter: Letter,
  at: Date,
  moreHeaders: { name: string; value: string }[] = [],
): StoredMessage {
  return mailbox.file({
    ...letter,
    bcc: [],
    folder: 'inbox',
    isRead: false,
    isDraft: false,
    isWaiting: false,
    receivedAt: at.toISOString(),
    onServerFrom: at.toISOString(),
    headers: [...transportHeaders(letter), ...moreHeaders],
    extendedProperties: new Map(),
  });
}
