import { build } from 'esbuild';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Fetched } from '../counting';
import type { Served } from './serve';

/** The pane, open on a message in an Outlook of its own with an empty cache. */
export interface OpenedPane {
  page: Page;
  frame: Frame;
  /** Milliseconds from the pane's start to its first verdict; waits for it. */
  verdictAt(): Promise<number>;
  /** Milliseconds from the pane's start to the authoritative verdict of this message; waits for it. */
  authoritative(message: string): Promise<number>;
  /** Selects another message in Outlook's list. */
  select(message: string): Promise<void>;
  /** Everything that the pane has fetched, its page first. */
  fetched(): Promise<Fetched[]>;
  close(): Promise<void>;
}

let probe: Promise<string> | null = null;
const bundleProbe = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [require.resolve('./probe')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles.map(({ text }) => text).join('\n');
};

/** Opens the pane on a message; `prepare` is done once Outlook is there and before the pane begins to load. */
export const openPane = async (
  browser: Browser,
  { origins }: Served,
  message: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<OpenedPane> => {
  probe ??= bundleProbe();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    colorScheme: 'light',
  });
  await context.addInitScript({ content: await probe });
  const page = await context.newPage();
  await page.goto(`${origins.outlook}/`);
  await page.locator(`#messages [data-message="${message}"]`).click();
  await page.locator(`#reading [data-message="${message}"]`).waitFor();
  await prepare?.(page);
  await page.locator('#ribbon .addIn').click();
  const element = await page.locator('#pane iframe').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return {
    page,
    frame,
    verdictAt: async () => {
      // Looked at seldom, so that looking takes no time from what is timed.
      const at = await frame.waitForFunction(() => window.bench.verdictAt, null, { polling: 200 });
      return (await at.jsonValue()) ?? 0;
    },
    authoritative: (subject) => frame.evaluate((text) => window.bench.authoritative(text), subject),
    select: (id) =>
      page.evaluate((text) => {
        document.querySelector<HTMLElement>(`#messages [data-message="${text}"]`)?.click();
      }, id),
    fetched: () =>
      frame.evaluate(() =>
        ['navigation', 'resource'].flatMap((type) =>
          (performance.getEntriesByType(type) as PerformanceResourceTiming[]).map(
            ({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd }),
          ),
        ),
      ),
    close: () => context.close(),
  };
};
