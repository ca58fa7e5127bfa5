import { findings, setWidth, tooWide } from './support/accessible';
import { formShows, startMessage, openComposePane, popOutForm, typeInForm } from './support/compose';
import { finding, part, rulesShown, writing } from './support/composePane';
import { openOutlook, worldWith } from './support/openOutlook';
import { button, until } from './support/pane';
import {
  alertShown,
  paneFrame,
  pressInAlert,
  pressSend,
  sendAndWait,
  settingsKept,
} from './support/sendAlert';

const declan = 'declan.walsh@brannock.example';
const mark = 'mark.holloway@holloway-foods.example';
const priya = 'priya.raman@brannock.example';

test('nothing stands out: one calm line, and whom it goes to as Exchange knows them', async () => {
  const { pane } = await writing('office', { to: declan, subject: 'Lunch', body: 'At one?' });
  await part(pane, 'findings').getByText('Nothing stands out.').waitFor();
  await part(pane, 'counts').getByText('1 person, inside the organization').waitFor();
  await part(pane, 'counts').getByText('A recall could later reach this person.').waitFor();
  expect(await rulesShown(pane)).toEqual([]);
});

test('an empty message asks the server nothing', async () => {
  const { pane, simulator } = await writing('office');
  await part(pane, 'counts').getByText('No recipients yet.').waitFor();
  expect(simulator.log.requests).toEqual([]);
});

test('what is typed is seen while it is typed', async () => {
  const outlook = await writing('office', { to: declan, subject: 'Offer', body: 'Here it is.' });
  const { pane } = outlook;
  await part(pane, 'findings').getByText('Nothing stands out.').waitFor();
  await typeInForm(outlook, { cc: mark });
  await part(pane, 'counts').getByText('2 people: 1 inside and 1 outside').waitFor();
  await typeInForm(outlook, { body: 'I have attached the offer.' });
  const row = await finding(pane, 'attachmentMissing');
  await row.getByText('Probably a mistake').waitFor();
});

test('a recipient is removed by one click, and comes back by one; the focus is on the way back', async () => {
  const outlook = await writing('office', {
    to: `${declan}; ${mark}; priya.raman@branock.example`,
    subject: 'Offer',
    body: 'Here it is.',
  });
  const { pane } = outlook;
  const row = await finding(pane, 'lookAlike');
  await button(row, `Change to ${priya}`).click();
  await pane.getByText(`priya.raman@branock.example was replaced by ${priya}.`).waitFor();
  expect((await formShows(outlook)).to).not.toContain('branock.example');
  await pane.locator('[data-done="done"] button:focus').waitFor();
  await pane.locator('[data-done="done"] button').press('Enter');
  await pane.getByText('Undone.').waitFor();
  expect((await formShows(outlook)).to).toContain('branock.example');
});

test('an empty subject is filled in right there', async () => {
  const outlook = await writing('office', { to: declan, body: 'At one?' });
  const row = await finding(outlook.pane, 'emptySubject');
  await row.getByRole('textbox', { name: 'Subject' }).fill('Lunch');
  await row.getByRole('textbox', { name: 'Subject' }).press('Enter');
  await outlook.pane.getByText('The subject is set.').waitFor();
  expect((await formShows(outlook)).subject).toBe('Lunch');
  await until(async () => (await rulesShown(outlook.pane)).length === 0);
});

test('a finding is silenced for this message and can be heard again', async () => {
  const { pane } = await writing('office', { to: declan, body: 'At one?' });
  const row = await finding(pane, 'emptySubject');
  await row.getByRole('button', { name: 'Silence “Empty subject”' }).click();
  await button(row, 'For this message').click();
  await pane.getByText('Silenced for this message.').waitFor();
  expect(await rulesShown(pane)).toEqual([]);
  await button(pane.locator('[data-done]'), 'Undo').click();
  await finding(pane, 'emptySubject');
});

