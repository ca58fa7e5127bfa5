import { rm } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import type { StoredMessage } from '../outlook/exchange/types';
import {
  askForReceipt,
  attachFiles,
  discardForm,
  editHeld,
  formShows,
  forward,
  openComposePane,
  popOutForm,
  pressSend,
  replyAll,
  saveInForm,
  scheduleInForm,
  sendFromForm,
  startMessage,
  typeInForm,
} from './support/compose';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { openFolder, until } from './support/pane';
import { letPass } from './support/recall';
import { buildTinyAddIn } from './support/tinyAddIn/build';
import { call, heard, seenBy } from './support/tinyAddIn/tiny';

/* The simulated Outlook's form, seen by a tiny add-in through the unmodified office.js. */

let dist: string;
beforeAll(async () => {
  dist = await buildTinyAddIn();
});
afterAll(() => rm(dist, { recursive: true }));

type Part = Record<string, unknown>;

const niamh = 'niamh.byrne@brannock.example';
const declan = 'declan.walsh@brannock.example';
const mark = 'mark.holloway@holloway-foods.example';

/** An office in which no event starts the add-in: what it then does to a draft is tried elsewhere. */
const office = (client: Part = {}, name = 'office'): Part => {
  const world = worldNamed(name);
  return { ...world, client: { ...(world['client'] as Part), addInEvents: false, ...client } };
};

/** A new message to Declan, with the add-in's pane beside it. */
const write = async (client: Part = {}): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(office(client), { dist });
  await startMessage(outlook, { to: declan, subject: 'Lunch', body: 'At one?' });
  const pane = await openComposePane(outlook);
  await seenBy(pane, 'handler', 'succeeded');
  return outlook;
};

const folder = (
  { simulator }: OpenedOutlook,
  name: 'drafts' | 'outbox' | 'sentItems' | 'inbox' | 'deletedItems',
  subject: string,
  address = niamh,
): StoredMessage[] =>
  (simulator.exchange.mailbox(address)?.listInOutlook(name) ?? []).filter(
    (message) => message.subject === subject,
  );

const valueOf = async (pane: Frame, name: string, ...values: unknown[]): Promise<unknown> =>
  (await call(pane, 'item', name, ...values)).value;

/** Saves through office.js; gives the REST id. */
const save = async (pane: Frame): Promise<string> => {
  const { value } = await call(pane, 'item', 'saveAsync');
  return String(value).replaceAll('/', '-').replaceAll('+', '_');
};

const setDelay = (pane: Frame, iso: string): Promise<unknown> =>
  pane.evaluate(
    (time) =>
      new Promise((set) => {
        const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
        item.delayDeliveryTime.setAsync(new Date(time), ({ status }) => set(status));
      }),
    iso,
  );

/** Asks Graph, with the token of the signed-in user, as the product would. */
const graph = async (
  { simulator, pane }: OpenedOutlook,
  method: 'GET' | 'PATCH',
  id: string,
  body?: object,
): Promise<{ status: number; json: Part }> => {
  const flags = '?$select=isReadReceiptRequested,isDeliveryReceiptRequested';
  return pane.evaluate(
    async ({ url, verb, content }) => {
      const { token } = window as unknown as { token: (scopes: string[]) => Promise<string> };
      const headers = { Authorization: `Bearer ${await token(['Mail.ReadWrite'])}` };
      const answer = await fetch(url, { method: verb, headers, body: content });
      return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
    },
    {
      url: `${simulator.origins.graph}/v1.0/me/messages/${id}${method === 'GET' ? flags : ''}`,
      verb: method,
      content: body === undefined ? null : JSON.stringify(body),
    },
  );
};

