import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { button, openFolder, until, waitForState } from './support/pane';
import { allowCopying, fillIn, keptIn, openRecord, press, savedBy, sectionLines } from './support/record';

type Part = Record<string, unknown>;

const contact = { name: 'Grace Okafor', address: 'grace.okafor@brannock.example' };

/** A world with a privacy contact, whose first message has an attachment and a linked file. */
const worldWith = (name: string, message: string, policy: Part = {}, more: Part = {}): Part => {
  const world = worldNamed(name);
  const messages = (world['messages'] as Part[]).map((one) =>
    one['id'] === message
      ? {
          ...one,
          body: 'The rates: https://brannock.sharepoint.com/sites/rates/Shared%20Documents/Rates.docx',
          attachments: [{ name: 'Rates.xlsx', size: 20_480 }],
        }
      : one,
  );
  return { ...world, messages, policy: { ...(world['policy'] as Part), ...policy }, ...more };
};

const open = async (world: Part | string, message: string, dark = false): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world, { message, ...(dark && { colorScheme: 'dark' as const }) });
  await waitForState(outlook.pane, 'authoritative');
  return outlook;
};

const mixed = 'mixed-inside-outside';
const holloway = [/Mark Holloway/];

describe('the incident record', () => {
  test('says what is known, takes what only a person can say, and is copied as one text', async () => {
    const { pane } = await open(worldWith('office', mixed, { privacyContact: contact }), mixed);
    const view = await openRecord(pane, holloway);
    expect(await keptIn(view)).toBe('notKept');
    expect(await view.locator('[data-part="contact"] p').allInnerTexts()).toEqual([
      'If it must be reported, the authority allows 72 hours from when the organization knows. Grace Okafor decides that: tell them now.',
    ]);

    await button(view, 'Now').click();
    await view.getByText('72 hours from then: Mar 13, 2026').waitFor();
    await view.getByLabel('Kinds of data').fill('Day rates of four consultants');
    await view.locator('[data-section="files"] button', { hasText: 'Files 2' }).waitFor();
    const copied = await allowCopying(pane);
    await press(view, 'Copy record', 'copied');
    expect(await keptIn(view)).toBe('asTakenOut');
    const text = (await copied()).replace(/\u202f/g, ' ');
    expect(text).toMatch(/^Subject: Holloway: our real day rates$/m);
    expect(text).toMatch(
      /^Should not have it \(1\):\n- Mark Holloway <mark\.holloway@holloway-foods\.example>$/m,
    );
    expect(text).toMatch(/^The others \(2\):$/m);
    expect(text).toMatch(/^- Rates\.xlsx \(20 KB\)\n- Rates\.docx · linked, not attached$/m);
    expect(text).toMatch(/^When the organization knew: Mar 10, 2026, .* \(UTC\+00:00\)$/m);
    expect(text).toMatch(/^Kinds of data: Day rates of four consultants$/m);

    await view.getByLabel('Likely effects').fill('Negotiations');
    expect(await keptIn(view)).toBe('changedSince');
  });

  test('is saved as text and as JSON, under names without the subject', async () => {
    const { pane, page } = await open(worldWith('office', mixed), mixed);
    const view = await openRecord(pane, holloway);
    const [textFile, text] = await savedBy(page, view, 'Save as text');
    expect(textFile).toMatch(/^incident-record-2026-03-10-\d\d-\d\d\.txt$/);
    expect(text).toMatch(/^Incident record: e-mail sent in error\n/);
    const [jsonFile, json] = await savedBy(page, view, 'Save as JSON');
    expect(jsonFile).toMatch(/^incident-record-2026-03-10-\d\d-\d\d\.json$/);
    expect(JSON.parse(json)).toMatchObject({
      format: 'recall-assistant-incident-record',
      version: 1,
      saidByUser: { cause: 'wrongPeople', sensitive: true },
      recipients: { complete: true, marked: true },
    });
  });

  test('goes to the privacy contact as an ordinary draft that nobody has sent', async () => {
    const outlook = await open(worldWith('office', mixed, { privacyContact: contact }), mixed);
    const view = await openRecord(outlook.pane, holloway);
    await button(view, 'Tell Grace Okafor…').click();
    const form = outlook.page.locator('form.compose');
    await form.waitFor();
    const lines = await form
      .locator('label.field input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(lines.map((line) => line.replace(/\u202f/g, ' '))).toEqual([
      'Grace Okafor <grace.okafor@brannock.example>',
      '',
      '',
      'Incident: e-mail sent in error today at 10:11 AM',
    ]);
    expect(await form.locator('textarea').inputValue()).toContain('Subject: Holloway: our real day rates');
    expect(outlook.simulator.log.requests.filter(({ path }) => /\/send(Mail)?$/i.test(path))).toEqual([]);
  });

  test('keeps what was entered while the pane is open, and marks its step as complete', async () => {
    const { pane } = await open(worldWith('office', mixed), mixed);
    const view = await openRecord(pane, holloway);
    await view.getByLabel('Measures taken or planned').fill('Called Mark');
    await view.getByRole('checkbox', { name: 'The record is complete' }).check();
    await button(pane, 'Go back').click();
    await pane.locator('[data-step="record"][data-done="true"]').waitFor();
    const again = await fillIn(pane);
    expect(await again.getByLabel('Measures taken or planned').inputValue()).toBe('Called Mark');
    await again.getByRole('checkbox', { name: 'The record is complete' }).uncheck();
    await pane.locator('[data-view="incidentRecord"]').press('Escape');
    await pane.locator('[data-step="record"][data-done="false"]').waitFor();
  });

  test('calmly says where a field seems to hold the data themselves', async () => {
    const { pane } = await open('office', mixed);
    const view = await openRecord(pane, holloway);
    await view.getByLabel('Kinds of data').fill('ES91 2100 0418 4502 0005 1332');
    await view
      .getByText(
        'This looks as if it held the data themselves (a bank account number (IBAN)). Describing them is enough.',
      )
      .waitFor();
  });

  test('without a privacy contact says whom to tell, and names HIPAA only where the policy does', async () => {
    const { pane } = await open(worldWith('office', mixed, { privacyContact: null, hipaa: true }), mixed);
    const view = await openRecord(pane, holloway);
    expect(await view.locator('[data-part="contact"] p').allInnerTexts()).toEqual([
      'Tell your manager or data protection officer now.',
      'If it must be reported, the authority allows 72 hours from when the organization knows. They decide that.',
      'Where HIPAA applies: 60 days at most from discovery. They decide that too.',
    ]);
    expect(await view.locator('[data-part="contact"] button').count()).toBe(0);
  });
});

