import { useCallback, useEffect, useRef, useState } from 'react';
import { useSurroundings } from '../../pane/useSurroundings';
import { removalKey, stopSharing, type Outcome, type Removal } from './stopSharing';

/** What became of a removal, and when it was known (UTC, ISO 8601). */
export interface ToldOutcome {
  outcome: Outcome;
  at: string;
}

/** The removals of this view: begun by a confirmed click, told one by one. */
export interface Stopping {
  /** The confirmed removals of the last run; `null` before the first. */
  confirmed: readonly Removal[] | null;
  outcomes: ReadonlyMap<string, ToldOutcome>;
  running: boolean;
  start: (removals: readonly Removal[]) => void;
  /** Lets the one that is under way finish, and begins no other. */
  stopHere: () => void;
  forget: () => void;
}

export function useStopSharing(key: string): Stopping {
  const { server, itemOnScreen, now } = useSurroundings();
  const [confirmed, setConfirmed] = useState<readonly Removal[] | null>(null);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, ToldOutcome>>(new Map());
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  // Left for another message or view: what is under way finishes, nothing new begins.
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  const start = useCallback(
    (removals: readonly Removal[]) => {
      stopped.current = false;
      setConfirmed(removals);
      setOutcomes(new Map());
      setRunning(true);
      const onOutcome = (removal: Removal, outcome: Outcome) => {
        const told = { outcome, at: now().toISOString() };
        setOutcomes((before) => new Map(before).set(removalKey(removal), told));
      };
      const run = async () => {
        const opened = await server();
        if (!opened.ok) {
          for (const removal of removals) onOutcome(removal, { kind: 'refused', failure: opened.failure });
          return;
        }
        await stopSharing(removals, {
          mailbox: opened.value.mailbox,
          mayGoOn: () => !stopped.current && itemOnScreen() === key,
          onOutcome,
        });
      };
      void run().finally(() => {
        setRunning(false);
      });
    },
    [server, itemOnScreen, now, key],
  );
  const stopHere = useCallback(() => {
    stopped.current = true;
  }, []);
  const forget = useCallback(() => {
    setConfirmed(null);
    setOutcomes(new Map());
  }, []);
  return { confirmed, outcomes, running, start, stopHere, forget };
}
