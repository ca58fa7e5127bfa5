import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

/* Kinds of values that stand in several parts of a world file; worlds/README.md tells people how they are written. */

export function readable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

const isDuration = (value: string): boolean => readable(() => Temporal.Duration.from(value));
/** A duration without calendar units: how long a month is depends on the month. */
export const isPlainDuration = (value: string): boolean =>
  isDuration(value) &&
  Temporal.Duration.from(value).years === 0 &&
  Temporal.Duration.from(value).months === 0;

const durationFrom = (least: 0 | 1) =>
  v.pipe(
    v.string(),
    v.check(
      (value) => isPlainDuration(value) && Temporal.Duration.from(value).sign >= least,
      'expected an ISO duration of days, hours, minutes, seconds, such as "PT45S"',
    ),
  );

export const duration = durationFrom(0);
export const positiveDuration = durationFrom(1);
export const text = v.pipe(v.string(), v.minLength(1, 'expected a text that is not empty'));
export const address = v.pipe(v.string(), v.email('expected an e-mail address'));
