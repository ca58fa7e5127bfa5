import { openOutlook, worldNamed } from './support/openOutlook';
import { button, roundTrips, textOf, until } from './support/pane';
import { holdBack, recallAnswers, recallsAccepted } from './support/recall';
import { allChecked, lineOf, lines, openSeveral, runOver, statesOf, tickInOutlook } from './support/several';

const three = ['mixed-inside-outside', 'all-inside', 'all-outside'];

/** The office with another policy about recalls. */
const officeWith = (recall: object, more: object = {}): Record<string, unknown> => {
  const office = worldNamed('office');
  const policy = office['policy'] as { recall: object };
  return { ...office, policy: { ...policy, ...more, recall: { ...policy.recall, ...recall } } };
};

/** An office in which one person has sent so many messages to colleagues in turn. */
const worldOfMany = (count: number): Record<string, unknown> => ({
  ...worldNamed('office'),
  messages: Array.from({ length: count }, (_, index) => ({
    id: `message-${index}`,
    story: 'One of many.',
    from: 'niamh.byrne@brannock.example',
    to: [index % 2 ? 'declan.walsh@brannock.example' : 'priya.raman@brannock.example'],
    subject: `Message number ${index}`,
    body: 'Hello',
    sentAt: `-PT${index + 1}M`,
  })),
});

test('each selected message has its verdict, what needs a decision first, and what can be recalled is ticked', async () => {
  const { pane } = await openSeveral('office', three);
  expect(await statesOf(pane)).toEqual([
    'Holloway: our real day rates: partly',
    'Bonus list 2026 (draft): withinReach',
    'Offer 2026-031, version 2: outOfReach',
  ]);
  expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe(
    'A recall can be requested for 2 of 3 messages.',
  );
  expect(await lineOf(pane, 'Holloway').innerText()).toContain('Partly within reach · 3 people · 1 outside');
  expect(await lineOf(pane, 'Offer').getByRole('checkbox').isDisabled()).toBe(true);
  const bar = pane.locator('[role="region"]');
  // Declan and Priya, Aoife, Tomasz, Conor and Mark; Declan is on both.
  expect(await bar.innerText()).toContain('2 messages to 6 people.');
  expect(await bar.innerText()).toContain('1 person outside keeps the copies');
});

test('after one confirmation for all, each ticked message is requested once and the others not at all', async () => {
  const { pane, simulator } = await openSeveral('office', [...three, 'one-person']);
  await lineOf(pane, 'My salary review').getByRole('checkbox').uncheck();
  await button(pane, 'Recall 2 messages…').click();
  const confirmation = pane.locator('[data-view="several-confirmation"]');
  expect(await confirmation.innerText()).toContain('Sent to 6 people in all.');
  expect(await confirmation.innerText()).toContain('Within reach 5 · Out of reach 1');
  expect(recallAnswers(simulator)).toEqual([]);
  await button(confirmation, 'Recall 2 messages').click();
  expect(await runOver(pane, /Recall requested/)).toContain('Recall requested for 2 messages.');
  expect(recallsAccepted(simulator).sort()).toEqual(['all-inside', 'mixed-inside-outside']);
  expect(await statesOf(pane)).toContain('Bonus list 2026 (draft): recallRequested');
  expect(await button(pane, 'Recall 1 message…').count()).toBe(0);
});

test('going back, by button or Escape, requests nothing', async () => {
  const { page, pane, simulator } = await openSeveral('office', three);
  const confirmation = pane.locator('[data-view="several-confirmation"]');
  await button(pane, 'Recall 2 messages…').click();
  await button(confirmation, 'Go back').click();
  await button(pane, 'Recall 2 messages…').click();
  await confirmation.waitFor();
  await page.keyboard.press('Escape');
  await confirmation.waitFor({ state: 'detached' });
  expect(recallAnswers(simulator)).toEqual([]);
});

test('another selection closes an open confirmation', async () => {
  const outlook = await openSeveral('office', three);
  await button(outlook.pane, 'Recall 2 messages…').click();
  await outlook.pane.locator('[data-view="several-confirmation"]').waitFor();
  await tickInOutlook(outlook, 'one-person');
  await allChecked(outlook.pane);
  expect(await button(outlook.pane, 'Recall 3 messages…').count()).toBe(1);
});

