/**
 * Why a question to a mailbox was not answered as hoped. A closed union: the caller handles every kind.
 * `noAnswer` means that nobody knows whether the request took effect; it is never to be read as "failed".
 */
export type FailureKind =
  /** Sign-in cannot run in this Outlook (no nested app authentication). */
  | 'signInUnavailable'
  /** The administrator has stated no client id: nobody can sign in. */
  | 'notSetUp'
  /** Outlook gave no token and no reason that calls for another step; a window may help. */
  | 'signInFailed'
  /** Outlook's sign-in did not answer. */
  | 'signInSilent'
  /** The sign-in window could not open. */
  | 'signInBlocked'
  /** Microsoft's sign-in answered and said no, for instance to an app that the tenant does not know. */
  | 'signInRefused'
  /** The user has to be asked in a window, which needs a click of theirs. */
  | 'interactionNeeded'
  /** The user closed or declined the sign-in or consent window. */
  | 'consentRefused'
  /** Only an administrator can approve what is asked for. */
  | 'adminConsentNeeded'
  /** The server said no to this user (401 after a fresh token, 403). */
  | 'forbidden'
  /** The server has no such item (404): moved, deleted, or not there yet. */
  | 'notFound'
  /** Still throttled (429, 503, 504) after waiting as the server asked. */
  | 'busy'
  /** The server understood and refused (any other 4xx). */
  | 'rejected'
  /** The server reported a fault of its own (any other 5xx). */
  | 'serverError'
  /** No answer arrived: timeout or lost connection. */
  | 'noAnswer'
  /** The browser is offline; nothing was sent. */
  | 'offline'
  /** An answer arrived that does not have the documented shape. */
  | 'malformed';

/** An expected failure, with what a person at a help desk needs. Never holds a subject, an address or a token. */
export interface Failure {
  kind: FailureKind;
  /** What was being done, as a short code for support, e.g. `readSentMessage`, `requestRecall`. */
  doing: string;
  /** HTTP status, where there was an answer. */
  status?: number;
  /** The server's error code, e.g. `ErrorItemNotFound`. */
  code?: string;
  /** The server's own sentence; shown as text, never parsed. */
  message?: string;
  /** `request-id` of the server's answer. */
  requestId?: string;
  /** `client-request-id` that was sent. */
  clientRequestId?: string;
  /** A draft that was begun could not be taken away again: an incomplete one may lie in Drafts. */
  draftLeft?: true;
}

/** The result of asking: the value, or an expected failure. Exceptions are for bugs only. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });
/** Whether a failure of this kind comes before anything was sent to the server. */
const beforeSending = {
  signInUnavailable: true,
  notSetUp: true,
  signInFailed: true,
  signInSilent: true,
  signInBlocked: true,
  signInRefused: true,
  interactionNeeded: true,
  consentRefused: true,
  adminConsentNeeded: true,
  forbidden: false,
  notFound: false,
  busy: false,
  rejected: false,
  serverError: false,
  noAnswer: false,
  offline: true,
  malformed: false,
} satisfies Record<FailureKind, boolean>;

/** Nothing reached the server. */
export const neverLeft = ({ kind, doing }: Failure): boolean => doing === 'signIn' || beforeSending[kind];

/** Whether the server may have acted before it fell silent or broke. Of a request that changes something. */
export const isUncertain = ({ kind, status, doing }: Failure): boolean =>
  doing !== 'signIn' && (['noAnswer', 'serverError', 'malformed'].includes(kind) || status === 503);

export const failed = (failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure });
