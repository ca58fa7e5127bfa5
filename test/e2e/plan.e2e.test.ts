import type { Frame } from 'playwright-core';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { actions, button, headline, notice, textOf, until, waitForState } from './support/pane';
import {
  answerShown,
  answerWith,
  doStep,
  lookedThrough,
  mark,
  planShown,
  showPlan,
  stepIn,
} from './support/plan';
import {
  attemptIn,
  button as inside,
  confirmationIn,
  onAnotherDevice,
  recallAnswers,
} from './support/recall';

/* What went wrong, who should not have it, and the plan. */

const declan = 'declan.walsh@brannock.example';
const mark_ = 'mark.holloway@holloway-foods.example';
const judith = 'judith.stein@holloway-foods.example';

const opened = async (
  world: string | Record<string, unknown>,
  message: string,
  locale?: string,
): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world, { message, ...(locale !== undefined && { locale }) });
  await waitForState(outlook.pane, 'authoritative');
  return outlook;
};

/** What the pane asked Graph to change or make, without the notes of what the user said. */
const changes = ({ simulator }: OpenedOutlook): string[] =>
  simulator.log.requests
    .filter(({ method, path }) => method !== 'GET' && !/\$batch|getMailTips/.test(path))
    .map(({ method, path }) => `${method} ${path}`)
    .filter((request) => !request.startsWith('PATCH'));

test('the question stands closed, and says so where the answer decides what helps', async () => {
  const outlook = await opened('office', 'all-inside');
  expect(await answerShown(outlook.pane)).toBe('▸ | What went wrong?');
  expect(await outlook.pane.getByRole('radio').count()).toBe(0);
  expect(await actions(outlook.pane)).toEqual(['Recall…', 'Write to 4…']);

  await outlook.select('mixed-inside-outside');
  await outlook.pane.getByText('Answer for a plan').waitFor();
  expect(await outlook.pane.getByRole('radio').count()).toBe(0);
  await outlook.pane.getByRole('button', { name: 'What went wrong?' }).click();
  expect(await outlook.pane.getByRole('radio').count()).toBe(5);
  expect(await actions(outlook.pane)).toEqual(['Recall…', 'Write to 1…']);
});

test('who should not have it decides headline, plan and buttons; nothing starts by itself', async () => {
  const outlook = await opened('office', 'mixed-inside-outside');
  const { pane } = outlook;
  await answerWith(pane, 'It went to the wrong people');
  await lookedThrough(pane);
  expect(await planShown(pane)).toEqual(['RECALL', 'WRITE', 'correct']);
  expect(await actions(pane)).toEqual(['Recall…', 'Write to 1…']);
  expect(await notice(pane)).toBe('outside');

  await mark(pane, mark_);
  expect(await headline(pane)).toBe('A recall cannot reach the one person who should not have it.');
  expect(await planShown(pane)).toEqual(['WRITE', 'correct', 'recall']);
  expect(await actions(pane)).toEqual(['Write to 1…', 'Send again…']);
  expect(await notice(pane)).toBeNull();
  expect(await pane.locator('[data-part="harmful"]').innerText()).toBe(
    'A recall would not help: the one person who should not have it keeps the copy. It would only remove the others’ copies and send that person a notice.',
  );

  await mark(pane, declan);
  expect(await headline(pane)).toBe('Of the 2 people who should not have it, a recall can reach 1.');
  expect(await planShown(pane)).toEqual(['RECALL', 'WRITE', 'CORRECT']);
  expect(changes(outlook)).toEqual([]);
});

test('the marks count only for the wrong people, and are still there on coming back', async () => {
  const { pane } = await opened('office', 'mixed-inside-outside');
  await answerWith(pane, 'It went to the wrong people');
  await mark(pane, mark_);
  await answerWith(pane, 'Sent too early');
  expect(await headline(pane)).toBe('A recall can reach 2 of 3 people.');
  await answerWith(pane, 'It went to the wrong people');
  expect(await headline(pane)).toBe('A recall cannot reach the one person who should not have it.');
});

test('each step opens its own view, and the way back leads to the plan', async () => {
  const { pane } = await opened('office', 'all-inside');
  await answerWith(pane, 'It went to the wrong people');
  await showPlan(pane);
  expect(await answerShown(pane)).toBe('▸ | What went wrong? | It went to the wrong people | Change');
  for (const step of ['write', 'tellPrivacy', 'record']) {
    await doStep(pane, step);
    await pane.locator('[data-part="plan"]').waitFor({ state: 'detached' });
    await button(pane, 'Go back').click();
    await pane.locator('[data-part="plan"]').waitFor();
  }
});

