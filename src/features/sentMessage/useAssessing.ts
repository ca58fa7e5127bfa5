import { useEffect, useMemo, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Failure } from '../../mailbox/answer';
import { marksOf } from '../../mailbox/notes';
import type { MessageOnScreen } from '../../mailbox/types';
import { assess } from '../../core/recall/assess';
import { fetchLateViews } from './lateViews';
import type { OpenedMessage, View } from '../../pane/openedMessage';
import { paneState, troubleOf, type CheckTrouble, type PaneState } from '../../pane/paneState';
import { useSurroundings } from '../../pane/useSurroundings';
import { useCheck, type Check } from './useCheck';
import type { NotesKeeping } from './notesKeeping';
import { useNotes } from './useNotes';
import { useNow } from '../../pane/useNow';
import { usePerMessage } from '../../pane/usePerMessage';
import type { OwnRecall, Recalls } from './recalls';

/** What is known of the message on screen, refined as answers come. */
export interface Assessing {
  openedMessage: OpenedMessage;
  check: Check;
  /** What this pane did, or does, about it. */
  own: OwnRecall | null;
  state: PaneState;
  /** Why the verdict is only an estimate, if so. */
  failure: Failure | null;
  /** The first verdict is on screen: what comes later may be asked for. */
  onScreen: boolean;
}

/** Checks and assesses the message on screen; tells `onState` how far the verdict is. */
export function useAssessing(props: {
  item: MessageOnScreen;
  recalls: Recalls;
  keeping: NotesKeeping;
  onState: (state: PaneState, trouble: CheckTrouble | null) => void;
  open: (view: View) => void;
}): Assessing {
  const { item, recalls, keeping, onState, open } = props;
  const words = useTranslator();
  const { account, client, policy } = useSurroundings();
  const check = useCheck(item);
  const own = usePerMessage(recalls.recalls, item.key) ?? null;
  const now = useNow();

  const checked = check.step.step === 'checked' ? check.step.checked : null;
  const message = checked?.message ?? null;
  const { readFrom } = check;
  const read = useMemo(() => message && readFrom && { message, readFrom }, [message, readFrom]);
  const ownNotes = useNotes(keeping, item.key, read);
  const { notes } = ownNotes;
  const runningSince = own?.running ? own.confirmedAt : null;
  const ownAttempt = own?.record ?? null;
  const { report: reportNoted } = notes;
  const unintended = marksOf(notes);
  const assessment = useMemo(
    () =>
      assess({
        ...{ item, account, client, policy, step: check.step, runningSince, ownAttempt, reportNoted, now },
        unintended,
      }),
    [item, account, client, policy, check.step, runningSince, ownAttempt, unintended, reportNoted, now],
  );
  const failure = check.step.step === 'failed' ? check.step.failure : assessment.guessed;
  const trouble = failure && troubleOf(failure);
  const state = paneState(assessment, check.step);
  useEffect(() => {
    onState(state, trouble);
  }, [onState, state, trouble]);
  // What comes later is not even asked for before the first verdict is on screen.
  const [onScreen, setOnScreen] = useState(false);
  const { later } = words;
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      setOnScreen(true);
      fetchLateViews();
      later().catch(() => undefined);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [later]);
  // What stopped the recall is on the server and not on screen yet; once it was, a return to the message asks no more.
  const { again, seenSince } = check;
  const { markSeen } = recalls;
  const toBeSeen = own !== null && !own.running && !own.seen;
  const stoppedBy = toBeSeen ? own.notAsked?.why : undefined;
  useEffect(() => {
    if (stoppedBy === 'alreadyRequested' || stoppedBy === 'changed' || stoppedBy === 'notRecallable') again();
  }, [stoppedBy, again]);
  useEffect(() => {
    if (toBeSeen) markSeen(item.key);
  }, [toBeSeen, markSeen, item.key]);

  const context = {
    client,
    policy,
    estimate: check.step.step === 'checking' || failure !== null,
    now,
  };
  const openedMessage: OpenedMessage = {
    item,
    assessment,
    checked,
    ...ownNotes,
    context,
    now,
    open,
    checkAgain: again,
    seenSince,
  };
  return { openedMessage, check, own, state, failure, onScreen };
}
