import type { Browser } from 'playwright-core';
import type { Measurement } from '../measurement';
import { openPane } from '../stage/openPane';
import { paneProcess } from '../stage/paneProcess';
import { serve } from '../stage/serve';
import { worldOf } from '../worlds';

const recipients = 1000;
/** The pane's clock goes on every ten seconds. */
const tick = 10_000;
const ticks = 3;

/** What the pane does on its main thread while nobody does anything: only the words about time change. */
export const measureClock = async (browser: Browser, dist: string): Promise<Measurement[]> => {
  const message = `to ${recipients}`;
  const served = await serve(dist, worldOf([{ id: message, recipients }]), { ownProcess: true });
  const pane = await openPane(browser, served, message);
  await pane.verdictAt();
  await pane.authoritative(message);
  // What follows the verdict is no work of the clock.
  await pane.frame.locator('[data-responses="done"]').waitFor();
  const process = await paneProcess(pane);
  const before = await process.workMilliseconds();
  await pane.page.waitForTimeout(ticks * tick);
  const work = (await process.workMilliseconds()) - before;
  await pane.close();
  await served.close();
  return [
    {
      what: `main thread, each ten seconds in which nothing happens, ${recipients} recipients`,
      measured: work / ticks,
      atMost: 20,
      unit: 'ms',
      note: `${ticks} times`,
    },
  ];
};
