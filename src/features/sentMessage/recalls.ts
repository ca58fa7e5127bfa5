import type { Failure } from '../../mailbox/answer';
import type { AttemptRecord } from '../../mailbox/types';
import type { ConfirmedRecall, NotAsked, RecallOutcome } from '../../core/recall/recallMessage';
import { createPerMessage, type KeptPerMessage } from '../../pane/perMessage';

/** One recall made from this pane, running or done; it belongs to its own message, whatever is on screen. */
export interface OwnRecall {
  key: string;
  subject: string;
  running: boolean;
  /** When it was confirmed; UTC, ISO 8601. */
  confirmedAt: string;
  /** What became of the request, once it was made. */
  record: AttemptRecord | null;
  /** Whether the outcome could be kept with the message. */
  kept: boolean;
  /** What went wrong with the request, for support. */
  failure: Failure | null;
  /** Its outcome was on screen with its message. */
  seen: boolean;
  /** Why nothing was asked of Exchange. */
  notAsked: NotAsked | null;
}

/** The recalls of this pane, outliving the message on screen. At most one runs at a time for a message. */
export interface Recalls {
  /** The last recall of each message from this pane. */
  recalls: KeptPerMessage<OwnRecall>;
  /** Begins one, unless one of the same message is under way. */
  start: (
    confirmed: Pick<ConfirmedRecall, 'key'>,
    subject: string,
    recall: () => Promise<RecallOutcome>,
    now: () => Date,
  ) => void;
  /** The outcome has been shown with its message. */
  markSeen: (key: string) => void;
  /** Takes back the question that a recall of this message left open. */
  forget: (key: string) => void;
}

export function createRecalls(): Recalls {
  const recalls = createPerMessage<OwnRecall>(({ running, seen }) => running || !seen);
  return {
    recalls,
    start: ({ key }, subject, recall, now) => {
      if (recalls.of(key)?.running) return;
      const begun: OwnRecall = {
        key,
        subject,
        running: true,
        confirmedAt: now().toISOString(),
        record: null,
        kept: true,
        failure: null,
        seen: false,
        notAsked: null,
      };
      recalls.put(key, begun);
      const end = (outcome: Partial<OwnRecall>) => {
        recalls.put(key, { ...begun, running: false, ...outcome });
      };
      recall().then(
        (outcome) => {
          const { failure = null } = 'failure' in outcome ? outcome : {};
          end(
            outcome.asked ? { record: outcome.record, kept: outcome.kept, failure } : { notAsked: outcome },
          );
        },
        () => {
          // A bug of ours, and nobody can tell from here how far it came: to be told as such, and not to hang.
          const requestedAt = begun.confirmedAt;
          end({ record: { internetMessageId: '', state: 'uncertain', requestedAt }, kept: false });
        },
      );
    },
    markSeen: (key) => {
      const recall = recalls.of(key);
      if (recall && !recall.seen) recalls.put(key, { ...recall, seen: true });
    },
    forget: (key) => {
      if (recalls.of(key)?.notAsked) recalls.forget(key);
    },
  };
}