describe('what is typed', () => {
  test('is told to the add-in: recipients with their kind, subject, text, who writes and what is written', async () => {
    const outlook = await openOutlook(office(), { dist });
    await startMessage(outlook, {
      to: `Declan Walsh; ${mark}`,
      cc: 'leadership@brannock.example',
      subject: 'Rates',
      body: 'Two\nlines',
    });
    const pane = await openComposePane(outlook);
    expect(await valueOf(pane, 'to.getAsync')).toEqual([
      { displayName: 'Declan Walsh', emailAddress: declan, recipientType: 'user' },
      { displayName: 'Mark Holloway', emailAddress: mark, recipientType: 'externalUser' },
    ]);
    expect(await valueOf(pane, 'cc.getAsync')).toMatchObject([{ recipientType: 'distributionList' }]);
    expect(await valueOf(pane, 'subject.getAsync')).toBe('Rates');
    expect(await valueOf(pane, 'body.getAsync', 'text')).toBe('Two\nlines');
    expect(await valueOf(pane, 'from.getAsync')).toMatchObject({ emailAddress: niamh });
    expect(await valueOf(pane, 'getComposeTypeAsync')).toMatchObject({ composeType: 'newMail' });
  });

  test('raises an event for each change of recipients, and none for the rest', async () => {
    const outlook = await write();
    await typeInForm(outlook, { subject: 'Dinner', body: 'At eight?' });
    await typeInForm(outlook, { bcc: 'Conor Daly' });
    await outlook.pane.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    expect(await heard(outlook.pane)).toEqual([
      { type: 'olkRecipientsChanged', changedRecipientFields: { to: false, cc: false, bcc: true } },
    ]);
  });

  test('keeps focus and caret while Outlook draws anew and time passes', async () => {
    const outlook = await write();
    const { page } = outlook;
    const body = page.getByRole('textbox', { name: 'Message', exact: true });
    await body.press('Home');
    await page.keyboard.type('Well. ');
    await call(outlook.pane, 'item', 'subject.setAsync', 'Lunch today');
    await letPass(outlook, 'PT10M');
    await page.keyboard.type('So. ');
    expect(await body.inputValue()).toBe('Well. So. At one?');
  });

  test('a body of a megabyte is taken, saved and sent', async () => {
    const outlook = await write();
    const body = 'All of it. '.repeat(95_000);
    await typeInForm(outlook, { body });
    expect(String(await valueOf(outlook.pane, 'body.getAsync', 'text'))).toHaveLength(body.length);
    await sendFromForm(outlook);
    expect(folder(outlook, 'inbox', 'Lunch', declan)[0]?.bodyText).toHaveLength(body.length);
  });

  test('a name that nobody or more than one has is no recipient, and is not sent', async () => {
    const outlook = await openOutlook(office(), { dist });
    // Two people of this world are called so.
    await startMessage(outlook, { to: `${declan}; Mark Holloway`, subject: 'Rates' });
    await pressSend(outlook);
    await outlook.page.getByText('Some names could not be resolved: Mark Holloway').waitFor();
    await typeInForm(outlook, { to: '' });
    await pressSend(outlook);
    await outlook.page.getByText('at least one recipient').waitFor();
    expect(folder(outlook, 'sentItems', 'Rates')).toEqual([]);
  });
});

