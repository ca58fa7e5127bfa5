import type { Browser } from 'playwright-core';
import { answersBy } from '../counting';
import type { Measurement } from '../measurement';
import { openPane } from '../stage/openPane';
import { serve } from '../stage/serve';
import { worldOf } from '../worlds';

/** 2 for up to 50 recipients, and one more for every 50 beyond. */
const allowed = (recipients: number): number => 1 + Math.max(1, Math.ceil(recipients / 50));

/** How many requests to Graph the authoritative verdict waits for. A `$batch` is one. */
export const measureRoundTrips = async (browser: Browser, dist: string): Promise<Measurement[]> => {
  const sizes = [50, 300];
  const world = worldOf(sizes.map((recipients) => ({ id: `to ${recipients}`, recipients })));
  // Time for each answer, so that a request made after the verdict is not answered before it is on screen.
  const served = await serve(dist, { ...world, answerTime: 'PT0.2S' });
  const measurements: Measurement[] = [];
  for (const recipients of sizes) {
    const pane = await openPane(browser, served, `to ${recipients}`);
    await pane.verdictAt();
    const at = await pane.authoritative(`to ${recipients}`);
    measurements.push({
      what: `Graph round trips to the authoritative verdict, ${recipients} recipients`,
      measured: answersBy(at, await pane.fetched(), served.origins.graph),
      atMost: allowed(recipients),
      unit: '',
      exact: true,
    });
    await pane.close();
  }
  await served.close();
  return measurements;
};
