import { openOutlook, worldNamed, type OpenedOutlook, type OpenOptions } from './support/openOutlook';
import { button, headline, roundTrips, textOf, verdicts, waitForState } from './support/pane';
import { attemptIn, confirmRecall, letPass, recallAnswers, recallsAccepted } from './support/recall';

const projects = 'projects@brannock.example';
const sinead = 'sinead.murphy@brannock.example';

/** Opens a message in the Sent Items of another's mailbox, with the pane on it. */
const openIn = async (
  mailbox: string,
  message: string,
  world: string | Record<string, unknown> = 'office',
  options: OpenOptions = {},
): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world, options);
  await outlook.page.locator(`[data-shared="sentItems ${mailbox}"]`).click();
  await outlook.select(message);
  await outlook.openPane();
  return outlook;
};

const officeWithoutWord = (): Record<string, unknown> => {
  const office = worldNamed('office');
  const policy = office['policy'] as { recall: object };
  return { ...office, policy: { ...policy, recall: { ...policy.recall, sharedMailboxes: false } } };
};

test('where the administrator says so and the user may write there, a message in a shared mailbox is recalled there', async () => {
  const outlook = await openIn(projects, 'in-shared-mailbox');
  const { pane, simulator } = outlook;
  await waitForState(pane, 'authoritative');
  expect(await headline(pane)).toBe('A recall can reach 1 of 2 people.');
  expect(Object.keys(await verdicts(pane)).sort()).toEqual([
    'judith.stein@holloway-foods.example',
    'tomasz.nowak@brannock.example',
  ]);
  await confirmRecall(pane);
  await attemptIn(pane, 'requested');
  expect(recallsAccepted(simulator)).toEqual(['in-shared-mailbox']);
  expect(roundTrips(outlook)).toContainEqual(
    expect.stringMatching(new RegExp(`^POST /beta/users/${projects}/.*/recall 202$`)),
  );
  const [job] = simulator.exchange.recallJobs.filter(({ outsideThePane }) => !outsideThePane);
  expect(job?.requestedBy).toBe(projects);
});

test('the attempt is kept there: the pane opened again knows of it, and of the report that comes to that mailbox', async () => {
  const outlook = await openIn(projects, 'in-shared-mailbox');
  await confirmRecall(outlook.pane);
  await attemptIn(outlook.pane, 'requested');
  await letPass(outlook, 'PT10M');
  await outlook.page.locator('#pane').getByRole('button', { name: 'Close' }).click();
  await attemptIn(await outlook.openPane(), 'reported');
});

test('without the administrator’s word nothing is asked of the server, and the mailbox is named', async () => {
  const { pane, simulator } = await openIn(projects, 'in-shared-mailbox', officeWithoutWord());
  await waitForState(pane, 'authoritative');
  expect(await headline(pane)).toBe('Only Outlook itself can try to recall this.');
  expect(await textOf(pane)).toContain(`It lies in the mailbox ${projects}.`);
  expect(await button(pane, 'Recall…').count()).toBe(0);
  expect(simulator.log.requests).toEqual([]);
});

test('where the user may only read, the mailbox is named whose users can do it', async () => {
  const { pane, simulator } = await openIn(sinead, 'in-readable-mailbox');
  await waitForState(pane, 'authoritative');
  expect(await textOf(pane)).toContain(`It lies in the mailbox ${sinead}.`);
  expect(simulator.log.requests).toEqual([]);
});

test('where the further permission is refused, the pane says so and recalls nothing', async () => {
  const world = {
    ...worldNamed('office'),
    consent: { 'Mail.Read.Shared': 'refused', 'Mail.ReadWrite.Shared': 'refused' },
  };
  const { pane, simulator } = await openIn(projects, 'in-shared-mailbox', world);
  await button(pane, 'Allow checking').click();
  await pane.getByText('Permission was not given').waitFor();
  expect(recallAnswers(simulator)).toEqual([]);
});

test('where Exchange does not let the user in after all, the pane says so', async () => {
  const faults = [{ on: 'message', answer: { status: 403, code: 'ErrorAccessDenied' } }];
  const { pane } = await openIn(projects, 'in-shared-mailbox', { ...worldNamed('office'), faults });
  await waitForState(pane, 'failed');
  expect(await textOf(pane)).toContain('Exchange does not let this account do that.');
});

test('a message received there is none to recall', async () => {
  const message = {
    id: 'to-projects',
    story: 'Received by the shared mailbox.',
    from: 'mark.holloway@holloway-foods.example',
    to: [projects],
    subject: 'A question',
    body: 'Hello',
    sentAt: '-PT5M',
  };
  const world = worldNamed('office');
  const received = await openOutlook({ ...world, messages: [...(world['messages'] as object[]), message] });
  await received.page.locator(`[data-shared="inbox ${projects}"]`).click();
  await received.select('to-projects');
  const pane = await received.openPane();
  await pane.getByText('You received this message.').waitFor();
});

test('what was sent as a shared address lies in the own Sent Items, and goes the ordinary way', async () => {
  const outlook = await openOutlook('office', { message: 'send-as' });
  await waitForState(outlook.pane, 'authoritative');
  await confirmRecall(outlook.pane);
  await attemptIn(outlook.pane, 'requested');
  expect(roundTrips(outlook).some((request) => request.includes('/users/'))).toBe(false);
});

test('the same in Spanish', async () => {
  const { pane, simulator } = await openIn('proyectos@almenara.example', 'en-buzon-compartido', 'oficina');
  await waitForState(pane, 'authoritative');
  await button(pane, 'Recuperar…').click();
  await button(pane, 'Recuperar mensaje').click();
  await attemptIn(pane, 'requested');
  expect(recallsAccepted(simulator)).toEqual(['en-buzon-compartido']);
});

test('in Spanish, too, the mailbox is named', async () => {
  const { pane } = await openIn('pilar.santos@almenara.example', 'en-buzon-legible', 'oficina');
  await waitForState(pane, 'authoritative');
  expect(await textOf(pane)).toContain('Está en el buzón pilar.santos@almenara.example.');
});
