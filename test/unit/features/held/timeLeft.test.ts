import { timeLeft, whoCanStop } from '../../../../src/features/held/timeLeft';

const now = new Date('2026-03-10T10:00:00Z');

test.each([
  ['2026-03-10T09:59:59Z', { unit: 'due' }],
  ['2026-03-10T10:00:00Z', { unit: 'due' }],
  ['2026-03-10T10:00:59Z', { unit: 'underAMinute' }],
  ['2026-03-10T10:01:59Z', { unit: 'minutes', n: 1 }],
  ['2026-03-10T10:59:59Z', { unit: 'minutes', n: 59 }],
  ['2026-03-11T10:30:00Z', { unit: 'hours', n: 24 }],
  ['2026-03-13T09:00:00Z', { unit: 'days', n: 2 }],
])('until %s there is left, rounded down, %j', (deliverAt, left) => {
  expect(timeLeft(deliverAt, now)).toEqual(left);
});

test.each([
  ['classicWindows', 'outbox', 'outlook'],
  ['classicWindows', 'drafts', 'pane'],
  ['newWindows', 'outbox', 'pane'],
  ['mac', 'drafts', 'pane'],
] as const)('in %s what waits in %s is stopped by: %s', (client, folder, who) => {
  expect(whoCanStop(client, { folder })).toBe(who);
});
