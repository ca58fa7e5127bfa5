import { useEffect, useRef, useState } from 'react';
import { answered } from '../mailbox/answer';
import type { MessageNotes } from '../mailbox/notes';
import type { Matter } from '../recall/matter';
import { useSurroundings } from '../recall/RecallContext';
import { readersOf, type PlannedDraft } from './addressing';
import type { LetterChoice } from './letterChoices';
import type { LetterText } from './letters';
import { openDraft, type DraftDoors, type Opening } from './openDraft';

interface ToOpen {
  letter: LetterChoice;
  draft: PlannedDraft;
  text: LetterText;
  readReceipt: boolean;
  /** With it, all drafts of the letter have been opened. */
  isLast: boolean;
}

type Noted = Pick<MessageNotes, 'written' | 'done'>;

/** So long a draft waits for what is noted about it to be kept. */
const patience = 1_500;

/** Opens drafts one at a time, tells what became of the last, and notes with the message that it was written. */
export function useOpening(matter: Matter) {
  const { now } = useSurroundings();
  const doors = useDraftDoors(matter);
  const noteAndWait = useNoteAndWait(matter);
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Opening | null>(null);

  const open = async ({ letter, draft, text, readReceipt, isLast }: ToOpen): Promise<Opening> => {
    const inConversation = letter.kind === 'forgottenAttachment';
    const { written, done } = matter.notes;
    const at = now().toISOString();
    setBusy(true);
    setLast(null);
    const opening = await openDraft(
      {
        ...draft.lines,
        subject: text.subject,
        body: { kind: 'text', text: text.body },
        readReceipt,
        replyAllTo: inConversation ? (matter.checked?.message.id ?? null) : null,
      },
      {
        ...doors,
        noteFirst: () =>
          noteAndWait({
            written: [...written, { at, letter: letter.id, to: readersOf(draft) }],
            done: isLast ? { ...done, [inConversation ? 'correct' : 'write']: at } : done,
          }),
        takeBack: () => {
          matter.note({ written, done });
        },
      },
    );
    setBusy(false);
    setLast(opening);
    return opening;
  };
  return {
    busy,
    open,
    last,
    forget: () => {
      setLast(null);
    },
  };
}

/** The ways to a draft, with the signed-in user's permission; to be used from a click. */
function useDraftDoors(matter: Matter): Omit<DraftDoors, 'noteFirst' | 'takeBack'> {
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

/** Notes it with the message, and waits until that is kept, cannot be kept, or takes too long. */
function useNoteAndWait({ note, notesKept }: Matter): (noted: Noted) => Promise<void> {
  const resolve = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (notesKept !== null) resolve.current?.();
  });
  return (noted) =>
    new Promise((kept) => {
      resolve.current = kept;
      setTimeout(kept, patience);
      note(noted);
    });
}
