import type { Frame, Locator } from 'playwright-core';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { button, headline, openFolder, textOf, until, waitForState } from './support/pane';
import { letPass } from './support/recall';

type Part = Record<string, unknown>;

const niamh = 'niamh.byrne@brannock.example';
const subject = 'Price change from April';

/** The office with a change to its held message; `faults` befall what the pane asks. */
const office = (change: Part = {}, faults: Part[] = [], client: Part = {}): Part => {
  const world = worldNamed('office');
  const messages = (world['messages'] as Part[]).map((message) =>
    message['id'] === 'held' ? { ...message, ...change } : message,
  );
  return { ...world, messages, faults, client: { ...(world['client'] as Part), ...client } };
};

const openHeld = async (world: Part = office(), folder = 'drafts'): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world);
  await openFolder(outlook, folder);
  await outlook.select('held');
  await outlook.openPane();
  await waitForState(outlook.pane, 'authoritative');
  await outlook.pane.locator('[data-part="held"]').waitFor();
  return outlook;
};

/** The pane with no message on screen, where the list of all that waits stands. */
const openList = async (world: Part = office()): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world, { message: 'one-person' });
  await waitForState(outlook.pane, 'authoritative');
  await openFolder(outlook, 'inbox');
  await outlook.pane
    .getByRole('region', { name: 'Your last sent messages' })
    .getByRole('listitem')
    .first()
    .waitFor();
  return outlook;
};

const outcomeIn = async (pane: Frame, kind: string): Promise<Locator> => {
  const outcome = pane.locator(`[data-act="${kind}"]`);
  await outcome.waitFor();
  return outcome;
};

const folderOf = ({ simulator }: OpenedOutlook, folder: 'drafts' | 'outbox' | 'sentItems' | 'deletedItems') =>
  (simulator.exchange.mailbox(niamh)?.list(folder) ?? []).filter((message) => message.subject === subject);

const arrived = ({ simulator }: OpenedOutlook): number =>
  (simulator.exchange.mailbox('declan.walsh@brannock.example')?.list('inbox') ?? []).filter(
    (message) => message.subject === subject,
  ).length;

test('a held message is stopped: it is back in Drafts without a time, and does not leave', async () => {
  const attachments = [
    { name: 'prices.pdf', size: 12_000 },
    { name: 'old mail', size: 500, kind: 'item' },
  ];
  const outlook = await openHeld(office({ attachments }));
  const { pane, page } = outlook;
  expect(await headline(pane)).toContain('Not delivered yet');
  expect(await textOf(pane)).toMatch(/(59 minutes|1 hour) left/);
  await button(pane, 'Stop sending').click();
  const outcome = await outcomeIn(pane, 'stopped');
  expect(await outcome.innerText()).toContain('It is back in Drafts, without a time.');
  expect(await outcome.innerText()).toContain(
    'Not in the draft: old mail. The stopped message in Deleted Items still has it.',
  );
  const [draft] = folderOf(outlook, 'drafts');
  expect(draft).toMatchObject({ deliverAt: null, attachments: [{ name: 'prices.pdf', size: 12_000 }] });
  expect(folderOf(outlook, 'deletedItems')).toHaveLength(1);
  await letPass(outlook, 'PT2H');
  expect(arrived(outlook)).toBe(0);
  // With nothing on screen any more, office.js opens nothing.
  await button(pane, 'Open the draft').click();
  await pane.getByText('It is in Drafts.').waitFor();
  // It is an ordinary draft, which the user may send.
  await page.locator('#messages li button').click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await until(() => arrived(outlook) === 1);
  expect(folderOf(outlook, 'sentItems')).toHaveLength(1);
});

test('what waits in the Outbox is stopped too', async () => {
  const outlook = await openHeld(office({ heldIn: 'outbox' }), 'outbox');
  await button(outlook.pane, 'Stop sending').click();
  await outcomeIn(outlook.pane, 'stopped');
  expect(folderOf(outlook, 'outbox')).toEqual([]);
  expect(folderOf(outlook, 'drafts')).toHaveLength(1);
});

