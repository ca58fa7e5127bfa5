import type { WorldPerson } from '../world/world';

/** A display name and an SMTP address. */
export interface Person {
  name: string;
  address: string;
}

export const folderNames = ['inbox', 'sentItems', 'drafts', 'outbox', 'deletedItems', 'archive'] as const;
/** The folders that the simulated mailboxes have. */
export type FolderName = (typeof folderNames)[number];

/** What a report says of one recipient's copy; its MAPI properties and its MIME are made from it. */
export interface ReportFacts {
  /** The end of its message class. */
  kind: 'IPNRN' | 'IPNNRN' | 'DR' | 'NDR';
  /** Message-ID of the message that it is about. */
  originalMessageId: string;
  at: string;
  finalRecipient: string;
  /** As it was written on the message; `null` where it came by a group or by Bcc. */
  originalRecipient: string | null;
}

/** How a message was begun, in Office.js's words. */
export type ComposeType = 'newMail' | 'reply' | 'forward';

/** A file, item or link that a message carries. */
export interface StoredAttachment {
  id: string;
  kind: 'file' | 'item' | 'reference';
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
  inline: boolean;
  contentId: string | null;
  /** Where a link to a cloud file leads. */
  url?: string | undefined;
  /** What was uploaded; the content of a world's attachment is made up from its name. */
  bytes: Uint8Array | null;
}

/** One copy of a message in one mailbox. Times are UTC instants in ISO 8601. */
export interface StoredMessage {
  /** REST id: URL-safe, unlike for each copy and folder; case matters. */
  id: string;
  /** The `id` of the message in the world file; `null` for what Exchange wrote itself (notices, reports). */
  worldId: string | null;
  internetMessageId: string;
  conversationId: string;
  subject: string;
  bodyText: string;
  from: Person;
  /** Differs from `from` only where it was sent on behalf. */
  sender: Person;
  to: Person[];
  cc: Person[];
  /** Filled only on the sender's own copy. */
  bcc: Person[];
  sentAt: string;
  receivedAt: string;
  folder: FolderName;
  /** MAPI message class, e.g. `IPM.Note`. */
  itemClass: string;
  isRead: boolean;
  isDraft: boolean;
  /** Send was pressed, and it waits in Drafts or in the Outbox until `deliverAt`. */
  isWaiting: boolean;
  readReceiptRequested: boolean;
  deliveryReceiptRequested: boolean;
  /** The delivery time that was asked for, else `null`. */
  deliverAt: string | null;
  headers: { name: string; value: string }[];
  /** By normalized Graph id, e.g. `String 0x1a`. */
  extendedProperties: Map<string, string>;
  /** The day on which its follow-up flag is due; absent where it has none. */
  flaggedUntil?: string;
  /** Only on reports. */
  report?: ReportFacts;
  /** The copy exists on the server only from then on; Outlook's own list shows it at once. */
  onServerFrom: string;
  /** The body as HTML, where it is more than text. */
  bodyHtml?: string;
  attachments?: readonly StoredAttachment[];
  /** PidTagSensitivity: 0 normal, 1 personal, 2 private, 3 confidential. */
  sensitivity?: number;
  /** The message that it answers or forwards. */
  answers?: string;
  /** On a draft of Outlook's own form. */
  composeType?: ComposeType;
}

/** One person's mailbox, wherever it is. */
export interface ExchangeMailbox {
  readonly owner: WorldPerson;
  /** What the server has in that folder now, newest first. */
  list(folder: FolderName): StoredMessage[];
  /** As `list`, with the messages that only the sender's Outlook has so far. */
  listInOutlook(folder: FolderName): StoredMessage[];
  /** A copy that the server has now. */
  find(id: string): StoredMessage | undefined;
  /** As `find`, with the messages that only the sender's Outlook has so far. */
  findInOutlook(id: string): StoredMessage | undefined;
  /** The owner opens the message, now or then, which marks it as read. */
  open(id: string, at?: Date): void;
}

/** What a recall did in one recipient's mailbox. */
export type RecallResult =
  /** The copy was hard-deleted. */
  | 'removed'
  /** There was no copy any more (or not yet). */
  | 'noCopyFound'
  /** The copy had been read, and the tenant does not recall read messages. */
  | 'keptBecauseRead'
  /** The message is older than the tenant's limit. */
  | 'keptBecauseTooOld'
  /** The mailbox is on the organization's own servers, which the recall does not reach. */
  | 'notReached'
  /** Outside: the copy stays, and a visible notice was delivered. */
  | 'noticeDelivered'
  /** The message had never arrived there. */
  | 'neverDelivered';

export interface RecallOutcome {
  /** Primary address of the mailbox. */
  address: string;
  result: RecallResult;
}

/** One recall that Exchange has accepted. */
export interface RecallJob {
  id: string;
  /** World id of the message, if it stands in the world file. */
  worldId: string | null;
  internetMessageId: string;
  subject: string;
  /** Primary address of the mailbox that asked. */
  requestedBy: string;
  requestedAt: string;
  /** Requested in Outlook itself, not through Graph. */
  outsideThePane: boolean;
  state: 'queued' | 'executed' | 'reported';
  /** Empty until executed. */
  outcomes: RecallOutcome[];
}
