import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launch';
import { startHostMapping, type HostMapping } from '../../outlook/hostMapping';
import { startSimulator, type Simulator } from '../../outlook/simulator';
import { administrator } from '../../productionBuild';
import { Problems } from './problems';

/** How a test wants Outlook opened. */
export interface OpenOptions {
  /** Id, in the world file, of the message to select; without it nothing is selected and no pane opened. */
  message?: string;
  /** Folder of the built add-in; the product as an administrator builds it, unless told otherwise. */
  dist?: string;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** Host name of Outlook; Microsoft's unless told otherwise. */
  outlookHost?: string;
}

/** Outlook in a browser, on a simulator of its own. */
export interface OpenedOutlook {
  simulator: Simulator;
  page: Page;
  problems: Problems;
  /** Selects a message of the open folder by its id in the world file. */
  select(message: string): Promise<void>;
  /** Another browser that reaches the same simulator; the caller closes it. */
  newContext: () => Promise<BrowserContext>;
  /** Clicks the add-in's button in the ribbon. */
  openPane(): Promise<Frame>;
  /** The add-in's frame; there is one after `openPane`, or where a message was named. */
  readonly pane: Frame;
}

/** A world of this repository by the name of its file, parsed; a test may change it before it opens it. */
export const worldNamed = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(resolve(__dirname, `../../outlook/worlds/${name}.json`), 'utf8')) as Record<
    string,
    unknown
  >;

/** What a test wants different in a world. */
export interface WorldParts {
  client?: object;
  /** Entries beside those of the world; `null`: there is no config.json. */
  policy?: object | null;
  /** Instead of any policy. */
  policyText?: string;
  [part: string]: unknown;
}

/** A world with these parts different. */
export const worldWith = (
  name: string,
  { client = {}, policy, ...parts }: WorldParts,
): Record<string, unknown> => {
  const world = worldNamed(name) as { client: object; policy: object };
  return {
    ...world,
    ...parts,
    client: { ...world.client, ...client },
    ...('policyText' in parts
      ? { policy: undefined }
      : { policy: policy === null ? null : { ...world.policy, ...policy } }),
  };
};

let browser: Promise<Browser> | null = null;
const opened: { outlook: OpenedOutlook; context: BrowserContext; mapping: HostMapping }[] = [];

/** Opens a world (a name, or a file's content) in the simulated Outlook. Closed, and its problems told, after the test. */
export const openOutlook = async (
  world: string | Record<string, unknown>,
  {
    message,
    dist = administrator.dist,
    locale,
    colorScheme,
    outlookHost = 'outlook.office.com',
  }: OpenOptions = {},
): Promise<OpenedOutlook> => {
  const simulator = await startSimulator({
    port: 0,
    world: typeof world === 'string' ? worldNamed(world) : world,
    dist,
    production: { addIn: administrator.origin, outlook: outlookHost },
    ...(locale !== undefined && { locale }),
  });
  const mapping = await startHostMapping(simulator.hosts);
  const newContext = async (): Promise<BrowserContext> => {
    const context = await (
      await (browser ??= launchBrowser())
    ).newContext({
      proxy: { server: mapping.proxy },
      ignoreHTTPSErrors: true,
      // Playwright's own choice holds for frames too, which otherwise take the page's.
      colorScheme: colorScheme ?? (simulator.world.client.theme === 'light' ? 'light' : 'dark'),
      locale: simulator.world.client.locale,
      timezoneId: simulator.world.timeZone,
      viewport: { width: 1366, height: 768 },
    });
    // Well below the limit of a whole test, so that a failure names what was waited for.
    context.setDefaultTimeout(15_000);
    await context.addInitScript({ content: await simulator.standIns() });
    return context;
  };
  const context = await newContext();
  const page = await context.newPage();
  const problems = new Problems(page, simulator);
  const outlook = opening(simulator, page, problems, newContext);
  opened.push({ outlook, context, mapping });
  await page.goto(`${simulator.origins.outlook}/`);
  await page.locator('#ribbon button').first().waitFor();
  if (message !== undefined) {
    await outlook.select(message);
    await outlook.openPane();
  }
  return outlook;
};

const opening = (
  simulator: Simulator,
  page: Page,
  problems: Problems,
  newContext: () => Promise<BrowserContext>,
): OpenedOutlook => {
  let pane: Frame | null = null;
  return {
    simulator,
    page,
    problems,
    newContext,
    select: async (message) => {
      await page.locator(`#messages [data-message="${message}"]`).click();
      await page.locator(`#reading [data-message="${message}"]`).waitFor();
    },
    openPane: async () => {
      await page.locator('#ribbon .addIn').click();
      const element = await page.locator('#pane iframe').elementHandle();
      const frame = await element.contentFrame();
      if (!frame) throw new Error('The pane has no frame.');
      pane = frame;
      return frame;
    },
    get pane() {
      if (pane === null) throw new Error('The pane is not open: name a message, or call openPane().');
      return pane;
    },
  };
};

// Here and not in each test, so that no test can forget to look for problems.
afterEach(async () => {
  const found: string[] = [];
  for (const { outlook, context, mapping } of opened.splice(0)) {
    found.push(...outlook.problems.found);
    await context.close();
    await mapping.close();
    await outlook.simulator.close();
  }
  if (found.length > 0) throw new Error(`Problems while the test ran:\n${found.join('\n')}`);
});

afterAll(async () => {
  await (await browser)?.close();
});
