import { Button, Checkbox, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { reportSaid } from '../../core/recall/attempt';
import { isUnkept } from '../../core/recall/ownNotes';
import type { RecipientVerdict } from '../../core/recall/verdicts';

/** So many can be ticked without looking for them. */
const atOnce = 50;

const useStyles = makeStyles({
  question: { marginTop: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '240px', overflowY: 'auto' },
  row: { listStyleType: 'none' },
  filter: { width: '100%', marginTop: '4px' },
  change: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  small: { fontSize: '12px', lineHeight: '16px' },
});

/** What does Exchange's report say? Its page is not read by a program: the user says whose copies were not removed. */
export function ReportTicks({ openedMessage }: { openedMessage: OpenedMessage }) {
  const { assessment, notes, notesKept, note } = openedMessage;
  const styles = useStyles();
  const { t } = useTranslator();
  const { now } = useSurroundings();
  const said = reportSaid(assessment.attempt, notes.report);
  const [step, setStep] = useState<'asking' | 'ticking' | 'said' | 'again'>(said ? 'said' : 'asking');
  const askedFor = assessment.recipients.filter(({ reason, verdict, address }) => {
    return address && (verdict === 'recallRequested' || reason === 'notRemoved');
  });
  const save = (notRemoved: readonly string[]) => {
    note({ report: { saidAt: now().toISOString(), notRemoved } });
    setStep('said');
  };
  // A report of another attempt came meanwhile: it is to be asked about anew.
  const asking = step === 'asking' || step === 'again' || (step === 'said' && !said);
  if (askedFor.length === 0) return null;
  if (step === 'ticking') {
    return <Ticks people={askedFor} before={said?.notRemoved ?? []} onSave={save} />;
  }
  return (
    <div data-part="report-says">
      {asking ? (
        <>
          <div className={styles.question}>{t('tracking.reportQuestion')}</div>
          <div className={styles.buttons}>
            <Button
              size="small"
              ref={step === 'again' ? focusAtFirst : undefined}
              onClick={() => {
                save([]);
              }}
            >
              {t('tracking.allRemoved')}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setStep('ticking');
              }}
            >
              {t('tracking.someNotRemoved')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <div className={styles.question} role="status">
            {said?.notRemoved.length
              ? t('tracking.notedSome', { n: said.notRemoved.length })
              : t('tracking.notedAll')}{' '}
            {isUnkept(notesKept) && t('attempt.outcomeNotKept')}
          </div>
          {(said?.notRemoved.length ?? 0) > 0 && <div>{t('tracking.whyNotRemoved')}</div>}
          <div>
            <Button
              size="small"
              appearance="transparent"
              className={styles.change}
              onClick={() => {
                setStep('again');
              }}
            >
              {t('button.changeReportNote')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** Whose copies were not removed. */
function Ticks(props: {
  people: readonly RecipientVerdict[];
  before: readonly string[];
  onSave: (notRemoved: readonly string[]) => void;
}) {
  const { people, before, onSave } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const [ticked, setTicked] = useState<readonly string[]>(before);
  const [wanted, setWanted] = useState('');
  const sought = wanted.trim().toLowerCase();
  const found = people.filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(sought));
  const many = people.length > atOnce;
  return (
    <div data-part="report-ticks">
      <div className={styles.question} id="report-ticks">
        {t('tracking.whoNot')}
      </div>
      {many && (
        <Input
          className={styles.filter}
          size="small"
          type="search"
          ref={focusAtFirst}
          aria-label={t('recipients.filter')}
          placeholder={t('recipients.filter')}
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      )}
      <ul className={styles.list} aria-labelledby="report-ticks">
        {found.slice(0, atOnce).map(({ name, address }, index) => {
          const key = address.toLowerCase();
          return (
            <li key={key} className={styles.row}>
              <Checkbox
                label={name || address}
                title={address}
                checked={ticked.includes(key)}
                {...(index === 0 && !many && { ref: focusAtFirst })}
                onChange={(_, { checked }) => {
                  setTicked(checked === true ? [...ticked, key] : ticked.filter((other) => other !== key));
                }}
              />
            </li>
          );
        })}
      </ul>
      <div className={styles.small} role="status">
        {found.length > atOnce && t('tracking.moreToFind', { n: found.length - atOnce })}
        {many && found.length <= atOnce && t('recipients.filterResult', { n: found.length })}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={ticked.length === 0}
          onClick={() => {
            onSave(ticked);
          }}
        >
          {t('button.noteNotRemoved', { n: ticked.length })}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onSave([]);
          }}
        >
          {t('tracking.allRemoved')}
        </Button>
      </div>
    </div>
  );
}
