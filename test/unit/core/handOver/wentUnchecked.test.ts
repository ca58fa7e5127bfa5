import { readWentUnchecked, withWentUnchecked } from '../../../../src/core/handOver/wentUnchecked';

const at = (second: number) => new Date(Date.UTC(2026, 10, 25, 10, 0, second));

test('the last ten times are kept, newest first', () => {
  const times = Array.from({ length: 12 }, (_, second) => at(second)).reduce<string[]>(withWentUnchecked, []);
  expect(times).toHaveLength(10);
  expect(times[0]).toBe('2026-11-25T10:00:11.000Z');
  expect(times[9]).toBe('2026-11-25T10:00:02.000Z');
});

test('what another version left there and is no time is left out', () => {
  expect(readWentUnchecked(undefined)).toEqual([]);
  expect(readWentUnchecked('2026-11-25')).toEqual([]);
  expect(readWentUnchecked([at(1).toISOString(), 'yesterday', 7, null])).toEqual([at(1).toISOString()]);
});
