import { Button } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { useLetterStyles } from '../drafting/letterStyles';

/** Who should know of personal data that went outside, before those outside are written to. A hint, no lock. */
export function PrivacyFirst({ openedMessage }: { openedMessage: OpenedMessage }) {
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
            openedMessage.open({ name: 'incidentRecord' });
          }}
        >
          {t('button.tellFirst', { contact })}
        </Button>
      )}
    </div>
  );
}
