import type { ComposedMessage, UnreadPart } from './composedMessage';
import type { Person, RecipientField } from './types';

/** Outlook's answer about the message being written: a value, or its error code; `noAnswer` when it stayed silent. */
export type OfficeAnswer<T> = { ok: true; value: T } | { ok: false; code: number | 'noAnswer' };

/** The message being written as it stood at one moment. */
export interface ComposeSnapshot {
  message: ComposedMessage;
  /** The parts that Outlook did not tell; they stand empty. */
  unread: readonly UnreadPart[];
  /** When it is to leave: UTC, ISO 8601; `null`: at once, or this Outlook does not say. */
  delay: string | null;
  /** REST id of the draft as it was last saved; `null`: never saved. */
  draftId: string | null;
}

/**
 * The port: everything the features ask of Outlook about the message being written. Outlook's calls name no message
 * and are about whichever is on screen, so each looks first whether it is still the one meant; after a switch the
 * answer is `otherItem` and nothing was done. No method throws.
 */
export interface ComposedItem {
  isOnScreen: () => boolean;
  /** Whether this Outlook can hold a message from here. */
  canDelay: boolean;
  /** The present state, past whatever the views last heard. */
  read: () => Promise<ComposeSnapshot | null>;
  writeRecipients: (field: RecipientField, people: readonly Person[]) => Promise<ItemAnswer<void>>;
  writeSubject: (subject: string) => Promise<ItemAnswer<void>>;
  removeAttachment: (id: string) => Promise<ItemAnswer<void>>;
  writeDelay: (time: Date) => Promise<ItemAnswer<void>>;
  /** Gives the draft's REST id. */
  saveDraft: () => Promise<ItemAnswer<string>>;
  /** What was left for this message under a key; `null`: nothing, or not to be had. */
  readSessionData: (key: string) => Promise<string | null>;
  writeSessionData: (key: string, text: string) => Promise<ItemAnswer<void>>;
}

/** An answer about one message: another one may have come on screen. */
export type ItemAnswer<T> = OfficeAnswer<T> | { ok: false; code: 'otherItem' };
