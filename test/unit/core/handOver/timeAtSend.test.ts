import type { ChosenHold } from '../../../../src/core/handOver/chosenHold';
import { organizationMinutes, timeAtSend, type Sending } from '../../../../src/core/handOver/timeAtSend';

const now = new Date('2026-11-25T10:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
/** Chosen twenty minutes ago. */
const hold = (minutes: number, by: ChosenHold['by'] = 'user'): ChosenHold => ({
  minutes,
  by,
  until: at(minutes - 20).toISOString(),
});

const sending = (differences: Partial<Sending>): Sending => ({
  hold: hold(5),
  delay: at(-15),
  settings: { minutes: 5, outsideMinutes: 10, riskMinutes: 30 },
  goesOutside: false,
  risky: false,
  ...differences,
});
const time = (differences: Partial<Sending> = {}) => timeAtSend(sending(differences), now);

test('the minutes count from Send, although Outlook rounded the time that it was given', () => {
  expect(time()).toEqual(at(5));
  expect(time({ delay: new Date(at(-15).getTime() + 59_000) })).toEqual(at(5));
});

test('a schedule of the user’s is never touched', () => {
  expect(time({ delay: at(600) })).toBeNull();
  expect(time({ delay: at(-14) })).toBeNull();
  expect(time({ delay: at(600), hold: hold(5, 'organization'), risky: true })).toBeNull();
});

test('a time that the user took away in Outlook stays away', () => {
  expect(time({ delay: null })).toBeNull();
  expect(time({ delay: null, hold: hold(5, 'organization') })).toBeNull();
});

test('without a choice nothing is known to be ours', () => {
  expect(time({ hold: null, goesOutside: true, risky: true })).toBeNull();
});

test('"without waiting" leaves now, also against the organization', () => {
  const settings = { goesOutside: true, risky: true };
  expect(time({ hold: hold(0), delay: at(-20), ...settings })).toEqual(now);
  expect(time({ hold: hold(0), delay: null, ...settings })).toBeNull();
});

test('the organization’s hold grows to the longest that applies, and never shrinks', () => {
  const organization = { hold: hold(5, 'organization') };
  expect(time(organization)).toEqual(at(5));
  expect(time({ ...organization, goesOutside: true })).toEqual(at(10));
  expect(time({ ...organization, goesOutside: true, risky: true })).toEqual(at(30));
  const shorter = { minutes: 5, outsideMinutes: 1, riskMinutes: 0 };
  expect(time({ ...organization, settings: shorter, goesOutside: true, risky: true })).toEqual(at(5));
});

test.each([
  [2, false, false, 2],
  [2, true, false, 10],
  [2, false, true, 30],
  [0, true, true, 30],
  [60, true, true, 60],
  [0, false, false, 0],
])('begun with %d, outside %s, risky %s: %d minutes', (begunWith, goesOutside, risky, minutes) => {
  const settings = { outsideMinutes: 10, riskMinutes: 30 };
  expect(organizationMinutes(begunWith, settings, { goesOutside, risky })).toBe(minutes);
});

test('an organization that holds only what goes outside has no time set before', () => {
  const later = { hold: hold(0, 'organization'), delay: null };
  expect(time(later)).toBeNull();
  expect(time({ ...later, goesOutside: true })).toEqual(at(10));
});

test('the user’s own choice does not grow', () => {
  expect(time({ goesOutside: true, risky: true })).toEqual(at(5));
});
