import type { Frame, Page } from 'playwright-core';
import type { OpenedOutlook } from './openOutlook';
import { Problems } from './problems';

/* A person writes a message in the simulated Outlook. All of it works in the page or in a window of its own. */

/** A window of Outlook in which a message can be written: the page itself, or one that was popped out. */
export type ComposeWindow = Pick<OpenedOutlook, 'page' | 'openPane'>;

/** What a person puts into a new message; recipients as they type them: `Name <address>; address; Name`. */
export interface Typed {
  to?: string;
  cc?: string;
  bcc?: string;
  subject?: string;
  body?: string;
  attachments?: { name: string; content?: string | Buffer; contentType?: string }[];
}

/** The accessible names of the parts of the form, by Outlook's language. */
const names = {
  en: { to: 'To', cc: 'Cc', bcc: 'Bcc', subject: 'Subject', body: 'Message', newMail: 'New mail' },
  es: { to: 'Para', cc: 'CC', bcc: 'CCO', subject: 'Asunto', body: 'Mensaje', newMail: 'Nuevo mensaje' },
} as const;
const commands = {
  en: { send: 'Send', save: 'Save draft', discard: 'Discard', popOut: 'Pop out', edit: 'Edit' },
  es: {
    send: 'Enviar',
    save: 'Guardar borrador',
    discard: 'Descartar',
    popOut: 'Abrir en otra ventana',
    edit: 'Editar',
  },
} as const;
const answers = {
  en: { reply: 'Reply', replyAll: 'Reply all', forward: 'Forward' },
  es: { reply: 'Responder', replyAll: 'Responder a todos', forward: 'Reenviar' },
} as const;
const options = {
  en: {
    readReceipt: 'Request a read receipt',
    deliveryReceipt: 'Request a delivery receipt',
    time: 'Schedule send',
  },
  es: {
    readReceipt: 'Solicitar confirmación de lectura',
    deliveryReceipt: 'Solicitar confirmación de entrega',
    time: 'Programar envío',
  },
} as const;

const languageOf = async (page: Page): Promise<'en' | 'es'> =>
  (await page.locator('html').getAttribute('lang'))?.startsWith('es') ? 'es' : 'en';

const form = (page: Page) => page.locator('form.compose');

const press = async (page: Page, command: keyof (typeof commands)['en']): Promise<void> => {
  const name = commands[await languageOf(page)][command];
  await page.locator('#reading').getByRole('button', { name, exact: true }).click();
};

/** Types into the form that is open; each line of recipients is finished, as by Enter. */
export const typeInForm = async ({ page }: ComposeWindow, typed: Typed): Promise<void> => {
  const words = names[await languageOf(page)];
  const field = (name: string) => form(page).getByRole('textbox', { name, exact: true });
  for (const line of ['to', 'cc', 'bcc'] as const) {
    const text = typed[line];
    if (text === undefined) continue;
    await field(words[line]).fill(text);
    await field(words[line]).press('Enter');
  }
  if (typed.subject !== undefined) await field(words.subject).fill(typed.subject);
  if (typed.body !== undefined) await field(words.body).fill(typed.body);
  if (typed.attachments !== undefined) await attachFiles({ page }, typed.attachments);
};

/** Adds files to the form that is open, and waits until it shows them. */
export const attachFiles = async (
  { page }: Pick<ComposeWindow, 'page'>,
  files: NonNullable<Typed['attachments']>,
): Promise<void> => {
  await form(page)
    .locator('input[type="file"]')
    .setInputFiles(
      files.map(({ name, content = name, contentType = 'application/octet-stream' }) => ({
        name,
        mimeType: contentType,
        buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
      })),
    );
  for (const { name } of files) await form(page).locator('.file', { hasText: name }).first().waitFor();
};

/** Begins a new message with this in it. */
export const startMessage = async (outlook: ComposeWindow, typed: Typed = {}): Promise<void> => {
  const { page } = outlook;
  await page.getByRole('button', { name: names[await languageOf(page)].newMail }).click();
  await form(page).waitFor();
  await typeInForm(outlook, typed);
};

