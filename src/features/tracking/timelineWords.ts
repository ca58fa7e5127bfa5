import type { Translator } from '../../i18n/translator';
import type { TimelineEntry } from './timeline';

/** So many names are read out; the others are counted. */
const named = 2;

/** "Ana Gil", "Ana Gil and Eva Sol", "Ana Gil, Eva Sol and 298 more". */
export function peopleText({ t, list }: Translator, people: readonly string[]): string {
  if (people.length <= named) return list(people);
  return t('tracking.andMore', { names: people.slice(0, named).join(', '), n: people.length - named });
}

/** One line of the timeline, without its time. */
export function happeningText(words: Translator, { what, people }: TimelineEntry): string {
  const { t } = words;
  switch (what) {
    case 'requested':
    case 'uncertain':
    case 'refused':
    case 'reported':
    case 'noted':
      return t(`happening.${what}`);
    default:
      return t(`happening.${what}`, { people: peopleText(words, people) });
  }
}

/** When, in a narrow column: the time today, the day before that. */
export function shortTime({ time, day }: Translator, at: string, now: Date): string {
  const isToday = new Date(at).toDateString() === now.toDateString();
  return isToday ? time(at) : day(at, now);
}
