import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { answered, failed, type Answer } from '../mailbox/answer';
import { useSurroundings, type Server } from './useSurroundings';

/** A question to the server that is asked by itself, without ever asking the user for permission. */
export interface Question<T> {
  /** Asked anew whenever this changes; `null`: there is nothing to ask. */
  about: string | null;
  /** Short code for support. */
  doing: string;
  /** `tell` for what is known before the end; at the end an answer, or `null` where all was told. */
  ask: (server: Server, signal: AbortSignal, tell: (value: T) => void) => Promise<Answer<T> | null>;
}

/** How it stands with the question. */
export interface Asked<T> {
  /** The last word; stays while it is asked again. `null` until there is one. */
  told: Answer<T> | null;
  /** When the asking that gave the last word began; `null` until then. */
  since: Date | null;
  /** How often it was asked again. */
  round: number;
  /** The last word is an answer to the last asking, not to one before it. */
  fresh: boolean;
  /** Asks once more. */
  again: () => void;
  /** Asks once more, as if nothing had been told. */
  anew: () => void;
  /** Asks the user for permission, and then anew; must come from a click. */
  allow: (purpose: 'read' | 'files') => Promise<void>;
  /** Puts something newer in the place of what was told. */
  refine: (change: (told: T) => T) => void;
}

interface Told<T> {
  answer: Answer<T>;
  since: Date | null;
  of: number;
}

/** Asks, gives up when the view goes, and asks again on demand. */
export function useAsked<T>({ about, doing, ask }: Question<T>): Asked<T> {
  const { server, now } = useSurroundings();
  const [round, setRound] = useState(0);
  const [told, setTold] = useState<Told<T> | null>(null);
  const askNow = useEffectEvent(ask);

  useEffect(() => {
    if (about === null) return;
    const stop = new AbortController();
    const since = now();
    const tell = (answer: Answer<T>) => {
      if (!stop.signal.aborted) setTold({ answer, since, of: round });
    };
    const run = async () => {
      const opened = await server();
      if (stop.signal.aborted) return;
      if (!opened.ok) {
        tell(opened);
        return;
      }
      const answer = await askNow(opened.value, stop.signal, (value) => {
        tell(answered(value));
      });
      if (answer) tell(answer);
    };
    run().catch(() => {
      // A bug of ours: told as a failure, so that nobody waits for ever.
      tell(failed({ kind: 'malformed', doing }));
    });
    return () => {
      stop.abort();
    };
  }, [about, doing, server, now, round]);

  const again = useCallback(() => {
    setRound((count) => count + 1);
  }, []);
  const anew = useCallback(() => {
    setTold(null);
    again();
  }, [again]);
  const allow = useCallback(
    async (purpose: 'read' | 'files') => {
      const opened = await server();
      const allowed = opened.ok ? await opened.value.authorize(purpose) : opened;
      if (allowed.ok) anew();
      else setTold({ answer: allowed, since: null, of: round });
    },
    [server, anew, round],
  );
  const refine = useCallback((change: (value: T) => T) => {
    setTold((before) =>
      before?.answer.ok ? { ...before, answer: answered(change(before.answer.value)) } : before,
    );
  }, []);
  return {
    told: told?.answer ?? null,
    since: told?.since ?? null,
    round,
    fresh: told === null ? round === 0 : told.of === round,
    ...{ again, anew, allow, refine },
  };
}
