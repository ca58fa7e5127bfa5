import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../i18n/I18nProvider';
import type { Answer, Failure } from '../mailbox/answer';
import type { MessageDraft } from '../mailbox/types';
import { useSurroundings } from '../recall/RecallContext';
import { SupportDetails } from '../recall/SupportDetails';
import { fitsForm } from './contactDraft';
import { contactText } from './recordText';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px' },
  text: { margin: 0 },
  // Kept for two lines, so that nothing below moves when the button is pressed.
  outcome: { minHeight: '32px', fontSize: '12px', lineHeight: '16px' },
});

type Outcome =
  | { what: 'drafting' | 'draftOpen' | 'draftInDrafts' | 'draftOtherItem' }
  | { what: 'failed'; failure: Failure };

/** Who is told of the incident, before outsiders are written to; and whose it is to decide what must be reported. */
export function TellContact(props: {
  itemId: string;
  /** The message to the contact as it would be at this moment; `null` where the policy names none. */
  makeDraft: () => MessageDraft | null;
  /** When a message to the contact was drafted; UTC, ISO 8601. */
  toldAt: string | null;
  /** A message to the contact lies before the user, or in Drafts. */
  onDrafted: () => void;
}) {
  const { itemId, makeDraft, toldAt, onDrafted } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { policy, write, server, itemOnScreen, openMessage, now } = useSurroundings();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const contact = contactText(words, policy);

  const tell = async () => {
    const draft = makeDraft();
    if (!draft) return;
    if (itemOnScreen() !== itemId) {
      setOutcome({ what: 'draftOtherItem' });
      return;
    }
    if (fitsForm(draft.bodyText) && write(draft)) {
      setOutcome({ what: 'draftOpen' });
      onDrafted();
      return;
    }
    setOutcome({ what: 'drafting' });
    const made = await draftOnServer(draft);
    if (made === 'otherItem') setOutcome({ what: 'draftOtherItem' });
    else if (!made.ok) setOutcome({ what: 'failed', failure: made.failure });
    else {
      openMessage(made.value.id);
      setOutcome({ what: 'draftInDrafts' });
      onDrafted();
    }
  };
  const draftOnServer = async ({
    to,
    bcc,
    subject,
    bodyText,
  }: MessageDraft): Promise<Answer<{ id: string }> | 'otherItem'> => {
    const opened = await server();
    if (!opened.ok) return opened;
    const { mailbox, authorize } = opened.value;
    const allowed = await authorize('act');
    if (!allowed.ok) return allowed;
    if (itemOnScreen() !== itemId) return 'otherItem';
    const body = { kind: 'text' as const, text: bodyText };
    return mailbox.createDraft({ to, cc: [], bcc, subject, body, readReceipt: false, replyAllTo: null });
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
              disabledFocusable={outcome?.what === 'drafting'}
              onClick={() => void tell()}
            >
              {t('button.tellContact', { contact })}
            </Button>
          </div>
          <div className={styles.outcome} role="status" data-outcome={outcome?.what}>
            {outcomeText()}
            {outcome?.what === 'failed' && <SupportDetails failure={outcome.failure} />}
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
    switch (outcome?.what) {
      case 'drafting':
      case 'draftOtherItem':
        return t(`incident.${outcome.what}`);
      case 'draftOpen':
      case 'draftInDrafts':
        return t(`incident.${outcome.what}`, { contact });
      case 'failed':
        return outcome.failure.kind === 'noAnswer'
          ? t('incident.draftPerhaps')
          : t(`failure.${outcome.failure.kind}`);
      case undefined:
        return toldAt ? t('incident.toldAt', { contact, when: words.when(toldAt, now()) }) : '';
    }
  }
}
