import type { Cause, MessageNotes } from '../../mailbox/notes';
import { outlookAllowed, type Assessment } from '../../core/recall/assess';
import { letterReaders, type LetterReaders } from '../../core/recall/letterRules';
import { peopleBehind } from '../../core/recall/summary';
import type { RecipientVerdict } from '../../core/recall/verdicts';
import { isDeletedUnread, readersBehind } from '../../core/recall/whatIsKnown';
import type { Policy } from '../../policy/policy';

/** How the copies of the unintended stand, as the columns of the plan's table have it. */
export type Mix =
  /** All in reach, nothing known of reading, sent less than a day ago. */
  | 'fresh'
  /** All in reach, but read by some, or sent a day ago or more. */
  | 'readOrOld'
  /** All in reach, more than 25 people. */
  | 'large'
  /** Some in reach, some not, or not for certain. */
  | 'some'
  /** None in reach, while those who should have it would lose their copies by a recall. */
  | 'harmful'
  /** None in reach. */
  | 'none'
  /** Nobody has a copy. */
  | 'bounced'
  /** Every copy was reported as deleted without being opened. */
  | 'deletedUnread';

/** All that the plan depends on. It is about the unintended, unless said otherwise. */
export interface PlanFacts {
  cause: Cause | null;
  /** Personal or confidential data. */
  sensitive: boolean;
  mix: Mix;
  /** Who can ask for a recall: the pane, only Outlook itself, nobody. */
  recallBy: 'pane' | 'outlook' | null;
  /** Nobody's copy is known to be in reach, even perhaps. */
  reachUnknown: boolean;
  /** Somebody who should have it would lose the copy by a recall. */
  othersInReach: boolean;
  /** The subject holds personal data, and a recall may send it out once more. */
  subjectTells: boolean;
  /** A group counts its members; one that nobody counted is one. */
  people: number;
  /** Known to have read or answered. */
  readers: number;
  peopleToWriteTo: Readonly<Record<LetterReaders, number>>;
  /** When a recall was requested; UTC, ISO 8601. */
  recallAskedAt: string | null;
  /** Files in OneDrive or SharePoint to which the message links. */
  linkedFiles: number;
}

/** More people than this are a large group. */
export const largeFrom = 25;
const day = 24 * 60 * 60 * 1000;

/** What the plan needs, from the assessment and from what the message holds. */
export function planFacts(known: {
  assessment: Assessment;
  notes: Pick<MessageNotes, 'cause' | 'done'>;
  policy: Policy;
  /** The latest time at which it was sent or delivered; UTC, ISO 8601. */
  sentAt: string;
  sensitive: boolean;
  /** The subject itself holds personal data. */
  subjectHoldsData: boolean;
  linkedFiles: number;
  now: Date;
}): PlanFacts {
  const { assessment, notes, policy, sentAt, sensitive, subjectHoldsData, linkedFiles, now } = known;
  const { unintended, recipients, message, notice } = assessment;
  const standing = (recipient: RecipientVerdict) => standingOf(recipient, message.outcome === 'outlookOnly');
  const unwanted = new Set(unintended);
  const others = recipients.filter((recipient) => !unwanted.has(recipient));
  const othersInReach = others.some((recipient) => ['in', 'partly', 'perhaps'].includes(standing(recipient)));
  const copies = unintended.filter(({ verdict }) => verdict !== 'nothingToRecall');
  const noneInReach = copies.length > 0 && copies.every((recipient) => standing(recipient) === 'out');
  const old = now.getTime() - Date.parse(sentAt) >= day;
  return {
    cause: notes.cause,
    sensitive,
    mix: mixOf(),
    recallBy: recallBy(),
    reachUnknown:
      copies.every((recipient) => ['unknown', 'out'].includes(standing(recipient))) && !noneInReach,
    othersInReach,
    subjectTells: subjectHoldsData && notice !== null,
    people: peopleBehind(copies),
    readers: readersAmong(copies),
    peopleToWriteTo: {
      unreached: peopleBehind(letterReaders(unintended, 'unreached')),
      unintended: peopleBehind(letterReaders(unintended, 'unintended')),
    },
    recallAskedAt: askedAt(assessment),
    linkedFiles,
  };

  function mixOf(): Mix {
    if (copies.length === 0) return 'bounced';
    if (copies.every(isDeletedUnread)) return 'deletedUnread';
    if (noneInReach) return othersInReach ? 'harmful' : 'none';
    if (copies.some((recipient) => standing(recipient) !== 'in')) return 'some';
    if (old) return 'readOrOld';
    if (peopleBehind(copies) > largeFrom) return 'large';
    return readersAmong(copies) > 0 ? 'readOrOld' : 'fresh';
  }

  function recallBy(): PlanFacts['recallBy'] {
    if (message.outcome === 'outlookOnly') return outlookAllowed(policy) ? 'outlook' : null;
    if (assessment.cannotAsk) return null;
    return message.outcome === 'recallable' || message.outcome === 'notKnown' ? 'pane' : null;
  }
}

/** Whether the answer decides much: between recall and letter, or for many people. */
export const answerDecides = ({ cause, mix, people }: PlanFacts): boolean =>
  cause === null && (mix === 'large' || (mix === 'some' && people > 1));

type Standing = 'in' | 'partly' | 'perhaps' | 'unknown' | 'out';

/** Where the copies of a recipient stand; a group has several. */
function standingOf({ verdict, reach, group }: RecipientVerdict, outlookOnly: boolean): Standing {
  const partly = group !== null && (group.outside ?? 0) > 0;
  switch (verdict) {
    case 'withinReach':
    case 'withinReachButRead':
    case 'partly':
    case 'recallRequested':
      return partly ? 'partly' : 'in';
    case 'perhaps':
      return 'perhaps';
    case 'notKnown':
      return 'unknown';
    case 'outOfReach':
    case 'nothingToRecall':
    case 'held':
    case 'waiting':
      return 'out';
    case 'outlookOnly':
  }
  // Outlook's own recall stays within the organization.
  if (!outlookOnly || reach === 'outside') return 'out';
  if (reach !== 'inside') return 'perhaps';
  return partly ? 'partly' : 'in';
}

/** A recall made elsewhere counts from its report. */
function askedAt({ attempt }: Assessment): string | null {
  if (attempt?.state === 'requested') return attempt.at;
  return attempt?.state === 'reported' ? (attempt.at ?? attempt.report.receivedAt) : null;
}

const readersAmong = (recipients: readonly RecipientVerdict[]): number =>
  recipients.reduce((sum, recipient) => sum + readersBehind(recipient), 0);
