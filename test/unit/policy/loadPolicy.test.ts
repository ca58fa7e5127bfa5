import { defaultPolicy } from '../../../src/policy/policy';
import { loadPolicy } from '../../../src/policy/loadPolicy';

const answering =
  (body: string, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));

test('the file beside the pane is read', async () => {
  const { policy, complaints } = await loadPolicy(answering('{"tenant":"contoso.com"}'));
  expect(policy.tenant).toBe('contoso.com');
  expect(complaints).toEqual([]);
});

test('a missing file is nothing to complain about', async () => {
  expect(await loadPolicy(answering('<h1>Not found</h1>', 404))).toEqual({
    policy: defaultPolicy,
    complaints: [],
    fetched: true,
  });
});

test('a web page in place of the file is called one', async () => {
  const { policy, complaints } = await loadPolicy(answering('\n<!doctype html><title>Welcome</title>'));
  expect(policy).toEqual(defaultPolicy);
  expect(complaints).toEqual([expect.stringContaining('web page')]);
});

test('a server fault is complained about with its status', async () => {
  const { complaints } = await loadPolicy(answering('', 500));
  expect(complaints).toEqual([expect.stringContaining('500')]);
});

test('a server that cannot be reached leaves the defaults and a complaint', async () => {
  const { policy, complaints } = await loadPolicy(() => Promise.reject(new TypeError('fetch failed')));
  expect(policy).toEqual(defaultPolicy);
  expect(complaints).toEqual([expect.stringContaining('could not be fetched')]);
});

test.each([
  ['the file', answering('{}'), true],
  ['a broken file', answering('{ "cloud": '), true],
  ['its absence', answering('', 404), true],
  ['a web page', answering('<html>'), true],
  ['a fault of the server', answering('', 503), false],
  ['a lost connection', () => Promise.reject(new TypeError('fetch failed')), false],
])('%s: whether the web server gave its word is told', async (_what, fetch, fetched) => {
  expect((await loadPolicy(fetch)).fetched).toBe(fetched);
});
