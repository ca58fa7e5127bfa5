import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import { useCompose } from '../composing/useComposing';
import { useComposeStyles } from '../composing/composeStyles';
import type { Finding } from '../../core/checks/finding';
import { remedyText, whatText, whyText } from '../../core/checks/findingWords';
import { addressesOf } from '../../core/checks/memory';
import type { FindingActs } from './useFindingActs';

const useStyles = makeStyles({
  row: {
    margin: '6px 0',
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  high: { borderLeftColor: tokens.colorBrandStroke1 },
  what: { fontWeight: tokens.fontWeightSemibold },
  asked: { color: tokens.colorBrandForeground1 },
  field: { marginTop: '4px' },
});

/** One thing to look at: what, why, the one click that mends it, and silence. */
export function FindingRow(props: {
  finding: Finding;
  /** Outlook's dialog at Send was about it. */
  asked: boolean;
  acts: FindingActs;
}) {
  const { finding, asked, acts } = props;
  const styles = useStyles();
  const compose = useComposeStyles();
  const words = useTranslator();
  const { t } = words;
  const { snapshot } = useCompose();
  const [silencing, setSilencing] = useState(false);
  const addresses = addressesOf(finding);
  return (
    <li
      className={mergeClasses(styles.row, finding.severity === 'high' && styles.high)}
      data-finding={finding.rule}
      data-severity={finding.severity}
      data-asked={asked || undefined}
    >
      {asked && <div className={mergeClasses(compose.small, styles.asked)}>{t('findings.askedAtSend')}</div>}
      {!asked && finding.severity === 'high' && (
        <div className={compose.small}>{t('findings.probablyMistake')}</div>
      )}
      <div className={styles.what} dir="auto">
        {whatText(words, finding)}
      </div>
      <div className={compose.small} dir="auto">
        {whyText(words, finding)}
      </div>
      {finding.rule === 'emptySubject' && <SubjectField acts={acts} />}
      <div className={compose.buttons}>
        {finding.remedy && (
          <Button
            size="small"
            disabledFocusable={acts.busy}
            onClick={() => {
              acts.remedy(finding);
            }}
          >
            {remedyText(words, finding, snapshot.message.recipients)}
          </Button>
        )}
        <Button
          size="small"
          appearance="transparent"
          className={finding.remedy ? undefined : compose.quiet}
          aria-expanded={silencing}
          aria-label={t('findings.silenceLabel', { rule: t(`rule.${finding.rule}`) })}
          onClick={() => {
            setSilencing(!silencing);
          }}
        >
          {t('button.silence')}
        </Button>
      </div>
      {silencing && (
        <div
          className={compose.buttons}
          role="group"
          aria-label={t('findings.silenceLabel', { rule: t(`rule.${finding.rule}`) })}
        >
          {silenceButton('here', t('silence.here'), true)}
          {addresses.length > 0 && silenceButton('for', t('silence.for', { n: addresses.length }))}
          {silenceButton('forGood', t('silence.forGood'))}
        </div>
      )}
    </li>
  );

  function silenceButton(how: Parameters<FindingActs['silence']>[1], text: string, first = false) {
    return (
      <Button
        size="small"
        ref={first ? focusAtFirst : undefined}
        disabledFocusable={acts.busy}
        onClick={() => {
          acts.silence(finding, how);
        }}
      >
        {text}
      </Button>
    );
  }
}

/** The subject, entered right where it is missing. */
function SubjectField({ acts }: { acts: FindingActs }) {
  const styles = useStyles();
  const compose = useComposeStyles();
  const { t } = useTranslator();
  const [subject, setSubject] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (subject.trim() !== '') acts.setSubject(subject.trim());
      }}
    >
      <Field label={t('findings.subjectLabel')} size="small" className={styles.field}>
        <Input
          size="small"
          dir="auto"
          value={subject}
          // Outlook takes no longer one.
          maxLength={255}
          onChange={(_, { value }) => {
            setSubject(value);
          }}
        />
      </Field>
      <div className={compose.buttons}>
        <Button size="small" type="submit" disabledFocusable={acts.busy || subject.trim() === ''}>
          {t('button.setSubject')}
        </Button>
      </div>
    </form>
  );
}
