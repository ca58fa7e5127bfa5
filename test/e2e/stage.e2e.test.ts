import { rm } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { openOutlook, worldWith, type OpenedOutlook } from './support/openOutlook';
import { until } from './support/pane';
import { alertShown, messageLeft, pressInAlert, pressSend } from './support/sendAlert';
import { buildTinyAddIn } from './support/tinyAddIn/build';
import { call, seenBy } from './support/tinyAddIn/tiny';

/* The unkind ways of the simulated Outlook by themselves, as a tiny add-in meets them through the unmodified office.js. */

let dist: string;
beforeAll(async () => {
  dist = await buildTinyAddIn();
});
afterAll(() => rm(dist, { recursive: true }));

const niamh = 'niamh.byrne@brannock.example';
const declan = 'declan.walsh@brannock.example';
const first = 'Holloway: our real day rates';
const second = 'Bonus list 2026 (draft)';

const open = (modes: object, parts: object = {}): Promise<OpenedOutlook> =>
  openOutlook(worldWith('office', { ...parts, modes }), { message: 'mixed-inside-outside', dist });

const ready = async (modes: object, parts: object = {}): Promise<OpenedOutlook> => {
  const outlook = await open(modes, parts);
  await seenBy(outlook.pane, 'handler', 'succeeded');
  return outlook;
};

/** What office.js has as the item now, whether an event came or not. */
const itemIs = (pane: Frame, subject: string | null): Promise<unknown> =>
  pane.waitForFunction((wanted) => {
    const { item } = (window as unknown as { Office: typeof Office }).Office.context.mailbox;
    return ((item as unknown as Office.MessageRead | null)?.subject ?? null) === wanted;
  }, subject);

describe('ids', () => {
  test.each(['empty', 'null'])('%s', async (itemIds) => {
    const { pane } = await ready({ itemIds });
    await seenBy(pane, 'item', first);
    await seenBy(pane, 'id', '');
  });

  test('changing: another one when the message is selected again', async () => {
    const outlook = await ready({ itemIds: 'changing' });
    const idShown = () => outlook.pane.locator('body').getAttribute('data-id');
    const before = await idShown();
    await outlook.select('all-inside');
    await seenBy(outlook.pane, 'item', second);
    await outlook.select('mixed-inside-outside');
    await seenBy(outlook.pane, 'item', first);
    expect(before).toMatch(/^AAMkAG.{86}AAA=$/);
    expect(await idShown()).not.toBe(before);
  });
});

test('a click on the header of a conversation selects the whole thread, in every folder', async () => {
  const thread = (id: string, rest: object) => ({
    id,
    story: 'Part of a thread.',
    from: niamh,
    to: [declan],
    subject: 'Thread',
    body: 'Hello',
    sentAt: '-PT9M',
    ...rest,
  });
  const messages = [
    thread('one', {}),
    thread('two', { inReplyTo: 'one', sentAt: '-PT5M' }),
    thread('gone', { inReplyTo: 'one', sentAt: '-PT3M', movedTo: 'deletedItems' }),
  ];
  const world = worldWith('office', { messages, files: [], modes: { conversations: true } });
  const outlook = await openOutlook(world, { message: 'one', dist });
  await seenBy(outlook.pane, 'handler', 'succeeded');
  await outlook.page.locator('[data-conversation]').click();
  await seenBy(outlook.pane, 'item', 'none');
  const { value } = await call(outlook.pane, 'mailbox', 'getSelectedItemsAsync');
  expect(value).toHaveLength(3);
});

describe('events of the item', () => {
  const selections = ({ pane }: OpenedOutlook) =>
    pane.evaluate(() => (window as unknown as { selections: number }).selections);

  test.each([
    ['selectionOnly', 1],
    ['none', 0],
  ])('%s: the item changes without ItemChanged, and %i times with the other', async (itemEvents, times) => {
    const outlook = await ready({ itemEvents });
    await outlook.pane.evaluate(() => {
      const counted = window as unknown as { selections: number; Office: typeof Office };
      counted.selections = 0;
      counted.Office.context.mailbox.addHandlerAsync('olkSelectedItemsChanged', () => {
        counted.selections += 1;
      });
    });
    await outlook.select('all-inside');
    await itemIs(outlook.pane, second);
    // What was told before this answer has been heard.
    await call(outlook.pane, 'mailbox', 'getSelectedItemsAsync');
    expect(await selections(outlook)).toBe(times);
    expect(await outlook.pane.locator('body').getAttribute('data-item')).toBe(first);
  });

  test('itemNullFor: no item for a beat, then the new one', async () => {
    const outlook = await ready({ itemNullFor: 'PT1S' });
    await outlook.select('all-inside');
    await itemIs(outlook.pane, null);
    await itemIs(outlook.pane, second);
  });
});

