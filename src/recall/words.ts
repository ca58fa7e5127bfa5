import type { Translator } from '../i18n/translator';
import type { ClientKind } from '../mailbox/types';
import type { Policy } from '../policy/policy';
import type { Assessment } from './assess';
import type { Basis } from './reach';
import type { PeopleCount } from './summary';
import { usualLimitDays, type RecipientVerdict } from './verdicts';

/** What words need beside the verdicts. */
export interface WordContext {
  client: ClientKind;
  policy: Policy;
  /** Outlook's first estimate, not the server's answer. */
  estimate: boolean;
  account: string;
  now: Date;
}

/** How exact a count is, for the catalog's `counting` arguments. */
export function counting(count: PeopleCount, cutShort: boolean): 'exact' | 'about' | 'atLeast' {
  if (cutShort) return 'atLeast';
  return count.about ? 'about' : 'exact';
}

/** "5 people", "about 302 people", "at least 20 people", "3 people and a group of unknown size". */
export function peopleText({ t }: Translator, { summary, cutShort }: Assessment): string {
  const n = summary.total.people;
  const groups = summary.uncounted.length;
  const unknown = groups > 0 ? t('people.unknownGroups', { groups }) : '';
  if (n === 0 && unknown) return unknown;
  const counted = t('people.count', { counting: counting(summary.total, cutShort), n });
  return unknown ? t('people.and', { counted, unknown }) : counted;
}

/** Where Outlook's own recall command is in this client. */
export function outlookPath({ t }: Translator, client: ClientKind): string {
  switch (client) {
    case 'ios':
    case 'android':
      return t('outlookRecall.phone');
    default:
      return t(`outlookRecall.${client}`);
  }
}

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

  const n = summary.total.people;
  const only = recipients.length === 1 ? recipients[0] : undefined;
  const name = only && !only.group ? only.name || only.address : null;
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

/** The sentence under the headline, where the message as a whole is decided; `null` where the people are. */
export function wholeMessageText(
  words: Translator,
  assessment: Assessment,
  context: WordContext,
): string | null {
  const { t } = words;
  const { message, sentAt } = assessment;
  const { client, policy, now } = context;
  const days = sentAt ? Math.floor((now.getTime() - Date.parse(sentAt)) / (24 * 60 * 60 * 1000)) : 0;
  switch (message.outcome) {
    case 'held':
      return t('sentence.held');
    case 'heldFinal':
      return t('sentence.heldFinal');
    case 'waiting':
      return t('sentence.waiting');
    case 'notKnown':
      return t('reason.perhapsTooOld', { days, limit: usualLimitDays });
    case 'outlookOnly':
      return t(`reason.${message.reason}`, { path: outlookPath(words, client) });
    case 'outOfReach':
      switch (message.reason) {
        case 'account':
          return t('reason.accountOther');
        case 'kind':
          return t(assessment.kind === 'meeting' ? 'reason.kindMeeting' : 'reason.kindOther');
        case 'tooOld':
          return t('reason.tooOld', { days, limit: policy.recall.maximumAgeDays ?? usualLimitDays });
        case 'recallOff':
          return t('reason.recallOff');
        case 'notInSentItems':
          return t('reason.notInSentItems');
      }
      break;
    case 'notSent':
    case 'recallable':
  }
  return null;
}

/** The sentence under the headline about the people: what the number alone does not say. */
export function peopleSentence({ t }: Translator, { summary, recipients }: Assessment): string {
  const { outside, perhaps, uncounted } = summary;
  const notKnown = recipients.filter(({ verdict }) => verdict === 'notKnown').length;
  const maybe = recipients.filter(({ verdict }) => verdict === 'perhaps').length;
  const parts: string[] = [];
  if (outside.people > 0 && notKnown > 0) {
    parts.push(t('sentence.outsideAndNotKnown', { outside: outside.people, notKnown }));
  } else if (outside.people > 0) {
    parts.push(t('sentence.outside', { n: outside.people }));
  } else if (notKnown > 0 && perhaps.people > 0) {
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

/** Why this recipient has this verdict, in a line or two. */
export function reasonText(words: Translator, recipient: RecipientVerdict, context: WordContext): string {
  const { t } = words;
  const { group, reason, basis, evidence } = recipient;
  const when = (at: string | undefined) => (at ? words.when(at, context.now) : '');
  if (recipient.verdict === 'recallRequested') return t('reason.recallRequested');
  switch (reason) {
    case 'notChecked':
      if (group) return groupText(words, recipient);
      return t(basis === 'firstGuess' ? 'reason.insideProvisional' : 'reason.notChecked');
    case 'outside':
      if (group) return groupText(words, recipient);
      return t(basis === 'firstGuess' ? 'reason.outsideProvisional' : 'reason.outside');
    case 'unknown':
      if (!recipient.address) return t('reason.noAddress');
      return t(context.estimate ? 'reason.unknownProvisional' : 'reason.unknown');
    case 'read':
      return t('reason.readRecallable', { when: when(evidence.find(({ kind }) => kind === 'read')?.at) });
    case 'answered':
      return t('reason.answeredRecallable', {
        when: when(evidence.find(({ kind }) => kind === 'answered')?.at),
      });
    case 'alreadyRead':
    case 'deletedUnread':
    case 'bounced':
      return t(`reason.${reason}`, { when: when(evidence[0]?.at) });
    case 'noReceiptRequested':
    case 'noSignOfReading':
    case 'partner':
    case 'onPremises':
    case 'maybeOnPremises':
    case 'groupSize':
      return t(`reason.${reason}`);
    default:
      // Decided for the message as a whole: said once, under the headline, and not on every row.
      return group ? groupText(words, recipient) : '';
  }
}

function groupText({ t }: Translator, { group }: RecipientVerdict): string {
  if (!group?.members) return t('reason.groupSize');
  const n = group.members;
  const outside = group.outside ?? 0;
  if (outside === 0) return t('reason.groupInside', { n });
  return outside < n ? t('reason.groupMixed', { n, outside }) : t('reason.groupOutside', { n });
}

/** "From: Exchange", "From: your administrator (3 Nov)". */
export function basisText(words: Translator, basis: Basis, { policy }: WordContext): string {
  const { t } = words;
  const stated =
    basis === 'administrator' && policy.statedOn
      ? t('basis.administratorOn', { date: words.calendarDate(policy.statedOn) })
      : t(`basis.${basis}`);
  return t('basis.from', { basis: stated });
}

/** The warning about people outside; `place` is the first screen or the confirmation. */
export function noticeText(
  { t }: Translator,
  { notice }: Assessment,
  place: 'first' | 'confirm',
): string | null {
  if (!notice) return null;
  return notice.kind === 'outside' ? t(`notice.${place}`, { n: notice.people.people }) : t('notice.maybe');
}
