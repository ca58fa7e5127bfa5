import { gzipSync } from 'node:zlib';

/** One request of the pane, as the browser's own record of it (PerformanceResourceTiming) has it. */
export interface Fetched {
  /** The whole address. */
  name: string;
  /** Milliseconds since the pane began to load. */
  startTime: number;
  responseEnd: number;
}

/** Where the simulator serves what is not ours: office.js, and the stand-ins beside it. */
const notOurs = ['/office-js/', '/simulated/'];

/** Paths, on the add-in's own server, of what the pane had begun to fetch by then: the page, scripts, config.json. */
export const ownRequestsBy = (moment: number, fetched: readonly Fetched[], origin: string): string[] =>
  fetched
    .filter(({ startTime }) => startTime <= moment)
    .map(({ name }) => new URL(name))
    .filter((url) => url.origin === origin && !notOurs.some((folder) => url.pathname.startsWith(folder)))
    .map(({ pathname }) => pathname);

/** How many requests to Graph had been answered by then. The browser does not record preflights. */
export const answersBy = (moment: number, fetched: readonly Fetched[], graphOrigin: string): number =>
  fetched.filter(({ name, responseEnd }) => new URL(name).origin === graphOrigin && responseEnd <= moment)
    .length;

/** Bytes of a file as `gzip -9` leaves it. */
export const gzipBytes = (content: Buffer): number => gzipSync(content, { level: 9 }).length;

/** The middle value; of an even number of values the mean of the middle two. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of no values.');
  return (lower + upper) / 2;
};

/** Milliseconds from the first request to the last answer. */
export const spanOf = (fetched: readonly Fetched[]): number =>
  Math.max(...fetched.map(({ responseEnd }) => responseEnd)) -
  Math.min(...fetched.map(({ startTime }) => startTime));
