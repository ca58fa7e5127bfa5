import type { Frame, Locator, Page } from 'playwright-core';

/* The way to the incident record, and what it says. Marks instead of words: the way is the same in every language. */

/** Answers that it went to the wrong people and is sensitive, marks those named, and opens the record from the plan. */
export const openRecord = async (pane: Frame, unintended: readonly RegExp[]): Promise<Locator> => {
  const question = pane.locator('[data-part="question"]');
  await question.waitFor();
  if ((await question.getAttribute('aria-expanded')) !== 'true') await question.click();
  await pane.getByRole('radio').first().check();
  const sensitive = pane.getByRole('checkbox', {
    name: /personal or confidential|personales o confidenciales/,
  });
  await sensitive.check();
  for (const name of unintended) await pane.getByRole('checkbox', { name }).check();
  return fillIn(pane);
};

/** Opens the record from the plan's own step. */
export const fillIn = async (pane: Frame): Promise<Locator> => {
  await pane.locator('[data-step="record"] button').click();
  const view = pane.locator('[data-view="incidentRecord"]');
  await view.waitFor();
  return view;
};

/** The lines of a section, which is opened for it. */
export const sectionLines = async (view: Locator, name: string): Promise<string[]> => {
  const section = view.locator(`[data-section="${name}"]`);
  const header = section.locator('button').first();
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  return section.locator('p').allInnerTexts();
};

/** How the record stands: `notKept`, `asTakenOut` or `changedSince`. */
export const keptIn = (view: Locator): Promise<string | null> =>
  view.locator('[data-kept]').getAttribute('data-kept');

/** Presses a button and waits for what came of it. */
export const press = async (view: Locator, name: string, outcome: string): Promise<Locator> => {
  await view.getByRole('button', { name, exact: true }).click();
  const told = view.locator(`[data-outcome="${outcome}"]`);
  await told.waitFor();
  return told;
};

/** Presses a button that hands over a file; gives its name and content. */
export const savedBy = async (page: Page, view: Locator, name: string): Promise<[string, string]> => {
  const handedOver = page.waitForEvent('download');
  await press(view, name, 'saved');
  const download = await handedOver;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return [download.suggestedFilename(), Buffer.concat(chunks).toString('utf8')];
};

/** Lets the pane write to the clipboard, as a frame with Outlook's leave may; gives what was written. */
export const allowCopying = async (pane: Frame): Promise<() => Promise<string>> => {
  await pane.evaluate(() => {
    const kept = window as unknown as { copied?: string };
    navigator.clipboard.writeText = (text) => {
      kept.copied = text;
      return Promise.resolve();
    };
  });
  return () => pane.evaluate(() => (window as unknown as { copied?: string }).copied ?? '');
};