test('where Outlook cannot be told what was silenced, it is said that it may ask all the same', async () => {
  const faults = [{ on: 'officeCall', call: 'sessionData', in: 'pane', answer: { code: 9020 } }];
  const { pane } = await writing(worldWith('office', { faults }), { to: declan, body: 'At one?' });
  const row = await finding(pane, 'emptySubject');
  await row.getByRole('button', { name: 'Silence “Empty subject”' }).click();
  await button(row, 'For this message').click();
  await pane
    .getByText('Silenced for this message. Outlook could not be told, so it may still ask at Send.')
    .waitFor();
  expect(await rulesShown(pane)).toEqual([]);
});

test('what is silenced for good stays so for the next message, is listed, and can be forgotten', async () => {
  const outlook = await writing('office', { to: declan, body: 'At one?' });
  const row = await finding(outlook.pane, 'emptySubject');
  await row.getByRole('button', { name: 'Silence “Empty subject”' }).click();
  await button(row, 'Never for any message').click();
  await outlook.pane.getByText('“Empty subject” is silenced for good.').waitFor();
  await outlook.page.reload();
  await outlook.page.locator('#ribbon button').first().waitFor();
  await startMessage(outlook, { to: declan, body: 'At two?' });
  const pane = await openComposePane(outlook);
  await part(pane, 'findings').getByText('Nothing stands out.').waitFor();
  await button(pane, 'Show what is remembered').click();
  await button(pane, 'Hide').waitFor();
  await pane.getByRole('button', { name: 'Forget Empty subject' }).click();
  await pane.getByText('Forgotten.').waitFor();
  await finding(pane, 'emptySubject');
});

test('the next message in the same pane begins anew', async () => {
  const outlook = await writing('office', { to: mark, body: 'Strictly confidential.' });
  const { pane, page } = outlook;
  await finding(pane, 'emptySubject');
  await page.locator('#reading').getByRole('button', { name: 'Discard', exact: true }).click();
  await startMessage(outlook, { to: declan, subject: 'Lunch', body: 'At one?' });
  await outlook.openPane().catch(() => undefined);
  await part(outlook.pane, 'counts').getByText('1 person, inside the organization').waitFor();
  await part(outlook.pane, 'findings').getByText('Nothing stands out.').waitFor();
});

test('it works in a window of its own', async () => {
  const outlook = await openOutlook('office');
  await startMessage(outlook, { to: declan, body: 'At one?' });
  const popped = await popOutForm(outlook);
  const pane = await openComposePane(popped);
  await finding(pane, 'emptySubject');
  expect(popped.problems.found).toEqual([]);
});

test('where Exchange cannot be asked, the estimate stays and says so', async () => {
  const faults = [{ on: 'mailTips', answer: { status: 403, code: 'ErrorAccessDenied' } }];
  const { pane, simulator } = await writing(worldWith('office', { faults }), {
    to: `${declan}; ${mark}`,
    subject: 'Offer',
    body: 'Here it is.',
  });
  await until(() => simulator.log.requests.some(({ path }) => path.includes('getMailTips')));
  await part(pane, 'counts').getByText('2 people: 1 inside and 1 outside').waitFor();
});

test('on Exchange Server nothing is asked, and the checks run all the same', async () => {
  const { pane, simulator } = await writing('exchange-server', {
    to: 'somebody@elsewhere.example',
    body: 'x',
  });
  await finding(pane, 'emptySubject');
  await part(pane, 'counts').getByText('Later only Outlook’s own command could try to recall it.').waitFor();
  expect(simulator.log.requests).toEqual([]);
});

