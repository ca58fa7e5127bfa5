/** A signal that ends with others, until it is released from them. */
export interface LinkedSignal {
  signal: AbortSignal;
  /** Takes every listener off the others again; nothing happens the second time. */
  release: () => void;
}

/** Aborts as soon as one of the sources does. `AbortSignal.any` would do, but Safari has it only since 17.4. */
export function linkedSignal(...sources: readonly AbortSignal[]): LinkedSignal {
  const controller = new AbortController();
  const abort = (source: AbortSignal) => {
    release();
    controller.abort(source.reason);
  };
  const links = sources.map((source) => ({
    source,
    listener: () => {
      abort(source);
    },
  }));
  function release() {
    for (const { source, listener } of links) source.removeEventListener('abort', listener);
  }
  const over = sources.find(({ aborted }) => aborted);
  if (over) abort(over);
  else for (const { source, listener } of links) source.addEventListener('abort', listener);
  return { signal: controller.signal, release };
}
