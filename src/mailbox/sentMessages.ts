import type { Answer } from './answer';
import type {
  AttemptRecord,
  ItemReference,
  MailTip,
  Organization,
  RecallReport,
  SentMessage,
  SentMessageSummary,
} from './types';

/** What one reading of a sent message gives. */
export interface SentMessageReading {
  message: SentMessage;
  /** `null` when the server did not answer that part; the message still counts. */
  organization: Organization | null;
  /** The user's own addresses, primary and aliases, lower case; `null` when the server did not answer that part. */
  ownAddresses: string[] | null;
}

/** The part of the port about sent messages and their recall. */
export interface SentMessages {
  /** One round trip: the message with its true recipients and kept attempt, and the organization's domains. */
  readSentMessage(item: ItemReference, signal?: AbortSignal): Promise<Answer<SentMessageReading>>;

  /** The id of the copy in Sent Items with this internet message id; `null` when there is none. One round trip. */
  findSentCopy(internetMessageId: string, signal?: AbortSignal): Promise<Answer<string | null>>;

  /** Mail tips for these SMTP addresses, by lower-case address; one round trip per 50 addresses. */
  readMailTips(addresses: readonly string[], signal?: AbortSignal): Promise<Answer<Map<string, MailTip>>>;

  /** Exchange's report about a recall of this message, newest; `null` when there is none. One round trip. */
  findRecallReport(message: SentMessage, signal?: AbortSignal): Promise<Answer<RecallReport | null>>;

  /** Keeps the attempt with the message (overwrites an earlier one). */
  keepAttempt(messageId: string, attempt: AttemptRecord): Promise<Answer<void>>;

  /**
   * Asks Exchange to recall the message. `ok` means that the server took the request (202), nothing more; the
   * value is what the server named it, where it says so.
   * Repeated only where the server says 429 or 503 with Retry-After.
   * Source: https://learn.microsoft.com/graph/api/message-recall?view=graph-rest-beta
   */
  requestRecall(messageId: string): Promise<Answer<string | undefined>>;

  /** The last messages in Sent Items, newest first. */
  listSentMessages(count: number, signal?: AbortSignal): Promise<Answer<SentMessageSummary[]>>;
}