test('sending now is asked once more, with Escape as a way back, and leaves at once', async () => {
  const outlook = await openHeld();
  const { pane, page } = outlook;
  await button(pane, 'Send now…').click();
  const question = pane.getByRole('group', { name: 'Confirm sending now' });
  expect(await question.innerText()).toContain(`Send “${subject}” now?`);
  expect(await question.innerText()).toContain('It is sent to 2 recipients at once.');
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Go back');
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(arrived(outlook)).toBe(0);
  await button(pane, 'Send now…').click();
  await button(question, 'Send now').click();
  await until(() => arrived(outlook) === 1);
  const outcome = await outcomeIn(pane, 'left');
  expect(await outcome.innerText()).toMatch(/It left at 10:1\d/);
  await letPass(outlook, 'PT2H');
  expect(arrived(outlook)).toBe(1);
});

test('where it leaves while it is being stopped, the pane says so, and no second copy stays behind', async () => {
  const outlook = await openHeld(
    office({ deliverAt: 'PT3M' }, [{ on: 'createDraft', answer: { delay: 'PT1S' } }]),
  );
  const { pane, simulator } = outlook;
  await button(pane, 'Stop sending').click();
  await outcomeIn(pane, 'running');
  // The copy is being made when the time comes.
  await until(() => simulator.log.requests.some(({ path }) => path.includes('importance')));
  await letPass(outlook, 'PT3M');
  const outcome = await outcomeIn(pane, 'tooLate');
  expect(await outcome.innerText()).toMatch(/Too late: it left at 10:1\d/);
  expect(arrived(outlook)).toBe(1);
  expect(folderOf(outlook, 'drafts')).toEqual([]);
});

test('where no copy can be secured, nothing is touched', async () => {
  const outlook = await openHeld(
    office({}, [{ on: 'createDraft', answer: { status: 507, code: 'ErrorQuotaExceeded' } }]),
  );
  await button(outlook.pane, 'Stop sending').click();
  const outcome = await outcomeIn(outlook.pane, 'notSecured');
  expect(await outcome.innerText()).toContain(
    'It was not stopped, since no copy could be put into Drafts first.',
  );
  await button(outcome, 'Copy details for support').waitFor();
  expect(folderOf(outlook, 'drafts')).toMatchObject([{ worldId: 'held' }]);
});

test('where it cannot be removed, the pane says what is where, and another try makes no second copy', async () => {
  const refusal = { status: 403, code: 'ErrorAccessDenied' };
  const outlook = await openHeld(office({}, [{ on: 'deleteMessage', answer: refusal, times: 1 }]));
  const { pane } = outlook;
  await button(pane, 'Stop sending').click();
  const outcome = await outcomeIn(pane, 'notRemoved');
  expect(await outcome.innerText()).toMatch(
    /It was not stopped: it still leaves at 11:15.*A copy of it lies in Drafts\./,
  );
  expect(folderOf(outlook, 'drafts')).toHaveLength(2);
  await button(pane, 'Try to stop it again').click();
  await outcomeIn(pane, 'stopped');
  expect(folderOf(outlook, 'drafts')).toMatchObject([{ deliverAt: null }]);
});

test('where the answer to the removal is lost, the copy lies in Drafts and nothing is claimed of the original', async () => {
  const outlook = await openHeld(office({}, [{ on: 'deleteMessage', answer: 'dropAfter' }]));
  await button(outlook.pane, 'Stop sending').click();
  await outcomeIn(outlook.pane, 'unknown');
  expect(folderOf(outlook, 'drafts')).toMatchObject([{ deliverAt: null }]);
});

