import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { HeldMessage } from '../../mailbox/heldMessages';
import { focusAtFirst, useConfirmationKeys } from '../../pane/useConfirmationKeys';
import { isRunning, type Act } from './acts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' },
  question: {
    marginTop: '6px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

/**
 * Stop sending, at once: seconds count, and what is stopped lies in Drafts. Send now, behind a question: that cannot
 * be taken back.
 */
export function HeldActions(props: {
  held: HeldMessage;
  act: Act | undefined;
  /** The one thing to do on this screen. */
  loud: boolean;
  onStop: () => void;
  onSend: () => void;
}) {
  const { held, act, loud, onStop, onSend } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const [asking, setAsking] = useState(false);
  const [returned, setReturned] = useState(false);
  const busy = isRunning(act);
  const goBack = () => {
    setAsking(false);
    setReturned(true);
  };
  if (asking && !busy) {
    return <SendQuestion held={held} onConfirm={confirm} onBack={goBack} />;
  }
  return (
    <div className={styles.buttons}>
      <Button
        appearance={loud ? 'primary' : 'secondary'}
        size={loud ? 'medium' : 'small'}
        disabledFocusable={busy}
        aria-label={loud ? undefined : t('hold.stopThis', { subject: held.subject })}
        onClick={onStop}
      >
        {t(act?.outcome?.kind === 'notRemoved' ? 'button.stopAgain' : 'button.stopSending')}
      </Button>
      <Button
        ref={returned ? focusAtFirst : undefined}
        size={loud ? 'medium' : 'small'}
        disabledFocusable={busy}
        aria-label={loud ? undefined : t('hold.sendThis', { subject: held.subject })}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('button.sendNow')}
      </Button>
    </div>
  );

  function confirm() {
    setAsking(false);
    onSend();
  }
}

/** "Go back" has the focus first, Escape goes back, and a key that is still held down confirms nothing. */
function SendQuestion(props: { held: HeldMessage; onConfirm: () => void; onBack: () => void }) {
  const { held, onConfirm, onBack } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const { subject, recipients } = held;
  useConfirmationKeys(onBack);
  return (
    <div className={styles.question} role="group" aria-label={t('hold.regionSend')}>
      <p className={styles.title}>
        {subject ? t('hold.sendTitle', { subject }) : t('hold.sendTitleNoSubject')}
      </p>
      <p className={styles.text}>{t('hold.sendText', { n: recipients.length })}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onConfirm}>
          {t('button.sendNowYes')}
        </Button>
        <Button ref={focusAtFirst} onClick={onBack}>
          {t('button.goBack')}
        </Button>
      </div>
    </div>
  );
}
