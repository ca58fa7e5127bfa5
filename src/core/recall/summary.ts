import type { Policy } from '../../policy/policy';
import type { Attempt } from './attempt';
import type { MessageVerdict, RecipientVerdict, Verdict } from './verdicts';

/** People, not recipients: a group counts its members. */
export interface PeopleCount {
  people: number;
  /** A group is among them, so the number is Exchange's last count. */
  about: boolean;
}

/** Everything the first screen says in numbers. */
export interface Summary {
  total: PeopleCount;
  /** Within reach, within reach but read, and the inside members of partly; after a request, those it was made for. */
  reach: PeopleCount;
  perhaps: PeopleCount;
  notKnown: PeopleCount;
  /** Out of reach, or nothing to recall. */
  not: PeopleCount;
  /** Known to be outside the organization: they keep their copy and usually get a notice. */
  outside: PeopleCount;
  /** Known to have read it. */
  read: PeopleCount;
  /** Groups that nobody could count; they are named beside the numbers. */
  uncounted: RecipientVerdict[];
}

export type Headline = 'onlySelf' | 'allBounced' | 'one' | 'all' | 'some' | 'perhaps' | 'notKnown' | 'none';

/** The notice warning: how many outside keep their copy, or that some may be outside. */
export type Notice =
  | { kind: 'outside'; people: PeopleCount }
  /** A list outside that nobody counted. */
  | { kind: 'outsideGroup' }
  | { kind: 'perhapsOutside' }
  /** It could not be checked who is outside. */
  | { kind: 'unchecked' }
  | null;

/** What the bar at the bottom offers: the loud button first. */
export type Action = 'recall' | 'write' | 'outlook';

export function summarize(recipients: readonly RecipientVerdict[]): Summary {
  const isUncounted = ({ group }: RecipientVerdict) => group !== null && !group.members;
  const uncounted = recipients.filter(isUncounted);
  const counted = recipients.filter((recipient) => !isUncounted(recipient));
  const count = (people: (recipient: RecipientVerdict) => number): PeopleCount => {
    const taken = counted.filter((recipient) => people(recipient) > 0);
    return {
      people: taken.reduce((sum, recipient) => sum + people(recipient), 0),
      about: taken.some((recipient) => recipient.group !== null),
    };
  };
  return {
    total: count(members),
    reach: count((recipient) => (inReach(recipient) ? insideMembers(recipient) : 0)),
    perhaps: count((recipient) => (recipient.verdict === 'perhaps' ? members(recipient) : 0)),
    notKnown: count((recipient) => (recipient.verdict === 'notKnown' ? members(recipient) : 0)),
    not: count((recipient) => {
      if (inReach(recipient)) return members(recipient) - insideMembers(recipient);
      return isOpen(recipient) ? 0 : members(recipient);
    }),
    outside: count(outsideMembers),
    read: count((recipient) => (recipient.verdict === 'withinReachButRead' ? 1 : 0)),
    uncounted,
  };
}

/** How many people stand behind these recipients; a group that nobody counted is one. */
export function peopleBehind(recipients: readonly RecipientVerdict[]): number {
  return recipients.reduce((sum, { group }) => sum + Math.max(group?.members ?? 1, 1), 0);
}

/** Which headline is true of these numbers. */
export function headlineOf(summary: Summary, recipients: readonly RecipientVerdict[]): Headline {
  const { total, reach, notKnown, uncounted } = summary;
  if (recipients.length === 0) return 'onlySelf';
  if (recipients.every((recipient) => recipient.verdict === 'nothingToRecall')) return 'allBounced';
  if (reach.people > 0 && reach.people === total.people && uncounted.length === 0) {
    return total.people === 1 ? 'one' : 'all';
  }
  if (reach.people > 0) return 'some';
  if (recipients.some((recipient) => recipient.verdict === 'perhaps')) return 'perhaps';
  return notKnown.people > 0 || uncounted.some(isOpen) ? 'notKnown' : 'none';
}

