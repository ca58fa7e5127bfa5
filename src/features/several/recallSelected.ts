import type { Answer } from '../../mailbox/answer';
import type { Mailbox } from '../../mailbox/mailbox';
import type { ConfirmedRecall, recallMessage, RecallPorts } from '../../core/recall/recallMessage';
import { workThrough } from './run';
import type { Runs } from './runs';

/** The server side, as far as a run needs it. */
export interface SelectionServer {
  mailbox: Pick<Mailbox, 'openReader' | 'findRecallReport' | 'keepAttempt' | 'requestRecall'>;
  authorize: (purpose: 'act') => Promise<Answer<unknown>>;
  recallMessage: typeof recallMessage;
}

/**
 * Requests the recalls that the user confirmed, each exactly as if it had been confirmed alone: identity again, the
 * attempt written down, one request. That it is one of the confirmed stands in the place of the item on screen.
 */
export async function recallSelected(
  confirmed: readonly ConfirmedRecall[],
  runs: Runs,
  {
    server,
    mayRecall,
    now,
  }: Pick<RecallPorts, 'mayRecall' | 'now'> & { server: () => Promise<Answer<SelectionServer>> },
): Promise<void> {
  const byKey = new Map(confirmed.map((one) => [one.key, one]));
  const keys = [...byKey.keys()];
  runs.begin(keys);
  const opened = await server();
  const allowed = opened.ok ? await opened.value.authorize('act') : opened;
  const reader = opened.ok && allowed.ok ? await opened.value.mailbox.openReader() : null;
  if (!opened.ok || !reader?.ok) {
    const failure = [opened, allowed, reader].find((answer) => answer?.ok === false);
    if (failure?.ok === false) runs.fail(failure.failure);
    return;
  }
  const { mailbox, recallMessage } = opened.value;
  const { readSentMessage } = reader.value;
  const recall = async (key: string) => {
    const one = byKey.get(key);
    if (!one) throw new Error('A run asks only for what was confirmed.');
    return recallMessage(one, {
      mailbox: {
        readSentMessage,
        findRecallReport: (message) => mailbox.findRecallReport(message),
        keepAttempt: (messageId, attempt) => mailbox.keepAttempt(messageId, attempt),
        requestRecall: (messageId) => mailbox.requestRecall(messageId),
      },
      authorize: () => Promise.resolve(allowed),
      mayRecall,
      itemOnScreen: () => (byKey.has(key) ? key : null),
      now,
    });
  };
  await workThrough(keys, recall, runs.advance, now);
}
