import { Button } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { useSurroundings } from '../../pane/useSurroundings';
import { useCompose } from '../composing/useComposing';
import { useComposeStyles } from '../composing/composeStyles';
import { countsOf } from '../../core/checks/counts';
import { peopleLine, recallLine } from '../../core/checks/countWords';
import { outsideToHandOver } from '../../core/checks/shownFindings';
import { useMailTips } from './useMailTips';

/** Whom the message goes to, and what a recall could later reach: Outlook's estimate at once, then what Exchange says. */
export function Counts() {
  const styles = useComposeStyles();
  const words = useTranslator();
  const { t } = words;
  const { account, policy, now } = useSurroundings();
  const { snapshot, handOver, changeHandOver } = useCompose();
  const { message } = snapshot;
  const addresses = useMemo(() => message.recipients.map(({ address }) => address), [message]);
  const { tips, asking, failure, allow } = useMailTips(addresses);
  const counts = useMemo(
    () => countsOf(message, { account, policy, tips, now: now() }),
    [message, account, policy, tips, now],
  );

  // What Exchange said makes the checks sharper, here and when Send is pressed.
  const said = useMemo(
    () =>
      outsideToHandOver(addresses, (address) => {
        const tip = tips?.get(address);
        return !tip || tip.failed || tip.scope === 'unknown' ? null : tip.scope === 'external';
      }),
    [addresses, tips],
  );
  const isNews = Object.entries(said).some(([address, outside]) => handOver.outside[address] !== outside);
  useEffect(() => {
    if (isNews) void changeHandOver({ outside: said });
  }, [isNews, said, changeHandOver]);

  const anybody = message.recipients.length > 0;
  const mayBeAllowed = failure?.kind === 'interactionNeeded' || failure?.kind === 'consentRefused';
  return (
    <section className={styles.part} aria-label={t('counts.title')} data-part="counts" aria-busy={asking}>
      <div role="status">
        <div>{peopleLine(words, counts)}</div>
        {anybody && <div>{recallLine(words, counts)}</div>}
        {anybody && counts.estimate && <div className={styles.small}>{estimateText()}</div>}
      </div>
      {anybody && counts.estimate && mayBeAllowed && (
        <div className={styles.buttons}>
          <Button size="small" onClick={allow}>
            {t('button.allowEstimate')}
          </Button>
        </div>
      )}
    </section>
  );

  function estimateText(): string {
    if (asking) return t('counts.checking');
    return t(mayBeAllowed ? 'counts.notAllowed' : 'counts.estimate');
  }
}
