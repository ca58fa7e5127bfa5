import type { FailureKind } from '../../mailbox/answer';
import type { NotesKept } from '../../core/recall/ownNotes';

/** Why notes hold only until the pane is closed, as the text knows it. */
type Why = 'permission' | 'signIn' | 'offline' | 'other' | 'unchecked';

const byFailure = {
  interactionNeeded: 'permission',
  consentRefused: 'permission',
  adminConsentNeeded: 'permission',
  forbidden: 'permission',
  signInUnavailable: 'signIn',
  notSetUp: 'signIn',
  signInFailed: 'signIn',
  signInSilent: 'signIn',
  signInBlocked: 'signIn',
  signInRefused: 'signIn',
  offline: 'offline',
  notFound: 'other',
  busy: 'other',
  rejected: 'other',
  serverError: 'other',
  noAnswer: 'other',
  malformed: 'other',
} as const satisfies Record<FailureKind, Why>;

export const whyNotKept = (kept: NotesKept): Why =>
  kept.state === 'failed' ? byFailure[kept.failure.kind] : 'unchecked';
