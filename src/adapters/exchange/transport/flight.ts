/** One request on its way, with its repetitions, from the first sending until its answer has been read. */
export interface Flight {
  /** To be used for each sending. */
  fetch: typeof globalThis.fetch;
  /** Ends the request itself. */
  signal: AbortSignal;
  /** `null` as soon as nobody waits for it any more. */
  orGivenUp: <T>(work: Promise<T>) => Promise<T | null>;
  /** The answer has been read, or is not wanted; nothing happens the second time. */
  end: () => void;
}

/**
 * Cutting the connection does not stop the server, which goes on working at the request and counts it. So what is
 * given up while the server works is let run to its answer, within `longest` milliseconds, and only then is it over.
 */
export function startFlight(options: {
  fetch: typeof globalThis.fetch;
  wanted: AbortSignal | undefined;
  longest: number;
  onEnd: () => void;
}): Flight {
  const { fetch, wanted, longest, onEnd } = options;
  const controller = new AbortController();
  const deadline = AbortSignal.timeout(longest);
  let atServer = false;
  let giveUp: () => void = () => undefined;
  const givenUp = new Promise<null>((resolve) => {
    giveUp = () => {
      resolve(null);
      if (!atServer) stop();
    };
  });
  const stop = () => {
    end();
    controller.abort();
  };
  function end() {
    // A deadline that somebody listens to is kept, with all that hangs on it, until it passes.
    deadline.removeEventListener('abort', stop);
    wanted?.removeEventListener('abort', giveUp);
    onEnd();
  }
  deadline.addEventListener('abort', stop);
  wanted?.addEventListener('abort', giveUp);
  if (wanted?.aborted) giveUp();
  return {
    fetch: async (...sent) => {
      atServer = true;
      try {
        return await fetch(...sent);
      } finally {
        atServer = false;
        if (wanted?.aborted) giveUp();
      }
    },
    signal: controller.signal,
    orGivenUp: (work) => Promise.race([work, givenUp]),
    end,
  };
}
