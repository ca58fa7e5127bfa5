import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import {
  actions,
  button,
  headline,
  messageShown,
  openFolder,
  textOf,
  until,
  verdicts,
  waitForState,
  whatCameBack,
} from './support/pane';

type Part = Record<string, unknown>;

/** Opens a message of another folder than Sent Items, with the pane on it. */
const openIn = async (folder: string, message: string, world: string | Part = 'office') => {
  const outlook = await openOutlook(world);
  await openFolder(outlook, folder);
  await outlook.select(message);
  await outlook.openPane();
  return outlook;
};

/** The folder that Outlook shows. */
const folderShown = ({ page }: OpenedOutlook) =>
  page.locator('#folders [aria-current="true"]').getAttribute('data-folder');

/** The names of the last sent messages that the pane offers to open. */
const offered = async ({ pane }: OpenedOutlook): Promise<string[]> => {
  const list = pane.getByRole('region', { name: 'Your last sent messages' }).getByRole('listitem');
  await list.first().waitFor();
  return list.allInnerTexts();
};

const lastFive = [
  'Holloway: our real day rates',
  'Bonus list 2026 (draft)',
  'My salary review',
  'Offer 2026-031, version 2',
  'Parking spaces, all 300 of us',
].map((subject): unknown => expect.stringContaining(subject));

test('on a received message the pane says so and lists the last five sent ones, opened by a click', async () => {
  const outlook = await openIn('inbox', 'received-from-client');
  const { pane, page } = outlook;
  await waitForState(pane, 'notApplicable');
  expect(await offered(outlook)).toEqual(lastFive);
  expect(await textOf(pane)).toContain('You received this message. Only sent messages can be recalled.');
  expect(await pane.locator('[data-address]').count()).toBe(0);
  await pane.getByRole('button', { name: /^My salary review/ }).click();
  await page.locator('#reading [data-message="one-person"]').waitFor();
  await waitForState(pane, 'authoritative');
  expect(await headline(pane)).toBe('A recall can reach Grace Okafor.');
});

test('the user’s own received copy leads to the copy in Sent Items, and is not acted on itself', async () => {
  const outlook = await openIn('inbox', 'to-myself-too');
  const { pane, page } = outlook;
  await waitForState(pane, 'notApplicable');
  await pane.getByText('This is the copy that came to your own Inbox.').waitFor();
  expect(await pane.getByRole('button', { name: 'Recall…' }).count()).toBe(0);
  await button(pane, 'Open the copy in Sent Items').click();
  await waitForState(pane, 'authoritative');
  await page.locator('#reading [data-message="to-myself-too"]').waitFor();
  expect(await folderShown(outlook)).toBe('sentItems');
  expect(await actions(pane)).toEqual(['Recall…', 'Write to 1…']);
});

test('where the copy in Sent Items could not be looked for, the received copy is not called a moved one', async () => {
  const faults = [
    // The first request reads the message itself; the one after it looks for the sent copy.
    { on: 'message', message: 'to-myself-too', answer: { delay: 'PT0S' }, times: 1 },
    { on: 'message', answer: { status: 403, code: 'ErrorAccessDenied' } },
  ];
  const { pane } = await openIn('inbox', 'to-myself-too', { ...worldNamed('office'), faults });
  await waitForState(pane, 'failed');
  expect(await textOf(pane)).not.toContain('no longer in Sent Items');
});

test('a held message, opened in Drafts, waits there and offers no recall', async () => {
  const { pane } = await openIn('drafts', 'held');
  await waitForState(pane, 'authoritative');
  expect(await headline(pane)).toContain('Not delivered yet');
  expect(await textOf(pane)).toContain('can still be stopped.');
  expect(await pane.getByRole('button', { name: 'Recall…' }).count()).toBe(0);
});

test('a pane that is kept open says, when a folder was opened and nothing is selected, what to do', async () => {
  const outlook = await openOutlook('office', { message: 'mixed-inside-outside' });
  await waitForState(outlook.pane, 'authoritative');
  await openFolder(outlook, 'inbox');
  await waitForState(outlook.pane, 'notApplicable');
  expect(await offered(outlook)).toEqual(lastFive);
  expect(await textOf(outlook.pane)).toContain('Open a sent message to see whom a recall can reach.');
  expect(await outlook.pane.locator('[data-address]').count()).toBe(0);
});

