import { useCallback, useEffect, useState } from 'react';
import type { MessageOnScreen } from '../../mailbox/types';
import type { CheckStep, Checked } from '../../core/recall/check';
import { useSurroundings } from '../../pane/useSurroundings';

/** The check of the message on screen, running by itself; `again` repeats it, `allow` asks the user for permission. */
export interface Check {
  step: CheckStep;
  /** The step is an answer to the last asking, not to one before it. */
  fresh: boolean;
  again: () => void;
  /** What a later look found; nothing where a new check came between. */
  seenSince: (before: Checked, after: Checked) => void;
  allow: () => Promise<void>;
}

export function useCheck(item: MessageOnScreen): Check {
  const { account, server, wait, now } = useSurroundings();
  // Another mailbox's message is not to be found in the user's own.
  const needed = account.kind === 'exchangeOnline' && !item.inSharedMailbox;
  const [round, setRound] = useState(0);
  const [{ step, of }, setTold] = useState<{ step: CheckStep; of: number }>({
    step: { step: needed ? 'checking' : 'needless' },
    of: 0,
  });

  useEffect(() => {
    if (!needed) return;
    const stop = new AbortController();
    const setStep = (step: CheckStep) => {
      setTold({ step, of: round });
    };
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
    check().catch(() => {
      // A bug of ours: told as a failed check, so that nobody waits for ever.
      if (!stop.signal.aborted) setStep({ step: 'failed', failure: { kind: 'malformed', doing: 'check' } });
    });
    return () => {
      stop.abort();
    };
  }, [needed, item, account.address, server, wait, now, round]);

  const again = useCallback(() => {
    setRound((count) => count + 1);
  }, []);
  const seenSince = useCallback((before: Checked, after: Checked) => {
    setTold((told) =>
      told.step.step === 'checked' && told.step.checked === before
        ? { ...told, step: { step: 'checked', checked: after } }
        : told,
    );
  }, []);
  const allow = useCallback(async () => {
    const opened = await server();
    const allowed = opened.ok ? await opened.value.authorize('read') : opened;
    if (allowed.ok) {
      setTold({ step: { step: 'checking' }, of: round });
      again();
    } else {
      setTold({ step: { step: 'failed', failure: allowed.failure }, of: round });
    }
  }, [server, again, round]);
  return { step, fresh: of === round, again, seenSince, allow };
}
