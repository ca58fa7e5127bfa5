import type { Frame, Locator, Page } from 'playwright-core';
import type { OpenedOutlook } from './openOutlook';
import { button, openFolder, waitForState } from './pane';

/* Letters in the pane, and the drafts that Outlook shows for them. */

/** Presses the button that leads to the letters, and waits for the first one. */
export const openLetters = async (pane: Frame, by: string): Promise<Locator> => {
  await button(pane, by).click();
  const view = pane.locator('[data-view="followUp"]');
  await view.locator('textarea').waitFor();
  return view;
};

export const letterBody = (view: Locator): Promise<string> => view.locator('textarea').inputValue();

/** The draft that is open in the simulated Outlook: its three lines (addresses alone), its subject and its text. */
export const draftInOutlook = async (page: Page): Promise<Record<string, string>> => {
  const form = page.locator('form.compose');
  await form.waitFor();
  const values = await form
    .locator('label.field input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const [to = '', cc = '', bcc = '', subject = ''] = values;
  const addresses = (line: string) =>
    line
      .replace(/[^;<]*<([^>]*)>/g, '$1')
      .replaceAll(';', '; ')
      .replace(/ +/g, ' ');
  const lines = { to: addresses(to), cc: addresses(cc), bcc: addresses(bcc) };
  return { ...lines, subject, body: await form.locator('textarea').inputValue() };
};

/** How each draft of a letter stands in the list: `1 of 2: Ana · opened at 10:15 AM`. */
export const draftLines = (view: Locator): Promise<string[]> =>
  view.locator('[data-list="drafts"] button').allInnerTexts();

/** Presses Send in the simulated Outlook, and opens the message again with the pane on it. */
export const sendDraft = async (outlook: OpenedOutlook, message: string): Promise<Frame> => {
  await outlook.page.locator('form.compose .commands button').first().click();
  await outlook.page.locator('form.compose').waitFor({ state: 'detached' });
  // Outlook is where the draft lay.
  await openFolder(outlook, 'sentItems');
  await outlook.select(message);
  const pane = await outlook.openPane();
  await waitForState(pane, 'authoritative');
  return pane;
};

/** Somebody writes to the user: an answer to the newest mail they have, or a mail of its own. */
export const writeBack = (
  { simulator: { exchange, world } }: OpenedOutlook,
  {
    from,
    body,
    subject = 'RE:',
    isAnswer = true,
  }: { from: string; body: string; subject?: string; isAnswer?: boolean },
): void => {
  const mailbox = exchange.mailbox(from);
  const newest = mailbox?.list('inbox')[0];
  if (!mailbox || !newest) throw new Error(`${from} has no mail.`);
  exchange.drafts.sendWritten(mailbox, {
    id: null,
    answers: isAnswer ? newest.id : null,
    subject,
    to: [{ name: '', address: world.client.user }],
    cc: [],
    bcc: [],
    body,
  });
};
