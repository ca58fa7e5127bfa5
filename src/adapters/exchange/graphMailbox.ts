import pLimit from 'p-limit';
import type { Mailbox } from '../../mailbox/mailbox';
import { keepAttempt, keepNotes } from './messages/kept';
import { graphDrafts } from './drafts/exchangeDrafts';
import { graphFiles } from './files/exchangeFiles';
import { graphHeld } from './drafts/exchangeHeld';
import { exchangeResponses } from './responses/exchangeResponses';
import { connectToGraph, type GraphConnectionOptions } from './transport/http';
import { readMailTips } from './messages/mailTips';
import { openReader, readSentMessage } from './messages/readSentMessage';
import { requestRecall } from './messages/recall';
import { graphReceipts } from './drafts/exchangeReceipts';
import { findRecallReport, findRecallReports } from './messages/recallReport';
import { inMailboxOf, ownedBy } from './sharedMailboxRefusal';
import { findSentCopy, listSentMessages } from './messages/exchangeSentMessages';

export interface GraphMailboxOptions extends GraphConnectionOptions {
  /** Where Exchange takes the parts of a large attachment; without it such files are not copied. */
  uploadOrigin?: string | null;
  /** The address of a shared mailbox; without it, the signed-in user's own. */
  owner?: string | null;
}

/** Graph allows four requests at once for one mailbox; one is left for whatever else the pane asks. */
const mailTipsAtOnce = 3;

/** A mailbox in Exchange Online, asked through Microsoft Graph as the signed-in user. */
export function createGraphMailbox({ uploadOrigin, owner = null, ...options }: GraphMailboxOptions): Mailbox {
  const { wait } = options;
  const connection = connectToGraph(options);
  const graph = owner === null ? connection : inMailboxOf(connection, owner);
  // Called as a function of the window, which is what a browser's own insists on.
  const fetch: typeof globalThis.fetch = options.fetch ?? ((...request) => globalThis.fetch(...request));
  const uploads = { origin: uploadOrigin ?? null, fetch };
  const limit = pLimit(mailTipsAtOnce);
  return {
    readSentMessage: (item, signal) => ownedBy(owner, readSentMessage(graph, wait, item, signal)),
    findSentCopy: (internetMessageId, signal) => findSentCopy(graph, internetMessageId, signal),
    readMailTips: (addresses, signal) => readMailTips(graph, limit, addresses, signal),
    findRecallReport: (message, signal) => findRecallReport(graph, wait, message, signal),
    openReader: (signal) => openReader(graph, wait, signal),
    findRecallReports: (messages, signal) => findRecallReports(graph, wait, messages, signal),
    keepAttempt: (messageId, attempt) => keepAttempt(graph, messageId, attempt),
    requestRecall: (messageId) => requestRecall(graph, messageId),
    listSentMessages: (count, signal) => listSentMessages(graph, count, signal),
    keepNotes: (messageId, merge) => keepNotes(graph, messageId, merge),
    ...exchangeResponses(graph, wait),
    ...graphDrafts(graph, wait, uploads),
    ...graphHeld(graph, wait, uploads),
    ...graphReceipts(graph),
    ...graphFiles(graph, wait),
  };
}
