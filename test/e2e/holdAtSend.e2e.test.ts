import type { StoredMessage } from '../outlook/exchange/types';
import { formShows, replyAll, scheduleInForm, startMessage, type Typed } from './support/compose';
import type { ChosenHold } from '../../src/core/handOver/chosenHold';
import { type OpenedOutlook, openOutlook, worldWith } from './support/openOutlook';
import { openFolder } from './support/pane';
import {
  askedInPane,
  eventsEnded,
  eventsSoFar,
  messageLeft,
  pressInAlert,
  pressSend,
  sendAndWait,
  settingsKept,
} from './support/sendAlert';

/* The organization's hold: set when a message is begun, counted from Send by the product's handler. It is 10:15. */

const niamh = 'niamh.byrne@brannock.example';
const declan = 'declan.walsh@brannock.example';
const mark = 'mark.holloway@holloway-foods.example';

const inside: Typed = { to: declan, subject: 'Lunch', body: 'At one?' };
const outside: Typed = { to: mark, subject: 'Offer', body: 'It follows tomorrow.' };
const risky: Typed = { to: mark, subject: 'Card', body: 'The card is 4111 1111 1111 1111.' };

const open = (hold: object, client: object = {}): Promise<OpenedOutlook> =>
  openOutlook(worldWith('office', { policy: { hold }, client }));

/** Begins a message, and waits until the add-in has done what it does then. */
const begin = async (outlook: OpenedOutlook, typed: Typed): Promise<void> => {
  const before = eventsSoFar(outlook).length;
  await startMessage(outlook, typed);
  await eventsEnded(outlook, before + 1);
};

const write = async (typed: Typed, ...world: Parameters<typeof open>): Promise<OpenedOutlook> => {
  const outlook = await open(...world);
  await begin(outlook, typed);
  return outlook;
};

/** The sender's own copy that waits for its time. */
const waiting = ({ simulator }: OpenedOutlook, { subject }: Typed): StoredMessage | undefined =>
  simulator.exchange
    .mailbox(niamh)
    ?.listInOutlook('drafts')
    .find((message) => message.subject === subject && message.isWaiting);

const hasArrived = ({ simulator }: OpenedOutlook, { to = '', subject = '' }: Typed): boolean =>
  simulator.exchange
    .mailbox(to)
    ?.list('inbox')
    .some((message) => message.subject === subject) ?? false;

const sendAnyway = async (outlook: OpenedOutlook): Promise<void> => {
  await pressSend(outlook);
  await pressInAlert(outlook, 'Send Anyway');
  await messageLeft(outlook);
};

/** Sends, and expects the message to wait so many minutes from then on, and to leave after them. */
const expectHeld = async (
  outlook: OpenedOutlook,
  typed: Typed,
  minutes: number,
  send = sendAndWait,
): Promise<void> => {
  const { clock } = outlook.simulator;
  const before = clock.now().getTime();
  await send(outlook);
  const countedFrom = Date.parse(waiting(outlook, typed)?.deliverAt ?? '') - minutes * 60_000;
  expect(countedFrom).toBeGreaterThanOrEqual(before);
  expect(countedFrom).toBeLessThanOrEqual(clock.now().getTime());
  clock.advance(`PT${minutes - 1}M`);
  expect(hasArrived(outlook, typed)).toBe(false);
  clock.advance('PT1M');
  expect(hasArrived(outlook, typed)).toBe(true);
};

/** Sends, and expects the message to leave at this time, in Outlook's clock, and not before. */
const expectAt = async (outlook: OpenedOutlook, typed: Typed, iso: string): Promise<void> => {
  await sendAndWait(outlook);
  expect(waiting(outlook, typed)?.deliverAt).toBe(iso);
  const wait = Date.parse(iso) - outlook.simulator.clock.now().getTime();
  outlook.simulator.clock.advance(`PT${Math.floor(wait / 1000) - 60}S`);
  expect(hasArrived(outlook, typed)).toBe(false);
  outlook.simulator.clock.advance('PT2M');
  expect(hasArrived(outlook, typed)).toBe(true);
};

