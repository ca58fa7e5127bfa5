import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Failure } from '../../mailbox/answer';
import { troubleOf } from '../../pane/paneState';
import { SupportDetails } from '../../pane/SupportDetails';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
});

/** Why the linked files could not be looked at, and the way on: allow, try again, the administrator. */
export function LookUpProblem(props: {
  failure: Failure;
  purpose: 'read' | 'files';
  allow: (purpose: 'read' | 'files') => Promise<void>;
  again: () => void;
}) {
  const { failure, purpose, allow, again } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const [allowing, setAllowing] = useState(false);
  const trouble = troubleOf(failure);
  return (
    <div className={styles.box} data-check={trouble}>
      <div role="status">{allowing ? t('check.allowing') : text()}</div>
      {trouble === 'refused' && (
        <Button
          disabledFocusable={allowing}
          onClick={() => {
            setAllowing(true);
            void allow(purpose).finally(() => {
              setAllowing(false);
            });
          }}
        >
          {t(purpose === 'files' ? 'button.allowFiles' : 'check.allow')}
        </Button>
      )}
      {(trouble === 'failed' || trouble === 'needsAdministrator' || failure.kind === 'signInRefused') && (
        <Button onClick={again}>{t('button.lookAgain')}</Button>
      )}
      {trouble !== 'refused' && <SupportDetails failure={failure} />}
    </div>
  );

  function text(): string {
    switch (trouble) {
      case 'refused':
        if (failure.kind === 'consentRefused') return t('failure.consentRefused');
        return t(purpose === 'files' ? 'files.why' : 'check.why');
      case 'needsAdministrator':
        return `${t('files.adminNeeded')} ${t('check.adminHow')}`;
      case 'unavailable':
        return t(failure.kind === 'notSetUp' ? 'failure.notSetUp' : 'check.unavailable');
      case 'signIn':
        return t(`failure.${failure.kind}`);
      case 'failed':
        return `${t('files.failed')} ${t(`failure.${failure.kind}`)}`;
    }
  }
}
