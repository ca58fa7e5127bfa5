import type { Answer } from './answer';
import type { Person } from './types';

/** A draft to be made on the server. The add-in never sends it. */
export interface NewDraft {
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  subject: string;
  body: DraftBody;
  /** Asks for a read receipt, before anybody opens the draft. */
  readReceipt: boolean;
  /** Makes it a reply to all of this message (REST id), so that it stays in the conversation; recipients as given. */
  replyAllTo: string | null;
}

/** HTML is only ever what the server gave; our own words are text. */
export type DraftBody = { kind: 'text'; text: string } | { kind: 'html'; html: string };

/** A draft that lies in Drafts now. */
export interface DraftReference {
  /** REST id. */
  id: string;
  /** Opens it in Outlook on the web. */
  webLink: string | null;
}

/** One attachment of a message, without its content. */
export interface AttachmentInfo {
  id: string;
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** Shown inside the body. */
  inline: boolean;
  /** `reference`: a link to a file in the cloud; `item`: another Outlook item. */
  kind: 'file' | 'item' | 'reference';
}

/** What a corrected copy needs of the sent message. */
export interface MessageContent {
  /** As the server has it; never shown as HTML in the pane. */
  body: DraftBody;
  /** The body as plain text, for comparing and for the rules. */
  text: string;
  attachments: readonly AttachmentInfo[];
  /** Name of the sensitivity label or the classic sensitivity, where the message has one. */
  sensitivity: 'normal' | 'personal' | 'private' | 'confidential' | null;
}

/** How far a copy of attachments is; bytes. */
export interface CopyProgress {
  copied: number;
  total: number;
}

/** The part of the port that makes drafts. */
export interface DraftMaker {
  /** Body, attachments without their content, sensitivity. One round trip. */
  readContent(messageId: string, signal?: AbortSignal): Promise<Answer<MessageContent>>;

  /** Makes a draft; never sends. Not repeated after silence: there may then be one in Drafts. */
  createDraft(draft: NewDraft): Promise<Answer<DraftReference>>;

  /**
   * Copies the attachments of a message into a draft, large ones by upload session. Gives the names of those that
   * could not be copied; stops early on `signal`.
   */
  copyAttachments(
    fromMessageId: string,
    toDraftId: string,
    onProgress: (progress: CopyProgress) => void,
    signal?: AbortSignal,
  ): Promise<Answer<{ notCopied: string[] }>>;
}
