import type { Failure } from '../mailbox/answer';
import type { Mailbox } from '../mailbox/mailbox';
import type { MessageNotes } from '../mailbox/notes';
import type { Checked } from '../recall/check';

/**
 * Asks only for what can have come since: Exchange's report and the trail. What was seen stays seen where a question
 * fails, and a report that was found once stays found. Gives `before` itself where nothing is new.
 */
export async function lookAgain(
  mailbox: Pick<Mailbox, 'findRecallReport' | 'findTrail'>,
  before: Checked,
  { written }: Pick<MessageNotes, 'written'>,
  signal: AbortSignal,
): Promise<{ checked: Checked; failure: Failure | null }> {
  const [report, trail] = await Promise.all([
    mailbox.findRecallReport(before.message, signal),
    mailbox.findTrail(before.message, written, signal),
  ]);
  const after: Checked = {
    ...before,
    ...(report.ok && { report: report.value ?? before.report, reportSearch: 'done' }),
    ...(trail.ok && { trail: trail.value, trailSearch: 'done' }),
  };
  const failed = [report, trail].find((answer) => !answer.ok);
  return { checked: isSame(before, after) ? before : after, failure: failed?.failure ?? null };
}

/** Both come from the same adapter, which writes their parts in the same order. */
function isSame(before: Checked, after: Checked): boolean {
  const parts = ({ report, reportSearch, trail, trailSearch }: Checked) =>
    JSON.stringify([report, reportSearch, trail, trailSearch]);
  return parts(before) === parts(after);
}
