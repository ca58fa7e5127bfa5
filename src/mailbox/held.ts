import type { Answer } from './answer';
import type { DraftReference } from './drafts';
import type { Person } from './types';

/** A message that waits for its delivery time, in Drafts or in the Outbox. */
export interface HeldMessage {
  id: string;
  /** Where it waits: sources disagree by client, so both are looked at. */
  folder: 'drafts' | 'outbox';
  internetMessageId: string;
  subject: string;
  recipients: readonly Person[];
  /** UTC, ISO 8601. */
  deliverAt: string;
}

/** The part of the port about messages that have not left. */
export interface HeldMessages {
  /** Messages with a delivery time in the future, in Drafts and in the Outbox; soonest first. One round trip. */
  listHeld(now: string, signal?: AbortSignal): Promise<Answer<HeldMessage[]>>;

  /** Copies a held message into Drafts as an ordinary draft without a delivery time, attachments included. */
  copyAsDraft(held: HeldMessage): Promise<Answer<DraftReference>>;

  /** Deletes a held message, so that it does not leave (into Deleted Items). */
  deleteHeld(held: HeldMessage): Promise<Answer<void>>;

  /** Lets a held message leave now. Not repeated after silence. */
  sendHeldNow(held: HeldMessage): Promise<Answer<void>>;

  /** Whether the held message has left after all: when its copy in Sent Items was sent (UTC), else `null`. */
  findWhenItLeft(internetMessageId: string): Promise<Answer<string | null>>;
}
