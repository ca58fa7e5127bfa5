import type { WrittenLetter } from '../../../../../src/mailbox/notes';
import type { Responses } from '../../../../../src/mailbox/responses';
import type { SentMessage } from '../../../../../src/mailbox/types';
import { graphThat, type Received } from '../graphServer';

const ben = 'ben@contoso.com';
const key = Buffer.from('0123456789abcdef').toString('base64');
const message: SentMessage = {
  id: 'sent',
  internetMessageId: '<1@contoso.com>',
  conversationId: 'conversation',
  subject: 'Offer',
  from: { name: 'Ana', address: 'ana@contoso.com' },
  sender: { name: 'Ana', address: 'ana@contoso.com' },
  sentAt: '2026-11-22T10:00:00Z',
  deliverAt: null,
  folder: 'sentItems',
  kind: 'message',
  recipients: [{ name: 'Ben', address: ben, field: 'to' }],
  searchKey: key,
  readReceiptRequested: true,
  attempt: null,
  notes: null,
};

interface Part {
  status?: number;
  body?: unknown;
}

const partsIn = ({ text }: Received) =>
  (JSON.parse(text) as { requests: { id: string; url: string; dependsOn?: string[] }[] }).requests;

const found = (...value: unknown[]): Part => ({ body: { value } });

/** What the adapter makes of these answers, by the names of the parts; a list that is not named is empty. */
async function findResponses(
  given: Record<string, Part>,
  changes: Partial<SentMessage> = {},
  letters: readonly WrittenLetter[] = [],
) {
  const graph = await graphThat((request) => ({
    body: {
      responses: partsIn(request).map(({ id }) => ({ id, status: 200, body: { value: [] }, ...given[id] })),
    },
  }));
  const answer = await graph.mailbox.findResponses({ ...message, ...changes }, letters);
  return { answer, graph };
}