describe('what the add-in changes', () => {
  test('shows in the form at once, and is an event too', async () => {
    const outlook = await write();
    const { pane } = outlook;
    await call(pane, 'item', 'to.addAsync', [mark]);
    await call(pane, 'item', 'bcc.setAsync', ['grace.okafor@brannock.example']);
    await call(pane, 'item', 'subject.setAsync', 'Dinner');
    await call(pane, 'item', 'body.setAsync', 'At eight?', { coercionType: 'text' });
    expect(await formShows(outlook)).toMatchObject({
      to: `Declan Walsh <${declan}>; Mark Holloway <${mark}>`,
      bcc: 'Grace Okafor <grace.okafor@brannock.example>',
      subject: 'Dinner',
      body: 'At eight?',
    });
    expect((await heard(pane)).map((event) => event['changedRecipientFields'])).toEqual([
      { to: true, cc: false, bcc: false },
      { to: false, cc: false, bcc: true },
    ]);
  });

  test('leaves what is being typed in a line unfinished', async () => {
    const outlook = await write();
    const line = outlook.page.getByRole('textbox', { name: 'To', exact: true });
    await line.press('End');
    await line.pressSequentially('; conor.daly@bran');
    await call(outlook.pane, 'item', 'to.setAsync', [mark]);
    expect(await line.inputValue()).toBe(`Mark Holloway <${mark}>; conor.daly@bran`);
    await line.pressSequentially('nock.example');
    await line.press('Tab');
    expect(await valueOf(outlook.pane, 'to.getAsync')).toMatchObject([
      { emailAddress: mark },
      { emailAddress: 'conor.daly@brannock.example' },
    ]);
  });

  test('attachments are listed, and taken away by either', async () => {
    const outlook = await write();
    const { pane, page } = outlook;
    await attachFiles(outlook, [{ name: 'menu.pdf', content: 'Soup' }, { name: 'map.png' }]);
    const listed = (await valueOf(pane, 'getAttachmentsAsync')) as { id: string; name: string }[];
    expect(listed).toMatchObject([
      { name: 'menu.pdf', size: 4, isInline: false, attachmentType: 'file' },
      { name: 'map.png' },
    ]);
    await call(pane, 'item', 'removeAttachmentAsync', listed[0]?.id);
    expect((await formShows(outlook)).attachments).toEqual(['map.png']);
    expect(await call(pane, 'item', 'removeAttachmentAsync', listed[0]?.id)).toMatchObject({ code: 9003 });
    await page.getByRole('button', { name: 'Remove map.png' }).click();
    expect(await valueOf(pane, 'getAttachmentsAsync')).toEqual([]);
    expect(await heard(pane)).toMatchObject([
      { attachmentStatus: 'added', attachmentDetails: { name: 'menu.pdf', attachmentType: 'file' } },
      { attachmentStatus: 'added', attachmentDetails: { name: 'map.png' } },
      { attachmentStatus: 'removed', attachmentDetails: { name: 'menu.pdf' } },
      { attachmentStatus: 'removed', attachmentDetails: { name: 'map.png' } },
    ]);
  });

  test('session data stay with the draft; an unknown key is Office’s error', async () => {
    const { pane } = await write();
    await call(pane, 'item', 'sessionData.setAsync', 'seen', '1');
    await call(pane, 'item', 'sessionData.setAsync', 'other', '2');
    expect(await valueOf(pane, 'sessionData.getAsync', 'seen')).toBe('1');
    expect(await valueOf(pane, 'sessionData.getAllAsync')).toEqual({ seen: '1', other: '2' });
    await call(pane, 'item', 'sessionData.removeAsync', 'seen');
    expect(await call(pane, 'item', 'sessionData.getAsync', 'seen')).toMatchObject({ code: 9050 });
    const long = 'x'.repeat(50_000);
    expect(await call(pane, 'item', 'sessionData.setAsync', 'long', long)).toMatchObject({ code: 9051 });
  });
});

