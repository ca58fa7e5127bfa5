import {
  mergeWentUnchecked,
  readWentUnchecked,
  withNoted,
  withWentUnchecked,
} from '../../../../src/core/handOver/wentUnchecked';

const at = (second: number) => new Date(Date.UTC(2026, 10, 25, 10, 0, second));
const time = (second: number) => at(second).toISOString();

test('the last ten times are kept, newest first', () => {
  const kept = Array.from({ length: 12 }, (_, second) => at(second)).reduce<unknown>(
    withWentUnchecked,
    undefined,
  );
  const times = readWentUnchecked(kept);
  expect(times).toHaveLength(10);
  expect(times[0]).toBe('2026-11-25T10:00:11.000Z');
  expect(times[9]).toBe('2026-11-25T10:00:02.000Z');
});

test('the list of times of before is read, and what is no time is left out', () => {
  expect(readWentUnchecked(undefined)).toEqual([]);
  expect(readWentUnchecked('2026-11-25')).toEqual([]);
  expect(readWentUnchecked([time(1), 'yesterday', 7, null])).toEqual([time(1)]);
  expect(withWentUnchecked([time(1)], at(2))).toEqual({ v: 1, times: [time(2), time(1)] });
});

test('what a later version added goes along', () => {
  const later = { v: 3, times: [time(2)], notedUntil: time(1), why: { [time(2)]: 'slow' } };
  expect(withWentUnchecked(later, at(3))).toEqual({ ...later, times: [time(3), time(2)] });
  expect(withNoted(later)).toEqual({ ...later, times: [], notedUntil: time(2) });
});

test('two windows: what one has shown does not come back from the other, what is newer stays', () => {
  const kept = { v: 1, times: [time(2), time(1)] };
  const shown = withNoted(kept);
  expect(mergeWentUnchecked(shown, kept)).toEqual({ v: 1, times: [], notedUntil: time(2) });
  expect(mergeWentUnchecked(withWentUnchecked(kept, at(3)), shown)).toMatchObject({ times: [time(3)] });
});
