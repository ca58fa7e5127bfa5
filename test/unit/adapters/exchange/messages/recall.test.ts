import { stateAfter } from '../../../../../src/core/recall/attempt';
import { createGraphMailbox } from '../../../../../src/adapters/exchange/graphMailbox';
import { graphThat, throttled } from '../graphServer';

const accepted = { status: 202, text: '{Recall request submitted to HUB01 for <a@contoso.com>}' };

test('202 means that the server took the request, although its body is no JSON', async () => {
  const graph = await graphThat(() => accepted);
  expect(await graph.mailbox.requestRecall('AAMk-_=')).toEqual({ ok: true, value: undefined });
  expect(graph.received).toMatchObject([
    { method: 'POST', path: '/beta/me/mailFolders/sentitems/messages/AAMk-_=/recall', text: '' },
  ]);
  expect(graph.tokenRequests[0]?.scopes).toContain('Mail.ReadWrite');
});

test('a connection lost after the 202 does not take the acceptance back', async () => {
  const torn = new ReadableStream({
    start: (controller) => {
      controller.error(new TypeError('network error'));
    },
  });
  const mailbox = createGraphMailbox({
    origin: 'https://graph.example',
    signIn: { token: () => Promise.resolve({ ok: true, value: 'token' }) },
    fetch: () => Promise.resolve(new Response(torn, { status: 202 })),
    isOnline: () => true,
    wait: () => Promise.resolve(),
  });
  expect(await mailbox.requestRecall('id')).toEqual({ ok: true, value: undefined });
});

test('being sent away with a time to come back is the only reason to ask again', async () => {
  const graph = await graphThat((_request, count) => (count === 1 ? throttled : accepted));
  expect(await graph.mailbox.requestRecall('id')).toMatchObject({ ok: true });
  expect(graph.received).toHaveLength(2);
});

test('a token that was not taken means that nothing was asked: once more with what Exchange wants proved', async () => {
  const challenge = { status: 401, headers: { 'WWW-Authenticate': 'Bearer claims="e30="' } };
  const mended = await graphThat((_request, count) => (count === 1 ? challenge : accepted));
  expect(await mended.mailbox.requestRecall('id')).toMatchObject({ ok: true });
  expect(mended.received).toHaveLength(2);

  const stale = await graphThat(() => challenge);
  const answer = await stale.mailbox.requestRecall('id');
  expect(stale.received).toHaveLength(2);
  expect(answer.ok ? null : stateAfter(answer.failure)).toBe('notAsked');
});

test('silence is never asked again', async () => {
  const graph = await graphThat(() => 'hangUp');
  expect(await graph.mailbox.requestRecall('id')).toMatchObject({ ok: false, failure: { kind: 'noAnswer' } });
  expect(graph.received).toHaveLength(1);
});

test.each([
  ['429 without a time', { status: 429 }, 'busy'],
  ['503 without a time', { status: 503 }, 'busy'],
  ['a gateway that heard nothing', { status: 504, headers: { 'Retry-After': '0' } }, 'noAnswer'],
  ['a fault of the server', { status: 500 }, 'serverError'],
  ['a wrong id', { status: 400, body: { error: { code: 'ErrorInvalidId' } } }, 'rejected'],
  ['a page of a guest network', { status: 200, text: '<html>' }, 'malformed'],
])('%s ends the request after one sending', async (_what, say, kind) => {
  const graph = await graphThat(() => say);
  expect(await graph.mailbox.requestRecall('id')).toMatchObject({ ok: false, failure: { kind } });
  expect(graph.received).toHaveLength(1);
});

test.each([
  [
    'as documented, which is no JSON',
    '{\n  "Successfully submitted recall request to Hub server XX0PR00MB0000.EXAMPLE, MessageId is ab-1@xx0pr00mb0000."\n}\n',
    'ab-1@xx0pr00mb0000',
  ],
  ['with brackets', 'MessageId is <ab-1@xx0.example>', 'ab-1@xx0.example'],
  ['of another kind', '{"value": true}', undefined],
  ['without an end', `${'x'.repeat(100_000)} MessageId is late@xx0.example`, undefined],
  ['empty', '', undefined],
])('what the answer names the request is kept: a body %s', async (_, text, value) => {
  const graph = await graphThat(() => ({ status: 202, text }));
  expect(await graph.mailbox.requestRecall('id')).toEqual({ ok: true, value });
});
