import { evidenceFrom } from '../../../../src/core/recall/evidenceFrom';
import type { ReportMail, Responses } from '../../../../src/mailbox/responses';
import type { SentMessage } from '../../../../src/mailbox/types';
import { defaultPolicy } from '../../../../src/policy/policy';
import { assess, type Knowledge } from '../../../../src/core/recall/assess';
import type { Checked } from '../../../../src/core/recall/check';
import { noResponses } from './fakeMailbox';
import { ago, now } from './input';
import { messageId, onScreen, reading, tip, tipMap } from './samples';

const mail = (kind: ReportMail['kind'], at: string): Responses => ({
  ...noResponses,
  reports: [{ id: 'report', kind, at, receivedAt: at, link: 'searchKey', recipients: ['ana@norte.example'] }],
});

/** `verdict reason` of the one recipient, where a receipt was requested. */
function verdictOn(
  parts: Partial<Checked>,
  message: Partial<SentMessage> = {},
  changes: Partial<Knowledge> = {},
): string {
  const [one] = assess({
    item: onScreen(),
    account: { kind: 'exchangeOnline', address: 'me@norte.example' },
    client: 'web',
    policy: defaultPolicy,
    runningSince: null,
    ownAttempt: null,
    unintended: [],
    reportNoted: null,
    now,
    step: {
      step: 'checked',
      checked: {
        ...reading({ readReceiptRequested: true, ...message }),
        tips: tipMap(tip('ana@norte.example')),
        tipsFailure: null,
        report: null,
        reportSearch: 'done',
        responses: noResponses,
        responseSearch: 'done',
        sentCopy: null,
        evidenceFrom,
        ...parts,
      },
    },
    ...changes,
  }).recipients;
  return `${one?.verdict ?? ''} ${one?.reason ?? ''}`;
}

const requested = {
  attempt: { internetMessageId: messageId, state: 'requested', requestedAt: ago(2, 'minutes') } as const,
};
const report = { id: 'recall-report', receivedAt: ago(1, 'minutes') };

describe('what came back, in the verdict', () => {
  it.each([
    ['not looked for yet', { responses: null, responseSearch: 'notYet' as const }, 'withinReach notChecked'],
    ['looked for in vain', { responses: null, responseSearch: 'failed' as const }, 'withinReach notChecked'],
    ['nothing', {}, 'withinReach noSignOfReading'],
    [
      'more than could be looked through',
      { responses: { ...noResponses, cutShort: true } },
      'withinReach notChecked',
    ],
    [
      'a receipt among more than could be looked through',
      { responses: { ...mail('read', ago(1, 'minutes')), cutShort: true } },
      'withinReachButRead read',
    ],
    ['a bounce', { responses: mail('notDelivered', ago(2, 'minutes')) }, 'nothingToRecall bounced'],
    ['a not-read report', { responses: mail('notRead', ago(1, 'minutes')) }, 'withinReach deletedUnread'],
    [
      'a not-read report, and a recall made elsewhere',
      { responses: mail('notRead', ago(2, 'minutes')), report },
      'recallRequested noSignOfReading',
    ],
    [
      'a not-read report, and nobody knows whether there was a recall',
      { responses: mail('notRead', ago(2, 'minutes')), reportSearch: 'failed' as const },
      'withinReach noSignOfReading',
    ],
  ])('%s', (_, parts, expected) => {
    expect(verdictOn(parts)).toBe(expected);
  });

  it('a not-read report counts before a recall was requested, not after', () => {
    const before = { responses: mail('notRead', ago(3.5, 'minutes')) };
    const after = { responses: mail('notRead', ago(1, 'minutes')) };
    expect(verdictOn(before, requested)).toBe('recallRequested deletedUnread');
    expect(verdictOn(after, requested)).toBe('recallRequested noSignOfReading');
  });

  it('says that nobody knows, where no receipt was requested', () => {
    expect(verdictOn({}, { readReceiptRequested: false })).toBe('withinReach noReceiptRequested');
  });
});
