import type { Translator } from '../i18n/translator';
import type { MessageDraft, Person } from '../mailbox/types';

/**
 * Asks the people to disregard the message. One person stands in To; several stand in Bcc, so that nobody learns who
 * else had it.
 */
export function disregardDraft(
  words: Translator,
  people: readonly Person[],
  message: { subject: string; sentAt: string | null },
  now: Date,
): MessageDraft {
  const { sentAt } = message;
  const subject = message.subject || words.t('message.noSubject');
  const recipients = people.map(({ name, address }) => ({ name, address }));
  return {
    to: recipients.length === 1 ? recipients : [],
    bcc: recipients.length === 1 ? [] : recipients,
    subject: words.t('followUp.disregardSubject', { subject }),
    bodyText: [
      words.t('followUp.greeting'),
      sentAt
        ? words.t('followUp.disregard', { subject, when: words.dayAndTime(sentAt, now) })
        : words.t('followUp.disregardUndated', { subject }),
      words.t('followUp.apology'),
    ].join('\n\n'),
  };
}
