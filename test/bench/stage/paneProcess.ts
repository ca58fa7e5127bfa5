import type { OpenedPane } from './openPane';

/** What the browser knows of the process that the pane has to itself. */
export interface PaneProcess {
  /** Processor time that tasks on the main thread have taken so far. */
  workMilliseconds(): Promise<number>;
  /** Heap in use after collecting all garbage. */
  heapMegabytes(): Promise<number>;
}

/** Only for a pane that was served with `ownProcess`; else Outlook's page would be counted too, and this rejects. */
export const paneProcess = async ({ page, frame }: OpenedPane): Promise<PaneProcess> => {
  const session = await page.context().newCDPSession(frame);
  // Processor time and not the clock's, so that other programs of the machine do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (wanted: string): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`The browser has no metric "${wanted}".`);
    return found.value;
  };
  return {
    workMilliseconds: async () => (await metric('TaskDuration')) * 1000,
    heapMegabytes: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 1_000_000;
    },
  };
};
