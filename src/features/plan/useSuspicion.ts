import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { suspicionOf, type DataKind } from '../../core/texts/personalData';
import { linkedFileCount } from '../../core/texts/links';
import type { Failure } from '../../mailbox/answer';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';

/** What looking through a message's content gave: kinds of data and a count, never the content. */
type Look =
  | { step: 'looking' }
  | { step: 'looked'; kinds: readonly DataKind[]; linkedFiles: number }
  | { step: 'failed'; failure: Failure };

/** Whether a message seems to hold personal or confidential data, and how far that is known. */
export interface Suspicion {
  /** What was noticed, by kind; empty: nothing. */
  kinds: readonly DataKind[];
  /** Files in OneDrive and SharePoint to which the message leads. */
  linkedFiles: number;
  /** `null`: the content was not looked at, and will not be. */
  step: Look['step'] | null;
  failure: Failure | null;
  again: () => void;
}

// Question, plan and bar stand apart in the pane and speak of the same message: what was found is kept for all three.
const looks = new Map<string, Look>();
const listeners = new Set<() => void>();

function tell(messageId: string, look: Look) {
  looks.set(messageId, look);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Reads the content only where `wanted`: once the question is open, or answered. */
export function useSuspicion({ assessment, checked }: OpenedMessage, wanted: boolean): Suspicion {
  const { server } = useSurroundings();
  const messageId = checked?.message.id ?? null;
  const look = useSyncExternalStore(subscribe, () => (messageId ? looks.get(messageId) : undefined));

  const start = useCallback(async () => {
    if (!messageId) return;
    tell(messageId, { step: 'looking' });
    const opened = await server();
    const answer = opened.ok ? await opened.value.mailbox.readContent(messageId) : opened;
    tell(
      messageId,
      answer.ok
        ? {
            step: 'looked',
            kinds: suspicionOf(answer.value),
            linkedFiles: linkedFileCount(answer.value),
          }
        : { step: 'failed', failure: answer.failure },
    );
  }, [messageId, server]);

  useEffect(() => {
    if (wanted && messageId && !looks.has(messageId)) void start();
  }, [wanted, messageId, start]);

  const found = look?.step === 'looked' ? look.kinds : [];
  return {
    kinds: [...new Set([...suspicionOf({ subject: assessment.subject }), ...found])],
    linkedFiles: look?.step === 'looked' ? look.linkedFiles : 0,
    step: look?.step ?? null,
    failure: look?.step === 'failed' ? look.failure : null,
    again: () => void start(),
  };
}