/** Sends, and expects the message to leave at once. */
const expectGone = async (outlook: OpenedOutlook, typed: Typed): Promise<void> => {
  await sendAndWait(outlook);
  expect(hasArrived(outlook, typed)).toBe(true);
};

/** When the form says that the message is to leave. */
const timeShown = async (outlook: OpenedOutlook): Promise<string> => (await formShows(outlook)).time;

/** The time that was handed over for the draft on screen, read in the pane. */
const handedOver = async (outlook: OpenedOutlook): Promise<ChosenHold> =>
  JSON.parse(String(await askedInPane(outlook, 'sessionData.getAsync', 'hold'))) as ChosenHold;

describe('the organization’s minutes', () => {
  test('stand on the draft when it is begun, and count from Send', async () => {
    const outlook = await write(inside, { minutes: 5 });
    expect(await timeShown(outlook)).toBe('2026-03-10T10:20');
    // Long after the time that was set: without counting anew it would leave at once.
    outlook.simulator.clock.advance('PT20M');
    await expectHeld(outlook, inside, 5);
  });

  test('count from Send although the time that was set passed seconds before', async () => {
    const outlook = await write(inside, { minutes: 5 });
    outlook.simulator.clock.advance('PT5M');
    await expectHeld(outlook, inside, 5);
  });

  test('count from the last Send, where the person went back to the draft', async () => {
    const outlook = await write(risky, { minutes: 5 });
    await pressSend(outlook);
    await pressInAlert(outlook, 'Review');
    await outlook.page.locator('dialog').waitFor({ state: 'detached' });
    outlook.simulator.clock.advance('PT10M');
    await expectHeld(outlook, risky, 5, sendAnyway);
  });

  test('are more for what goes outside, and more still for what is risky', async () => {
    const outlook = await open({ minutes: 2, outsideMinutes: 10, riskMinutes: 30 });
    await begin(outlook, inside);
    await expectHeld(outlook, inside, 2);
    await begin(outlook, outside);
    await expectHeld(outlook, outside, 10);
    await begin(outlook, risky);
    await expectHeld(outlook, risky, 30, sendAnyway);
  });

  test('may be for what goes outside or is risky alone: then no draft has a time before Send', async () => {
    const outlook = await open({ outsideMinutes: 10 });
    await begin(outlook, inside);
    expect(await timeShown(outlook)).toBe('');
    await expectGone(outlook, inside);
    await begin(outlook, outside);
    expect(await timeShown(outlook)).toBe('');
    await expectHeld(outlook, outside, 10);
  });

  test('hold in Spanish offices too, and in replies', async () => {
    const outlook = await openOutlook(worldWith('oficina', { policy: { hold: { minutes: 5 } } }));
    await openFolder(outlook, 'inbox');
    await replyAll(outlook, 'hilo-con-cliente-2');
    await eventsEnded(outlook, 1);
    // 11:15 in Madrid.
    expect(await timeShown(outlook)).toBe('2026-03-10T11:20');
  });

  test('end for the next message when the policy has none any more', async () => {
    const outlook = await openOutlook('office');
    let hold: object = { minutes: 5 };
    await outlook.page.route('**/config.json', (route) => route.fulfill({ json: { hold } }));
    await begin(outlook, inside);
    await expectHeld(outlook, inside, 5);
    hold = {};
    await begin(outlook, { ...inside, subject: 'After' });
    expect(await timeShown(outlook)).toBe('');
    await expectGone(outlook, { ...inside, subject: 'After' });
  });
});

