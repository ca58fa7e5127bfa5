import type { Answer } from './answer';
import type { WrittenLetter } from './notes';
import type { Person, SentMessage } from './types';

/**
 * What came back about a sent message: reports that servers write, and answers that people write. Links, strongest
 * first: the report's parent key is the message's search key; it names the original message id; an answer names the
 * message in In-Reply-To; it merely refers to it or lies in its conversation, which proves nothing.
 */
export type ResponseLink = 'searchKey' | 'messageId' | 'inReplyTo' | 'conversation';

/** A receipt or report about the copies of some recipients. */
export interface ReportMail {
  id: string;
  /**
   * `notRead`: deleted or expired, or removed by a recall. `recalled`, `notRecalled`: what a recipient's Outlook says
   * of a recall of the old kind. `unclear`: a report came that states none of these for sure.
   */
  kind: 'read' | 'notRead' | 'delivered' | 'notDelivered' | 'recalled' | 'notRecalled' | 'unclear';
  /**
   * When it happened, as the report says, where that is possible; else when the report arrived. UTC, ISO 8601.
   */
  at: string;
  receivedAt: string;
  link: ResponseLink;
  /**
   * Lower-case addresses of one recipient: the final one first, then the original one (an alias, or the group by which
   * it came) where the report names another; a receipt that names none has its sender's. A mail that reports on
   * several recipients stands here once for each.
   */
  recipients: readonly string[];
  /** The name of whoever opened or deleted it, as their receipt has it; not on reports of the mail system. */
  name?: string;
}

/** An answer to the message or to a letter about it, or another mail of the conversation that came later. */
export interface ReplyMail {
  id: string;
  from: Person;
  receivedAt: string;
  /** To the message; with `answersLetter`, to that letter. */
  link: ResponseLink;
  /** It answers a letter about the message: that says nothing about whether the message itself was opened. */
  answersLetter?: true;
  /** That letter asked to delete the message, and the mail names it as answered: what it says of deletion counts. */
  answersRequest?: true;
  /** A report or bounce that the mailbox keeps as an ordinary mail: nobody wrote it. */
  fromMailSystem?: true;
  /** An automatic reply or a forwarding notice: says nothing about reading. */
  automatic: boolean;
  /** What its writer added, as plain text without the quoted part; cut after 2,000 characters. */
  text: string;
}

/** All that was found. */
export interface Responses {
  reports: readonly ReportMail[];
  replies: readonly ReplyMail[];
  /** There was more than is read at once: what is missing here proves nothing. */
  cutShort: boolean;
  /** The server refused part of the search: that too leaves what is missing unknown. */
  searchRefused?: true;
}

/** The part of the port that follows a sent message. */
export interface ResponseFinder {
  /**
   * Receipts, reports, answers that came back about the message, and answers to the letters noted about it; at most
   * two round trips, one more where there are letters, and one more for a server that refuses the search as too
   * complex. Marks nothing as read.
   */
  findResponses(
    message: SentMessage,
    letters: readonly WrittenLetter[],
    signal?: AbortSignal,
  ): Promise<Answer<Responses>>;

  /**
   * Sets Outlook's own follow-up flag on the sent message, due at this time (UTC, ISO 8601). Doing it twice changes
   * nothing. Graph knows no reminder for a flagged message, so nobody is to be promised one.
   */
  flagForFollowUp(messageId: string, dueAt: string): Promise<Answer<void>>;
}
