import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { endsForOthers } from './access';
import { entryText, whoText } from './fileWords';
import { Frame } from './Frame';
import { fileKey } from './lookUp';
import { removalKey, type Removal } from './stopSharing';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  file: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  who: { overflowWrap: 'anywhere' },
  small: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  notice: { borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, paddingLeft: '10px' },
});

/** So long the button rests after it appeared under the user's finger, in milliseconds. */
const rest = 500;

/** The one confirmation: each file, whose access to it ends, and what that cannot undo. "Go back" has the focus. */
export function ConfirmStop(props: {
  removals: readonly Removal[];
  /** Could be ended too, and was not ticked. */
  spared: readonly Removal[];
  onConfirm: () => void;
  onBack: () => void;
}) {
  const { removals, spared, onConfirm, onBack } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(true);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const spareNames = [...new Set(spared.map(({ file, entry }) => `${file.name} (${whoText(words, entry)})`))];
  const n = new Set(removals.map(({ file }) => fileKey(file))).size;
  return (
    <Frame
      title={t('files.confirmTitle', { n })}
      region={t('files.confirmRegion')}
      state="confirming"
      onBack={onBack}
      buttons={[
        { text: t('button.stopSharingNow'), loud: true, disabled: !rested, onClick: onConfirm },
        { text: t('button.goBack'), onClick: onBack, first: true },
      ]}
    >
      <ul className={styles.list}>
        {removals.map((removal) => (
          <li key={removalKey(removal)}>
            <div className={styles.file} dir="auto">
              {removal.file.name}
            </div>
            <div className={styles.who} dir="auto">
              {whoText(words, removal.entry)}
            </div>
            {!endsForOthers(removal.entry) && (
              <div className={styles.small}>{entryText(words, removal.entry)}</div>
            )}
          </li>
        ))}
      </ul>
      {removals.some(({ entry }) => endsForOthers(entry)) && (
        <p className={styles.notice}>{t('files.forAllWarning')}</p>
      )}
      {spareNames.length > 0 && (
        <p className={styles.who} data-part="spared">
          {t('files.staysOpen', { names: words.list(spareNames) })}
        </p>
      )}
      <p>{t('files.confirmNote')}</p>
    </Frame>
  );
}
