import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useComposeStyles } from '../composing/composeStyles';
import { useTranslator } from '../../i18n/I18nProvider';
import { useSurroundings } from '../../pane/useSurroundings';
import { fieldsFor, timeFrom, timeIn } from './composeHold';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    marginTop: '6px',
    '> *': { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  },
  input: { minWidth: 0, '& input': { minWidth: 0 } },
});

/** A day and a time in the future, on the user's own clock; it begins an hour ahead. */
export function HoldTime({ busy, onTime }: { busy: boolean; onTime: (at: Date) => void }) {
  const styles = useStyles();
  const compose = useComposeStyles();
  const { t } = useTranslator();
  const { now } = useSurroundings();
  const [entered, setEntered] = useState(() => fieldsFor(timeIn(60, now())));
  const [wrong, setWrong] = useState<'missing' | 'past' | null>(null);
  const set = () => {
    const read = timeFrom(entered.day, entered.time, now());
    setWrong(read.ok ? null : read.why);
    if (read.ok) onTime(read.at);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) set();
      }}
    >
      <div className={styles.fields}>
        <Field label={t('hold.day')} size="small">
          <Input
            type="date"
            size="small"
            className={styles.input}
            value={entered.day}
            onChange={(_, { value }) => {
              setEntered({ ...entered, day: value });
            }}
          />
        </Field>
        <Field label={t('hold.time')} size="small">
          <Input
            type="time"
            size="small"
            className={styles.input}
            value={entered.time}
            onChange={(_, { value }) => {
              setEntered({ ...entered, time: value });
            }}
          />
        </Field>
      </div>
      <div role="alert">{wrong && t(wrong === 'past' ? 'hold.timePast' : 'hold.timeMissing')}</div>
      <div className={compose.buttons}>
        <Button size="small" type="submit" disabledFocusable={busy}>
          {t('button.setTime')}
        </Button>
      </div>
    </form>
  );
}
