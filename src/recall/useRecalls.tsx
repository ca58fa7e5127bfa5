import { useCallback, useMemo, useState } from 'react';
import type { AttemptRecord } from '../mailbox/types';
import type { ConfirmedRecall, NotAsked } from './recallMessage';
import { useSurroundings } from './RecallContext';

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
  /** Why nothing was asked of Exchange. */
  notAsked: NotAsked | null;
}

export interface Recalls {
  /** The last recall of this message from this pane. */
  of: (itemId: string) => OwnRecall | null;
  /** The last recall of any message. */
  last: OwnRecall | null;
  start: (confirmed: ConfirmedRecall, subject: string) => void;
  /** Takes back the question that a recall of this message left open. */
  forget: (itemId: string) => void;
}

/** The recalls of this pane, outliving the message on screen. At most one runs at a time for a message. */
export function useRecalls(): Recalls {
  const { server, itemOnScreen, now } = useSurroundings();
  const [recalls, setRecalls] = useState<readonly OwnRecall[]>([]);

  const start = useCallback(
    (confirmed: ConfirmedRecall, subject: string) => {
      const begun: OwnRecall = {
        itemId: confirmed.itemId,
        subject,
        running: true,
        confirmedAt: now().toISOString(),
        record: null,
        kept: true,
        notAsked: null,
      };
      const put = (recall: OwnRecall) => {
        setRecalls((all) => [recall, ...all.filter(({ itemId }) => itemId !== recall.itemId)]);
      };
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
          itemOnScreen,
          now,
        });
        put(
          outcome.asked
            ? { ...begun, running: false, record: outcome.record, kept: outcome.kept }
            : { ...begun, running: false, notAsked: outcome },
        );
      };
      void run();
    },
    [server, itemOnScreen, now],
  );

  return useMemo(
    () => ({
      of: (itemId) => recalls.find((recall) => recall.itemId === itemId) ?? null,
      last: recalls[0] ?? null,
      start,
      forget: (itemId) => {
        setRecalls((all) => all.filter((recall) => recall.itemId !== itemId || !recall.notAsked));
      },
    }),
    [recalls, start],
  );
}