test('the same in Spanish', async () => {
  const { pane, simulator } = await openSeveral('oficina', ['dentro-y-fuera', 'todos-dentro', 'todos-fuera']);
  expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Se puede solicitar la recuperación de 2 de 3 mensajes.',
  );
  await button(pane, 'Recuperar 2 mensajes…').click();
  await button(pane, 'Recuperar 2 mensajes').click();
  expect(await runOver(pane, /solicitada/)).toContain('Recuperación de 2 mensajes solicitada.');
  expect(recallsAccepted(simulator).sort()).toEqual(['dentro-y-fuera', 'todos-dentro']);
});

test('of received messages nothing can be requested, and the pane says so', async () => {
  const { pane } = await openSeveral('office', ['received-from-client', 'received-from-colleague'], {
    folder: 'inbox',
  });
  expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe(
    'A recall can be requested for none of these 2 messages.',
  );
  expect(await textOf(pane)).toContain('2 not sent from here');
  expect(await pane.getByRole('button', { name: /^Recall/ }).count()).toBe(0);
});

test('where recall is off, one sentence says why for all', async () => {
  const { pane } = await openSeveral(officeWith({ enabled: false }), three);
  expect(await textOf(pane)).toContain('Your organization has switched recall off.');
});

test('one message that is refused, and one that nobody answers for, leave the others alone', async () => {
  const faults = [
    {
      on: 'recall',
      message: 'all-inside',
      answer: { status: 403, code: 'ErrorAccessDenied', message: 'Not this one.' },
    },
    { on: 'recall', message: 'one-person', answer: 'dropAfter' },
  ];
  const { pane, simulator } = await openSeveral({ ...worldNamed('office'), faults }, [
    'mixed-inside-outside',
    'all-inside',
    'one-person',
  ]);
  await button(pane, 'Recall 3 messages…').click();
  await button(pane, 'Recall 3 messages').click();
  const said = await runOver(pane, /Recall requested/);
  expect(said).toContain('Recall requested for 1 message. For 1 it is not known. 1 was not requested');
  expect(await lineOf(pane, 'Bonus list').innerText()).toContain(
    'Exchange refused: Not this one. Nothing was removed.',
  );
  expect(await lineOf(pane, 'My salary review').innerText()).toContain('Nobody can tell from here');
  // The uncertain one is not asked for again by itself, nor offered.
  expect(await lineOf(pane, 'My salary review').getByRole('checkbox').isDisabled()).toBe(true);
  expect(recallAnswers(simulator)).toHaveLength(3);
});

test('one message that cannot be read is told so, and read again on request', async () => {
  const faults = [
    { on: 'message', message: 'all-inside', answer: { status: 403, code: 'ErrorAccessDenied' }, times: 1 },
  ];
  const { pane } = await openSeveral({ ...worldNamed('office'), faults }, three);
  expect(await statesOf(pane)).toContain('Bonus list 2026 (draft): failed');
  await button(pane, 'Check again').click();
  await lines(pane).and(pane.locator('[data-selected="withinReach"]')).waitFor();
});

test('without permission to read, the pane asks for it and then checks', async () => {
  const world = { ...worldNamed('office'), consent: 'askUser' };
  const outlook = await openOutlook(world);
  await outlook.select('mixed-inside-outside');
  await outlook.openPane();
  await tickInOutlook(outlook, 'all-inside');
  await button(outlook.pane, 'Allow checking').click();
  await outlook.page.getByRole('button', { name: 'Accept' }).click();
  await allChecked(outlook.pane);
  await until(() => roundTrips(outlook).length > 0);
  await lines(outlook.pane).and(outlook.pane.locator('[data-selected="withinReach"]')).waitFor();
});

test('Stop lets those under way end and asks for no other; what is left can be asked for later', async () => {
  const outlook = await openOutlook(worldOfMany(12));
  const letGo = await holdBack(outlook.page, /\/recall$/);
  await outlook.select('message-0');
  await outlook.openPane();
  await outlook.page.getByRole('checkbox', { name: 'Select all' }).check();
  const { pane, simulator } = outlook;
  await allChecked(pane);
  await button(pane, 'Recall 12 messages…').click();
  await button(pane, 'Recall 12 messages').click();
  await until(() => simulator.log.requests.filter(({ method }) => method === 'PATCH').length === 4);
  await button(pane, 'Stop').click();
  await pane.getByText('4 under way are still finished').waitFor();
  letGo();
  await runOver(pane, /Recall requested for 4 messages/);
  expect(recallsAccepted(simulator)).toHaveLength(4);
  expect(await button(pane, 'Recall 8 messages…').isEnabled()).toBe(true);
});

