import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { useSurroundings } from '../../pane/useSurroundings';
import { useCompose } from '../composing/useComposing';
import { useComposeStyles } from '../composing/composeStyles';

/** Sends that went out unchecked: told until the user has taken note. */
export function WentUncheckedNote() {
  const styles = useComposeStyles();
  const words = useTranslator();
  const { t } = words;
  const { now } = useSurroundings();
  const { wentUnchecked, clearWentUnchecked } = useCompose();
  const [notCleared, setNotCleared] = useState(false);
  const [newest] = wentUnchecked;
  if (!newest && !notCleared) return null;
  return (
    <section className={styles.part} data-part="wentUnchecked" role="status">
      {newest && (
        <p className={styles.text}>
          {t('wentUnchecked.text', { n: wentUnchecked.length, when: words.when(newest, now()) })}
        </p>
      )}
      {notCleared && <p className={styles.small}>{t('wentUnchecked.notCleared')}</p>}
      {newest && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              void clearWentUnchecked().then((cleared) => {
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
