import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useTranslator } from '../i18n/I18nProvider';
import type { Cause } from '../mailbox/notes';
import type { Matter } from '../recall/matter';
import { SupportDetails } from '../recall/SupportDetails';
import { opensByItself } from './planFacts';
import { isSensitive, usePlan } from './usePlan';
import { WhoShouldNot } from './WhoShouldNot';

const causes: readonly Cause[] = ['wrongPeople', 'wrongContent', 'tooEarly', 'regret', 'smallSlip'];

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
  body: { paddingBottom: '8px' },
  // The rows of the five answers: 28 px each.
  indicator: { marginTop: '6px', marginBottom: '6px' },
  label: {
    color: tokens.colorNeutralForeground1,
    paddingTop: '4px',
    paddingBottom: '4px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  small: {
    margin: 0,
    minHeight: '16px',
    paddingInlineStart: '32px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  slip: {
    margin: '8px 0 4px',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    paddingLeft: '10px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** "What went wrong?": one closed line with the answer; open, the five answers and what else the plan needs to know. */
export default function WhatWentWrong({ matter }: { matter: Matter }) {
  const { notes, note } = matter;
  const styles = useStyles();
  const { t, list } = useTranslator();
  const body = useId();
  const line = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<boolean | null>(notes.cause ? false : null);
  const { facts, suspicion } = usePlan(matter, open ?? false);
  // Once it opened by itself it stays open, whatever a better answer says of the mix.
  if (open === null && opensByItself(facts)) setOpen(true);
  const sensitive = isSensitive(matter, suspicion);
  const answer = notes.cause && t(`cause.${notes.cause}`);

  return (
    <>
      <button
        ref={line}
        type="button"
        className={styles.line}
        aria-expanded={open ?? false}
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
            <span className={styles.answer}>
              {sensitive ? t('question.answerAndData', { answer }) : answer}
            </span>
            <span className={styles.change}>{t('question.change')}</span>
          </>
        ) : (
          <span className={styles.answer}>{t('question.title')}</span>
        )}
      </button>
      <div id={body} className={open ? styles.body : undefined}>
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
                  label={{ className: styles.label, children: t(`cause.${cause}`) }}
                  indicator={{ className: styles.indicator }}
                />
              ))}
            </RadioGroup>
            <Checkbox
              checked={sensitive}
              label={{ className: styles.label, children: t('question.sensitive') }}
              indicator={{ className: styles.indicator }}
              onChange={(_, { checked }) => {
                note({ sensitive: checked === true });
              }}
            />
            <div className={styles.small} role="status" data-suspicion={suspicion.step ?? 'none'}>
              {reason()}
            </div>
            {suspicion.failure && (
              <div className={mergeClasses(styles.small, styles.buttons)}>
                <Button size="small" onClick={suspicion.again}>
                  {t('suspicion.again')}
                </Button>
                <SupportDetails failure={suspicion.failure} />
              </div>
            )}
            {notes.cause === 'wrongPeople' && <WhoShouldNot {...{ matter }} />}
            {notes.cause === 'smallSlip' && sensitive && notes.sensitive === null && (
              <div className={styles.slip} role="alert" data-part="slip">
                {t('question.slip')}
                <div className={styles.buttons}>
                  <Button
                    size="small"
                    onClick={() => {
                      note({ sensitive: true });
                    }}
                  >
                    {t('question.slipSensitive')}
                  </Button>
                  <Button
                    size="small"
                    onClick={() => {
                      note({ sensitive: false });
                    }}
                  >
                    {t('question.slipOnly')}
                  </Button>
                </div>
              </div>
            )}
            {notes.cause && (
              <div className={styles.buttons}>
                <Button
                  size="small"
                  onClick={() => {
                    setOpen(false);
                    line.current?.focus();
                  }}
                >
                  {t('button.toPlan')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </>
  );

  /** Why the switch stands as it does. */
  function reason(): string {
    if (suspicion.kinds.length > 0 && notes.sensitive !== false) {
      return t('suspicion.because', { kinds: list(suspicion.kinds.map((kind) => t(`dataKind.${kind}`))) });
    }
    switch (suspicion.step) {
      case 'looking':
        return t('suspicion.looking');
      case 'failed':
        return t('suspicion.failed');
      case 'looked':
        return notes.sensitive === null ? t('suspicion.nothing') : '';
      case null:
        return '';
    }
  }
}
