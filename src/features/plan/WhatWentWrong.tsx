import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { membersOf } from '../../mailbox/membersOf';
import type { Cause } from '../../mailbox/notes';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useAnswerStyles } from './answerStyles';
import { answerDecides } from './planFacts';
import { SensitiveSwitch } from './SensitiveSwitch';
import { SlipQuestion } from './SlipQuestion';
import { isSensitive, usePlan } from './usePlan';
import { WhoShouldNot } from './WhoShouldNot';

/** In the order of the radio buttons. */
const causes = membersOf<Cause>({
  wrongPeople: true,
  wrongContent: true,
  tooEarly: true,
  regret: true,
  smallSlip: true,
});

const useStyles = makeStyles({
  line: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '36px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  sign: { width: '12px', flexShrink: 0, textAlign: 'center', color: tokens.colorNeutralForeground2 },
  answer: { flexGrow: 1, minWidth: 0, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  change: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink },
  // Read out before the answer, which stands alone on the line.
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  open: { paddingBottom: '8px' },
  toPlan: { marginTop: '8px' },
});

/** "What went wrong?": one closed line with the answer; open, the five answers and what else the plan needs to know. */
export default function WhatWentWrong({ openedMessage }: { openedMessage: OpenedMessage }) {
  const { notes, note } = openedMessage;
  const styles = useStyles();
  const row = useAnswerStyles();
  const { t } = useTranslator();
  const body = useId();
  const line = useRef<HTMLButtonElement>(null);
  // Closed until the user opens it: what opens by itself moves what is under the finger.
  const [open, setOpen] = useState(false);
  const { facts, suspicion } = usePlan(openedMessage, open);
  const sensitive = isSensitive(openedMessage, suspicion);
  const answer = notes.cause && t(`cause.${notes.cause}`);

  return (
    <>
      <button
        ref={line}
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={body}
        data-part="question"
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span className={styles.sign} aria-hidden="true">
          {open ? '▾' : '▸'}
        </span>
        {answer && !open ? (
          <>
            <span className={styles.unseen}>{t('question.title')}</span>
            <span className={styles.answer}>{answer}</span>
            <span className={styles.change}>{t('question.change')}</span>
          </>
        ) : (
          <>
            <span className={styles.answer}>{t('question.title')}</span>
            {!open && answerDecides(facts) && <span className={styles.change}>{t('question.decides')}</span>}
          </>
        )}
      </button>
      <div id={body} className={open ? styles.open : undefined}>
        {open && (
          <>
            <RadioGroup
              aria-label={t('question.title')}
              value={notes.cause ?? ''}
              onChange={(_, { value }) => {
                const cause = causes.find((one) => one === value);
                if (cause) note({ cause });
              }}
            >
              {causes.map((cause) => (
                <Radio
                  key={cause}
                  value={cause}
                  label={{ className: row.label, children: t(`cause.${cause}`) }}
                  indicator={{ className: row.indicator }}
                />
              ))}
            </RadioGroup>
            <SensitiveSwitch {...{ openedMessage, suspicion }} />
            {notes.cause === 'wrongPeople' && openedMessage.assessment.recipients.length > 1 && (
              <WhoShouldNot {...{ openedMessage }} />
            )}
            {notes.cause === 'smallSlip' && sensitive && notes.sensitive === null && (
              <SlipQuestion {...{ note }} />
            )}
            {notes.cause && (
              <Button
                className={styles.toPlan}
                size="small"
                onClick={() => {
                  setOpen(false);
                  line.current?.focus();
                }}
              >
                {t('button.toPlan')}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}
