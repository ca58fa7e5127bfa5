import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../i18n/I18nProvider';
import type { Failure } from '../mailbox/answer';
import { OutlookPath } from './OutlookPath';
import { troubleOf } from './paneState';
import { SupportDetails } from './SupportDetails';

const useStyles = makeStyles({
  box: { fontSize: '14px', lineHeight: '20px', marginBottom: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** Why the verdict is only an estimate, and the way on: allow, try again, the administrator, Outlook's own command. */
export default function CheckProblem(props: {
  failure: Failure;
  /** It is being asked again. */
  busy?: boolean;
  allow: () => Promise<void>;
  again: () => void;
}) {
  const { failure, busy = false, allow, again } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const [allowing, setAllowing] = useState(false);
  const trouble = troubleOf(failure);
  return (
    <div className={styles.box}>
      <div role="status">{troubleText()}</div>
      {trouble !== 'refused' && <OutlookPath />}
      <div className={styles.buttons}>
        {(trouble === 'refused' || (trouble === 'signIn' && failure.kind !== 'signInRefused')) && (
          <Button
            size="small"
            disabledFocusable={allowing}
            onClick={() => {
              setAllowing(true);
              void allow().finally(() => {
                setAllowing(false);
              });
            }}
          >
            {t('check.allow')}
          </Button>
        )}
        {(trouble === 'failed' || trouble === 'needsAdministrator' || failure.kind === 'signInRefused') && (
          <Button size="small" disabledFocusable={busy} onClick={again}>
            {t('check.again')}
          </Button>
        )}
      </div>
      {trouble === 'refused' ? <OutlookPath /> : <SupportDetails failure={failure} />}
    </div>
  );

  function troubleText(): string {
    if (allowing) return t('check.allowing');
    switch (trouble) {
      case 'refused':
        return failure.kind === 'interactionNeeded' ? t('check.why') : t('failure.consentRefused');
      case 'needsAdministrator':
        return `${t('check.adminNeeded')} ${t('check.adminHow')}`;
      case 'unavailable':
        return t(failure.kind === 'notSetUp' ? 'failure.notSetUp' : 'check.unavailable');
      case 'signIn':
        return t(`failure.${failure.kind}`);
      case 'failed':
        return `${t('check.failed')} ${t(`failure.${failure.kind}`)}`;
    }
  }
}
