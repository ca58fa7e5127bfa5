import { useEffect, useState } from 'react';
import { useCompose } from '../composing/useComposing';
import { useComposeStyles } from '../composing/composeStyles';
import { useTranslator } from '../../i18n/I18nProvider';
import type { ComposeSnapshot } from '../../mailbox/composing';
import type { HeldMessage } from '../../mailbox/heldMessages';
import { useAsked } from '../../pane/useAsked';
import { useSurroundings } from '../../pane/useSurroundings';
import { useNow } from '../../pane/useNow';
import { ActOutcome } from './ActOutcome';
import { whoCanStop } from './timeLeft';
import { HeldActions } from './HeldActions';
import { timeLeftText } from './heldWords';
import { isRunning, securedBefore } from './acts';
import { useActs } from './useActs';

/** A held message that was opened for writing: how long it waits, stop sending, send now. Nothing for any other. */
export function HeldDraft(props: {
  /** It is shown: how long the message waits need not be said a second time. */
  onShown: () => void;
}) {
  const { onShown } = props;
  const styles = useComposeStyles();
  const words = useTranslator();
  const { t } = words;
  const { account, client, now } = useSurroundings();
  const { item, snapshot } = useCompose();
  // As it was opened: a time that is set from here later makes no held message of it.
  const [{ draftId, delay }] = useState(snapshot);
  const { acts, stop, send } = useActs();
  // What was last to be stopped: a copy that a failed try left in Drafts has no later change.
  const [copied, setCopied] = useState<ComposeSnapshot['message'] | null>(null);
  const present = useNow();
  const mayBeHeld = account.kind === 'exchangeOnline' && draftId !== null && delay !== null;

  const { told } = useAsked<HeldMessage | null>({
    about: mayBeHeld ? draftId : null,
    doing: 'readHeld',
    ask: ({ mailbox }) => mailbox.readHeld(draftId ?? '', now().toISOString()),
  });
  // A draft with a time that was never sent looks alike but for that.
  const held = told?.ok && told.value?.submitted ? told.value : null;
  const isHeld = held !== null;
  useEffect(() => {
    if (isHeld) onShown();
  }, [isHeld, onShown]);

  if (!held) return null;
  const act = acts.find((one) => one.held.id === held.id);
  const isOver =
    act?.outcome != null &&
    !['failed', 'notRemoved', 'notSaved', 'notSecured', 'changed', 'stillWaits'].includes(act.outcome.kind);
  const { deliverAt } = held;
  // What was confirmed and found changed on the server is asked about as it is there now.
  const current = act?.outcome?.kind === 'changed' ? act.outcome.held : held;
  const written = asWritten(current, snapshot);
  return (
    <section className={styles.part} aria-label={t('hold.regionLabel')} data-part="heldDraft">
      {!isOver && (
        <p className={styles.text}>
          {t('hold.draftHeld', { dayAndTime: words.dayAndTime(deliverAt, present) })}{' '}
          {timeLeftText(words, deliverAt, present)}.
        </p>
      )}
      {act && <ActOutcome act={act} named={false} takeFocus={!isRunning(act)} />}
      {!isOver && whoCanStop(client, held) === 'outlook' && (
        <p className={styles.text}>{t('hold.inOutbox')}</p>
      )}
      {!isOver && whoCanStop(client, held) === 'pane' && (
        <HeldActions
          held={written}
          act={act}
          loud
          onStop={() => {
            setCopied(snapshot.message);
            stop(written, true, copied === snapshot.message ? securedBefore(act) : null, item.saveDraft);
          }}
          onSend={() => {
            send(written, true, item.saveDraft);
          }}
        />
      )}
    </section>
  );
}

/** The held message as it stands in the form: it is saved before anything is done with it. */
const asWritten = (held: HeldMessage, { message, unread }: ComposeSnapshot): HeldMessage => ({
  ...held,
  ...(!unread.includes('subject') && { subject: message.subject }),
  ...(!unread.includes('recipients') && { recipients: message.recipients }),
});
