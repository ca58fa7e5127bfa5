import { fieldTime, instantOf } from '../../../../outlook/host/page/zonedTime';

test.each([
  ['2026-03-10T10:47', 'Europe/Dublin', '2026-03-10T10:47:00.000Z'],
  ['2026-07-10T10:47', 'Europe/Dublin', '2026-07-10T09:47:00.000Z'],
  ['2026-03-10T00:30', 'Europe/Madrid', '2026-03-09T23:30:00.000Z'],
  ['2026-03-10T10:47', 'America/New_York', '2026-03-10T14:47:00.000Z'],
  // The first morning of summer time.
  ['2026-03-29T09:00', 'Europe/Madrid', '2026-03-29T07:00:00.000Z'],
])('%s in %s is %s, and back', (field, zone, instant) => {
  expect(instantOf(field, zone)).toBe(instant);
  expect(fieldTime(instant, zone)).toBe(field);
});
