/**
 * What the work gives, or `null`: it threw, or took longer than `limit` milliseconds. Work that goes on afterwards can
 * ask `isOver` and has to leave the message alone then. Never rejects.
 */
export function within<T>(limit: number, work: (isOver: () => boolean) => Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    let over = false;
    const end = (value: T | null) => {
      over = true;
      clearTimeout(timer);
      resolve(value);
    };
    const timer = setTimeout(() => end(null), limit);
    Promise.resolve()
      .then(() => work(() => over))
      .then(end, () => end(null));
  });
}
