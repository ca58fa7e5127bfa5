import { judge } from '../../../../src/core/recall/judge';
import type { MessageVerdict } from '../../../../src/core/recall/verdicts';
import type { Evidence, EvidenceKind } from '../../../../src/core/recall/evidence';
import { ago, evidenceOf, input, recipient } from './input';

type Changes = Parameters<typeof input>[0];

/** A fact about one member of a group. */
const ofMember = (kind: EvidenceKind): Evidence => ({
  ...evidenceOf(kind, ago(1, 'minutes')),
  by: { name: 'Bo', address: 'bo@norte.example' },
});

describe('the verdict on the message as a whole', () => {
  const rules: [string, Changes, MessageVerdict][] = [
    [
      'M1: a message from somebody else that lies in the Inbox was not sent by the user',
      {
        message: {
          folder: 'elsewhere',
          fromAddress: 'eva@norte.example',
          senderAddress: 'eva@norte.example',
        },
      },
      { outcome: 'notSent' },
    ],
    [
      'M1: before the server answered, a message from somebody else counts as not sent',
      { message: { folder: null, fromAddress: 'eva@norte.example', senderAddress: 'eva@norte.example' } },
      { outcome: 'notSent' },
    ],
    [
      'M1: with Send As the folder decides, not the sender',
      { message: { fromAddress: 'sales@norte.example', senderAddress: 'sales@norte.example' } },
      { outcome: 'recallable' },
    ],
    [
      'M1: on behalf of somebody, the own address is the sender',
      { message: { folder: null, fromAddress: 'boss@norte.example' } },
      { outcome: 'recallable' },
    ],
    [
      'M1: an alias is an own address, in any case',
      {
        message: {
          folder: null,
          fromAddress: 'My.Alias@Norte.Example',
          senderAddress: 'My.Alias@Norte.Example',
        },
      },
      { outcome: 'recallable' },
    ],
    ['M1: a draft was not sent', { message: { folder: 'drafts' } }, { outcome: 'notSent' }],
    [
      'M2: a young message that the server does not have yet',
      { message: { missing: 'notYet', folder: null } },
      { outcome: 'waiting' },
    ],
    [
      'M2: one that never came is not in Sent Items',
      { message: { missing: 'gone', folder: null } },
      { outcome: 'outOfReach', reason: 'notInSentItems' },
    ],
    [
      'M3: moved out of Sent Items',
      { message: { folder: 'elsewhere' } },
      { outcome: 'outOfReach', reason: 'notInSentItems' },
    ],
    [
      'M4: it waits in Drafts for its time',
      { message: { folder: 'drafts', deliverAt: ago(-5, 'minutes') } },
      { outcome: 'held' },
    ],
    [
      'M4: in classic Windows it waits in Sent Items and cannot be stopped',
      { client: { canStopHeld: false }, message: { deliverAt: ago(-5, 'minutes') } },
      { outcome: 'heldFinal' },
    ],
    [
      'M4: a minute of clock skew is tolerated',
      { message: { deliverAt: ago(-1, 'minutes') } },
      { outcome: 'recallable' },
    ],
    [
      'M4: a delivery time in the past holds nothing',
      { message: { deliverAt: ago(1, 'minutes') } },
      { outcome: 'recallable' },
    ],
    ['M5: Outlook.com', { account: { kind: 'outlookCom' } }, { outcome: 'outOfReach', reason: 'account' }],
    ['M5: Gmail', { account: { kind: 'gmail' } }, { outcome: 'outOfReach', reason: 'account' }],
    [
      'M5: a mailbox of unknown kind',
      { account: { kind: 'other' } },
      { outcome: 'outOfReach', reason: 'account' },
    ],
    [
      'M6: Exchange Server',
      { account: { kind: 'exchangeServer' } },
      { outcome: 'outlookOnly', reason: 'exchangeServer' },
    ],
    ['M7: a meeting request', { message: { kind: 'meeting' } }, { outcome: 'outOfReach', reason: 'kind' }],
    ['M8: recall is off', { recall: { enabled: false } }, { outcome: 'outOfReach', reason: 'recallOff' }],
    [
      "M9: older than the administrator's limit",
      { recall: { maximumAgeDays: 30 }, message: { sentAt: ago(31, 'days') } },
      { outcome: 'outOfReach', reason: 'tooOld' },
    ],
    [
      "M9: exactly the administrator's limit is not older",
      { recall: { maximumAgeDays: 30 }, message: { sentAt: ago(30, 'days') } },
      { outcome: 'recallable' },
    ],
    [
      'M9: age counts from delivery, not from sending',
      { recall: { maximumAgeDays: 30 }, message: { sentAt: ago(31, 'days'), deliverAt: ago(29, 'days') } },
      { outcome: 'recallable' },
    ],
    [
      "M9: older than Exchange's usual limit, which nobody confirmed",
      { message: { sentAt: ago(366, 'days') } },
      { outcome: 'notKnown', reason: 'perhapsTooOld' },
    ],
    [
      "M9: an administrator's longer limit counts instead of the usual one",
      { recall: { maximumAgeDays: 730 }, message: { sentAt: ago(400, 'days') } },
      { outcome: 'recallable' },
    ],
    [
      'M10: in a shared mailbox',
      { message: { inSharedMailbox: true } },
      { outcome: 'outlookOnly', reason: 'sharedMailbox' },
    ],
    ['otherwise the recipients decide', {}, { outcome: 'recallable' }],
    [
      'M3 comes before M4: a held message elsewhere is first to be moved back',
      { message: { folder: 'elsewhere', deliverAt: ago(-5, 'minutes') } },
      { outcome: 'outOfReach', reason: 'notInSentItems' },
    ],
    [
      'M6 comes before M7: on Exchange Server the way to Outlook is what helps',
      { account: { kind: 'exchangeServer' }, message: { kind: 'meeting' } },
      { outcome: 'outlookOnly', reason: 'exchangeServer' },
    ],
  ];
  it.each(rules)('%s', (_, changes, expected) => {
    expect(judge(input(changes)).message).toEqual(expected);
  });
});

