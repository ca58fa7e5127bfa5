import type { Browser, Page, Request } from 'playwright-core';
import { spanOf, type Fetched } from '../counting';
import type { Measurement } from '../measurement';
import { openPane } from '../stage/openPane';
import { serve } from '../stage/serve';
import { worldOf } from '../worlds';

const howMany = 100;
/** Exchange works on so many requests of an app at once for one mailbox. */
const semaphore = 4;
/** As Graph usually takes; the preflight that each new address costs counts against us. */
const answerMilliseconds = 300;

/** All semaphore always full, and nothing but the answers takes time. */
const idealFor = (requests: number): number => (requests / semaphore) * answerMilliseconds;

/** How many requests to there waited for their answer at the busiest moment since the last asking. */
const watchInFlight = (page: Page, origin: string): (() => number) => {
  const inFlight = new Set<Request>();
  let most = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).origin === origin) inFlight.add(request);
    most = Math.max(most, inFlight.size);
  });
  page.on('response', (response) => inFlight.delete(response.request()));
  page.on('requestfailed', (request) => inFlight.delete(request));
  return () => {
    const answer = most;
    most = 0;
    return answer;
  };
};

const measurementsOf = (doing: string, most: number, requests: readonly Fetched[]): Measurement[] => [
  {
    what: `requests in flight at most, ${doing} ${howMany} selected messages`,
    measured: most,
    atMost: semaphore,
    unit: '',
    exact: true,
  },
  {
    what: `time over the ideal, ${doing} ${howMany} selected messages`,
    measured: spanOf(requests) / idealFor(requests.length),
    atMost: 1.2,
    unit: '',
    note: `${spanOf(requests).toFixed(0)} ms for ${requests.length} requests of ${answerMilliseconds} ms`,
  },
];

/** Selecting a hundred messages, and recalling them all. */
export const measureSelected = async (browser: Browser, dist: string): Promise<Measurement[]> => {
  const ids = Array.from({ length: howMany }, (_, index) => `message ${index}`);
  const world = worldOf(ids.map((id) => ({ id, recipients: 10 })));
  const served = await serve(dist, {
    ...world,
    client: { ...(world['client'] as object), multiSelect: true },
    answerTime: `PT${answerMilliseconds / 1000}S`,
  });
  const pane = await openPane(browser, served, 'message 0');
  await pane.authoritative('message 0');
  const { frame, page } = pane;
  const mostInFlight = watchInFlight(page, served.origins.graph);
  const fromNow = async (): Promise<void> => {
    mostInFlight();
    await frame.evaluate(() => {
      performance.setResourceTimingBufferSize(5000);
      performance.clearResourceTimings();
    });
  };
  const toGraph = async (): Promise<Fetched[]> =>
    (await pane.fetched()).filter(({ name }) => new URL(name).origin === served.origins.graph);

  // What follows the verdict on the single message is not what is measured.
  await page.waitForTimeout(10 * answerMilliseconds);
  await fromNow();
  await page.locator('#messages h2 input').check();
  await frame.locator('[data-view="several"][data-busy="false"]').waitFor({ timeout: 60_000 });
  const checking = measurementsOf('checking', mostInFlight(), await toGraph());

  await fromNow();
  await frame.locator('[role="region"] button').click();
  // The button rests at first, and the one beside it goes back.
  const confirm = '[data-view="several-confirmation"] button:first-of-type:not([aria-disabled="true"])';
  await frame.locator(confirm).click();
  await frame.locator('[data-part="run"][data-over="true"]').waitFor({ timeout: 120_000 });
  const recalling = measurementsOf('recalling', mostInFlight(), await toGraph());
  await pane.close();
  await served.close();
  return [...checking, ...recalling];
};
