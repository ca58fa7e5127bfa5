import type { Translator } from '../../../../src/i18n/translator';
import { clockField, dayAfter, hours72After, momentText } from '../../../../src/features/incident/moment';
import { speak } from '../../i18n/speak';

let english: Translator;
let american: Translator;
let spanish: Translator;

beforeAll(async () => {
  english = await speak('en-GB');
  american = await speak('en-US');
  spanish = await speak('es-MX');
});

describe('a moment in a record', () => {
  test('names day, year, clock and zone as the language writes them', () => {
    expect(momentText(english, '2026-11-20T10:41:59Z', 'Europe/Madrid')).toBe(
      '20 Nov 2026, 11:41 (UTC+01:00)',
    );
    expect(momentText(american, '2026-11-20T10:41:59Z', 'America/New_York').replace(/\s/g, ' ')).toBe(
      'Nov 20, 2026, 5:41 AM (UTC-05:00)',
    );
    expect(momentText(spanish, '2026-11-20T20:41:00Z', 'Europe/Madrid')).toBe(
      '20 nov 2026, 21:41 (UTC+01:00)',
    );
  });

  test('tells apart the hour that happens twice in autumn', () => {
    expect(momentText(english, '2026-10-25T00:30:00Z', 'Europe/Madrid')).toBe(
      '25 Oct 2026, 02:30 (UTC+02:00)',
    );
    expect(momentText(english, '2026-10-25T01:30:00Z', 'Europe/Madrid')).toBe(
      '25 Oct 2026, 02:30 (UTC+01:00)',
    );
  });

  test.each([
    ['Asia/Kolkata', '20 Nov 2026, 16:11 (UTC+05:30)'],
    ['America/St_Johns', '20 Nov 2026, 07:11 (UTC-03:30)'],
    ['Pacific/Kiritimati', '21 Nov 2026, 00:41 (UTC+14:00)'],
    ['UTC', '20 Nov 2026, 10:41 (UTC+00:00)'],
  ])('knows the distance of %s from UTC', (timeZone, text) => {
    expect(momentText(english, '2026-11-20T10:41:00Z', timeZone)).toBe(text);
  });
});

describe('the deadlines', () => {
  test('72 hours are hours, also when the clocks change', () => {
    const end = hours72After('2026-10-23T10:00:00Z');
    expect(end).toBe('2026-10-26T10:00:00.000Z');
    expect(momentText(english, end, 'Europe/Madrid')).toBe('26 Oct 2026, 11:00 (UTC+01:00)');
  });

  test('60 days are days of the calendar, counted from the day in the zone', () => {
    expect(dayAfter('2026-11-20T10:50:00Z', 60, 'America/New_York')).toBe('2027-01-19');
    expect(dayAfter('2026-11-20T03:00:00Z', 60, 'America/New_York')).toBe('2027-01-18');
    expect(dayAfter('2026-09-01T22:30:00Z', 60, 'Europe/Madrid')).toBe('2026-11-01');
  });
});

test('the field for day and time shows what the clocks of the zone show', () => {
  expect(clockField('2026-11-20T10:44:31Z', 'Europe/Madrid')).toBe('2026-11-20T11:44');
  expect(clockField('2026-11-20T23:44:31Z', 'Europe/Madrid')).toBe('2026-11-21T00:44');
});
