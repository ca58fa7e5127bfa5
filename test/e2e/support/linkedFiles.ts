import type { Frame, Locator } from 'playwright-core';
import type { OpenedOutlook } from './openOutlook';
import { button, reached } from './recall';

/** The words by which a person finds the way in each language. */
const words = {
  en: {
    question: 'What went wrong?',
    cause: 'It went to the wrong people',
    sensitive: 'Contains personal or confidential data',
  },
  es: {
    question: '¿Qué ha pasado?',
    cause: 'Lo ha recibido quien no debía',
    sensitive: 'Contiene datos personales o confidenciales',
  },
};

/**
 * Says on the checked message that it went to the wrong people with sensitive data, and who these are; without
 * `unintended` everybody.
 */
export const saySensitive = async (
  { pane }: OpenedOutlook,
  { unintended, language = 'en' }: { unintended?: string; language?: 'en' | 'es' } = {},
): Promise<void> => {
  const { question, cause, sensitive } = words[language];
  await reached(pane, 'authoritative');
  const title = pane.getByRole('button', { name: question });
  await title.waitFor();
  const radio = pane.getByRole('radio', { name: cause });
  // It opens by itself where the recipients are mixed.
  if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click();
  await radio.click();
  const holds = pane.getByRole('checkbox', { name: sensitive });
  if (!(await holds.isChecked())) await holds.click();
  if (unintended) await pane.getByRole('checkbox', { name: unintended }).click();
};

/** The step of the plan. */
export const stepIn = (pane: Frame): Locator => pane.locator('[data-step="stopSharing"][data-ticked]');

/** Opens the linked files from the plan, and waits until they are looked at. */
export const openFiles = async (
  outlook: OpenedOutlook,
  options: { unintended?: string; language?: 'en' | 'es' } = {},
): Promise<Locator> => {
  await saySensitive(outlook, options);
  await stepIn(outlook.pane).locator('button').click();
  return filesIn(outlook.pane, 'found');
};

/** The view, once it is so far. */
export const filesIn = async (pane: Frame, step: string): Promise<Locator> => {
  const view = pane.locator(`[data-view="linkedFiles"][data-step="${step}"]`);
  await view.waitFor();
  return view;
};

/** What is said of one file. */
export const fileIn = (pane: Frame, name: string): Locator => pane.locator(`[data-file="${name}"]`);

/** From the list to the end: the button, the confirmation, and all that came of it. */
export const confirmStop = async (
  pane: Frame,
  [ask, confirm]: readonly [string, string] = ['Stop sharing…', 'Stop sharing'],
): Promise<void> => {
  await button(pane, ask).click();
  const confirmation = await filesIn(pane, 'confirming');
  await button(confirmation, confirm).click();
  await pane.locator('[data-view="linkedFiles"]:not([data-step="confirming"])').waitFor();
};

/** The outcomes so far, by file: `Pay.xlsx done`. */
export const outcomesIn = (pane: Frame): Promise<string[]> =>
  pane
    .locator('[data-outcome]')
    .evaluateAll((entries) =>
      entries.map(
        (entry) =>
          `${entry.closest('[data-file]')?.getAttribute('data-file') ?? ''} ${entry.getAttribute('data-outcome') ?? ''}`,
      ),
    );