test('a recall from the plan is confirmed, and the step says that it was requested', async () => {
  const outlook = await opened('office', 'all-inside');
  const { pane } = outlook;
  await answerWith(pane, 'Wrong text or attachment');
  await pane.getByRole('checkbox', { name: 'Contains personal or confidential data' }).uncheck();
  await showPlan(pane);
  await doStep(pane, 'recall');
  await inside(confirmationIn(pane), 'Recall message').click();
  await attemptIn(pane, 'requested');
  expect(recallAnswers(outlook.simulator)).toEqual([202]);
  expect(await planShown(pane)).toEqual(['RECALL ✓', 'CORRECT']);
  expect(await stepIn(pane, 'recall').innerText()).toContain('Requested at');
  expect(await stepIn(pane, 'recall').getByRole('button').count()).toBe(0);
  expect(await actions(pane)).toEqual(['Corrected version…']);
});

test('own ticks hold, and what is done stays when the answer changes', async () => {
  const { pane } = await opened('office', 'one-person');
  await answerWith(pane, 'I regret what I wrote');
  await pane.getByRole('checkbox', { name: 'Contains personal or confidential data' }).uncheck();
  expect(await planShown(pane)).toEqual(['RECALL', 'call']);
  await stepIn(pane, 'recall').getByRole('checkbox').uncheck();
  await stepIn(pane, 'call').getByRole('checkbox').check();
  expect(await actions(pane)).toEqual(['Mark called', 'Recall…']);
  await doStep(pane, 'call');
  expect(await planShown(pane)).toEqual(['recall', 'CALL ✓']);
  expect(await stepIn(pane, 'call').innerText()).toContain('Done at');
  await answerWith(pane, 'Just a small slip');
  expect(await planShown(pane)).toEqual(['CALL ✓', 'LEAVE', 'correct', 'recall']);
  await doStep(pane, 'call');
  expect(await planShown(pane)).toEqual(['LEAVE', 'correct', 'recall']);
});

test('data that the rules notice tick the switch, with the reason; the user’s own word wins', async () => {
  const { pane } = await opened('office', 'salary-to-client');
  await answerWith(pane, 'It went to the wrong people');
  await pane.getByText('Ticked because of a bank account number (IBAN) and words about pay.').waitFor();
  const contains = pane.getByRole('checkbox', { name: 'Contains personal or confidential data' });
  expect(await contains.isChecked()).toBe(true);
  await mark(pane, judith);
  expect(await planShown(pane)).toEqual(['TELLPRIVACY', 'CALL', 'WRITE', 'RECORD', 'correct', 'recall']);
  expect(await stepIn(pane, 'tellPrivacy').innerText()).toContain('Tell Sinéad Murphy');
  expect(await actions(pane)).toEqual(['Tell Sinéad Murphy…', 'Mark called']);
  expect(await textOf(pane)).not.toContain('ES91');

  await contains.uncheck();
  expect(await planShown(pane)).toEqual(['WRITE', 'correct', 'recall']);
  expect(await textOf(pane)).not.toContain('Ticked because');
});

test('a small slip with such data is asked about once more', async () => {
  const { pane } = await opened('office', 'salary-to-client');
  await answerWith(pane, 'Just a small slip');
  const slip = pane.locator('[data-part="slip"]');
  await slip.waitFor();
  expect(await slip.innerText()).toContain('Still just a small slip?');
  expect(await planShown(pane)).toEqual(['RECALL', 'TELLPRIVACY', 'CALL', 'WRITE', 'CORRECT', 'RECORD']);
  await button(pane, 'It is only a slip').click();
  await slip.waitFor({ state: 'detached' });
  expect(await planShown(pane)).toEqual(['LEAVE', 'correct']);
  expect(await pane.locator('[data-why]').innerText()).toBe(
    'Nothing needs doing. A second mail would draw more notice than the slip.',
  );
});

test('where the text cannot be read, the pane says so, offers another try, and the plan stands all the same', async () => {
  const answer = { status: 403, code: 'ErrorAccessDenied' };
  const world = { ...worldNamed('office'), faults: [{ on: 'content', answer, times: 1 }] };
  const { pane } = await opened(world, 'salary-to-client');
  await answerWith(pane, 'Wrong text or attachment');
  await lookedThrough(pane, 'failed');
  expect(await textOf(pane)).toContain('The text could not be looked through.');
  expect(await button(pane, 'Copy details for support').count()).toBe(1);
  expect(await planShown(pane)).toEqual(['CORRECT', 'recall']);
  await button(pane, 'Look again').click();
  await lookedThrough(pane);
  expect((await planShown(pane)).at(0)).toBe('RECALL');
});

test('with one recipient nobody is asked who should not have it, and a slip needs nothing', async () => {
  const world = worldNamed('office');
  const messages = (world['messages'] as { id: string }[]).map((message) =>
    message.id === 'one-person' ? { ...message, subject: 'Lunch', body: 'At one?' } : message,
  );
  const { pane } = await opened({ ...world, messages }, 'one-person');
  await answerWith(pane, 'It went to the wrong people');
  expect(await pane.locator('[data-part="who"]').count()).toBe(0);
  await pane.getByText('Nothing of the kind was noticed; that proves nothing.').waitFor();
  expect(await planShown(pane)).toEqual(['RECALL', 'CORRECT', 'write']);
  await answerWith(pane, 'Just a small slip');
  expect(await actions(pane)).toEqual(['Leave it', 'Corrected version…']);
  await doStep(pane, 'leave');
  expect(await planShown(pane)).toEqual(['LEAVE ✓', 'correct', 'recall']);
});

