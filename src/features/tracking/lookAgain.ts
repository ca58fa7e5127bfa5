import type { MessageNotes } from '../../mailbox/notes';
import type { Responses } from '../../mailbox/responses';
import type { Attempt } from '../../core/recall/attempt';
import type { Assessment } from '../../core/recall/assess';
import type { Failure } from '../../mailbox/answer';
import type { Mailbox } from '../../mailbox/mailbox';
import type { Checked } from '../../core/recall/check';

/**
 * Asks only for what can have come since: Exchange's report and the responses. What was seen stays seen where a question
 * fails, and a report that was found once stays found. Gives `before` itself where nothing is new.
 */
export async function lookAgain(
  mailbox: Pick<Mailbox, 'findRecallReport' | 'findResponses' | 'readSentMessage'>,
  before: Checked,
  { written }: Pick<MessageNotes, 'written'>,
  signal: AbortSignal,
): Promise<{ checked: Checked; failure: Failure | null }> {
  const { attempt } = before.message;
  const [report, responses, reading] = await Promise.all([
    mailbox.findRecallReport(before.message, signal),
    mailbox.findResponses(before.message, written, signal),
    // Another window or device was just asking: by now it may have noted what came of it.
    attempt?.state === 'requesting' ? mailbox.readSentMessage(before.message, signal) : null,
  ]);
  const after: Checked = {
    ...before,
    ...(reading?.ok && { message: { ...before.message, attempt: reading.value.message.attempt } }),
    ...(report.ok && { report: report.value ?? before.report, reportSearch: 'done' }),
    ...(responses.ok && { responses: responses.value, responseSearch: 'done' }),
  };
  const failed = [report, responses, reading].find((answer) => answer?.ok === false);
  return {
    checked: isSame(before, after) ? before : after,
    failure: failed?.ok === false ? failed.failure : null,
  };
}

/** Both come from the same adapter, which writes their parts in the same order. */
function isSame(before: Checked, after: Checked): boolean {
  const parts = ({ message, report, reportSearch, responses, responseSearch }: Checked) =>
    JSON.stringify([message.attempt, report, reportSearch, responses, responseSearch]);
  return parts(before) === parts(after);
}

/** Pauses between looks, in seconds; the last one repeats. */
const pauses = [15, 30, 60, 120, 300];

/** Looking by itself ends after this time (milliseconds) with one message on screen; on demand it always works. */
const longest = 2 * 60 * 60 * 1000;

/** How the looks at one message went so far. */
export interface Looks {
  /** How many looks there were by themselves. */
  count: number;
  /** When this message came on screen, or was acted on last. */
  since: Date;
  /** When the last look ended, also one on demand. */
  last: Date;
}

/** Whether it is time to look again by itself: later and later, and not for ever. */
export function isTimeToLook({ count, since, last }: Looks, now: Date): boolean {
  if (now.getTime() - since.getTime() > longest) return false;
  const pause = pauses[Math.min(count, pauses.length - 1)] ?? 0;
  return now.getTime() - last.getTime() >= pause * 1000;
}

/** Whether something is still to come of an attempt in this state. */
const awaitsOutcome = {
  requesting: true,
  requested: true,
  uncertain: true,
  refused: false,
  reported: false,
} as const satisfies Record<Attempt['state'], boolean>;

/** Whether something may still come: Exchange's report, an answer to a letter, a sign from somebody unintended. */
export function somethingAwaited(
  { attempt, marked, unintended }: Pick<Assessment, 'attempt' | 'marked' | 'unintended'>,
  responses: Responses | null,
  { written }: Pick<MessageNotes, 'written'>,
): boolean {
  if (attempt && awaitsOutcome[attempt.state]) return true;
  const answered = new Set(
    (responses?.replies ?? [])
      .filter(({ automatic }) => !automatic)
      .map(({ from }) => from.address.toLowerCase()),
  );
  const asked = new Set([
    ...written.flatMap(({ to }) => to),
    ...(marked ? unintended.map(({ address }) => address.toLowerCase()) : []),
  ]);
  return [...asked].some((address) => !answered.has(address));
}