test('where Sent Items is empty the pane says so', async () => {
  const world = worldNamed('office');
  const messages = (world['messages'] as Part[]).filter(({ id }) => id === 'received-from-client');
  const { pane } = await openIn('inbox', 'received-from-client', { ...world, messages });
  await pane.getByText('There is nothing in Sent Items.').waitFor();
});

test('where the last sent messages cannot be read, the pane says so and tries again on request', async () => {
  const faults = [{ on: 'sentMessages', answer: { status: 403, code: 'ErrorAccessDenied' }, times: 1 }];
  const outlook = await openIn('inbox', 'received-from-client', { ...worldNamed('office'), faults });
  await button(outlook.pane, 'Check again').click();
  expect(await offered(outlook)).toEqual(lastFive);
});

test.each([
  ['exchange-server', 'mixed-inside-outside', 'This mailbox is on Exchange Server.'],
  ['outlook-com', 'private', 'Recall needs a work or school mailbox on Exchange.'],
])('in the world %s nothing is asked of a server', async (world, message, sentence) => {
  const { pane, simulator } = await openOutlook(world, { message });
  await waitForState(pane, 'authoritative');
  expect(await textOf(pane)).toContain(sentence);
  expect(simulator.log.requests).toEqual([]);
});

test('a late answer about the last message never shows on the one that is open now', async () => {
  const faults = [{ on: 'message', message: 'all-outside', answer: { delay: 'PT1.5S' } }];
  const outlook = await openOutlook({ ...worldNamed('office'), faults }, { message: 'all-outside' });
  const { pane, simulator } = outlook;
  // The other parts of the batch are answered at once; the answer as a whole is still being waited for.
  await until(() => simulator.log.requests.some(({ inBatch }) => inBatch));
  await outlook.select('one-person');
  await pane.locator('[data-part="which"]', { hasText: 'My salary review' }).waitFor();
  expect(await verdicts(pane)).not.toHaveProperty('mark.holloway@holloway-foods.example');
  await waitForState(pane, 'authoritative');
  const sent = simulator.exchange.mailbox('niamh.byrne@brannock.example')?.list('sentItems');
  const late = sent?.find(({ worldId }) => worldId === 'all-outside')?.id ?? 'none';
  await until(() => simulator.log.requests.some(({ path }) => path.includes(late)));
  await whatCameBack(pane);
  expect(await messageShown(pane)).toContain('My salary review');
  expect(await headline(pane)).toBe('A recall can reach Grace Okafor.');
  expect(await verdicts(pane)).toEqual({
    'grace.okafor@brannock.example': 'withinReach noReceiptRequested mailTips',
  });
});

test('a message selected while the pane is still starting is the one that it shows', async () => {
  const outlook = await openOutlook('office');
  let wentUnchecked = (): void => undefined;
  const free = new Promise<void>((resolve) => (wentUnchecked = resolve));
  await outlook.page.route(/\/messages-\w+\.\w+\.js$/, async (route) => {
    await free;
    await route.continue();
  });
  await outlook.select('all-outside');
  const pane = await outlook.openPane();
  // office.js has been given the item that was selected then; the pane's own start still waits for its texts.
  await pane.waitForFunction(() => {
    const { Office: office } = window as { Office?: { context?: { mailbox?: { item?: unknown } } } };
    return Boolean(office?.context?.mailbox?.item);
  });
  await outlook.select('one-person');
  wentUnchecked();
  await waitForState(pane, 'authoritative');
  expect(await messageShown(pane)).toContain('My salary review');
  expect(Object.keys(await verdicts(pane))).toEqual(['grace.okafor@brannock.example']);
});

test('a message that is opened again is checked again', async () => {
  const outlook = await openOutlook('office', { message: 'one-person' });
  const { pane } = outlook;
  await waitForState(pane, 'authoritative');
  await outlook.select('all-outside');
  await pane.getByText('A recall cannot reach any of the 3 people.').waitFor();
  await outlook.select('one-person');
  await pane.getByText('A recall can reach Grace Okafor.').waitFor();
  await waitForState(pane, 'authoritative');
  expect(Object.keys(await verdicts(pane))).toEqual(['grace.okafor@brannock.example']);
});
