import type { Answer } from './answer';
import type { SentMessages } from './sentMessages';
import type { RecallReport, SentMessage } from './types';

/** Reads one message after another, each in one round trip; three where only the internet message id leads to it. */
export type MessageReader = Pick<SentMessages, 'readSentMessage'>;

/** The part of the port about many messages at once. */
export interface SelectedMessages {
  /** Asks once for what holds for every message of the mailbox: its folders, its owner, the organization. One round trip. */
  openReader(signal?: AbortSignal): Promise<Answer<MessageReader>>;

  /** Exchange's newest report about a recall of each of these messages, by the message's id. One round trip for all. */
  findRecallReports(
    messages: readonly SentMessage[],
    signal?: AbortSignal,
  ): Promise<Answer<Map<string, RecallReport>>>;
}