test('where nothing is known yet, each part says so', async () => {
  const { pane, page } = await open('office', mixed);
  const view = await openRecord(pane, []);
  await view.locator('[data-section="files"] button', { hasText: 'Files 0' }).waitFor();
  expect(await sectionLines(view, 'done')).toEqual(['Nothing yet.']);
  // Only who has looked may say that there is nothing.
  const { evidenceSearch } = JSON.parse((await savedBy(page, view, 'Save as JSON'))[1]) as Part;
  expect(await sectionLines(view, 'answers')).toEqual([
    evidenceSearch === 'done' ? 'No answers found.' : 'Receipts, reports and answers were not looked for.',
  ]);
  expect(await sectionLines(view, 'files')).toEqual(['No files.']);
  expect((await sectionLines(view, 'received'))[1]).toBe(
    'Nobody was marked as a wrong recipient, so everybody counts.',
  );
});

test('a subject that looks like HTML stays text, on screen, on paper and in the file', async () => {
  const { pane, page } = await open('office', 'hostile-subject');
  const view = await openRecord(pane, []);
  const line = `Subject: <img src=x onerror="alert('hello')"> & <b>bold</b> "quotes" {0} %s`;
  expect((await sectionLines(view, 'message'))[0]).toBe(line);
  expect(await pane.locator('[data-part="paper"]').textContent()).toContain(line);
  const [, text] = await savedBy(page, view, 'Save as text');
  expect(text).toContain(`${line}\n`);
  expect(await view.locator('img').count()).toBe(0);
});

describe('what goes wrong', () => {
  test('a clipboard that is refused leaves the text for copying by hand', async () => {
    const { pane, problems } = await open('office', mixed);
    problems.allow(/Clipboard API has been blocked/);
    const view = await openRecord(pane, holloway);
    const told = await press(view, 'Copy record', 'notCopied');
    expect(await told.innerText()).toBe('It could not be copied. Select and copy it here:');
    expect(await view.locator('textarea[readonly]').inputValue()).toContain('Mark Holloway');
    expect(await keptIn(view)).toBe('notKept');
  });

  test('a pane that may not print says so; where it may, only the record is on paper', async () => {
    const { pane, page, problems } = await open('office', mixed);
    problems.allow(/Ignored call to 'print\(\)'/);
    const view = await openRecord(pane, holloway);
    await press(view, 'Print…', 'notPrinted');
    expect(await keptIn(view)).toBe('notKept');

    await pane.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('beforeprint'));
    });
    await button(view, 'Print…').click();
    await view.locator('[data-kept="asTakenOut"]').waitFor();
    const paper = pane.locator('[data-part="paper"]');
    expect(await paper.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await paper.waitFor();
    expect(await view.isVisible()).toBe(false);
  });

  test('files that cannot be read are named as not read, and looked for again on a click', async () => {
    const faults = [{ on: 'content', answer: { status: 500, code: 'ErrorInternalServerError' } }];
    const outlook = await open(worldWith('office', mixed, {}, { faults }), mixed);
    const view = await openRecord(outlook.pane, holloway);
    const files = view.locator('[data-section="files"]');
    await files.getByText('Which files were attached could not be read.').waitFor();
    await button(files, 'Copy details for support').waitFor();
    expect(JSON.parse((await savedBy(outlook.page, view, 'Save as JSON'))[1])).toMatchObject({
      files: { search: 'failed' },
      noticed: null,
    });
    const { requests } = outlook.simulator.log;
    const before = requests.length;
    await button(files, 'Look again').click();
    await until(() => requests.length > before);
    await files.getByText('Which files were attached could not be read.').waitFor();
  });

  test('a draft that cannot be made leaves the step undone and says why', async () => {
    const world = worldNamed('large-list');
    const outlook = await open(
      {
        ...world,
        policy: { ...(world['policy'] as Part), privacyContact: contact },
        faults: [{ on: 'createDraft', answer: { status: 403, code: 'ErrorAccessDenied' } }],
      },
      'to-300',
    );
    const view = await openRecord(outlook.pane, []);
    const told = await press(view, 'Tell Grace Okafor…', 'failed');
    expect(await told.innerText()).toContain('Exchange does not let this account do that.');
    await button(told, 'Copy details for support').waitFor();
    await button(outlook.pane, 'Go back').click();
    await outlook.pane.locator('[data-step="tellPrivacy"][data-done="false"]').waitFor();
  });

  test('silence after asking for a draft is no failure: there may be one', async () => {
    const world = worldNamed('large-list');
    const { pane } = await open(
      {
        ...world,
        policy: { ...(world['policy'] as Part), privacyContact: contact },
        faults: [{ on: 'createDraft', answer: 'dropAfter' }],
      },
      'to-300',
    );
    const view = await openRecord(pane, []);
    const told = await press(view, 'Tell Grace Okafor…', 'uncertain');
    expect(await told.innerText()).toContain('There may be a draft in Drafts');
  });
});

