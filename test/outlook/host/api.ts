import type { ComposeType, FolderName, Person, StoredAttachment } from '../exchange/types';
import type { MailboxPlace, Modes, OfficeCallFault, World, WorldClient } from '../world/world';

/* What the Outlook page and its own server say to each other. Nothing here exists in real Outlook. */

/** Office.js's own numbers for the kind of a recipient. */
export const recipientKind = { other: 0, list: 1, user: 2, external: 3 } as const;

/** A recipient as Outlook knows it. */
export interface ShownPerson extends Person {
  kind: (typeof recipientKind)[keyof typeof recipientKind];
}

/** What Outlook shows of a file that a message carries. */
export type ShownAttachment = Pick<
  StoredAttachment,
  'id' | 'name' | 'size' | 'contentType' | 'inline' | 'kind'
>;

/** One copy of a message as Outlook shows it. */
export interface ShownMessage {
  id: string;
  /** Its id in the world file; `null` for what Exchange wrote itself. */
  worldId: string | null;
  internetMessageId: string;
  conversationId: string;
  subject: string;
  bodyText: string;
  from: ShownPerson;
  sender: ShownPerson;
  to: ShownPerson[];
  cc: ShownPerson[];
  /** Filled only on the sender's own copy. */
  bcc: ShownPerson[];
  sentAt: string;
  receivedAt: string;
  itemClass: string;
  isRead: boolean;
  isDraft: boolean;
  /** Send was pressed, and it waits until `deliverAt`. */
  isWaiting: boolean;
  attachments: ShownAttachment[];
  readReceiptRequested: boolean;
  deliveryReceiptRequested: boolean;
  /** How a draft was begun in Outlook's form. */
  composeType: ComposeType;
  deliverAt: string | null;
  /** It has a follow-up flag. */
  isFlagged: boolean;
}

/** A button that the manifest puts into the ribbon. */
export interface RibbonButton {
  id: string;
  label: string;
  tooltip: string;
  icon: string;
  /** Address of the task pane that it opens. */
  pane: string;
  supportsPinning: boolean;
}

/** The events at which the simulated Outlook starts an add-in. */
export type LaunchEventType = 'OnNewMessageCompose' | 'OnMessageSend';

/** At which events this Outlook starts the add-in, and how. */
export interface EventSetup {
  /** Address of the page in which the handlers run. */
  page: string;
  /** The function for each event; none where the manifest or this Outlook has no such event. */
  functions: Partial<Record<LaunchEventType, string>>;
  /** Real milliseconds after which Outlook stops waiting for a handler. */
  timeout: number;
  /** Whether a Smart Alert has a button of its own for the add-in's command. */
  takeAction: boolean;
}

/** How the handling of an event came to its end. */
export type EventOutcome = 'completed' | 'unavailable' | 'timedOut' | 'interrupted';

/** A fault of a call of Office.js, as the page lets it happen. */
export interface CallFault extends Omit<OfficeCallFault, 'answer' | 'on'> {
  answer: 'drop' | { delayMilliseconds: number } | { code: number };
}

/** The world's modes as the page lets them happen; durations in real milliseconds. */
export interface PageModes extends Omit<Modes, 'itemNullFor' | 'sessionDataAfter'> {
  itemNullFor: number;
  sessionDataAfter: number;
}

/** What does not change until the world is reset. */
export interface OutlookSetup {
  worldName: string;
  worldDescription: string;
  client: WorldClient;
  timeZone: string;
  /** By which recipients are resolved. */
  directory: Pick<World, 'organizations' | 'people' | 'groups'>;
  /** Milliseconds, real ones, after the last change; `null`: a draft is saved only when it is asked for. */
  autosaveAfter: number | null;
  /** Everybody whose mailbox can be looked into, the client's user first. */
  people: (Person & { mailbox: MailboxPlace; openTo: Record<string, 'read' | 'readWrite'> })[];
  /** What to try with a message, by its id in the world file. */
  stories: Record<string, string>;
  addIn: {
    origin: string;
    name: string;
    /** The level by which office.js knows the permission that the manifest asks for. */
    permissionLevel: number;
    read: RibbonButton[];
    compose: RibbonButton[];
  };
  events: EventSetup;
  callFaults: CallFault[];
  modes: PageModes;
}

/** What may change at any moment. */
export interface OutlookView {
  /** Milliseconds to add to the machine's clock. */
  clockOffset: number;
  folders: Record<FolderName, ShownMessage[]>;
  /** The last things that happened in the world, newest first, as sentences for people. */
  happened: string[];
  /** Calls and requests that the simulator does not model; each is a gap to be closed. */
  unmodelled: string[];
}

/** The token request of nested app authentication, as far as the simulator reads it. */
export interface BridgeRequest {
  messageType: 'NestedAppAuthRequest';
  method: string;
  requestId: string;
  tokenParams?: { clientId?: string; scope?: string };
}

/** What a window of the simulated sign-in asks the person. */
export interface SignInQuestion {
  kind: 'consent' | 'signInAgain';
  address: string;
  scopes: string[];
}

/** The answer of the sign-in: the text for the bridge, or first a question to the person. */
export type SignInReply = { reply: unknown } | { question: SignInQuestion };
