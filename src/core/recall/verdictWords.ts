import type { Translator } from '../../i18n/translator';
import { outlookAllowed, type Assessment } from './assess';
import { usualLimitDays } from './messageRules';
import { peopleBehind, summarize } from './summary';
import type { RecipientVerdict } from './verdicts';
import { counting, outlookPath, type WordContext } from './reachWords';

/** The headline: the answer in one sentence. */
export function headlineText(words: Translator, assessment: Assessment, { now }: WordContext): string {
  const { t } = words;
  const { message, summary, recipients, attempt, deliverAt, cutShort } = assessment;
  const when = deliverAt ? words.when(deliverAt, now) : '';
  switch (message.outcome) {
    case 'held':
      return t('headline.held', { when });
    case 'heldFinal':
      return t('headline.heldFinal', { when });
    case 'waiting':
      return t('headline.waiting');
    case 'outOfReach':
      return t('headline.outOfReach');
    case 'outlookOnly':
      return t('headline.outlookOnly');
    case 'notSent':
      return t('situation.otherItem');
    case 'notKnown':
    case 'recallable':
  }
  if (attempt?.state === 'reported') return t('headline.reported');
  if (attempt?.state === 'requested') return t('headline.requested');
  if (message.outcome === 'notKnown') return t('headline.perhapsTooOld');

  if (assessment.marked) return markedText(words, assessment.unintended);
  const n = summary.total.people;
  const only = recipients.length === 1 ? recipients[0] : undefined;
  const name = only && !only.group ? only.name || only.address : null;
  if (n === 0 && summary.uncounted.length > 0) {
    return t(assessment.headline === 'none' ? 'headline.noneUncounted' : 'headline.notKnown');
  }
  switch (assessment.headline) {
    case 'onlySelf':
      return t('headline.noRecipients');
    case 'allBounced':
      return t('headline.bounced');
    case 'one':
      return name ? t('headline.one', { name }) : t('headline.all', { counting: 'exact', n });
    case 'all':
      return t('headline.all', { counting: counting(summary.total, cutShort), n });
    case 'some':
      return t('headline.some', { counting: counting(summary.total, cutShort), k: summary.reach.people, n });
    case 'perhaps':
      return name
        ? t('headline.perhapsOne', { name })
        : t('headline.perhaps', { k: summary.perhaps.people, n: Math.max(n, summary.perhaps.people) });
    case 'notKnown':
      return name ? t('headline.notKnownOne', { name }) : t('headline.notKnown');
    case 'none':
      return name ? t('headline.noneOne', { name }) : t('headline.none', { n });
  }
}

/** The headline for those marked. "Cannot reach" is only said where that is known of every one of them. */
function markedText({ t }: Translator, unintended: readonly RecipientVerdict[]): string {
  const { reach, perhaps } = summarize(unintended);
  const n = peopleBehind(unintended);
  const open = unintended.filter(({ verdict }) => verdict === 'perhaps' || verdict === 'notKnown');
  if (reach.people > 0 || open.length === 0) return t('headline.unintended', { w: n, k: reach.people });
  const [only] = unintended.length === 1 && !unintended[0]?.group ? unintended : [];
  const name = only && (only.name || only.address);
  if (perhaps.people === 0) return name ? t('headline.notKnownOne', { name }) : t('headline.notKnown');
  return name ? t('headline.perhapsOne', { name }) : t('headline.perhaps', { k: perhaps.people, n });
}

/** The sentence under the headline, where the message as a whole is decided; `null` where the people are. */
export function wholeMessageText(
  words: Translator,
  assessment: Assessment,
  context: WordContext,
): string | null {
  const { t } = words;
  const { message, ageDays: days } = assessment;
  const { client, policy } = context;
  switch (message.outcome) {
    case 'held':
      return t('sentence.held');
    case 'heldFinal':
      return t('sentence.heldFinal');
    case 'waiting':
      return t('sentence.waiting');
    case 'notKnown':
      return days === null
        ? null
        : t('reason.perhapsTooOld', { days: beyond(days, usualLimitDays), limit: usualLimitDays });
    case 'outlookOnly':
      if (!outlookAllowed(policy)) return t('reason.recallOff');
      if (message.reason === 'sharedMailbox' && assessment.owner) {
        return t('reason.sharedMailboxOf', { mailbox: assessment.owner, path: outlookPath(words, client) });
      }
      return t(`reason.${message.reason}`, { path: outlookPath(words, client) });
    case 'outOfReach':
      switch (message.reason) {
        case 'account':
          return t('reason.accountOther');
        case 'kind':
          return t(assessment.kind === 'meeting' ? 'reason.kindMeeting' : 'reason.kindOther');
        case 'tooOld': {
          const limit = policy.recall.maximumAgeDays ?? usualLimitDays;
          return days === null
            ? t('reason.tooOldUndated', { limit })
            : t('reason.tooOld', { days: beyond(days, limit), limit });
        }
        case 'recallOff':
          return t('reason.recallOff');
        case 'notInSentItems':
          if (assessment.waitedInVain) return t('sentence.waitingTooLong');
          return t(assessment.missing ? 'failure.notFound' : 'reason.notInSentItems');
      }
      break;
    case 'notSent':
    case 'recallable':
  }
  return null;
}

/** The sentence under the headline about the people: what the number alone does not say. */
export function peopleSentence({ t }: Translator, { summary, recipients }: Assessment): string {
  const { outside, uncounted } = summary;
  const notKnown = peopleBehind(recipients.filter(({ verdict }) => verdict === 'notKnown'));
  const maybe = peopleBehind(recipients.filter(({ verdict }) => verdict === 'perhaps'));
  const parts: string[] = [];
  if (outside.people > 0 && notKnown > 0) {
    parts.push(t('sentence.outsideAndNotKnown', { outside: outside.people, notKnown }));
  } else if (outside.people > 0) {
    parts.push(t('sentence.outside', { n: outside.people }));
  } else if (summary.notKnown.people > 0) {
    parts.push(t('sentence.notKnown', { n: notKnown }));
  } else if (maybe > 0) {
    parts.push(t('sentence.perhaps', { n: maybe }));
  } else if (recipients.length > 1 && recipients.every(isAllInside)) {
    parts.push(t('sentence.allInside'));
  }
  const [group] = uncounted;
  if (group) parts.push(t('sentence.uncounted', { name: group.name || group.address }));
  return parts.join(' ') || (recipients.length > 0 ? t('sentence.gloss') : '');
}

const isAllInside = ({ reach, group }: RecipientVerdict) =>
  reach === 'inside' && (!group || group.outside === 0);

/** An age beyond a limit never reads as the limit itself: half a day over 30 is the 31st. */
const beyond = (days: number, limit: number) => Math.max(days, limit + 1);
