import { propertyOf } from '../../../outlook/exchange/graph/extendedProperties';
import { mimeOf } from '../../../outlook/exchange/mime';
import type { StoredMessage } from '../../../outlook/exchange/types';
import {
  ana,
  ben,
  cleo,
  fromAna,
  mailboxOf,
  newest,
  outsider,
  startExchange,
  stopClocks,
  subjects,
  withAcme,
  worldFile,
} from '../smallWorld';
import { graphClient } from './graphClient';

afterEach(stopClocks);

const asked = { readReceiptRequested: true };
const peopleWith = (changes: Record<string, unknown>) => ({
  people: (worldFile().people as { address: string }[]).map((person) =>
    person.address === ben ? { ...person, ...changes } : person,
  ),
});
const inReplyTo = (id: string, changes: Record<string, unknown> = {}) => ({
  id: 'answer',
  story: 'An answer.',
  from: ben,
  to: [ana],
  subject: 'Re: Hello',
  body: 'Thanks',
  sentAt: '-PT1M',
  inReplyTo: id,
  ...changes,
});
const headersOf = ({ headers }: StoredMessage) =>
  Object.fromEntries(headers.map(({ name, value }) => [name, value]));

test('opening a copy sends the receipt that was asked for, linked as Exchange links it, and only once', () => {
  const exchange = startExchange([fromAna({ ...asked, copies: { [ben]: { readAt: '-PT1M' } } })]);
  const receipt = newest(exchange, ana);
  const sent = newest(exchange, ana, 'sentItems');
  expect(receipt).toMatchObject({
    subject: 'Read: Hello',
    itemClass: 'REPORT.IPM.Note.IPNRN',
    from: { address: ben },
    receivedAt: '2026-03-10T08:59:00.000Z',
    conversationId: sent.conversationId,
  });
  expect(propertyOf(receipt, 'Binary 0x25')).toBe(propertyOf(sent, 'Binary 0x300b'));
  expect(propertyOf(receipt, 'String 0x1046')).toBe(sent.internetMessageId);
  expect(propertyOf(receipt, 'SystemTime 0x32')).toBe('2026-03-10T08:59:00Z');
  mailboxOf(exchange, ben).open(newest(exchange, ben).id);
  expect(subjects(exchange, ana)).toEqual(['Read: Hello']);
});

test('the text of a receipt names the recipient, the address as written, and the message on a folded line', () => {
  const exchange = startExchange([fromAna({ ...asked, to: ['b@acme.example'], copies: {} })], {
    ...peopleWith({ aliases: ['b@acme.example'] }),
  });
  mailboxOf(exchange, ben).open(newest(exchange, ben).id);
  const mime = mimeOf(newest(exchange, ana));
  expect(mime).toContain(
    'Original-Recipient: rfc822;b@acme.example\r\nFinal-Recipient: rfc822;ben@acme.example',
  );
  expect(mime).toMatch(/Original-Message-ID:\r\n <[^>]+>\r\n/);
  expect(mime).toContain('Disposition: automatic-action/MDN-sent-automatically; displayed');
});

test.each([
  ['no receipt was asked for', fromAna(), {}],
  ['the reader declines receipts', fromAna(asked), peopleWith({ declinesReceipts: true })],
])('nothing comes back where %s', (_, message, changes) => {
  const exchange = startExchange([message], changes);
  mailboxOf(exchange, ben).open(newest(exchange, ben).id);
  expect(subjects(exchange, ana)).toEqual([]);
});

test('deleting an unopened copy sends a not-read report', () => {
  const exchange = startExchange([fromAna({ ...asked, copies: { [ben]: { deletedUnreadAt: '-PT1M' } } })]);
  expect(newest(exchange, ana)).toMatchObject({
    itemClass: 'REPORT.IPM.Note.IPNNRN',
    subject: 'Not read: Hello',
  });
});

test.each([
  [true, ['Not read: Hello']],
  [false, []],
])('whether a recall sends not-read reports is up to the organization (%s)', (notReadReports, reports) => {
  const exchange = startExchange([fromAna(asked)], withAcme({ recall: { notReadReports } }));
  exchange.recall(mailboxOf(exchange, ana), newest(exchange, ana, 'sentItems'));
  exchange.clock.advance('PT2M');
  expect(subjects(exchange, ana)).toEqual(reports);
});

