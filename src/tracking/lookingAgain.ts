import type { MessageNotes } from '../mailbox/notes';
import type { Trail } from '../mailbox/trail';
import type { Assessment } from '../recall/assess';

/** Pauses between looks, in seconds; the last one repeats. */
const pauses = [15, 30, 60, 120, 300];

/** Looking by itself ends after this time (milliseconds) with one message on screen; on demand it always works. */
const longest = 2 * 60 * 60 * 1000;

/** How the looks at one message went so far. */
export interface Looks {
  /** How many looks there were by themselves. */
  count: number;
  /** When this message came on screen, or was acted on last. */
  since: Date;
  /** When the last look ended, also one on demand. */
  last: Date;
}

/** Whether it is time to look again by itself: later and later, and not for ever. */
export function isTimeToLook({ count, since, last }: Looks, now: Date): boolean {
  if (now.getTime() - since.getTime() > longest) return false;
  const pause = pauses[Math.min(count, pauses.length - 1)] ?? 0;
  return now.getTime() - last.getTime() >= pause * 1000;
}

/** Whether something may still come: Exchange's report, an answer to a letter, a sign from somebody unintended. */
export function somethingAwaited(
  { attempt, marked, unintended }: Pick<Assessment, 'attempt' | 'marked' | 'unintended'>,
  trail: Trail | null,
  { written }: Pick<MessageNotes, 'written'>,
): boolean {
  if (attempt?.state === 'requested' || attempt?.state === 'uncertain') return true;
  const answered = new Set(
    (trail?.replies ?? [])
      .filter(({ automatic }) => !automatic)
      .map(({ from }) => from.address.toLowerCase()),
  );
  const asked = new Set([
    ...written.flatMap(({ to }) => to),
    ...(marked ? unintended.map(({ address }) => address.toLowerCase()) : []),
  ]);
  return [...asked].some((address) => !answered.has(address));
}
