import type { Translator } from '../../i18n/translator';

const hour = 60 * 60 * 1000;

/**
 * An instant as a record writes it: day, year, clock and distance from UTC, so that it reads the same for everybody
 * and the hour that happens twice in autumn stays told apart: `25 Oct 2026, 02:30 (UTC+02:00)`.
 */
export function momentText({ locale }: Translator, instant: string, timeZone: string): string {
  const format = formatOf(locale.tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
    ...(locale.catalog === 'es' ? { hourCycle: 'h23' as const } : {}),
  });
  return `${format.format(new Date(instant))} (${offsetText(instant, timeZone)})`;
}

/** 72 hours are hours: a change of the clocks does not shift them. */
export const hours72After = (instant: string): string =>
  new Date(Date.parse(instant) + 72 * hour).toISOString();

/** The calendar day so many days after an instant's own day in the zone, as `2027-01-19`. */
export function dayAfter(instant: string, days: number, timeZone: string): string {
  const { year, month, day } = fieldsIn(instant, timeZone);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** What the clocks of the zone show, as a field for day and time writes it: `2026-11-20T11:44`. */
export function clockField(instant: string, timeZone: string): string {
  const { year, month, day, hours, minutes } = fieldsIn(instant, timeZone);
  return new Date(Date.UTC(year, month - 1, day, hours, minutes)).toISOString().slice(0, 16);
}

/** From what the clocks there show: older web views do not know `timeZoneName: 'longOffset'`. */
function offsetText(instant: string, timeZone: string): string {
  const { year, month, day, hours, minutes } = fieldsIn(instant, timeZone);
  const shown = Date.UTC(year, month - 1, day, hours, minutes);
  const offset = Math.round(shown / 60_000 - Math.floor(Date.parse(instant) / 60_000));
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `UTC${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function fieldsIn(instant: string, timeZone: string) {
  const parts = formatOf('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(new Date(instant));
  const field = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return {
    year: field('year'),
    month: field('month'),
    day: field('day'),
    hours: field('hour'),
    minutes: field('minute'),
  };
}

/** Making one takes far longer than using it, and a record of 300 people has a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, format);
  return format;
}
