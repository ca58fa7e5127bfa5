import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import { useSurroundings } from '../../pane/useSurroundings';
import ServiceDesk from '../../pane/ServiceDesk';
import { isForServiceDesk } from '../../core/recall/summary';
import { SupportDetails } from '../../pane/SupportDetails';
import { countRun } from './run';
import { isRunning, type RunsState } from './runs';
import type { Together } from './selection';
import { noticeTogether, peopleTogether, runText } from './selectedWords';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: '14px',
    lineHeight: '20px',
    // At 400 % zoom a fixed bar would hide what it is about.
    '@media (max-height: 320px)': { position: 'static' },
  },
  small: { margin: '0 0 8px', fontSize: '12px', lineHeight: '16px' },
  text: { margin: '0 0 8px' },
  progress: { margin: '4px 0 8px' },
});

/** What the ticked messages come to and the button for them; in a run, how far it is and the button that stops it. */
export function SelectionBar(props: {
  ticked: Together;
  /** Some message can be ticked. */
  offersRecall: boolean;
  checking: { done: number; total: number } | null;
  runs: RunsState;
  takeFocus: 'recall' | 'run' | null;
  onRecall: () => void;
  onStop: () => void;
}) {
  const { ticked, offersRecall, checking, runs, takeFocus, onRecall, onStop } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { policy } = useSurroundings();
  const { run, failure } = runs;
  const running = isRunning(runs);
  const count = run && countRun(run);
  const people = peopleTogether(words, ticked);
  const tooMany =
    ticked.messages > 0 && isForServiceDesk(ticked.summary, policy, { checking: false, cutShort: false });
  const notice = ticked.messages > 0 && !tooMany ? noticeTogether(words, ticked) : null;
  const failed = count ? firstFailure() : null;

  return (
    <div className={styles.bar} role="region" aria-label={t('message.regionActions')}>
      {checking && (
        <>
          <div role="status">{t('several.checked', { done: checking.done, n: checking.total })}</div>
          <ProgressBar className={styles.progress} value={checking.done} max={checking.total} />
        </>
      )}
      {count && (
        <div
          data-part="run"
          data-over={!running}
          // office.js moves Tab itself, and only from what it counts as a tab stop.
          {...(takeFocus === 'run' && { ref: focusAtFirst, tabIndex: 0, role: 'group' })}
        >
          <div className={styles.text} role="status">
            {runText(words, count, run.stopping)}
          </div>
          {running && <ProgressBar className={styles.progress} value={count.done} max={count.total} />}
          {!running && failed && <SupportDetails failure={failed} />}
        </div>
      )}
      {failure && (
        <div role="alert" data-part="not-begun">
          {t(`failure.${failure.kind}`)} {t('several.notBegun')}
          <SupportDetails failure={failure} />
        </div>
      )}
      {running ? (
        <Button disabledFocusable={run?.stopping ?? false} onClick={onStop}>
          {t('button.stop')}
        </Button>
      ) : (
        !checking && offersRecall && recallPart()
      )}
    </div>
  );

  function recallPart() {
    if (tooMany) return <ServiceDesk people={people} />;
    return (
      <>
        {notice && (
          <p className={styles.small} data-notice={ticked.notice?.kind}>
            {notice}
          </p>
        )}
        <p className={styles.small}>{t('several.ticked', { n: ticked.messages, people })}</p>
        <Button
          ref={takeFocus === 'recall' ? focusAtFirst : undefined}
          appearance="primary"
          disabledFocusable={ticked.messages === 0}
          onClick={onRecall}
        >
          {t('button.recallTicked', { n: ticked.messages })}
        </Button>
      </>
    );
  }

  function firstFailure() {
    for (const stage of run?.stages.values() ?? []) {
      if (stage.at === 'over' && 'failure' in stage.outcome && stage.outcome.failure)
        return stage.outcome.failure;
    }
    return null;
  }
}
