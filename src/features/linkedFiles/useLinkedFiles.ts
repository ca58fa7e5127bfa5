import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../mailbox/answer';
import { useSurroundings } from '../../pane/useSurroundings';
import { findLinks, lookAtFiles, type FoundFile } from './lookUp';

/** How far looking for the linked files is. */
export type Looking =
  | { step: 'reading' }
  | { step: 'looking'; links: number }
  /** `purpose`: what the user may be asked to allow. */
  | { step: 'failed'; purpose: 'read' | 'files'; failure: Failure }
  | { step: 'found'; files: readonly FoundFile[]; more: number };

/** The linked files of a message; looks by itself, without ever asking the user for permission. */
export function useLinkedFiles(messageId: string | null) {
  const { server } = useSurroundings();
  const [round, setRound] = useState(0);
  const [looking, setLooking] = useState<Looking>({ step: 'reading' });

  useEffect(() => {
    if (messageId === null) return;
    const stop = new AbortController();
    const tell = (told: Looking) => {
      if (!stop.signal.aborted) setLooking(told);
    };
    const look = async (): Promise<Looking> => {
      const opened = await server();
      if (!opened.ok) return { step: 'failed', purpose: 'read', failure: opened.failure };
      const { mailbox } = opened.value;
      const found = await findLinks(mailbox, messageId, stop.signal);
      if (!found.ok) return { step: 'failed', purpose: 'read', failure: found.failure };
      const { links, more } = found.value;
      if (links.length === 0) return { step: 'found', files: [], more };
      tell({ step: 'looking', links: links.length });
      const files = await lookAtFiles(mailbox, links, stop.signal);
      return files.ok
        ? { step: 'found', files: files.value, more }
        : { step: 'failed', purpose: 'files', failure: files.failure };
    };
    look().then(tell, () => {
      // A bug of ours: told as a failure, so that nobody waits for ever.
      tell({ step: 'failed', purpose: 'files', failure: { kind: 'malformed', doing: 'lookAtFiles' } });
    });
    return () => {
      stop.abort();
    };
  }, [server, messageId, round]);

  const again = useCallback(() => {
    setLooking({ step: 'reading' });
    setRound((count) => count + 1);
  }, []);
  /** Asks the user; must come from a click. */
  const allow = useCallback(
    async (purpose: 'read' | 'files') => {
      const opened = await server();
      const allowed = opened.ok ? await opened.value.authorize(purpose) : opened;
      if (allowed.ok) again();
      else setLooking({ step: 'failed', purpose, failure: allowed.failure });
    },
    [server, again],
  );
  return { looking, again, allow };
}
