import type { Translator } from '../../i18n/translator';
import type { MessageDraft } from '../../mailbox/types';
import type { Policy } from '../../policy/policy';
import type { IncidentRecord } from './record';
import { recordText } from './recordText';

/** The message to the privacy contact, with the record; `null` where the policy names none. */
export function contactDraft(
  words: Translator,
  record: IncidentRecord,
  policy: Policy,
  now: Date,
): MessageDraft | null {
  const { privacyContact } = policy;
  if (!privacyContact) return null;
  const { sentAt } = record.message;
  const { t } = words;
  return {
    to: [privacyContact],
    cc: [],
    bcc: [],
    // Not the subject of the sent message: it may hold what should not spread.
    subject: sentAt
      ? t('incident.mailSubjectDated', { when: words.dayAndTime(sentAt, now) })
      : t('incident.mailSubject'),
    bodyText: [
      t('incident.mailGreeting'),
      t('incident.mailText'),
      recordText(words, record, { policy }),
    ].join('\n\n'),
  };
}
