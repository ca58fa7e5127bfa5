import type { Frame, Locator } from 'playwright-core';
import { openComposePane, startMessage, type Typed } from './compose';
import { openOutlook, type OpenedOutlook } from './openOutlook';

/** A part of the compose pane by its name in `data-part`. */
export const part = (pane: Frame, name: string): Locator => pane.locator(`[data-part="${name}"]`);

/** Begins a message with this in it, with the pane beside it, and waits until the pane has read it. */
export const writing = async (
  world: Record<string, unknown> | string,
  typed: Typed = {},
): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world);
  await startMessage(outlook, typed);
  await openComposePane(outlook);
  await part(outlook.pane, 'hold').waitFor();
  return outlook;
};

/** The finding of a rule, once it is shown. */
export const finding = async (pane: Frame, rule: string): Promise<Locator> => {
  const row = pane.locator(`[data-finding="${rule}"]`);
  await row.waitFor();
  return row;
};

/** The rules that have something to say, in the order of the pane. */
export const rulesShown = (pane: Frame): Promise<(string | null)[]> =>
  pane.locator('[data-finding]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-finding')));
