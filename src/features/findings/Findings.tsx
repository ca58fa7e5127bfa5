import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import { useSurroundings } from '../../pane/useSurroundings';
import { useCompose } from '../composing/useComposing';
import { useComposeStyles } from '../composing/composeStyles';
import { FindingRow } from './FindingRow';
import { shownFindings } from '../../core/checks/shownFindings';
import { useFindingActs, type Done } from './useFindingActs';

/** So many are shown; those that Outlook asked about always. */
const mostShown = 3;

/** What there is to look at before sending, worst first; one calm line where nothing stands out. */
export function Findings(props: {
  /** Keys of the findings that Outlook's dialog at Send was about. */
  askedAbout: readonly string[];
}) {
  const { askedAbout } = props;
  const styles = useComposeStyles();
  const { t } = useTranslator();
  const { policy } = useSurroundings();
  const { snapshot, handOver, memory } = useCompose();
  const acts = useFindingActs();
  const [all, setAll] = useState(false);
  const findings = useMemo(
    () => shownFindings(snapshot, policy, { handOver, memory, askedAbout }),
    [snapshot, policy, handOver, memory, askedAbout],
  );
  const isAsked = (key: string) => askedAbout.includes(key);
  const asked = findings.filter(({ key }) => isAsked(key)).length;
  const shown = all ? findings : findings.slice(0, Math.max(mostShown, asked));
  const hidden = findings.length - shown.length;
  return (
    <section className={styles.part} aria-label={t('findings.title')} data-part="findings">
      <div className={findings.length > 0 ? styles.title : styles.text} role="status">
        {findings.length > 0 ? t('findings.count', { n: findings.length }) : t('findings.nothing')}
      </div>
      {snapshot.unread.length > 0 && <p className={styles.small}>{t('findings.unread')}</p>}
      {acts.done && <WhatWasDone key={acts.done.round} done={acts.done} busy={acts.busy} />}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((finding) => (
            <FindingRow key={finding.key} finding={finding} asked={isAsked(finding.key)} acts={acts} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.quiet}
          onClick={() => {
            setAll(true);
          }}
        >
          {t('findings.more', { n: hidden })}
        </Button>
      )}
    </section>
  );
}

/** The row that was clicked is gone, and the focus with it: it comes here, where the click can be taken back. */
function WhatWasDone({ done, busy }: { done: Done; busy: boolean }) {
  const styles = useComposeStyles();
  const { t } = useTranslator();
  const { undo } = done;
  return (
    <div
      className={styles.note}
      data-done={done.outcome}
      role="group"
      aria-label={done.text}
      // office.js moves Tab itself, and only from what it counts as a tab stop.
      {...(!undo && { ref: focusAtFirst, tabIndex: 0 })}
    >
      <div role="status">{done.text}</div>
      {undo && (
        <Button size="small" ref={focusAtFirst} disabledFocusable={busy} onClick={undo}>
          {t('button.undo')}
        </Button>
      )}
    </div>
  );
}
