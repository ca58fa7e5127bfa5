import type { Frame, Locator } from 'playwright-core';
import { openOutlook, type OpenedOutlook, type OpenOptions } from './openOutlook';

/* Selecting several messages in Outlook's list, and what the pane says of each. */

/** Ticks one more message of the open folder in Outlook's own list. */
export const tickInOutlook = ({ page }: OpenedOutlook, message: string): Promise<void> =>
  page.locator(`#messages li:has([data-message="${message}"]) input`).check();

/** Waits until every selected message has its answer. */
export const allChecked = (pane: Frame): Promise<void> =>
  pane.locator('[data-view="several"][data-busy="false"]').waitFor();

/** Opens a world with the pane on the first of these messages, and then selects the others too. */
export const openSeveral = async (
  world: string | Record<string, unknown>,
  [first, ...others]: readonly string[],
  options: OpenOptions & { folder?: string } = {},
): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world, options);
  if (options.folder) await outlook.page.locator(`[data-folder="${options.folder}"]`).click();
  await outlook.select(first ?? '');
  await outlook.openPane();
  for (const message of others) await tickInOutlook(outlook, message);
  await allChecked(outlook.pane);
  return outlook;
};

export const lines = (pane: Frame): Locator => pane.locator('[data-list="selected"] > li');

/** `subject: state`, in the order on screen. */
export const statesOf = (pane: Frame): Promise<string[]> =>
  lines(pane).evaluateAll((rows) =>
    rows.map((row) => {
      const subject = row.querySelector('[title]')?.getAttribute('title') ?? '';
      return `${subject}: ${row.getAttribute('data-selected') ?? ''}`;
    }),
  );

export const lineOf = (pane: Frame, subject: string): Locator => lines(pane).filter({ hasText: subject });

/** Waits until the run is over; gives what the pane says of it. */
export const runOver = async (pane: Frame, words: RegExp): Promise<string> => {
  const said = pane.locator('[data-part="run"]').filter({ hasText: words });
  await said.waitFor();
  return said.innerText();
};