const begin =
  (how: keyof (typeof answers)['en']) =>
  async (outlook: OpenedOutlook, message: string): Promise<void> => {
    const { page } = outlook;
    await outlook.select(message);
    const name = answers[await languageOf(page)][how];
    await page.locator('#reading').getByRole('button', { name, exact: true }).click();
    await form(page).waitFor();
  };

/** Selects a message of the open folder by its id in the world file, and begins an answer to it. */
export const replyAll = begin('replyAll');
export const forward = begin('forward');

/** Opens the add-in's pane beside the message that is being written. */
export const openComposePane = (outlook: ComposeWindow): Promise<Frame> => outlook.openPane();

/** Presses Send, and waits until the form is gone; a form that complains keeps the test waiting. */
export const sendFromForm = async ({ page }: ComposeWindow): Promise<void> => {
  await pressSend({ page });
  await form(page).waitFor({ state: 'detached' });
};

/** Presses Send and waits for nothing: where something may come between. */
export const pressSend = ({ page }: Pick<ComposeWindow, 'page'>): Promise<void> => press(page, 'send');

/** Presses "Save draft", and waits until the server has it. */
export const saveInForm = async ({ page }: ComposeWindow): Promise<void> => {
  const saved = page.waitForResponse((response) => response.url().endsWith('/host/save'));
  await press(page, 'save');
  await saved;
  await page.locator('form.compose[data-message]:not([data-message=""])').waitFor();
};

export const discardForm = ({ page }: ComposeWindow): Promise<void> => press(page, 'discard');

/** Opens a message that waits for its time, shown in the reading pane, for writing. */
export const editHeld = async ({ page }: ComposeWindow): Promise<void> => {
  await press(page, 'edit');
  await form(page).waitFor();
};

/** Switches one of Outlook's own receipt options. */
export const askForReceipt = async (
  { page }: ComposeWindow,
  kind: 'readReceipt' | 'deliveryReceipt',
  isAsked = true,
): Promise<void> =>
  form(page)
    .getByRole('checkbox', { name: options[await languageOf(page)][kind] })
    .setChecked(isAsked);

/** Sets Outlook's own "Schedule send", in the clock of the world's zone: `2026-03-10T11:00`; `''` takes it away. */
export const scheduleInForm = async ({ page }: ComposeWindow, time: string): Promise<void> =>
  form(page)
    .getByLabel(options[await languageOf(page)].time)
    .fill(time);

/** What the form shows: the lines as they stand there, the files by name, the time as its field has it. */
export interface ShownForm {
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  body: string;
  attachments: string[];
  readReceipt: boolean;
  deliveryReceipt: boolean;
  time: string;
  /** What the form complains of. */
  complaint: string;
}

export const formShows = async ({ page }: Pick<ComposeWindow, 'page'>): Promise<ShownForm> => {
  await form(page).waitFor();
  const language = await languageOf(page);
  const words = names[language];
  const value = (name: string) => form(page).getByRole('textbox', { name, exact: true }).inputValue();
  const { readReceipt, deliveryReceipt, time } = options[language];
  return {
    to: await value(words.to),
    cc: await value(words.cc),
    bcc: await value(words.bcc),
    subject: await value(words.subject),
    body: await value(words.body),
    attachments: await form(page).locator('.file').allInnerTexts(),
    readReceipt: await form(page).getByRole('checkbox', { name: readReceipt }).isChecked(),
    deliveryReceipt: await form(page).getByRole('checkbox', { name: deliveryReceipt }).isChecked(),
    time: await form(page).getByLabel(time).inputValue(),
    complaint: (await form(page).getByRole('alert').textContent()) ?? '',
  };
};

/** The window of one draft; its problems are the test's too. */
export interface PoppedOut extends ComposeWindow {
  problems: Problems;
}

/** Presses "Pop out", and gives the window that opens. */
export const popOutForm = async ({ page, simulator }: OpenedOutlook): Promise<PoppedOut> => {
  const opens = page.waitForEvent('popup');
  await press(page, 'popOut');
  const popped = await opens;
  const problems = new Problems(popped, simulator);
  await form(popped).waitFor();
  return {
    page: popped,
    problems,
    openPane: async () => {
      await popped.locator('#ribbon .addIn').click();
      const frame = await (await popped.locator('#pane iframe').elementHandle()).contentFrame();
      if (!frame) throw new Error('The pane has no frame.');
      return frame;
    },
  };
};
