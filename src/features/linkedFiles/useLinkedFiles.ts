import { useMemo, useState } from 'react';
import { answered, type Failure } from '../../mailbox/answer';
import { useAsked } from '../../pane/useAsked';
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
  // What the user was asked for last: a refusal is of that.
  const [purpose, setPurpose] = useState<'read' | 'files'>('read');
  const { told, anew, allow } = useAsked<Looking>({
    about: messageId,
    doing: 'lookAtFiles',
    ask: async ({ mailbox }, signal, tell) => {
      const found = await findLinks(mailbox, messageId ?? '', signal);
      if (!found.ok) return found;
      const { links, more } = found.value;
      if (links.length === 0) return answered({ step: 'found', files: [], more });
      tell({ step: 'looking', links: links.length });
      const files = await lookAtFiles(mailbox, links, signal);
      return answered(
        files.ok
          ? { step: 'found', files: files.value, more }
          : { step: 'failed', purpose: 'files', failure: files.failure },
      );
    },
  });
  const looking = useMemo<Looking>(() => {
    if (!told) return { step: 'reading' };
    return told.ok ? told.value : { step: 'failed', purpose, failure: told.failure };
  }, [told, purpose]);
  return {
    looking,
    again: anew,
    allow: (wanted: 'read' | 'files') => {
      setPurpose(wanted);
      return allow(wanted);
    },
  };
}
