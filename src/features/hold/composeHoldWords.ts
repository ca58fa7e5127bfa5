import type { Translator } from '../../i18n/translator';
import type { HoldAbility, HoldNow } from './composeHold';

/** How long the message waits as things stand. */
export function holdText(words: Translator, held: HoldNow, countedAtSend: boolean, now: Date): string {
  const { t } = words;
  switch (held.kind) {
    case 'atOnce':
      return t('hold.atOnce');
    case 'time':
      return t('hold.hasTime', { dayAndTime: words.dayAndTime(held.until, now) });
    case 'minutes': {
      if (held.left === 'past') return t('hold.past');
      const when = words.when(held.until, now);
      if (held.left === 'near') return t('hold.near', { when });
      if (held.by === 'organization') return t('hold.byOrganization', { n: held.minutes });
      return countedAtSend ? t('hold.afterSend', { n: held.minutes }) : t('hold.fromNow', { when });
    }
  }
}

/** What can be stopped where, before anybody sends; one honest sentence for this Outlook. */
export function abilityText(
  words: Translator,
  ability: HoldAbility,
  held: HoldNow,
  countedAtSend: boolean,
  now: Date,
): string {
  const { t } = words;
  switch (ability) {
    case 'classic':
      return t('hold.classic');
    case 'phone':
      return t('hold.phone');
    case 'none':
      return t('hold.notHere');
    case 'noneClassic':
      return t('hold.notHereClassic');
    case 'drafts': {
      const fixed = held.kind === 'time' || (held.kind === 'minutes' && !countedAtSend);
      // Another day is named beside it already.
      return fixed && words.day(held.until, now) === t('time.today')
        ? t('hold.inDraftsUntil', { clock: words.clock(held.until) })
        : t('hold.inDrafts');
    }
  }
}