test('in Spanish', async () => {
  const { pane } = await writing('oficina', {
    to: 'javier.molina@almenara.example; luis@cliente.example',
    body: 'Hola, Javier:\nadjunto la oferta.',
  });
  await finding(pane, 'attachmentMissing');
  await part(pane, 'counts').getByText('2 personas: 1 de la organización y 1 externa').waitFor();
  const row = await finding(pane, 'attachmentMissing');
  expect(await row.innerText()).toContain('El texto menciona un adjunto y no hay ninguno');
  await row.getByRole('button', { name: 'Silenciar «Adjunto mencionado que falta»' }).click();
  await button(row, 'En este mensaje').click();
  await pane.getByText('Silenciado en este mensaje.').waitFor();
  await button(pane.locator('[data-done]'), 'Deshacer').waitFor();
});

test.each([
  { world: 'office', theme: 'light', width: 320 },
  { world: 'oficina', theme: 'dark', width: 256 },
])(
  'axe-core finds nothing serious, and nothing is wider than the pane: $world, $theme, $width',
  async (one) => {
    const { world, theme, width } = one;
    const outlook = await writing(worldWith(world, { client: { theme } }), {
      to: 'mark.holloway@holloway-foods.example; mark.holloway@holloway-food.example',
      body: 'Hello Peter,\n\nI have attached the offer.',
    });
    const { pane, page } = outlook;
    await setWidth(page, pane, width);
    await finding(pane, 'lookAlike');
    await pane.locator('[data-finding] button[aria-expanded="false"]').first().click();
    await part(pane, 'hold').getByRole('button').last().click();
    await part(pane, 'memory').getByRole('button').click();
    expect([...(await findings(pane)), ...(await tooWide(pane))]).toEqual([]);
  },
);

test('everything is reached by keyboard alone', async () => {
  const { pane } = await writing('office', { to: declan, body: 'At one?' });
  const row = await finding(pane, 'emptySubject');
  await row.getByRole('textbox').focus();
  const reached: string[] = [];
  for (let presses = 0; presses < 12; presses += 1) {
    await pane.locator(':focus').press('Tab');
    reached.push(await pane.locator(':focus').evaluate((element) => element.textContent || element.id));
  }
  expect(reached).toEqual(
    expect.arrayContaining(['Silence…', 'None', '5 min', 'A time…', 'Show what is remembered']),
  );
});

test('opened by the alert’s button, the pane shows what the alert was about first, and says so', async () => {
  const outlook = await openOutlook(worldWith('office', { client: { takeAction: true } }));
  await startMessage(outlook, {
    to: `${declan}; priya.raman@brannock.example; ${mark}`,
    subject: 'Offer',
    body: 'Hello all,\n\nthe offer is attached. IBAN ES91 2100 0418 4502 0005 1332.',
  });
  await pressSend(outlook);
  expect((await alertShown(outlook)).text).toContain('The text mentions an attachment');
  await pressInAlert(outlook, 'Review');
  const pane = await paneFrame(outlook);
  const row = await finding(pane, 'attachmentMissing');
  await row.getByText('Asked about at Send').waitFor();
  expect(await row.getByText('Probably a mistake').count()).toBe(0);
  expect((await rulesShown(pane))[0]).toBe('attachmentMissing');
  expect(await pane.getByText('Asked about at Send').count()).toBe(1);
});

test('a send that went unchecked is told the next time, once, and cleared by a click', async () => {
  const faults = ['recipients', 'body', 'subject'].map((call) => ({
    ...{ on: 'officeCall', call, in: 'handler', answer: 'drop' },
  }));
  const outlook = await openOutlook(worldWith('office', { faults }));
  await startMessage(outlook, { to: mark, subject: 'Card', body: 'The card is 4111 1111 1111 1111.' });
  await sendAndWait(outlook);
  await startMessage(outlook, { to: declan, subject: 'Lunch', body: 'At one?' });
  const pane = await openComposePane(outlook);
  await part(pane, 'wentUnchecked').getByText('One message went out').waitFor();
  await button(part(pane, 'wentUnchecked'), 'Dismiss').click();
  await part(pane, 'wentUnchecked').waitFor({ state: 'detached' });
  await until(async () => JSON.stringify(await settingsKept(outlook)).includes('"times":[]'));
});
