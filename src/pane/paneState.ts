import type { Failure } from '../mailbox/answer';
import type { Assessment } from '../core/recall/assess';
import type { CheckStep } from '../core/recall/check';
import { actionsOf } from '../core/recall/summary';

/** How far the verdict is, for assistive tools and tests (`data-state`). */
export type PaneState = 'loading' | 'provisional' | 'authoritative' | 'failed' | 'notApplicable' | 'waiting';

/** What kind of trouble a failed check is: it decides what the user can do. */
export type CheckTrouble = 'refused' | 'needsAdministrator' | 'unavailable' | 'signIn' | 'failed';

export function troubleOf({ kind }: Failure): CheckTrouble {
  switch (kind) {
    case 'interactionNeeded':
    case 'consentRefused':
      return 'refused';
    case 'adminConsentNeeded':
      return 'needsAdministrator';
    case 'signInUnavailable':
    case 'notSetUp':
      return 'unavailable';
    case 'signInFailed':
    case 'signInSilent':
    case 'signInBlocked':
    case 'signInRefused':
      return 'signIn';
    default:
      return 'failed';
  }
}

/** The state of the pane on a message. */
export function paneState(assessment: Assessment, step: CheckStep): PaneState {
  if (assessment.undecided) return step.step === 'waiting' ? 'waiting' : 'loading';
  if (assessment.message.outcome === 'notSent' || assessment.sentCopy) return 'notApplicable';
  switch (step.step) {
    case 'checking':
      return 'provisional';
    case 'waiting':
      return 'waiting';
    case 'failed':
      return troubleOf(step.failure) === 'failed' ? 'failed' : 'provisional';
    case 'needless':
    case 'missing':
      return 'authoritative';
    case 'checked':
      return assessment.guessed ? 'failed' : 'authoritative';
  }
}

/** Where a confirmation was opened: from the bar at the bottom, or beside what became of the last attempt. */
export type Place = 'bar' | 'attempt';

/** How the user's own look for the report stands; the names are those of the texts. */
export type ReportSearch = 'lookingForReport' | 'noReportYet' | 'reportNotSought';

/** A verdict that arrives under an open confirmation can close it: what is not offered is not confirmed. */
export function mayConfirm(place: Place, assessment: Assessment): boolean {
  const { message, recipients, attempt, forServiceDesk, cannotAsk } = assessment;
  if (forServiceDesk || cannotAsk) return false;
  if (message.outcome !== 'recallable' && message.outcome !== 'notKnown') return false;
  // Of everybody: a plan can offer a recall that would only take the copies of those who should have it.
  const { primary, second } = actionsOf(message, recipients, attempt, false);
  return place === 'attempt' || primary === 'recall' || second === 'recall';
}

/** Where the pane can do nothing itself and no button says so: still filing, or switched off here. */
export function pointsToOutlook({ message, waitedInVain }: Assessment): boolean {
  if (message.outcome === 'outOfReach') return message.reason === 'recallOff' || waitedInVain;
  return message.outcome === 'waiting';
}

/** How the user's look for the report stands. */
export function searchOf(step: CheckStep, fresh: boolean): ReportSearch {
  if (!fresh) return 'lookingForReport';
  switch (step.step) {
    case 'checked':
      if (step.checked.reportSearch === 'notYet') return 'lookingForReport';
      return step.checked.reportSearch === 'done' ? 'noReportYet' : 'reportNotSought';
    case 'checking':
    case 'waiting':
      return 'lookingForReport';
    case 'failed':
    case 'missing':
    case 'needless':
      return 'reportNotSought';
  }
}
