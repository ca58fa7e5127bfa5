import type { Locator } from 'playwright-core';
import { draftInOutlook } from './support/letters';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { button, textOf, until, waitForState } from './support/pane';
import { answerWith, doStep, mark, showPlan } from './support/plan';

/* The corrected copy, or the message again for the right people, as a draft. */

type Part = Record<string, unknown>;
const megabyte = 1024 * 1024;

/** A world in which one message carries files. */
const carrying = (world: string, message: string, attachments: Part[], more: Part = {}): Part => {
  const parsed = worldNamed(world);
  const messages = (parsed['messages'] as Part[]).map((one) =>
    one['id'] === message ? { ...one, attachments } : one,
  );
  return { ...parsed, messages, ...more };
};

const words = {
  en: { wrongContent: 'Wrong text or attachment', wrongPeople: 'It went to the wrong people' },
  es: { wrongContent: 'Texto o adjunto equivocado', showPlan: 'Mostrar el plan' },
};

const opened = async (world: string | Part, message: string): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world, { message });
  await waitForState(outlook.pane, 'authoritative');
  return outlook;
};

/** The view of the replacement, from the plan's step. */
const openReplacement = async ({ pane }: OpenedOutlook, cause: string, show?: string): Promise<Locator> => {
  await answerWith(pane, cause);
  if ((await pane.locator('[data-step="correct"]').count()) === 0) await showPlan(pane, show);
  await doStep(pane, 'correct');
  const view = pane.locator('[data-view="replacement"]');
  await view.waitFor();
  return view;
};

const draftsOf = ({ simulator }: OpenedOutlook) =>
  simulator.exchange
    .mailbox(simulator.world.client.user)
    ?.list('drafts')
    .filter(({ worldId }) => worldId === null) ?? [];

test('a corrected copy has the recipients, the text and the files, and says what differs', async () => {
  const files = [
    { name: 'List.xlsx', size: 4 * megabyte },
    { name: 'Note.txt', size: 2000 },
  ];
  const outlook = await opened(carrying('office', 'all-inside', files), 'all-inside');
  const view = await openReplacement(outlook, words.en.wrongContent);
  await button(view, 'Make the draft').click();
  await view.locator('[data-part="differences"]').waitFor();
  const text = await textOf(outlook.pane);
  expect(text).toContain('The draft was made at 10:15');
  expect(text).toContain('Subject: “Bonus list 2026 (draft)” is now “Correction: Bonus list 2026 (draft)”');
  expect(text).not.toMatch(/Attached:|No longer attached|Left out:|Text, /);

  await button(view, 'Open the draft').click();
  expect(await draftInOutlook(outlook.page)).toMatchObject({
    to: expect.stringContaining('declan.walsh@brannock.example') as string,
    cc: expect.stringContaining('conor.daly@brannock.example') as string,
    subject: 'Correction: Bonus list 2026 (draft)',
    body: expect.stringContaining('attached is the draft I promised') as string,
  });
  expect(outlook.simulator.log.requests.filter(({ path }) => /\/send(Mail)?$/i.test(path))).toEqual([]);
});

test('una versión corregida, en español', async () => {
  const outlook = await opened('oficina', 'una-persona');
  const view = await openReplacement(outlook, words.es.wrongContent, words.es.showPlan);
  await button(view, 'Crear el borrador').click();
  await view.locator('[data-part="differences"]').waitFor();
  const text = await textOf(outlook.pane);
  expect(text).toContain('Borrador creado a las');
  expect(text).toContain('Asunto: «Mi revisión de sueldo» pasa a «Corrección: Mi revisión de sueldo»');
});

test('the message again goes to the right people and never to one who should not have it', async () => {
  const outlook = await opened('office', 'mixed-inside-outside');
  await answerWith(outlook.pane, words.en.wrongPeople);
  await mark(outlook.pane, 'mark.holloway@holloway-foods.example');
  const view = await openReplacement(outlook, words.en.wrongPeople);
  await button(view, 'Make the draft').click();
  await view.locator('[data-part="differences"]').waitFor();
  expect(await textOf(outlook.pane)).toContain('Left out: Mark Holloway');
  expect(await view.locator('[data-hint="wrongOn"]').count()).toBe(0);
  const [draft] = draftsOf(outlook);
  expect(JSON.stringify([draft?.to, draft?.cc, draft?.bcc])).not.toContain('mark.holloway');
});

test('a forgotten attachment is one click: a reply to all that says so', async () => {
  const outlook = await opened('office', 'all-inside');
  const view = await openReplacement(outlook, words.en.wrongContent);
  await button(view, 'Reply to all with the attachment').click();
  const draft = await draftInOutlook(outlook.page);
  expect(draft['subject']).toBe('RE: Bonus list 2026 (draft)');
  expect(draft['to']).toContain('aoife.kelly@brannock.example');
  expect(draft['body']).toContain('The attachment was missing from my e-mail');
});

test('a draft that Exchange refuses is not made, and one it is silent about is perhaps there', async () => {
  const refusing = { status: 403, code: 'ErrorAccessDenied' };
  for (const [answer, outcome, said] of [
    [refusing, 'failed', 'No draft was made.'],
    ['dropAfter', 'uncertain', 'There may be a draft in Drafts'],
  ] as const) {
    const world = { ...worldNamed('office'), faults: [{ on: 'createDraft', answer }] };
    const outlook = await opened(world, 'all-inside');
    const view = await openReplacement(outlook, words.en.wrongContent);
    await button(view, 'Make the draft').click();
    await view.locator(`[data-making="${outcome}"]`).waitFor();
    expect(await textOf(outlook.pane)).toContain(said);
  }
});

test('files that cannot be copied are named', async () => {
  const files = [
    { name: 'List.xlsx', size: 2000 },
    { name: 'Old mail', size: 2000, kind: 'item' },
  ];
  const outlook = await opened(carrying('office', 'all-inside', files), 'all-inside');
  const view = await openReplacement(outlook, words.en.wrongContent);
  await button(view, 'Make the draft').click();
  await view.locator('[data-making="made"]').waitFor();
  expect(await textOf(outlook.pane)).toContain('Not copied: Old mail. Attach what is missing in Outlook.');
});

test('25 MB of files are copied, with progress', async () => {
  const files = [{ name: 'Film.mp4', size: 25 * megabyte }];
  const outlook = await opened(carrying('office', 'all-inside', files), 'all-inside');
  const view = await openReplacement(outlook, words.en.wrongContent);
  await button(view, 'Make the draft').click();
  await view.getByRole('progressbar').waitFor();
  await view.locator('[data-part="differences"]').waitFor();
  await until(() => draftsOf(outlook).length === 1);
  expect(await textOf(outlook.pane)).not.toMatch(/Not copied|missing from the draft/);
});

test('a draft that is gone is said to be gone', async () => {
  const outlook = await opened('office', 'all-inside');
  const view = await openReplacement(outlook, words.en.wrongContent);
  await button(view, 'Make the draft').click();
  await view.locator('[data-part="differences"]').waitFor();
  const { simulator } = outlook;
  for (const draft of draftsOf(outlook)) {
    simulator.exchange.mailbox(simulator.world.client.user)?.move(draft, 'archive');
  }
  await button(view, 'Compare with the sent message').click();
  await view.getByText('The draft is no longer where it was').waitFor();
});
