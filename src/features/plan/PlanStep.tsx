import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { StepName } from '../../mailbox/notes';
import type { OpenedMessage } from '../../pane/openedMessage';
import { OutlookPath } from '../../pane/OutlookPath';
import { useSurroundings } from '../../pane/useSurroundings';
import { peopleBehind } from '../../core/recall/summary';
import type { PlanFacts } from './planFacts';
import { recallUnderWay } from './nextSteps';
import type { Plan, PlannedStep } from './planRules';
import { stepText, viewOf } from './stepWords';

const useStyles = makeStyles({
  step: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '44px' },
  tick: { marginInlineStart: '-8px', flexShrink: 0 },
  done: { width: '24px', flexShrink: 0, textAlign: 'center', color: tokens.colorBrandForeground1 },
  words: { flexGrow: 1, minWidth: 0 },
  name: { fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  small: {
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  below: { paddingBottom: '8px', paddingInlineStart: '28px' },
  button: { flexShrink: 0, minWidth: '72px' },
});

/** One step: a tick, what it is, and the one button that does it. A done step says when. */
export function PlanStep(props: {
  openedMessage: OpenedMessage;
  facts: PlanFacts;
  plan: Plan;
  step: PlannedStep;
}) {
  const { openedMessage, facts, plan, step } = props;
  const { name, done } = step;
  const { assessment, note, now } = openedMessage;
  const { now: clock } = useSurroundings();
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const id = useId();
  const [showPath, setShowPath] = useState(false);
  const text = stepText(words, name, facts, plan, openedMessage);
  const underWay = name === 'recall' ? recallUnderWay(assessment) : null;
  const small = doneText() ?? (underWay && t(`plan.${underWay}`));

  return (
    <li className={styles.step} data-step={name} data-ticked={step.ticked} data-done={done !== null}>
      <div className={styles.line}>
        {done ? (
          <span className={styles.done} aria-hidden="true">
            ✓
          </span>
        ) : (
          <Checkbox
            className={styles.tick}
            checked={step.ticked}
            aria-labelledby={id}
            onChange={(_, { checked }) => {
              note({ ticked: { [name]: checked === true } });
            }}
          />
        )}
        <div className={styles.words}>
          <div className={styles.name} id={id}>
            {text}
          </div>
          {small && <div className={styles.small}>{small}</div>}
        </div>
        {button()}
      </div>
      {name === 'recall' && facts.mix === 'harmful' && !done && (
        <p className={`${styles.small} ${styles.below}`} data-part="harmful">
          {t('plan.harmful', {
            n: peopleBehind(assessment.unintended),
            notice: assessment.unintended.some(({ reach }) => reach !== 'inside') ? 'yes' : 'no',
          })}
        </p>
      )}
      {showPath && (
        <div className={styles.below}>
          <OutlookPath className={styles.small} />
          {!done && ownButton('step.done', markDone)}
        </div>
      )}
    </li>
  );

  function doneText(): string | null {
    if (!done) return null;
    const when = words.when(done, now);
    if (name === 'recall' && facts.recallBy === 'pane') return t('plan.requestedAt', { when });
    return t(name === 'write' || name === 'correct' ? 'plan.draftedAt' : 'plan.doneAt', { when });
  }

  function button() {
    if (name === 'recall' && (underWay !== null || (done !== null && facts.recallBy === 'pane'))) return null;
    if (name === 'recall' && facts.recallBy === 'outlook') {
      return ownButton('step.how', () => {
        setShowPath(!showPath);
      });
    }
    const view = viewOf(name, facts, plan, openedMessage);
    if (!view) return done ? ownButton('button.takeBack', takeBack) : ownButton('step.done', markDone);
    return ownButton(labels[name], () => {
      openedMessage.open(view);
    });
  }

  function ownButton(label: (typeof labels)[StepName] | 'button.takeBack' | 'step.how', onClick: () => void) {
    return (
      <Button
        id={`${id}-button`}
        className={styles.button}
        size="small"
        appearance={done ? 'subtle' : 'secondary'}
        aria-labelledby={`${id}-button ${id}`}
        {...(label === 'step.how' && { 'aria-expanded': showPath })}
        onClick={onClick}
      >
        {t(label)}
      </Button>
    );
  }

  function markDone() {
    note({ done: { [name]: clock().toISOString() } });
  }

  function takeBack() {
    note({ done: { [name]: null } });
  }
}

const labels = {
  recall: 'button.recall',
  stopSharing: 'step.look',
  tellPrivacy: 'step.tell',
  call: 'step.done',
  write: 'step.write',
  correct: 'step.prepare',
  record: 'step.fillIn',
  leave: 'step.done',
} as const satisfies Record<StepName, string>;
