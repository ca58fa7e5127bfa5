import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useTranslator } from '../i18n/I18nProvider';
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
import { AttemptStatus, CheckProblem, Confirmation, fetchLateViews, NotAskedNote } from './lateViews';
import { OutlookPath } from './OutlookPath';
import { ReachBar } from './ReachBar';
import { useSurroundings } from './RecallContext';
import { Recipients } from './Recipients';
import { useCheck, type Check } from './useCheck';
import { useNow } from './useNow';
import type { Recalls } from './useRecalls';
import { headlineText, peopleSentence, wholeMessageText } from './verdictWords';
import type { WordContext } from './words';

const useStyles = makeStyles({
  content: { padding: '8px 12px 0', display: 'flex', flexDirection: 'column' },
  path: { fontSize: '14px', lineHeight: '20px', margin: '4px 0 8px' },
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

/** The pane on a sent message: the verdict, the people, and what can be done. */
export function SentMessage(props: {
  item: MessageOnScreen;
  recalls: Recalls;
  onState: (state: PaneState, trouble: CheckTrouble | null) => void;
  /** What to show instead when it was not sent by the user. */
  otherwise: (assessment: Assessment, check: Check) => React.ReactNode;
}) {
  const { item, recalls, onState, otherwise } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { account, client, policy } = useSurroundings();
  const check = useCheck(item);
  const own = recalls.of(item.id);
  const now = useNow();
  /** Where the confirmation was opened; the focus goes back there. */
  const [confirming, setConfirming] = useState<Place | null>(null);
  const [focusOn, setFocusOn] = useState<Place | null>(null);
  const [looked, setLooked] = useState(false);

  const runningSince = own?.running ? own.confirmedAt : null;
  const ownAttempt = own?.record ?? null;
  const assessment = useMemo(
    () => assess({ item, account, client, policy, step: check.step, runningSince, ownAttempt, now }),
    [item, account, client, policy, check.step, runningSince, ownAttempt, now],
  );
  const failure = check.step.step === 'failed' ? check.step.failure : assessment.guessed;
  const trouble = failure && troubleOf(failure);
  const state = paneState(assessment, check.step);
  useEffect(() => {
    onState(state, trouble);
  }, [onState, state, trouble]);
  useEffect(fetchLateViews, []);
  // What stopped the recall is on the server and not on screen yet.
  const { again } = check;
  const stoppedBy = own?.notAsked?.why;
  useEffect(() => {
    if (stoppedBy === 'alreadyRequested' || stoppedBy === 'changed' || stoppedBy === 'notRecallable') again();
  }, [stoppedBy, again]);
  const { markSeen } = recalls;
  const toBeSeen = own !== null && !own.running && !own.seen;
  useEffect(() => {
    if (toBeSeen) markSeen(item.id);
  }, [toBeSeen, markSeen, item.id]);

  const context: WordContext = {
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

  const unkept = own?.notAsked?.why === 'cannotKeepRecord' ? own.notAsked.record : null;
  if (unkept || (confirming && mayConfirm(confirming, assessment))) {
    return (
      <Confirmation
        {...{ assessment, context }}
        cannotKeep={unkept !== null}
        checking={check.step.step === 'checking'}
        onBack={() => {
          recalls.forget(item.id);
          setFocusOn(confirming);
          setConfirming(null);
        }}
        onConfirm={() => {
          setFocusOn('attempt');
          setConfirming(null);
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
  return (
    <>
      <div className={styles.content}>
        <WhichMessage assessment={assessment} now={now} />
        <h1 className={styles.headline}>{headlineText(words, assessment, context)}</h1>
        <div className={styles.sentence} role="status">
          {whole ?? sentence()}
        </div>
        {!whole && assessment.recipients.length > 0 && <ReachBar summary={assessment.summary} />}
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
            attempt={assessment.attempt}
            now={now}
            search={looked ? searchOf(check.step, check.fresh) : null}
            notKept={own?.record != null && !own.kept}
            failure={own?.failure ?? null}
            onLookForReport={() => {
              setLooked(true);
              check.again();
            }}
            takeFocus={focusOn === 'attempt'}
            onAskAgain={() => {
              setConfirming('attempt');
            }}
          />
        )}
        {own?.notAsked && <NotAskedNote notAsked={own.notAsked} subject={own.subject} />}
        {assessment.message.outcome !== 'outlookOnly' && (
          <Recipients recipients={assessment.recipients} context={context} />
        )}
      </div>
      <BottomBar
        {...{ assessment, context }}
        busy={own?.running ?? false}
        takeFocus={focusOn === 'bar'}
        onRecall={() => {
          setConfirming('bar');
        }}
      />
    </>
  );

  function sentence(): string {
    if (failure) return words.t('check.notAllowed');
    return check.step.step === 'checking'
      ? words.t('sentence.provisional')
      : peopleSentence(words, assessment);
  }
}
