import { familyOf } from '../../mailbox/clients';
import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { HeldMessage as Held } from '../../mailbox/heldMessages';
import type { SentMessage } from '../../mailbox/types';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { ActOutcome } from './ActOutcome';
import { timeLeftText } from './heldWords';
import { HeldActions } from './HeldActions';
import { isRunning, securedBefore } from './acts';
import { useActs } from './useActs';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '4px 0 12px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  text: { margin: 0 },
});

/** A message on screen that waits for its time: how long yet, stop sending, send now. */
export default function HeldMessage({ openedMessage }: { openedMessage: OpenedMessage }) {
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { client } = useSurroundings();
  const { acts, stop, send } = useActs();
  const { assessment, checked, now, checkAgain } = openedMessage;
  const held = checked && heldFrom(checked.message);
  const act = acts.find((one) => one.held.id === held?.id);
  const last = acts[0];
  // What was done to the last message is still to be told when the next one comes on screen.
  const elsewhere = last && last.held.id !== held?.id ? last : null;

  const outcome = act?.outcome?.kind;
  const settled = outcome === 'stopped' || outcome === 'unknown';
  const changed = outcome === 'tooLate' || outcome === 'left' || outcome === 'notHeld';
  useEffect(() => {
    if (changed) checkAgain();
  }, [changed, checkAgain]);

  return (
    <section className={styles.box} aria-label={t('hold.regionLabel')} data-part="held">
      {elsewhere && <ActOutcome act={elsewhere} named takeFocus={false} />}
      {assessment.deliverAt && !settled && !changed && (
        <p className={styles.text}>{timeLeftText(words, assessment.deliverAt, now)}</p>
      )}
      {act && <ActOutcome act={act} named={false} takeFocus={!isRunning(act) && act.doing === 'send'} />}
      {assessment.message.outcome === 'heldFinal' && (
        <p className={styles.text}>
          {t(familyOf[client] === 'classic' ? 'hold.classic' : 'hold.classicElsewhere')}
        </p>
      )}
      {assessment.message.outcome === 'held' && held && !settled && !changed && (
        <HeldActions
          held={held}
          act={act}
          loud
          onStop={() => {
            stop(held, true, securedBefore(act));
          }}
          onSend={() => {
            send(held, true);
          }}
        />
      )}
    </section>
  );
}

/** The checked message as one that waits; nothing where it waits in no folder from which it could be taken. */
function heldFrom({
  id,
  folder,
  internetMessageId,
  conversationId,
  subject,
  recipients,
  deliverAt,
  sentAt,
}: SentMessage): Held | null {
  if ((folder !== 'drafts' && folder !== 'outbox') || deliverAt === null) return null;
  // What is being written opens in a form, not as a message.
  const message = { id, folder, internetMessageId, conversationId, subject, recipients, deliverAt };
  return { ...message, submitted: null, seenAt: sentAt };
}
