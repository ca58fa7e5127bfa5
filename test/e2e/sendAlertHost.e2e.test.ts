import { rm } from 'node:fs/promises';
import { type OpenedOutlook, openOutlook, worldWith } from './support/openOutlook';
import { until } from './support/pane';
import {
  alertShown,
  askedInPane,
  eventsEnded,
  eventsSoFar,
  messageLeft,
  pressInAlert,
  pressSend,
  sendAndWait,
} from './support/sendAlert';
import { buildTinyAddIn } from './support/tinyAddIn/build';
import type { Script } from './support/tinyAddIn/sendAlert';

/* Events and Smart Alerts of the simulated Outlook by themselves: the tiny add-in does what a draft's body says. */

let dist: string;
beforeAll(async () => {
  dist = await buildTinyAddIn();
});
afterAll(() => rm(dist, { recursive: true }));

const declan = 'declan.walsh@brannock.example';

const open = (client: object = {}, changes: object = {}): Promise<OpenedOutlook> =>
  openOutlook(worldWith('office', { ...changes, client }), { dist });

/** Begins a message to Declan whose body tells the handler what to do. */
const write = async ({ page }: OpenedOutlook, script: Script | null): Promise<void> => {
  await page.locator('[data-key="new"]').click();
  const form = page.locator('.compose');
  await form.getByRole('textbox', { name: /^(To|Para)$/ }).fill(declan);
  await form.getByRole('textbox', { name: /^(Subject|Asunto)$/ }).fill('Event test');
  await form
    .getByRole('textbox', { name: /^(Message|Mensaje)$/ })
    .fill(script === null ? '' : JSON.stringify(script));
};

const openAndWrite = async (
  script: Script | null,
  client: object = {},
  changes: object = {},
): Promise<OpenedOutlook> => {
  const outlook = await open(client, changes);
  await write(outlook, script);
  return outlook;
};

const wasSent = ({ simulator }: OpenedOutlook): boolean =>
  (simulator.exchange.mailbox(declan)?.list('inbox') ?? []).some(({ subject }) => subject === 'Event test');

const stop = (options: object = {}): Script => ({
  complete: { allowEvent: false, errorMessage: 'Before this goes out:\n- One thing', ...options },
});

describe('events', () => {
  test('a handler runs when a message is begun and another before it is sent', async () => {
    const outlook = await openAndWrite(null);
    expect(await eventsEnded(outlook, 1)).toEqual(['OnNewMessageCompose completed']);
    await sendAndWait(outlook);
    expect(eventsSoFar(outlook)).toEqual(['OnNewMessageCompose completed', 'OnMessageSend completed']);
    expect(wasSent(outlook)).toBe(true);
    expect(await outlook.page.locator('iframe.event').count()).toBe(0);
  });

  test('a reply is begun too', async () => {
    const outlook = await open();
    await outlook.select('mixed-inside-outside');
    await outlook.page.getByRole('button', { name: 'Reply all' }).click();
    expect(await eventsEnded(outlook, 1)).toEqual(['OnNewMessageCompose completed']);
  });

  test('an add-in that no administrator deployed gets no events', async () => {
    const outlook = await openAndWrite(stop(), { addInEvents: false });
    await sendAndWait(outlook);
    expect(wasSent(outlook)).toBe(true);
    expect(eventsSoFar(outlook)).toEqual([]);
  });

  test('a client before Mailbox 1.12 starts nothing when a message is sent', async () => {
    const outlook = await openAndWrite(stop(), { requirementSets: { Mailbox: '1.11' } });
    await eventsEnded(outlook, 1);
    await sendAndWait(outlook);
    expect(eventsSoFar(outlook)).toEqual(['OnNewMessageCompose completed']);
  });

  test('a page that is not there lets the message go', async () => {
    const outlook = await open();
    outlook.problems.allow(/Failed to load resource.*404/);
    await outlook.page.route('**/sendAlert.html*', (route) => route.fulfill({ status: 404, body: 'none' }));
    await write(outlook, stop());
    await sendAndWait(outlook);
    expect(wasSent(outlook)).toBe(true);
    expect(eventsSoFar(outlook)).toContain('OnMessageSend unavailable');
  });

  test('without a network the message goes', async () => {
    const outlook = await open();
    outlook.problems.allow(/Failed to load resource/);
    await outlook.page.route('**/sendAlert.html*', (route) => route.abort('internetdisconnected'));
    await write(outlook, stop());
    await sendAndWait(outlook);
    expect(eventsSoFar(outlook)).toContain('OnMessageSend unavailable');
  });

  test('a page whose script is missing never speaks: the person is told that it takes long', async () => {
    const outlook = await open();
    outlook.problems.allow(/Failed to load resource|Office\.js has not fully loaded/);
    await outlook.page.route('**/sendAlert.js', (route) => route.abort());
    await write(outlook, stop());
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toContain('taking longer than expected');
    await pressInAlert(outlook, 'Send Anyway');
    await messageLeft(outlook);
  });

  test('a page without the handler that the manifest names lets the message go', async () => {
    const outlook = await open();
    await outlook.page.route('**/sendAlert.js', (route) => route.fulfill({ body: 'void Office.onReady();' }));
    await write(outlook, stop());
    await sendAndWait(outlook);
    expect(eventsSoFar(outlook)).toContain('OnMessageSend unavailable');
  });

  test('a call that Outlook blocks in handlers fails, in red on the page and in the state', async () => {
    const outlook = await openAndWrite({ ...stop(), ask: 'close' });
    outlook.problems.allow(/^Not modelled: Office\.js call 41 \(item\.close\) in an event handler/);
    await pressSend(outlook);
    await outlook.page.getByText('Office.js call 41 (item.close) in an event handler').waitFor();
    await pressInAlert(outlook, "Don't Send");
    expect(outlook.simulator.state().unmodelled).toHaveLength(1);
  });
});

