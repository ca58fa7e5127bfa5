import type { Answer } from './answer';
import type { CopyProgress, DraftReference } from './drafts';
import type { Person } from './types';

/** A message that waits for its delivery time, in Drafts or in the Outbox. */
export interface HeldMessage {
  id: string;
  /** Where it waits: sources disagree by client, so both are looked at. */
  folder: 'drafts' | 'outbox';
  internetMessageId: string;
  conversationId: string;
  subject: string;
  recipients: readonly Person[];
  /** UTC, ISO 8601. */
  deliverAt: string;
  /**
   * Whether Send was pressed; false: a draft with a time that is still being written. `null`: the server did not say.
   */
  submitted: boolean | null;
  /** When the server was asked and said that it waited; by the clock of this computer, UTC, ISO 8601. */
  seenAt: string;
}

/** What waits, as far as it could be read. */
export interface HeldList {
  messages: HeldMessage[];
  /** There may be more. */
  cutShort: boolean;
}

/** Where a stopped message lies now; `notFound` where it is in none of the places that can be looked at. */
export type StoppedPlace = 'deletedItems' | 'recoverableItems' | 'notFound';

/** The part of the port about messages that have not left. */
export interface HeldMessages {
  /**
   * Messages with a delivery time in the future, in Drafts and in the Outbox; soonest first. Not those of which the
   * server says that Send was not pressed yet. One round trip.
   */
  listHeld(now: string, signal?: AbortSignal): Promise<Answer<HeldList>>;

  /**
   * The held message as the server has it now; `null` where it is gone, or waits no longer. One round trip; more where
   * the id leads nowhere and only the internet message id leads on.
   */
  readHeld(id: string, now: string, internetMessageId?: string): Promise<Answer<HeldMessage | null>>;

  /**
   * Copies a held message into Drafts as an ordinary draft without a delivery time, attachments included; gives the
   * names of those that could not be copied. After a failure there may be an incomplete copy in Drafts.
   */
  copyAsDraft(
    held: HeldMessage,
    onProgress: (progress: CopyProgress) => void,
  ): Promise<Answer<{ draft: DraftReference; notCopied: string[] }>>;

  /** Deletes a held message, so that it does not leave; where it lies then, only `findStopped` tells. */
  deleteHeld(held: HeldMessage): Promise<Answer<void>>;

  /** Where the message lies that was deleted. */
  findStopped(held: HeldMessage): Promise<Answer<StoppedPlace>>;

  /** Deletes a draft that we made. */
  deleteDraft(draftId: string): Promise<Answer<void>>;

  /** Gives a held message the present as its time, upon which Exchange sends it. Not repeated after silence. */
  sendHeldNow(held: HeldMessage, now: string): Promise<Answer<void>>;

  /**
   * Whether the held message has left after all: when its copy in Sent Items was sent (UTC), else `null`. By its
   * identity, which some clients change when they send; with `likeness` also by conversation, subject and recipients.
   */
  findWhenItLeft(held: HeldMessage, marks: 'identity' | 'likeness'): Promise<Answer<string | null>>;
}
