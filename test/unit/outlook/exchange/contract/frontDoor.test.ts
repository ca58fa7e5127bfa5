import { fromAna, startExchange, stopClocks } from '../../smallWorld';
import { graphClient } from '../graphClient';

afterEach(stopClocks);

test('a departure is answered 501 and recorded as what is not modelled', async () => {
  const client = graphClient(startExchange([fromAna()]));
  const reply = await client.get('/v1.0/me/messages?$select=id,subjekt&$top=5');
  expect(reply.status).toBe(501);
  expect(client.log.unmodelled).toEqual([
    expect.stringContaining('against Microsoft\'s types: Message has no "subjekt"'),
  ]);
});

test('a part of a $batch is held against the types by itself', async () => {
  const client = graphClient(startExchange([fromAna()]));
  const folder = { id: '1', method: 'GET', url: '/me/mailFolders/drafts?$select=id' };
  const wrong = { id: '2', method: 'GET', url: '/me/mailFolders/drafts?$select=ids' };
  const reply = await client.post('/v1.0/$batch', { requests: [folder, wrong] });
  expect(reply.json).toMatchObject({ responses: [{ status: 200 }, { status: 501 }] });
  expect(client.log.unmodelled).toHaveLength(1);
});
