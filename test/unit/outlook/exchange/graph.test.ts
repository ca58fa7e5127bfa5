import { ana, fromAna, newest, startExchange, stopClocks, subjects, withAcme, ben } from '../smallWorld';
import { graphClient } from './graphClient';

afterEach(stopClocks);

const attempt = 'String {2d1f3c0e-5a86-4b1e-9c55-7e9f6e0b8a41} Name RecallAttempt';
const error = (code: string) => ({ error: expect.objectContaining({ code }) as unknown });
const missingId = `/v1.0/me/messages/AAMkAG${'x'.repeat(40)}AAA=`;

function start(changes: Record<string, unknown> = {}, message: Record<string, unknown> = {}) {
  const exchange = startExchange([fromAna(message)], changes);
  const sent = newest(exchange, ana, 'sentItems');
  const path = `/v1.0/me/messages/${encodeURIComponent(sent.id)}`;
  const recallPath = `/beta/me/mailFolders/sentitems/messages/${encodeURIComponent(sent.id)}/recall`;
  return { exchange, sent, path, recallPath };
}

describe('letting in', () => {
  test.each([
    ['no token', null],
    ['a token that nobody issued', 'forged'],
  ])('%s is answered 401', async (_, token) => {
    const { exchange, path } = start();
    const reply = await graphClient(exchange, token).get(`${path}?$select=id`);
    expect(reply.status).toBe(401);
    expect(reply.json).toMatchObject(error('InvalidAuthenticationToken'));
    expect(reply.headers.get('WWW-Authenticate')).toContain('Bearer');
  });

  test.each([
    ['User.Read', 403],
    ['Mail.Read', 200],
    ['Mail.ReadWrite', 200],
  ])('reading a message with %s is answered %s', async (scope, status) => {
    const { exchange, path } = start();
    const reply = await graphClient(exchange, scope).get(`${path}?$select=subject`);
    expect(reply.status).toBe(status);
    if (status === 403) expect(reply.json).toMatchObject(error('ErrorAccessDenied'));
  });

  test('a recall needs Mail.ReadWrite', async () => {
    const { exchange, recallPath } = start();
    expect((await graphClient(exchange, 'Mail.Read').post(recallPath)).status).toBe(403);
    expect(exchange.recallJobs).toEqual([]);
  });

  test("the pane's origin may read the answer and its headers, another site may not", async () => {
    const { service } = graphClient(start().exchange);
    const preflight = (origin: string) =>
      service.request('https://localhost:3002/v1.0/$batch', {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization,content-type',
        },
      });
    const allowed = (await preflight('https://localhost:3000')).headers;
    expect(allowed.get('Access-Control-Allow-Origin')).toBe('https://localhost:3000');
    expect(allowed.get('Access-Control-Allow-Headers')).toContain('authorization');
    expect((await preflight('https://evil.example')).headers.get('Access-Control-Allow-Origin')).toBeNull();
    const reply = await graphClient(start().exchange).get('/v1.0/organization?$select=id');
    expect(reply.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
  });

  test('answers name the request, and errors repeat the names', async () => {
    const reply = await graphClient(start().exchange).get(`${missingId}?$select=id`);
    expect(reply.headers.get('client-request-id')).toBe('mine');
    expect(reply.json).toMatchObject({
      error: {
        innerError: {
          date: expect.stringMatching(/^2026-03-10T09:00:0\d$/) as unknown,
          'request-id': reply.headers.get('request-id'),
          'client-request-id': 'mine',
        },
      },
    });
  });

  test('a mailbox on Exchange Server is not there for Graph', async () => {
    const people = [
      { address: ana, name: 'Ana', organization: 'acme', mailbox: 'exchangeServer' },
      { address: ben, name: 'Ben' },
    ];
    const { exchange, path } = start({ people, groups: [] });
    expect((await graphClient(exchange).get(`${path}?$select=id`)).json).toMatchObject(
      error('MailboxNotEnabledForRESTAPI'),
    );
  });
});

