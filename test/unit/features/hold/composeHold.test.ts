import { fieldsFor, holdAbility, holdNow, timeFrom, timeIn } from '../../../../src/features/hold/composeHold';

const now = new Date('2026-11-22T10:00:00Z');
const chosen = (minutes: number, by: 'user' | 'organization' = 'user') => ({
  minutes,
  until: timeIn(minutes, now).toISOString(),
  by,
});
const later = (minutes: number) => timeIn(minutes, now);

test.each([
  ['web', 'exchangeOnline', true, 'drafts'],
  ['newWindows', 'exchangeOnline', true, 'drafts'],
  ['mac', 'exchangeOnline', true, 'drafts'],
  ['classicWindows', 'exchangeOnline', true, 'classic'],
  ['classicWindows', 'exchangeOnline', false, 'noneClassic'],
  ['web', 'exchangeServer', true, 'none'],
  ['android', 'exchangeOnline', false, 'phone'],
] as const)('%s, %s, function there: %s: %s', (client, kind, canDelay, ability) => {
  expect(holdAbility(client, { kind, address: 'a@b.example' }, canDelay)).toBe(ability);
});

describe('what the message has', () => {
  test('without a time it leaves at once, whatever was chosen before', () => {
    expect(holdNow(null, chosen(5), true, 5, now)).toEqual({ kind: 'atOnce' });
  });

  test('a time that belongs to the choice is so many minutes', () => {
    const hold = chosen(5);
    expect(holdNow(hold.until, hold, true, 5, now)).toEqual({
      kind: 'minutes',
      minutes: 5,
      by: 'user',
      until: hold.until,
      left: 'enough',
    });
  });

  test('another time is the user’s own schedule, also beside a choice', () => {
    const until = later(600).toISOString();
    expect(holdNow(until, chosen(5), true, 5, now)).toEqual({ kind: 'time', until });
    expect(holdNow(until, null, true, 5, now)).toEqual({ kind: 'time', until });
  });

  test('a schedule that has passed holds nothing', () => {
    expect(holdNow(later(-1).toISOString(), null, true, 5, now)).toEqual({ kind: 'atOnce' });
  });

  test('"without waiting" is no hold', () => {
    const hold = chosen(0);
    expect(holdNow(hold.until, hold, false, 5, now)).toEqual({ kind: 'atOnce' });
  });

  test.each([
    [2, 'enough'],
    [2.6, 'near'],
    [5, 'past'],
    [60, 'past'],
  ])('%d minutes after choosing five that nobody counts anew: %s', (minutes, left) => {
    const hold = chosen(5);
    expect(holdNow(hold.until, hold, false, 5, later(minutes))).toMatchObject({ kind: 'minutes', left });
  });

  test('the organization’s hold is what Send will make of it', () => {
    const hold = chosen(5, 'organization');
    expect(holdNow(hold.until, hold, true, 30, now)).toMatchObject({ by: 'organization', minutes: 30 });
    expect(holdNow(hold.until, hold, false, 30, now)).toMatchObject({ by: 'organization', minutes: 5 });
    expect(holdNow(chosen(5).until, chosen(5), true, 30, now)).toMatchObject({ by: 'user', minutes: 5 });
  });

  test('a hold that Send alone decides upon is told before, and only where there will be one', () => {
    const later = chosen(0, 'organization');
    expect(holdNow(null, later, true, 10, now)).toEqual({
      kind: 'minutes',
      minutes: 10,
      by: 'organization',
      until: timeIn(10, now).toISOString(),
      left: 'enough',
    });
    expect(holdNow(null, later, true, 0, now)).toEqual({ kind: 'atOnce' });
    expect(holdNow(null, later, false, 10, now)).toEqual({ kind: 'atOnce' });
    expect(holdNow(null, chosen(0), true, 10, now)).toEqual({ kind: 'atOnce' });
    expect(holdNow(null, chosen(5, 'organization'), true, 10, now)).toEqual({ kind: 'atOnce' });
  });

  test('a time that Send set for the organization stays the organization’s when the message is looked over', () => {
    const hold = { minutes: 0, until: later(10).toISOString(), by: 'organization' as const };
    const shown = { kind: 'minutes', by: 'organization', until: hold.until, left: 'enough' };
    expect(holdNow(hold.until, hold, true, 10, now)).toEqual({ ...shown, minutes: 10 });
    expect(holdNow(hold.until, hold, false, 0, now)).toEqual({ ...shown, minutes: 10 });
    // Send would set the present time.
    expect(holdNow(hold.until, hold, true, 0, now)).toEqual({ kind: 'atOnce' });
  });

  test('"without waiting" is no schedule of the user’s, also where Outlook rounds it up', () => {
    expect(holdNow(later(0.5).toISOString(), chosen(0), true, 5, now)).toEqual({ kind: 'atOnce' });
  });

  test('where Send counts anew, no time is near or past', () => {
    const hold = chosen(5, 'organization');
    expect(holdNow(hold.until, hold, true, 5, later(60))).toMatchObject({
      by: 'organization',
      left: 'enough',
    });
  });
});

describe('a time of one’s own', () => {
  test('is read on the user’s clock', () => {
    const { day, time } = fieldsFor(later(60));
    expect(timeFrom(day, time, now)).toEqual({ ok: true, at: later(60) });
  });

  test.each([
    ['', '10:00', 'missing'],
    ['2026-11-22', '', 'missing'],
    ['2026-13-45', '10:00', 'missing'],
    ['2020-01-01', '10:00', 'past'],
  ])('%s %s: %s', (day, time, why) => {
    expect(timeFrom(day, time, now)).toEqual({ ok: false, why });
  });

  test('the present is not in the future', () => {
    const { day, time } = fieldsFor(now);
    expect(timeFrom(day, time, now)).toEqual({ ok: false, why: 'past' });
  });
});
