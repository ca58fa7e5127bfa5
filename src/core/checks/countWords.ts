import type { Translator } from '../../i18n/translator';
import type { Counts } from './counts';

/** `7 people: 5 inside and 2 outside` */
export function peopleLine({ t, list }: Translator, counts: Counts): string {
  const { total, inside, outside, notKnown, uncounted, cutShort } = counts;
  const n = total.people;
  const unknown = uncounted > 0 ? t('people.unknownGroups', { groups: uncounted }) : '';
  if (n === 0) return unknown || t('findings.nobodyYet');
  const counting = cutShort ? 'atLeast' : total.about ? 'about' : 'exact';
  const counted = t('people.count', { counting, n });
  const people = unknown ? t('people.and', { counted, unknown }) : counted;
  // Of a group that nobody counted it is not known where its members are.
  if (inside.people === n && !unknown) return t('counts.allInside', { people, n });
  if (outside.people === n && !unknown) return t('counts.allOutside', { people, n });
  const parts = [
    ...(inside.people > 0 ? [t('counts.inside', { n: inside.people })] : []),
    ...(outside.people > 0 ? [t('counts.outside', { n: outside.people })] : []),
    ...(notKnown.people > 0 ? [t('counts.notKnown', { n: notKnown.people })] : []),
  ];
  return t('counts.parts', { people, parts: list(parts) });
}

/** What a recall could do about it afterwards; empty where nobody is on the message yet. */
export function recallLine({ t }: Translator, { total, reach, recall }: Counts): string {
  const n = total.people;
  if (n === 0) return '';
  if (recall !== 'pane') return t(recall === 'never' ? 'counts.never' : 'counts.outlookOnly');
  if (reach.people === 0) return t('counts.reachNone', { n });
  return reach.people === n ? t('counts.reachAll', { n }) : t('counts.reachSome', { k: reach.people });
}
