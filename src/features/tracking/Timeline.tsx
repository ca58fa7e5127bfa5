import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { SupportDetails } from '../../pane/SupportDetails';
import { FollowUpFlag } from './FollowUpFlag';
import { silentOf, timelineOf } from './timeline';
import { TimelineLine } from './TimelineLine';
import { peopleText } from './timelineWords';
import { useLookingAgain } from './useLookingAgain';

/** So many lines stand at first; each "more" shows some more, since a conversation may have hundreds. */
const linesAtFirst = 3;
const linesMore = 25;

const useStyles = makeStyles({
  box: { marginTop: '4px', marginBottom: '8px' },
  head: { display: 'flex', alignItems: 'center', minHeight: '28px', gap: '8px' },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  plain: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  small: {
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** What was done about the message and what came back, newest first; looks again by itself and on demand. */
export default function Timeline({ openedMessage }: { openedMessage: OpenedMessage }) {
  const { assessment, checked, notes, now } = openedMessage;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { openMessage } = useSurroundings();
  const { awaited, asked, look } = useLookingAgain(openedMessage);
  const [shown, setShown] = useState(linesAtFirst);
  /** When the mail came that this Outlook could not open. */
  const [notOpened, setNotOpened] = useState<string | null>(null);
  if (!checked) return null;

  const { responses, responseSearch, responseFailure } = checked;
  const facts = { assessment, responses, notes };
  // What became of the attempt stands above, with its buttons.
  const told = assessment.attempt?.state;
  const entries = timelineOf(facts).filter(({ what }) => what !== told);
  if (entries.length === 0 && !awaited && responseSearch !== 'failed') return null;
  const silent = silentOf(facts) ?? [];
  const first = asked === null && responseSearch === 'failed' ? responseFailure : undefined;
  const failure = asked?.state === 'failed' ? asked.failure : first;
  const unfolded = shown > linesAtFirst;
  return (
    <section className={styles.box} aria-label={t('tracking.title')} data-part="timeline">
      <div className={styles.head}>
        <h2 className={styles.title}>{t('tracking.title')}</h2>
        <Button
          className={styles.plain}
          appearance="transparent"
          size="small"
          disabledFocusable={asked?.state === 'looking'}
          onClick={look}
        >
          {t('button.lookForNews')}
        </Button>
      </div>
      <ul className={styles.list}>
        {entries.slice(0, shown).map((entry) => (
          <TimelineLine
            key={`${entry.what} ${entry.mail ?? entry.at}`}
            {...{ entry, now }}
            inFull={unfolded}
            onOpen={(mail) => {
              void openMessage(mail).then((opening) => {
                setNotOpened(opening === 'cannot' ? entry.at : null);
              });
            }}
          />
        ))}
      </ul>
      {entries.length > shown && more(t('tracking.more', { n: entries.length - shown }), shown + linesMore)}
      {unfolded && entries.length <= shown && more(t('tracking.less'), linesAtFirst)}
      {responses?.cutShort && unfolded && <p className={styles.small}>{t('tracking.cutShort')}</p>}
      {silent.length > 0 && (
        <p className={styles.small} data-part="silent">
          {t('tracking.silent', { people: peopleText(words, silent) })}
        </p>
      )}
      <div className={styles.small} role="status">
        {stateText()}
        {notOpened && ` ${t('tracking.cannotOpen', { dayAndTime: words.dayAndTime(notOpened, now) })}`}
      </div>
      {failure && <SupportDetails {...{ failure }} />}
      {awaited && <FollowUpFlag {...{ openedMessage }} />}
    </section>
  );

  function more(label: string, next: number) {
    return (
      <Button
        className={styles.plain}
        appearance="transparent"
        size="small"
        aria-expanded={unfolded}
        onClick={() => {
          setShown(next);
        }}
      >
        {label}
      </Button>
    );
  }

  function stateText(): string {
    if (asked?.state === 'looking') return t('tracking.looking');
    if (asked?.state === 'failed') return `${t('tracking.failed')} ${t(`failure.${asked.failure.kind}`)}`;
    if (asked) return t('tracking.nothingNew');
    if (responseSearch === 'notYet') return t('tracking.looking');
    if (responseSearch === 'failed') return t('tracking.failed');
    return responses?.reports.length === 0 && responses.replies.length === 0 ? t('tracking.empty') : '';
  }
}
