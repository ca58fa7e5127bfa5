import type { Browser } from 'playwright-core';
import { median } from '../counting';
import type { Measurement } from '../measurement';
import { openPane } from '../stage/openPane';
import { paneProcess } from '../stage/paneProcess';
import { serve } from '../stage/serve';
import { worldOf } from '../worlds';

/** A pane kept open, its person going to and fro between two messages of as many recipients; each waits for its verdict. */
const pinnedPane = async (browser: Browser, dist: string, recipients: number) => {
  const messages = [`first to ${recipients}`, `second to ${recipients}`];
  const world = worldOf(messages.map((id) => ({ id, recipients })));
  const served = await serve(dist, world, { ownProcess: true });
  const [first = ''] = messages;
  const pane = await openPane(browser, served, first);
  await pane.verdictAt();
  await pane.authoritative(first);
  let switches = 0;
  return {
    process: await paneProcess(pane),
    switchTo: async (count: number): Promise<void> => {
      while (switches < count) {
        const next = messages[++switches % messages.length] ?? '';
        await pane.select(next);
        await pane.authoritative(next);
      }
    },
    close: async () => {
      await pane.close();
      await served.close();
    },
  };
};

/** Work on the pane's main thread from one authoritative verdict to the next, once the code has warmed up. */
export const measureSwitchingWork = async (browser: Browser, dist: string): Promise<Measurement[]> => {
  const measurements: Measurement[] = [];
  for (const { recipients, atMost } of [
    { recipients: 20, atMost: 50 },
    { recipients: 1000, atMost: 150 },
  ]) {
    const { process, switchTo, close } = await pinnedPane(browser, dist, recipients);
    const work: number[] = [];
    await switchTo(5);
    for (let count = 6; count <= 25; count++) {
      const before = await process.workMilliseconds();
      await switchTo(count);
      work.push((await process.workMilliseconds()) - before);
    }
    await close();
    measurements.push({
      what: `main thread, next message in a pinned pane, ${recipients} recipients`,
      measured: median(work),
      atMost,
      unit: 'ms',
      note: `median of ${work.length}, at most ${Math.max(...work).toFixed(0)} ms`,
    });
  }
  return measurements;
};

/** Memory after 1,200 switches against that after 200, when all caches have filled. */
export const measureMemoryGrowth = async (browser: Browser, dist: string): Promise<Measurement[]> => {
  const { process, switchTo, close } = await pinnedPane(browser, dist, 20);
  await switchTo(200);
  const before = await process.heapMegabytes();
  await switchTo(1200);
  const after = await process.heapMegabytes();
  await close();
  return [
    {
      what: 'growth of memory over 1,000 switches',
      measured: after - before,
      // Noise: what engine and office.js keep from one collection to the next.
      atMost: 1,
      unit: 'MB',
      note: `${before.toFixed(2)} MB, then ${after.toFixed(2)} MB`,
    },
  ];
};
