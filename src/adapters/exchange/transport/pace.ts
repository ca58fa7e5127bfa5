import { longestRetryWait, type Wait } from './retryAfter';

/** However long a server says, after that it is asked again. */
const longestRest = 15 * 60_000;

/** The rest that Exchange asked for. It counts the requests of a mailbox, so it holds for all of them. */
export interface Pace {
  /** Nothing more is to be sent for so many milliseconds. */
  slowDown: (milliseconds: number) => void;
  /** Waits until the rest is over; `false` where nobody would wait that long, or the signal ended the waiting. */
  keep: (signal: AbortSignal | undefined) => Promise<boolean>;
}

export function createPace(wait: Wait, now: () => number = Date.now): Pace {
  let restUntil = 0;
  let rest = Promise.resolve();
  return {
    slowDown: (asked) => {
      const milliseconds = Math.min(asked, longestRest);
      if (now() + milliseconds <= restUntil) return;
      restUntil = now() + milliseconds;
      rest = wait(milliseconds, undefined);
    },
    keep: async (signal) => {
      if (restUntil - now() > longestRetryWait) return false;
      await orGivenUp(rest, signal);
      return !signal?.aborted;
    },
  };
}

function orGivenUp(rest: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return rest;
  return new Promise((resolve) => {
    const end = () => {
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end);
    void rest.then(end);
  });
}
