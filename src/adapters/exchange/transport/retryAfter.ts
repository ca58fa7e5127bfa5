/** Waits; ends early when the signal says so. */
export type Wait = (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;

/** Longer than this nobody waits in front of a pane; the request then counts as refused for being busy. */
export const longestRetryWait = 30_000;

/** The statuses with which Graph asks for patience. */
export const busyStatuses: readonly number[] = [429, 503, 504];

/** Milliseconds of a `Retry-After` header (seconds or a date); `null` where it is missing or makes no sense. */
export function retryAfter(header: string | null | undefined, now: number): number | null {
  if (!header) return null;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}

/** The wait before repetition number 1, 2, … where the server named none. */
export const backoff = (repetition: number): number => 1000 * 2 ** (repetition - 1);
