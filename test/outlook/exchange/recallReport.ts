import { answerHeaders } from './post';
import type { Person, RecallJob, RecallResult } from './types';

const words: Record<RecallResult, string> = {
  removed: 'removed',
  noCopyFound: 'not removed: there was no copy in the mailbox',
  keptBecauseRead: 'not removed: it had been read',
  keptBecauseTooOld: 'not removed: it is too old',
  notReached: 'not removed: the mailbox is not in Exchange Online',
  noticeDelivered: 'not removed: outside the organization',
  neverDelivered: 'not removed: it had not been delivered',
};

/** Exchange's mail to the sender about what became of a recall. Only its headers are known, not its wording. */
export function reportOf(
  job: RecallJob,
  personAt: (address: string) => Person,
): { subject: string; body: string; headers: { name: string; value: string }[] } {
  const removed = job.outcomes.filter(({ result }) => result === 'removed').length;
  const lines = job.outcomes.map(
    ({ address, result }) => `${personAt(address).name} <${address}>: ${words[result]}`,
  );
  return {
    subject: `Message Recall Report: ${job.subject}`,
    body: [
      `Your message was removed from ${removed} of ${job.outcomes.length} mailboxes.`,
      '',
      ...lines,
    ].join('\n'),
    headers: [
      { name: 'X-MS-Exchange-Generated-Message-Source', value: 'Transport Message Recall Routing Agent' },
      { name: 'X-MS-Exchange-RecallReportGenerated', value: 'true' },
      ...answerHeaders(job.internetMessageId),
    ],
  };
}