describe('a Smart Alert', () => {
  test('shows the text with its lines, and lets the person send anyway', async () => {
    const outlook = await openAndWrite(stop());
    await pressSend(outlook);
    expect(await alertShown(outlook)).toEqual({
      text: 'Before this goes out:\n- One thing',
      buttons: ['Send Anyway', "Don't Send"],
    });
    expect(wasSent(outlook)).toBe(false);
    // What comes after event.completed is not sure to run.
    await outlook.page.locator('iframe.event').waitFor({ state: 'detached' });
    await pressInAlert(outlook, 'Send Anyway');
    await messageLeft(outlook);
    expect(wasSent(outlook)).toBe(true);
  });

  test('shows mark-up as text', async () => {
    const outlook = await openAndWrite(stop({ errorMessage: '<img src=x> & more' }));
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toBe('<img src=x> & more');
    await pressInAlert(outlook, "Don't Send");
  });

  test('goes back to the draft, which can be used again', async () => {
    const outlook = await openAndWrite(stop());
    await pressSend(outlook);
    await pressInAlert(outlook, "Don't Send");
    await write(outlook, null);
    expect(wasSent(outlook)).toBe(false);
    await sendAndWait(outlook);
    expect(wasSent(outlook)).toBe(true);
  });

  test('Escape goes back to the draft', async () => {
    const outlook = await openAndWrite(stop());
    await pressSend(outlook);
    await alertShown(outlook);
    await outlook.page.keyboard.press('Escape');
    await outlook.page.locator('dialog').waitFor({ state: 'detached' });
    expect(await outlook.page.locator('.compose').count()).toBe(1);
    expect(wasSent(outlook)).toBe(false);
  });

  test('has Spanish buttons in a Spanish Outlook', async () => {
    const outlook = await openAndWrite(stop(), { locale: 'es-ES' });
    await pressSend(outlook);
    expect((await alertShown(outlook)).buttons).toEqual(['Enviar de todos modos', 'No enviar']);
    await pressInAlert(outlook, 'No enviar');
  });

  const review = {
    cancelLabel: 'Review',
    commandId: 'Compose.Open',
    contextData: '{"findings":["outside"]}',
  };

  test.each([
    ['web', {}, review, ['Send Anyway', 'Review']],
    ['classicWindows', {}, review, ['Review', 'Send Anyway', "Don't Send"]],
    ['mac', {}, review, ['Review', 'Send Anyway', "Don't Send"]],
    ['newWindows', { takeAction: true }, review, ['Review', 'Send Anyway', "Don't Send"]],
    ['classicWindows', { takeAction: false }, review, ['Send Anyway', 'Review']],
    ['classicWindows', {}, { cancelLabel: 'Review' }, ['Send Anyway', 'Review']],
    ['classicWindows', {}, { commandId: 'Compose.Open' }, ['Take Action', 'Send Anyway', "Don't Send"]],
  ])('in %s with %j, told %j, has the buttons %j', async (kind, client, options, buttons) => {
    const outlook = await openAndWrite(stop(options), { kind, ...client });
    await pressSend(outlook);
    expect((await alertShown(outlook)).buttons).toEqual(buttons);
    await outlook.page.keyboard.press('Escape');
  });

  test('opens the pane of its command with what the handler hands over, beside the unsent draft', async () => {
    const outlook = await openAndWrite(stop(review));
    await pressSend(outlook);
    await pressInAlert(outlook, 'Review');
    expect(await askedInPane(outlook, 'getInitializationContextAsync')).toBe('{"findings":["outside"]}');
    expect(await outlook.page.locator('.compose').count()).toBe(1);
    expect(wasSent(outlook)).toBe(false);
  });

  test('opens a pane that is open already anew, with what the handler hands over', async () => {
    const outlook = await openAndWrite(stop(review));
    await outlook.openPane();
    expect(await askedInPane(outlook, 'getInitializationContextAsync')).toBe('');
    await pressSend(outlook);
    await pressInAlert(outlook, 'Review');
    await outlook.page.locator('dialog').waitFor({ state: 'detached' });
    expect(await askedInPane(outlook, 'getInitializationContextAsync')).toBe('{"findings":["outside"]}');
  });

  test('leaves an open pane alone when the person goes back', async () => {
    const outlook = await openAndWrite(stop());
    await outlook.openPane();
    await askedInPane(outlook, 'sessionData.setAsync', 'mine', 'yes');
    await pressSend(outlook);
    await pressInAlert(outlook, "Don't Send");
    expect(await askedInPane(outlook, 'sessionData.getAsync', 'mine')).toBe('yes');
  });

  test('only goes back where no command is named', async () => {
    const outlook = await openAndWrite(stop({ cancelLabel: 'Review' }));
    await pressSend(outlook);
    await pressInAlert(outlook, 'Review');
    await outlook.page.locator('dialog').waitFor({ state: 'detached' });
    expect(await outlook.page.locator('#pane iframe').count()).toBe(0);
  });

  test('a pane opened from the ribbon has nothing handed over', async () => {
    const outlook = await openAndWrite(null);
    await outlook.openPane();
    expect(await askedInPane(outlook, 'getInitializationContextAsync')).toBe('');
  });

  test('a label that is too long for Outlook is told in red', async () => {
    const outlook = await openAndWrite(stop({ cancelLabel: 'Review all the findings' }));
    outlook.problems.allow(/event\.completed with 23 characters as cancelLabel; 20 may be/);
    await pressSend(outlook);
    await outlook.page.getByText('23 characters as cancelLabel').waitFor();
    await outlook.page.keyboard.press('Escape');
  });
});

