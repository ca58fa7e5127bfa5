import type { Frame } from 'playwright-core';

/* What a test asks of the tiny add-in. */

/** The answer of a function of office.js. */
export interface TinyAnswer {
  status: string;
  value?: unknown;
  code?: number;
}

/** Waits until the pane shows this of a name. */
export const seenBy = (pane: Frame, name: string, value: string): Promise<unknown> =>
  pane.locator(`body[data-${name}="${value}"]`).waitFor({ state: 'attached' });

/** Calls a function of the mailbox or of the item by name: `call(pane, 'item', 'to.getAsync')`. */
export const call = async (
  pane: Frame,
  owner: 'mailbox' | 'item',
  name: string,
  ...values: unknown[]
): Promise<TinyAnswer> => {
  await pane.waitForFunction(() => 'call' in window);
  return pane.evaluate(
    (parameters) =>
      (window as unknown as { call(...values: unknown[]): Promise<TinyAnswer> }).call(...parameters),
    [owner, name, ...values],
  );
};

/** The events of the draft that the add-in has heard of so far, oldest first. */
export const heard = (pane: Frame): Promise<Record<string, unknown>[]> =>
  pane.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
