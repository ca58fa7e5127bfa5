import * as v from 'valibot';
import { failed, type Failure, type FailureKind } from '../../../mailbox/answer';
import { busyStatuses } from './retryAfter';

/** What identifies one exchange with the server, for the help desk. */
export interface Trace {
  doing: string;
  clientRequestId: string;
  status?: number;
  requestId?: string;
}

/**
 * Graph's error body.
 * Source: https://learn.microsoft.com/graph/errors
 */
const errorBody = v.object({
  error: v.object({
    code: v.optional(v.string()),
    message: v.optional(v.string()),
    innerError: v.optional(v.object({ 'request-id': v.optional(v.string()) })),
  }),
});

/** Answered with 404 too, but it is the whole mailbox that Graph cannot reach, so waiting for the item is no use. */
const mailboxOutOfGraph = 'MailboxNotEnabledForRESTAPI';

const longestMessage = 300;

function kindOfStatus(status: number, code: string | undefined): FailureKind {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404) return code === mailboxOutOfGraph ? 'rejected' : 'notFound';
  if (busyStatuses.includes(status)) return 'busy';
  if (status >= 500) return 'serverError';
  return status >= 400 ? 'rejected' : 'malformed';
}

/** The server's sentence without addresses: a failure may be copied into a support ticket. */
function withoutAddresses(message: string): string {
  return message.slice(0, longestMessage).replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…');
}

/** The failure that an answer with an error status stands for; `body` is its parsed JSON, if it was any. */
export function refusal(trace: Trace & { status: number }, body: unknown): { ok: false; failure: Failure } {
  const parsed = v.safeParse(errorBody, body);
  const error = parsed.success ? parsed.output.error : {};
  const requestId = trace.requestId ?? error.innerError?.['request-id'];
  return failed({
    ...trace,
    kind: kindOfStatus(trace.status, error.code),
    ...(error.code && { code: error.code }),
    ...(error.message && { message: withoutAddresses(error.message) }),
    ...(requestId && { requestId }),
  });
}

/** The failure of an answer that is not what Graph documents; `place` says where, and never holds a value. */
export function malformed(trace: Trace, place: string): { ok: false; failure: Failure } {
  return failed({ ...trace, kind: 'malformed', message: place });
}

/** Where an answer departs from its schema. Only names of properties: the values may be anybody's mail. */
export function departure(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the answer'}: expected ${issue.expected ?? issue.type}`;
}