describe('what the user chose', () => {
  test('a schedule of their own stands, instead of the organization’s time or before any', async () => {
    const outlook = await open({ minutes: 5, outsideMinutes: 10, riskMinutes: 30 });
    await begin(outlook, outside);
    await scheduleInForm(outlook, '2026-03-10T16:00');
    await expectAt(outlook, outside, '2026-03-10T16:00:00.000Z');

    const another = await write(outside, { outsideMinutes: 10 });
    await scheduleInForm(another, '2026-03-10T16:00');
    await expectAt(another, outside, '2026-03-10T16:00:00.000Z');
  });

  test('a schedule that they took away does not come back', async () => {
    const outlook = await write(outside, { minutes: 5, outsideMinutes: 10 });
    await scheduleInForm(outlook, '');
    await expectGone(outlook, outside);
  });

  test('"without waiting", handed over by the pane, sends at once', async () => {
    const outlook = await write(outside, { minutes: 5, outsideMinutes: 10 });
    await outlook.openPane();
    const { until } = await handedOver(outlook);
    const chosen: ChosenHold = { minutes: 0, until, by: 'user' };
    await askedInPane(outlook, 'sessionData.setAsync', 'hold', JSON.stringify(chosen));
    await expectGone(outlook, outside);
  });

  test('minutes of their own, handed over by the pane, do not grow and count from Send', async () => {
    const outlook = await write(outside, { minutes: 5, outsideMinutes: 30 });
    await outlook.openPane();
    const { until } = await handedOver(outlook);
    const chosen: ChosenHold = { minutes: 10, until, by: 'user' };
    await askedInPane(outlook, 'sessionData.setAsync', 'hold', JSON.stringify(chosen));
    outlook.simulator.clock.advance('PT20M');
    await expectHeld(outlook, outside, 10);
  });
});

describe('where Outlook does not help', () => {
  test('classic Windows: never a hold by default', async () => {
    const outlook = await write(outside, { minutes: 5, outsideMinutes: 10 }, { kind: 'classicWindows' });
    expect(await timeShown(outlook)).toBe('');
    await expectGone(outlook, outside);
  });

  test('an Outlook that has no delay, though office.js has the call: none is set, and nothing breaks', async () => {
    const hold = { minutes: 5, outsideMinutes: 10 };
    const outlook = await write(outside, hold, { requirementSets: { Mailbox: '1.12' }, multiSelect: false });
    expect(await timeShown(outlook)).toBe('');
    await expectGone(outlook, outside);
    // Checked all the same, and not let go.
    expect(await settingsKept(outlook)).toMatchObject({ memory: { recent: [mark] } });
    expect(eventsSoFar(outlook)).toEqual(['OnNewMessageCompose completed', 'OnMessageSend completed']);
  });

  test('session data that are not shared: the time stays that was set while composing', async () => {
    const client = { sessionDataShared: false };
    const outlook = await write(outside, { minutes: 5, outsideMinutes: 10 }, client);
    outlook.simulator.clock.advance('PT3M');
    await sendAndWait(outlook);
    expect(waiting(outlook, outside)?.deliverAt).toMatch(/^2026-03-10T10:20:/);

    // Once that has passed, nothing is held.
    const late = await write(outside, { minutes: 5 }, client);
    late.simulator.clock.advance('PT6M');
    await expectGone(late, outside);
  });

  // Two calls are answered when the message is begun; the next ones are made at Send.
  test.each([
    ['read', 2],
    ['set', 3],
  ])(
    'a delay that cannot be %s at Send: the time stays that was set while composing',
    async (_, answered) => {
      const delay = { on: 'officeCall', call: 'delay', in: 'handler' };
      const faults = [
        { ...delay, answer: { delay: 'PT0S' }, times: answered },
        { ...delay, answer: { code: 9020 } },
      ];
      const policy = { hold: { minutes: 5 } };
      const outlook = await openOutlook(worldWith('office', { policy, faults }));
      await begin(outlook, inside);
      outlook.simulator.clock.advance('PT3M');
      await sendAndWait(outlook);
      expect(waiting(outlook, inside)?.deliverAt).toMatch(/^2026-03-10T10:20:/);
    },
  );
});
