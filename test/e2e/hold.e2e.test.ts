import { editHeld, formShows, saveInForm, scheduleInForm, sendFromForm, typeInForm } from './support/compose';
import { part, writing } from './support/composePane';
import { type OpenedOutlook, openOutlook, worldWith } from './support/openOutlook';
import { button, openFolder, until } from './support/pane';
import { letPass } from './support/recall';

const niamh = 'niamh.byrne@brannock.example';
const outsider = 'mark.holloway@holloway-foods.example';
const typed = { to: 'declan.walsh@brannock.example', subject: 'Lunch', body: 'At one?' };

/** As where no administrator deployed the add-in: nobody counts anew when Send is pressed. */
const withoutEvents = (world: string) => worldWith(world, { client: { addInEvents: false } });

const listed = ({ simulator }: OpenedOutlook, folder: 'drafts' | 'deletedItems' | 'sentItems') =>
  (simulator.exchange.mailbox(niamh)?.list(folder) ?? []).filter(({ subject }) => subject === 'Lunch');

const arrived = ({ simulator }: OpenedOutlook): number =>
  (simulator.exchange.mailbox('declan.walsh@brannock.example')?.list('inbox') ?? []).filter(
    ({ subject }) => subject === 'Lunch',
  ).length;

test('five minutes are set, the message waits in Drafts after Send, and is stopped from there', async () => {
  const outlook = await writing('office', typed);
  const { page } = outlook;
  await button(outlook.pane, '5 min').click();
  await outlook.pane.locator('[data-hold="minutes"]').waitFor();
  expect((await formShows(outlook)).time).toBe('2026-03-10T10:20');
  expect(await part(outlook.pane, 'holdAbility').innerText()).toBe(
    'After Send it waits in Drafts. Until its time it can be stopped, here or in Drafts, from any device. It leaves even if Outlook is closed.',
  );
  await sendFromForm(outlook);
  await until(() => listed(outlook, 'drafts').some(({ isWaiting }) => isWaiting));
  expect(arrived(outlook)).toBe(0);
  await openFolder(outlook, 'drafts');
  await page.locator('#messages li button', { hasText: 'Lunch' }).click();
  const pane = await outlook.openPane();
  await button(pane, 'Stop sending').click();
  await pane.locator('[data-act="stopped"]').waitFor();
  outlook.simulator.clock.advance('PT1H');
  expect(arrived(outlook)).toBe(0);
  expect(listed(outlook, 'drafts')).toMatchObject([{ deliverAt: null, isWaiting: false }]);
});

test('without events the minutes count from the choice, and the sentence names the time', async () => {
  const { pane } = await writing(withoutEvents('office'), typed);
  await button(pane, '5 min').click();
  await pane.locator('[data-hold="minutes"]').waitFor();
  expect(await part(pane, 'holdAbility').innerText()).toMatch(
    /waits in Drafts until 10:2\d.*from any device/s,
  );
});

test('what the organization holds only when it goes outside is told before Send, and can be declined', async () => {
  const policy = { hold: { outsideMinutes: 10 } };
  const { pane } = await writing(worldWith('office', { policy }), { ...typed, to: outsider });
  await pane.getByText('It waits 10 min, as your organization asks.').waitFor();
  await button(pane, 'Send without waiting').click();
  await pane.getByText('No wait is set here.').waitFor();
});

test('without events the pane offers the wait for what goes outside, and none for what stays inside', async () => {
  const policy = { hold: { outsideMinutes: 10 } };
  const outlook = await writing(worldWith('office', { policy, client: { addInEvents: false } }), typed);
  await letPass(outlook, 'PT10S');
  await part(outlook.pane, 'eventsHint').waitFor();
  expect(await button(outlook.pane, 'Wait 10 min').count()).toBe(0);
  await typeInForm(outlook, { cc: outsider });
  await button(outlook.pane, 'Wait 10 min').click();
  await outlook.pane.locator('[data-hold="minutes"]').waitFor();
});

test('none takes the time away', async () => {
  const outlook = await writing('office', typed);
  const { pane } = outlook;
  await button(pane, '10 min').click();
  await pane.locator('[data-hold="minutes"]').waitFor();
  await button(pane, 'None').click();
  await pane.locator('[data-hold="atOnce"]').waitFor();
});

test('a time near or past is told, and counted anew by one click', async () => {
  const outlook = await writing(withoutEvents('office'), typed);
  const { pane } = outlook;
  await button(pane, '5 min').click();
  await pane.locator('[data-hold="minutes"]').waitFor();
  await letPass(outlook, 'PT4M');
  await pane.getByText('Almost no wait is left').waitFor();
  await letPass(outlook, 'PT2M');
  await pane.getByText('The chosen time has passed').waitFor();
  expect(await part(pane, 'holdAbility').count()).toBe(0);
  await button(pane, 'Restart the 5 min').click();
  await pane.getByText('The chosen time has passed').waitFor({ state: 'detached' });
});

