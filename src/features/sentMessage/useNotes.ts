import { useCallback, useEffect, useMemo } from 'react';
import type { MessageNotes } from '../../mailbox/notes';
import type { SentMessage } from '../../mailbox/types';
import { notesOf, type NotesChange, type NotesKept } from '../../core/recall/ownNotes';
import { usePerMessage } from '../../pane/usePerMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { keptState, type NotedMessage, type NotesKeeping } from './notesKeeping';

/** What the user said and did about the message on screen, and how to say more. */
export interface Notes {
  notes: MessageNotes;
  notesKept: NotesKept;
  note: (change: NotesChange) => void;
  /** Resolves when it was tried to keep it with the message. */
  noteAndKeep: (change: NotesChange) => Promise<void>;
}

/** `read` is the message with the time when its reading began; `null` until then. */
export function useNotes(
  keeping: NotesKeeping,
  key: string,
  read: { message: SentMessage; readFrom: Date } | null,
): Notes {
  const { server } = useSurroundings();
  const own = usePerMessage(keeping.notes, key);
  const { message = null, readFrom = null } = read ?? {};
  const noted = useMemo<NotedMessage | null>(
    () =>
      message &&
      readFrom && {
        internetMessageId: message.internetMessageId,
        notes: message.notes,
        readFrom,
        keep: async (merge) => {
          const opened = await server();
          return opened.ok ? opened.value.mailbox.keepNotes(message.id, merge) : opened;
        },
      },
    [message, readFrom, server],
  );
  useEffect(() => {
    if (noted) keeping.arrived(key, noted);
  }, [keeping, key, noted]);
  useEffect(() => {
    const { again } = keeping;
    window.addEventListener('focus', again);
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('focus', again);
      window.removeEventListener('online', again);
    };
  }, [keeping]);

  const noteAndKeep = useCallback(
    (change: NotesChange) => keeping.change(key, noted, change),
    [keeping, key, noted],
  );
  return useMemo(
    () => ({
      notes: notesOf(own, message),
      notesKept: keptState(own, message !== null),
      note: (change) => void noteAndKeep(change),
      noteAndKeep,
    }),
    [own, message, noteAndKeep],
  );
}
