import { useCallback, useMemo, useRef, useState } from 'react';
import type { MessageNotes, NotesMerge } from '../../mailbox/notes';
import type { SentMessage } from '../../mailbox/types';
import { changedNotes, notesOf, type NotesChange, type OwnNotes } from '../../core/recall/ownNotes';
import { useSurroundings } from '../../pane/useSurroundings';

/** What the user said and did about each message, outliving the message on screen. */
export interface AllNotes {
  /** This pane's own notes, else those kept with the message; `kept` is `null` while they are being written. */
  of: (itemId: string, message: SentMessage | null) => { notes: MessageNotes; kept: boolean | null };
  change: (itemId: string, message: SentMessage | null, change: NotesChange) => void;
  /** The message is known now: what was said before is written with it. */
  arrived: (itemId: string, message: SentMessage) => void;
}

/** Ticks come in quick succession; they are written together. */
const settling = 800;

export function useNotes(): AllNotes {
  const { server } = useSurroundings();
  const [own, setOwn] = useState<Readonly<Record<string, OwnNotes>>>({});
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const writing = useRef(new Map<string, Promise<void>>());
  const latest = useRef(own);

  const put = useCallback((itemId: string, notes: OwnNotes) => {
    latest.current = { ...latest.current, [itemId]: notes };
    setOwn(latest.current);
  }, []);

  const keep = useCallback(
    async (itemId: string, message: SentMessage) => {
      const opened = await server();
      const before = latest.current[itemId];
      if (!before?.notes || before.kept) return;
      // Without permission to write nobody is asked: the answers then hold until the pane is closed.
      const { notes } = before;
      const merge: NotesMerge = (kept) => ({ ...notes, ...(kept?.unread && { unread: kept.unread }) });
      const answer = opened.ok ? await opened.value.mailbox.keepNotes(message.id, merge) : opened;
      if (latest.current[itemId] === before) put(itemId, { ...before, kept: answer.ok });
    },
    [server, put],
  );

  return useMemo(() => {
    const change: AllNotes['change'] = (itemId, message, changes) => {
      put(itemId, changedNotes(latest.current[itemId], message, changes));
      if (!message) return;
      const write = () => keep(itemId, message);
      // One after the other: an older writing must not arrive after a newer one.
      const queue = () => {
        const before = writing.current.get(itemId) ?? Promise.resolve();
        writing.current.set(itemId, before.then(write, write));
      };
      clearTimeout(timers.current.get(itemId));
      // An opened draft may take the pane's place, and with it whatever has not been written yet.
      timers.current.set(itemId, setTimeout(queue, changes.written || changes.done ? 0 : settling));
    };
    return {
      of: (itemId, message) => ({
        notes: notesOf(own[itemId], message),
        kept: own[itemId] ? own[itemId].kept : message?.notes != null,
      }),
      change,
      arrived: (itemId, message) => {
        const { pending } = latest.current[itemId] ?? {};
        if (pending) change(itemId, message, {});
      },
    };
  }, [own, put, keep]);
}
