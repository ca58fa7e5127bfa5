import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { BottomBar } from './BottomBar';
import {
  AttemptStatus,
  CheckProblem,
  HeldMessage,
  NotAskedNote,
  Plan,
  PlanBar,
  ServiceDesk,
  Timeline,
  ResponsesNote,
  WhatWentWrong,
} from './lateViews';
import { OutlookPath } from '../../pane/OutlookPath';
import { pointsToOutlook, searchOf, type Place } from '../../pane/paneState';
import { ReachBar } from './ReachBar';
import { Recipients } from './Recipients';
import { summarize } from '../../core/recall/summary';
import type { Assessing } from './useAssessing';
import { headlineText, peopleSentence, wholeMessageText } from '../../core/recall/verdictWords';
import { WhichMessage } from './WhichMessage';
import { peopleText } from '../../core/recall/reachWords';

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

/** What stands on screen first: the verdict, what went wrong, the people or the plan, and what can be done. */
export function FirstScreen(props: {
  assessing: Assessing;
  /** Where a confirmation was opened that has been left; the focus goes back there. */
  focusOn: Place | null;
}) {
  const { assessing, focusOn } = props;
  const { openedMessage, check, own, state, failure, onScreen } = assessing;
  const { assessment, checked, notes, context, now, open } = openedMessage;
  const styles = useStyles();
  const words = useTranslator();
  const [looked, setLooked] = useState(false);

  if (assessment.undecided) {
    return (
      <div className={styles.content}>
        <WhichMessage assessment={assessment} now={now} />
        {state === 'waiting' && <h1 className={styles.headline}>{words.t('headline.waiting')}</h1>}
        <p className={styles.sentence}>{words.t(state === 'waiting' ? 'sentence.waiting' : 'app.loading')}</p>
      </div>
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
      {...{ openedMessage }}
      busy={own?.running ?? false}
      takeFocus={focusOn === 'bar'}
      onRecall={() => {
        open({ name: 'confirmation', from: 'bar' });
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
            {...{ openedMessage }}
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
              assessment.forServiceDesk || assessment.cannotAsk
                ? null
                : () => {
                    open({ name: 'confirmation', from: 'attempt' });
                  }
            }
          />
        )}
        {assessment.forServiceDesk && <ServiceDesk people={peopleText(words, assessment)} />}
        {own?.notAsked && <NotAskedNote notAsked={own.notAsked} subject={own.subject} />}
        {held && <HeldMessage {...{ openedMessage }} />}
        {checked && followed && <Timeline {...{ openedMessage }} />}
        {outcome !== 'waiting' && !held && assessment.recipients.length > 0 && (
          <div className={styles.question}>{onScreen && <WhatWentWrong {...{ openedMessage }} />}</div>
        )}
        {answered && <Plan {...{ openedMessage }} />}
        {outcome !== 'outlookOnly' && (
          <Recipients recipients={assessment.recipients} context={context} inOneLine={answered} />
        )}
        {checked && <ResponsesNote {...{ openedMessage }} />}
        {checked && !followed && <Timeline {...{ openedMessage }} />}
      </div>
      {answered ? (
        <PlanBar
          {...{ openedMessage }}
          busy={own?.running ?? false}
          takeFocus={focusOn === 'bar'}
          fallback={bar}
        />
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
