import { Checkbox, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import { SupportDetails } from '../../pane/SupportDetails';
import { isRemovable, type Entry } from './access';
import { entryText, fileProblemText, namesText, outcomeText, whoText } from './fileWords';
import { linkName } from '../../core/texts/links';
import type { ShownFile } from './lookUp';
import { removalKey, type Removal } from './stopSharing';
import type { Stopping } from './useStopSharing';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  file: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: 'none',
  },
  head: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', flexGrow: 1, minWidth: 0 },
  open: { flexShrink: 0, fontSize: '12px', lineHeight: '16px' },
  entry: { padding: '4px 0', listStyleType: 'none' },
  who: { overflowWrap: 'anywhere' },
  // Not ticked is no less true: Fluent would print it pale.
  tick: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  small: {
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  // Under the words of the tick box, not under the box.
  underTick: { paddingInlineStart: '32px' },
});

/** Each linked file with what lets the unintended in, to be ticked; or why nothing can be said or done. */
export function FileList(props: {
  files: readonly ShownFile[];
  stopping: Stopping;
  now: Date;
  isTicked: (removal: Removal) => boolean;
  onTick: (removal: Removal, on: boolean) => void;
}) {
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { files, stopping, now, isTicked, onTick } = props;
  return (
    <ul className={styles.list} aria-label={t('files.listLabel')} data-list="files">
      {files.map((shown) => (
        <li key={shown.url} className={styles.file} data-file={shown.file?.name ?? ''}>
          <div className={styles.head}>
            <div className={styles.name} dir="auto">
              {shown.file?.name ?? linkName(shown.url)}
            </div>
            <Link className={styles.open} href={shown.url} target="_blank" rel="noreferrer">
              {t('button.openFile')}
            </Link>
          </div>
          {!shown.sharing.ok && (
            <div className={styles.small}>
              {fileProblemText(words, shown.sharing.failure)} {t('files.manage')}
            </div>
          )}
          {shown.access && (
            <>
              <ul className={styles.list}>{shown.access.entries.map((entry) => line(shown, entry))}</ul>
              <div className={styles.small}>{rest(shown.access)}</div>
            </>
          )}
        </li>
      ))}
    </ul>
  );

  function line({ file }: ShownFile, entry: Entry) {
    if (!file) return null;
    const key = removalKey({ file, entry });
    const who = t(`filesRole.${entry.permission.role}`, { who: whoText(words, entry) });
    const told = stopping.outcomes.get(key);
    const isPartOfRun = stopping.confirmed?.some((removal) => removalKey(removal) === key) ?? false;
    const marks = {
      className: styles.entry,
      'data-kind': entry.permission.kind,
      'data-remedy': entry.remedy,
      ...(told && { 'data-outcome': told.outcome.kind }),
    };
    if (!isRemovable(entry) || stopping.confirmed) {
      return (
        <li key={key} {...marks}>
          <div className={styles.who} dir="auto">
            {who}
          </div>
          <div className={styles.small}>
            {told
              ? outcomeText(words, told.outcome, words.when(told.at, now))
              : !isPartOfRun && entryText(words, entry)}
            {told && needsHand(told.outcome.kind) && ` ${t('files.manage')}`}
          </div>
          {told && 'failure' in told.outcome && <SupportDetails failure={told.outcome.failure} />}
        </li>
      );
    }
    const removal = { file, entry };
    return (
      <li key={key} {...marks}>
        <Checkbox
          label={{ children: who, className: styles.tick }}
          checked={isTicked(removal)}
          onChange={(_event, { checked }) => {
            onTick(removal, checked === true);
          }}
        />
        <div className={mergeClasses(styles.small, styles.underTick)}>{entryText(words, entry)}</div>
      </li>
    );
  }

  function rest({ entries, others, otherLinks, cutShort }: NonNullable<ShownFile['access']>): string {
    return [
      ...(entries.length === 0 ? [t('files.nobody')] : []),
      ...(others.length > 0 ? [t('files.others', { names: namesText(words, others) })] : []),
      ...(otherLinks > 0 ? [t('files.otherLinks', { n: otherLinks })] : []),
      ...(cutShort ? [t('files.cutShort')] : []),
    ].join(' ');
  }
}

/** What only the file's own page can settle. */
const needsHand = (outcome: string) => outcome === 'stillListed' || outcome === 'refused';
