import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { startMessage } from '../e2e/support/compose';
import { launchBrowser } from '../browser/launch';
import makeBrowserReady from '../browser/globalSetup';
import { startSimulator } from '../outlook/simulator';
import { ensureProductionBuild } from '../productionBuild';
import { screens, type Screen } from './screens';

/* `npm run screenshots`: the pictures of docs/images, taken from the pane in the simulated Outlook. */

const images = resolve(__dirname, '../../docs/images');

const take = async (browser: Browser, dist: string, screen: Screen): Promise<void> => {
  const file = resolve(__dirname, `../outlook/worlds/${screen.world}.json`);
  const world = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const simulator = await startSimulator({ port: 0, world, dist });
  const { locale } = simulator.world.client;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale,
    timezoneId: simulator.world.timeZone,
    colorScheme: screen.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    viewport: screen.whole ? { width: 1240, height: 640 } : { width: 1366, height: 768 },
  });
  context.setDefaultTimeout(15_000);
  try {
    const page = await context.newPage();
    await page.goto(`${simulator.origins.outlook}/`);
    const openPane = async (): Promise<Frame> => {
      await page.locator('#ribbon .addIn').click();
      const element = await page.locator('#pane iframe').elementHandle();
      const frame = await element.contentFrame();
      if (!frame) throw new Error('The pane has no frame.');
      return frame;
    };
    const [first, ...others] = screen.messages ?? [];
    if (screen.writing) await startMessage({ page, openPane }, screen.writing);
    if (first) await page.locator(`#messages [data-message="${first}"]`).click();
    const pane = await openPane();
    for (const message of others) {
      await page.locator(`#messages li:has([data-message="${message}"]) input`).check();
    }
    await screen.reach({ pane, page, simulator });
    const path = join(images, `${screen.name}.png`);
    await (screen.whole ? page.screenshot({ path }) : page.locator('#pane').screenshot({ path }));
  } finally {
    await context.close();
    await simulator.close();
  }
};

const main = async (): Promise<void> => {
  await makeBrowserReady();
  const dist = await ensureProductionBuild();
  await mkdir(images, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const screen of screens) {
      process.stdout.write(`${screen.name}\n`);
      await take(browser, dist, screen);
    }
  } finally {
    await browser.close();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
