import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useTranslator } from '../i18n/I18nProvider';
import { marksOf } from '../mailbox/notes';
import type { MessageOnScreen } from '../mailbox/types';
import { allowsRecall, assess, type Assessment } from './assess';
import { BottomBar } from './BottomBar';
import {
  mayConfirm,
  paneState,
  pointsToOutlook,
  searchOf,
  troubleOf,
  type CheckTrouble,
  type PaneState,
  type Place,
} from './paneState';
import { WhichMessage } from './WhichMessage';
import {
  AttemptStatus,
  CheckProblem,
  fetchLateViews,
  HeldMessage,
  NotAskedNote,
  Plan,
  PlanBar,
  ServiceDesk,
  Timeline,
  TrailNote,
  WhatWentWrong,
} from './lateViews';
import type { Matter, View } from './matter';
import { OutlookPath } from './OutlookPath';
import { ReachBar } from './ReachBar';
import { useSurroundings } from './RecallContext';
import { Recipients } from './Recipients';
import { summarize } from './summary';
import { useCheck, type Check } from './useCheck';
import type { AllNotes } from './useNotes';
import { useNow } from './useNow';
import type { Recalls } from './useRecalls';
import { headlineText, peopleSentence, wholeMessageText } from './verdictWords';
import { WholePane } from './WholePane';
import { peopleText } from './words';

