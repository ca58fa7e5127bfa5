import { clockSkew } from '../../../mailbox/clockSkew';
import * as v from 'valibot';
import type { WrittenLetter } from '../../../mailbox/notes';
import type { BatchPart } from '../transport/batch';
import { withOptions } from '../transport/paths';
import { people, personFrom } from '../messages/person';

/** So soon after it a draft under another subject is taken for the letter; later it may be any other mail. */
const soon = 60 * 60 * 1000;
/** Letters are sent soon after they are opened, so they are among the first of what was sent since. */
const most = '250';

/** What was sent since the first of the letters was opened, oldest first. */
export function lettersPart(letters: readonly WrittenLetter[]): BatchPart {
  const since = Math.min(...letters.map(({ at }) => Date.parse(at))) - clockSkew;
  return {
    url: withOptions('/me/mailFolders/sentitems/messages', {
      $filter: `sentDateTime ge ${new Date(since).toISOString()}`,
      $orderby: 'sentDateTime',
      $select:
        'id,internetMessageId,conversationId,subject,sentDateTime,toRecipients,ccRecipients,bccRecipients',
      $top: most,
    }),
  };
}

/** A mail in Sent Items, as far as it tells whether it is a letter. */
export const sentMail = v.pipe(
  v.object({
    id: v.string(),
    internetMessageId: v.nullish(v.string(), ''),
    conversationId: v.nullish(v.string(), ''),
    subject: v.nullish(v.string(), ''),
    sentDateTime: v.pipe(v.string(), v.isoTimestamp()),
    toRecipients: people,
    ccRecipients: people,
    bccRecipients: people,
  }),
  v.transform(({ sentDateTime, toRecipients, ccRecipients, bccRecipients, ...rest }) => ({
    ...rest,
    sentAt: sentDateTime,
    recipients: [...toRecipients, ...ccRecipients, ...bccRecipients].map(personFrom),
  })),
);

/** A mail in Sent Items; of a letter, all that its answers are told by. */
export type SentMail = v.InferOutput<typeof sentMail>;

/** A mail in Sent Items that is a letter, and whether that asks its readers to delete the message. */
export type SentLetter = SentMail & { asked: boolean };

/** Every other letter asks for it, the administrator's own too. */
const askForNothing = ['correction', 'tooEarly', 'noReplyAll', 'forgottenAttachment'];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const addressesOf = ({ recipients }: SentMail) => recipients.map(({ address }) => address.toLowerCase());
/** This computer noted when the draft was opened, the server when it was sent. */
const isSince = ({ sentAt }: SentMail, { at }: WrittenLetter): boolean =>
  Date.parse(sentAt) >= Date.parse(at) - clockSkew;

function hasItsSubject(mail: SentMail, letter: WrittenLetter): boolean {
  if (letter.subject === undefined || plain(mail.subject) !== plain(letter.subject)) return false;
  return isSince(mail, letter) && addressesOf(mail).some((address) => letter.to.includes(address));
}

/** The user may have changed the subject in Outlook, and older notes have none. */
function isToItsReaders(mail: SentMail, letter: WrittenLetter): boolean {
  if (!isSince(mail, letter) || Date.parse(mail.sentAt) > Date.parse(letter.at) + soon) return false;
  const addresses = new Set(addressesOf(mail));
  return addresses.size === new Set(letter.to).size && letter.to.every((address) => addresses.has(address));
}

/**
 * The letters among what was sent: by subject and a reader; where there is none, the first one soon after it to just
 * these readers. Each mail is one letter at most.
 */
export function sentLetters(
  sent: readonly SentMail[],
  letters: readonly WrittenLetter[],
  messageId: string,
): SentLetter[] {
  const mails = sent
    .filter(({ id, internetMessageId }) => id !== messageId && internetMessageId !== '')
    .sort((one, other) => Date.parse(one.sentAt) - Date.parse(other.sentAt));
  const found = new Map<SentMail, WrittenLetter>();
  const take = (letter: WrittenLetter, fits: (mail: SentMail, letter: WrittenLetter) => boolean) => {
    const mail = mails.find((one) => !found.has(one) && fits(one, letter));
    if (mail) found.set(mail, letter);
  };
  const [known, changed] = [true, false].map((known) =>
    letters.filter((letter) => mails.some((mail) => hasItsSubject(mail, letter)) === known),
  );
  known?.forEach((letter) => {
    take(letter, hasItsSubject);
  });
  changed?.forEach((letter) => {
    take(letter, isToItsReaders);
  });
  return [...found].map(([mail, { letter }]) => ({ ...mail, asked: !askForNothing.includes(letter) }));
}
