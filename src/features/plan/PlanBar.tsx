import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { useBarStyles } from '../../pane/barStyles';
import type { OpenedMessage } from '../../pane/openedMessage';
import { OutlookPath } from '../../pane/OutlookPath';
import { useSurroundings } from '../../pane/useSurroundings';
import { noticeText } from '../../core/recall/reachWords';
import type { PlannedStep } from './planRules';
import { nextSteps } from './nextSteps';
import { barText, viewOf } from './stepWords';
import { usePlan } from './usePlan';

/** The bar at the bottom once the question is answered: the first ticked step that is to be done, and the next. */
export default function PlanBar(props: {
  openedMessage: OpenedMessage;
  busy: boolean;
  /** The user comes back from a view that took the whole pane. */
  takeFocus: boolean;
}) {
  const { openedMessage, busy, takeFocus } = props;
  const { assessment, note } = openedMessage;
  const { now: clock } = useSurroundings();
  const styles = useBarStyles();
  const words = useTranslator();
  const [showPath, setShowPath] = useState(false);
  const { facts, plan } = usePlan(openedMessage);
  const { primary, second } = nextSteps(plan.steps, facts, assessment);
  const first = useRef<HTMLElement>(null);
  // Only on coming back: later the focus is the user's own, whatever becomes of the buttons.
  useEffect(() => {
    if (takeFocus) first.current?.focus();
  }, [takeFocus]);
  if (!primary && !second) return null;

  const offersRecall = [primary, second].some((step) => step?.name === 'recall');
  const notice = offersRecall ? noticeText(words, assessment, 'first') : null;
  return (
    <div className={styles.bar} role="region" aria-label={words.t('message.regionActions')}>
      {notice && (
        <p className={styles.notice} data-notice={assessment.notice?.kind}>
          {notice}
        </p>
      )}
      {showPath && <OutlookPath className={styles.notice} />}
      <div className={styles.buttons}>
        {primary && button(primary, true)}
        {second && button(second, !primary)}
      </div>
    </div>
  );

  function keepFirst(element: HTMLElement | null) {
    first.current = element;
  }

  function button(step: PlannedStep, isFirst: boolean) {
    const { name } = step;
    const inOutlook = name === 'recall' && facts.recallBy === 'outlook';
    return (
      <Button
        ref={isFirst ? keepFirst : undefined}
        appearance={step === primary ? 'primary' : 'secondary'}
        disabledFocusable={name === 'recall' && busy}
        {...(inOutlook && { 'aria-expanded': showPath })}
        onClick={() => {
          const view = viewOf(name, facts, plan, openedMessage);
          if (inOutlook) setShowPath(!showPath);
          else if (view) openedMessage.open(view);
          else note({ done: { [name]: clock().toISOString() } });
        }}
      >
        {barText(words, name, facts, plan, openedMessage.context.policy)}
      </Button>
    );
  }
}
