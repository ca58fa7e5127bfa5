import { attachFiles, startMessage, type Typed } from './support/compose';
import { type OpenedOutlook, openOutlook, worldWith } from './support/openOutlook';
import {
  alertShown,
  eventsEnded,
  eventsSoFar,
  pressSend,
  sendAndWait,
  settingsKept,
} from './support/sendAlert';

/* The product's send handler where something is missing: the message goes, and nothing is claimed of what was not read. */

const mark = 'mark.holloway@holloway-foods.example';
const card: Typed = { to: mark, subject: 'Card', body: 'The card is 4111 1111 1111 1111.' };

type Fault = 'drop' | { code: number };

/** In handlers, what these calls of Office.js meet. */
const faultsOf = (calls: Record<string, Fault>): object[] =>
  Object.entries(calls).map(([call, answer]) => ({ on: 'officeCall', call, in: 'handler', answer }));

/** Begins a message in an office whose add-in tells of any finding, and whose calls fail so. */
const write = async (typed: Typed, calls: Record<string, Fault>): Promise<OpenedOutlook> => {
  const policy = { checks: { alertFrom: 'low' } };
  const outlook = await openOutlook(worldWith('office', { policy, faults: faultsOf(calls) }));
  await startMessage(outlook, typed);
  await eventsEnded(outlook, 1);
  return outlook;
};

/** Presses Send, and gives what the alert says; no alert but the add-in's own has these first words. */
const alertAt = async (outlook: OpenedOutlook): Promise<string> => {
  await pressSend(outlook);
  const { text } = await alertShown(outlook);
  expect(text).toMatch(/^Before this goes out:\n/);
  return text;
};

const inboxOf = ({ simulator }: OpenedOutlook, address = mark): string[] =>
  (simulator.exchange.mailbox(address)?.list('inbox') ?? []).map(({ subject }) => subject);

const failing: Fault = { code: 9020 };

describe('a part that Outlook does not tell', () => {
  test.each<[string, Record<string, Fault>, Typed, toldLater: number]>([
    [
      'recipients fail: nobody greeted is missing, and that it was not fully checked is kept',
      { recipients: failing },
      { ...card, body: 'Hello Judith,' },
      1,
    ],
    ['the subject hangs: it is not called empty', { subject: 'drop' }, { ...card, body: 'Hello.' }, 0],
    [
      'attachments fail: none is called missing',
      { attachments: failing },
      { ...card, body: 'The offer is attached.' },
      0,
    ],
    [
      'all of them fail: that it was not fully checked is kept',
      { recipients: failing, subject: failing, attachments: failing, body: failing },
      card,
      1,
    ],
  ])('%s', async (_, calls, typed, toldLater) => {
    const outlook = await write(typed, calls);
    if (typed.body?.includes('attached')) await attachFiles(outlook, [{ name: 'Offer.pdf' }]);
    await sendAndWait(outlook);
    expect(inboxOf(outlook)).toContain('Card');
    const { letGo } = (await settingsKept(outlook)) as { letGo?: { times: string[] } };
    expect(letGo?.times ?? []).toHaveLength(toldLater);
  });

  test('leaves the other checks to work', async () => {
    const outlook = await write({ ...card, subject: '4111 1111 1111 1111' }, { body: 'drop', from: failing });
    const text = await alertAt(outlook);
    expect(text).toContain('In the subject: a payment card (•••• 1111)');
    expect(text).not.toContain('In the text');
  });

  test('session data that hang cost the hand-over alone', async () => {
    const outlook = await write(card, { sessionData: 'drop', delay: 'drop', composeType: failing });
    expect(await alertAt(outlook)).toContain('In the text: a payment card (•••• 1111)');
  });

  test.each<[Fault]>([['drop'], [failing]])(
    'settings that cannot be kept (%j) cost the memory and the policy alone',
    async (answer) => {
      const outlook = await write({ ...card, subject: '' }, { roamingSettings: answer });
      const text = await alertAt(outlook);
      expect(text).toContain('In the text: a payment card');
      // Below the level that holds without a policy.
      expect(text).not.toContain('The subject is empty');
      await outlook.page.keyboard.press('Escape');
      await outlook.page.locator('dialog').waitFor({ state: 'detached' });
      await outlook.page.locator('form.compose textarea').fill('The card is the blue one.');
      await sendAndWait(outlook);
      expect(await settingsKept(outlook)).toEqual({});
    },
  );
});

describe('no time left', () => {
  const hanging: Record<string, Fault> = { recipients: 'drop', body: 'drop', subject: 'drop' };

  test('the message goes before Outlook complains, and it is kept that it went unchecked', async () => {
    const outlook = await write(card, hanging);
    const { clock } = outlook.simulator;
    const before = clock.now();
    await sendAndWait(outlook);
    expect(inboxOf(outlook)).toContain('Card');
    expect(eventsSoFar(outlook).at(-1)).toBe('OnMessageSend completed');
    const { letGo } = (await settingsKept(outlook)) as { letGo: { times: string[] } };
    expect(letGo.times).toHaveLength(1);
    const at = Date.parse(letGo.times[0] ?? '');
    expect(at).toBeGreaterThan(before.getTime());
    expect(at).toBeLessThanOrEqual(clock.now().getTime());
  });

  test('neither if that cannot be kept', async () => {
    const outlook = await write(card, { ...hanging, roamingSettings: 'drop' });
    await sendAndWait(outlook);
    expect(eventsSoFar(outlook).at(-1)).toBe('OnMessageSend completed');
    expect(await settingsKept(outlook)).toEqual({});
  });
});

describe('no network', () => {
  test('for config.json: the checks work', async () => {
    const outlook = await openOutlook('office');
    await outlook.page.route('**/config.json', (route) => route.abort('internetdisconnected'));
    await startMessage(outlook, card);
    await eventsEnded(outlook, 1);
    expect(await alertAt(outlook)).toContain('a payment card');
  });

  test('and a web server that never answers keeps nobody waiting', async () => {
    const outlook = await openOutlook('office');
    await outlook.page.route('**/config.json', () => undefined);
    await startMessage(outlook, card);
    expect(await alertAt(outlook)).toContain('a payment card');
    expect(await eventsEnded(outlook, 2)).toEqual(
      expect.arrayContaining(['OnNewMessageCompose completed', 'OnMessageSend completed']),
    );
  });

  test('for the handler itself: the message goes', async () => {
    const outlook = await openOutlook('office');
    outlook.problems.allow(/Failed to load resource/);
    await outlook.page.route(`${outlook.simulator.origins.addIn}/**`, (route) =>
      route.abort('internetdisconnected'),
    );
    await startMessage(outlook, card);
    await sendAndWait(outlook);
    expect(inboxOf(outlook)).toContain('Card');
    expect(await eventsEnded(outlook, 2)).toEqual([
      'OnNewMessageCompose unavailable',
      'OnMessageSend unavailable',
    ]);
  });
});
