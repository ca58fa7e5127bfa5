import { makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { useTranslator } from '../../i18n/I18nProvider';
import { paneRuns } from './runs';
import { countRun } from './run';
import { isRunning } from './runs';
import { runText } from './selectedWords';

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: '8px 12px',
    fontSize: '12px',
    lineHeight: '16px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A run goes on after something else came on screen; this line says so, and later what became of it. */
export default function SeveralElsewhere() {
  const styles = useStyles();
  const words = useTranslator();
  const state = useStore(paneRuns);
  const { run, seen } = state;
  return (
    <div role="status">
      {run && !seen && <p className={styles.line}>{isRunning(state) ? running() : over()}</p>}
    </div>
  );

  function running(): string {
    const { total } = countRun(run ?? { stages: new Map(), stopping: false });
    return words.t('several.runningElsewhere', { n: total });
  }

  function over(): string {
    const count = countRun(run ?? { stages: new Map(), stopping: false });
    return `${runText(words, count, false)} ${words.t('several.overElsewhere')}`;
  }
}
