import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Failure } from '../../mailbox/answer';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { lookAgain } from './lookAgain';
import { isTimeToLook, somethingAwaited, type Looks } from './lookAgain';

/** What came of the user's own look; `null` where they did not ask. */
export type Asked = { state: 'looking' | 'nothingNew' } | { state: 'failed'; failure: Failure } | null;

/**
 * Looks again for what came back: by itself while something is awaited and the pane is visible, less and less often;
 * and on demand. Never twice at once; by itself it tells of nothing but news.
 */
export function useLookingAgain(openedMessage: OpenedMessage): {
  awaited: boolean;
  asked: Asked;
  look: () => void;
} {
  const { checked, assessment, notes, now, seenSince } = openedMessage;
  const { server, now: clock } = useSurroundings();
  const [asked, setAsked] = useState<Asked>(null);
  const looks = useRef<Looks | null>(null);
  const running = useRef<AbortController | null>(null);
  /** The user waits for the outcome of the look that is running. */
  const wanted = useRef(false);
  const awaited = somethingAwaited(assessment, checked?.responses ?? null, notes);

  const look = async () => {
    if (!checked || running.current) return;
    const stop = new AbortController();
    running.current = stop;
    const opened = await server();
    const seen = opened.ok
      ? await lookAgain(opened.value.mailbox, checked, notes, stop.signal)
      : { checked, failure: opened.failure };
    if (stop.signal.aborted) return;
    running.current = null;
    if (looks.current) looks.current = { ...looks.current, last: clock() };
    if (seen.checked !== checked) seenSince(checked, seen.checked);
    if (wanted.current) setAsked(outcomeOf(seen.failure, seen.checked !== checked));
    else if (seen.checked !== checked) setAsked(null);
    wanted.current = false;
  };

  const lookIfTime = useEffectEvent(() => {
    if (!awaited || !looks.current || document.visibilityState !== 'visible' || running.current) return;
    if (!isTimeToLook(looks.current, clock())) return;
    looks.current = { ...looks.current, count: looks.current.count + 1 };
    void look();
  });
  const begin = useEffectEvent(() => {
    looks.current = { count: 0, since: clock(), last: clock() };
  });

  // From the start again whenever the user acted: then the first minutes are the interesting ones.
  const acts = `${assessment.attempt?.at ?? ''} ${String(notes.written.length)} ${notes.unintended.join()}`;
  useEffect(() => {
    begin();
  }, [acts]);
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
      running.current?.abort();
      running.current = null;
    };
  }, []);

  return {
    awaited,
    asked,
    look: () => {
      wanted.current = true;
      setAsked({ state: 'looking' });
      void look();
    },
  };
}

function outcomeOf(failure: Failure | null, news: boolean): Asked {
  if (failure) return { state: 'failed', failure };
  return news ? null : { state: 'nothingNew' };
}
