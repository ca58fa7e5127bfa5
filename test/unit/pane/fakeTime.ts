/** Time that passes only when a test lets it; in the shape in which the pane has clock and pauses. */
export function fakeTime() {
  let at = Date.parse('2026-11-20T10:00:00Z');
  const waits: { until: number; done: () => void }[] = [];
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    now: () => new Date(at),
    wait: (milliseconds: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        waits.push({ until: at + milliseconds, done: resolve });
        signal.addEventListener('abort', () => {
          resolve();
        });
      }),
    settle,
    /** Everything that falls due meanwhile happens in its order and at its time. */
    pass: async (milliseconds: number) => {
      const end = at + milliseconds;
      await settle();
      for (;;) {
        const [next] = waits.filter(({ until }) => until <= end).sort((a, b) => a.until - b.until);
        if (!next) break;
        waits.splice(waits.indexOf(next), 1);
        at = Math.max(at, next.until);
        next.done();
        await settle();
      }
      at = end;
    },
  };
}
