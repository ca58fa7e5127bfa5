import type { Failure } from '../mailbox/answer';
import type { Assessment } from './assess';
import type { CheckStep } from './check';

/** How far the verdict is, for assistive tools and tests (`data-state`). */
export type PaneState = 'loading' | 'provisional' | 'authoritative' | 'failed' | 'notApplicable' | 'waiting';

/** What kind of trouble a failed check is: it decides what the user can do. */
export type CheckTrouble = 'refused' | 'needsAdministrator' | 'unavailable' | 'failed';

export function troubleOf({ kind }: Failure): CheckTrouble {
  switch (kind) {
    case 'interactionNeeded':
    case 'consentRefused':
      return 'refused';
    case 'adminConsentNeeded':
      return 'needsAdministrator';
    case 'signInUnavailable':
      return 'unavailable';
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
    case 'checked':
      return 'authoritative';
  }
}
