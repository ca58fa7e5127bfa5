import type { ItemBody, Message, Recipient } from '@microsoft/microsoft-graph-types';
import type { Modes } from '../../world/world';
import { folderId } from '../ids';
import type { Person, StoredMessage } from '../types';
import { Unmodelled } from './answers';
import { normalizedPropertyId, propertyOf } from './extendedProperties';

const recipient = ({ name, address }: Person): Recipient => ({ emailAddress: { name, address } });

/** Graph gives whole seconds. */
const graphTime = (iso: string): string => iso.replace(/\.\d+Z$/, 'Z');

/** As it was written, unless it is asked for as text. */
const bodyOf = ({ bodyHtml, bodyText }: StoredMessage, prefersText: boolean): ItemBody =>
  bodyHtml === undefined || prefersText
    ? { contentType: 'text', content: bodyText }
    : { contentType: 'html', content: bodyHtml };

/** A message with every property that is modelled, as Graph shows it to the owner of the mailbox. */
function fullShape(message: StoredMessage, owner: string, prefersText: boolean) {
  return {
    id: message.id,
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    subject: message.subject,
    from: recipient(message.from),
    sender: recipient(message.sender),
    toRecipients: message.to.map(recipient),
    ccRecipients: message.cc.map(recipient),
    bccRecipients: message.bcc.map(recipient),
    sentDateTime: graphTime(message.sentAt),
    receivedDateTime: graphTime(message.receivedAt),
    parentFolderId: folderId(owner, message.folder),
    isDraft: message.isDraft,
    isRead: message.isRead,
    isReadReceiptRequested: message.readReceiptRequested,
    internetMessageHeaders: message.headers,
    // A body here is what its writer added: nothing is quoted.
    uniqueBody: { contentType: 'text', content: message.bodyText },
    body: bodyOf(message, prefersText),
    hasAttachments: (message.attachments ?? []).some(({ inline }) => !inline),
    importance: 'normal',
    replyTo: [],
    isDeliveryReceiptRequested: message.deliveryReceiptRequested,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(message.id)}&exvsurl=1&viewmodel=ReadMessageItem`,
  } satisfies Message;
}

interface Shaping {
  propertyIds?: readonly string[];
  prefersText?: boolean;
  /** Those of the world, where they bear on what is read. */
  modes?: Modes;
}

/** The selected properties, with the extended properties that were asked for and exist. */
export function messageShape(
  message: StoredMessage,
  owner: string,
  select: readonly string[],
  { propertyIds = [], prefersText = false, modes = {} }: Shaping = {},
): Message {
  const full: Record<string, unknown> = fullShape(message, owner, prefersText);
  const shape: Record<string, unknown> = { '@odata.etag': `W/"${message.id.slice(-12)}"`, id: message.id };
  if (message.itemClass.startsWith('IPM.Schedule.Meeting')) {
    shape['@odata.type'] = '#microsoft.graph.eventMessageRequest';
  }
  for (const name of select) {
    if (!(name in full)) throw new Unmodelled(`message property ${name} in $select`);
    shape[name] = full[name];
  }
  const properties = (modes.expandIsEmpty ? [] : propertyIds)
    .map((id) => ({ id: normalizedPropertyId(id), value: propertyOf(message, normalizedPropertyId(id)) }))
    .filter(({ value }) => value !== undefined);
  // Graph leaves the whole property out where nothing was found.
  if (properties.length > 0) shape.singleValueExtendedProperties = properties;
  return shape;
}
