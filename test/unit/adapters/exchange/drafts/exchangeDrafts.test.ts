import type { NewDraft } from '../../../../../src/mailbox/drafts';
import type { HeldMessage } from '../../../../../src/mailbox/heldMessages';
import { graphThat, throttled, type Received, type Say } from '../graphServer';

const letter: NewDraft = {
  to: [{ name: 'Ana', address: 'ana@norte.example' }],
  cc: [],
  bcc: [],
  subject: 'Please disregard',
  body: { kind: 'text', text: 'Sent in error.' },
  readReceipt: true,
  replyAllTo: null,
};

const made: Say = { status: 201, body: { id: 'draft', webLink: 'https://outlook.example/draft' } };
const asked = ({ method, path }: Received): string => `${method} ${path.split('?')[0] ?? ''}`;

test('a draft and its receipt flag are one request, with the permission to write', async () => {
  const graph = await graphThat(() => made);
  expect(await graph.mailbox.createDraft(letter)).toEqual({
    ok: true,
    value: { id: 'draft', webLink: 'https://outlook.example/draft' },
  });
  expect(graph.received.map(asked)).toEqual(['POST /v1.0/me/messages']);
  expect(JSON.parse(graph.received[0]?.text ?? '')).toMatchObject({
    body: { contentType: 'Text', content: 'Sent in error.' },
    toRecipients: [{ emailAddress: { name: 'Ana', address: 'ana@norte.example' } }],
    isReadReceiptRequested: true,
  });
  expect(graph.tokenRequests[0]?.scopes).toContain('Mail.ReadWrite');
  expect(graph.tokenRequests[0]?.scopes).not.toContain('Mail.Send');
});

test.each<[string, Say, string]>([
  ['silence', 'hangUp', 'noAnswer'],
  ['a gateway that heard nothing', { status: 504, headers: { 'Retry-After': '0' } }, 'noAnswer'],
  ['a fault of the server', { status: 500 }, 'serverError'],
])('after %s no second draft is made', async (_, say, kind) => {
  const graph = await graphThat(() => say);
  expect(await graph.mailbox.createDraft(letter)).toMatchObject({ ok: false, failure: { kind } });
  expect(graph.received).toHaveLength(1);
});

test('being sent away with a time to come back is a reason to ask again', async () => {
  const graph = await graphThat((_request, count) => (count === 1 ? throttled : made));
  expect(await graph.mailbox.createDraft(letter)).toMatchObject({ ok: true });
});

test('a reply whose recipients could not be set is taken away again', async () => {
  const graph = await graphThat(({ method }) => {
    if (method === 'POST') return made;
    return method === 'PATCH'
      ? { status: 403, body: { error: { code: 'ErrorAccessDenied' } } }
      : { status: 204 };
  });
  const answer = await graph.mailbox.createDraft({ ...letter, replyAllTo: 'sent' });
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
  expect(graph.received.map(asked)).toEqual([
    'POST /v1.0/me/messages/sent/createReplyAll',
    'PATCH /v1.0/me/messages/draft',
    'DELETE /v1.0/me/messages/draft',
  ]);
});

test('a reply that could neither be finished nor taken away is said to lie in Drafts', async () => {
  const graph = await graphThat(({ method }) => (method === 'POST' ? made : { status: 403 }));
  const answer = await graph.mailbox.createDraft({ ...letter, replyAllTo: 'sent' });
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'forbidden', draftLeft: true } });
});

describe('a held message', () => {
  const held: HeldMessage = {
    id: 'held',
    folder: 'drafts',
    internetMessageId: '<1@norte.example>',
    conversationId: 'prices',
    subject: 'Prices',
    recipients: [],
    deliverAt: '2026-03-10T11:00:00.000Z',
    submitted: true,
    seenAt: '2026-03-10T10:00:00.000Z',
  };

  test('is sent now by both times that defer it, in one request and without the permission to send', async () => {
    const graph = await graphThat(() => ({ status: 200, body: {} }));
    expect(await graph.mailbox.sendHeldNow(held, '2026-03-10T10:00:00.000Z')).toMatchObject({ ok: true });
    expect(graph.received.map(asked)).toEqual(['PATCH /v1.0/me/messages/held']);
    expect(JSON.parse(graph.received[0]?.text ?? '')).toEqual({
      singleValueExtendedProperties: [
        { id: 'SystemTime 0x3FEF', value: '2026-03-10T10:00:00.000Z' },
        { id: 'SystemTime 0x000F', value: '2026-03-10T10:00:00.000Z' },
      ],
    });
    expect(graph.tokenRequests[0]?.scopes).not.toContain('Mail.Send');
  });

  test('whose copy cannot be filled leaves no copy behind', async () => {
    const graph = await graphThat(({ method, path }) => {
      if (method === 'POST') return made;
      if (method === 'DELETE') return { status: 204 };
      if (path.includes('/attachments')) return { status: 403 };
      return { body: { subject: 'Prices', hasAttachments: true } };
    });
    expect(await graph.mailbox.copyAsDraft(held, () => undefined)).toMatchObject({
      ok: false,
      failure: { kind: 'forbidden' },
    });
    expect(graph.received.map(asked).at(-1)).toBe('DELETE /v1.0/me/messages/draft');
  });

  test('whose incomplete copy cannot be taken away says so', async () => {
    const graph = await graphThat(({ method, path }) => {
      if (method === 'POST') return made;
      if (method === 'DELETE' || path.includes('/attachments')) return { status: 403 };
      return { body: { subject: 'Prices', hasAttachments: true } };
    });
    expect(await graph.mailbox.copyAsDraft(held, () => undefined)).toMatchObject({
      ok: false,
      failure: { kind: 'forbidden', draftLeft: true },
    });
  });

  test('with a list of attachments that cannot be read to its end is not copied in part', async () => {
    const graph = await graphThat(({ method, path }) => {
      if (method === 'POST') return made;
      if (method === 'DELETE') return { status: 204 };
      if (path.includes('$skip')) return { status: 500 };
      if (path.includes('/attachments?'))
        return {
          body: {
            value: [{ id: 'a' }],
            '@odata.nextLink': 'https://graph.microsoft.com/v1.0/me/messages/held/attachments?$skip=1',
          },
        };
      return { body: { subject: 'Prices', hasAttachments: true } };
    });
    expect(await graph.mailbox.copyAsDraft(held, () => undefined)).toMatchObject({
      ok: false,
      failure: { kind: 'serverError', doing: 'listAttachments' },
    });
    expect(graph.received.map(asked).at(-1)).toBe('DELETE /v1.0/me/messages/draft');
  });

  test('without an identity is not looked for in Sent Items', async () => {
    const graph = await graphThat(() => ({ body: { value: [{ sentDateTime: '2026-03-10T10:00:00Z' }] } }));
    const nameless = { ...held, internetMessageId: '' };
    expect(await graph.mailbox.findWhenItLeft(nameless, 'likeness')).toEqual({ ok: true, value: null });
    expect(graph.received).toEqual([]);
  });

  test.each([
    ['Deleted Items', 'deleteditems', 'deletedItems'],
    ['Recoverable Items', 'recoverableitemsdeletions', 'recoverableItems'],
    ['neither', 'nowhere', 'notFound'],
  ])('that was deleted is looked for where it lies: %s', async (_, folder, place) => {
    const graph = await graphThat(({ path }) => ({
      body: {
        value: path.includes(`/${folder}/`) ? [{ id: 'x', sentDateTime: '2026-03-10T10:00:00Z' }] : [],
      },
    }));
    expect(await graph.mailbox.findStopped(held)).toEqual({ ok: true, value: place });
  });
});
