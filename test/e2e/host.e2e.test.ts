import { rm } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { buildTinyAddIn } from './support/tinyAddIn/build';
import { call, seenBy } from './support/tinyAddIn/tiny';

/* The simulated Outlook by itself, seen by a tiny add-in through the unmodified office.js and the real msal. */

let dist: string;
beforeAll(async () => {
  dist = await buildTinyAddIn();
});
afterAll(() => rm(dist, { recursive: true }));

const open = async (world: Record<string, unknown> = worldNamed('office')): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world, { message: 'mixed-inside-outside', dist });
  await seenBy(outlook.pane, 'handler', 'succeeded');
  return outlook;
};

const signIn = (pane: Frame, method: 'acquireTokenSilent' | 'acquireTokenPopup'): Promise<string> =>
  pane.evaluate(
    (name) => (window as unknown as { signIn(method: string): Promise<string> }).signIn(name),
    method,
  );

test('office.js becomes ready in Outlook on the web and knows the selected message', async () => {
  const { pane, simulator } = await open();
  await seenBy(pane, 'host', 'Outlook OfficeOnline');
  await seenBy(pane, 'item', 'Holloway: our real day rates');
  const [sent] =
    simulator.exchange
      .mailbox('niamh.byrne@brannock.example')
      ?.list('sentItems')
      .filter(({ worldId }) => worldId === 'mixed-inside-outside') ?? [];
  await seenBy(pane, 'id', sent?.id ?? 'no such message');
});

test('a pinned pane follows to another message, and to nothing when a folder is opened', async () => {
  const outlook = await open();
  await outlook.select('all-inside');
  await seenBy(outlook.pane, 'item', 'Bonus list 2026 (draft)');
  await outlook.page.locator('[data-folder="inbox"]').click();
  await seenBy(outlook.pane, 'item', 'none');
});

test('a pane that is not kept open closes with its message', async () => {
  const outlook = await open();
  await outlook.page.locator('#pane').getByLabel('Keep the pane open').uncheck();
  await outlook.select('all-inside');
  expect(await outlook.page.locator('#pane iframe').count()).toBe(0);
});

test('a button on the compose surface opens a pane on the draft', async () => {
  const outlook = await openOutlook('office', { dist });
  await outlook.page.getByRole('button', { name: 'New mail' }).click();
  await outlook.page
    .getByRole('textbox', { name: 'To' })
    .fill('Declan Walsh <declan.walsh@brannock.example>');
  await outlook.page.getByRole('button', { name: 'Check before sending' }).waitFor();
  const pane = await outlook.openPane();
  await seenBy(pane, 'item', 'draft');
});

test('custom properties stay with the message on screen', async () => {
  const { pane } = await open();
  const save = () =>
    pane.evaluate(
      () =>
        new Promise((answered) => {
          const item = Office.context.mailbox.item as Office.MessageRead;
          item.loadCustomPropertiesAsync(({ value }) => {
            const before: unknown = value.get('seen');
            value.set('seen', 'yes');
            value.saveAsync(({ status }) => answered([before ?? null, status]));
          });
        }),
    );
  expect(await save()).toEqual([null, 'succeeded']);
  expect(await save()).toEqual(['yes', 'succeeded']);
});

test('a call that is not modelled fails for the caller, in red on the page and in the state', async () => {
  const { pane, page, simulator, problems } = await open();
  problems.allow(/^Not modelled: Office\.js call 12 /);
  expect(await call(pane, 'mailbox', 'getCallbackTokenAsync', { isRest: true })).toMatchObject({
    status: 'failed',
    code: 9020,
  });
  await page.getByText('Not modelled: Office.js call 12').waitFor();
  expect(simulator.state().unmodelled).toEqual([expect.stringContaining('Office.js call 12')]);
});

test('msal gets a token that Graph accepts, without a window', async () => {
  const { pane } = await open();
  expect(await signIn(pane, 'acquireTokenSilent')).toBe('niamh.byrne@brannock.example 200');
});

test('where the user must be asked, a window names the permissions, and accepting it holds for the run', async () => {
  const { pane, page } = await open({ ...worldNamed('office'), consent: 'askUser' });
  expect(await signIn(pane, 'acquireTokenSilent')).toContain('InteractionRequiredAuthError');
  const token = signIn(pane, 'acquireTokenPopup');
  await page.getByRole('dialog').getByText('Mail.Read').waitFor();
  await page.getByRole('button', { name: 'Accept' }).click();
  expect(await token).toBe('niamh.byrne@brannock.example 200');
  expect(await signIn(pane, 'acquireTokenSilent')).toBe('niamh.byrne@brannock.example 200');
});

test('cancelling the window is told to msal as the user having cancelled', async () => {
  const { pane, page } = await open({ ...worldNamed('office'), consent: 'askUser' });
  const token = signIn(pane, 'acquireTokenPopup');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await token).toContain('user_cancel');
});

test('where only an administrator can consent, no window opens and the error says so', async () => {
  const { pane } = await open({ ...worldNamed('office'), consent: 'needsAdministrator' });
  expect(await signIn(pane, 'acquireTokenPopup')).toContain('AADSTS90094');
});

test('moving time moves what the pane takes for now', async () => {
  const { pane, page } = await open();
  const now = () => pane.evaluate(() => new Date().toISOString());
  expect(await now()).toMatch(/^2026-03-10T10:1/);
  await page.getByRole('button', { name: '+1 day' }).click();
  await pane.waitForFunction(() => new Date().toISOString().startsWith('2026-03-11T10:1'));
});

test('the pane is told of several selected messages where the world has multi-select', async () => {
  const world = worldNamed('office');
  const { client } = world as { client: object };
  const outlook = await open({ ...world, client: { ...client, multiSelect: true } });
  await outlook.page.getByRole('checkbox', { name: 'Bonus list 2026 (draft)' }).check();
  await seenBy(outlook.pane, 'item', 'none');
  expect(await call(outlook.pane, 'mailbox', 'getSelectedItemsAsync')).toMatchObject({
    value: [{ subject: 'Holloway: our real day rates' }, { subject: 'Bonus list 2026 (draft)' }],
  });
});

test('opening a received message marks it as read on the server', async () => {
  const outlook = await openOutlook('office', { dist });
  await outlook.page.locator('#person').selectOption('declan.walsh@brannock.example');
  await outlook.select('mixed-inside-outside');
  await outlook.page.locator('#messages li.selected:not(.unread)').waitFor();
  const inbox = outlook.simulator.exchange.mailbox('declan.walsh@brannock.example')?.list('inbox') ?? [];
  expect(inbox.find(({ worldId }) => worldId === 'mixed-inside-outside')?.isRead).toBe(true);
});