test('three hundred recipients are all in it; too long for a form, it waits in Drafts', async () => {
  const world = worldNamed('large-list');
  const outlook = await open(
    { ...world, policy: { ...(world['policy'] as Part), privacyContact: contact } },
    'to-300',
  );
  const view = await openRecord(outlook.pane, []);
  const lines = await sectionLines(view, 'received');
  expect(lines.filter((line) => /<.+@.+>/.test(line))).toHaveLength(300);
  const drafts = () =>
    outlook.simulator.exchange.mailbox('niamh.byrne@brannock.example')?.list('drafts') ?? [];
  await button(view, 'Tell Grace Okafor…').click();
  await until(() => drafts().length === 1);
  expect(drafts()[0]?.subject).toMatch(/^Incident: e-mail sent in error today at /);
  // Outlook shows the draft in the message's place, which closes the pane; that it was told is noted before.
  await outlook.page.getByRole('button', { name: 'Discard' }).click();
  await openFolder(outlook, 'sentItems');
  await outlook.select('to-300');
  await outlook.openPane();
  await outlook.pane.locator('[data-step="tellPrivacy"][data-done="true"]').waitFor();
});

test('en español: se rellena, se copia y se avisa', async () => {
  const privacyContact = { name: 'Pilar Santos', address: 'pilar.santos@almenara.example' };
  const { pane, page } = await open(
    worldWith('oficina', 'dentro-y-fuera', { privacyContact }),
    'dentro-y-fuera',
  );
  const view = await openRecord(pane, [/Emilio Olivares/]);
  expect(await view.locator('[data-part="contact"] p').innerText()).toBe(
    'Si hay que notificarlo, el plazo es de 72 horas desde que la organización tiene constancia. Lo decide Pilar Santos: conviene avisar ya.',
  );
  await button(view, 'Poner ahora').click();
  await view.getByText('72 horas desde entonces: 13 mar 2026').waitFor();
  await view.getByLabel('Tipos de datos').fill('Tarifas');
  const copied = await allowCopying(pane);
  await press(view, 'Copiar registro', 'copied');
  expect(await copied()).toMatch(/^No debían recibirlo \(1\):\n- Emilio Olivares </m);
  expect(await copied()).toMatch(/^Tipos de datos: Tarifas$/m);
  await button(view, 'Avisar a Pilar Santos…').click();
  await page.locator('form.compose').waitFor();
  expect(await page.locator('form.compose textarea').inputValue()).toMatch(/^Hola:\n/);
});

describe('is accessible', () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

  test.each(['light', 'dark', 'forced colours'])('in %s, at 320 pixels', async (theme) => {
    const { pane, page } = await open(
      worldWith('office', mixed, { privacyContact: contact }),
      mixed,
      theme === 'dark',
    );
    if (theme === 'forced colours') await page.emulateMedia({ forcedColors: 'active' });
    const view = await openRecord(pane, holloway);
    for (const name of ['message', 'received', 'limits']) await sectionLines(view, name);
    await pane.evaluate(axe);
    const { violations } = await pane.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test('the keyboard begins at the heading and gets through all fields', async () => {
    const { pane, page } = await open(worldWith('office', mixed, { privacyContact: contact }), mixed);
    await openRecord(pane, holloway);
    const focused = () =>
      pane.evaluate(() => {
        const { activeElement } = document;
        const label = (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent;
        return label ?? activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      });
    expect(await focused()).toBe('Incident record');
    const reached = new Set<string>();
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab');
      reached.add(await focused());
    }
    for (const name of [
      'Tell Grace Okafor…',
      'Now',
      'Kinds of data',
      'Who was told, and when',
      'Copy record',
      'Go back',
    ])
      expect([...reached]).toContain(name);
  });
});
