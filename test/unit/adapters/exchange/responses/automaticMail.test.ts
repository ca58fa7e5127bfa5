import { addresses, factsIn, message, responsesTo, type GivenMail } from './cases';

/* Automatic or by a person: real headers of the large systems, and people's mail that looks like theirs. */

const { ben } = addresses;
const m1 = { 'In-Reply-To': '<m1@home.example>' };
const rules = { 'x-ms-exchange-generated-message-source': 'Mailbox Rules Agent' };

type Written = Partial<GivenMail> & { headers: Record<string, string> };

const automatic: readonly (readonly [string, Written])[] = [
  [
    'out of office of Exchange',
    {
      headers: {
        ...m1,
        References: '<m1@home.example>',
        'X-Auto-Response-Suppress': 'All',
        'X-MS-Exchange-Inbox-Rules-Loop': ben,
        'auto-submitted': 'auto-generated',
        ...rules,
      },
    },
  ],
  [
    'the same inside an organization',
    {
      itemClass: 'IPM.Note.Rules.OofTemplate.Microsoft',
      headers: { ...m1, 'auto-submitted': 'auto-generated', ...rules },
    },
  ],
  [
    'an inbox rule of Exchange',
    { headers: { ...m1, 'x-autoreply': 'yes', 'auto-submitted': 'auto-generated', ...rules } },
  ],
  ['the vacation of iCloud', { headers: { ...m1, 'X-Apple-Action': 'VACATION' } }],
  [
    'the help desk of Intercom',
    {
      headers: {
        ...m1,
        'X-Auto-Response-Suppress': 'OOF, AutoReply',
        'X-Intercom-Notification-Reason': 'support_email',
      },
    },
  ],
  [
    'the vacation of Gmail',
    { headers: { ...m1, 'Auto-Submitted': 'auto-replied', Precedence: 'bulk', 'X-Autoreply': 'yes' } },
  ],
  [
    'Exchange 2003, by its subject alone',
    {
      subject: 'Out of Office AutoReply: Offer',
      headers: { 'Thread-Topic': 'Offer', 'Thread-Index': 'AcxsYs6PUz9cAAJDScO38LEWgNj/CQAAAA2I' },
    },
  ],
  ['a web mailer, by X-POST-MessageClass', { headers: { ...m1, 'X-POST-MessageClass': '9; Autoresponder' } }],
  ['X-Autoreply alone', { headers: { ...m1, 'X-Autoreply': 'yes' } }],
  ['X-Autorespond alone', { headers: { ...m1, 'X-Autorespond': 'Out of office' } }],
  ['Precedence: auto_reply', { headers: { ...m1, Precedence: 'auto_reply' } }],
  ['Lotus', { headers: { ...m1, 'Auto-Submitted': 'auto-generated' } }],
  [
    'the class for those outside, without a header',
    { itemClass: 'IPM.Note.Rules.ExternalOofTemplate.Microsoft', headers: m1 },
  ],
  [
    'Auto-Submitted with a comment',
    { headers: { ...m1, 'Auto-Submitted': '(away) auto-replied (vacation)' } },
  ],
];

const people: readonly (readonly [string, Record<string, string>])[] = [
  ['without any mark', {}],
  ['Auto-Submitted: no', { 'Auto-Submitted': 'no' }],
  ['Auto-Submitted: No, with a comment', { 'Auto-Submitted': 'No (by hand)' }],
  ['X-Auto-Response-Suppress, set by a signature service', { 'X-Auto-Response-Suppress': 'DR, RN, NRN' }],
  ['through a mailing list', { Precedence: 'list', 'List-Id': '<x.list.example>' }],
  ['redirected by a rule of Exchange', rules],
  ['X-Autoreply: no', { 'X-Autoreply': 'no' }],
  ['sent in bulk by a newsletter program that keeps threads', { Precedence: 'bulk' }],
  ['an iCloud rule that filed it', { 'X-Apple-Action': 'MOVE' }],
];

