import { useCallback, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../mailbox/answer';
import type { AttemptRecord } from '../../mailbox/types';
import type { ConfirmedRecall, NotAsked, RecallPorts } from '../../core/recall/recallMessage';
import { useSurroundings } from '../../pane/useSurroundings';

/** One recall made from this pane, running or done; it belongs to its own message, whatever is on screen. */
export interface OwnRecall {
  itemId: string;
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

export interface Recalls {
  /** The last recall of this message from this pane. */
  of: (itemId: string) => OwnRecall | null;
  /** The last recall of any message. */
  last: OwnRecall | null;
  start: (confirmed: ConfirmedRecall, subject: string, mayRecall: RecallPorts['mayRecall']) => void;
  /** The outcome has been shown with its message. */
  markSeen: (itemId: string) => void;
  /** Takes back the question that a recall of this message left open. */
  forget: (itemId: string) => void;
}

/** The recalls of this pane, outliving the message on screen. At most one runs at a time for a message. */
export function useRecalls(): Recalls {
  const { server, itemOnScreen, now } = useSurroundings();
  const [recalls, setRecalls] = useState<readonly OwnRecall[]>([]);
  const running = useRef(new Set<string>());

  const start = useCallback(
    (confirmed: ConfirmedRecall, subject: string, mayRecall: RecallPorts['mayRecall']) => {
      const begun: OwnRecall = {
        itemId: confirmed.itemId,
        subject,
        running: true,
        confirmedAt: now().toISOString(),
        record: null,
        kept: true,
        failure: null,
        seen: false,
        notAsked: null,
      };
      const put = (recall: OwnRecall) => {
        setRecalls((all) => [recall, ...all.filter(({ itemId }) => itemId !== recall.itemId)]);
      };
      if (running.current.has(confirmed.itemId)) return;
      running.current.add(confirmed.itemId);
      put(begun);
      const run = async () => {
        const opened = await server();
        if (!opened.ok) {
          put({ ...begun, running: false, notAsked: { why: 'failure', failure: opened.failure } });
          return;
        }
        const { mailbox, authorize, recallMessage } = opened.value;
        const outcome = await recallMessage(confirmed, {
          mailbox,
          authorize: () => authorize('act'),
          mayRecall,
          itemOnScreen,
          now,
        });
        const { failure = null } = 'failure' in outcome ? outcome : {};
        put(
          outcome.asked
            ? { ...begun, running: false, record: outcome.record, kept: outcome.kept, failure }
            : { ...begun, running: false, notAsked: outcome },
        );
      };
      run()
        .catch(() => {
          // A bug of ours, and nobody can tell from here how far it came: to be told as such, and not to hang.
          const requestedAt = begun.confirmedAt;
          const record = { internetMessageId: '', state: 'uncertain' as const, requestedAt };
          put({ ...begun, running: false, record, kept: false });
        })
        .finally(() => running.current.delete(confirmed.itemId));
    },
    [server, itemOnScreen, now],
  );

  return useMemo(
    () => ({
      of: (itemId) => recalls.find((recall) => recall.itemId === itemId) ?? null,
      last: recalls[0] ?? null,
      start,
      markSeen: (itemId) => {
        setRecalls((all) =>
          all.map((recall) => (recall.itemId === itemId ? { ...recall, seen: true } : recall)),
        );
      },
      forget: (itemId) => {
        setRecalls((all) => all.filter((recall) => recall.itemId !== itemId || !recall.notAsked));
      },
    }),
    [recalls, start],
  );
}
