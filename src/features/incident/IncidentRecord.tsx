import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { distinctLinks, linkName, linksIn } from '../../core/texts/links';
import { focusAtFirst, useEscape } from '../../pane/useConfirmationKeys';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { SupportDetails } from '../../pane/SupportDetails';
import { contactDraft } from './contactDraft';
import { KeepRecord } from './KeepRecord';
import { recordJson, type IncidentRecord as Content } from './record';
import { RecordFields } from './RecordFields';
import { recordOf } from './recordOf';
import { RecordSections } from './RecordSections';
import { recordSections, recordText } from './recordText';
import { TellContact } from './TellContact';
import { instantOf, useDraftRecord } from './useDraftRecord';
import { useFiles } from './useFiles';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    fontSize: '14px',
    lineHeight: '20px',
    '@media print': { display: 'none' },
  },
  head: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  title: { margin: 0, fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  // Two lines whatever it says, so that nothing moves when the record was taken out.
  kept: { margin: '4px 0 0', minHeight: '32px', fontSize: '12px', lineHeight: '16px' },
  problem: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  bar: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // At 400 % zoom a fixed bar would hide what it is about.
    '@media (max-height: 320px)': { position: 'static' },
    '@media print': { display: 'none' },
  },
  // Only on paper. Browsers leave backgrounds out there, so the dark theme's light text would be lost.
  paper: {
    display: 'none',
    '@media print': {
      display: 'block',
      margin: 0,
      color: '#000',
      fontFamily: tokens.fontFamilyBase,
      fontSize: '12px',
      lineHeight: '16px',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
  },
});

/**
 * The incident record: takes the whole pane. It is put together anew from what is known; what the user enters lives
 * in memory only, until it is copied, printed, saved or drafted to the privacy contact.
 */
export default function IncidentRecord({
  openedMessage,
  onBack,
}: {
  openedMessage: OpenedMessage;
  onBack: () => void;
}) {
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { policy, now } = useSurroundings();
  const { item, assessment, checked, notes } = openedMessage;
  const { draft, change } = useDraftRecord(item.key);
  const { files, readAgain } = useFiles(checked?.message.id ?? null);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

  const record = useMemo(
    () =>
      recordOf(
        {
          assessment,
          checked,
          item,
          notes,
          files:
            files.step === 'done'
              ? {
                  search: 'done',
                  content: files.content,
                  linked: distinctLinks(linksIn(files.content)).map((link) => ({ name: linkName(link) })),
                }
              : { search: files.step === 'failed' ? 'failed' : 'notDone' },
          enteredByHand: { ...draft.entered, knownSince: instantOf(draft.knownSinceField) },
          policy,
          timeZone,
        },
        openedMessage.now,
      ),
    [assessment, checked, item, notes, files, draft, policy, timeZone, openedMessage.now],
  );
  const sections = useMemo(() => recordSections(words, record, { policy }), [words, record, policy]);
  const paper = useMemo(() => recordText(words, record, { policy }), [words, record, policy]);
  /** As `record`, but of this very moment. */
  const makeRecord = (): Content => ({ ...record, madeAt: now().toISOString() });
  const content = contentOf(record);
  const onTakenOut = () => {
    change({ takenOut: content });
  };

  useEscape(onBack);

  return (
    <>
      <div className={styles.view} data-view="incidentRecord">
        <div
          className={styles.head}
          role="group"
          aria-label={t('incident.title')}
          ref={focusAtFirst}
          // office.js moves Tab itself, and only from what it counts as a tab stop.
          tabIndex={0}
        >
          <h1 className={styles.title}>{t('incident.title')}</h1>
          <p className={styles.kept} data-kept={keptState()}>
            {t(`incident.${keptState()}`)}
          </p>
        </div>
        <TellContact
          openedMessage={openedMessage}
          makeDraft={() => contactDraft(words, makeRecord(), policy, now())}
        />
        <RecordFields draft={draft} deadlines={record.deadlines} timeZone={timeZone} onChange={change} />
        <RecordSections
          // What is entered by hand stands in the fields above.
          sections={sections.filter(({ name }) => name !== 'byHand')}
          instead={filesInstead()}
        />
        <KeepRecord
          makeRecord={() => {
            const made = makeRecord();
            return { record: made, text: recordText(words, made, { policy }) };
          }}
          complete={notes.done.record !== undefined}
          onComplete={(complete) => {
            openedMessage.note({ done: { record: complete ? now().toISOString() : null } });
          }}
          onTakenOut={onTakenOut}
        />
      </div>
      <div className={styles.bar} role="region" aria-label={t('message.regionActions')}>
        <Button onClick={onBack}>{t('button.goBack')}</Button>
      </div>
      <pre className={styles.paper} data-part="paper">
        {paper}
      </pre>
    </>
  );

  function keptState() {
    if (draft.takenOut === null) return 'notKept';
    return draft.takenOut === content ? 'asTakenOut' : 'changedSince';
  }

  function filesInstead() {
    switch (files.step) {
      case 'reading':
        return { files: { body: t('incident.readingFiles'), open: false } };
      case 'failed':
        return {
          files: {
            open: true,
            body: (
              <div className={styles.problem} role="status">
                <span>
                  {t('incident.filesFailed')} {t(`failure.${files.failure.kind}`)}
                </span>
                <Button size="small" onClick={readAgain}>
                  {t('button.readFiles')}
                </Button>
                <SupportDetails failure={files.failure} />
              </div>
            ),
          },
        };
      case 'done':
      case 'notDone':
        return {};
    }
  }
}

/** What the record says, without when it was made and that it was marked as complete: both are no news to keep. */
function contentOf(record: Content): string {
  const actions = record.actions.filter((action) => action.action !== 'step' || action.step !== 'record');
  return recordJson({ ...record, madeAt: '', actions });
}
