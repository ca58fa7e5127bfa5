import type { Translator } from '../../i18n/translator';
import type { ClientKind } from '../../mailbox/types';
import type { Policy } from '../../policy/policy';
import type { Assessment } from './assess';
import type { Basis } from './reach';
import type { PeopleCount } from './summary';
import type { RecipientVerdict } from './verdicts';

/** What words need beside the verdicts. */
export interface WordContext {
  client: ClientKind;
  policy: Policy;
  /** Outlook's first estimate, not the server's answer. */
  estimate: boolean;
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

/** Why this recipient has this verdict, in a line or two. */
export function reasonText(words: Translator, recipient: RecipientVerdict, context: WordContext): string {
  const { t } = words;
  const { group, reason, basis, evidence } = recipient;
  const when = (at: string | undefined) => (at ? words.when(at, context.now) : '');
  if (reason === 'removed' || reason === 'notRemoved') return t(`reason.${reason}`);
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
      // Who of them stands below.
      if (group) return groupText(words, recipient);
      return t('reason.readRecallable', { when: when(evidence.find(({ kind }) => kind === 'read')?.at) });
    case 'answered':
      if (group) return groupText(words, recipient);
      return t('reason.answeredRecallable', {
        when: when(evidence.find(({ kind }) => kind === 'answered')?.at),
      });
    case 'alreadyRead':
      return t('reason.alreadyRead', { when: when(evidence[0]?.at) });
    case 'deletedUnread':
    case 'bounced':
      // Of the copy as a whole: beside it a member of a group may have done the same earlier.
      return t(`reason.${reason}`, {
        when: when(evidence.find(({ kind, by }) => kind === reason && by === null)?.at),
      });
    case 'noReceiptRequested':
    case 'noSignOfReading':
      return group ? `${groupText(words, recipient)} ${t(`reason.${reason}`)}` : t(`reason.${reason}`);
    case 'partner':
    case 'onPremises':
    case 'maybeOnPremises':
    case 'groupSize':
      return t(`reason.${reason}`);
    case 'notInSentItems':
    case 'account':
    case 'exchangeServer':
    case 'kind':
    case 'recallOff':
    case 'tooOld':
    case 'perhapsTooOld':
    case 'sharedMailbox':
    case 'held':
    case 'heldFinal':
    case 'waiting':
      // Decided for the message as a whole: said once, under the headline, and not on every row.
      return group ? groupText(words, recipient) : '';
  }
}

function groupText({ t }: Translator, { group, reach }: RecipientVerdict): string {
  if (reach === 'outside') return t('reason.outside');
  if (!group?.members || group.outside === null) return t('reason.groupSize');
  const { members: n, outside } = group;
  if (outside === 0) return t('reason.groupInside', { n });
  return outside < n ? t('reason.groupMixed', { n, outside }) : t('reason.groupOutside', { n });
}

/** "From: Exchange", "From: your administrator (3 Nov)". */
export function basisText(words: Translator, basis: Basis, { policy }: Pick<WordContext, 'policy'>): string {
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
  switch (notice?.kind) {
    case 'outside':
      return t(`notice.${place}`, { n: notice.people.people });
    case 'outsideGroup':
      return t('notice.group');
    case 'perhapsOutside':
      return t('notice.maybe');
    case 'unchecked':
      return t('notice.unchecked');
    case undefined:
      return null;
  }
}
