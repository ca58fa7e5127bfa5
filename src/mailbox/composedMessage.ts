import type { AddressedPerson, OutlookRecipientType } from './types';

/** What is being written; `unknown` where Outlook does not say. */
export type ComposeKind = 'new' | 'reply' | 'forward' | 'unknown';

/** A file on a message that is being written. */
export interface ComposedAttachment {
  /** Outlook's own id, for removing it. */
  id: string;
  name: string;
  /** Shown inside the body, as the pictures of a signature are. */
  inline: boolean;
}

/** The message as it stands while it is being written. */
export interface ComposedMessage {
  /** SMTP address of the writer; another one than the user's where it goes out on behalf of somebody. */
  from: string;
  /** Everybody whom Outlook has resolved, in the order of To, Cc, Bcc. */
  recipients: readonly (AddressedPerson & { type: OutlookRecipientType })[];
  subject: string;
  /** The whole body as plain text: greeting, signature and quoted thread included. */
  body: string;
  attachments: readonly ComposedAttachment[];
  kind: ComposeKind;
}

/** A part of the message that Outlook did not tell; it then stands empty. */
export type UnreadPart = 'from' | 'recipients' | 'subject' | 'body' | 'attachments' | 'kind';
