import { loadCatalog } from '../../../src/i18n/loadCatalog';
import { pickLocale } from '../../../src/i18n/locale';
import { createTranslator, type Translator } from '../../../src/i18n/translator';

const speak = async (displayLanguage: string, timeZone = 'Europe/Madrid'): Promise<Translator> => {
  const locale = pickLocale(displayLanguage);
  return createTranslator(locale, await loadCatalog(locale), { timeZone });
};

/** Intl puts a narrow no-break space before AM and PM; for reading it is a space. */
const plain = (text: string) => text.replaceAll('\u202f', ' ');

describe('plurals', () => {
  test.each([
    [1, '1 person', '1 persona'],
    [2, '2 people', '2 personas'],
    [1000, '1,000 people', '1000 personas'],
    [12345, '12,345 people', '12.345 personas'],
    [1_000_000, '1,000,000 people', '1.000.000 personas'],
  ])('%d are counted rightly in both languages', async (n, english, spanish) => {
    expect((await speak('en-US')).t('people.count', { counting: 'exact', n })).toBe(english);
    expect((await speak('es-ES')).t('people.count', { counting: 'exact', n })).toBe(spanish);
  });

  test('a count with a group in it says "about", a cut list "at least"', async () => {
    const english = await speak('en-US');
    const spanish = await speak('es-ES');
    expect(english.t('headline.some', { counting: 'about', k: 298, n: 302 })).toBe(
      'A recall can reach about 298 of 302 people.',
    );
    expect(spanish.t('headline.some', { counting: 'about', k: 298, n: 302 })).toBe(
      'La recuperación puede llegar a unas 298 de 302 personas.',
    );
    expect(english.t('headline.some', { counting: 'atLeast', k: 3, n: 20 })).toBe(
      'A recall can reach 3 of at least 20 people.',
    );
    expect(spanish.t('people.count', { counting: 'atLeast', n: 20 })).toBe('al menos 20 personas');
  });

  test('the notice agrees with the number of people outside', async () => {
    const english = await speak('en-US');
    const spanish = await speak('es-ES');
    expect(english.t('notice.first', { n: 1 })).toBe(
      '1 outside keeps the copy and very probably gets a notice with the subject.',
    );
    expect(english.t('notice.first', { n: 2 })).toBe(
      '2 outside keep their copy and very probably get a notice with the subject.',
    );
    expect(spanish.t('notice.first', { n: 1 })).toBe(
      '1 externo conserva la copia y muy probablemente recibirá un aviso con el asunto.',
    );
    expect(spanish.t('notice.first', { n: 2 })).toBe(
      '2 externos conservan la copia y muy probablemente recibirán un aviso con el asunto.',
    );
  });
});

describe('times', () => {
  const now = '2026-11-20T12:00:00Z';

  test('are shown in the zone and the hours of the user', async () => {
    const instant = '2026-11-20T13:05:00Z';
    expect(plain((await speak('en-US', 'America/New_York')).time(instant))).toBe('8:05 AM');
    expect((await speak('en-GB', 'Europe/London')).time(instant)).toBe('13:05');
    expect((await speak('es-ES')).time(instant)).toBe('14:05');
    expect((await speak('es-MX', 'America/Mexico_City')).time('2026-11-20T21:05:00Z')).toBe('15:05');
  });

  test('follow summer time on either side of the change', async () => {
    // Madrid leaves summer time on 25 October 2026 at 01:00 UTC.
    const { time } = await speak('es-ES');
    expect(time('2026-10-25T00:30:00Z')).toBe('2:30');
    expect(time('2026-10-25T01:30:00Z')).toBe('2:30');
    expect(time('2026-10-25T02:30:00Z')).toBe('3:30');
  });

  test('take the right article in Spanish', async () => {
    const { clock, when } = await speak('es-ES');
    expect(clock('2026-11-20T00:05:00Z')).toBe('la 1:05');
    expect(clock('2026-11-20T12:05:00Z')).toBe('las 13:05');
    expect(when('2026-11-20T00:05:00Z', now)).toBe('a la 1:05');
  });

  test('name the day wherever it is not today', async () => {
    const english = await speak('en-GB');
    const spanish = await speak('es-ES');
    const instants = [
      '2026-11-20T09:41:00Z',
      '2026-11-19T09:41:00Z',
      '2026-11-21T09:41:00Z',
      '2026-11-03T09:41:00Z',
    ];
    expect(instants.map((instant) => english.when(instant, now))).toEqual([
      'at 10:41',
      'yesterday at 10:41',
      'tomorrow at 10:41',
      'on 3 Nov at 10:41',
    ]);
    expect(instants.map((instant) => spanish.when(instant, now))).toEqual([
      'a las 10:41',
      'ayer a las 10:41',
      'mañana a las 10:41',
      'el 3 nov a las 10:41',
    ]);
    expect(english.dayAndTime('2026-11-20T09:41:00Z', now)).toBe('today at 10:41');
    expect(spanish.dayAndTime('2026-11-20T09:41:00Z', now)).toBe('hoy a las 10:41');
  });
});

