import type { Browser, Page } from 'playwright-core';
import { median } from '../counting';
import type { Measurement } from '../measurement';
import { openPane } from '../stage/openPane';
import { serve, type Served } from '../stage/serve';
import { worldOf } from '../worlds';

const rounds = 5;

/** 1.6 Mbit/s with 150 ms there and back, on a processor of a quarter of the speed. */
const slow = { bytesPerSecond: 1_600_000 / 8, latency: 150, cpu: 4 };

/** The pane loads in the process of Outlook's page here, so what holds for the page holds for it from its first byte. */
const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
};

const timeOf = async (browser: Browser, served: Served): Promise<number> => {
  const pane = await openPane(browser, served, 'few', slowDown);
  const at = await pane.verdictAt();
  await pane.close();
  return at;
};

/** The time to the first verdict against that of the bare pane, in turns, so that both meet the same noise. */
export const measureFirstVerdictTime = async (
  browser: Browser,
  dist: string,
  bareDist: string,
): Promise<Measurement[]> => {
  const world = worldOf([{ id: 'few', recipients: 5 }]);
  const [product, bare] = await Promise.all([serve(dist, world), serve(bareDist, world)]);
  const times = { product: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.bare.push(await timeOf(browser, bare));
    times.product.push(await timeOf(browser, product));
  }
  await Promise.all([product.close(), bare.close()]);
  const [productTime, bareTime] = [median(times.product), median(times.bare)];
  return [
    {
      what: 'time to the first verdict over that of a bare pane, slow',
      measured: productTime / bareTime,
      atMost: 1.15,
      unit: '',
      note: `${productTime.toFixed(0)} ms over ${bareTime.toFixed(0)} ms, medians of ${rounds}`,
    },
  ];
};