const mailSystems: readonly (readonly [string, Partial<GivenMail>])[] = [
  [
    'a mailer-daemon without a report',
    { from: 'mailer-daemon@gw.out.example', headers: { ...m1, 'Return-Path': '<>' } },
  ],
  ['an empty way back', { headers: { ...m1, 'Return-Path': '<>' } }],
  [
    'a receipt that is kept as a note',
    {
      headers: {
        ...m1,
        'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=x',
      },
    },
  ],
  [
    'a bounce that is kept as a note',
    {
      from: 'postmaster@out.example',
      headers: {
        ...m1,
        'Content-Type': 'Multipart/Report; report-type=delivery-status',
        'Auto-Submitted': 'auto-replied',
      },
    },
  ],
  ['post_master', { from: 'post_master@out.example', headers: m1 }],
];

const mail = (changes: Partial<GivenMail>): GivenMail => ({ itemClass: 'IPM.Note', from: ben, ...changes });

test.each(automatic)('automatic: %s', async (_, changes) => {
  const responses = await responsesTo(mail(changes));
  expect(responses.replies).toMatchObject([{ automatic: true }]);
  expect(factsIn(responses)).toEqual([`${ben}: autoReplied`]);
});

test.each(people)('by a person: %s', async (_, headers) => {
  const responses = await responsesTo(mail({ headers: { ...m1, ...headers } }));
  expect(responses.replies).toMatchObject([{ automatic: false }]);
  expect(factsIn(responses)).toEqual([`${ben}: answered`]);
});

test.each(mailSystems)('nobody wrote it: %s', async (_, changes) => {
  const responses = await responsesTo(mail(changes));
  expect(responses.replies).toMatchObject([{ fromMailSystem: true, automatic: false }]);
  expect(factsIn(responses)).toEqual([]);
});

test('a person who answers an automatic reply is one', async () => {
  const answer = mail({ subject: 'RE: Automatic reply: Offer', headers: m1 });
  expect(factsIn(await responsesTo(answer))).toEqual([`${ben}: answered`]);
});

test('the report of the recall agent is no mail of anybody', async () => {
  const headers = {
    ...m1,
    'X-MS-Exchange-Generated-Message-Source': 'Transport Message Recall Routing Agent',
  };
  expect((await responsesTo(mail({ headers }))).replies).toEqual([]);
});

describe('what an answer names', () => {
  test.each([
    [
      'a later message of the thread',
      { 'In-Reply-To': '<m2@home.example>', References: '<m1@home.example> <m2@home.example>' },
    ],
    ['an earlier message', { 'In-Reply-To': '<m0@home.example>', References: '<m0@home.example>' }],
    ['nothing', {}],
  ])('%s: it proves nothing about this message', async (_, headers) => {
    expect(factsIn(await responsesTo(mail({ headers })))).toEqual([]);
  });

  test.each([
    ['two messages', '<m0@home.example> <m1@home.example>'],
    ['it with a comment', '"Offer" of (a (nested) comment) <m1@home.example> (Me <other@x.example>)'],
    ['it without brackets', 'm1@home.example'],
    ['it with its host in capitals', '<m1@HOME.Example>'],
  ])('%s: it answers this one', async (_, named) => {
    expect(factsIn(await responsesTo(mail({ headers: { 'In-Reply-To': named } })))).toEqual([
      `${ben}: answered`,
    ]);
  });

  test('an id that only holds the id of this one is another', async () => {
    expect(factsIn(await responsesTo(mail({ headers: { 'In-Reply-To': '<xm1@home.example>' } })))).toEqual(
      [],
    );
  });
});

describe('a report of Outlook on a recall of the old kind', () => {
  test.each([
    ['Success', 'recalled'],
    ['Failure', 'notRecalled'],
  ])('%s says it of its sender’s copy, and is no answer', async (end, kind) => {
    const responses = await responsesTo(mail({ itemClass: `IPM.Recall.Report.${end}`, headers: m1 }));
    expect(responses.reports).toMatchObject([{ kind, recipients: [ben], id: 'mail' }]);
    expect(responses.replies).toEqual([]);
    expect(factsIn(responses)).toEqual([]);
  });

  test('about another message says nothing here', async () => {
    const headers = { 'In-Reply-To': '<m2@home.example>', References: message.internetMessageId };
    const responses = await responsesTo(mail({ itemClass: 'IPM.Recall.Report.Success', headers }));
    expect(responses.reports).toEqual([]);
  });
});
