import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../i18n/I18nProvider';
import { useSurroundings } from '../recall/RecallContext';
import { useCompose } from './ComposeContext';
import { useComposeStyles } from './composeStyles';

/** Sends that went out unchecked: told until the user has taken note. */
export function LetGoNote() {
  const styles = useComposeStyles();
  const words = useTranslator();
  const { t } = words;
  const { now } = useSurroundings();
  const { letGo, clearLetGo } = useCompose();
  const [notCleared, setNotCleared] = useState(false);
  const [newest] = letGo;
  if (!newest && !notCleared) return null;
  return (
    <section className={styles.part} data-part="letGo" role="status">
      {newest && (
        <p className={styles.text}>{t('letGo.text', { n: letGo.length, when: words.when(newest, now()) })}</p>
      )}
      {notCleared && <p className={styles.small}>{t('letGo.notCleared')}</p>}
      {newest && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              void clearLetGo().then((cleared) => {
                setNotCleared(!cleared.ok);
              });
            }}
          >
            {t('button.dismiss')}
          </Button>
        </div>
      )}
    </section>
  );
}
