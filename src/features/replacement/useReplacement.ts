import { useEffect, useRef, useState } from 'react';
import { answered, type Answer, type Failure } from '../../mailbox/answer';
import type { CopyProgress, MessageContent } from '../../mailbox/drafts';
import type { Mailbox } from '../../mailbox/mailbox';
import { marksOf } from '../../mailbox/notes';
import type { Person, SentMessage } from '../../mailbox/types';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { makeReplacement, type Making } from './makeReplacement';
import {
  differences,
  replacementDraft,
  wronglyOn,
  type Comparable,
  type Differences,
  type ReplacementKind,
} from './replacement';

/** What a comparison of the draft with the sent message found. */
export type Comparison =
  | { step: 'comparing' }
  | { step: 'failed'; failure: Failure }
  | { step: 'compared'; differences: Differences; wrong: Person[] };

/** Makes the replacement of a sent message, and compares it with that message. */
export function useReplacement(
  openedMessage: OpenedMessage,
  message: SentMessage,
  kind: ReplacementKind,
  subject: string,
) {
  const { server, itemOnScreen, now } = useSurroundings();
  const { notes, note, item, assessment } = openedMessage;
  const unintended = marksOf(notes);
  const wrong = { unintended, marked: assessment.marked };
  const [progress, setProgress] = useState<CopyProgress | null>(null);
  const [busy, setBusy] = useState(false);
  const [making, setMaking] = useState<Making | null>(null);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const copying = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      copying.current?.abort();
    },
    [],
  );

  const permitted = async (): Promise<Answer<Mailbox>> => {
    const opened = await server();
    if (!opened.ok) return opened;
    const allowed = await opened.value.authorize('act');
    return allowed.ok ? answered(opened.value.mailbox) : allowed;
  };

  const compare = async (draftId: string) => {
    setComparison({ step: 'comparing' });
    const opened = await server();
    setComparison(
      opened.ok
        ? await comparisonOf(opened.value.mailbox, message, draftId, unintended)
        : { step: 'failed', failure: opened.failure },
    );
  };

  const make = async () => {
    const controller = new AbortController();
    copying.current = controller;
    setBusy(true);
    setMaking(null);
    setComparison(null);
    setProgress(null);
    const made = await makeReplacement(
      message.id,
      (content) => replacementDraft(message, content, { subject, wrong, kind }),
      {
        permitted,
        stillOnScreen: () => itemOnScreen() === item.key,
        onProgress: setProgress,
        signal: controller.signal,
      },
    );
    setBusy(false);
    setMaking(made);
    if (made.outcome !== 'made') return;
    const at = now().toISOString();
    note({ replacement: { at, draftId: made.draftId }, done: { correct: at } });
    // Nobody who should not have the message may have slipped in on the way.
    await compare(made.draftId);
  };

  return {
    busy,
    making,
    progress,
    comparison,
    make: () => void make(),
    stop: () => {
      copying.current?.abort();
    },
    compare: (draftId: string) => void compare(draftId),
  };
}

async function comparisonOf(
  mailbox: Mailbox,
  message: SentMessage,
  draftId: string,
  unintended: readonly string[],
): Promise<Comparison> {
  const [draft, sentContent, draftContent] = await Promise.all([
    mailbox.readSentMessage({ id: draftId, internetMessageId: null }),
    mailbox.readContent(message.id),
    mailbox.readContent(draftId),
  ]);
  if (!draft.ok) return { step: 'failed', failure: draft.failure };
  if (!sentContent.ok) return { step: 'failed', failure: sentContent.failure };
  if (!draftContent.ok) return { step: 'failed', failure: draftContent.failure };
  return {
    step: 'compared',
    differences: differences(
      comparable(message, sentContent.value),
      comparable(draft.value.message, draftContent.value),
    ),
    wrong: wronglyOn(draft.value.message.recipients, unintended),
  };
}

const comparable = (
  { subject, recipients }: SentMessage,
  { text, attachments }: MessageContent,
): Comparable => ({ subject, recipients, text, attachments });
