import type { MessageDraft, WindowOpening } from '../../mailbox/types';
import { officeCall } from './officeCall';
import { told } from './told';

/** Limits of https://learn.microsoft.com/javascript/api/outlook/office.messageform, the body's (32 KB) with a margin. */
const most = { recipients: 100, subject: 255, bytes: 30_000 };

/** So long Outlook may take to say that a window is open, in milliseconds; some versions never say anything. */
const patience = 4_000;

/**
 * Asks Outlook for an ordinary form with the draft. `cannot` where that cannot be: phones have no forms, and a form
 * takes so many recipients a line and so much text at most.
 */
export function openNewMessage({ to, cc, bcc, subject, bodyText }: MessageDraft): Promise<WindowOpening> {
  const mailbox = told<Partial<Office.Mailbox>>(() => Office.context.mailbox, {});
  const htmlBody = asHtml(bodyText);
  if (
    [to, cc, bcc].some(({ length }) => length > most.recipients) ||
    subject.length > most.subject ||
    new TextEncoder().encode(htmlBody).length > most.bytes
  )
    return Promise.resolve('cannot');
  const addresses = (people: MessageDraft['to']) => people.map(({ address }) => address);
  const form = {
    toRecipients: addresses(to),
    ccRecipients: addresses(cc),
    bccRecipients: addresses(bcc),
    subject,
    htmlBody,
  };
  return open(
    mailbox.displayNewMessageFormAsync && ((done) => mailbox.displayNewMessageFormAsync?.(form, done)),
    mailbox.displayNewMessageForm && (() => mailbox.displayNewMessageForm?.(form)),
  );
}

/** Asks Outlook for a window of its own with a message of the user's mailbox, by REST id; `cannot` as on phones. */
export function openMessage(restId: string): Promise<WindowOpening> {
  const mailbox = told<Partial<Office.Mailbox>>(() => Office.context.mailbox, {});
  const id = () => mailbox.convertToEwsId?.(restId, Office.MailboxEnums.RestVersion.v2_0) ?? restId;
  return open(
    mailbox.displayMessageFormAsync && ((done) => mailbox.displayMessageFormAsync?.(id(), done)),
    mailbox.displayMessageForm && (() => mailbox.displayMessageForm?.(id())),
  );
}

/** With the answer of Outlook where this client gives one (Mailbox 1.9); the older call answers nothing. */
async function open(
  withAnswer: Parameters<typeof officeCall<void>>[0] | undefined,
  without: (() => void) | undefined,
): Promise<WindowOpening> {
  if (withAnswer) {
    const answer = await officeCall(withAnswer, patience);
    if (answer.ok) return 'opened';
    // A late window is still one: a second call could open another.
    if (answer.code === 'noAnswer') return 'asked';
    // Thrown, as some versions do, it has opened nothing; refused, the older call would be as well.
    if (answer.code !== 0) return 'cannot';
  }
  if (!without) return 'cannot';
  try {
    without();
    return 'asked';
  } catch {
    // office.js throws where the host refuses the call or does not like what it is given.
    return 'cannot';
  }
}

/** Text as HTML that says just that text. */
const asHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '<br>');
