import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launch';
import { ensureProductionBuild } from '../productionBuild';
import { buildBarePane } from './bare/build';
import { isBroken, tableOf, type Measurement } from './measurement';
import { measureChecks } from './measures/checks';
import { measureFirstLoad } from './measures/firstLoad';
import { measureFirstVerdictTime } from './measures/firstVerdictTime';
import { measureRoundTrips } from './measures/roundTrips';
import { measureSelected } from './measures/selected';
import { measureSendHandler } from './measures/sendHandler';
import { measureMemoryGrowth, measureSwitchingWork } from './measures/switching';

/** A copy, so that a build meanwhile does not change what is measured. */
const copyOfBuild = async (): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), 'measured-build-'));
  await cp(await ensureProductionBuild(), copy, { recursive: true });
  return copy;
};

const measureAll = async (): Promise<Measurement[]> => {
  const folders = [await copyOfBuild(), await buildBarePane()] as const;
  const [dist, bareDist] = folders;
  const browser = await launchBrowser();
  try {
    return [
      ...measureChecks(),
      ...(await measureFirstLoad(browser, dist)),
      ...(await measureFirstVerdictTime(browser, dist, bareDist)),
      ...(await measureRoundTrips(browser, dist)),
      ...(await measureSelected(browser, dist)),
      ...(await measureSendHandler(dist)),
      ...(await measureSwitchingWork(browser, dist)),
      ...(await measureMemoryGrowth(browser, dist)),
    ];
  } finally {
    await browser.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  }
};

const bench = async (): Promise<void> => {
  const measurements = await measureAll();
  console.log(tableOf(measurements));
  const broken = measurements.filter(isBroken);
  if (broken.length === 0) return;
  console.error(`\nBroken: ${broken.map(({ what }) => what).join('; ')}.`);
  process.exitCode = 1;
};

bench().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
