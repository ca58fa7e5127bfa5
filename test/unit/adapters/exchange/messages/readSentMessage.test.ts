import { graphThat, type Received, type Say } from '../graphServer';

interface Part {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const attemptProperty = 'String {2D1F3C0E-5A86-4B1E-9C55-7E9F6E0B8A41} name recallattempt'.toLowerCase();
const person = (address: string) => ({ emailAddress: { name: address.split('@')[0], address } });
const message = {
  id: 'AAMk-_1=',
  internetMessageId: '<1@contoso.com>',
  conversationId: 'conversation',
  subject: 'Offer',
  from: person('ana@contoso.com'),
  sender: person('ana@contoso.com'),
  toRecipients: [person('to@contoso.com')],
  ccRecipients: [person('cc@fabrikam.com')],
  bccRecipients: [person('bcc@contoso.com')],
  sentDateTime: '2026-11-22T10:00:00Z',
  parentFolderId: 'sent',
  isDraft: false,
  isReadReceiptRequested: true,
  singleValueExtendedProperties: [{ id: 'String 0x1a', value: 'IPM.Note' }],
};
const parts: Record<string, Part> = {
  message: { status: 200, body: message },
  sentItems: { status: 200, body: { id: 'sent' } },
  drafts: { status: 200, body: { id: 'drafts' } },
  outbox: { status: 200, body: { id: 'outbox' } },
  me: {
    status: 200,
    body: {
      mail: 'Ana@contoso.com',
      userPrincipalName: 'ana@contoso.com',
      proxyAddresses: ['SMTP:Ana@contoso.com', 'smtp:a@contoso.com', 'X500:/o=x'],
    },
  },
  organization: {
    status: 200,
    body: { value: [{ id: '1', verifiedDomains: [{ name: 'Contoso.com' }, { name: 'bücher.example' }] }] },
  },
};
const item = { id: 'AAMk-_1=', internetMessageId: '<1@contoso.com>' };
const notFound: Part = { status: 404, body: { error: { code: 'ErrorItemNotFound', message: 'Not found.' } } };
const throttledPart: Part = { status: 429, headers: { 'Retry-After': '7' } };

const partsIn = ({ text }: Received): { id: string; url: string }[] =>
  (JSON.parse(text) as { requests: { id: string; url: string }[] }).requests;

/** Answers the parts that are asked for, last one first, as Graph may. */
const inBatch = (request: Received, given: Record<string, Part> = parts): Say => ({
  body: {
    responses: partsIn(request)
      .reverse()
      .flatMap(({ id }) => (given[id] ? [{ id, ...given[id] }] : [])),
  },
});

/** The message as read, when Graph gives these properties of it. */
async function readWith(changes: object) {
  const graph = await graphThat((request) =>
    inBatch(request, { ...parts, message: { status: 200, body: { ...message, ...changes } } }),
  );
  const reading = await graph.mailbox.readSentMessage(item);
  if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  return reading.value.message;
}

test('one round trip gives the message, its true recipients, the own addresses and the domains', async () => {
  const graph = await graphThat((request) => inBatch(request));
  expect(await graph.mailbox.readSentMessage(item)).toEqual({
    ok: true,
    value: {
      message: {
        id: 'AAMk-_1=',
        internetMessageId: '<1@contoso.com>',
        conversationId: 'conversation',
        subject: 'Offer',
        from: { name: 'ana', address: 'ana@contoso.com' },
        sender: { name: 'ana', address: 'ana@contoso.com' },
        sentAt: '2026-11-22T10:00:00Z',
        deliverAt: null,
        folder: 'sentItems',
        kind: 'message',
        recipients: [
          { name: 'to', address: 'to@contoso.com', field: 'to' },
          { name: 'cc', address: 'cc@fabrikam.com', field: 'cc' },
          { name: 'bcc', address: 'bcc@contoso.com', field: 'bcc' },
        ],
        searchKey: null,
        readReceiptRequested: true,
        attempt: null,
        notes: null,
      },
      organization: { verifiedDomains: ['contoso.com', 'xn--bcher-kva.example'] },
      ownAddresses: ['ana@contoso.com', 'a@contoso.com'],
    },
  });
  expect(graph.received).toMatchObject([{ method: 'POST', path: '/v1.0/$batch' }]);
});

test.each([
  ['sent', 'sentItems'],
  ['drafts', 'drafts'],
  ['outbox', 'outbox'],
  ['archive', 'elsewhere'],
])('a message in the folder %s is filed as %s', async (parentFolderId, folder) => {
  expect((await readWith({ parentFolderId })).folder).toBe(folder);
});

test.each([
  ['IPM.Note', 'message'],
  ['ipm.note.SMIME', 'message'],
  ['IPM.Notes', 'other'],
  ['IPM.Schedule.Meeting.Request', 'meeting'],
  ['REPORT.IPM.Note.NDR', 'other'],
])('an item of the class %s is of the kind %s', async (value, kind) => {
  expect((await readWith({ singleValueExtendedProperties: [{ id: 'String 0x1a', value }] })).kind).toBe(kind);
});

const ofAMessage = { id: 'String 0x1a', value: 'IPM.Note' };

test('the later of the two deferring times counts', async () => {
  const singleValueExtendedProperties = [
    ofAMessage,
    { id: 'SystemTime 0x3fef', value: '2026-11-22T10:30:00Z' },
    { id: 'SystemTime 0xf', value: '2026-11-22T11:00:00Z' },
  ];
  expect((await readWith({ singleValueExtendedProperties })).deliverAt).toBe('2026-11-22T11:00:00.000Z');
});

const attempt = {
  internetMessageId: '<1@contoso.com>',
  state: 'requested',
  requestedAt: '2026-11-22T10:05:00Z',
};

test.each([
  ['of this message is given', attempt, attempt],
  [
    'after another is given with the time of the first',
    { ...attempt, firstRequestedAt: '2026-11-20T10:00:00Z' },
    { ...attempt, firstRequestedAt: '2026-11-20T10:00:00Z' },
  ],
  ['of another message is not given', { ...attempt, internetMessageId: '<2@contoso.com>' }, null],
  [
    'with an unknown state is one of which nobody can tell more',
    { ...attempt, state: 'recalled' },
    { ...attempt, state: 'unreadable', unread: { state: 'recalled' } },
  ],
])('a kept attempt %s', async (_what, kept, expected) => {
  const singleValueExtendedProperties = [ofAMessage, { id: attemptProperty, value: JSON.stringify(kept) }];
  expect((await readWith({ singleValueExtendedProperties })).attempt).toEqual(expected);
});

test('a recipient without an SMTP address has none, and keeps its place', async () => {
  const toRecipients = [
    { emailAddress: { name: 'Old', address: '/O=EXCHANGELABS/CN=OLD' } },
    { emailAddress: { name: 'Nobody' } },
  ];
  expect((await readWith({ toRecipients, ccRecipients: [], bccRecipients: null })).recipients).toEqual([
    { name: 'Old', address: '', field: 'to' },
    { name: 'Nobody', address: '', field: 'to' },
  ]);
});

test('without an answer about the organization and the user the message still counts', async () => {
  const refused = { status: 403, body: { error: { code: 'Authorization_RequestDenied' } } };
  const graph = await graphThat((request) =>
    inBatch(request, { ...parts, organization: refused, me: refused }),
  );
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({
    ok: true,
    value: { organization: null, ownAddresses: null, message: { id: 'AAMk-_1=' } },
  });
});

test('without the folders nobody can say where the message is', async () => {
  const graph = await graphThat((request) => inBatch(request, { ...parts, sentItems: { status: 500 } }));
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({
    ok: false,
    failure: { kind: 'serverError', status: 500 },
  });
});

test('busy parts are asked again on their own, after the time they named', async () => {
  const graph = await graphThat((request, count) =>
    inBatch(request, count === 1 ? { ...parts, drafts: throttledPart, me: throttledPart } : parts),
  );
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({ ok: true });
  expect(graph.received.map((request) => partsIn(request).map(({ id }) => id))).toEqual([
    Object.keys(parts),
    ['drafts', 'me'],
  ]);
  expect(graph.waits).toEqual([7000]);
});

test('a part that stays busy fails as busy after two repetitions', async () => {
  const graph = await graphThat((request) => inBatch(request, { ...parts, message: throttledPart }));
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({ ok: false, failure: { kind: 'busy' } });
  expect(graph.received).toHaveLength(3);
});

test('a part without an answer is named', async () => {
  const graph = await graphThat((request) => inBatch(request, { message: parts.message ?? notFound }));
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({
    ok: false,
    failure: { kind: 'malformed', message: 'the part "sentItems" of the batch: expected an answer' },
  });
});

test('a malformed part names its place and never what stands there', async () => {
  const graph = await graphThat((request) =>
    inBatch(request, {
      ...parts,
      message: { status: 200, body: { ...message, subject: 7, sentDateTime: 'secret' } },
    }),
  );
  const reading = await graph.mailbox.readSentMessage(item);
  expect(reading).toMatchObject({
    ok: false,
    failure: { kind: 'malformed', message: 'message: subject: expected string' },
  });
  expect(JSON.stringify(reading)).not.toContain('secret');
});

/** Graph that refuses the id like this, but has these copies with the internet message id. */
const knowing = (copies: readonly Partial<typeof message>[], refused = notFound) =>
  graphThat((request) => {
    if (request.method === 'POST') return inBatch(request, { ...parts, message: refused });
    if (request.path.includes('$filter=internetMessageId')) return { body: { value: copies } };
    return { body: copies.find(({ id }) => request.path.startsWith(`/v1.0/me/messages/${id ?? ''}?`)) };
  });

test('where the id leads nowhere, the copy in Sent Items is found by the internet message id', async () => {
  const graph = await knowing([
    { ...message, id: 'received', parentFolderId: 'inbox' },
    { ...message, id: 'sent copy' },
  ]);
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({
    ok: true,
    value: { message: { id: 'sent copy', folder: 'sentItems' } },
  });
  expect(graph.received[1]?.path).toContain("$filter=internetMessageId eq '<1@contoso.com>'");
});

test('what a list gives of a copy may be cut short, so it is read by its id', async () => {
  const property = (value: string) => [ofAMessage, { id: attemptProperty, value }];
  const text = JSON.stringify({ ...attempt, reason: 'x'.repeat(300) });
  const graph = await graphThat((request) => {
    if (request.method === 'POST') return inBatch(request, { ...parts, message: notFound });
    const listed = { ...message, singleValueExtendedProperties: property(text.slice(0, 255)) };
    const whole = { ...message, singleValueExtendedProperties: property(text) };
    return { body: request.path.includes('$filter=internetMessageId') ? { value: [listed] } : whole };
  });
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({
    value: { message: { attempt: { state: attempt.state } } },
  });
});

test('a draft with the same internet message id is no copy of the sent message', async () => {
  const graph = await knowing([{ ...message, id: 'draft', parentFolderId: 'drafts', isDraft: true }]);
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({
    ok: false,
    failure: { kind: 'notFound', code: 'ErrorItemNotFound' },
  });
});

test('without an internet message id there is nothing to search by', async () => {
  const graph = await knowing([message]);
  const reading = await graph.mailbox.readSentMessage({ id: 'AAMk-_1=', internetMessageId: null });
  expect(reading).toMatchObject({ ok: false, failure: { kind: 'notFound' } });
  expect(graph.received).toHaveLength(1);
});

test('an item without an id is searched for, never read as the list of all messages', async () => {
  const graph = await knowing([message]);
  expect(await graph.mailbox.readSentMessage({ ...item, id: '' })).toMatchObject({
    ok: true,
    value: { message: { id: 'AAMk-_1=' } },
  });
  expect(
    graph.received
      .slice(0, 1)
      .flatMap(partsIn)
      .map(({ id }) => id),
  ).not.toContain('message');
});

test.each<[string, Part]>([
  ['malformed', { status: 400, body: { error: { code: 'ErrorInvalidIdMalformed' } } }],
  ['of no item of this store', { status: 403, body: { error: { code: 'ErrorAccessDenied' } } }],
])('an id that is refused as %s leads to the search by identity like one that is gone', async (_, part) => {
  const graph = await knowing([{ ...message, id: 'sent copy' }], part);
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({
    ok: true,
    value: { message: { id: 'sent copy' } },
  });
  const none = await knowing([], part);
  expect(await none.mailbox.readSentMessage(item)).toMatchObject({
    ok: false,
    failure: { kind: 'notFound', status: part.status },
  });
});

test('a copy on a later page of the search is found', async () => {
  const next = 'https://graph.microsoft.com/v1.0/me/messages?$skip=2';
  const graph = await graphThat((request) => {
    if (request.method === 'POST') return inBatch(request, { ...parts, message: notFound });
    if (request.path.includes('$skip')) return { body: { value: [message] } };
    return request.path.includes('$filter=internetMessageId')
      ? { body: { value: [], '@odata.nextLink': next } }
      : { body: message };
  });
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({ ok: true });
  expect(graph.received.map(({ path }) => path)).toContain('/v1.0/me/messages?$skip=2');
});

describe('an answer without the properties that were asked for', () => {
  const bare = { ...message, singleValueExtendedProperties: [] };
  const kept = [ofAMessage, { id: attemptProperty, value: JSON.stringify(attempt) }];
  const reading = async (again: object) => {
    const graph = await graphThat((request) =>
      request.method === 'POST'
        ? inBatch(request, { ...parts, message: { status: 200, body: bare } })
        : { body: again },
    );
    return graph.mailbox.readSentMessage(item);
  };

  test('is read again by id, so that an attempt is never missed', async () => {
    expect(await reading({ ...message, singleValueExtendedProperties: kept })).toMatchObject({
      ok: true,
      value: { message: { attempt } },
    });
  });

  test.each([[[]], [undefined]])('is malformed where they are missing again: %j', async (properties) => {
    expect(await reading({ ...message, singleValueExtendedProperties: properties })).toMatchObject({
      ok: false,
      failure: { kind: 'malformed', message: 'singleValueExtendedProperties: expected the class' },
    });
  });
});

test('a record that a list may have cut is read by id, and the list is not even asked for it', async () => {
  const long = { ...attempt, reason: 'x'.repeat(400) };
  const kept = [ofAMessage, { id: attemptProperty, value: JSON.stringify(long) }];
  const graph = await knowing([{ ...message, singleValueExtendedProperties: kept }]);
  expect(await graph.mailbox.readSentMessage(item)).toMatchObject({
    ok: true,
    value: { message: { attempt: long } },
  });
  const [search = ''] = graph.received
    .map(({ path }) => path)
    .filter((path) => path.includes('$filter=intern'));
  expect(search).not.toContain('$expand');
});
