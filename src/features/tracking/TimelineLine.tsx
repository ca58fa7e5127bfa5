import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { TimelineEntry } from './timeline';
import { happeningText, shortTime } from './timelineWords';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', padding: '2px 0', listStyleType: 'none' },
  time: {
    flexShrink: 0,
    minWidth: '56px',
    fontSize: '12px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
  said: { minWidth: 0, fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  link: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  text: {
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  full: { whiteSpace: 'pre-line' },
  cut: { maxHeight: '32px', overflowY: 'hidden' },
});

/** One line of the timeline: its time, what happened, and the words of a claim; a mail behind it opens on click. */
export function TimelineLine(props: {
  entry: TimelineEntry;
  now: Date;
  /** The words of a claim are shown in full. */
  inFull: boolean;
  onOpen: (mail: string) => void;
}) {
  const { entry, now, inFull, onOpen } = props;
  const { at, mail, text, what } = entry;
  const styles = useStyles();
  const words = useTranslator();
  const happening = happeningText(words, entry);
  return (
    <li className={styles.line} data-happening={what}>
      <time className={styles.time} dateTime={at} title={words.dayAndTime(at, now)}>
        {shortTime(words, at, now)}
      </time>
      <div className={styles.said}>
        {mail ? (
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              onOpen(mail);
            }}
          >
            {happening}
          </button>
        ) : (
          happening
        )}
        {text && (
          <p className={mergeClasses(styles.text, inFull ? styles.full : styles.cut)} dir="auto">
            {words.t('tracking.quote', { text })}
          </p>
        )}
      </div>
    </li>
  );
}
