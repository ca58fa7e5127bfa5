import { fromAna, startExchange, stopClocks } from '../smallWorld';
import { graphClient } from './graphClient';

afterEach(stopClocks);

interface Part {
  id: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

const folder = (id: string, name = 'drafts') => ({
  id,
  method: 'GET',
  url: `/me/mailFolders/${name}?$select=id`,
});

async function batch(requests: unknown[], scopes?: string | null) {
  const client = graphClient(startExchange([fromAna()]), scopes);
  const reply = await client.post('/v1.0/$batch', { requests });
  const parts = (reply.json as { responses?: Part[] }).responses ?? [];
  return { reply, log: client.log, part: (id: string) => parts.find((part) => part.id === id) };
}

test('each part has an answer of its own', async () => {
  const { reply, part, log } = await batch([
    folder('folder'),
    { id: 'organization', method: 'GET', url: '/organization?$select=displayName' },
    { id: 'lost', method: 'GET', url: `/me/messages/AAMkAG${'x'.repeat(40)}AAA=?$select=id` },
  ]);
  expect(reply.status).toBe(200);
  expect(part('folder')?.status).toBe(200);
  expect(part('organization')?.body).toEqual({ value: [{ displayName: 'Acme' }] });
  expect(part('lost')).toMatchObject({ status: 404, body: { error: { code: 'ErrorItemNotFound' } } });
  expect(log.requests.map(({ inBatch }) => inBatch)).toEqual([true, true, true, false]);
});

test('a scope is checked for each part', async () => {
  const { part } = await batch(
    [folder('folder'), { id: 'organization', method: 'GET', url: '/organization?$select=id' }],
    'User.Read',
  );
  expect(part('folder')?.status).toBe(403);
  expect(part('organization')?.status).toBe(200);
});

test('a fifth part for the mailbox is throttled, parts that need no mailbox do not count', async () => {
  const { part } = await batch([
    folder('1'),
    folder('2', 'sentitems'),
    folder('3', 'outbox'),
    { id: 'organization', method: 'GET', url: '/organization?$select=id' },
    folder('4', 'inbox'),
    folder('5', 'archive'),
  ]);
  expect(part('organization')?.status).toBe(200);
  expect(part('4')?.status).toBe(200);
  expect(part('5')).toMatchObject({
    status: 429,
    headers: { 'Retry-After': '1' },
    body: { error: { code: 'ApplicationThrottled' } },
  });
});

test.each([
  ['more than 20 parts', Array.from({ length: 21 }, (_, index) => folder(String(index)))],
  ['the same id twice', [folder('1'), folder('1')]],
  ['an absolute url', [{ id: '1', method: 'GET', url: 'https://graph.microsoft.com/v1.0/me' }]],
  ['no parts', []],
])('%s is answered 400', async (_, requests) => {
  expect((await batch(requests)).reply.status).toBe(400);
});

test('an unmodelled part is a 501 of its own and recorded', async () => {
  const { part, log } = await batch([{ id: '1', method: 'GET', url: '/me/events' }]);
  expect(part('1')?.status).toBe(501);
  expect(log.unmodelled).toHaveLength(1);
});

test('without a token the whole batch is refused', async () => {
  expect((await batch([folder('1')], null)).reply.status).toBe(401);
});
