import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Assessment } from '../../core/recall/assess';
import { peopleText } from '../../core/recall/reachWords';

const useStyles = makeStyles({
  which: {
    display: 'flex',
    gap: '4px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  subject: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  facts: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
    flexShrink: 0,
    maxWidth: '70%',
  },
});

/** Which message this is: subject · today 10:41 · 5 people; the subject is cut, and whole in the title. */
export function WhichMessage({ assessment, now }: { assessment: Assessment; now: Date }) {
  const styles = useStyles();
  const words = useTranslator();
  const { subject, sentAt } = assessment;
  const facts = [
    ...(sentAt ? [`${words.day(sentAt, now)} ${words.time(sentAt)}`] : []),
    peopleText(words, assessment),
  ];
  return (
    <div className={styles.which} data-part="which">
      <span className={styles.subject} title={subject} dir="auto">
        {subject || words.t('message.noSubject')}
      </span>
      <span className={styles.facts} title={facts.join(' · ')}>
        · {facts.join(' · ')}
      </span>
    </div>
  );
}
