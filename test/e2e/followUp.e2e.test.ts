import { draftInOutlook, draftLines, letterBody, openLetters } from './support/letters';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { button, textOf, waitForState } from './support/pane';

type Part = Record<string, unknown>;

const open = async (
  world: string | Part,
  message: string,
  options: { locale?: string } = {},
): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world, { message, ...options });
  await waitForState(outlook.pane, 'authoritative');
  return outlook;
};

const officeWith = (policy: Part, more: Part = {}): Part => {
  const world = worldNamed('office');
  return { ...world, policy: { ...(world['policy'] as Part), ...policy }, ...more };
};

/** Nobody sends anything on the way to a draft: the add-in asked Graph for no sending. */
const nothingSent = ({ simulator }: OpenedOutlook) => {
  expect(simulator.log.requests.filter(({ path }) => /send/i.test(path))).toEqual([]);
};

describe('a letter', () => {
  test('to the one who keeps a copy opens as a draft in Outlook, and nothing is sent', async () => {
    const outlook = await open('office', 'mixed-inside-outside');
    const view = await openLetters(outlook.pane, 'Write to 1…');
    expect(await view.getByRole('heading').innerText()).toBe('Write to 1 person');
    await button(view, 'Open as draft').click();
    expect(await draftInOutlook(outlook.page)).toEqual({
      to: 'mark.holloway@holloway-foods.example',
      cc: '',
      bcc: '',
      subject: 'Please disregard: “Holloway: our real day rates”',
      body: expect.stringMatching(
        /^Hello Mark,\n+My e-mail “Holloway: our real day rates” that I sent you today at 10:11.AM went out by mistake\./,
      ) as string,
    });
    nothingSent(outlook);
  });

  test('is noted with the message: the next time the pane says when it was opened', async () => {
    const outlook = await open('office', 'mixed-inside-outside');
    const view = await openLetters(outlook.pane, 'Write to 1…');
    await button(view, 'Open as draft').click();
    await draftInOutlook(outlook.page);
    await outlook.page.getByRole('button', { name: 'Discard' }).click();
    await outlook.select('mixed-inside-outside');
    await waitForState(outlook.pane, 'authoritative');
    await openLetters(outlook.pane, 'Write to 1…');
    expect(await textOf(outlook.pane)).toContain('Opened as a draft at 10:15');
  });

  test('in Spanish says usted to outsiders, who do not see one another', async () => {
    const outlook = await open('oficina', 'todos-fuera');
    const view = await openLetters(outlook.pane, 'Escribir a 3…');
    await view.getByLabel('Tipo de mensaje').selectOption('Destinatario equivocado');
    await button(view, 'Abrir como borrador').click();
    expect(await draftInOutlook(outlook.page)).toEqual({
      to: '',
      cc: '',
      bcc: 'emilio.olivares@olivares.example; rosa.cano@olivares.example; estudio@taller-nieto.example',
      subject: 'Enviado por error: «Oferta 2026-031, segunda versión»',
      body: expect.stringMatching(/^Hola:\n+El correo .* que les he enviado hoy a las 10:50 era/) as string,
    });
  });

  test('speaks the language of the message, not of the pane, and changes it on demand', async () => {
    const { pane } = await open('oficina', 'organizacion-asociada', { locale: 'en-GB' });
    const view = await openLetters(pane, 'Write to 1…');
    await view.getByLabel('Kind of message').selectOption('wrongPerson');
    expect(await letterBody(view)).toMatch(/^Hola, Marta:/);
    expect(await letterBody(view)).toContain('que le he enviado');
    await view.getByLabel('To people outside').selectOption('tu');
    expect(await letterBody(view)).toContain('Bórralo, por favor');
    await view.getByLabel('Language').selectOption('English');
    expect(await letterBody(view)).toMatch(/^Hello Marta,/);
  });

  test('keeps what was changed in it while another one is looked at', async () => {
    const { pane } = await open('office', 'mixed-inside-outside');
    const view = await openLetters(pane, 'Write to 1…');
    await view.locator('textarea').fill('My own words');
    await view.getByLabel('Kind of message').selectOption('wrongPerson');
    expect(await letterBody(view)).toContain('was meant for someone else');
    await view.getByLabel('Kind of message').selectOption('disregard');
    expect(await letterBody(view)).toBe('My own words');
    await button(view, 'Go back').click();
    await openLetters(pane, 'Write to 1…');
    expect(await letterBody(view)).toBe('My own words');
    await button(view, 'Back to the suggested text').click();
    expect(await letterBody(view)).toContain('went out by mistake');
  });

  test('can be left with Escape', async () => {
    const { pane, page } = await open('office', 'mixed-inside-outside');
    const view = await openLetters(pane, 'Write to 1…');
    await page.keyboard.press('Escape');
    await view.waitFor({ state: 'detached' });
    await button(pane, 'Recall…').waitFor();
  });
});

