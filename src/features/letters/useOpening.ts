import { useState } from 'react';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { readersOf, type PlannedDraft } from './addressing';
import type { LetterChoice } from './letterChoices';
import type { LetterText } from './composeLetter';
import { openDraft, type Opening } from '../drafting/openDraft';
import { useDraftDoors, useNoteAndWait } from '../drafting/useDraftDoors';

interface ToOpen {
  letter: LetterChoice;
  draft: PlannedDraft;
  text: LetterText;
  readReceipt: boolean;
  /** With it, all drafts of the letter have been opened. */
  isLast: boolean;
}

/** Opens drafts one at a time, tells what became of the last, and notes with the message that it was written. */
export function useOpening(openedMessage: OpenedMessage) {
  const { now } = useSurroundings();
  const doors = useDraftDoors(openedMessage);
  const noteAndWait = useNoteAndWait(openedMessage);
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Opening | null>(null);

  const open = async ({ letter, draft, text, readReceipt, isLast }: ToOpen): Promise<Opening> => {
    const inConversation = letter.kind === 'forgottenAttachment';
    const at = now().toISOString();
    const written = [{ at, letter: letter.id, to: readersOf(draft), subject: text.subject }];
    const step = inConversation ? 'correct' : 'write';
    const doneBefore = openedMessage.notes.done[step] ?? null;
    setBusy(true);
    setLast(null);
    const opening = await openDraft(
      {
        ...draft.lines,
        subject: text.subject,
        body: { kind: 'text', text: text.body },
        readReceipt,
        replyAllTo: inConversation ? (openedMessage.checked?.message.id ?? null) : null,
      },
      {
        ...doors,
        noteFirst: () => noteAndWait({ written, ...(isLast && { done: { [step]: at } }) }),
        takeBack: () => {
          openedMessage.note({ notWritten: written, ...(isLast && { done: { [step]: doneBefore } }) });
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
