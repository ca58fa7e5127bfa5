import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { ana, fromAna, newest, startExchange, stopClocks } from '../smallWorld';
import { allScopes, graphClient } from './graphClient';

const servers: Server[] = [];
afterEach(() => {
  stopClocks();
  for (const server of servers.splice(0)) server.close();
});

const recallPath = (exchange: ReturnType<typeof startExchange>): string =>
  `/beta/me/mailFolders/sentitems/messages/${encodeURIComponent(newest(exchange, ana, 'sentItems').id)}/recall`;

const start = (faults: unknown[]) => {
  const exchange = startExchange([fromAna()], { faults });
  return { exchange, client: graphClient(exchange), path: recallPath(exchange) };
};

test('a fault answers with its status, code and Retry-After, as many times as it says', async () => {
  const answer = { status: 429, code: 'ApplicationThrottled', retryAfterSeconds: 7 };
  const { exchange, client, path } = start([{ on: 'recall', answer, times: 1 }]);
  const refused = await client.post(path);
  expect(refused).toMatchObject({ status: 429, json: { error: { code: 'ApplicationThrottled' } } });
  expect(refused.headers.get('Retry-After')).toBe('7');
  expect(exchange.recallJobs).toEqual([]);
  expect((await client.post(path)).status).toBe(202);
});

test('a fault for one message spares the others', async () => {
  const faults = [{ on: 'recall', message: 'other', answer: { status: 500, code: 'Broken' } }];
  const exchange = startExchange([fromAna(), fromAna({ id: 'other', sentAt: '-PT9M' })], { faults });
  const [hello, other] = exchange.mailbox(ana)?.list('sentItems') ?? [];
  const { post } = graphClient(exchange);
  const recall = (id = '') =>
    post(`/beta/me/mailFolders/sentitems/messages/${encodeURIComponent(id)}/recall`);
  expect((await recall(hello?.id)).status).toBe(202);
  expect((await recall(other?.id)).status).toBe(500);
});

test('a malformed answer has status 200 and is no JSON', async () => {
  const { client } = start([{ on: 'organization', answer: 'malformed' }]);
  expect(await client.get('/v1.0/organization?$select=id')).toMatchObject({ status: 200, json: undefined });
});

test('a delay holds the answer back', async () => {
  const { client } = start([{ on: 'organization', answer: { delay: 'PT0.2S' } }]);
  const before = performance.now();
  await client.get('/v1.0/organization?$select=id');
  expect(performance.now() - before).toBeGreaterThanOrEqual(190);
});

test.each([
  ['drop', 0],
  ['dropAfter', 1],
])('"%s" loses the connection with %i recalls accepted', async (answer, accepted) => {
  const { exchange, client, path } = start([{ on: 'recall', answer }]);
  const server = createServer((request, response) => {
    void getRequestListener(client.service.fetch)(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const asking = fetch(`http://localhost:${port}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${allScopes}` },
  });
  await expect(asking).rejects.toThrow('fetch failed');
  expect(exchange.recallJobs).toHaveLength(accepted);
  expect(client.log.requests).toMatchObject([{ method: 'POST', status: 0 }]);
});
