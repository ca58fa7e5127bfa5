import { useMemo, useState } from 'react';
import type { Answer, Failure } from '../../mailbox/answer';
import type { MessageContent } from '../../mailbox/drafts';
import { useAsked } from '../../pane/useAsked';

/** How far the look at the files of the sent message is. */
export type FilesStep =
  /** No server can be asked about this message. */
  | { step: 'notDone' }
  | { step: 'reading' }
  | { step: 'done'; content: MessageContent }
  | { step: 'failed'; failure: Failure };

/** Reads which files were attached, by itself once; again on a click, which may open the consent window. */
export function useFiles(messageId: string | null): { files: FilesStep; readAgain: () => void } {
  const { told, allow } = useAsked<MessageContent>({
    about: messageId,
    doing: 'readContent',
    ask: ({ mailbox }, signal) => mailbox.readContent(messageId ?? '', signal),
  });
  const [allowing, setAllowing] = useState(false);
  // The very same step for the same word: the record is put together from it.
  const files = useMemo<FilesStep>(
    () => (messageId === null ? { step: 'notDone' } : stepOf(allowing ? null : told)),
    [messageId, allowing, told],
  );
  return {
    files,
    readAgain: () => {
      setAllowing(true);
      void allow('read').finally(() => {
        setAllowing(false);
      });
    },
  };
}

function stepOf(told: Answer<MessageContent> | null): FilesStep {
  if (!told) return { step: 'reading' };
  return told.ok ? { step: 'done', content: told.value } : { step: 'failed', failure: told.failure };
}