/** Whenever somebody is outside, or may be, a recall may send a visible mail; nobody reachable means no recall. */
export function noticeOf(
  summary: Summary,
  recipients: readonly RecipientVerdict[],
  checking: boolean,
): Notice {
  if (summary.outside.people > 0) return { kind: 'outside', people: summary.outside };
  const delivered = recipients.filter(({ verdict }) => verdict !== 'nothingToRecall');
  if (delivered.some(({ reach }) => reach === 'outside')) return { kind: 'outsideGroup' };
  if (!checking && delivered.some(({ basis }) => basis === 'firstGuess')) return { kind: 'unchecked' };
  const unsure = delivered.some(
    ({ reach, group }) => reach !== 'inside' || (group !== null && group.outside === null),
  );
  return unsure ? { kind: 'perhapsOutside' } : null;
}

/**
 * The buttons at the bottom, for the unintended: what of their copies a recall can take decides. A recall that can reach nobody for certain is never the loud one; once one was requested,
 * or may have been, asking again has its own place beside what became of it.
 */
export function actionsOf(
  message: MessageVerdict,
  recipients: readonly RecipientVerdict[],
  attempt: Attempt | null,
  outlookAllowed: boolean,
): { primary: Action | null; second: Action | null } {
  if (message.outcome === 'outlookOnly') {
    return outlookAllowed ? { primary: 'outlook', second: 'write' } : { primary: 'write', second: null };
  }
  if (message.outcome === 'outOfReach') return { primary: 'write', second: null };
  if (message.outcome !== 'recallable' && message.outcome !== 'notKnown')
    return { primary: null, second: null };
  const write = peopleToWriteTo(recipients).length > 0 ? 'write' : null;
  if (attempt && attempt.state !== 'refused') return { primary: write, second: null };
  const has = (...some: Verdict[]) => recipients.some(({ verdict }) => some.includes(verdict));
  if (has('withinReach', 'withinReachButRead', 'partly', 'perhaps'))
    return { primary: 'recall', second: write };
  return has('notKnown') ? { primary: write, second: 'recall' } : { primary: write, second: null };
}

/** Whom to write to: those a recall does not reach; everybody, where it can reach all and was not requested. */
export function peopleToWriteTo(recipients: readonly RecipientVerdict[]): RecipientVerdict[] {
  const written = recipients.filter(({ verdict, address }) => address && verdict !== 'nothingToRecall');
  const missed = written.filter((recipient) => !inReach(recipient) || (recipient.group?.outside ?? 0) > 0);
  return missed.length > 0 || written.some(({ verdict }) => verdict === 'recallRequested') ? missed : written;
}

/** Under which number of the first screen a verdict counts; of `partly`, the members inside only. */
const side = {
  withinReach: 'reach',
  withinReachButRead: 'reach',
  partly: 'reach',
  recallRequested: 'reach',
  perhaps: 'perhaps',
  notKnown: 'notKnown',
  outOfReach: 'not',
  outlookOnly: 'not',
  nothingToRecall: 'not',
  held: 'not',
  waiting: 'not',
} satisfies Record<Verdict, 'reach' | 'perhaps' | 'notKnown' | 'not'>;

const inReach = ({ verdict }: RecipientVerdict) => side[verdict] === 'reach';
const isOpen = ({ verdict }: RecipientVerdict) => side[verdict] === 'perhaps' || side[verdict] === 'notKnown';

const members = ({ group }: RecipientVerdict) => (group ? (group.members ?? 0) : 1);

function outsideMembers(recipient: RecipientVerdict): number {
  if (recipient.verdict === 'nothingToRecall') return 0;
  if (recipient.reach === 'outside') return members(recipient);
  return recipient.group?.outside ?? 0;
}

const insideMembers = (recipient: RecipientVerdict) => members(recipient) - outsideMembers(recipient);

/**
 * Whether a recall reaches more people in one go than the administrator lets anybody ask for from here. A group that
 * Exchange would not count counts as more; so does a
 * list that Outlook cut short. As long as it has not been asked, only those who are known are counted.
 */
export function isForServiceDesk(
  { total, uncounted }: Summary,
  { recall: { askAbove } }: Pick<Policy, 'recall'>,
  { checking, cutShort }: { checking: boolean; cutShort: boolean },
): boolean {
  if (askAbove === null) return false;
  return total.people > askAbove || (!checking && (cutShort || uncounted.length > 0));
}