test('a bounced copy comes back as a report of the mail system that names whom it did not reach', () => {
  const exchange = startExchange([
    fromAna({ to: ['team@acme.example'], copies: { [cleo]: { bounced: true } } }),
  ]);
  const report = newest(exchange, ana);
  expect(report).toMatchObject({
    itemClass: 'REPORT.IPM.Note.NDR',
    from: { address: 'postmaster@acme.example' },
  });
  expect(mimeOf(report)).toContain('Final-Recipient: rfc822;cleo@acme.example\r\nAction: failed');
  expect(mimeOf(report)).not.toContain('Original-Recipient');
});

test('delivery is reported where it was asked for, by the own organization only', () => {
  const exchange = startExchange([fromAna({ to: [ben, outsider], deliveryReceiptRequested: true })]);
  expect(newest(exchange, ana).itemClass).toBe('REPORT.IPM.Note.DR');
  expect(subjects(exchange, ana)).toEqual(['Delivered: Hello']);
});

test('somebody who is away answers each sender once, with the marks of an automatic reply', () => {
  const exchange = startExchange(
    [fromAna({ sentAt: '-PT9M' }), fromAna({ id: 'second' })],
    peopleWith({ automaticReply: 'Back on Monday.' }),
  );
  expect(subjects(exchange, ana)).toEqual(['Automatic reply: Hello']);
  expect(newest(exchange, ana).itemClass).toBe('IPM.Note.Rules.OofTemplate.Microsoft');
  expect(headersOf(newest(exchange, ana))).toMatchObject({
    'Auto-Submitted': 'auto-generated',
    'In-Reply-To': mailboxOf(exchange, ana).list('sentItems')[1]?.internetMessageId,
  });
});

test('an answer to an answer references both, in their order', () => {
  const exchange = startExchange([
    fromAna({ sentAt: '-PT9M' }),
    inReplyTo('hello', { id: 'first', to: [cleo], sentAt: '-PT5M' }),
    inReplyTo('first', { from: cleo }),
  ]);
  const first = newest(exchange, cleo).internetMessageId;
  const hello = newest(exchange, ana, 'sentItems');
  expect(headersOf(newest(exchange, ana))).toMatchObject({
    'In-Reply-To': first,
    References: `${hello.internetMessageId} ${first}`,
  });
  expect(newest(exchange, ana).conversationId).toBe(hello.conversationId);
});

test.each([
  ['references', ['References']],
  ['conversation', []],
])('an answer may be linked by %s alone', (linkedBy, names) => {
  const exchange = startExchange([fromAna(), inReplyTo('hello', { linkedBy })]);
  const answer = newest(exchange, ana);
  expect(Object.keys(headersOf(answer)).filter((name) => /In-Reply-To|References/.test(name))).toEqual(names);
  expect(answer.conversationId).toBe(newest(exchange, ana, 'sentItems').conversationId);
});

test('Graph gives a report as MIME, in a batch as base64, and marks nothing as read', async () => {
  const exchange = startExchange([fromAna({ copies: { [ben]: { bounced: true } } })]);
  const report = newest(exchange, ana);
  const graph = graphClient(exchange);
  const path = `/me/messages/${report.id}/$value`;
  expect((await graph.get(`/v1.0${path}`)).text).toBe(mimeOf(report));
  const batch = await graph.post('/v1.0/$batch', { requests: [{ id: 'a', method: 'GET', url: path }] });
  expect(batch.json).toMatchObject({
    responses: [{ status: 200, body: Buffer.from(mimeOf(report)).toString('base64') }],
  });
  expect(newest(exchange, ana).isRead).toBe(false);
});

test('a chain of parts is answered in its order, and stops where one fails', async () => {
  const exchange = startExchange([fromAna()]);
  const url = `/me/messages/${newest(exchange, ana, 'sentItems').id}?$select=subject`;
  const batch = await graphClient(exchange).post('/v1.0/$batch', {
    requests: [
      { id: 'a', method: 'GET', url },
      { id: 'b', method: 'GET', url: url.replace('AAMkAG', 'AAMkAGX'), dependsOn: ['a'] },
      { id: 'c', method: 'GET', url, dependsOn: ['b'] },
    ],
  });
  const { responses } = batch.json as { responses: { status: number }[] };
  expect(responses.map(({ status }) => status)).toEqual([200, 404, 424]);
});
