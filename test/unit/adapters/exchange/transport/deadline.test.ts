import { connectToGraph } from '../../../../../src/adapters/exchange/transport/http';

const turn = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => jest.restoreAllMocks());

test('a reply that nobody releases gives its place back at its deadline, and the next request goes', async () => {
  const deadlines: AbortController[] = [];
  jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const deadline = new AbortController();
    deadlines.push(deadline);
    return deadline.signal;
  });
  let sent = 0;
  const graph = connectToGraph({
    origin: 'https://graph.example',
    signIn: { token: () => Promise.resolve({ ok: true, value: 'token' }) },
    fetch: () => {
      sent += 1;
      return Promise.resolve(new Response('{}'));
    },
    isOnline: () => true,
    newId: () => 'id',
  });
  const send = () => graph.send({ doing: 'test', method: 'GET', path: '/v1.0/me', scopes: [] });
  await Promise.all([send(), send(), send(), send()]);
  const fifth = send();
  await turn();
  expect(sent).toBe(4);
  deadlines[0]?.abort();
  expect((await fifth).ok).toBe(true);
  expect(sent).toBe(5);
});