describe('messages', () => {
  test('a message has what was selected, and extended properties under normalized ids', async () => {
    const { exchange, path, sent } = start({}, { bcc: ['cleo@acme.example'] });
    const reply = await graphClient(exchange).get(
      `${path}?$select=subject,bccRecipients,sentDateTime&$expand=singleValueExtendedProperties($filter=id eq 'String 0x001A' or id eq '${attempt}')`,
    );
    expect(reply.json).toEqual({
      '@odata.etag': expect.any(String) as unknown,
      id: sent.id,
      subject: 'Hello',
      bccRecipients: [{ emailAddress: { name: 'Cleo', address: 'cleo@acme.example' } }],
      sentDateTime: '2026-03-10T08:57:00Z',
      singleValueExtendedProperties: [{ id: 'String 0x1a', value: 'IPM.Note' }],
    });
  });

  test('an id that is none is 400, one that leads nowhere is 404', async () => {
    const { get } = graphClient(start().exchange);
    expect(await get('/v1.0/me/messages/nonsense?$select=id')).toMatchObject({
      status: 400,
      json: error('ErrorInvalidIdMalformed'),
    });
    expect(await get(`${missingId}?$select=id`)).toMatchObject({
      status: 404,
      json: error('ErrorItemNotFound'),
    });
  });

  test('a young message is 404 until the server has it', async () => {
    const { exchange, path } = start({}, { sentAt: '-PT20S', onServerAfter: 'PT50S' });
    const { get } = graphClient(exchange);
    expect((await get(`${path}?$select=id`)).status).toBe(404);
    exchange.clock.advance('PT31S');
    expect((await get(`${path}?$select=id`)).status).toBe(200);
  });

  test('the sent copy is found by internet message id', async () => {
    const { exchange, sent } = start({}, { cc: [ana] });
    const filter = encodeURIComponent(`internetMessageId eq '${sent.internetMessageId}'`);
    const { json } = await graphClient(exchange).get(
      `/v1.0/me/messages?$filter=${filter}&$select=parentFolderId`,
    );
    expect((json as { value: { id: string }[] }).value.map(({ id }) => id).sort()).toEqual(
      [sent.id, newest(exchange, ana).id].sort(),
    );
  });

  test('the folder of a message can be told by its id', async () => {
    const { exchange, path } = start();
    const { get } = graphClient(exchange);
    const folder = (await get('/v1.0/me/mailFolders/sentitems?$select=id')).json as { id: string };
    expect((await get(`${path}?$select=parentFolderId`)).json).toMatchObject({ parentFolderId: folder.id });
    expect((await get('/v1.0/me/mailFolders/drafts?$select=id')).json).not.toEqual(folder);
  });

  test('an attempt is kept with the message and read again', async () => {
    const { exchange, path } = start();
    const { get, patch } = graphClient(exchange);
    const value = '{"state":"requesting"}';
    expect((await patch(path, { singleValueExtendedProperties: [{ id: attempt, value }] })).status).toBe(200);
    const reply = await get(
      `${path}?$select=id&$expand=singleValueExtendedProperties($filter=id eq '${attempt}')`,
    );
    expect(reply.json).toMatchObject({ singleValueExtendedProperties: [{ id: attempt, value }] });
  });

  test('a deferred message shows its delivery time', async () => {
    const exchange = startExchange([fromAna({ deliverAt: 'PT1H' })]);
    const id = encodeURIComponent(newest(exchange, ana, 'drafts').id);
    const reply = await graphClient(exchange).get(
      `/v1.0/me/messages/${id}?$select=isDraft&$expand=singleValueExtendedProperties($filter=id eq 'SystemTime 0x3FEF')`,
    );
    expect(reply.json).toMatchObject({
      isDraft: true,
      singleValueExtendedProperties: [{ id: 'SystemTime 0x3fef', value: '2026-03-10T10:00:00Z' }],
    });
  });
});

