import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import { useSurroundings } from '../../pane/useSurroundings';
import { clockField, momentText } from './moment';
import { dataItselfIn } from './dataItself';
import { wordFields, type IncidentRecord } from './record';
import type { DraftRecord } from './useDraftRecord';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  known: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // Wide enough for day and time in either language; the button goes below where both do not fit.
  time: { minWidth: 0, flexBasis: '200px', flexGrow: 1, colorScheme: 'light dark' },
  now: { minWidth: 0, flexShrink: 0 },
  line: { minWidth: 0 },
});

/** What only a person can say. Nothing of it is checked, and nothing is kept with the message. */
export function RecordFields(props: {
  draft: DraftRecord;
  deadlines: IncidentRecord['deadlines'];
  timeZone: string;
  onChange: (changes: Partial<DraftRecord>) => void;
}) {
  const { draft, deadlines, timeZone, onChange } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { now } = useSurroundings();
  const { hours72 } = deadlines;
  const enter = (name: (typeof wordFields)[number], value: string) => {
    onChange({ entered: { ...draft.entered, [name]: value } });
  };
  const hintFor = (text: string) => {
    const kinds = dataItselfIn(text).map((kind) => t(`dataKind.${kind}`));
    return kinds.length > 0 ? t('incident.looksLikeData', { kinds: words.list(kinds) }) : null;
  };
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{t('incidentSection.byHand')}</legend>
      <p className={styles.hint}>{t('incident.hint')}</p>
      <Field
        label={t('incidentField.knownSince')}
        // Always a line, so that the fields below stay where they are.
        hint={
          hours72 ? t('incident.hours72Ends', { moment: momentText(words, hours72, timeZone) }) : '\u00a0'
        }
      >
        {(field) => (
          <div className={styles.known}>
            <Input
              {...field}
              className={styles.time}
              type="datetime-local"
              value={draft.knownSinceField}
              onChange={(_, { value }) => {
                onChange({ knownSinceField: value });
              }}
            />
            <Button
              className={styles.now}
              onClick={() => {
                onChange({ knownSinceField: clockField(now().toISOString(), timeZone) });
              }}
            >
              {t('button.enterNow')}
            </Button>
          </div>
        )}
      </Field>
      {wordFields.map((name) => (
        <Field key={name} label={t(`incidentField.${name}`)} hint={hintFor(draft.entered[name])}>
          {name === 'peopleConcerned' ? (
            <Input
              className={styles.line}
              value={draft.entered[name]}
              onChange={(_, { value }) => {
                enter(name, value);
              }}
            />
          ) : (
            <Textarea
              rows={2}
              resize="vertical"
              value={draft.entered[name]}
              onChange={(_, { value }) => {
                enter(name, value);
              }}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}
