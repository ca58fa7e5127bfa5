import type { MessageNotes } from './notes';
import type { Unread } from './unread';

/** A name and an SMTP address; the address is `''` where the server has none (an unresolved or legacy entry). */
export interface Person {
  name: string;
  address: string;
}

/** The line of the message on which a recipient stands. */
export type RecipientField = 'to' | 'cc' | 'bcc';

/** One address as it stands on the message; the same address may stand there twice. */
export interface AddressedPerson extends Person {
  field: RecipientField;
}

/** What kind of item it is: only a normal message can be recalled. */
export type MessageKind = 'message' | 'meeting' | 'other';

/** Where the item is filed. `elsewhere` is any folder that is none of the named ones. */
export type Folder = 'sentItems' | 'drafts' | 'outbox' | 'elsewhere';

/** A sent message as the server has it. Times are UTC instants in ISO 8601. */
export interface SentMessage {
  /** The server's id of this copy (REST form), as used in a request. */
  id: string;
  /** `Message-ID` header with angle brackets; the identity of the message across copies. */
  internetMessageId: string;
  conversationId: string;
  subject: string;
  from: Person;
  sender: Person;
  sentAt: string;
  /** The delivery time that was asked for (deferred delivery), if any. */
  deliverAt: string | null;
  folder: Folder;
  kind: MessageKind;
  /** Everybody it was sent to, Bcc included, in the order of To, Cc, Bcc. */
  recipients: AddressedPerson[];
  /** PidTagSearchKey in base64: reports name the message by it. `null` when the server does not say. */
  searchKey: string | null;
  /** Whether the sender asked for a read receipt; `null` when the server does not say. */
  readReceiptRequested: boolean | null;
  /** The last recall attempt kept with this message, if any; one that names another message is not given. */
  attempt: AttemptRecord | null;
  /** What the user said and did about it, if anything is kept; of another message it is not given. */
  notes: MessageNotes | null;
}

/** A line in the list of the last sent messages. */
export interface SentMessageSummary {
  id: string;
  subject: string;
  sentAt: string;
  recipients: Person[];
}

/** The organization of the signed-in user, as far as its members may see it. */
export interface Organization {
  /** Domains verified in Entra ID, lower case, punycode folded. Not the same list as Exchange's accepted domains. */
  verifiedDomains: string[];
}

/**
 * What Exchange tells of one recipient before sending (mail tips).
 * Source: https://learn.microsoft.com/graph/api/resources/mailtips
 */
export interface MailTip {
  /** The address that was asked about, lower case. */
  address: string;
  /** `unknown` where Exchange named no scope or a contradictory one. */
  scope: 'internal' | 'external' | 'unknown';
  /** Members of a group, as Exchange last counted them; `null` where it did not say. A person counts 1. */
  totalMembers: number | null;
  /** Members outside the organization; `null` where it did not say. */
  externalMembers: number | null;
  /** Exchange could not answer for this address. */
  failed: boolean;
}

/** One recall request and what became of it (design: attempt). */
export type AttemptState =
  | 'requesting'
  | 'requested'
  | 'refused'
  | 'uncertain'
  /** Written down, but nothing ever left for Exchange. */
  | 'notAsked'
  /** Something is written down that this version cannot read: something was asked, nobody can tell what. Never written. */
  | 'unreadable';

/** What is kept with the sent message itself, so that every device sees it. */
export interface AttemptRecord {
  /** The internet message id of the message it belongs to. */
  internetMessageId: string;
  state: AttemptState;
  /** When the user confirmed; UTC, ISO 8601. `''` where it cannot be read. */
  requestedAt: string;
  /** When the first of several recalls was confirmed that may have removed copies, if before this one; UTC, ISO 8601. */
  firstRequestedAt?: string;
  /** The server's words, where it refused. */
  reason?: string;
  /** The report that was there before the request: another one is about it. Absent where nobody could look. */
  reportBefore?: string | null;
  /** What Exchange named the request when it took it, probably the id of the mail to people outside; for support. */
  noticeId?: string;
  /** To be handed on to the record that takes its place. */
  unread?: Unread;
}

/** Exchange's report mail about a recall of the message. */
export interface RecallReport {
  id: string;
  /** When it arrived; UTC, ISO 8601. */
  receivedAt: string;
}

/** How Outlook names the item on screen, for looking it up on the server. */
export interface ItemReference {
  /** REST id. */
  id: string;
  /** Missing on freshly sent items in some clients. */
  internetMessageId: string | null;
}

/** Outlook's own first idea of a recipient (Office.js recipientType); a hint, wrong for address-book copies. */
export type OutlookRecipientType = 'user' | 'distributionList' | 'externalUser' | 'other';

/** What Outlook itself tells of the message on screen, without asking any server. */
export interface MessageOnScreen {
  /**
   * What everything about it is kept under in the pane; never empty, and never that of another message or mailbox. Not for
   * the server: where Outlook gives no id, it is made up.
   */
  key: string;
  /** REST id; empty only where Outlook gives none. */
  id: string;
  /** Missing on freshly sent items in some clients. */
  internetMessageId: string | null;
  subject: string;
  from: Person;
  sender: Person;
  /** Without Bcc, and cut short by some clients (20 on the web). */
  recipients: (AddressedPerson & { type: OutlookRecipientType })[];
  /** The list is as long as this Outlook ever gives, so there may be more. */
  recipientsCutShort: boolean;
  /** The latest time Outlook has for the item; for a message just sent that is the sending. UTC, ISO 8601. */
  changedAt: string;
  kind: MessageKind;
  /** It lies in a shared mailbox or another user's folder, about which the server cannot be asked. */
  inSharedMailbox: boolean;
  /** Whose mailbox that is, where it is not the user's and Outlook says. */
  owner?: string;
}

/** What Outlook itself tells of one of several selected messages. */
export interface SelectedMessage extends ItemReference {
  /** As that of a message on screen. */
  key: string;
  subject: string;
}

/** A message for the user to look over and send; the add-in never sends. The body is plain text. */
export interface MessageDraft {
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  subject: string;
  bodyText: string;
}

/**
 * What Outlook says of a window that it was asked to open. `opened`: its own report, which some versions give although
 * nothing opened; `asked`: it said nothing, and nobody can tell; `cannot`: none opened.
 */
export type WindowOpening = 'opened' | 'asked' | 'cannot';

/** Where the signed-in mailbox lives; only `exchangeOnline` can be asked to recall. */
export type AccountKind = 'exchangeOnline' | 'exchangeServer' | 'outlookCom' | 'gmail' | 'other';

/** The mailbox that Outlook shows. */
export interface Account {
  kind: AccountKind;
  address: string;
}

/** The Outlook in which the pane runs. */
export type ClientKind = 'web' | 'newWindows' | 'classicWindows' | 'mac' | 'ios' | 'android';