describe('personal or confidential data', () => {
  test('get a draft for each, without the subject, and the pane goes on with the next', async () => {
    const outlook = await open('office', 'all-outside');
    const { pane, page } = outlook;
    const view = await openLetters(pane, 'Write to 3…');
    await view.getByLabel('Kind of message').selectOption('sensitive');
    expect(await draftLines(view)).toEqual([
      '1 of 3: Mark Holloway',
      '2 of 3: Judith Stein',
      '3 of 3: Pat Quinn',
    ]);
    await view.getByLabel('Your telephone number (optional)').fill('01 555 0100');
    await button(view, 'Open as draft').click();
    const first = await draftInOutlook(page);
    expect(first).toMatchObject({ to: 'mark.holloway@holloway-foods.example', bcc: '' });
    expect(first['body']).toContain('You can reach me at 01 555 0100.');
    expect(`${first['subject'] ?? ''}${first['body'] ?? ''}`).not.toContain('Offer');

    await page.getByRole('button', { name: 'Discard' }).click();
    await outlook.select('all-outside');
    await waitForState(pane, 'authoritative');
    await openLetters(pane, 'Write to 3…');
    expect(await draftLines(view)).toEqual([
      expect.stringMatching(/^1 of 3: Mark Holloway · opened at 10:15/),
      '2 of 3: Judith Stein',
      '3 of 3: Pat Quinn',
    ]);
    expect(await letterBody(view)).toMatch(/^Hello Judith,/);
  });

  test('have the privacy contact told first, as a hint and not as a lock', async () => {
    const { pane } = await open(
      officeWith({ privacyContact: { name: 'Grace Okafor', address: 'grace.okafor@brannock.example' } }),
      'all-outside',
    );
    const view = await openLetters(pane, 'Write to 3…');
    expect(await view.locator('[data-hint="privacy"]').count()).toBe(0);
    await view.getByLabel('Kind of message').selectOption('sensitive');
    expect(await view.locator('[data-hint="privacy"]').innerText()).toContain(
      'Grace Okafor should know before',
    );
    await button(view, 'Tell Grace Okafor first…').waitFor();
    expect(await button(view, 'Open as draft').isEnabled()).toBe(true);
  });
});

describe('the administrator’s letters', () => {
  const template = {
    language: 'en',
    subject: 'From {sender}',
    body: 'Dear {name},\n\n{time}, {phone}, {rank}',
  };

  test('stand in for ours, with what nobody knows left visible', async () => {
    const { pane } = await open(
      officeWith({ followUpTemplates: [{ ...template, replaces: 'disregard' }] }),
      'mixed-inside-outside',
    );
    const view = await openLetters(pane, 'Write to 1…');
    expect(await letterBody(view)).toMatch(/^Dear Mark,\n\n10:11.AM, \{phone\}, \{rank\}$/);
    await view.getByLabel('Your telephone number (optional)').fill('01 555 0100');
    expect(await letterBody(view)).toContain('01 555 0100, {rank}');
  });

  test('stand beside ours under their names', async () => {
    const { pane } = await open(
      officeWith({ followUpTemplates: [{ ...template, name: 'House style' }] }),
      'mixed-inside-outside',
    );
    const view = await openLetters(pane, 'Write to 1…');
    await view.getByLabel('Kind of message').selectOption('House style');
    expect(await view.getByLabel('Subject').inputValue()).toBe('From Niamh Byrne');
  });
});

describe('who gets it', () => {
  test('can be left out, down to nobody', async () => {
    const { pane } = await open('office', 'all-outside');
    const view = await openLetters(pane, 'Write to 3…');
    await button(view, '▸ Who gets it: 3 of 3').or(view.getByText('Who gets it: 3 of 3')).first().click();
    await view.getByLabel('Pat Quinn').uncheck();
    await view.getByLabel('Mark Holloway').uncheck();
    expect(await letterBody(view)).toMatch(/^Hello Judith,/);
    await view.getByLabel('Judith Stein').uncheck();
    expect(await textOf(pane)).toContain('Tick somebody to write to.');
    expect(await button(view, 'Open as draft').count()).toBe(0);
  });
});