describe('starting', () => {
  const isReady = (pane: Frame): Promise<string> =>
    pane.evaluate(() => {
      const { onReady } = (window as unknown as { Office: typeof Office }).Office;
      const waiting = new Promise<string>((later) => setTimeout(later, 2000, 'waiting'));
      return Promise.race([onReady().then(() => 'ready'), waiting]);
    });

  test.each([
    [{ officeNeverReady: true }, 'waiting'],
    [{}, 'ready'],
  ])('%j: Office.onReady is %s', async (modes, state) => {
    const { pane } = await open(modes);
    await pane.waitForFunction(() => 'Office' in window);
    expect(await isReady(pane)).toBe(state);
  });

  test('helper files that are blocked', async () => {
    const outlook = await openOutlook(worldWith('office', { modes: { helperFilesBlocked: true } }), { dist });
    outlook.problems.allow(/Failed to load resource|Error in a page|Error in the console/);
    await outlook.select('mixed-inside-outside');
    const helper = outlook.page.waitForResponse(
      (response) => response.url().includes('outlook-web') && response.status() === 404,
    );
    await outlook.openPane();
    await helper;
  });
});

test.each(['noStatus', 'nativeExecutor', 'unavailable'])(
  'a silent sign-in ends with "%s"',
  async (silentSignIn) => {
    const { pane } = await ready({ silentSignIn });
    const said = await pane.evaluate(() =>
      (window as unknown as { signIn(method: string): Promise<string> }).signIn('acquireTokenSilent'),
    );
    expect(said).toMatch(/Error/);
  },
);

describe('getSelectedItemsAsync', () => {
  const asked = (pane: Frame): Promise<string> =>
    pane.evaluate(() => {
      const { mailbox } = (window as unknown as { Office: typeof Office }).Office.context;
      return new Promise<string>((said) => {
        setTimeout(said, 1000, 'lost');
        try {
          mailbox.getSelectedItemsAsync(() => said('answered'));
        } catch {
          said('thrown');
        }
      });
    });

  test.each([
    [{ selectedItems: 'throw' }, 'thrown'],
    [{ selectedItems: 'lost' }, 'lost'],
    [{}, 'answered'],
  ])('%j: %s', async (modes, end) => {
    expect(await asked((await ready(modes)).pane)).toBe(end);
  });
});

/** Begins a message to Declan whose body tells the handler what to do. */
const write = async ({ page }: OpenedOutlook, script: object): Promise<void> => {
  await page.locator('[data-key="new"]').click();
  const form = page.locator('.compose');
  await form.getByRole('textbox', { name: 'To', exact: true }).fill(declan);
  await form.getByRole('textbox', { name: 'Subject' }).fill('Event test');
  await form.getByRole('textbox', { name: 'Message' }).fill(JSON.stringify(script));
};

describe('at Send', () => {
  const withoutPage = async (modes: object): Promise<OpenedOutlook> => {
    const outlook = await openOutlook(worldWith('office', { modes }), { dist });
    outlook.problems.allow(/Failed to load resource/);
    await outlook.page.route('**/sendAlert.html*', (route) => route.fulfill({ status: 404, body: 'none' }));
    await write(outlook, {});
    await pressSend(outlook);
    return outlook;
  };

  test('scriptUnavailable "goes": the message leaves', async () => {
    await messageLeft(await withoutPage({ scriptUnavailable: 'goes' }));
  });

  test('scriptUnavailable "dialog": it leaves when the person wants it', async () => {
    const outlook = await withoutPage({ scriptUnavailable: 'dialog' });
    expect((await alertShown(outlook)).buttons).toEqual(['Send Anyway', 'Try Later']);
    await pressInAlert(outlook, 'Send Anyway');
    await messageLeft(outlook);
  });

  test('scriptUnavailable "blocked": it cannot leave', async () => {
    const outlook = await withoutPage({ scriptUnavailable: 'blocked' });
    expect((await alertShown(outlook)).buttons).toEqual(['Try Later']);
    await pressInAlert(outlook, 'Try Later');
    await outlook.page.locator('#reading[aria-busy="false"] .compose').waitFor();
  });

  test.each([
    [{}, 'mine'],
    [{ roamingSettings: 'stale' }, 'nothing'],
    [{ roamingSettings: 'split' }, 'nothing'],
  ])('%j: a handler reads of the setting that the pane has kept: %s', async (modes, read) => {
    const outlook = await openOutlook(worldWith('office', { modes }), { dist });
    await write(outlook, { complete: { allowEvent: false }, ask: 'setting' });
    await until(() => outlook.simulator.state().launchEvents.length === 1);
    const pane = await outlook.openPane();
    await pane.waitForFunction(() => 'call' in window);
    await pane.evaluate(() => {
      const { roamingSettings } = (window as unknown as { Office: typeof Office }).Office.context;
      roamingSettings.set('kept', 'mine');
      return new Promise((saved) => roamingSettings.saveAsync(saved));
    });
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toBe(read);
  });
});

test('sessionDataAfter: session data fail at first', async () => {
  const outlook = await openOutlook(worldWith('office', { modes: { sessionDataAfter: 'PT8S' } }), { dist });
  await outlook.page.locator('[data-key="new"]').click();
  const pane = await outlook.openPane();
  const set = () => call(pane, 'item', 'sessionData.setAsync', 'a', 'b');
  expect((await set()).status).toBe('failed');
  await until(async () => (await set()).status === 'succeeded');
});