test('a time in the past is refused in words; one in the future is set', async () => {
  const { pane } = await writing('office', typed);
  await button(pane, 'A time…').click();
  await pane.getByLabel('Day').fill('2020-01-01');
  await button(pane, 'Set this time').click();
  await pane.getByText('This time has passed. Enter one in the future.').waitFor();
  await pane.getByLabel('Day').fill('2026-03-12');
  await pane.getByLabel('Time', { exact: true }).fill('08:30');
  await button(pane, 'Set this time').click();
  await pane.locator('[data-hold="time"]').waitFor();
  await pane.getByText('Scheduled: it leaves on').waitFor();
});

test('the user’s own schedule is shown as such, and no preset is offered before a click', async () => {
  const outlook = await writing('office', typed);
  const { pane } = outlook;
  await scheduleInForm(outlook, '2026-03-11T09:00');
  await pane.locator('[data-hold="time"]').waitFor();
  await pane.getByText('Scheduled: it leaves tomorrow at 9:00').waitFor();
  expect(await button(pane, '5 min').count()).toBe(0);
  await button(pane, 'Change…').click();
  await button(pane, '5 min').waitFor();
  expect((await formShows(outlook)).time).toBe('2026-03-11T09:00');
});

test('in classic Windows it says before sending that nothing can be stopped afterwards', async () => {
  const { pane } = await writing(worldWith('office', { client: { kind: 'classicWindows' } }), typed);
  expect(await part(pane, 'holdAbility').innerText()).toContain('cannot be stopped after Send');
});

test('an Outlook without the function points to its own', async () => {
  const client = { requirementSets: { Mailbox: '1.12', NestedAppAuth: '1.1' } };
  const { pane } = await writing(worldWith('exchange-server', { client }), { to: 'a@b.example', body: 'x' });
  expect(await part(pane, 'holdAbility').innerText()).toContain('Use Options > Delay Delivery.');
  expect(await button(pane, '5 min').count()).toBe(0);
});

test('a held message that is opened for writing shows how long it waits, and is stopped there', async () => {
  const outlook = await openOutlook('office');
  await openFolder(outlook, 'drafts');
  await outlook.select('held');
  await editHeld(outlook);
  const pane = await outlook.openPane();
  await part(pane, 'heldDraft').getByText('This message waits in Drafts').waitFor();
  expect(await part(pane, 'hold').count()).toBe(0);
  await button(part(pane, 'heldDraft'), 'Stop sending').click();
  // The form closes with the message that it was about, and the pane beside it.
  const inFolder = (folder: 'drafts' | 'deletedItems') =>
    (outlook.simulator.exchange.mailbox(niamh)?.list(folder) ?? []).filter(
      ({ subject }) => subject === 'Price change from April',
    );
  await until(() => inFolder('deletedItems').length === 1);
  expect(inFolder('drafts')).toMatchObject([{ deliverAt: null, isWaiting: false }]);
});

test('what is changed in a held message before it is stopped is in the draft that is left', async () => {
  const outlook = await openOutlook('office');
  await openFolder(outlook, 'drafts');
  await outlook.select('held');
  await editHeld(outlook);
  const pane = await outlook.openPane();
  await part(pane, 'heldDraft').waitFor();
  await typeInForm(outlook, { subject: 'Price change from May' });
  await button(part(pane, 'heldDraft'), 'Stop sending').click();
  const inDrafts = () =>
    (outlook.simulator.exchange.mailbox(niamh)?.list('drafts') ?? []).filter(({ subject }) =>
      subject.startsWith('Price change'),
    );
  await until(() => inDrafts().some(({ isWaiting }) => !isWaiting) && inDrafts().length === 1);
  expect(inDrafts()).toMatchObject([{ subject: 'Price change from May', deliverAt: null, isWaiting: false }]);
});

test('a draft with a time that is only saved is no held message', async () => {
  const outlook = await writing('office', typed);
  await scheduleInForm(outlook, '2026-03-11T09:00');
  await saveInForm(outlook);
  await openFolder(outlook, 'inbox');
  await openFolder(outlook, 'drafts');
  await outlook.page.locator('#messages li button', { hasText: 'Lunch' }).click();
  const pane = await outlook.openPane();
  await pane.getByText('Scheduled: it leaves tomorrow at 9:00').waitFor();
  await until(() => outlook.simulator.log.requests.some(({ path }) => path.includes('mailFolders/outbox?')));
  expect(await part(pane, 'heldDraft').count()).toBe(0);
});

test('in Spanish', async () => {
  const { pane } = await writing(withoutEvents('oficina'), {
    to: 'javier.molina@almenara.example',
    subject: 'x',
    body: 'y',
  });
  await button(pane, '5 min').click();
  await pane.locator('[data-hold="minutes"]').waitFor();
  expect(await part(pane, 'holdAbility').innerText()).toContain('espera en Borradores hasta las 11:2');
});
