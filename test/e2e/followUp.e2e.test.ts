import { draftInOutlook, draftLines, letterBody, openLetters } from './support/letters';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { button, openFolder, textOf, waitForState } from './support/pane';

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

/** The world, with a recall switched off: everybody has to be written to. */
const noneInReach = (world: Part): Part => ({
  ...world,
  policy: { ...(world['policy'] as Part), recall: { enabled: false } },
});

/** Discards the open draft and opens the pane on a message again; Outlook had closed it with the message. */
const backTo = async (outlook: OpenedOutlook, message: string): Promise<void> => {
  await outlook.page.getByRole('button', { name: 'Discard' }).click();
  await openFolder(outlook, 'sentItems');
  await outlook.select(message);
  await outlook.openPane();
  await waitForState(outlook.pane, 'authoritative');
};

/** Nobody sends anything on the way to a draft: the add-in asked Graph for no sending. */
const nothingSent = ({ simulator }: OpenedOutlook) => {
  expect(simulator.log.requests.filter(({ path }) => /\/send(Mail)?$/i.test(path))).toEqual([]);
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
    await backTo(outlook, 'mixed-inside-outside');
    await openLetters(outlook.pane, 'Write to 1…');
    expect(await textOf(outlook.pane)).toContain('Made as a draft at 10:15');
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

    await backTo(outlook, 'all-outside');
    const again = await openLetters(outlook.pane, 'Write to 3…');
    await again.getByLabel('Kind of message').selectOption('sensitive');
    expect(await draftLines(again)).toEqual([
      expect.stringMatching(/^1 of 3: Mark Holloway · draft made at 10:15/),
      '2 of 3: Judith Stein',
      '3 of 3: Pat Quinn',
    ]);
    expect(await letterBody(again)).toMatch(/^Hello Judith,/);
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
    await view.getByRole('button', { name: 'Who gets it: 3 of 3' }).click();
    await view.getByLabel('Pat Quinn').uncheck();
    await view.getByLabel('Mark Holloway').uncheck();
    expect(await letterBody(view)).toMatch(/^Hello Judith,/);
    await view.getByLabel('Judith Stein').uncheck();
    expect(await textOf(pane)).toContain('Tick somebody to write to.');
    expect(await button(view, 'Open as draft').count()).toBe(0);
  });
});

describe('a draft that Outlook’s form cannot take', () => {
  /** The drafts that lie in the user's mailbox and were not there at first. */
  const draftsOf = ({ simulator }: OpenedOutlook) =>
    simulator.exchange
      .mailbox(simulator.world.client.user)
      ?.list('drafts')
      .filter(({ worldId }) => worldId === null) ?? [];

  test('to 300 people is made in Drafts, all in Bcc, and opened from there', async () => {
    const outlook = await open(noneInReach(worldNamed('large-list')), 'to-300');
    const view = await openLetters(outlook.pane, 'Write to 300…');
    await button(view, 'Open as draft').click();
    const { to, bcc } = await draftInOutlook(outlook.page);
    expect(to).toBe('');
    expect(bcc?.split(';')).toHaveLength(250);
    expect(draftsOf(outlook)).toHaveLength(1);
    nothingSent(outlook);
  });

  test('with a read receipt asks for it before anybody opens the draft', async () => {
    const outlook = await open('office', 'mixed-inside-outside');
    const view = await openLetters(outlook.pane, 'Write to 1…');
    await view.getByLabel('Ask for a read receipt').check();
    await button(view, 'Open as draft').click();
    await draftInOutlook(outlook.page);
    expect(draftsOf(outlook)).toMatchObject([{ readReceiptRequested: true }]);
  });

  const asksForReceipt = async (world: string | Part) => {
    const outlook = await open(world, 'mixed-inside-outside');
    const view = await openLetters(outlook.pane, 'Write to 1…');
    await view.getByLabel('Ask for a read receipt').check();
    await button(view, 'Open as draft').click();
    return outlook;
  };

  test('and that Exchange does not answer about is perhaps in Drafts', async () => {
    const world = { ...worldNamed('office'), faults: [{ on: 'createDraft', answer: 'dropAfter' }] };
    const outlook = await asksForReceipt(world);
    await outlook.pane.locator('[data-opening="uncertain"]').waitFor();
    expect(await textOf(outlook.pane)).toContain('There may be a draft in Drafts: look there before making');
    expect(draftsOf(outlook)).toHaveLength(1);
  });

  test('and that Exchange refuses is not made; the text stays to be copied', async () => {
    const answer = { status: 403, code: 'ErrorAccessDenied' };
    const outlook = await asksForReceipt({
      ...worldNamed('office'),
      faults: [{ on: 'createDraft', answer }],
    });
    await outlook.pane.locator('[data-opening="failed"]').waitFor();
    const text = await textOf(outlook.pane);
    expect(text).toContain('No draft was made. Exchange does not let this account do that.');
    expect(text).toContain('Copy details for support');
    expect(draftsOf(outlook)).toEqual([]);
  });

  test('is not made without the user’s permission', async () => {
    const outlook = await asksForReceipt({
      ...worldNamed('office'),
      consent: { 'Mail.ReadWrite': 'refused' },
    });
    await outlook.pane.locator('[data-opening="failed"]').waitFor();
    expect(await textOf(outlook.pane)).toContain('No draft was made. Permission was not given');
    expect(draftsOf(outlook)).toEqual([]);
  });
});
