import { useCallback, useEffect } from 'react';
import { suspicionOf, type DataKind } from '../../core/texts/personalData';
import { linkedFileCount } from '../../core/texts/links';
import { answered, type Answer, type Failure } from '../../mailbox/answer';
import type { OpenedMessage } from '../../pane/openedMessage';
import { usePerMessage } from '../../pane/usePerMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { createContentLooks, type Found, type Look } from './contentLooks';

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
const paneLooks = createContentLooks();

/** Looks at the content once the question is open, or answered. */
export function useSuspicion(
  { assessment, checked, item: { key }, notes }: OpenedMessage,
  asking: boolean,
): Suspicion {
  const { server } = useSurroundings();
  const messageId = checked?.message.id ?? null;
  const look = usePerMessage(paneLooks.looks, key);
  const isAnswered = notes.cause !== null;

  const read = useCallback(
    async (id: string): Promise<Answer<Found>> => {
      const opened = await server();
      const content = opened.ok ? await opened.value.mailbox.readContent(id) : opened;
      return content.ok
        ? answered({ kinds: suspicionOf(content.value), linkedFiles: linkedFileCount(content.value) })
        : content;
    },
    [server],
  );
  useEffect(() => {
    if (messageId) paneLooks.look(key, { asking, answered: isAnswered }, () => read(messageId));
  }, [key, messageId, asking, isAnswered, read]);

  const found = look?.step === 'looked' ? look.kinds : [];
  return {
    kinds: [...new Set([...suspicionOf({ subject: assessment.subject }), ...found])],
    linkedFiles: look?.step === 'looked' ? look.linkedFiles : 0,
    step: look?.step ?? null,
    failure: look?.step === 'failed' ? look.failure : null,
    again: () => {
      if (messageId) paneLooks.again(key, () => read(messageId));
    },
  };
}
