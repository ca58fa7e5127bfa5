import { useState } from 'react';
import type { Failure } from '../../mailbox/answer';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { followUpDay } from './followUpDay';

/** How the flag stands. */
export type Flagging =
  | { state: 'not' | 'flagging' | 'otherItem' }
  | { state: 'flagged'; due: Date }
  | { state: 'failed'; failure: Failure };

/** Sets Outlook's follow-up flag for tomorrow, on the message that is on screen at that moment or on none. */
export function useFollowUpFlag({ item, checked }: OpenedMessage): { flagging: Flagging; flag: () => void } {
  const { server, itemOnScreen, now } = useSurroundings();
  const [flagging, setFlagging] = useState<Flagging>({ state: 'not' });
  const flag = async () => {
    if (!checked) return;
    setFlagging({ state: 'flagging' });
    const opened = await server();
    const allowed = opened.ok ? await opened.value.authorize('act') : opened;
    if (!opened.ok || !allowed.ok) {
      if (!allowed.ok) setFlagging({ state: 'failed', failure: allowed.failure });
      return;
    }
    // The window that asked for permission may have stood there for a while.
    if (itemOnScreen() !== item.key) {
      setFlagging({ state: 'otherItem' });
      return;
    }
    const due = followUpDay(now());
    const answer = await opened.value.mailbox.flagForFollowUp(checked.message.id, due.toISOString());
    setFlagging(answer.ok ? { state: 'flagged', due } : { state: 'failed', failure: answer.failure });
  };
  return { flagging, flag: () => void flag() };
}
