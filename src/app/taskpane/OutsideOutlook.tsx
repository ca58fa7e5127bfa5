import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { LoadedPolicy } from '../../policy/loadPolicy';
import Complaints from './Complaints';

/** Written in by webpack, from package.json. */
declare const builtVersion: string;

const useStyles = makeStyles({
  main: { padding: '12px', fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  text: { margin: '0 0 8px' },
});

/** The page in a plain browser: says where it belongs, and what an administrator wants to know of what was published. */
export default function OutsideOutlook({ readPolicy }: { readPolicy: () => Promise<LoadedPolicy> }) {
  const styles = useStyles();
  const { t } = useTranslator();
  const [known, setKnown] = useState<LoadedPolicy | null>(null);
  useEffect(() => {
    void readPolicy().then(setKnown);
  }, [readPolicy]);
  return (
    <main className={styles.main} data-state="notApplicable">
      <p className={styles.text}>{t('situation.outsideOutlook')}</p>
      <p className={styles.text}>{t('outside.version', { version: builtVersion })}</p>
      {known && (
        <div data-part="configuration" role="status">
          {known.fetched && known.policy.clientId === null && (
            <p className={styles.text}>{t('failure.notSetUp')}</p>
          )}
          {known.fetched && known.policy.clientId !== null && known.complaints.length === 0 && (
            <p className={styles.text}>{t('outside.configured')}</p>
          )}
          <Complaints complaints={known.complaints} />
        </div>
      )}
    </main>
  );
}
