import { clockSkew } from '../../mailbox/clockSkew';
import type { MessageNotes } from '../../mailbox/notes';
import { isUncertain, neverLeft, type Failure } from '../../mailbox/answer';
import type { AttemptRecord, AttemptState, RecallReport } from '../../mailbox/types';

/**
 * One recall request and its state. `requested`: the server took it, nothing more. `uncertain`: no answer came, and
 * nobody can tell from here whether it was requested. `reported`: Exchange's report mail is there.
 */
export type Attempt =
  | { state: 'requesting' | 'requested'; at: string }
  /**
   * `interrupted`: the pane was closed before an answer could be noted. `unreadable`: another version noted something
   * that this one cannot read; then `at` may be `''`, not known.
   */
  | { state: 'uncertain'; at: string; why: 'silence' | 'interrupted' | 'unreadable' }
  | { state: 'refused'; at: string; reason: string }
  | { state: 'reported'; at: string | null; report: RecallReport };

/** A `requesting` record older than this belongs to a pane that was closed before it could note the outcome. */
const longestRequest = 2 * 60 * 1000;

/**
 * Told by the report that was there before; by the clocks only where nobody could look for one: records and ticks have
 * this computer's time, the report the server's.
 */
function isAbout(report: RecallReport, record: AttemptRecord): boolean {
  if (record.reportBefore !== undefined) return report.id !== record.reportBefore;
  if (record.requestedAt === '') return true;
  return Date.parse(report.receivedAt) > Date.parse(record.requestedAt) - clockSkew;
}

const timeOf = ({ requestedAt }: Pick<AttemptRecord, 'requestedAt'>): string | null =>
  requestedAt === '' ? null : requestedAt;

/** After silence, asking again waits this long for the report to settle the question. */
const settlingTime = 15 * 60 * 1000;

/** The attempt as the message's own record and Exchange's report tell it; `at` is `null` for a recall made elsewhere. */
export function attemptFrom(
  record: AttemptRecord | null,
  report: RecallReport | null,
  now: Date,
): Attempt | null {
  if (report && (!record || isAbout(report, record))) {
    return { state: 'reported', at: (record && timeOf(record)) ?? null, report };
  }
  if (!record || record.state === 'notAsked') return null;
  const { state, requestedAt: at } = record;
  if (state === 'refused') return { state, at, reason: record.reason ?? '' };
  if (state === 'uncertain') return { state, at, why: 'silence' };
  if (state === 'unreadable') return { state: 'uncertain', at, why: 'unreadable' };
  const lost = state === 'requesting' && now.getTime() - Date.parse(at) > longestRequest;
  return lost ? { state: 'uncertain', at, why: 'interrupted' } : { state, at };
}

/**
 * What the answer to the request makes of the attempt. Only a clear no is `refused`; where the server may have acted
 * before it fell silent or broke, it is `uncertain`.
 */
export function stateAfter(failure: Failure | null): Exclude<AttemptState, 'requesting' | 'unreadable'> {
  if (!failure) return 'requested';
  // 401: the token was not taken, so nothing was asked in the name of anybody.
  if (neverLeft(failure) || failure.status === 401) return 'notAsked';
  return isUncertain(failure) ? 'uncertain' : 'refused';
}

/** When asking again after silence becomes sensible; long ago where nobody knows when was asked. */
export function askAgainFrom({ at }: { at: string }): Date {
  return new Date(at === '' ? 0 : Date.parse(at) + settlingTime);
}

/** The later of two records of the same message; this pane's own where they are of the same request. */
export function laterOf(own: AttemptRecord | null, kept: AttemptRecord | null): AttemptRecord | null {
  if (!own || !kept) return own ?? kept;
  return kept.requestedAt > own.requestedAt ? kept : own;
}

/** Attempts that came to nothing: they removed no copies, and do not stand in the way of another. */
export const settled = new Set<AttemptState>(['refused', 'notAsked']);

/** When the first recall was confirmed that may have removed copies; `null`: none that the record knows of. */
export const firstRequest = ({ firstRequestedAt, state, requestedAt }: AttemptRecord): string | null =>
  firstRequestedAt ?? (settled.has(state) ? null : timeOf({ requestedAt }));

/**
 * A recall that may have removed copies, and since when: the earliest, whatever became of the latest. One that was
 * made elsewhere shows by its report alone, so unless that was sought there may have been one.
 */
export function recallBehind(
  record: AttemptRecord | null,
  attempt: Attempt | null,
  reportSought: boolean,
): { at: string | null } | null {
  // A report that was there before the only request we know of is of a recall made elsewhere.
  if (record?.reportBefore && !record.firstRequestedAt) return { at: null };
  const first = record && firstRequest(record);
  if (first) return { at: first };
  if (attempt?.state === 'reported') return { at: null };
  if (attempt && attempt.state !== 'refused') return { at: attempt.at === '' ? null : attempt.at };
  return reportSought ? null : { at: null };
}

/** What the user read in the report of this attempt; what was read in an earlier report says nothing about it. */
export function reportSaid(attempt: Attempt | null, report: MessageNotes['report']): MessageNotes['report'] {
  if (attempt?.state !== 'reported' || !report) return null;
  return Date.parse(report.saidAt) > Date.parse(attempt.report.receivedAt) - clockSkew ? report : null;
}
