import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { openDraft, type Opening } from '../drafting/openDraft';
import { useDraftDoors, useNoteAndWait } from '../drafting/useDraftDoors';
import type { MessageDraft } from '../../mailbox/types';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { SupportDetails } from '../../pane/SupportDetails';
import { contactText } from './recordText';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px' },
  text: { margin: 0 },
  // Kept for two lines, so that nothing below moves when the button is pressed.
  outcome: { minHeight: '32px', fontSize: '12px', lineHeight: '16px' },
});

/** Who is told of the incident, before outsiders are written to; and whose it is to decide what must be reported. */
export function TellContact(props: {
  openedMessage: OpenedMessage;
  /** The message to the contact as it would be at this moment; `null` where the policy names none. */
  makeDraft: () => MessageDraft | null;
}) {
  const { openedMessage, makeDraft } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { policy, now } = useSurroundings();
  const doors = useDraftDoors(openedMessage);
  const noteAndWait = useNoteAndWait(openedMessage);
  const [drafting, setDrafting] = useState(false);
  const [opening, setOpening] = useState<Opening | null>(null);
  const contact = contactText(words, policy);
  const toldAt = openedMessage.notes.done.tellPrivacy ?? null;

  const tell = async () => {
    const draft = makeDraft();
    if (!draft) return;
    const { bodyText: text, ...lines } = draft;
    setDrafting(true);
    setOpening(
      await openDraft(
        { ...lines, body: { kind: 'text', text }, readReceipt: false, replyAllTo: null },
        {
          ...doors,
          noteFirst: () => noteAndWait({ done: { tellPrivacy: now().toISOString() } }),
          takeBack: () => {
            openedMessage.note({ done: { tellPrivacy: toldAt } });
          },
        },
      ),
    );
    setDrafting(false);
  };

  return (
    <section className={styles.box} data-part="contact">
      {policy.privacyContact ? (
        <>
          <p className={styles.text}>{t('incident.hours72', { contact, told: toldAt ? 'yes' : 'no' })}</p>
          {policy.hipaa && <p className={styles.text}>{t('incident.hipaa')}</p>}
          <div>
            <Button
              appearance={toldAt ? 'secondary' : 'primary'}
              disabledFocusable={drafting}
              onClick={() => void tell()}
            >
              {t('button.tellContact', { contact })}
            </Button>
          </div>
          <div
            className={styles.outcome}
            role="status"
            data-outcome={drafting ? 'drafting' : opening?.outcome}
          >
            {outcomeText()}
            {opening && 'failure' in opening && <SupportDetails failure={opening.failure} />}
          </div>
        </>
      ) : (
        <>
          <p className={styles.text}>{t('incident.tellSomebody')}</p>
          <p className={styles.text}>{t('incident.hours72NoContact')}</p>
          {policy.hipaa && <p className={styles.text}>{t('incident.hipaa')}</p>}
        </>
      )}
    </section>
  );

  function outcomeText(): string {
    if (drafting) return t('incident.drafting');
    switch (opening?.outcome) {
      case 'opened':
        return t('incident.draftOpen', { contact });
      case 'openedFromDrafts':
      case 'inDrafts':
        return t('incident.draftInDrafts', { contact });
      case 'asked':
        return t('followUp.asked');
      case 'itemChanged':
        return t('incident.draftOtherItem');
      case 'uncertain':
        return t('incident.draftPerhaps');
      case 'failed':
        return opening.failure.draftLeft ? t('followUp.draftLeft') : t(`failure.${opening.failure.kind}`);
      case undefined:
        return '';
    }
  }
}
