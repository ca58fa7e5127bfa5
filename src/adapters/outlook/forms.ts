import type { MessageDraft } from '../../mailbox/types';
import { told } from './told';

/** Limits of https://learn.microsoft.com/javascript/api/outlook/office.messageform, the body's (32 KB) with a margin. */
const most = { recipients: 100, subject: 255, bytes: 30_000 };

/**
 * Opens an ordinary Outlook form with the draft. `false` where that cannot be: phones have no forms, and a form takes
 * so many recipients a line and so much text at most.
 */
export function openNewMessage({ to, cc, bcc, subject, bodyText }: MessageDraft): boolean {
  const mailbox = told<Partial<Office.Mailbox>>(() => Office.context.mailbox, {});
  const htmlBody = asHtml(bodyText);
  if (
    !mailbox.displayNewMessageForm ||
    [to, cc, bcc].some(({ length }) => length > most.recipients) ||
    subject.length > most.subject ||
    new TextEncoder().encode(htmlBody).length > most.bytes
  )
    return false;
  const addresses = (people: MessageDraft['to']) => people.map(({ address }) => address);
  try {
    mailbox.displayNewMessageForm({
      toRecipients: addresses(to),
      ccRecipients: addresses(cc),
      bccRecipients: addresses(bcc),
      subject,
      htmlBody,
    });
    return true;
  } catch {
    // office.js throws where the host refuses the call or does not like what it is given.
    return false;
  }
}

/**
 * Opens a message of the user's mailbox in its own window, by REST id. `false` where this Outlook cannot, as on phones;
 * where the message does not exist, Outlook silently does nothing, and nobody can tell.
 */
export function openMessage(restId: string): boolean {
  const mailbox = told<Partial<Office.Mailbox>>(() => Office.context.mailbox, {});
  if (!mailbox.displayMessageForm) return false;
  try {
    const id = mailbox.convertToEwsId?.(restId, Office.MailboxEnums.RestVersion.v2_0) ?? restId;
    mailbox.displayMessageForm(id);
    return true;
  } catch {
    // office.js throws where it does not like an id or the host refuses the call.
    return false;
  }
}

/** Text as HTML that says just that text. */
function asHtml(text: string): string {
  const holder = document.createElement('div');
  holder.textContent = text;
  return holder.innerHTML.replace(/\n/g, '<br>');
}