test('where the answer to sending now is lost, nothing is sent twice and the news is the truth', async () => {
  const outlook = await openHeld(office({}, [{ on: 'sendNow', answer: 'dropAfter' }]));
  await button(outlook.pane, 'Send now…').click();
  await button(outlook.pane, 'Send now').click();
  await outcomeIn(outlook.pane, 'left');
  expect(outlook.simulator.log.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  expect(arrived(outlook)).toBe(1);
});

test('what classic Windows holds shows in Sent Items and offers nothing that could not be kept', async () => {
  const outlook = await openHeld(office({}, [], { kind: 'classicWindows' }), 'sentItems');
  const { pane } = outlook;
  await pane.getByText('a delay set in this pane cannot be stopped after Send').waitFor();
  expect(await pane.getByRole('button', { name: 'Stop sending' }).count()).toBe(0);
  expect(await pane.getByRole('button', { name: 'Recall…' }).count()).toBe(0);
});

test('with nothing fitting on screen, all that waits is listed with its time, and can be stopped there', async () => {
  const world = office();
  const another = { ...(world['messages'] as Part[]).find(({ id }) => id === 'held'), id: 'later' };
  const later = { ...another, subject: 'Next month', deliverAt: 'P3D', heldIn: 'outbox' };
  const outlook = await openList({ ...world, messages: [...(world['messages'] as Part[]), later] });
  const { pane } = outlook;
  const list = pane.getByRole('region', { name: 'Held messages' });
  const rows = await list.getByRole('listitem').allInnerTexts();
  expect(rows).toEqual([
    expect.stringMatching(/^Price change from April\nLeaves today at 11:15.*minutes left/s),
    expect.stringMatching(/^Next month\nLeaves on .*2 days left/s),
  ]);
  await button(list, 'Stop sending “Price change from April”').click();
  await outcomeIn(pane, 'stopped');
  // In its row first, above the list once the row is gone.
  await list.getByText(subject).first().waitFor();
  await until(() => folderOf(outlook, 'deletedItems').length === 1);
  await list.locator('li').nth(1).waitFor({ state: 'detached' });
  expect(await list.getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('Next month')]);
});

test('where nothing waits, no list is shown', async () => {
  const world = office();
  const messages = (world['messages'] as Part[]).filter(({ id }) => id !== 'held');
  const { pane } = await openList({ ...world, messages });
  expect(await pane.locator('[data-part="heldMessages"]').count()).toBe(0);
});

test('where the list cannot be had, the pane says so and tries again on request', async () => {
  const refusal = { status: 500, code: 'ErrorInternalServerError' };
  const { pane } = await openList(office({}, [{ on: 'held', answer: refusal, times: 2 }]));
  await pane.getByText('It could not be checked whether messages are waiting.').waitFor();
  await button(pane, 'Check again').click();
  await pane.getByRole('region', { name: 'Held messages' }).getByRole('listitem').first().waitFor();
});

test('a held message with 25 MB of attachments is stopped whole', async () => {
  const large = Array.from({ length: 5 }, (_, index) => ({
    name: `part ${index}.zip`,
    size: 5 * 1024 * 1024,
  }));
  const outlook = await openHeld(office({ attachments: large }));
  await button(outlook.pane, 'Stop sending').click();
  const outcome = await outcomeIn(outlook.pane, 'stopped');
  expect(await outcome.innerText()).not.toContain('Not in the draft');
  const [draft] = folderOf(outlook, 'drafts');
  expect(draft?.attachments?.map(({ name, size }) => `${name} ${size}`).sort()).toEqual(
    large.map(({ name, size }) => `${name} ${size}`),
  );
});

test('in Spanish: en espera, detener, and where it is then', async () => {
  const outlook = await openOutlook('oficina');
  await openFolder(outlook, 'drafts');
  await outlook.select('retenido');
  const pane = await outlook.openPane();
  await waitForState(pane, 'authoritative');
  await pane.locator('[data-part="held"]').waitFor();
  expect(await textOf(pane)).toMatch(/Quedan 59 minutos|Queda 1 hora/);
  await button(pane, 'Detener el envío').click();
  const outcome = await outcomeIn(pane, 'stopped');
  expect(await outcome.innerText()).toContain('Está de nuevo en Borradores, sin hora.');
});
