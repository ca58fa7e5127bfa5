import { Temporal } from 'temporal-polyfill';

interface Job {
  at: number;
  job: () => void;
}

/** Node fires longer timers at once. */
const longestTimer = 2 ** 31 - 1;

/** Adds an ISO 8601 duration, which may be negative (`-PT3M`, `P400D`); a day has 24 hours. */
export function addDuration(instant: Date, isoDuration: string): Date {
  const start = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO('UTC');
  return new Date(start.add(isoDuration).epochMilliseconds);
}

/**
 * The simulator's time: starts at the world's `now`, runs at real speed, and can be moved forward. Jobs run in the
 * order of their instants, and see their own instant as `now()`, whether time passed by itself or was moved.
 */
export class Clock {
  #offset: number;
  #standing: number | null = null;
  #jobs: Job[] = [];
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;
  readonly #listeners = new Set<() => void>();

  /** @param startIso the first moment, ISO 8601 with a zone. */
  constructor(startIso: string) {
    const start = Date.parse(startIso);
    if (Number.isNaN(start))
      throw new RangeError(`The clock cannot start at "${startIso}": not an ISO time.`);
    this.#offset = start - Date.now();
  }

  now(): Date {
    return new Date(this.#standing ?? Date.now() + this.#offset);
  }

  /** Milliseconds to add to the machine's clock. */
  offset(): number {
    return this.#offset;
  }

  /** Moves time forward by an ISO duration, running what falls due on the way; returns the new time. */
  advance(isoDuration: string): Date {
    const from = this.now();
    const milliseconds = addDuration(from, isoDuration).getTime() - from.getTime();
    if (milliseconds < 0) throw new RangeError(`Time cannot go back: "${isoDuration}" is negative.`);
    this.#runUntil(from.getTime() + milliseconds);
    this.#offset += milliseconds;
    this.#arm();
    for (const listener of [...this.#listeners]) listener();
    return this.now();
  }

  /** Runs a job when simulated time reaches the instant; at once if it has passed already. */
  at(instant: Date, job: () => void): void {
    if (this.#stopped) return;
    if (instant.getTime() <= this.now().getTime()) {
      job();
      return;
    }
    this.#jobs.push({ at: instant.getTime(), job });
    this.#jobs.sort((one, other) => one.at - other.at);
    this.#arm();
  }

  /** Calls the listener after each `advance`; returns how to stop that. */
  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Forgets all jobs; the clock goes on telling the time. */
  stop(): void {
    this.#stopped = true;
    this.#jobs = [];
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #runUntil(limit: number): void {
    for (let next = this.#jobs[0]; next && next.at <= limit; next = this.#jobs[0]) {
      this.#jobs.shift();
      this.#standing = next.at;
      try {
        next.job();
      } finally {
        this.#standing = null;
      }
    }
  }

  #arm(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const next = this.#jobs[0];
    if (!next || this.#standing !== null) return;
    const wait = Math.min(Math.max(next.at - this.now().getTime(), 0), longestTimer);
    this.#timer = setTimeout(() => {
      this.#runUntil(this.now().getTime());
      this.#arm();
    }, wait);
    // A job that waits is no reason to keep the process alive.
    this.#timer.unref();
  }
}
