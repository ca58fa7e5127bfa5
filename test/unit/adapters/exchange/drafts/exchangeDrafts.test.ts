import { createGraphMailbox } from '../../../../../src/adapters/exchange/graphMailbox';
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

describe('a large file', () => {
  const size = 4 * 1024 * 1024;

  /** A mailbox that records every request, and answers the upload with this address. */
  const copying = async (uploadUrl: string, uploadOrigin: string | null) => {
    const puts: { url: string; authorization: string | null; range: string | null }[] = [];
    const answers: Record<string, () => Response> = {
      attachments: () =>
        Response.json({
          value: [{ '@odata.type': '#microsoft.graph.fileAttachment', id: 'a', name: 'large.zip', size }],
        }),
      $value: () => new Response(new Uint8Array(size)),
      createUploadSession: () => Response.json({ uploadUrl, nextExpectedRanges: ['0-'] }, { status: 201 }),
    };
    const mailbox = createGraphMailbox({
      origin: 'https://graph.example',
      uploadOrigin,
      signIn: { token: () => Promise.resolve({ ok: true, value: 'secret' }) },
      fetch: (input, init) => {
        const request = new Request(input, init);
        if (request.method === 'PUT') {
          const header = (name: string) => request.headers.get(name);
          puts.push({
            url: request.url,
            authorization: header('Authorization'),
            range: header('Content-Range'),
          });
          return Promise.resolve(new Response(null, { status: 200 }));
        }
        const last = new URL(request.url).pathname.split('/').at(-1) ?? '';
        return Promise.resolve(answers[last]?.() ?? new Response(null, { status: 404 }));
      },
      isOnline: () => true,
      wait: () => Promise.resolve(),
    });
    return { answer: await mailbox.copyAttachments('sent', 'draft', () => undefined), puts };
  };

  test('goes in parts to the address of its session, and no token goes along', async () => {
    const address = 'https://outlook.example/session?authtoken=x';
    const { answer, puts } = await copying(address, 'https://outlook.example');
    expect(answer).toEqual({ ok: true, value: { notCopied: [] } });
    expect(puts).toEqual([
      { url: address, authorization: null, range: 'bytes 0-3276799/4194304' },
      { url: address, authorization: null, range: 'bytes 3276800-4194303/4194304' },
    ]);
  });

  test.each([
    ['another host', 'https://outlook.example'],
    ['where no host is known', null],
  ])('never goes to %s: it is named as not copied', async (_, origin) => {
    const { answer, puts } = await copying('https://elsewhere.example/session', origin);
    expect(answer).toEqual({ ok: true, value: { notCopied: ['large.zip'] } });
    expect(puts).toEqual([]);
  });
});

describe('a held message', () => {
  const held: HeldMessage = {
    id: 'held',
    folder: 'drafts',
    internetMessageId: '<1@norte.example>',
    subject: 'Prices',
    recipients: [],
    deliverAt: '2026-03-10T11:00:00.000Z',
    submitted: true,
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

  test('with more attachments than Graph lists at once is not copied in part', async () => {
    const next = 'https://graph.microsoft.com/v1.0/me/messages/held/attachments?$skip=1';
    const graph = await graphThat(({ method, path }) => {
      if (method === 'POST') return made;
      if (method === 'DELETE') return { status: 204 };
      if (path.includes('/attachments')) return { body: { value: [{ id: 'a' }], '@odata.nextLink': next } };
      return { body: { subject: 'Prices', hasAttachments: true } };
    });
    expect(await graph.mailbox.copyAsDraft(held, () => undefined)).toEqual({
      ok: false,
      failure: { kind: 'rejected', doing: 'listAttachments', code: 'tooManyAttachments' },
    });
    expect(graph.received.map(asked).at(-1)).toBe('DELETE /v1.0/me/messages/draft');
    expect(
      graph.received.some(({ path }) => path.includes('/attachments?') && path.includes('$top=500')),
    ).toBe(true);
  });

  test('without an identity is not looked for in Sent Items', async () => {
    const graph = await graphThat(() => ({ body: { value: [{ sentDateTime: '2026-03-10T10:00:00Z' }] } }));
    expect(await graph.mailbox.findWhenItLeft('')).toEqual({ ok: true, value: null });
    expect(graph.received).toEqual([]);
  });
});
