import type { MessageNotes } from '../mailbox/notes';
import type { Attempt } from './attempt';

/** What the user read in the report of this attempt; what was read in an earlier report says nothing about it. */
export function reportSaid(attempt: Attempt | null, report: MessageNotes['report']): MessageNotes['report'] {
  if (attempt?.state !== 'reported' || !report) return null;
  return Date.parse(report.saidAt) > Date.parse(attempt.report.receivedAt) - clockSkew ? report : null;
}

/** The ticks have this computer's time, the report the server's. */
const clockSkew = 60 * 1000;
