import { useState, type ReactNode } from 'react';
import type { MessageOnScreen } from '../../mailbox/types';
import { allowsRecall, type Assessment } from '../../core/recall/assess';
import { FirstScreen } from './FirstScreen';
import { stillOpen, type View } from '../../pane/openedMessage';
import { type CheckTrouble, type PaneState, type Place } from '../../pane/paneState';
import { useSurroundings } from '../../pane/useSurroundings';
import { useAssessing } from './useAssessing';
import type { Check } from './useCheck';
import type { NotesKeeping } from './notesKeeping';
import type { Recalls } from './recalls';
import { useStartRecall } from './useStartRecall';
import { WholePane } from './WholePane';

/** The pane on a sent message: its first screen, or the view that was opened from there. */
export function SentMessage(props: {
  item: MessageOnScreen;
  recalls: Recalls;
  keeping: NotesKeeping;
  onState: (state: PaneState, trouble: CheckTrouble | null) => void;
  /** What to show instead when it was not sent by the user. */
  otherwise: (assessment: Assessment, check: Check) => ReactNode;
}) {
  const { item, recalls, otherwise } = props;
  const { account, client, policy } = useSurroundings();
  const [view, setView] = useState<View | null>(null);
  const [focusOn, setFocusOn] = useState<Place | null>(null);
  const start = useStartRecall(recalls);
  const assessing = useAssessing({ ...props, open: setView });
  const { openedMessage, check, own, state } = assessing;
  const { assessment, now } = openedMessage;

  if (state === 'notApplicable') return otherwise(assessment, check);
  const unkept = own?.notAsked?.why === 'cannotKeepRecord' ? own.notAsked.record : null;
  // A verdict that arrives under an open confirmation can close it, for good: what is not offered is not confirmed.
  const still = stillOpen(view, assessment);
  if (still !== view) setView(still);
  const open = unkept ? stillOpen({ name: 'confirmation', from: 'attempt' }, assessment) : still;
  if (open && !assessment.undecided) {
    return (
      <WholePane
        view={open}
        {...{ openedMessage }}
        cannotKeep={unkept !== null}
        checking={check.step.step === 'checking'}
        onBack={() => {
          recalls.forget(item.key);
          setFocusOn(open.name === 'confirmation' ? open.from : 'bar');
          setView(null);
        }}
        onConfirm={() => {
          setFocusOn('attempt');
          setView(null);
          start(
            {
              key: item.key,
              itemId: item.id,
              internetMessageId: item.internetMessageId,
              account: account.address,
              // A record whose writing was not confirmed may have arrived all the same: it is this one, not another.
              knownAttempts: [unkept?.requestedAt, assessment.attempt?.at].filter((at) => at != null),
              knownReport: assessment.attempt?.state === 'reported' ? assessment.attempt.report.id : null,
              withoutRecord: unkept !== null,
            },
            assessment.subject,
            (message) => allowsRecall({ message, item, account, client, policy, now }),
          );
        }}
      />
    );
  }

  return <FirstScreen {...{ assessing, focusOn }} />;
}