test('of 300 people only those in view are drawn, and a field finds who should not have it', async () => {
  const { pane } = await opened('large-list', 'to-300');
  await answerWith(pane, 'It went to the wrong people');
  const who = pane.locator('[data-part="who"]');
  await who.getByRole('searchbox').waitFor();
  expect(await who.getByRole('checkbox').count()).toBeLessThan(30);
  await who.getByRole('searchbox').fill('finn adair');
  await who.getByText('1 recipient matches.').waitFor();
  await mark(pane, 'finn.adair@holloway-foods.example');
  expect(await headline(pane)).toBe('A recall cannot reach the one person who should not have it.');
  expect(await who.getByText('1 person counts.').count()).toBe(1);
  await who.getByRole('searchbox').fill('');
  expect(await actions(pane)).toEqual(['Write to 1…', 'Send again…']);
});

/** Waits until the mailbox holds what was said of this address; what was said before it may be kept earlier. */
const kept = async ({ simulator }: OpenedOutlook, address: string): Promise<void> =>
  until(() =>
    (simulator.exchange.mailbox(simulator.world.client.user)?.list('sentItems') ?? []).some(
      ({ worldId, extendedProperties }) =>
        worldId === 'mixed-inside-outside' &&
        [...extendedProperties.values()].some((text) => text.includes(address)),
    ),
  );

const says = async (pane: Frame): Promise<void> => {
  await waitForState(pane, 'authoritative');
  await pane.locator('[data-part="plan"]').waitFor();
  expect(await answerShown(pane)).toBe('▸ | What went wrong? | It went to the wrong people | Change');
  expect(await headline(pane)).toBe('A recall cannot reach the one person who should not have it.');
  expect(await actions(pane)).toEqual(['Write to 1…', 'Send again…']);
};

test('the answers are kept with the message: the pane opened again and another device know them', async () => {
  const outlook = await opened('office', 'mixed-inside-outside');
  await answerWith(outlook.pane, 'It went to the wrong people');
  await mark(outlook.pane, mark_);
  await kept(outlook, mark_);
  expect(await outlook.pane.locator('[data-part="not-kept"]').count()).toBe(0);
  await onAnotherDevice(outlook, 'mixed-inside-outside', says);
});

test('without permission to write, the answers hold until the pane is closed, and the pane says so', async () => {
  const world = { ...worldNamed('office'), consent: { 'Mail.ReadWrite': 'refused' } };
  const outlook = await opened(world, 'mixed-inside-outside');
  const { pane } = outlook;
  await answerWith(pane, 'It went to the wrong people');
  await mark(pane, mark_);
  await pane.locator('[data-part="not-kept"]').waitFor();
  expect(await pane.locator('[data-part="not-kept"]').innerText()).toBe(
    'Kept only until the pane is closed: there is no permission to note it with the message.',
  );
  await outlook.select('one-person');
  await pane.getByRole('heading', { name: 'A recall can reach Grace Okafor.' }).waitFor();
  await outlook.select('mixed-inside-outside');
  await says(pane);
});

test('en español: la pregunta, las marcas y el plan', async () => {
  const { pane } = await opened('oficina', 'nomina-a-cliente');
  await answerWith(pane, 'Lo ha recibido quien no debía');
  await pane.getByText('Marcado por un número de cuenta (IBAN) y palabras sobre retribuciones.').waitFor();
  await mark(pane, 'rosa.cano@olivares.example');
  expect(await headline(pane)).toBe('La recuperación no puede llegar a la persona que no debía recibirlo.');
  await showPlan(pane, 'Ver el plan');
  expect(await answerShown(pane)).toBe('▸ | ¿Qué ha pasado? | Lo ha recibido quien no debía | Cambiar');
  expect(await planShown(pane)).toEqual(['TELLPRIVACY', 'CALL', 'WRITE', 'RECORD', 'correct', 'recall']);
  expect(await stepIn(pane, 'tellPrivacy').innerText()).toContain('Avisar a Begoña Iriarte');
  expect(await actions(pane)).toEqual(['Avisar a Begoña Iriarte…', 'Marcar llamada']);
  await answerWith(pane, 'Solo un pequeño descuido');
  await button(pane, 'Solo es un descuido').click();
  expect(await pane.locator('[data-why]').innerText()).toBe(
    'No hace falta hacer nada. Otro correo llamaría más la atención que el descuido.',
  );
  expect(await actions(pane)).toEqual(['Dejarlo así', 'Enviar versión corregida…']);
});
