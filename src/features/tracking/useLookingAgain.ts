import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useNow } from '../../pane/useNow';
import { useSurroundings } from '../../pane/useSurroundings';
import { lookAgain } from './lookAgain';
import { somethingAwaited } from './lookAgain';
import { createLooking, type AskedLook, type LookOutcome } from './looking';

/**
 * Looks again for what came back: by itself while something is awaited and the pane is visible, less and less often;
 * and on demand.
 */
export function useLookingAgain(openedMessage: OpenedMessage): {
  awaited: boolean;
  asked: AskedLook;
  look: () => void;
} {
  const { checked, assessment, notes, seenSince } = openedMessage;
  const { server, now: clock } = useSurroundings();
  const now = useNow();
  const awaited = somethingAwaited(assessment, checked?.responses ?? null, notes);

  const [looking] = useState(() => createLooking(clock));

  const look = async (signal: AbortSignal): Promise<LookOutcome> => {
    if (!checked) return { news: false, failure: null };
    const opened = await server();
    if (!opened.ok) return { news: false, failure: opened.failure };
    const seen = await lookAgain(opened.value.mailbox, checked, notes, signal);
    const news = seen.checked !== checked;
    if (news && !signal.aborted) seenSince(checked, seen.checked);
    return { news, failure: seen.failure };
  };
  const lookIfTime = useEffectEvent(() => {
    if (checked) looking.mayLook({ awaited, visible: document.visibilityState === 'visible' }, look);
  });

  // Whenever the user acted.
  const acts = `${assessment.attempt?.at ?? ''} ${String(notes.written.length)} ${notes.unintended.join()}`;
  useEffect(() => {
    looking.acted();
  }, [looking, acts]);
  // `now` is new every ten seconds. A pane that comes back into view need not wait for it.
  useEffect(() => {
    lookIfTime();
  }, [now]);
  useEffect(() => {
    const onReturn = () => {
      lookIfTime();
    };
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('focus', onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('focus', onReturn);
      looking.stop();
    };
  }, [looking]);

  return {
    awaited,
    asked: useStore(looking.asked),
    look: () => {
      if (checked) looking.ask(look);
    },
  };
}
