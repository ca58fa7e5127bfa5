import type { Translator } from '../../i18n/translator';
import type { LetterKind } from '../../policy/policy';
import { letterTime, longDate, type LetterTime } from './letterTimes';

/** How Spanish addresses the readers; English has one form for all. */
export type Form = 'tu' | 'vosotros' | 'usted' | 'ustedes';

/** What a letter says beside its own words. Instants are UTC, ISO 8601. */
export interface LetterFacts {
  /** Subject of the sent message; may be empty. */
  subject: string;
  /** `null` where nobody knows when it was sent. */
  sentAt: string | null;
  /** When the readers were written to before; `null`: never. */
  wroteAt: string | null;
  /** The day until which it is to be kept, `2026-12-03`; `null`: not said. */
  keepUntil: string | null;
  /** The one reader by name; `null` for several, and for a name that is none. */
  name: string | null;
  form: Form;
  sender: string;
  /** `''`: not given. */
  phone: string;
  now: Date;
  /** IANA name; the machine's own unless given. */
  timeZone?: string;
}

/** A drafted letter; plain text. */
export interface LetterText {
  subject: string;
  body: string;
}

/** Our own letter of this kind, in the language of `words` (which must know the letters' texts). */
export function writeLetter(words: Translator, kind: LetterKind, facts: LetterFacts): LetterText {
  const { name, sender } = facts;
  const { subject, paragraphs } = contentOf(words, kind, facts);
  return {
    subject,
    body: [
      name ? words.t('letter.greetingNamed', { name }) : words.t('letter.greeting'),
      ...paragraphs,
      ...(sender ? [words.t('letter.closing', { sender })] : []),
    ].join('\n\n'),
  };
}

function contentOf(
  words: Translator,
  kind: LetterKind,
  facts: LetterFacts,
): { subject: string; paragraphs: string[] } {
  const { t } = words;
  const { form, phone, keepUntil, now, timeZone } = facts;
  const subject = facts.subject || t('message.noSubject');
  const time = facts.sentAt ? letterTime(words, facts.sentAt, now, timeZone) : null;
  const sentOn = sentParts(time);
  const sent = t('letter.sent', { form, ...sentOn });
  const said = { subject, sent, form, ...sentOn };
  const apology = t('letter.apology', { form });
  switch (kind) {
    case 'disregard':
      return {
        subject: t('letter.disregardSubject', { subject }),
        paragraphs: [t('letter.disregard', said), apology],
      };
    case 'wrongPerson':
      return {
        subject: t('letter.wrongPersonSubject', { subject }),
        paragraphs: [t('letter.wrongPerson', said), apology],
      };
    case 'wrongGroup':
      return {
        subject: t('letter.wrongGroupSubject', { subject }),
        paragraphs: [t('letter.wrongGroup', said), apology],
      };
    case 'sensitive':
      return {
        subject: t('letter.sensitiveSubject', { form, ...sentOn }),
        paragraphs: [
          t('letter.sensitive', { form, ...sentOn, when: capitalised(sentOn.when) }),
          t('letter.sensitiveAsk', { form }),
          t('letter.sensitiveTell', { form }),
          ...(phone ? [t('letter.phone', { form, phone })] : []),
          t('letter.thanks', { form }),
        ],
      };
    case 'correction':
      return {
        subject: t('letter.correctionSubject', { subject }),
        paragraphs: [t('letter.correction', said), t('letter.correctionUse'), apology],
      };
    case 'tooEarly': {
      const until = keepUntil ? 'known' : 'unknown';
      const date = keepUntil ? longDate(words.locale.tag, keepUntil, now, 'UTC') : '';
      return {
        subject: t('letter.tooEarlySubject', { subject }),
        paragraphs: [t('letter.tooEarly', { ...said, until, date }), apology],
      };
    }
    case 'noReplyAll':
      return {
        subject: t('letter.noReplyAllSubject', { subject }),
        paragraphs: [t('letter.noReplyAll', said), apology],
      };
    case 'secondRequest': {
      const wrote = letterTime(words, facts.wroteAt ?? now, now, timeZone);
      return {
        subject: t('letter.secondRequestSubject'),
        paragraphs: [
          t('letter.secondRequest', { form, day: wrote.day, when: wrote.when }),
          t('letter.thanks', { form }),
        ],
      };
    }
    case 'forgottenAttachment':
      return {
        subject: t('letter.forgottenAttachmentSubject', { subject }),
        paragraphs: [t('letter.forgottenAttachment', said), apology],
      };
  }
}

const sentParts = (time: LetterTime | null): { day: 'today' | 'earlier' | 'unknown'; when: string } =>
  time ? { day: time.day, when: time.when } : { day: 'unknown', when: '' };

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
