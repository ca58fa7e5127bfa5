import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../mailbox/answer';
import type { SelectedMessage } from '../../mailbox/types';
import type { CheckStep } from '../../core/recall/check';
import { useSurroundings } from '../../pane/useSurroundings';
import { checkSelected } from './checkSelected';

/** The checks of the selected messages, running by themselves; what was read once is not asked for again. */
export interface SelectedChecks {
  stepOf: (key: string) => CheckStep;
  /** How many of the selected messages have their authoritative answer, or never will. */
  done: number;
  busy: boolean;
  /** Why nothing could be asked. */
  failure: Failure | null;
  /** Asks once more about these. */
  again: (keys: readonly string[]) => void;
  allow: () => Promise<void>;
}

type Steps = ReadonlyMap<string, { step: CheckStep; isLast: boolean }>;

export function useSelectedChecks(messages: readonly SelectedMessage[]): SelectedChecks {
  const { account, server } = useSurroundings();
  const needed = account.kind === 'exchangeOnline';
  const [round, setRound] = useState(0);
  const [steps, setSteps] = useState<Steps>(new Map());
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(steps);

  const put = useCallback((change: (steps: Map<string, { step: CheckStep; isLast: boolean }>) => void) => {
    const changed = new Map(latest.current);
    change(changed);
    latest.current = changed;
    setSteps(changed);
  }, []);

  useEffect(() => {
    const open = messages.filter(({ key }) => !latest.current.get(key)?.isLast);
    if (!needed || open.length === 0) return;
    const stop = new AbortController();
    const isUnwanted = () => stop.signal.aborted;
    const check = async () => {
      const opened = await server();
      if (isUnwanted()) return;
      const trouble = opened.ok
        ? await checkSelected(
            open,
            account.address,
            opened.value.mailbox,
            stop.signal,
            (key, step, isLast) => {
              put((all) => all.set(key, { step, isLast }));
            },
          )
        : opened.failure;
      if (!isUnwanted()) setFailure(trouble);
    };
    check().catch(() => {
      // A bug of ours: told as a failed check, so that nobody waits for ever.
      if (!isUnwanted()) setFailure({ kind: 'malformed', doing: 'checkSelected' });
    });
    return () => {
      stop.abort();
    };
  }, [needed, messages, account.address, server, put, round]);

  const again = useCallback(
    (keys: readonly string[]) => {
      put((all) => {
        for (const key of keys) all.delete(key);
      });
      setFailure(null);
      setRound((count) => count + 1);
    },
    [put],
  );
  const allow = useCallback(async () => {
    const opened = await server();
    const allowed = opened.ok ? await opened.value.authorize('read') : opened;
    if (allowed.ok) again([]);
    else setFailure(allowed.failure);
  }, [server, again]);

  const done = messages.filter(({ key }) => steps.get(key)?.isLast).length;
  return {
    stepOf: (key) => steps.get(key)?.step ?? { step: needed ? 'checking' : 'needless' },
    done,
    busy: needed && failure === null && done < messages.length,
    failure,
    again,
    allow,
  };
}
