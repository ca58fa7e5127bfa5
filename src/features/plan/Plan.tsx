import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { isUnkept } from '../../core/recall/ownNotes';
import type { OpenedMessage } from '../../pane/openedMessage';
import { PlanStep } from './PlanStep';
import { whyNotKept } from './whyNotKept';
import { usePlan } from './usePlan';

const useStyles = makeStyles({
  plan: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '6px', marginBottom: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: '2px 0 4px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  steps: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What to do about it, in the order of doing: each step can be ticked, unticked, or done by itself. */
export default function Plan({ openedMessage }: { openedMessage: OpenedMessage }) {
  const styles = useStyles();
  const { t } = useTranslator();
  const title = useId();
  const { facts, plan } = usePlan(openedMessage);
  return (
    <section className={styles.plan} aria-labelledby={title} data-part="plan">
      <h2 className={styles.title} id={title}>
        {t('plan.title')}
      </h2>
      <p className={styles.small} data-why={plan.why}>
        {t(`why.${plan.why}`)}
      </p>
      <ol className={styles.steps}>
        {plan.steps.map((step) => (
          <PlanStep key={step.name} {...{ openedMessage, facts, plan, step }} />
        ))}
      </ol>
      {isUnkept(openedMessage.notesKept) && (
        <p className={styles.small} role="status" data-part="not-kept">
          {t('plan.notKept', { why: whyNotKept(openedMessage.notesKept) })}
        </p>
      )}
    </section>
  );
}
