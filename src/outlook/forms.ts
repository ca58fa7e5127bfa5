import type { Person } from '../mailbox/types';

/** Limits of https://learn.microsoft.com/javascript/api/outlook/office.messageform */
const maximumRecipients = 100;

/** A message for the user to look over and send; the add-in never sends. The body is plain text. */
export interface MessageDraft {
  to: readonly Person[];
  bcc: readonly Person[];
  subject: string;
  bodyText: string;
}

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

/** Opens a message of the user's mailbox in its own window, by REST id. Silently nothing where it does not exist. */
export function openMessage(restId: string): void {
  const { mailbox } = Office.context;
  const id =
    typeof (mailbox as Partial<Office.Mailbox>).convertToEwsId === 'function'
      ? mailbox.convertToEwsId(restId, Office.MailboxEnums.RestVersion.v2_0)
      : restId;
  mailbox.displayMessageForm(id);
}

/** Text as HTML that says just that text. */
function asHtml(text: string): string {
  const holder = document.createElement('div');
  holder.textContent = text;
  return holder.innerHTML.replace(/\n/g, '<br>');
}
