import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import { useConfirmationKeys } from '../../pane/useConfirmationKeys';
import { useRested } from '../../pane/useRested';
import type { Verdict } from '../../core/recall/verdicts';
import { together, type Selected } from './selection';
import { noticeTogether, peopleTogether } from './selectedWords';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  title: { margin: 0, fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  subjects: { margin: 0, padding: 0, listStyleType: 'none' },
  subject: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  notice: {
    margin: 0,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    paddingLeft: '10px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

const subjectsNamed = 3;

/** One confirmation for all ticked messages: which, to how many people in all, and what outsiders will see. */
export function SelectedConfirmation(props: {
  ticked: readonly Selected[];
  onConfirm: () => void;
  onBack: () => void;
}) {
  const { ticked, onConfirm, onBack } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  useConfirmationKeys(onBack);
  const all = together(ticked);
  const n = all.messages;
  const notice = noticeTogether(words, all);
  const rested = useRested(`${String(n)}|${notice ?? ''}`);
  const { reach, perhaps, notKnown, not } = all.summary;
  const line = (verdict: Verdict, people: number) =>
    people > 0 ? [t('confirm.count', { verdict: t(`verdict.${verdict}`), n: people })] : [];
  const counts = [
    ...line('withinReach', reach.people),
    ...line('perhaps', perhaps.people),
    ...line('outOfReach', not.people),
    ...line('notKnown', notKnown.people),
  ];
  return (
    <section className={styles.view} aria-label={t('several.regionLabel')} data-view="several-confirmation">
      <h1 className={styles.title}>{t('several.confirmTitle', { n })}</h1>
      <ul className={styles.subjects}>
        {ticked.slice(0, subjectsNamed).map(({ message: { key, subject } }) => (
          <li key={key} className={styles.subject} title={subject} dir="auto">
            {subject || t('message.noSubject')}
          </li>
        ))}
        {n > subjectsNamed && <li>{t('several.andMore', { n: n - subjectsNamed })}</li>}
      </ul>
      <p className={styles.text}>{t('several.confirmTo', { people: peopleTogether(words, all) })}</p>
      <p className={styles.text}>{counts.join(' · ')}</p>
      {notice && (
        <p className={styles.notice} role="status" aria-label={t('notice.label')}>
          {notice}
        </p>
      )}
      <p className={styles.text}>{t('confirm.everyCopy')}</p>
      <p className={styles.text}>
        {t('confirm.staysRead')} {t('confirm.colleaguesMaybeTold')}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!rested} onClick={onConfirm}>
          {t('button.recallMessages', { n })}
        </Button>
        <Button ref={focusAtFirst} onClick={onBack}>
          {t('button.goBack')}
        </Button>
      </div>
    </section>
  );
}
