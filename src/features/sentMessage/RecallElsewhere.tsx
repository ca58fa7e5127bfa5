import { makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { useTranslator } from '../../i18n/I18nProvider';
import { useSurroundings } from '../../pane/useSurroundings';
import type { OwnRecall, Recalls } from './recalls';

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: '8px 12px',
    fontSize: '12px',
    lineHeight: '16px',
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

/** A recall goes on for its own message after another one came on screen; this line names it and its outcome. */
export default function RecallElsewhere({ recalls, itemKey }: { recalls: Recalls; itemKey: string | null }) {
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { now } = useSurroundings();
  const recall = useStore(recalls.recalls, (all) =>
    [...all.values()].findLast(({ key, seen }) => key !== itemKey && !seen),
  );
  return <div role="status">{recall && <p className={styles.line}>{text(recall)}</p>}</div>;

  function text({ subject, running, record, notAsked }: OwnRecall): string {
    if (running) return t('attempt.runningElsewhere', { subject });
    if (notAsked?.why === 'otherItem') return t('attempt.itemChanged', { subject });
    if (notAsked || !record) return t('attempt.notAskedElsewhere', { subject });
    switch (record.state) {
      case 'requested':
        return t('attempt.requestedElsewhere', { subject, when: words.when(record.requestedAt, now()) });
      case 'refused':
        return t('attempt.refusedElsewhere', { subject });
      case 'uncertain':
      case 'unreadable':
      case 'requesting':
      case 'notAsked':
        return t('attempt.uncertainElsewhere', { subject });
    }
  }
}
