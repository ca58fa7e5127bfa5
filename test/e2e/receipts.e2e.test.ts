import { saveInForm, sendFromForm, typeInForm } from './support/compose';
import { part, writing } from './support/composePane';
import { worldWith } from './support/openOutlook';
import { until } from './support/pane';

const declan = 'declan.walsh@brannock.example';
const typed = { to: declan, subject: 'Lunch', body: 'At one?' };

const state = (name: string) => `[data-part="receipts"][data-receipt="${name}"]`;

test('a read receipt is requested only once the server was read back, and goes out with the message', async () => {
  const outlook = await writing('office', typed);
  const { pane, simulator } = outlook;
  await pane.getByRole('checkbox', { name: 'Read receipt' }).click();
  await pane.locator(state('verified')).waitFor();
  expect(await part(pane, 'receipts').innerText()).toContain(
    'Read receipt requested: Exchange has it on the draft',
  );
  const asked = simulator.log.requests.map(({ method }) => method);
  expect(asked.lastIndexOf('GET')).toBeGreaterThan(asked.indexOf('PATCH'));
  await sendFromForm(outlook);
  await until(() =>
    (simulator.exchange.mailbox('niamh.byrne@brannock.example')?.list('sentItems') ?? []).some(
      ({ subject, readReceiptRequested }) => subject === 'Lunch' && readReceiptRequested,
    ),
  );
});

test('the request is taken back the same way', async () => {
  const { pane } = await writing('office', typed);
  const box = pane.getByRole('checkbox', { name: 'Delivery receipt' });
  await box.click();
  await pane.getByText('Delivery receipt requested: Exchange has it on the draft').waitFor();
  await box.click();
  await pane.getByText('No receipt is requested: checked').waitFor();
});

test('a form that writes over the request is noticed, and the way to Outlook’s own checkbox shown', async () => {
  const outlook = await writing(worldWith('office', { client: { draftSaving: 'overwrites' } }), typed);
  const { pane } = outlook;
  await pane.getByRole('checkbox', { name: 'Read receipt' }).click();
  await pane.locator(state('verified')).waitFor();
  await typeInForm(outlook, { body: 'At two?' });
  await saveInForm(outlook);
  await pane.locator(state('lost')).waitFor();
  expect(await part(pane, 'receipts').innerText()).toContain('Request a read (or delivery) receipt');
  expect(await pane.getByRole('checkbox', { name: 'Read receipt' }).isChecked()).toBe(false);
});

test('a draft that the server does not have yet: it says at once that it cannot be done from here', async () => {
  const world = worldWith('office', { client: { draftsReachServerAfter: 'PT2M' } });
  const { pane } = await writing(world, typed);
  await pane.getByRole('checkbox', { name: 'Read receipt' }).click();
  await pane.locator(state('notPossible')).waitFor();
  expect(await part(pane, 'receipts').innerText()).toContain('Exchange does not have this draft yet');
  expect(await pane.getByRole('checkbox', { name: 'Read receipt' }).count()).toBe(0);
});

test('a draft that reaches the server meanwhile: trying again brings the checkboxes back, and then it works', async () => {
  const faults = [{ on: 'requestReceipt', answer: { status: 404, code: 'ErrorItemNotFound' }, times: 1 }];
  const { pane } = await writing(worldWith('office', { faults }), typed);
  const box = pane.getByRole('checkbox', { name: 'Read receipt' });
  await box.click();
  await pane.locator(state('notPossible')).waitFor();
  await pane.getByRole('button', { name: 'Try again' }).click();
  await pane.locator(`${state('idle')} input:focus`).waitFor();
  await box.click();
  await pane.locator(state('verified')).waitFor();
});

test('in classic Windows the way to Outlook’s own checkbox stands there from the beginning', async () => {
  const { pane, simulator } = await writing(
    worldWith('office', { client: { kind: 'classicWindows' } }),
    typed,
  );
  await pane.locator(state('notPossible')).waitFor();
  expect(await part(pane, 'receipts').innerText()).toContain(
    'Options > Request a Read (or Delivery) Receipt',
  );
  expect(simulator.log.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

test('a refusal says that nothing was changed, with details for support', async () => {
  const faults = [{ on: 'requestReceipt', answer: { status: 403, code: 'ErrorAccessDenied' } }];
  const { pane } = await writing(worldWith('office', { faults }), typed);
  await pane.getByRole('checkbox', { name: 'Read receipt' }).click();
  await pane.locator(state('failed')).waitFor();
  expect(await part(pane, 'receipts').innerText()).toContain('Nothing was changed.');
  await pane.getByRole('button', { name: 'Copy details for support' }).waitFor();
});

test('offline it is said at once, and nothing is waited for or sent', async () => {
  const { pane, simulator } = await writing('office', typed);
  await pane.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await pane.getByRole('checkbox', { name: 'Read receipt' }).click();
  await pane.locator(state('failed')).waitFor();
  expect(await part(pane, 'receipts').innerText()).toContain('You are offline and nothing was sent.');
  expect(simulator.log.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

test('in Spanish', async () => {
  const { pane } = await writing('oficina', {
    to: 'javier.molina@almenara.example',
    subject: 'x',
    body: 'y',
  });
  await pane.getByRole('checkbox', { name: 'Confirmación de lectura' }).click();
  await pane.getByText('Confirmación de lectura pedida: consta en el borrador en Exchange').waitFor();
});
