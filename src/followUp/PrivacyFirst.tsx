import { Button } from '@fluentui/react-components';
import { useTranslator } from '../i18n/I18nProvider';
import type { Matter } from '../recall/matter';
import { useSurroundings } from '../recall/RecallContext';
import { useLetterStyles } from './letterStyles';

/** Who should know of personal data that went outside, before those outside are written to. A hint, no lock. */
export function PrivacyFirst({ matter }: { matter: Matter }) {
  const styles = useLetterStyles();
  const { t } = useTranslator();
  const contact = useSurroundings().policy.privacyContact?.name;
  return (
    <div className={styles.notice} data-hint="privacy">
      <p className={styles.text}>
        {contact ? t('followUp.privacyFirst', { contact }) : t('followUp.privacyFirstNobody')}
      </p>
      {contact && (
        <Button
          size="small"
          onClick={() => {
            matter.open({ name: 'incidentRecord' });
          }}
        >
          {t('button.tellFirst', { contact })}
        </Button>
      )}
    </div>
  );
}
