import { useCallback, useMemo, useRef, useState } from 'react';
import { noNotes, type MessageNotes } from '../mailbox/notes';
import type { SentMessage } from '../mailbox/types';
import { useSurroundings } from './RecallContext';

/** A change of the notes; whose notes they are never changes. */
export type NotesChange = Partial<Omit<MessageNotes, 'internetMessageId'>>;

/** What the user said and did about each message, outliving the message on screen. */
export interface AllNotes {
  /** This pane's own notes, else those kept with the message; `kept` is `null` while they are being written. */
  of: (itemId: string, message: SentMessage | null) => NotesAndFate;
  change: (itemId: string, message: SentMessage | null, change: NotesChange) => void;
}

interface NotesAndFate {
  notes: MessageNotes;
  kept: boolean | null;
}

/** Ticks come in quick succession; they are written together. */
const settling = 800;

export function useNotes(): AllNotes {
  const { server } = useSurroundings();
  const [own, setOwn] = useState<Readonly<Record<string, NotesAndFate>>>({});
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const latest = useRef(own);

  const put = useCallback((itemId: string, notes: MessageNotes, kept: NotesAndFate['kept']) => {
    latest.current = { ...latest.current, [itemId]: { notes, kept } };
    setOwn(latest.current);
  }, []);

  const keep = useCallback(
    async (itemId: string, message: SentMessage) => {
      const opened = await server();
      const written = latest.current[itemId]?.notes;
      if (!written) return;
      // Without permission to write nobody is asked: the answers then hold until the pane is closed.
      const answer = opened.ok ? await opened.value.mailbox.keepNotes(message.id, written) : opened;
      if (latest.current[itemId]?.notes === written) put(itemId, written, answer.ok);
    },
    [server, put],
  );

  return useMemo(() => {
    const of: AllNotes['of'] = (itemId, message) =>
      own[itemId] ?? {
        notes: message?.notes ?? noNotes(message?.internetMessageId ?? ''),
        kept: message?.notes != null,
      };
    return {
      of,
      change: (itemId, message, change) => {
        const before = latest.current[itemId] ?? of(itemId, message);
        const internetMessageId = message?.internetMessageId ?? before.notes.internetMessageId;
        put(itemId, { ...before.notes, ...change, internetMessageId }, message ? null : false);
        if (!message) return;
        clearTimeout(timers.current.get(itemId));
        timers.current.set(
          itemId,
          // An opened draft may take the pane's place, and with it whatever has not been written yet.
          setTimeout(() => void keep(itemId, message), change.written || change.done ? 0 : settling),
        );
      },
    };
  }, [own, put, keep]);
}
