import { useCallback, useEffect, useState } from 'react';
import type { Answer, Failure } from '../../mailbox/answer';
import type { MessageContent } from '../../mailbox/drafts';
import { useSurroundings } from '../../pane/useSurroundings';

/** How far the look at the files of the sent message is. */
export type FilesStep =
  /** No server can be asked about this message. */
  | { step: 'notDone' }
  | { step: 'reading' }
  | { step: 'done'; content: MessageContent }
  | { step: 'failed'; failure: Failure };

/** Reads which files were attached, by itself once; again on a click, which may open the consent window. */
export function useFiles(messageId: string | null): { files: FilesStep; readAgain: () => void } {
  const { server } = useSurroundings();
  const [found, setFound] = useState<FilesStep>({ step: 'reading' });
  const read = useCallback(
    async (id: string, asking: boolean, signal?: AbortSignal): Promise<Answer<MessageContent>> => {
      const opened = await server();
      if (!opened.ok) return opened;
      const { mailbox, authorize } = opened.value;
      const allowed = asking ? await authorize('read') : null;
      return allowed && !allowed.ok ? allowed : mailbox.readContent(id, signal);
    },
    [server],
  );
  useEffect(() => {
    if (messageId === null) return;
    const leaving = new AbortController();
    void read(messageId, false, leaving.signal).then((answer) => {
      if (!leaving.signal.aborted) setFound(stepOf(answer));
    });
    return () => {
      leaving.abort();
    };
  }, [read, messageId]);
  if (messageId === null) return { files: { step: 'notDone' }, readAgain: () => undefined };
  return {
    files: found,
    readAgain: () => {
      setFound({ step: 'reading' });
      void read(messageId, true).then((answer) => {
        setFound(stepOf(answer));
      });
    },
  };
}

const stepOf = (answer: Answer<MessageContent>): FilesStep =>
  answer.ok ? { step: 'done', content: answer.value } : { step: 'failed', failure: answer.failure };