describe('a handler that takes its time', () => {
  test('keeps the form busy, and after five seconds the person may stop it', async () => {
    const outlook = await openAndWrite({ complete: { allowEvent: true }, after: 60_000 });
    await pressSend(outlook);
    await outlook.page.locator('#reading[aria-busy="true"][inert]').waitFor();
    expect(await alertShown(outlook)).toEqual({
      text: 'Recall Assistant is taking longer than expected to check your message.',
      buttons: ['Send Anyway', "Don't Send"],
    });
    await pressInAlert(outlook, "Don't Send");
    await outlook.page.locator('#reading[aria-busy="false"]:not([inert])').waitFor();
    expect(await eventsEnded(outlook, 2)).toContain('OnMessageSend interrupted');
    expect(wasSent(outlook)).toBe(false);
  });

  test('after five seconds the person may send anyway', async () => {
    const outlook = await openAndWrite({ complete: { allowEvent: true }, after: 60_000 });
    await pressSend(outlook);
    await pressInAlert(outlook, 'Send Anyway');
    await messageLeft(outlook);
    expect(wasSent(outlook)).toBe(true);
  });

  test('that completes under the notice is obeyed, and the notice goes', async () => {
    const outlook = await openAndWrite({ complete: { allowEvent: true }, after: 7000 });
    await pressSend(outlook);
    await alertShown(outlook);
    await messageLeft(outlook);
    expect(await outlook.page.locator('dialog').count()).toBe(0);
    expect(eventsSoFar(outlook)).toContain('OnMessageSend completed');
  });

  test('too long is given up, and the person asked', async () => {
    const outlook = await openAndWrite({}, { sendAlertTimeout: 'PT1S' });
    await pressSend(outlook);
    expect(await alertShown(outlook)).toEqual({
      text: 'Recall Assistant could not check your message in time.',
      buttons: ['Send Anyway', "Don't Send"],
    });
    await pressInAlert(outlook, 'Send Anyway');
    await messageLeft(outlook);
    expect(await eventsEnded(outlook, 2)).toContain('OnMessageSend timedOut');
    expect(wasSent(outlook)).toBe(true);
  });

  test('and then too long changes the notice', async () => {
    const outlook = await openAndWrite({}, { sendAlertTimeout: 'PT7S' });
    await pressSend(outlook);
    await outlook.page.getByRole('dialog').getByText('taking longer than expected').waitFor();
    await outlook.page.getByRole('dialog').getByText('could not check your message in time').waitFor();
    await pressInAlert(outlook, "Don't Send");
    expect(wasSent(outlook)).toBe(false);
  });

  test('because it threw is treated the same', async () => {
    const outlook = await openAndWrite({ fail: true }, { sendAlertTimeout: 'PT1S' });
    outlook.problems.allow(/The handler fails, as the test wants/);
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toContain('in time');
    await pressInAlert(outlook, "Don't Send");
  });

  test('is ended when the person goes on to another message, and nothing is sent', async () => {
    const outlook = await openAndWrite({ complete: { allowEvent: true }, after: 60_000 });
    await eventsEnded(outlook, 1);
    await pressSend(outlook);
    await outlook.page.locator('iframe.event').waitFor({ state: 'attached' });
    await outlook.select('all-inside');
    expect(await eventsEnded(outlook, 2)).toContain('OnMessageSend interrupted');
    expect(await outlook.page.locator('iframe.event').count()).toBe(0);
    expect(wasSent(outlook)).toBe(false);
  });
});