describe('a draft on the server', () => {
  test('has no id before it is saved, and the same one afterwards', async () => {
    const outlook = await write();
    const { pane } = outlook;
    expect(await call(pane, 'item', 'getItemIdAsync')).toMatchObject({ status: 'failed', code: 9046 });
    const saved = await call(pane, 'item', 'saveAsync');
    expect(await call(pane, 'item', 'getItemIdAsync')).toMatchObject({ value: saved.value });
    await typeInForm(outlook, { subject: 'Dinner' });
    expect(await call(pane, 'item', 'saveAsync')).toMatchObject({ value: saved.value });
    expect(folder(outlook, 'drafts', 'Dinner')).toMatchObject([
      { id: await save(pane), bodyText: 'At one?', to: [{ name: 'Declan Walsh', address: declan }] },
    ]);
  });

  test('is opened again from Drafts with all that it had', async () => {
    const outlook = await write();
    await attachFiles(outlook, [{ name: 'menu.pdf' }]);
    await askForReceipt(outlook, 'deliveryReceipt');
    await scheduleInForm(outlook, '2026-03-10T12:30');
    await saveInForm(outlook);
    const before = await formShows(outlook);
    await openFolder(outlook, 'drafts');
    await outlook.page.locator('form.compose').waitFor({ state: 'detached' });
    await outlook.page.locator('#messages button', { hasText: 'Lunch' }).click();
    expect(await formShows(outlook)).toEqual(before);
    const pane = await openComposePane(outlook);
    expect(await call(pane, 'item', 'getItemIdAsync')).toMatchObject({ status: 'succeeded' });
    expect(await valueOf(pane, 'delayDeliveryTime.getAsync')).toBe(Date.parse('2026-03-10T12:30:00Z'));
  });

  test('is saved by itself where the world says so, and when another message is chosen', async () => {
    const outlook = await write({ autosaveAfter: 'PT0.1S' });
    await typeInForm(outlook, { subject: 'Dinner' });
    await until(() => folder(outlook, 'drafts', 'Dinner').length === 1);
    await typeInForm(outlook, { subject: 'Breakfast' });
    await outlook.select('one-person');
    await until(() => folder(outlook, 'drafts', 'Breakfast').length === 1);
    expect(folder(outlook, 'drafts', 'Dinner')).toEqual([]);
  });

  test('is thrown away with the form', async () => {
    const outlook = await write();
    await saveInForm(outlook);
    await discardForm(outlook);
    await until(() => folder(outlook, 'deletedItems', 'Lunch').length === 1);
    expect(folder(outlook, 'drafts', 'Lunch')).toEqual([]);
  });

  test('going to another draft is told to the pane, which stays', async () => {
    const outlook = await write();
    await saveInForm(outlook);
    const { page, pane } = outlook;
    await startMessage(outlook, { subject: 'Another' });
    await pane.waitForFunction(
      () =>
        new Promise((is) => {
          const item = Office.context.mailbox.item as unknown as Office.MessageCompose | null;
          if (item === null) is(false);
          else item.subject.getAsync(({ value }) => is(value === 'Another'));
        }),
    );
    expect(await call(pane, 'item', 'getItemIdAsync')).toMatchObject({ code: 9046 });
    await openFolder(outlook, 'drafts');
    expect(await page.locator('#pane iframe').count()).toBe(0);
  });

  test.each([
    ['keepsServerChanges', true],
    ['overwrites', false],
  ])(
    'a receipt asked for through Graph, where the form %s: asked for on what was sent: %s',
    async (draftSaving, isKept) => {
      const outlook = await write({ draftSaving });
      const id = await save(outlook.pane);
      const patch = await graph(outlook, 'PATCH', id, { isReadReceiptRequested: true });
      expect(patch.status).toBe(200);
      expect((await graph(outlook, 'GET', id)).json).toMatchObject({ isReadReceiptRequested: true });
      await typeInForm(outlook, { body: 'At two?' });
      await sendFromForm(outlook);
      expect(folder(outlook, 'sentItems', 'Lunch')).toMatchObject([
        { readReceiptRequested: isKept, bodyText: 'At two?' },
      ]);
      const [copy] = folder(outlook, 'inbox', 'Lunch', declan);
      outlook.simulator.exchange.mailbox(declan)?.open(copy?.id ?? '');
      expect(folder(outlook, 'inbox', 'Read: Lunch')).toHaveLength(isKept ? 1 : 0);
    },
  );

  test('Outlook’s own checkbox asks for a receipt, and takes away what was asked for elsewhere', async () => {
    const outlook = await write();
    await askForReceipt(outlook, 'readReceipt');
    const id = await save(outlook.pane);
    expect((await graph(outlook, 'GET', id)).json).toMatchObject({ isReadReceiptRequested: true });
    await askForReceipt(outlook, 'readReceipt', false);
    await sendFromForm(outlook);
    expect(folder(outlook, 'sentItems', 'Lunch')).toMatchObject([{ readReceiptRequested: false }]);
  });

  test('of a client with a cache is unknown to Graph for a while', async () => {
    const outlook = await write({ draftsReachServerAfter: 'PT1M' });
    const id = await save(outlook.pane);
    expect((await graph(outlook, 'PATCH', id, { isReadReceiptRequested: true })).status).toBe(404);
    await letPass(outlook, 'PT61S');
    expect((await graph(outlook, 'GET', id)).status).toBe(200);
  });
});