const useStyles = makeStyles({
  content: { padding: '8px 12px 0', display: 'flex', flexDirection: 'column' },
  path: { fontSize: '14px', lineHeight: '20px', margin: '4px 0 8px' },
  // One closed line, until the question is opened.
  question: { minHeight: '36px' },
  // The boxes keep their two lines whatever they say, so that nothing moves when the answer arrives.
  headline: {
    margin: '4px 0 0',
    minHeight: '44px',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sentence: {
    marginTop: '4px',
    minHeight: '40px',
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
});

/** The pane on a sent message: the verdict, what went wrong, the people or the plan, and what can be done. */
export function SentMessage(props: {
  item: MessageOnScreen;
  recalls: Recalls;
  allNotes: AllNotes;
  onState: (state: PaneState, trouble: CheckTrouble | null) => void;
  /** What to show instead when it was not sent by the user. */
  otherwise: (assessment: Assessment, check: Check) => React.ReactNode;
}) {
  const { item, recalls, allNotes, onState, otherwise } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { account, client, policy } = useSurroundings();
  const check = useCheck(item);
  const own = recalls.of(item.id);
  const now = useNow();
  const [view, setView] = useState<View | null>(null);
  /** Where a confirmation was opened; the focus goes back there. */
  const [focusOn, setFocusOn] = useState<Place | null>(null);
  const [looked, setLooked] = useState(false);

  const checked = check.step.step === 'checked' ? check.step.checked : null;
  const message = checked?.message ?? null;
  const { notes, kept: notesKept } = useMemo(
    () => allNotes.of(item.id, message),
    [allNotes, item.id, message],
  );
  useEffect(() => {
    if (message) allNotes.arrived(item.id, message);
  }, [allNotes, item.id, message]);
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
    if (toBeSeen) markSeen(item.id);
  }, [toBeSeen, markSeen, item.id]);

  const context = {
    client,
    policy,
    estimate: check.step.step === 'checking' || failure !== null,
    now,
  };
  if (state === 'notApplicable') return otherwise(assessment, check);
  if (assessment.undecided) {
    return (
      <div className={styles.content}>
        <WhichMessage assessment={assessment} now={now} />
        {state === 'waiting' && <h1 className={styles.headline}>{words.t('headline.waiting')}</h1>}
        <p className={styles.sentence}>{words.t(state === 'waiting' ? 'sentence.waiting' : 'app.loading')}</p>
      </div>
    );
  }

  const matter: Matter = {
    item,
    assessment,
    checked,
    notes,
    notesKept,
    note: (change) => {
      allNotes.change(item.id, message, change);
    },
    context,
    now,
    open: setView,
    checkAgain: again,
    seenSince,
  };
  const unkept = own?.notAsked?.why === 'cannotKeepRecord' ? own.notAsked.record : null;
  // A verdict that arrives under an open confirmation can close it, for good: what is not offered is not confirmed.
  if (view?.name === 'confirmation' && !mayConfirm(view.from, assessment)) setView(null);
  const open: View | null = unkept ? { name: 'confirmation', from: 'attempt' } : view;
  if (open) {
    return (
      <WholePane
        view={open}
        {...{ matter }}
        cannotKeep={unkept !== null}
        checking={check.step.step === 'checking'}
        onBack={() => {
          recalls.forget(item.id);
          setFocusOn(open.name === 'confirmation' ? open.from : 'bar');
          setView(null);
        }}
        onConfirm={() => {
          setFocusOn('attempt');
          setView(null);
          recalls.start(
            {
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

  const whole = wholeMessageText(words, assessment, context);
  const { outcome } = assessment.message;
  const held = outcome === 'held' || outcome === 'heldFinal';
  // What came back about a message that nobody acted on yet must not push the question away from under a finger.
  const followed = assessment.attempt !== null || notes.written.length > 0;
  const answered = notes.cause !== null && !held;
  const bar = (
    <BottomBar
      {...{ matter }}
      busy={own?.running ?? false}
      takeFocus={focusOn === 'bar'}
      onRecall={() => {
        setView({ name: 'confirmation', from: 'bar' });
      }}
    />
  );
  return (
    <>
      <div className={styles.content}>
        <WhichMessage assessment={assessment} now={now} />
        <h1 className={styles.headline}>{headlineText(words, assessment, context)}</h1>
        <div className={styles.sentence} role="status">
          {whole ?? sentence()}
        </div>
        {!whole && assessment.recipients.length > 0 && (
          <ReachBar summary={assessment.marked ? summarize(assessment.unintended) : assessment.summary} />
        )}
        {pointsToOutlook(assessment) && <OutlookPath className={styles.path} />}
        {check.step.step === 'missing' && (
          <div>
            <Button size="small" disabledFocusable={!check.fresh} onClick={check.again}>
              {words.t('check.again')}
            </Button>
          </div>
        )}
        {failure && (
          <CheckProblem failure={failure} busy={!check.fresh} allow={check.allow} again={check.again} />
        )}
        {assessment.attempt && (
          <AttemptStatus
            {...{ matter }}
            attempt={assessment.attempt}
            search={looked ? searchOf(check.step, check.fresh) : null}
            notKept={own?.record != null && !own.kept}
            failure={own?.failure ?? null}
            onLookForReport={() => {
              setLooked(true);
              check.again();
            }}
            takeFocus={focusOn === 'attempt'}
            onAskAgain={
              assessment.forServiceDesk
                ? null
                : () => {
                    setView({ name: 'confirmation', from: 'attempt' });
                  }
            }
          />
        )}
        {assessment.forServiceDesk && <ServiceDesk people={peopleText(words, assessment)} />}
        {own?.notAsked && <NotAskedNote notAsked={own.notAsked} subject={own.subject} />}
        {held && <HeldMessage {...{ matter }} />}
        {checked && followed && <Timeline {...{ matter }} />}
        {outcome !== 'waiting' && !held && assessment.recipients.length > 0 && (
          <div className={styles.question}>{onScreen && <WhatWentWrong {...{ matter }} />}</div>
        )}
        {answered && <Plan {...{ matter }} />}
        {outcome !== 'outlookOnly' && (
          <Recipients recipients={assessment.recipients} context={context} inOneLine={answered} />
        )}
        {checked && <TrailNote {...{ matter }} />}
        {checked && !followed && <Timeline {...{ matter }} />}
      </div>
      {answered ? (
        <PlanBar {...{ matter }} busy={own?.running ?? false} takeFocus={focusOn === 'bar'} fallback={bar} />
      ) : (
        bar
      )}
    </>
  );

  function sentence(): string {
    if (failure) return words.t('check.notAllowed');
    return check.step.step === 'checking'
      ? words.t('sentence.provisional')
      : peopleSentence(words, assessment);
  }
}