describe('days', () => {
  test('are those of the calendar in the user’s zone, not of UTC', async () => {
    const instant = '2026-11-19T23:30:00Z';
    const now = '2026-11-20T00:30:00Z';
    expect((await speak('en-GB', 'Europe/London')).day(instant, now)).toBe('yesterday');
    expect((await speak('en-GB', 'Europe/Madrid')).day(instant, now)).toBe('today');
    expect((await speak('en-US', 'America/New_York')).day(instant, now)).toBe('today');
  });

  test('count rightly over the day of 25 hours at the end of summer time', async () => {
    // 23:30 on the 25th and 00:30 on the 25th in Madrid: 24 hours apart, the same day.
    const { day } = await speak('en-GB');
    expect(day('2026-10-24T22:30:00Z', '2026-10-25T22:30:00Z')).toBe('today');
  });

  test('count rightly over the day of 23 hours at the start of summer time', async () => {
    // 23:30 on the 28th and 23:30 on the 29th of March in Madrid: 23 hours apart, two days.
    const { day } = await speak('es-ES');
    expect(day('2026-03-28T22:30:00Z', '2026-03-29T21:30:00Z')).toBe('ayer');
  });

  test('stated without a zone stay the same day west of Greenwich', async () => {
    const { calendarDate } = await speak('en-GB', 'America/Los_Angeles');
    expect(calendarDate('2026-11-03')).toBe('3 Nov 2026');
  });

  test('show the year when it is another one', async () => {
    const now = '2026-11-20T12:00:00Z';
    expect((await speak('en-US')).day('2026-11-03T12:00:00Z', now)).toBe('Nov 3');
    expect((await speak('en-GB')).day('2026-11-03T12:00:00Z', now)).toBe('3 Nov');
    expect((await speak('en-GB')).day('2025-11-03T12:00:00Z', now)).toBe('3 Nov 2025');
    expect((await speak('es-ES')).day('2025-11-03T12:00:00Z', now)).toBe('3 nov 2025');
  });
});

test('lists and numbers are written as the language writes them', async () => {
  const english = await speak('en-GB');
  const spanish = await speak('es-ES');
  expect(english.list(['Ana', 'Luis', 'Eva'])).toBe('Ana, Luis and Eva');
  expect(spanish.list(['Ana', 'Luis', 'Inés'])).toBe('Ana, Luis e Inés');
  expect(english.number(12345)).toBe('12,345');
  expect(spanish.number(12345)).toBe('12.345');
});

test('a name with markup and braces in it stays as it is', async () => {
  expect((await speak('en-GB')).t('headline.one', { name: '<b>{x}</b> # 1' })).toBe(
    'A recall can reach <b>{x}</b> # 1.',
  );
});