describe('a message with a time', () => {
  test('waits in Drafts, shows as held, and leaves when its time comes', async () => {
    const outlook = await write();
    expect(await valueOf(outlook.pane, 'delayDeliveryTime.getAsync')).toBe(0);
    await setDelay(outlook.pane, '2026-03-10T10:45:00Z');
    expect(await valueOf(outlook.pane, 'delayDeliveryTime.getAsync')).toBe(
      Date.parse('2026-03-10T10:45:00Z'),
    );
    expect((await formShows(outlook)).time).toBe('2026-03-10T10:45');
    await sendFromForm(outlook);
    expect(folder(outlook, 'drafts', 'Lunch')).toMatchObject([{ isWaiting: true }]);
    await openFolder(outlook, 'drafts');
    await outlook.page.locator('#messages button', { hasText: 'Lunch' }).click();
    await outlook.page.getByText(/Will be delivered: .*10:45/).waitFor();
    outlook.simulator.clock.advance('PT25M');
    expect(folder(outlook, 'inbox', 'Lunch', declan)).toEqual([]);
    outlook.simulator.clock.advance('PT6M');
    expect(folder(outlook, 'inbox', 'Lunch', declan)).toHaveLength(1);
    expect(folder(outlook, 'sentItems', 'Lunch')).toMatchObject([{ sentAt: '2026-03-10T10:45:00.000Z' }]);
  });

  test('that has passed leaves at once', async () => {
    const outlook = await write();
    await setDelay(outlook.pane, '2026-03-10T10:00:00Z');
    await sendFromForm(outlook);
    expect(folder(outlook, 'inbox', 'Lunch', declan)).toHaveLength(1);
  });

  test('that was only saved does not leave', async () => {
    const outlook = await write();
    await setDelay(outlook.pane, '2026-03-10T10:45:00Z');
    await saveInForm(outlook);
    outlook.simulator.clock.advance('PT2H');
    expect(folder(outlook, 'inbox', 'Lunch', declan)).toEqual([]);
    expect(folder(outlook, 'drafts', 'Lunch')).toHaveLength(1);
  });

  test('waits in the Outbox where the world says so, and in classic Windows shows as sent', async () => {
    for (const [client, place] of [
      [{ heldIn: 'outbox' }, 'outbox'],
      [{ kind: 'classicWindows' }, 'sentItems'],
    ] as const) {
      const outlook = await write(client);
      await setDelay(outlook.pane, '2026-03-10T10:45:00Z');
      await sendFromForm(outlook);
      expect(folder(outlook, place, 'Lunch')).toMatchObject([{ deliverAt: '2026-03-10T10:45:00.000Z' }]);
      expect(folder(outlook, 'inbox', 'Lunch', declan)).toEqual([]);
      outlook.simulator.clock.advance('PT1H');
      expect(folder(outlook, 'inbox', 'Lunch', declan)).toHaveLength(1);
      expect(folder(outlook, 'sentItems', 'Lunch')).toHaveLength(1);
    }
  });

  test('is edited with its time still set, and sent with another', async () => {
    const outlook = await openOutlook(office(), { dist });
    await openFolder(outlook, 'drafts');
    await outlook.select('held');
    await editHeld(outlook);
    const pane = await openComposePane(outlook);
    const now = outlook.simulator.clock.now().getTime();
    const time = Number(await valueOf(pane, 'delayDeliveryTime.getAsync'));
    expect(Math.round((time - now) / 3_600_000)).toBe(1);
    expect(await call(pane, 'item', 'getItemIdAsync')).toMatchObject({ status: 'succeeded' });
    await scheduleInForm(outlook, '2026-03-10T13:00');
    await sendFromForm(outlook);
    outlook.simulator.clock.advance('PT2H');
    expect(folder(outlook, 'inbox', 'Price change from April', declan)).toEqual([]);
    outlook.simulator.clock.advance('PT1H');
    expect(folder(outlook, 'inbox', 'Price change from April', declan)).toHaveLength(1);
  });

  test('closes its form when it leaves meanwhile, and is not sent twice', async () => {
    const outlook = await openOutlook(office(), { dist });
    await openFolder(outlook, 'drafts');
    await outlook.select('held');
    await editHeld(outlook);
    outlook.simulator.clock.advance('PT2H');
    await outlook.page.locator('form.compose').waitFor({ state: 'detached' });
    expect(folder(outlook, 'inbox', 'Price change from April', declan)).toHaveLength(1);
  });
});

