import type { ReplyMail, ReportMail } from '../../../src/mailbox/responses';
import type { Person } from '../../../src/mailbox/types';
import { assess, type Knowledge } from '../../../src/core/recall/assess';
import { evidenceFrom } from '../../../src/core/recall/evidenceFrom';
import { defaultPolicy } from '../../../src/policy/policy';
import { median } from '../counting';
import type { Measurement } from '../measurement';

const now = new Date('2026-11-20T12:00:00Z');
const sentAt = '2026-11-20T10:00:00Z';
const runs = 15;

const personAt = (index: number): Person => ({
  name: `Person ${index}`,
  address: `Person.${index}@${index % 3 === 0 ? 'other' : 'norte'}.example`,
});

const reportFrom = (index: number): ReportMail => ({
  id: `report ${index}`,
  kind: index % 2 === 0 ? 'read' : 'delivered',
  at: '2026-11-20T11:00:00Z',
  receivedAt: '2026-11-20T11:00:00Z',
  link: 'searchKey',
  recipients: [personAt(index).address.toLowerCase()],
});

/** From members of a group as well as from recipients. */
const replyFrom = (index: number): ReplyMail => ({
  id: `reply ${index}`,
  from: personAt(index),
  receivedAt: '2026-11-20T11:30:00Z',
  link: 'inReplyTo',
  automatic: index % 5 === 0,
  text: 'Thank you',
});

/** What the pane knows of a message to so many, a group among them, of which so many mails came back. */
export const knowledgeOf = (recipients: number, mails: number): Knowledge => {
  const me = { name: 'Me', address: 'me@norte.example' };
  const people = [
    { name: 'Staff', address: 'staff@norte.example', field: 'to' as const },
    ...Array.from({ length: recipients - 1 }, (_, index) => ({ ...personAt(index), field: 'to' as const })),
  ];
  const tips = people.map(({ address }, index) => ({
    address: address.toLowerCase(),
    scope: address.endsWith('@other.example') ? ('external' as const) : ('internal' as const),
    totalMembers: index === 0 ? 400 : 1,
    externalMembers: 0,
    failed: false,
  }));
  const message = {
    id: 'message',
    internetMessageId: '<message@norte.example>',
    conversationId: 'conversation',
    subject: 'Salaries',
    from: me,
    sender: me,
    sentAt,
    deliverAt: null,
    folder: 'sentItems' as const,
    kind: 'message' as const,
    recipients: people,
    searchKey: null,
    readReceiptRequested: true,
    attempt: null,
    notes: null,
  };
  const indexes = Array.from({ length: mails }, (_, index) => index);
  return {
    item: {
      ...{
        id: 'message',
        key: 'message',
        internetMessageId: message.internetMessageId,
        subject: message.subject,
      },
      ...{ from: me, sender: me, changedAt: sentAt, kind: 'message', inSharedMailbox: false },
      recipients: people.slice(0, 20).map((person) => ({ ...person, type: 'user' as const })),
      recipientsCutShort: true,
    },
    account: { kind: 'exchangeOnline', address: me.address },
    client: 'web',
    policy: defaultPolicy,
    step: {
      step: 'checked',
      checked: {
        message,
        organization: { verifiedDomains: ['norte.example'] },
        ownAddresses: [me.address],
        tips: new Map(tips.map((tip) => [tip.address, tip])),
        tipsFailure: null,
        report: null,
        reportSearch: 'done',
        responses: {
          reports: indexes.filter((index) => index % 2 === 0).map(reportFrom),
          replies: indexes.filter((index) => index % 2 === 1).map(replyFrom),
          cutShort: false,
        },
        responseSearch: 'done',
        evidenceFrom,
        sentCopy: null,
      },
    },
    runningSince: null,
    ownAttempt: null,
    unintended: people.slice(0, recipients / 2).map(({ address }) => address.toLowerCase()),
    reportNoted: null,
    now,
  };
};

const timed = (known: Knowledge): number => {
  const begun = process.cpuUsage();
  assess(known);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
};

/** The verdicts on a message to a large list, once everything has come back: time of the processor, not of the wall. */
export const measureAssessing = (): Measurement[] => {
  const [recipients, mails] = [1000, 1200];
  // Each time as if just read, so that nothing remembered from the time before helps.
  const times = Array.from({ length: runs }, () => timed(knowledgeOf(recipients, mails)));
  return [
    {
      what: `assessing with evidence, ${recipients} recipients and ${mails} mails`,
      measured: median(times),
      atMost: 50,
      unit: 'ms',
      note: `median of ${runs}, slowest ${Math.max(...times).toFixed(0)} ms`,
    },
  ];
};
