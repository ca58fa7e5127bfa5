import { objectIn, over } from '../../mailbox/members';
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

/**
 * The times that are kept, newest first; UTC, ISO 8601. What cannot be used is left out. Before 26 November 2026 it was
 * the list alone.
 */
export const readWentUnchecked = (kept: unknown): string[] =>
  textsIn(objectIn(kept)['times'] ?? kept).filter((time) => !Number.isNaN(Date.parse(time)));

/** What is to be kept, with one time more; the oldest go first. */
export const withWentUnchecked = (kept: unknown, at: Date): unknown =>
  over(kept, { times: [at.toISOString(), ...readWentUnchecked(kept)].slice(0, most) });

const notedUntil = (kept: unknown): string => {
  const until = objectIn(kept)['notedUntil'];
  return typeof until === 'string' ? until : '';
};

/** What is to be kept when the user has taken note of all. */
export const withNoted = (kept: unknown): unknown =>
  over(kept, { times: [], notedUntil: readWentUnchecked(kept)[0] ?? notedUntil(kept) });

/** What two windows keep, together. */
export function mergeWentUnchecked(own: unknown, other: unknown): unknown {
  const until = [notedUntil(own), notedUntil(other)].sort().reverse()[0] ?? '';
  const all = [...readWentUnchecked(own), ...readWentUnchecked(other)].filter((time) => time > until);
  return over(
    { ...objectIn(other), ...objectIn(own) },
    { times: [...new Set(all)].sort().reverse().slice(0, most), notedUntil: until },
  );
}
