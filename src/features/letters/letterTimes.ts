import type { Instant, Translator } from '../../i18n/translator';

/** A time as a letter gives it. It may be read on another day, so only the day of writing has a name. */
export interface LetterTime {
  /** Decides the Spanish tense: «he enviado hoy», «envié el 3 de noviembre». */
  day: 'today' | 'earlier';
  /** `today at 10:41`, `on 3 November at 10:41` */
  when: string;
  /** `10:41` */
  time: string;
  /** `3 November` */
  date: string;
}

/** `timeZone`: IANA name; the machine's own unless given. */
export function letterTime(words: Translator, instant: Instant, now: Instant, timeZone?: string): LetterTime {
  const clock = words.clock(instant);
  const date = longDate(words.locale.tag, instant, now, timeZone);
  const today = calendarDay(instant, timeZone) === calendarDay(now, timeZone);
  return {
    day: today ? 'today' : 'earlier',
    when: today ? words.t('time.todayAt', { clock }) : words.t('time.dateAt', { date, clock }),
    time: words.time(instant),
    date,
  };
}

/** A day with its month in full, and the year if it is another one than now: `3 November`, `3 de noviembre`. */
export function longDate(tag: string, instant: Instant, now: Instant, timeZone?: string): string {
  const sameYear = calendarDay(instant, timeZone).slice(0, 4) === calendarDay(now, timeZone).slice(0, 4);
  return new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(instant));
}

/** `2026-11-03` in the user's zone. */
function calendarDay(instant: Instant, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return format.format(new Date(instant));
}