describe('the verdict on a recipient', () => {
  const group = (members: number | null, outside: number | null) => ({ group: { members, outside } });
  const rules: [string, Changes, string][] = [
    ['R1: bounced', { recipients: [recipient({}, ['bounced'])] }, 'nothingToRecall bounced report'],
    [
      'R1: bounced outside',
      { recipients: [recipient({ reach: 'outside' }, ['bounced'])] },
      'nothingToRecall bounced report',
    ],
    ['R2: unknown', { recipients: [recipient({ reach: 'unknown' })] }, 'notKnown unknown mailTips'],
    [
      'R3: partner',
      { recipients: [recipient({ reach: 'partner', basis: 'administrator' })] },
      'perhaps partner administrator',
    ],
    ['R4: outside', { recipients: [recipient({ reach: 'outside' })] }, 'outOfReach outside mailTips'],
    [
      'R5: mixed',
      { recipients: [recipient({ reach: 'mixed', basis: 'administrator' })] },
      'perhaps maybeOnPremises administrator',
    ],
    [
      'R6: on premises',
      { recipients: [recipient({ reach: 'onPremises', basis: 'administrator' })] },
      'outOfReach onPremises administrator',
    ],
    ['R7: a group all inside', { recipients: [recipient(group(300, 0))] }, 'withinReach notChecked mailTips'],
    [
      'R7: a group with some outside',
      { recipients: [recipient(group(300, 4))] },
      'partly notChecked mailTips',
    ],
    ['R7: a group all outside', { recipients: [recipient(group(4, 4))] }, 'outOfReach outside mailTips'],
    [
      'R7: a group without a count',
      { recipients: [recipient(group(null, null))] },
      'notKnown groupSize mailTips',
    ],
    [
      'R7: a group whose outside members nobody counted',
      { recipients: [recipient(group(30, null))] },
      'notKnown groupSize mailTips',
    ],
    ['R7: a group of nought', { recipients: [recipient(group(0, 0))] }, 'notKnown groupSize mailTips'],
    ['R8: a person inside', {}, 'withinReach notChecked mailTips'],
  ];
  it.each(rules)('%s', (_, changes, expected) => {
    expect(verdictOf(changes)).toBe(expected);
  });
});