describe('recall', () => {
  test('it is accepted with 202 and a body that is no JSON', async () => {
    const { exchange, recallPath } = start();
    const reply = await graphClient(exchange).post(recallPath);
    expect(reply.status).toBe(202);
    expect(reply.text).toContain('Successfully submitted recall request to Hub server');
    expect(reply.json).toBeUndefined();
    expect(exchange.recallJobs).toMatchObject([{ requestedBy: ana, outsideThePane: false }]);
  });

  test.each([
    ['a wrong id', {}, (path: string) => path.replace('AAMkAG', 'AAMkAGx')],
    ['a message moved out of Sent Items', { movedTo: 'archive' }, (path: string) => path],
  ])('%s is answered 400', async (_, message, change) => {
    const exchange = startExchange([fromAna(message)]);
    const { id } = newest(exchange, ana, 'movedTo' in message ? 'archive' : 'sentItems');
    const path = `/beta/me/mailFolders/sentitems/messages/${encodeURIComponent(id)}/recall`;
    expect((await graphClient(exchange).post(change(path))).status).toBe(400);
    expect(exchange.recallJobs).toEqual([]);
  });

  test('a tenant with recall switched off refuses', async () => {
    const { exchange, recallPath } = start(withAcme({ recall: { enabled: false } }));
    expect((await graphClient(exchange).post(recallPath)).json).toMatchObject(
      error('ErrorMessageRecallDisabled'),
    );
  });

  test('the report is found by its transport headers, and only after it arrived', async () => {
    const { exchange, recallPath, sent } = start({}, { cc: [ana] });
    const { get, post } = graphClient(exchange);
    const filter = encodeURIComponent(
      `receivedDateTime ge 2026-03-10T08:57:00Z and singleValueExtendedProperties/any(ep: ep/id eq 'String 0x007D' and contains(ep/value,'Transport Message Recall Routing Agent'))`,
    );
    const look = () => get(`/v1.0/me/messages?$filter=${filter}&$select=internetMessageHeaders&$top=25`);
    expect((await look()).json).toEqual({ value: [] });
    await post(recallPath);
    exchange.clock.advance('PT5M');
    const { value } = (await look()).json as { value: { internetMessageHeaders: unknown[] }[] };
    expect(value).toHaveLength(1);
    expect(value[0]?.internetMessageHeaders).toContainEqual({
      name: 'In-Reply-To',
      value: sent.internetMessageId,
    });
  });
});

test('the organization shows its verified domains to User.Read only', async () => {
  const { exchange } = start();
  const path = '/v1.0/organization?$select=id,displayName,verifiedDomains';
  expect((await graphClient(exchange, 'User.Read').get(path)).json).toMatchObject({
    value: [{ displayName: 'Acme', verifiedDomains: [{ name: 'acme.example' }] }],
  });
  expect((await graphClient(exchange, 'Mail.Read').get(path)).json).toMatchObject(
    error('Authorization_RequestDenied'),
  );
});

test('the signed-in user has a primary address and aliases', async () => {
  const { get } = graphClient(start().exchange, 'User.Read');
  expect((await get('/v1.0/me?$select=mail,proxyAddresses')).json).toEqual({
    mail: ana,
    proxyAddresses: [`SMTP:${ana}`, 'smtp:a@acme.example'],
  });
});

test.each([
  ['another path', '/v1.0/me/events?$select=id'],
  ['another version', '/beta/organization?$select=id'],
  ['another filter', "/v1.0/me/messages?$filter=subject eq 'x'&$select=id"],
  ['another option', '/v1.0/organization?$select=id&$count=true'],
  ['another property', '/v1.0/organization?$select=city'],
  ['another folder', '/v1.0/me/mailFolders/junkemail?$select=id'],
  ['no $select', '/v1.0/organization'],
])('%s is answered 501 and recorded as unmodelled', async (_, path) => {
  const { get, log } = graphClient(start().exchange);
  expect((await get(path)).status).toBe(501);
  expect(log.unmodelled).toHaveLength(1);
  expect(log.unmodelled[0]).toContain(path.split('?')[0]);
});

test('the log has each request with its status, and never a token', async () => {
  const { exchange, path } = start();
  const { get, log } = graphClient(exchange);
  await get(`${path}?$select=id`);
  await get(`${missingId}?$select=id`);
  expect(log.requests.map(({ method, status }) => [method, status])).toEqual([
    ['GET', 200],
    ['GET', 404],
  ]);
  expect(JSON.stringify(log)).not.toContain('Mail.ReadWrite');
});

test("the effect of a recall is seen in the recipient's mailbox", async () => {
  const { exchange, recallPath } = start();
  await graphClient(exchange).post(recallPath);
  exchange.clock.advance('PT1M');
  expect(subjects(exchange, ben)).toEqual([]);
});
