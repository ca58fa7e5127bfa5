/** A road with so many semaphore: whoever finds too few free waits, first come, first served. */
export interface Semaphore {
  /** Waits for `weight` semaphore; the answer leaves them again. `null` when the signal ended the waiting. */
  enter: (weight: number, signal?: AbortSignal) => Promise<(() => void) | null>;
}

/** A weight above `count` takes them all. p-limit would do, if it could count one task as several. */
export function createSemaphore(count: number): Semaphore {
  let free = count;
  const waiting: { width: number; go: () => void }[] = [];
  const letIn = () => {
    for (let next = waiting[0]; next && next.width <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.width;
      next.go();
    }
  };
  return {
    enter: (weight, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) {
          resolve(null);
          return;
        }
        const width = Math.min(Math.max(weight, 1), count);
        const giveUp = () => {
          waiting.splice(waiting.indexOf(entry), 1);
          resolve(null);
          letIn();
        };
        const entry = {
          width,
          go: () => {
            signal?.removeEventListener('abort', giveUp);
            let left = false;
            resolve(() => {
              if (left) return;
              left = true;
              free += width;
              letIn();
            });
          },
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        waiting.push(entry);
        letIn();
      }),
  };
}
