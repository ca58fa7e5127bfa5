import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Assessment } from '../../core/recall/assess';
import type { Verdict } from '../../core/recall/verdicts';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import { useConfirmationKeys } from '../../pane/useConfirmationKeys';
import { useElapsed, useRested } from '../../pane/useRested';
import { outsiderNotice } from '../../core/recall/outsiderNotice';
import { useSurroundings } from '../../pane/useSurroundings';
import { noticeText, peopleText, type WordContext } from '../../core/recall/reachWords';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  title: {
    margin: 0,
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  notice: {
    margin: 0,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    paddingLeft: '10px',
    // Two states of the same warning take the same room.
    minHeight: '60px',
  },
  quote: {
    margin: 0,
    paddingLeft: '10px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  quotedSubject: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** How long the button waits for the server's answer before the user may go on without it. */
const patience = 3_000;

/**
 * The confirmation of a recall; takes the whole pane. It opens at once and refines. "Go back" has the focus first,
 * and a key that is still held down confirms nothing.
 */
export default function Confirmation(props: {
  assessment: Assessment;
  context: WordContext;
  /** The server's answer is still on its way. */
  checking: boolean;
  /** The attempt cannot be written down; asking needs one more yes. */
  cannotKeep: boolean;
  onConfirm: () => void;
  onBack: () => void;
}) {
  const { assessment, context, checking, cannotKeep, onConfirm, onBack } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const waited = useElapsed(patience);
  // A limit on people cannot be kept by those whom nobody has counted yet.
  const impatient = waited && context.policy.recall.askAbove === null;
  const unchecked = checking && impatient;
  const warning = unchecked ? t('notice.unchecked') : noticeText(words, assessment, 'confirm');
  const rested = useRested(`${warning ?? ''}|${String(cannotKeep)}`);
  const ready = (!checking || impatient) && rested;
  const { attempt, sentAt, subject } = assessment;
  const { account } = useSurroundings();
  const quoted = warning === null ? null : outsiderNotice(account.address, subject);

  useConfirmationKeys(onBack);

  return (
    <section className={styles.view} aria-label={t('confirm.regionLabel')} data-view="confirmation">
      <h1 className={styles.title}>
        {subject ? t('confirm.title', { subject }) : t('confirm.titleNoSubject')}
      </h1>
      {sentAt && (
        <p className={styles.text}>
          {t('confirm.sent', {
            dayAndTime: words.dayAndTime(sentAt, context.now),
            people: peopleText(words, assessment),
          })}
        </p>
      )}
      <p className={styles.text}>{countsText()}</p>
      {attempt && attempt.state !== 'refused' && <p className={styles.notice}>{againText()}</p>}
      {warning && (
        <p className={styles.notice} role="status" aria-label={t('notice.label')}>
          {warning}
        </p>
      )}
      {quoted && (
        <div data-part="outsiderNotice">
          <p className={styles.text}>{t('notice.reads')}</p>
          <blockquote className={styles.quote} lang="en" dir="auto" aria-label={t('notice.readsLabel')}>
            <div className={styles.quotedSubject}>{quoted.subject}</div>
            <div>{quoted.text}</div>
          </blockquote>
        </div>
      )}
      <p className={styles.text}>{t('confirm.everyCopy')}</p>
      <p className={styles.text}>
        {t('confirm.staysRead')} {t('confirm.colleaguesMaybeTold')}
      </p>
      {cannotKeep && <p className={styles.notice}>{t('attempt.notKept')}</p>}
      {checking && !impatient && <p className={styles.text}>{t('confirm.checking')}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!ready} onClick={onConfirm}>
          {t(cannotKeep ? 'button.askAllTheSame' : 'button.recallMessage')}
        </Button>
        <Button ref={focusAtFirst} onClick={onBack}>
          {t('button.goBack')}
        </Button>
      </div>
    </section>
  );

  function countsText(): string {
    const { reach, perhaps, notKnown, not, uncounted } = assessment.summary;
    const line = (verdict: Verdict, n: number) =>
      n > 0 ? [t('confirm.count', { verdict: t(`verdict.${verdict}`), n })] : [];
    return [
      ...line('withinReach', reach.people),
      ...line('perhaps', perhaps.people),
      ...line('outOfReach', not.people),
      ...line('notKnown', notKnown.people),
      ...(uncounted.length > 0 ? [t('people.unknownGroups', { groups: uncounted.length })] : []),
    ].join(' · ');
  }

  function againText(): string {
    const uncertain = attempt?.state === 'uncertain';
    if (uncertain && attempt.why === 'unreadable') return t('attempt.againUnreadable');
    const at = attempt?.at ?? (attempt?.state === 'reported' ? attempt.report.receivedAt : null);
    const when = at ? words.when(at, context.now) : '';
    return t(uncertain ? 'attempt.againUncertain' : 'attempt.again', { when });
  }
}
