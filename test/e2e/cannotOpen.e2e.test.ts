import type { Frame } from 'playwright-core';
import { openOutlook } from './support/openOutlook';
import { button, openFolder, waitForState } from './support/pane';

/** The pane on a message of the Inbox, in an Outlook that has no way to show another message: so on phones. */
const openInInbox = async (message: string) => {
  const outlook = await openOutlook('office');
  await openFolder(outlook, 'inbox');
  await outlook.select(message);
  const pane = await outlook.openPane();
  await waitForState(pane, 'notApplicable');
  await pane.evaluate(() => {
    // office.js seals its objects, so ours stand before them.
    const before = <T extends object>(object: T, differences: Partial<Record<keyof T, unknown>>): T =>
      new Proxy(Object.create(object) as T, {
        get: (_target, name) =>
          name in differences ? differences[name as keyof T] : (Reflect.get(object, name) as unknown),
      });
    const mailbox = before(Office.context.mailbox, {
      displayMessageForm: undefined,
      displayMessageFormAsync: undefined,
    });
    Object.assign(window, { Office: before(Office, { context: before(Office.context, { mailbox }) }) });
  });
  return pane;
};

const alert = (pane: Frame) => pane.getByRole('alert').innerText();

test('a message of the list that Outlook cannot open is said to be one, and where it is', async () => {
  const pane = await openInInbox('received-from-client');
  await pane.getByRole('button', { name: /^My salary review/ }).click();
  expect(await alert(pane)).toMatch(/^Outlook could not open this message\. It is in Sent Items, .*\d/);
});

test('a sent copy that Outlook cannot open is said to be one, and where it is', async () => {
  const pane = await openInInbox('to-myself-too');
  await button(pane, 'Open the copy in Sent Items').click();
  expect(await alert(pane)).toMatch(/^Outlook could not open this message\. It is in Sent Items, .*\d/);
});

test('the page is called by the name that the product has in the language of the user', async () => {
  const { pane } = await openOutlook('office', { message: 'one-person', locale: 'es-ES' });
  await waitForState(pane, 'authoritative');
  expect(await pane.title()).toBe('Recuperar envío');
});
