import { Button } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import { useLetterStyles } from './letterStyles';

/** A view of the whole pane: its heading, what it is about, and a bar of buttons that stays at the bottom. */
export function LetterFrame(props: {
  name: 'followUp' | 'replacement';
  /** What the whole view is for, as it is read aloud. */
  label: string;
  title: string;
  children: ReactNode;
  /** Above the buttons. */
  status?: ReactNode;
  /** Before "Go back". */
  buttons?: ReactNode;
  onBack: () => void;
}) {
  const { name, label, title, children, status, buttons, onBack } = props;
  const styles = useLetterStyles();
  const { t } = useTranslator();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // office.js would hand the focus to Outlook, away from the pane.
      event.stopPropagation();
      onBack();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [onBack]);
  return (
    <section className={styles.view} aria-label={label} data-view={name}>
      <div className={styles.content}>
        <h1 className={styles.title} tabIndex={-1} ref={focusAtFirst}>
          {title}
        </h1>
        {children}
      </div>
      <div className={styles.bar}>
        {status}
        <div className={styles.buttons}>
          {buttons}
          <Button onClick={onBack}>{t('button.goBack')}</Button>
        </div>
      </div>
    </section>
  );
}
