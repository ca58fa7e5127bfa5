import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Locator } from 'playwright-core';
import type { OpenedOutlook } from './openOutlook';

/* What a person sees in the pane, by its stable marks and the names of its buttons. */

/** Waits until the pane's main element is in that state, and its check in that trouble where one is named. */
export const waitForState = (
  pane: Frame,
  state: 'loading' | 'provisional' | 'authoritative' | 'failed' | 'notApplicable' | 'waiting',
  { check, timeout = 15_000 }: { check?: string; timeout?: number } = {},
): Promise<void> =>
  pane
    .locator(`main[data-state="${state}"]${check === undefined ? '' : `[data-check="${check}"]`}`)
    .waitFor({ timeout });

export const button = (where: Frame | Locator, name: string): Locator =>
  where.getByRole('button', { name, exact: true });

/** The text of the whole pane, as it is laid out. */
export const textOf = (pane: Frame): Promise<string> => pane.locator('main').innerText();

/** The line that says which message the pane is about. */
export const messageShown = (pane: Frame): Promise<string> => pane.locator('[data-part="which"]').innerText();

export const headline = (pane: Frame): Promise<string> => pane.getByRole('heading', { level: 1 }).innerText();

/** `verdict reason basis` of each recipient whose row is drawn, by address. */
export const verdicts = (pane: Frame): Promise<Record<string, string>> =>
  pane.locator('[data-list="recipients"] [data-address]').evaluateAll((rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const mark = (name: string) => row.getAttribute(`data-${name}`) ?? '';
        return [mark('address'), `${mark('verdict')} ${mark('reason')} ${mark('basis')}`];
      }),
    ),
  );

/** The headers of the groups of recipients, in their order. */
export const groups = async (pane: Frame): Promise<string[]> => {
  const texts = await pane.locator('[data-group] > button').allInnerTexts();
  return texts.map((text) => text.replace(/^[▸▾]\s*/u, ''));
};

/** The buttons in the bar at the bottom: the loud one marked, then the others. */
export const actions = (pane: Frame): Promise<string[]> =>
  pane.locator('[role="region"] button').allInnerTexts();

/** What the bar warns of; `null` without a warning. */
export const notice = async (pane: Frame): Promise<string | null> => {
  const shown = pane.locator('[data-notice]');
  return (await shown.count()) > 0 ? shown.getAttribute('data-notice') : null;
};

/** Waits until it was looked for what came back about the message; gives what is said of it. */
export const whatCameBack = async (pane: Frame): Promise<string> => {
  const note = pane.locator('[data-responses="done"]');
  await note.waitFor();
  return note.locator('p').first().innerText();
};

/** Opens a folder of Outlook. */
export const openFolder = ({ page }: OpenedOutlook, folder: string): Promise<void> =>
  page.locator(`[data-folder="${folder}"]`).click();

/** The requests that Graph answered so far, without the parts of a `$batch`: `POST /v1.0/$batch 200`. */
export const roundTrips = ({ simulator }: OpenedOutlook): string[] =>
  simulator.log.requests
    .filter(({ inBatch }) => !inBatch)
    .map(({ method, path, status }) => `${method} ${path.split('?')[0] ?? ''} ${status}`);

/** Waits for something that happens outside the page, such as in the simulated Exchange. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const giveUp = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > giveUp) throw new Error(`Waited in vain for: ${String(holds)}`);
    await pause(20);
  }
};
