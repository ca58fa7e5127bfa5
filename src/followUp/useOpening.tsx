import { useEffect, useRef, useState } from 'react';
import { answered } from '../mailbox/answer';
import type { Matter } from '../recall/matter';
import { useSurroundings } from '../recall/RecallContext';
import { readersOf, type PlannedDraft } from './addressing';
import type { LetterChoice } from './letterChoices';
import type { LetterText } from './letters';
import { isThere, openDraft, type DraftDoors, type Opening } from './openDraft';

interface ToOpen {
  /** By which its outcome is asked for. */
  key: string;
  letter: LetterChoice;
  draft: PlannedDraft;
  text: LetterText;
  readReceipt: boolean;
  /** With it, all drafts of the letter have been opened. */
  last: boolean;
}

/** The ways to a draft, with the signed-in user's permission; to be used from a click. */
export function useDraftDoors(matter: Matter): DraftDoors {
  const { server, write, openMessage, itemOnScreen } = useSurroundings();
  return {
    write,
    openMessage,
    stillOnScreen: () => itemOnScreen() === matter.item.id,
    permitted: async () => {
      const opened = await server();
      if (!opened.ok) return opened;
      const allowed = await opened.value.authorize('act');
      return allowed.ok ? answered(opened.value.mailbox) : allowed;
    },
  };
}

/** Opens drafts one at a time, keeps what became of each, and notes with the message that it was written. */
export function useOpening(matter: Matter) {
  const { now } = useSurroundings();
  const doors = useDraftDoors(matter);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Readonly<Record<string, Opening>>>({});
  const latest = useRef(matter);
  useEffect(() => {
    latest.current = matter;
  }, [matter]);

  const open = async ({ key, letter, draft, text, readReceipt, last }: ToOpen) => {
    const replyAllTo = letter.kind === 'forgottenAttachment' ? (matter.checked?.message.id ?? null) : null;
    setBusy(true);
    const opening = await openDraft(
      {
        ...draft.lines,
        subject: text.subject,
        body: { kind: 'text', text: text.body },
        readReceipt,
        replyAllTo,
      },
      doors,
    );
    setBusy(false);
    setDone((before) => ({ ...before, [key]: opening }));
    if (!isThere(opening)) return;
    const at = now().toISOString();
    const { notes, note } = latest.current;
    const step = letter.kind === 'forgottenAttachment' ? 'correct' : 'write';
    note({
      written: [...notes.written, { at, letter: letter.id, to: readersOf(draft) }],
      ...(last && { done: { ...notes.done, [step]: at } }),
    });
  };
  return { busy, open, of: (key: string): Opening | null => done[key] ?? null };
}
