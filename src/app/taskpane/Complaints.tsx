import { makeStyles } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';

const useStyles = makeStyles({
  box: { padding: '8px 12px', fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  title: { margin: 0 },
  list: { margin: '4px 0 0', paddingInlineStart: '16px' },
});

/** What the administrator should mend in config.json; nothing where all is well. */
export default function Complaints({ complaints }: { complaints: readonly string[] }) {
  const styles = useStyles();
  const { t } = useTranslator();
  if (complaints.length === 0) return null;
  return (
    <div className={styles.box} data-part="complaint">
      <p className={styles.title}>{t('policy.title')}</p>
      {/* Complaints are English in every language: they quote the file, for whoever wrote it. */}
      <ul className={styles.list} lang="en" dir="ltr">
        {complaints.map((complaint) => (
          <li key={complaint}>{complaint}</li>
        ))}
      </ul>
    </div>
  );
}
