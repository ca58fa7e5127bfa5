import * as v from 'valibot';
import { messageKind } from '../../../mailbox/messageKind';
import type { AddressedPerson, Folder, RecipientField, SentMessage } from '../../../mailbox/types';
import { attemptFrom } from './attemptProperty';
import { expandProperties, extendedProperties, propertyIds, propertyOf } from './extendedProperties';
import { notesFrom } from './notesProperty';
import { people, person, personFrom } from './person';

const asked = [
  propertyIds.itemClass,
  propertyIds.deferredSendTime,
  propertyIds.deferredDeliveryTime,
  propertyIds.searchKey,
  propertyIds.recallAttempt,
  propertyIds.messageNotes,
];

/** What is asked for of a message, wherever it is read. */
export const messageOptions: Readonly<Record<string, string>> = {
  $select:
    'id,internetMessageId,conversationId,subject,from,sender,toRecipients,ccRecipients,bccRecipients,sentDateTime,parentFolderId,isDraft,isReadReceiptRequested',
  $expand: expandProperties(asked),
};

/** The part of Graph's message that is asked for. */
export const graphMessage = v.object({
  id: v.string(),
  internetMessageId: v.nullish(v.string(), ''),
  conversationId: v.nullish(v.string(), ''),
  subject: v.nullish(v.string(), ''),
  from: person,
  sender: person,
  toRecipients: people,
  ccRecipients: people,
  bccRecipients: people,
  sentDateTime: v.pipe(v.string(), v.isoTimestamp()),
  parentFolderId: v.string(),
  isDraft: v.nullish(v.boolean(), false),
  isReadReceiptRequested: v.nullish(v.boolean(), null),
  singleValueExtendedProperties: extendedProperties,
});

export type GraphMessage = v.InferOutput<typeof graphMessage>;

/** The ids of the folders that openedMessage. */
export type FolderIds = Readonly<Record<Exclude<Folder, 'elsewhere'>, string>>;

/** Where a message is filed. */
export function folderOf(
  { parentFolderId }: Pick<GraphMessage, 'parentFolderId'>,
  folders: FolderIds,
): Folder {
  if (parentFolderId === folders.sentItems) return 'sentItems';
  if (parentFolderId === folders.drafts) return 'drafts';
  return parentFolderId === folders.outbox ? 'outbox' : 'elsewhere';
}

/** The later of the times that defer a message; which of the two a client sets differs. */
function deliverAtFrom(message: GraphMessage): string | null {
  const times = [propertyIds.deferredSendTime, propertyIds.deferredDeliveryTime]
    .map((id) => Date.parse(propertyOf(message.singleValueExtendedProperties, id) ?? ''))
    .filter((time) => !Number.isNaN(time));
  return times.length > 0 ? new Date(Math.max(...times)).toISOString() : null;
}

function recipientsOf({ toRecipients, ccRecipients, bccRecipients }: GraphMessage): AddressedPerson[] {
  const addressed = (list: typeof toRecipients, field: RecipientField): AddressedPerson[] =>
    list.map((source) => ({ ...personFrom(source), field }));
  return [
    ...addressed(toRecipients, 'to'),
    ...addressed(ccRecipients, 'cc'),
    ...addressed(bccRecipients, 'bcc'),
  ];
}

/** The sent message in the words of the port. */
export function sentMessageFrom(message: GraphMessage, folders: FolderIds): SentMessage {
  const properties = message.singleValueExtendedProperties;
  const { id, internetMessageId, conversationId, subject } = message;
  return {
    id,
    internetMessageId,
    conversationId,
    subject,
    from: personFrom(message.from),
    sender: personFrom(message.sender),
    sentAt: message.sentDateTime,
    deliverAt: deliverAtFrom(message),
    folder: folderOf(message, folders),
    // Graph shows reports and meeting mails as messages too; their class tells.
    kind: messageKind(propertyOf(properties, propertyIds.itemClass)),
    recipients: recipientsOf(message),
    searchKey: propertyOf(properties, propertyIds.searchKey),
    readReceiptRequested: message.isReadReceiptRequested,
    attempt: attemptFrom(propertyOf(properties, propertyIds.recallAttempt), internetMessageId),
    notes: notesFrom(propertyOf(properties, propertyIds.messageNotes), internetMessageId),
  };
}