describe('session data', () => {
  const askWhatBegan: Script = { ...stop(), ask: 'begun' };

  test('of a draft are the same in each runtime', async () => {
    const outlook = await openAndWrite(askWhatBegan);
    await eventsEnded(outlook, 1);
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toBe('"OnNewMessageCompose"');
    await pressInAlert(outlook, "Don't Send");
    await outlook.openPane();
    expect(await askedInPane(outlook, 'sessionData.getAllAsync')).toEqual({ begun: 'OnNewMessageCompose' });
  });

  test('are each runtime’s own where the world does not share them', async () => {
    const outlook = await openAndWrite(askWhatBegan, { sessionDataShared: false });
    await eventsEnded(outlook, 1);
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toBe('error 9050');
    await pressInAlert(outlook, "Don't Send");
    await outlook.openPane();
    expect(await askedInPane(outlook, 'sessionData.setAsync', 'mine', 'yes')).toBeNull();
    expect(await askedInPane(outlook, 'sessionData.getAsync', 'mine')).toBe('yes');
  });

  test('can be removed, cleared, and grow too long', async () => {
    const outlook = await openAndWrite(null);
    await eventsEnded(outlook, 1);
    await outlook.openPane();
    await askedInPane(outlook, 'sessionData.removeAsync', 'begun');
    expect(await askedInPane(outlook, 'sessionData.removeAsync', 'begun')).toBe(9050);
    await askedInPane(outlook, 'sessionData.setAsync', 'other', 'x');
    expect(await askedInPane(outlook, 'sessionData.setAsync', 'long', 'x'.repeat(50_000))).toBe(9051);
    expect(await askedInPane(outlook, 'sessionData.getAllAsync')).toEqual({ other: 'x' });
    await askedInPane(outlook, 'sessionData.clearAsync');
    expect(await askedInPane(outlook, 'sessionData.getAllAsync')).toEqual({});
  });
});

describe('faults of Office.js calls', () => {
  const asking = (ask: 'recipients' | 'subject'): Script => ({ ...stop(), ask });

  test('an error reaches the handler with its code, as often as the world says', async () => {
    const fault = { on: 'officeCall', call: 'recipients', in: 'handler', answer: { code: 9020 }, times: 1 };
    const outlook = await openAndWrite(asking('recipients'), {}, { faults: [fault] });
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toBe('error 9020');
    await pressInAlert(outlook, "Don't Send");
    await pressSend(outlook);
    await until(async () => (await alertShown(outlook)).text.includes(declan));
    await pressInAlert(outlook, "Don't Send");
  });

  test('a call that is dropped is never answered', async () => {
    const faults = [{ on: 'officeCall', call: 'subject', answer: 'drop' }];
    const outlook = await openAndWrite(asking('subject'), { sendAlertTimeout: 'PT1S' }, { faults });
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toContain('in time');
    await pressInAlert(outlook, "Don't Send");
  });

  test('a delay holds the answer back', async () => {
    const faults = [{ on: 'officeCall', call: 'subject', answer: { delay: 'PT7S' } }];
    const outlook = await openAndWrite(asking('subject'), {}, { faults });
    await pressSend(outlook);
    await outlook.page.getByRole('dialog').getByText('taking longer than expected').waitFor();
    await outlook.page.getByRole('dialog').getByText('"Event test"').waitFor();
    await pressInAlert(outlook, "Don't Send");
  });

  test('one for the pane spares the handler', async () => {
    const faults = [{ on: 'officeCall', call: 'subject', in: 'pane', answer: { code: 9041 } }];
    const outlook = await openAndWrite(asking('subject'), {}, { faults });
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toBe('"Event test"');
    await pressInAlert(outlook, "Don't Send");
  });
});
