import { textsIn } from './tolerant';

/*
 * When the send handler let a message go without checking it all, because it had no time left, broke, or was not told
 * the recipients or the text. Nothing can be shown at that moment, so it is kept in the roaming settings until the pane
 * has shown it.
 */

/** The key in the roaming settings; older than the name of this file, and it has to stay. */
export const wentUncheckedKey = 'letGo';

/** So many times are kept. */
const most = 10;

/** The times that are kept, newest first; UTC, ISO 8601. What cannot be used is left out. */
export const readWentUnchecked = (kept: unknown): string[] =>
  textsIn(kept).filter((time) => !Number.isNaN(Date.parse(time)));

/** The times with one more; the oldest go first. */
export const withWentUnchecked = (times: readonly string[], at: Date): string[] =>
  [at.toISOString(), ...times].slice(0, most);
