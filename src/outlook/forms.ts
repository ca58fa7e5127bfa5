import type { MessageDraft } from '../mailbox/types';

/** Limits of https://learn.microsoft.com/javascript/api/outlook/office.messageform */
const maximumRecipients = 100;

/**
 * Opens an ordinary Outlook form with the draft. `false` where that cannot be: phones have no forms, and a form takes
 * 100 recipients a line at most.
 */
export function openNewMessage(draft: MessageDraft): boolean {
  const mailbox: Partial<Office.Mailbox> = Office.context.mailbox;
  if (!mailbox.displayNewMessageForm) return false;
  if (draft.to.length > maximumRecipients || draft.bcc.length > maximumRecipients) return false;
  mailbox.displayNewMessageForm({
    toRecipients: draft.to.map(({ address }) => address),
    bccRecipients: draft.bcc.map(({ address }) => address),
    subject: draft.subject.slice(0, 255),
    htmlBody: asHtml(draft.bodyText),
  });
  return true;
}

/**
 * Opens a message of the user's mailbox in its own window, by REST id. `false` where this Outlook cannot, as on phones;
 * where the message does not exist, Outlook silently does nothing, and nobody can tell.
 */
export function openMessage(restId: string): boolean {
  const mailbox: Partial<Office.Mailbox> = Office.context.mailbox;
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
