import type { Failure } from '../../mailbox/answer';
import type { Mailbox } from '../../mailbox/mailbox';
import type { SentMessageReading } from '../../mailbox/sentMessages';
import type { SelectedMessage } from '../../mailbox/types';
import { failureOf, type CheckStep, type Checked } from '../../core/recall/check';
import { recipientsOf } from '../../core/recall/recipients';

/**
 * Asks the server about several messages and tells each step of each, by its key: first a verdict from the domains, as
 * each message comes in, then the authoritative one for all. One round trip a message, one for what all share, one
 * per 50 different recipients, one for all reports. Gives the failure where nothing could be asked at all.
 */
export async function checkSelected(
  items: readonly SelectedMessage[],
  ownAddress: string,
  mailbox: Pick<Mailbox, 'openReader' | 'readMailTips' | 'findRecallReports'>,
  signal: AbortSignal,
  tell: (key: string, step: CheckStep, isLast: boolean) => void,
): Promise<Failure | null> {
  const say: typeof tell = (...step) => {
    if (!signal.aborted) tell(...step);
  };
  const reader = await mailbox.openReader(signal);
  if (!reader.ok) return reader.failure;
  const read = async (item: SelectedMessage) => {
    const answer = await reader.value.readSentMessage(item, signal);
    if (answer.ok) {
      const isLast = answer.value.message.folder !== 'sentItems';
      say(item.key, { step: 'checked', checked: asRead(answer.value) }, isLast);
      return isLast ? [] : [{ key: item.key, reading: answer.value }];
    }
    const { failure } = answer;
    const isGone = failure.kind === 'notFound';
    say(item.key, isGone ? { step: 'missing', waited: false } : { step: 'failed', failure }, true);
    return [];
  };
  const sent = (await Promise.all(items.map(read))).flat();
  if (signal.aborted || sent.length === 0) return null;

  const addresses = sent.flatMap(({ reading: { message, ownAddresses } }) =>
    recipientsOf(message.recipients, [ownAddress, ...(ownAddresses ?? [])]).map(({ address }) => address),
  );
  const distinct = [
    ...new Set(addresses.filter((address) => address).map((address) => address.toLowerCase())),
  ];
  const [tips, reports] = await Promise.all([
    distinct.length > 0 ? mailbox.readMailTips(distinct, signal) : null,
    mailbox.findRecallReports(
      sent.map(({ reading }) => reading.message),
      signal,
    ),
  ]);
  for (const { key, reading } of sent) {
    const checked: Checked = {
      ...asRead(reading),
      tips: tips?.ok ? tips.value : null,
      tipsFailure: failureOf(tips),
      report: reports.ok ? (reports.value.get(reading.message.id) ?? null) : null,
      reportSearch: reports.ok ? 'done' : 'failed',
    };
    say(key, { step: 'checked', checked }, true);
  }
  return null;
}

/** What the reading alone says; what came back about a message is looked for where it is opened on its own. */
const asRead = (reading: SentMessageReading): Checked => ({
  ...reading,
  tips: null,
  tipsFailure: null,
  report: null,
  reportSearch: 'notYet',
  responses: null,
  responseSearch: 'notYet',
  sentCopy: null,
});
