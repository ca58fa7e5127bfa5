import type { Catalog, MessageKey } from './catalog';
import type { Locale } from './locale';
import type { MessageArguments } from './messageArguments';

/** An instant: a Date, or ISO 8601 with a zone. */
export type Instant = Date | string;

/**
 * What a view needs to speak: texts by key, and times, lists and numbers as the user writes them.
 * Its functions may be taken out by destructuring.
 */
export interface Translator {
  readonly locale: Locale;
  /** Fetches the texts that the first verdict does not need; the same promise for all, a new one after a failure. */
  readonly later: () => Promise<void>;
  readonly dir: Locale['dir'];
  /** The text of a message; its arguments are checked by type. */
  readonly t: <Key extends MessageKey>(
    key: Key,
    ...values: MessageArguments[Key] extends null ? [] : [MessageArguments[Key]]
  ) => string;
  /** `10:41` */
  readonly time: (instant: Instant) => string;
  /** A time as it stands after a preposition: `10:41`, Spanish `las 10:41`, `la 1:05`. For arguments named `clock`. */
  readonly clock: (instant: Instant) => string;
  /** `today`, `yesterday`, `tomorrow`, else the date, with the year if it is another one. */
  readonly day: (instant: Instant, now: Instant) => string;
  /** A day that was stated without a time or zone, e.g. `2026-11-03` in the policy: `3 Nov 2026` everywhere. */
  readonly calendarDate: (isoDate: string) => string;
  /** When, in the middle of a sentence: `at 10:41`, `yesterday at 10:41`, `on 3 Nov at 10:41`. For arguments named `when`. */
  readonly when: (instant: Instant, now: Instant) => string;
  /** As `when`, but today is named too: `today at 10:41`. For arguments named `dayAndTime`. */
  readonly dayAndTime: (instant: Instant, now: Instant) => string;
  /** `Ana, Luis, and Eva` */
  readonly list: (names: readonly string[]) => string;
  readonly number: (value: number) => string;
}

/** How a translator is set up beside its language and its first texts. */
export interface TranslatorOptions {
  /** IANA name; the machine's own unless given. */
  timeZone?: string;
  /** Loads the texts that come later; without it there are none. */
  loadLater?: () => Promise<Catalog>;
}

/** Speaks one language. */
export function createTranslator(
  locale: Locale,
  firstTexts: Catalog,
  { timeZone, loadLater }: TranslatorOptions = {},
): Translator {
  let catalog = firstTexts;
  let fetching: Promise<void> | null = null;
  const later = () =>
    (fetching ??= (loadLater?.() ?? Promise.resolve({}))
      .then((texts) => {
        catalog = { ...catalog, ...texts };
      })
      .catch((error: unknown) => {
        fetching = null;
        throw error;
      }));

  const zone = timeZone === undefined ? {} : { timeZone };
  const timeFormat = new Intl.DateTimeFormat(locale.tag, {
    hour: 'numeric',
    minute: '2-digit',
    // Spanish texts use 24 hours everywhere, also where the region's default is 12 (es-MX, es-US).
    ...(locale.catalog === 'es' ? { hourCycle: 'h23' as const } : {}),
    ...zone,
  });
  const dateFormat = new Intl.DateTimeFormat(locale.tag, { day: 'numeric', month: 'short', ...zone });
  const yearFormat = new Intl.DateTimeFormat(locale.tag, { dateStyle: 'medium', ...zone });
  const calendarFormat = new Intl.DateTimeFormat(locale.tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const fieldFormat = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
    ...zone,
  });
  const listFormat = new Intl.ListFormat(locale.tag, { type: 'conjunction' });
  const numberFormat = new Intl.NumberFormat(locale.tag);

  const t: Translator['t'] = (key, ...values) => {
    const message = catalog[key];
    if (!message) throw new Error(`The text ${key} is not loaded yet: wait for later(), as late views do.`);
    return message(values[0]);
  };

  /** The calendar fields of an instant on the user's clock. */
  const fields = (instant: Instant) => {
    const parts = fieldFormat.formatToParts(new Date(instant));
    const field = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)?.value);
    return { year: field('year'), month: field('month'), day: field('day'), hour: field('hour') };
  };
  /** Days by the calendar, not by 24 hours: a day is 23 or 25 hours long when summer time changes. */
  const daysFromToday = (instant: Instant, now: Instant) => {
    const there = fields(instant);
    const here = fields(now);
    const millisecondsPerDay = 24 * 60 * 60 * 1000;
    return (
      (Date.UTC(there.year, there.month - 1, there.day) - Date.UTC(here.year, here.month - 1, here.day)) /
      millisecondsPerDay
    );
  };
  const date = (instant: Instant, now: Instant) =>
    (fields(instant).year === fields(now).year ? dateFormat : yearFormat).format(new Date(instant));
  const time = (instant: Instant) => timeFormat.format(new Date(instant));
  const clock = (instant: Instant) => t('time.clock', { time: time(instant), hour: fields(instant).hour });

  return {
    locale,
    dir: locale.dir,
    later,
    t,
    time,
    clock,
    day: (instant, now) => {
      switch (daysFromToday(instant, now)) {
        case 0:
          return t('time.today');
        case -1:
          return t('time.yesterday');
        case 1:
          return t('time.tomorrow');
        default:
          return date(instant, now);
      }
    },
    calendarDate: (isoDate) => calendarFormat.format(new Date(isoDate)),
    when: (instant, now) =>
      daysFromToday(instant, now) === 0 ? t('time.at', { clock: clock(instant) }) : dayAndTime(instant, now),
    dayAndTime,
    list: (names) => listFormat.format(names),
    number: (value) => numberFormat.format(value),
  };

  function dayAndTime(instant: Instant, now: Instant): string {
    switch (daysFromToday(instant, now)) {
      case 0:
        return t('time.todayAt', { clock: clock(instant) });
      case -1:
        return t('time.yesterdayAt', { clock: clock(instant) });
      case 1:
        return t('time.tomorrowAt', { clock: clock(instant) });
      default:
        return t('time.dateAt', { date: date(instant, now), clock: clock(instant) });
    }
  }
}
