/**
 * Lets Outlook raise its events: where they run in a page, office.js listens for them only once it was asked whether it
 * is ready (measured with 1.1.110). Classic Windows needs no asking.
 */
export const startListening = (): void => void Office.onReady();

/**
 * Answers one of Outlook's events under the name that the manifest gives it. To be called as soon as the script runs: in
 * classic Windows nothing waits for Office.onReady.
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation
 */
export function onEvent(name: string, handler: (event: Office.MailboxEvent) => Promise<void>): void {
  Office.actions.associate(name, (event: Office.MailboxEvent) => void handler(event));
}

/** BCP 47 tag of Outlook's display language; no page and no Office.onReady is needed. */
export const displayLanguage = (): string => Office.context.displayLanguage;