async function responsesIn(
  given: Record<string, Part>,
  changes: Partial<SentMessage> = {},
): Promise<Responses> {
  const { answer } = await findResponses(given, changes);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

const person = (address: string, name = '') => ({ emailAddress: { name, address } });
const properties = (values: Record<string, string>) =>
  Object.entries(values).map(([id, value]) => ({ id, value }));

/** A report from Ben as Graph gives it: ids in its own spelling. */
const report = (itemClass: string, values: Record<string, string>, changes: object = {}) => ({
  id: 'report',
  receivedDateTime: '2026-11-22T10:10:00Z',
  conversationId: 'other',
  from: person(ben, 'Ben'),
  singleValueExtendedProperties: properties({ 'String 0x1a': itemClass, ...values }),
  ...changes,
});

const receipt = (values: Record<string, string>, changes: object = {}) =>
  report('REPORT.IPM.Note.IPNRN', values, changes);

const answer = (headers: Record<string, string>, changes: object = {}) => ({
  id: 'answer',
  receivedDateTime: '2026-11-22T10:20:00Z',
  conversationId: 'conversation',
  from: person(ben, 'Ben'),
  internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
  uniqueBody: { content: 'Thanks' },
  singleValueExtendedProperties: properties({ 'String 0x1a': 'IPM.Note' }),
  ...changes,
});

const mime = (...fields: string[]): Part => ({
  body: Buffer.from(
    [
      'Subject: Undeliverable',
      'Content-Type: multipart/report; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Final-Recipient: rfc822;nobody@contoso.com',
      '',
      '--b',
      ...fields,
      '',
      '--b--',
    ].join('\r\n'),
  ).toString('base64'),
});
const status = (...groups: string[][]): Part =>
  mime(
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;x',
    ...groups.flatMap((one) => ['', ...one]),
  );
const bounce = (changes: object = {}) =>
  report(
    'REPORT.IPM.Note.NDR',
    { 'Binary 0x25': key },
    { from: person('postmaster@contoso.com', 'Outlook'), ...changes },
  );

describe('how a report is linked to the message', () => {
  const other = Buffer.from('another key here').toString('base64');
  test.each([
    ['the parent key is the search key', { 'Binary 0x25': key }, 'searchKey'],
    ['the same bytes without padding', { 'Binary 0x25': key.replace(/=+$/, '') }, 'searchKey'],
    ['it names the original message', { 'String 0x1046': ' <1@contoso.com> ' }, 'messageId'],
    [
      'another key, but it names the message',
      { 'Binary 0x25': other, 'String 0x1046': '<1@contoso.com>' },
      'messageId',
    ],
    [
      'it names another message',
      { 'String 0x1046': '<2@contoso.com>', 'String 0x1042': '<1@contoso.com>' },
      null,
    ],
    ['it answers the message', { 'String 0x1042': '<1@contoso.com>' }, 'inReplyTo'],
    ['its last reference is the message', { 'String 0x1039': '<0@x.com> <1@contoso.com>' }, 'inReplyTo'],
    [
      'the message is an earlier reference only',
      { 'String 0x1039': '<1@contoso.com> <2@contoso.com>' },
      null,
    ],
    ['another key and nothing else', { 'Binary 0x25': other }, null],
    ['nothing links it', {}, null],
  ])('%s', async (_, values, link) => {
    const { reports } = await responsesIn({ reports: found(receipt(values)) });
    expect(reports.map((one) => one.link)).toEqual(link === null ? [] : [link]);
  });

  const inConversation = { conversationId: 'conversation' };
  const disposition = (id: string) =>
    mime(
      'Content-Type: message/disposition-notification',
      '',
      `Final-Recipient: rfc822;${ben}`,
      ...(id ? [`Original-Message-ID:`, ` ${id}`] : []),
      'Disposition: manual-action/MDN-sent-manually; displayed',
    );
  test.each([
    ['names the message', '<1@contoso.com>', ['messageId']],
    ['names another message', '<2@contoso.com>', []],
    ['names none, which proves nothing', '', ['conversation']],
  ])('in the same conversation it is read, and %s', async (_, id, links) => {
    const { reports } = await responsesIn({
      reports: found(receipt({}, inConversation)),
      report: disposition(id),
    });
    expect(reports.map(({ link }) => link)).toEqual(links);
  });

  test('another key speaks against the conversation: the report is about another message of it', async () => {
    const given = {
      reports: found(receipt({ 'Binary 0x25': other }, inConversation)),
      report: disposition(''),
    };
    expect((await responsesIn(given)).reports).toEqual([]);
  });
});

describe('the kinds of reports', () => {
  test.each([
    ['REPORT.IPM.Note.IPNRN', 'read'],
    ['report.ipm.note.smime.ipnnrn', 'notRead'],
  ])('%s is %s', async (itemClass, kind) => {
    const { reports } = await responsesIn({ reports: found(report(itemClass, { 'Binary 0x25': key })) });
    expect(reports).toMatchObject([{ kind, recipients: [ben], name: 'Ben' }]);
  });

  test('a receipt about a meeting request is none about an ordinary message', async () => {
    const given = {
      reports: found(report('REPORT.IPM.Schedule.Meeting.Request.IPNRN', { 'Binary 0x25': key })),
    };
    expect((await responsesIn(given)).reports).toEqual([]);
    expect((await responsesIn(given, { kind: 'meeting' })).reports).toMatchObject([{ kind: 'read' }]);
  });

  test.each(['REPORT.IPM.Note.DELAYED', 'REPORT.IPM.Outlook.Recall.NDR', 'IPM.Note', ''])(
    '"%s" is none',
    async (itemClass) => {
      expect(
        (await responsesIn({ reports: found(report(itemClass, { 'Binary 0x25': key })) })).reports,
      ).toEqual([]);
    },
  );

  test('the time is that of the event, where the report has one that can be read', async () => {
    const at = async (values: Record<string, string>) =>
      (await responsesIn({ reports: found(receipt({ 'Binary 0x25': key, ...values })) })).reports[0]?.at;
    expect(await at({ 'SystemTime 0x32': '2026-11-22T10:05:00Z' })).toBe('2026-11-22T10:05:00.000Z');
    expect(await at({ 'SystemTime 0x32': 'soon' })).toBe('2026-11-22T10:10:00Z');
    expect(await at({})).toBe('2026-11-22T10:10:00Z');
  });
});

describe('whom a report of the mail system names', () => {
  test('each recipient in it, final before original, but only those that failed', async () => {
    const { reports, cutShort } = await responsesIn({
      reports: found(bounce()),
      report: status(
        [
          'Original-Recipient: rfc822;Alias@contoso.com',
          'Final-Recipient: rfc822; Ben@contoso.com',
          'Action: failed',
        ],
        ['Final-Recipient: rfc822;<cleo@contoso.com>', 'Action: failed'],
        ['Final-Recipient: rfc822;late@contoso.com', 'Action: delayed'],
      ),
    });
    expect(reports.map(({ kind, recipients }) => [kind, ...recipients])).toEqual([
      ['notDelivered', ben, 'alias@contoso.com'],
      ['notDelivered', 'cleo@contoso.com'],
    ]);
    expect(cutShort).toBe(false);
  });

  test.each([
    ['it has no part that a machine could read', mime('Content-Type: text/plain', '', 'Sorry')],
    ['it is gone meanwhile', { status: 404, body: { error: { code: 'ErrorItemNotFound' } } }],
    ['it is no MIME at all', { body: { value: [] } }],
  ])('where %s, it is left out, and that is said', async (_, part) => {
    const { reports, cutShort } = await responsesIn({ reports: found(bounce()), report: part });
    expect({ reports, cutShort }).toEqual({ reports: [], cutShort: true });
  });

  test('a returned message of megabytes is not fetched', async () => {
    const large = bounce({
      singleValueExtendedProperties: properties({
        'String 0x1a': 'REPORT.IPM.Note.NDR',
        'Binary 0x25': key,
        'Integer 0xe08': '9000000',
      }),
    });
    const { answer: responses, graph } = await findResponses({ reports: found(large) });
    expect(responses).toMatchObject({ ok: true, value: { reports: [], cutShort: true } });
    expect(graph.received).toHaveLength(1);
  });

  test('twenty are read in one chain, those that decide first; more are left out, and that is said', async () => {
    const reports = Array.from({ length: 30 }, (_, index) =>
      index < 15
        ? report('REPORT.IPM.Note.DR', { 'Binary 0x25': key }, { id: `dr${index}` })
        : bounce({ id: `ndr${index}` }),
    );
    const { answer: responses, graph } = await findResponses({ reports: found(...reports) });
    expect(graph.received).toHaveLength(2);
    const parts = graph.received[1] ? partsIn(graph.received[1]) : [];
    expect(parts).toHaveLength(20);
    expect(parts.slice(0, 15).every(({ id }) => id.startsWith('ndr'))).toBe(true);
    expect(parts.slice(1).map(({ dependsOn }) => dependsOn)).toEqual(
      parts.slice(0, -1).map(({ id }) => [id]),
    );
    expect(responses).toMatchObject({ value: { cutShort: true } });
  });
});

describe('answers', () => {
  test.each([
    ['In-Reply-To names the message', { 'In-Reply-To': '<1@contoso.com>' }, 'inReplyTo'],
    ['its references alone name it', { References: '<0@x> <1@contoso.com>' }, 'conversation'],
    [
      'it answers a later message',
      { 'In-Reply-To': '<2@x>', References: '<1@contoso.com> <2@x>' },
      'conversation',
    ],
    ['no header names anything, and it is by a recipient', {}, 'conversation'],
    ['its headers name another message', { 'In-Reply-To': '<2@contoso.com>' }, null],
  ])('%s', async (_, headers, link) => {
    const { replies } = await responsesIn({ conversation: found(answer(headers)) });
    expect(replies.map((one) => one.link)).toEqual(link === null ? [] : [link]);
  });

  test.each([
    ['by nobody of the recipients', { from: person('eva@other.com') }],
    ['not later than the message', { receivedDateTime: '2026-11-22T10:00:00Z' }],
    ['a draft', { isDraft: true }],
    ["the sender's own", { from: person('Ana@contoso.com') }],
    [
      'a meeting response',
      { singleValueExtendedProperties: properties({ 'String 0x1a': 'IPM.Schedule.Meeting.Resp.Pos' }) },
    ],
  ])('in the conversation alone, one that is %s does not count', async (_, changes) => {
    expect((await responsesIn({ conversation: found(answer({}, changes)) })).replies).toEqual([]);
  });

  const named = { 'In-Reply-To': '<1@contoso.com>' };
  test.each([
    [
      'by its class',
      {},
      {
        singleValueExtendedProperties: properties({ 'String 0x1a': 'IPM.Note.Rules.OofTemplate.Microsoft' }),
      },
      true,
    ],
    ['by its header', { 'auto-submitted': 'auto-replied (vacation)' }, {}, true],
    ['not where the header says no', { 'Auto-Submitted': 'no' }, {}, false],
  ])('automatic %s', async (_, headers, changes, automatic) => {
    const { replies } = await responsesIn({
      conversation: found(answer({ ...named, ...(headers as Record<string, string>) }, changes)),
    });
    expect(replies).toMatchObject([{ automatic }]);
  });

  test('one outside the conversation is read for its headers and its text, in the second round trip', async () => {
    const stray = answer(
      {},
      {
        conversationId: 'another',
        singleValueExtendedProperties: properties({
          'String 0x1a': 'IPM.Note',
          'String 0x1042': '<1@contoso.com>',
        }),
      },
    );
    const details = { body: { internetMessageHeaders: [], uniqueBody: { content: ' Deleted.\r\nBen ' } } };
    const { answer: responses, graph } = await findResponses({ answers: found(stray), answer: details });
    expect(responses).toMatchObject({
      value: { replies: [{ text: 'Deleted.\nBen', link: 'inReplyTo' }], cutShort: false },
    });
    expect(graph.received).toHaveLength(2);
  });

  test('a long text is cut', async () => {
    const { replies } = await responsesIn({
      conversation: found(answer(named, { uniqueBody: { content: 'x'.repeat(5_000) } })),
    });
    expect(replies[0]?.text).toHaveLength(2_000);
  });
});

describe('what cannot be read', () => {
  test('a mail in an unknown shape is left out, the others count, and that is said', async () => {
    const broken = { id: 7, receivedDateTime: 'never' };
    const responses = await responsesIn({ reports: found(broken, receipt({ 'Binary 0x25': key })) });
    expect(responses.reports).toHaveLength(1);
    expect(responses.cutShort).toBe(true);
  });

  test('a further page is not fetched, and that is said', async () => {
    const paged = { body: { value: [], '@odata.nextLink': 'https://graph/next' } };
    expect(await responsesIn({ conversation: paged })).toEqual({ reports: [], replies: [], cutShort: true });
  });

  test('one refused question leaves the others', async () => {
    const responses = await responsesIn({
      answers: { status: 403, body: {} },
      reports: found(receipt({ 'Binary 0x25': key })),
    });
    expect(responses).toMatchObject({ reports: [{ kind: 'read' }], cutShort: true });
  });

  test('all three refused are a failure', async () => {
    const refused = { status: 403, body: { error: { code: 'ErrorAccessDenied' } } };
    const { answer: responses } = await findResponses({
      reports: refused,
      answers: refused,
      conversation: refused,
    });
    expect(responses).toMatchObject({ ok: false, failure: { kind: 'forbidden', code: 'ErrorAccessDenied' } });
  });
});

test('only GET requests are made, three at once, all since the message was sent', async () => {
  const { graph } = await findResponses({});
  const [request] = graph.received;
  const parts = request
    ? (JSON.parse(request.text) as { requests: { method: string; url: string }[] }).requests
    : [];
  expect(parts.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  for (const { url } of parts) {
    expect(decodeURIComponent(url)).toContain('receivedDateTime ge 2026-11-22T10:00:00Z');
  }
});

describe('answers to letters', () => {
  const letter = { at: '2026-11-22T10:15:00.000Z', letter: 'disregard', to: [ben], subject: 'Disregard' };
  const sent = {
    id: 'letter',
    internetMessageId: '<letter@contoso.com>',
    conversationId: 'another',
    subject: 'Disregard',
    sentDateTime: '2026-11-22T10:16:00Z',
    toRecipients: [person(ben)],
  };
  const withLetter = async (given: Record<string, Part>) => {
    const { answer: responses, graph } = await findResponses(given, {}, [letter]);
    if (!responses.ok) throw new Error(JSON.stringify(responses.failure));
    return { ...responses.value, roundTrips: graph.received.length };
  };

  test('lie in the conversation of the letter, or name it in another', async () => {
    const ones = [
      answer({}, { id: 'a', conversationId: 'another' }),
      answer({ 'In-Reply-To': '<letter@contoso.com>' }, { id: 'b', conversationId: 'a third' }),
      answer({ 'In-Reply-To': '<else@contoso.com>' }, { id: 'c', conversationId: 'another' }),
    ];
    const [inIt, named, other] = ones;
    const { replies } = await withLetter({
      letters: found(sent),
      letter0: found(inIt, other),
      letter1: found(named),
    });
    expect(replies.map(({ id, link, answersLetter }) => [id, link, answersLetter])).toEqual([
      ['a', 'conversation', true],
      ['b', 'inReplyTo', true],
    ]);
  });

  test('that name the message too, further up in the thread, answer the letter', async () => {
    const both = { References: '<1@contoso.com> <letter@contoso.com>' };
    const { replies } = await withLetter({
      letters: found({ ...sent, conversationId: 'conversation' }),
      conversation: found(answer(both)),
      letter0: found(answer(both)),
    });
    expect(replies).toMatchObject([{ answersLetter: true }]);
  });

  test('are as many as were read: what could not be looked for is said', async () => {
    const next = { '@odata.nextLink': 'https://graph/next' };
    const refused = { status: 403, body: {} };
    const cut = async (given: Record<string, Part>) => (await withLetter(given)).cutShort;
    expect(await cut({ letters: found(sent) })).toBe(false);
    expect(await cut({ letters: found() })).toBe(false);
    expect(await cut({ letters: { body: { value: [sent], ...next } } })).toBe(false);
    expect(await cut({ letters: { body: { value: [], ...next } } })).toBe(true);
    expect(await cut({ letters: refused })).toBe(true);
    expect(await cut({ letters: found(sent), letter0: refused })).toBe(true);
  });
});

describe('a search that Exchange finds too complex', () => {
  const complex = { status: 400, body: { error: { code: 'ErrorRestrictionTooComplex' } } };
  const refused = { reports: complex, answers: complex, conversation: complex };

  test('is asked once more by date alone, and sorted out here', async () => {
    const since = found(
      receipt({ 'Binary 0x25': key }),
      answer({ 'In-Reply-To': '<1@contoso.com>' }, { internetMessageHeaders: undefined }),
      answer({}, { id: 'another', conversationId: 'another' }),
    );
    const details = {
      body: {
        internetMessageHeaders: [{ name: 'In-Reply-To', value: '<1@contoso.com>' }],
        uniqueBody: { content: 'Thanks' },
      },
    };
    const { answer: responses, graph } = await findResponses({ ...refused, since, answer: details });
    expect(responses).toMatchObject({
      ok: true,
      value: { reports: [{ kind: 'read' }], replies: [{ id: 'answer', link: 'inReplyTo' }], cutShort: false },
    });
    expect(responses).not.toHaveProperty('value.searchRefused');
    expect(graph.received).toHaveLength(3);
  });

  test('is said to be refused, and not to be too long, where that fails too', async () => {
    const { answer: responses } = await findResponses({ ...refused, reports: found(), since: complex });
    expect(responses).toMatchObject({ ok: true, value: { searchRefused: true, cutShort: true } });
    expect((await findResponses({ ...refused, since: complex })).answer).toMatchObject({
      ok: false,
      failure: { code: 'ErrorRestrictionTooComplex' },
    });
  });
});
