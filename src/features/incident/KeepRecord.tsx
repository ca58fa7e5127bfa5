import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { useSurroundings } from '../../pane/useSurroundings';
import { clockField } from './moment';
import { recordJson, type IncidentRecord } from './record';

const useStyles = makeStyles({
  keep: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // Kept for two lines, so that nothing below moves when a button is pressed.
  outcome: { minHeight: '32px', fontSize: '12px', lineHeight: '16px' },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    height: '160px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  complete: { display: 'flex', flexDirection: 'column' },
  small: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

type Outcome =
  | { what: 'copied'; at: Date }
  | { what: 'notCopied'; text: string }
  | { what: 'notPrinted' }
  /** Whether the browser wrote it, the pane is not told. */
  | { what: 'saved'; file: string };

/** The ways out of the pane: the record is kept nowhere else. */
export function KeepRecord(props: {
  /** The record as it stands at this moment, and in words. */
  makeRecord: () => { record: IncidentRecord; text: string };
  complete: boolean;
  onComplete: (complete: boolean) => void;
  /** It was copied, printed or handed over. */
  onTakenOut: () => void;
}) {
  const { makeRecord, complete, onComplete, onTakenOut } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { now } = useSurroundings();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const copy = async () => {
    const { text } = makeRecord();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ what: 'copied', at: now() });
      onTakenOut();
    } catch {
      // Outlook's frame may forbid the clipboard; the text is shown for copying by hand.
      setOutcome({ what: 'notCopied', text });
    }
  };
  const print = () => {
    if (printed()) {
      setOutcome(null);
      onTakenOut();
    } else setOutcome({ what: 'notPrinted' });
  };
  const save = (form: 'txt' | 'json') => {
    const { record, text } = makeRecord();
    // No subject in the name: it may hold what should not spread.
    const file = `incident-record-${clockField(record.madeAt, record.timeZone).replace(/\D/g, '-')}.${form}`;
    if (form === 'txt') handOver(file, 'text/plain;charset=utf-8', text);
    else handOver(file, 'application/json', recordJson(record));
    setOutcome({ what: 'saved', file });
    onTakenOut();
  };

  return (
    <section className={styles.keep}>
      <h2 className={styles.title}>{t('incident.keep')}</h2>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{t('button.copyRecord')}</Button>
        <Button onClick={print}>{t('button.printRecord')}</Button>
        <Button
          onClick={() => {
            save('txt');
          }}
        >
          {t('button.saveText')}
        </Button>
        <Button
          onClick={() => {
            save('json');
          }}
        >
          {t('button.saveJson')}
        </Button>
      </div>
      <div className={styles.outcome} role="status" data-outcome={outcome?.what}>
        {outcomeText()}
      </div>
      {outcome?.what === 'notCopied' && (
        <textarea className={styles.text} readOnly value={outcome.text} aria-label={t('incident.title')} />
      )}
      <div className={styles.complete}>
        <Checkbox
          label={t('incident.complete')}
          checked={complete}
          onChange={(_, { checked }) => {
            onComplete(checked === true);
          }}
        />
        <p className={styles.small}>{t('incident.completeHint')}</p>
      </div>
    </section>
  );

  function outcomeText(): string {
    switch (outcome?.what) {
      case 'copied':
        return t('incident.copied', { when: words.when(outcome.at, now()) });
      case 'notCopied':
        return t('incident.notCopied');
      case 'notPrinted':
        return t('incident.notPrinted');
      case 'saved':
        return t('incident.saved', { file: outcome.file });
      case undefined:
        return '';
    }
  }
}

/**
 * Whether the browser went about printing. Outlook on the web shows panes in a frame that may not: the browser then does
 * nothing and throws nothing.
 */
function printed(): boolean {
  const begun: Event[] = [];
  const note = (event: Event) => begun.push(event);
  window.addEventListener('beforeprint', note);
  window.print();
  window.removeEventListener('beforeprint', note);
  return begun.length > 0;
}

/** Hands a file to the browser, which asks or saves; some Outlooks block it without a word. */
function handOver(file: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  // Some browsers still read it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