describe('what is known of reading', () => {
  const rules: [string, Changes, string][] = [
    [
      'read, and read messages are usually recalled',
      { recipients: [recipient({}, ['read'])] },
      'withinReachButRead read report',
    ],
    [
      'answered, by a reply',
      { recipients: [recipient({}, ['answered'])] },
      'withinReachButRead answered reply',
    ],
    [
      'answered is stronger than read',
      { recipients: [recipient({}, ['read', 'answered'])] },
      'withinReachButRead answered reply',
    ],
    [
      'a group keeps its verdict when a member read it',
      { recipients: [recipient({ group: { members: 30, outside: 2 } }, ['read'])] },
      'partly read report',
    ],
    [
      'read, and the administrator says that read messages stay',
      { recall: { readMessages: 'no' }, recipients: [recipient({}, ['read'])] },
      'outOfReach alreadyRead administrator',
    ],
    [
      'a group keeps its verdict also where the administrator says that read messages stay',
      {
        recall: { readMessages: 'no' },
        recipients: [recipient({ group: { members: 30, outside: 0 } }, [ofMember('read')])],
      },
      'withinReach read report',
    ],
    [
      'what one member of a group deleted, the others have',
      {
        evidenceChecked: true,
        message: { readReceiptRequested: true },
        recipients: [recipient({ group: { members: 30, outside: 0 } }, [ofMember('deletedUnread')])],
      },
      'withinReach noSignOfReading mailTips',
    ],
    [
      'a group is there although one member bounced',
      { recipients: [recipient({ group: { members: 30, outside: 0 } }, [ofMember('bounced')])] },
      'withinReach notChecked mailTips',
    ],
    [
      'whoever has read it has a copy, whatever bounced',
      { recipients: [recipient({}, ['bounced', 'read'])] },
      'withinReachButRead read report',
    ],
    [
      'deleted unread',
      { recipients: [recipient({}, ['deletedUnread'])] },
      'withinReach deletedUnread report',
    ],
    [
      'nothing known, no receipt requested',
      { evidenceChecked: true },
      'withinReach noReceiptRequested mailTips',
    ],
    [
      'nothing known although a receipt was requested',
      { evidenceChecked: true, message: { readReceiptRequested: true } },
      'withinReach noSignOfReading mailTips',
    ],
    [
      'a receipt was requested but nobody looked: no word about a sign of reading',
      { message: { readReceiptRequested: true } },
      'withinReach notChecked mailTips',
    ],
    [
      'an automatic reply says nothing about reading',
      { evidenceChecked: true, recipients: [recipient({}, ['autoReplied'])] },
      'withinReach noReceiptRequested mailTips',
    ],
    [
      'reading changes nothing for somebody outside',
      { recipients: [recipient({ reach: 'outside' }, ['read'])] },
      'outOfReach outside mailTips',
    ],
    [
      'perhaps stays explained by where the copy is',
      { evidenceChecked: true, recipients: [recipient({ reach: 'partner', basis: 'administrator' })] },
      'perhaps partner administrator',
    ],
  ];
  it.each(rules)('%s', (_, changes, expected) => {
    expect(verdictOf(changes)).toBe(expected);
  });

  it('shows the strongest evidence first', () => {
    const [judged] = judge(
      input({ recipients: [recipient({}, ['delivered', 'autoReplied', 'read'])] }),
    ).recipients;
    expect(judged?.evidence.map(({ kind }) => kind)).toEqual(['read', 'autoReplied', 'delivered']);
  });
});

describe('the message as a whole and its recipients', () => {
  const rules: [string, Changes, string][] = [
    [
      'recall off: every recipient is out of reach',
      { recall: { enabled: false } },
      'outOfReach recallOff administrator',
    ],
    [
      "too old: on the administrator's word",
      { recall: { maximumAgeDays: 1 }, message: { sentAt: ago(2, 'days') } },
      'outOfReach tooOld administrator',
    ],
    [
      'perhaps too old: those within reach are not known',
      { message: { sentAt: ago(400, 'days') } },
      'notKnown perhapsTooOld exchangeDefault',
    ],
    [
      'perhaps too old: those outside stay out of reach',
      { message: { sentAt: ago(400, 'days') }, recipients: [recipient({ reach: 'outside' })] },
      'outOfReach outside mailTips',
    ],
    [
      'held: not delivered yet',
      { message: { folder: 'drafts', deliverAt: ago(-5, 'minutes') } },
      'held held mailTips',
    ],
    [
      'waiting: Outlook is still filing it',
      { message: { missing: 'notYet', folder: null } },
      'waiting waiting mailTips',
    ],
    [
      'Exchange Server: only in Outlook itself',
      { account: { kind: 'exchangeServer' } },
      'outlookOnly exchangeServer mailTips',
    ],
  ];
  it.each(rules)('%s', (_, changes, expected) => {
    expect(verdictOf(changes)).toBe(expected);
  });
});

describe('after an attempt', () => {
  const at = ago(1, 'minutes');
  const mixed = [
    recipient(),
    recipient({ reach: 'outside', address: 'eva@other.example' }),
    recipient({ reach: 'mixed', address: 'luis@both.example' }),
  ];
  const verdicts = (attempt: NonNullable<Changes>['attempt']) =>
    judge(input({ recipients: mixed, ...(attempt ? { attempt } : {}) })).recipients.map(
      ({ verdict }) => verdict,
    );
  const before = ['withinReach', 'outOfReach', 'perhaps'];

  it('requesting changes nothing yet', () => {
    expect(verdicts({ state: 'requesting', at })).toEqual(before);
  });
  it('requested: those within reach become requested, the rest stay', () => {
    expect(verdicts({ state: 'requested', at })).toEqual(['recallRequested', 'outOfReach', 'perhaps']);
  });
  it('uncertain changes nothing', () => {
    expect(verdicts({ state: 'uncertain', at, why: 'silence' })).toEqual(before);
  });
  it('refused changes nothing', () => {
    expect(verdicts({ state: 'refused', at, reason: 'no' })).toEqual(before);
  });
  it('a report says that it was requested, whoever did it', () => {
    const report = { id: 'r', receivedAt: at };
    expect(verdicts({ state: 'reported', at: null, report })).toEqual([
      'recallRequested',
      'outOfReach',
      'perhaps',
    ]);
  });
});

function verdictOf(changes: Changes): string {
  const [judged] = judge(input(changes)).recipients;
  return [judged?.verdict, judged?.reason, judged?.basis].join(' ');
}
