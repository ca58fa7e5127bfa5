import { useCallback, useEffect, useState } from 'react';
import type { MessageOnScreen } from '../mailbox/types';
import type { CheckStep } from './check';
import { useSurroundings } from './RecallContext';

/** The check of the message on screen, running by itself; `again` repeats it, `allow` asks the user for permission. */
export interface Check {
  step: CheckStep;
  /** How often it has been asked, to tell a fresh answer from the last one. */
  round: number;
  again: () => void;
  allow: () => Promise<void>;
}

export function useCheck(item: MessageOnScreen): Check {
  const { account, server, wait, now } = useSurroundings();
  const needed = account.kind === 'exchangeOnline';
  const [round, setRound] = useState(0);
  const [step, setStep] = useState<CheckStep>({ step: needed ? 'checking' : 'needless' });

  useEffect(() => {
    if (!needed) return;
    const stop = new AbortController();
    const check = async () => {
      const opened = await server();
      if (stop.signal.aborted) return;
      if (!opened.ok) {
        setStep({ step: 'failed', failure: opened.failure });
        return;
      }
      const { mailbox, checkSentMessage } = opened.value;
      await checkSentMessage(item, account.address, { mailbox, wait, now }, stop.signal, setStep);
    };
    void check();
    return () => {
      stop.abort();
    };
  }, [needed, item, account.address, server, wait, now, round]);

  const again = useCallback(() => {
    setRound((count) => count + 1);
  }, []);
  const allow = useCallback(async () => {
    const opened = await server();
    const allowed = opened.ok ? await opened.value.authorize('read') : opened;
    if (allowed.ok) {
      setStep({ step: 'checking' });
      again();
    } else {
      setStep({ step: 'failed', failure: allowed.failure });
    }
  }, [server, again]);
  return { step, round, again, allow };
}
