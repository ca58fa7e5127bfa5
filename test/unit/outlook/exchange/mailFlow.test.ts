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
} from '../smallWorld';

afterEach(stopClocks);

test("a message is in the sender's Sent Items and unread in the recipient's Inbox", () => {
  const exchange = startExchange([fromAna()]);
  expect(newest(exchange, ana, 'sentItems')).toMatchObject({
    subject: 'Hello',
    sentAt: '2026-03-10T08:57:00.000Z',
  });
  expect(newest(exchange, ben)).toMatchObject({
    subject: 'Hello',
    isRead: false,
    from: { name: 'Ana', address: ana },
  });
  expect(newest(exchange, ben).id).not.toBe(newest(exchange, ana, 'sentItems').id);
});

test('groups are expanded, nested ones and outsiders too, and nobody gets two copies', () => {
  const exchange = startExchange([fromAna({ to: ['all@acme.example', ben] })]);
  for (const address of [ben, cleo, outsider]) expect(subjects(exchange, address)).toEqual(['Hello']);
  expect(newest(exchange, cleo).to.map(({ address }) => address)).toEqual(['all@acme.example', ben]);
});

test("Bcc stands only on the sender's own copy", () => {
  const exchange = startExchange([fromAna({ bcc: [cleo] })]);
  expect(newest(exchange, ana, 'sentItems').bcc).toEqual([{ name: 'Cleo', address: cleo }]);
  expect(newest(exchange, ben).bcc).toEqual([]);
  expect(newest(exchange, cleo).bcc).toEqual([]);
});

test('a bounced copy does not arrive', () => {
  const exchange = startExchange([fromAna({ to: [ben, cleo], copies: { [ben]: { bounced: true } } })]);
  expect(subjects(exchange, ben)).toEqual([]);
  expect(subjects(exchange, cleo)).toEqual(['Hello']);
});

test('a copy is read or deleted when the world says so', () => {
  const exchange = startExchange([
    fromAna({ to: [ben, cleo], copies: { [ben]: { readAt: 'PT5M' }, [cleo]: { deletedUnreadAt: '-PT1M' } } }),
  ]);
  expect(newest(exchange, ben).isRead).toBe(false);
  expect(newest(exchange, cleo, 'deletedItems').isRead).toBe(false);
  exchange.clock.advance('PT5M');
  expect(newest(exchange, ben).isRead).toBe(true);
});

test('opening a message marks it as read', () => {
  const exchange = startExchange([fromAna()]);
  mailboxOf(exchange, ben).open(newest(exchange, ben).id);
  expect(newest(exchange, ben).isRead).toBe(true);
});

test("a young sent message is in Outlook's list before the server has it", () => {
  const exchange = startExchange([fromAna({ sentAt: '-PT20S', onServerAfter: 'PT50S' })]);
  const { id } = newest(exchange, ana, 'sentItems');
  expect(mailboxOf(exchange, ana).find(id)).toBeUndefined();
  expect(mailboxOf(exchange, ana).findInOutlook(id)).toBeDefined();
  exchange.clock.advance('PT31S');
  expect(mailboxOf(exchange, ana).find(id)).toBeDefined();
});

test('a held message waits in Drafts, then leaves under another id', () => {
  const exchange = startExchange([fromAna({ deliverAt: 'PT1H' })]);
  const waiting = newest(exchange, ana, 'drafts');
  expect(subjects(exchange, ben)).toEqual([]);
  exchange.clock.advance('PT1H');
  expect(subjects(exchange, ana, 'drafts')).toEqual([]);
  expect(newest(exchange, ana, 'sentItems')).toMatchObject({
    isDraft: false,
    sentAt: '2026-03-10T10:00:00.000Z',
  });
  expect(newest(exchange, ana, 'sentItems').id).not.toBe(waiting.id);
  expect(subjects(exchange, ben)).toEqual(['Hello']);
});

test('in classic Windows a held message is in Sent Items before it is delivered', () => {
  const exchange = startExchange([fromAna({ deliverAt: 'PT1H' })], {
    client: { user: ana, kind: 'classicWindows' },
  });
  expect(subjects(exchange, ana, 'sentItems')).toEqual(['Hello']);
  expect(subjects(exchange, ben)).toEqual([]);
});

test('a message to oneself leaves one copy sent and one received', () => {
  const exchange = startExchange([fromAna({ cc: ['a@acme.example'] })]);
  expect(newest(exchange, ana).internetMessageId).toBe(newest(exchange, ana, 'sentItems').internetMessageId);
  expect(newest(exchange, ana).id).not.toBe(newest(exchange, ana, 'sentItems').id);
});

test('Send As lies in the Sent Items of whoever pressed Send', () => {
  const exchange = startExchange([fromAna({ from: 'info@acme.example', sentBy: ana })], {
    people: [
      { address: ana, name: 'Ana', organization: 'acme' },
      { address: ben, name: 'Ben', organization: 'acme' },
      { address: 'info@acme.example', name: 'Info', organization: 'acme', sharedWith: [ana] },
    ],
    groups: [],
  });
  expect(newest(exchange, ana, 'sentItems').from.name).toBe('Info');
  expect(subjects(exchange, 'info@acme.example', 'sentItems')).toEqual([]);
});

test('an answer is in the conversation of the message and names it', () => {
  const exchange = startExchange([
    fromAna(),
    fromAna({
      id: 'answer',
      from: ben,
      to: [ana],
      inReplyTo: 'hello',
      sentAt: '-PT1M',
      subject: 'Re: Hello',
    }),
  ]);
  const sent = newest(exchange, ana, 'sentItems');
  expect(newest(exchange, ana).conversationId).toBe(sent.conversationId);
  expect(newest(exchange, ana).headers).toContainEqual({
    name: 'In-Reply-To',
    value: sent.internetMessageId,
  });
});
