import { useCallback } from 'react';
import type { ConfirmedRecall, RecallPorts } from '../../core/recall/recallMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import type { Recalls } from './recalls';

/** How to begin a recall that the user confirmed, with the server and the world around it. */
export function useStartRecall(
  recalls: Recalls,
): (confirmed: ConfirmedRecall, subject: string, mayRecall: RecallPorts['mayRecall']) => void {
  const { server, itemOnScreen, now } = useSurroundings();
  return useCallback(
    (confirmed, subject, mayRecall) => {
      const recall = async () => {
        const opened = await server();
        if (!opened.ok) return { asked: false as const, why: 'failure' as const, failure: opened.failure };
        const { mailbox, authorize, recallMessage } = opened.value;
        return recallMessage(confirmed, {
          mailbox,
          authorize: () => authorize('act'),
          mayRecall,
          itemOnScreen,
          now,
        });
      };
      recalls.start(confirmed, subject, recall, now);
    },
    [recalls, server, itemOnScreen, now],
  );
}