describe('an answer', () => {
  test('to all goes to everybody but oneself, above what is quoted', async () => {
    const outlook = await openOutlook(office(), { dist });
    await openFolder(outlook, 'inbox');
    await replyAll(outlook, 'thread-with-client-2');
    const shown = await formShows(outlook);
    expect(shown).toMatchObject({
      to: `Mark Holloway <${mark}>; Judith Stein <judith.stein@holloway-foods.example>`,
      cc: 'Priya Raman <priya.raman@brannock.example>',
      subject: 'RE: Dates for the pilot',
    });
    expect(shown.body).toMatch(
      /^\n\n_{32}\nFrom: Mark Holloway <.*>\nSent: Monday, March 9, 2026 at 7:15.AM\nTo: .*\nCc: .*\nSubject: RE: Dates for the pilot\n\nWeek 14/u,
    );
    const pane = await openComposePane(outlook);
    expect(await valueOf(pane, 'getComposeTypeAsync')).toMatchObject({ composeType: 'reply' });
    await sendFromForm(outlook);
    const [arrived] = folder(outlook, 'inbox', 'RE: Dates for the pilot', mark);
    expect(arrived?.headers.map(({ name }) => name)).toContain('In-Reply-To');
  });

  test('in Spanish is headed as Outlook heads it, and a forward takes the files along', async () => {
    const outlook = await openOutlook(office({}, 'oficina'), { dist });
    await openFolder(outlook, 'inbox');
    await forward(outlook, 'hilo-con-cliente');
    const shown = await formShows(outlook);
    expect(shown).toMatchObject({ to: '', subject: 'RV: Fechas del piloto' });
    expect(shown.attachments).toEqual(['Semanas del piloto.xlsx', 'olivares-logo.png']);
    expect(shown.body).toMatch(
      /\nDe: Rosa Cano <.*>\nEnviado: lunes, 9 de marzo de 2026.*\nPara: .*\nCC: .*\nAsunto: /u,
    );
    await typeInForm(outlook, { to: 'Óscar Gil' });
    await sendFromForm(outlook);
    const oscar = 'oscar.gil@almenara.example';
    expect(folder(outlook, 'inbox', 'RV: Fechas del piloto', oscar)[0]?.attachments).toMatchObject([
      { name: 'Semanas del piloto.xlsx', size: 42_000 },
      { name: 'olivares-logo.png', inline: true },
    ]);
  });
});

test('popped out, the draft has a window of its own with the pane beside it, which closes when it is sent', async () => {
  const outlook = await openOutlook(office(), { dist });
  await startMessage(outlook, { to: declan, subject: 'Lunch' });
  const popped = await popOutForm(outlook);
  expect(await outlook.page.locator('form.compose').count()).toBe(0);
  expect(await popped.page.locator('#messages').isVisible()).toBe(false);
  const pane = await openComposePane(popped);
  expect(await call(pane, 'item', 'getItemIdAsync')).toMatchObject({ status: 'succeeded' });
  await call(pane, 'item', 'subject.setAsync', 'Dinner');
  const closed = popped.page.waitForEvent('close');
  await pressSend(popped);
  await closed;
  expect(folder(outlook, 'inbox', 'Dinner', declan)).toHaveLength(1);
  expect(folder(outlook, 'drafts', 'Dinner')).toEqual([]);
  expect(popped.problems.found).toEqual([]);
});

describe('the kind of client', () => {
  test.each([
    ['web', 'OutlookWebApp OfficeOnline', []],
    ['newWindows', 'newOutlookWindows OfficeOnline', []],
    ['classicWindows', 'Outlook PC', []],
    ['mac', 'Outlook Mac', []],
    ['ios', 'OutlookIOS iOS', ['convertToRestId', 'displayMessageForm', 'displayNewMessageForm']],
    ['android', 'OutlookAndroid Android', ['convertToRestId', 'displayMessageForm', 'displayNewMessageForm']],
  ])('%s is what office.js says, with the functions that it lacks', async (kind, client, lacking) => {
    const world = office({ kind });
    const { pane, page } = await openOutlook(world, { message: 'one-person', dist });
    await seenBy(pane, 'client', client);
    await seenBy(pane, 'lacking', JSON.stringify(lacking).replaceAll('"', '\\"'));
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.locator('form.compose').waitFor();
    expect(await page.locator('#ribbon .addIn').count()).toBe(lacking.length > 0 ? 0 : 1);
  });
});
