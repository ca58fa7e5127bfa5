import type { Answer, Failure } from '../../mailbox/answer';
import type { Mailbox } from '../../mailbox/mailbox';
import type { AttemptRecord, SentMessage } from '../../mailbox/types';
import { firstRequest, settled, stateAfter } from './attempt';

/** What the user saw and confirmed. */
export interface ConfirmedRecall {
  /** What the pane knows it by: it has to be on screen still. */
  key: string;
  /** Outlook's id (REST form) of the item that was on screen; empty where it gave none. */
  itemId: string;
  /** `null` where Outlook gave none; the item's id then stands alone. */
  internetMessageId: string | null;
  /** The address of the mailbox that Outlook showed. */
  account: string;
  /** The `requestedAt` of the attempts that the user was told of; any other stops this request. */
  knownAttempts: readonly string[];
  /** The id of the report that the user was shown; any other stops this request. */
  knownReport: string | null;
  /** The user was told that the attempt cannot be written down, and wants to go on. */
  withoutRecord: boolean;
}

/** Why nothing was asked of Exchange. `failure` says what went wrong before the request. */
export type NotAsked =
  | { why: 'otherItem' | 'otherAccount' | 'changed' | 'notRecallable' | 'alreadyRequested' }
  /** With the record that could not be written, or whose writing was not confirmed. */
  | { why: 'cannotKeepRecord'; failure: Failure; record: AttemptRecord }
  | { why: 'failure'; failure: Failure };

export type RecallOutcome =
  | { asked: true; record: AttemptRecord; failure: Failure | null; kept: boolean }
  | ({ asked: false } & NotAsked);

/** What the recall needs of the world around it. */
export interface RecallPorts {
  mailbox: Pick<Mailbox, 'readSentMessage' | 'findRecallReport' | 'keepAttempt' | 'requestRecall'>;
  /** Makes sure that the permission to act is there; may open a window. */
  authorize: () => Promise<Answer<unknown>>;
  /** Whether policy and rules still allow a recall of what the server just said. */
  mayRecall: (message: SentMessage) => boolean;
  /** The key of the message on screen right now. */
  itemOnScreen: () => string | null;
  now: () => Date;
}

/**
 * Requests the recall that the user confirmed: identity again, the attempt written down, one request, its outcome
 * written down. Acts on the confirmed message or on nothing. After the request has left, nothing is repeated.
 */
export async function recallMessage(confirmed: ConfirmedRecall, ports: RecallPorts): Promise<RecallOutcome> {
  const { mailbox, now } = ports;
  const allowed = await ports.authorize();
  if (!allowed.ok) return { asked: false, why: 'failure', failure: allowed.failure };
  if (ports.itemOnScreen() !== confirmed.key) return { asked: false, why: 'otherItem' };

  const reading = await mailbox.readSentMessage({
    id: confirmed.itemId,
    internetMessageId: confirmed.internetMessageId,
  });
  if (!reading.ok) return { asked: false, why: 'failure', failure: reading.failure };
  const { message, ownAddresses } = reading.value;
  if (!ownAddresses) {
    return { asked: false, why: 'failure', failure: { kind: 'noAnswer', doing: 'readOwnAddresses' } };
  }
  if (!ownAddresses.includes(confirmed.account.toLowerCase())) return { asked: false, why: 'otherAccount' };
  if (!isTheConfirmed(message, confirmed)) return { asked: false, why: 'changed' };
  if (!ports.mayRecall(message)) return { asked: false, why: 'notRecallable' };
  if (message.attempt && !settled.has(message.attempt.state) && isNews(message.attempt, confirmed)) {
    return { asked: false, why: 'alreadyRequested' };
  }
  const report = await mailbox.findRecallReport(message);
  if (report.ok && report.value && report.value.id !== confirmed.knownReport) {
    return { asked: false, why: 'alreadyRequested' };
  }

  const { attempt: before } = message;
  // Of one without a time nobody knows more than that it came after the sending.
  const first = before && (firstRequest(before) ?? (before.state === 'unreadable' ? message.sentAt : null));
  const record: AttemptRecord = {
    internetMessageId: message.internetMessageId,
    state: 'requesting',
    requestedAt: now().toISOString(),
    ...(first ? { firstRequestedAt: first } : {}),
    ...(report.ok ? { reportBefore: report.value?.id ?? null } : {}),
    ...(before?.unread && { unread: before.unread }),
  };
  if (!confirmed.withoutRecord) {
    const written = await mailbox.keepAttempt(message.id, record);
    if (!written.ok) return { asked: false, why: 'cannotKeepRecord', failure: written.failure, record };
  }

  const answer = await mailbox.requestRecall(message.id);
  const failure = answer.ok ? null : answer.failure;
  const state = stateAfter(failure);
  const reason = failure?.message ?? failure?.code;
  const noticeId = answer.ok ? answer.value : undefined;
  const result: AttemptRecord = {
    ...record,
    state,
    ...(state === 'refused' && reason ? { reason } : {}),
    ...(noticeId ? { noticeId } : {}),
  };
  const kept = await mailbox.keepAttempt(message.id, result);
  if (failure && state === 'notAsked') return { asked: false, why: 'failure', failure };
  return { asked: true, record: result, failure, kept: kept.ok };
}

function isTheConfirmed(message: SentMessage, confirmed: ConfirmedRecall): boolean {
  const same =
    confirmed.internetMessageId === null
      ? message.id === confirmed.itemId
      : message.internetMessageId === confirmed.internetMessageId;
  return same && message.folder === 'sentItems';
}

function isNews(attempt: AttemptRecord, confirmed: ConfirmedRecall): boolean {
  return !confirmed.knownAttempts.includes(attempt.requestedAt);
}
