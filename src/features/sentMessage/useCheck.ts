import { useCallback, useMemo } from 'react';
import type { MessageOnScreen } from '../../mailbox/types';
import type { CheckStep, Checked } from '../../core/recall/check';
import { useAsked } from '../../pane/useAsked';
import { useSurroundings } from '../../pane/useSurroundings';

/** The check of the message on screen, running by itself; `again` repeats it, `allow` asks the user for permission. */
export interface Check {
  step: CheckStep;
  /** When the reading began that the step tells of; `null` until there was one. */
  readFrom: Date | null;
  /** The step is an answer to the last asking, not to one before it. */
  fresh: boolean;
  again: () => void;
  /** What a later look found; nothing where a new check came between. */
  seenSince: (before: Checked, after: Checked) => void;
  allow: () => Promise<void>;
}

export function useCheck(item: MessageOnScreen): Check {
  const { account, wait, now } = useSurroundings();
  // Another mailbox's message is not to be found in the user's own.
  const needed = account.kind === 'exchangeOnline' && !item.inSharedMailbox;
  const asked = useAsked<CheckStep>({
    about: needed ? `${account.address} ${item.key}` : null,
    doing: 'check',
    ask: async ({ mailbox, checkSentMessage }, signal, tell) => {
      await checkSentMessage(item, account.address, { mailbox, wait, now }, signal, tell);
      return null;
    },
  });
  const { told, since, fresh, again, allow, refine } = asked;
  const seenSince = useCallback(
    (before: Checked, after: Checked) => {
      refine((step) =>
        step.step === 'checked' && step.checked === before ? { step: 'checked', checked: after } : step,
      );
    },
    [refine],
  );
  // The very same step for the same word, so that nothing is decided anew for nothing.
  const step = useMemo<CheckStep>(() => {
    if (!told) return { step: needed ? 'checking' : 'needless' };
    return told.ok ? told.value : { step: 'failed', failure: told.failure };
  }, [told, needed]);
  return {
    step,
    readFrom: since,
    ...{ fresh, again, seenSince },
    allow: useCallback(() => allow('read'), [allow]),
  };
}