test('a run goes on while another message is on screen, and the pane says so', async () => {
  const outlook = await openOutlook(worldOfMany(6));
  const letGo = await holdBack(outlook.page, /\/recall$/);
  await outlook.select('message-0');
  await outlook.openPane();
  await outlook.page.getByRole('checkbox', { name: 'Select all' }).check();
  const { pane, simulator } = outlook;
  await allChecked(pane);
  await button(pane, 'Recall 6 messages…').click();
  await button(pane, 'Recall 6 messages').click();
  await until(() => simulator.log.requests.some(({ method }) => method === 'PATCH'));
  await outlook.select('message-5');
  await pane.getByText('Recall of 6 messages is still running.').waitFor();
  letGo();
  await pane.getByText('Recall requested for 6 messages.').waitFor();
  expect(recallsAccepted(simulator)).toHaveLength(6);
});

test('the pane opened again knows from each message what was requested', async () => {
  const outlook = await openSeveral('office', ['mixed-inside-outside', 'all-inside', 'one-person']);
  await lineOf(outlook.pane, 'My salary review').getByRole('checkbox').uncheck();
  await button(outlook.pane, 'Recall 2 messages…').click();
  await button(outlook.pane, 'Recall 2 messages').click();
  await runOver(outlook.pane, /Recall requested/);
  await outlook.page.locator('#pane').getByRole('button', { name: 'Close' }).click();
  const pane = await outlook.openPane();
  await allChecked(pane);
  expect(await statesOf(pane)).toEqual([
    'My salary review: withinReach',
    'Holloway: our real day rates: recallRequested',
    'Bonus list 2026 (draft): recallRequested',
  ]);
  expect(await textOf(pane)).toContain('2 already requested');
});

test('a hundred messages are checked and recalled with at most four requests at once, in a list of which part is drawn', async () => {
  const outlook = await openOutlook({ ...worldOfMany(100), answerTime: 'PT0.01S' });
  await outlook.select('message-0');
  await outlook.openPane();
  await outlook.page.getByRole('checkbox', { name: 'Select all' }).check();
  const { pane, simulator } = outlook;
  await allChecked(pane);
  expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe(
    'A recall can be requested for all 100 messages.',
  );
  expect(await lines(pane).count()).toBeLessThan(50);
  expect(await textOf(pane)).toContain('100 messages to 2 people.');
  await button(pane, 'Recall 100 messages…').click();
  await button(pane, 'Recall 100 messages').click();
  await runOver(pane, /Recall requested for 100 messages/);
  expect(recallsAccepted(simulator)).toHaveLength(100);
  expect(new Set(recallsAccepted(simulator)).size).toBe(100);
  expect(roundTrips(outlook).filter((request) => request.endsWith('429'))).toEqual([]);
});

describe('the administrator’s limit on people', () => {
  test('sends the user to the service desk in the administrator’s words', async () => {
    const serviceDesk = { en: 'Call 4711.', es: 'Llamar al 4711.' };
    const { pane } = await openSeveral(officeWith({ askAbove: 5 }, { serviceDesk }), three);
    const words = pane.locator('[data-part="service-desk"]');
    expect(await words.innerText()).toBe(
      'This would go to 6 people; from here a recall is for 5 people at most.\nCall 4711.',
    );
    await lineOf(pane, 'Holloway').getByRole('checkbox').uncheck();
    expect(await button(pane, 'Recall 1 message…').count()).toBe(1);
    expect(await words.count()).toBe(0);
  });

  test('holds for a single message too, with words of our own where the administrator wrote none', async () => {
    const { pane } = await openOutlook(officeWith({ askAbove: 50 }), { message: 'group-of-300' });
    await pane.locator('main[data-state="authoritative"]').waitFor();
    await pane.getByText('Ask your service desk, with the subject and the time of sending.').waitFor();
    expect(await button(pane, 'Recall…').count()).toBe(0);
  });

  test('in Spanish, too', async () => {
    const serviceDesk = { en: 'Call 4711.', es: 'Llamar al 4711.' };
    const world = officeWith({ askAbove: 5 }, { serviceDesk });
    const { pane } = await openSeveral(world, three, { locale: 'es-ES' });
    expect(await pane.locator('[data-part="service-desk"]').innerText()).toContain('Llamar al 4711.');
  });
});
