import { useCallback, useRef, useState } from 'react';
import { answered, failed, type Failure } from '../../mailbox/answer';
import type { SelectedMessage } from '../../mailbox/types';
import type { CheckStep } from '../../core/recall/check';
import { useAsked } from '../../pane/useAsked';
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
  const { account } = useSurroundings();
  const needed = account.kind === 'exchangeOnline';
  const [steps, setSteps] = useState<Steps>(new Map());
  const latest = useRef(steps);

  const put = useCallback((change: (steps: Map<string, { step: CheckStep; isLast: boolean }>) => void) => {
    const changed = new Map(latest.current);
    change(changed);
    latest.current = changed;
    setSteps(changed);
  }, []);

  const { told, anew, allow } = useAsked<null>({
    about: needed ? `${account.address} ${messages.map(({ key }) => key).join(' ')}` : null,
    doing: 'checkSelected',
    ask: async ({ mailbox }, signal) => {
      const open = messages.filter(({ key }) => !latest.current.get(key)?.isLast);
      if (open.length === 0) return answered(null);
      const trouble = await checkSelected(open, account.address, mailbox, signal, (key, step, isLast) => {
        put((all) => all.set(key, { step, isLast }));
      });
      return trouble ? failed(trouble) : answered(null);
    },
  });
  const failure = told?.ok === false ? told.failure : null;

  const again = useCallback(
    (keys: readonly string[]) => {
      put((all) => {
        for (const key of keys) all.delete(key);
      });
      anew();
    },
    [put, anew],
  );

  const done = messages.filter(({ key }) => steps.get(key)?.isLast).length;
  return {
    stepOf: (key) => steps.get(key)?.step ?? { step: needed ? 'checking' : 'needless' },
    done,
    busy: needed && failure === null && done < messages.length,
    failure,
    again,
    allow: () => allow('read'),
  };
}
