import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Slot } from '../../pane/slot';
import type { Stage } from './run';
import type { Selected } from './selection';
import { lineText, stageText } from './selectedWords';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: '2px 0',
    listStyleType: 'none',
    boxSizing: 'border-box',
  },
  slot: { position: 'absolute', insetInlineStart: 0, top: 0, width: '100%' },
  texts: { flexGrow: 1, minWidth: 0, padding: '4px 0' },
  first: { display: 'flex', gap: '8px', fontSize: '14px', lineHeight: '20px' },
  subject: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  small: {
    display: 'block',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  time: { fontSize: '12px', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** One selected message in two lines: subject and time; verdict, people, outside. In a run, what became of it. */
export function SelectedRow(props: {
  selected: Selected;
  stage: Stage | null;
  now: Date;
  ticked: boolean;
  tickable: boolean;
  onTick: (ticked: boolean) => void;
  slot?: Slot;
}) {
  const { selected, stage, now, ticked, tickable, onTick, slot } = props;
  const styles = useStyles();
  const words = useTranslator();
  const id = useId();
  const { message, state, assessment } = selected;
  const sentAt = assessment?.sentAt;
  const became = stageText(words, stage);
  return (
    <li
      className={mergeClasses(styles.row, slot && styles.slot)}
      data-selected={state}
      data-stage={stage?.at}
      {...(slot && {
        ref: slot.measure,
        'data-index': slot.index,
        'aria-posinset': slot.index + 1,
        'aria-setsize': slot.size,
        style: { transform: `translateY(${String(slot.start)}px)` },
      })}
    >
      <Checkbox
        id={id}
        aria-labelledby={`${id}-texts`}
        checked={ticked}
        disabled={!tickable}
        onChange={(_, { checked }) => {
          onTick(checked === true);
        }}
      />
      <label className={styles.texts} htmlFor={id} id={`${id}-texts`}>
        <span className={styles.first}>
          <span className={styles.subject} title={message.subject} dir="auto">
            {message.subject || words.t('message.noSubject')}
          </span>
          {sentAt && (
            <span className={styles.time}>
              {words.day(sentAt, now) === words.t('time.today') ? words.time(sentAt) : words.day(sentAt, now)}
            </span>
          )}
        </span>
        <span className={styles.small}>{lineText(words, selected, stage)}</span>
        {became && <span className={styles.small}>{became}</span>}
      </label>
    </li>
  );
}
