import { getEventListeners } from 'node:events';
import { failed, type Answer } from '../../../../../src/mailbox/answer';
import { graphThat, throttled, type Say } from '../graphServer';

const list = { body: { value: [] } };

test('a request carries the token of the user and an id for the help desk', async () => {
  const graph = await graphThat(() => list);
  await graph.mailbox.listSentMessages(5);
  expect(graph.received[0]?.headers).toMatchObject({
    authorization: 'Bearer token 1',
    'client-request-id': 'client request',
  });
  expect(graph.tokenRequests).toEqual([{ scopes: ['User.Read', 'Mail.Read'], claims: undefined }]);
});

test('a throttled reading is repeated when the server says so', async () => {
  const graph = await graphThat((_request, count) => (count < 3 ? throttled : list));
  expect(await graph.mailbox.listSentMessages(5)).toEqual({ ok: true, value: [] });
});

test('a reading that stays throttled gives up after two repetitions', async () => {
  const graph = await graphThat(() => throttled);
  expect(await graph.mailbox.listSentMessages(5)).toMatchObject({
    ok: false,
    failure: { kind: 'busy', status: 429, code: 'TooManyRequests' },
  });
  expect(graph.received).toHaveLength(3);
});

test('a wait longer than anybody has patience for is not cut short but given up', async () => {
  const graph = await graphThat(() => ({ status: 503, headers: { 'Retry-After': '600' } }));
  expect(await graph.mailbox.listSentMessages(5)).toMatchObject({ ok: false, failure: { kind: 'busy' } });
  expect(graph.received).toHaveLength(1);
});

test('a 401 that names claims is answered with one fresh token that carries them', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true}}}';
  const challenge = `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
  const graph = await graphThat((_request, count) =>
    count === 1 ? { status: 401, headers: { 'WWW-Authenticate': challenge } } : list,
  );
  expect(await graph.mailbox.listSentMessages(5)).toEqual({ ok: true, value: [] });
  expect(graph.tokenRequests[1]?.claims).toBe(claims);
  expect(graph.received[1]?.headers.authorization).toBe('Bearer token 2');
});

test('a second 401 is final', async () => {
  const challenge = `Bearer claims="${Buffer.from('{}').toString('base64')}"`;
  const graph = await graphThat(() => ({ status: 401, headers: { 'WWW-Authenticate': challenge } }));
  expect(await graph.mailbox.listSentMessages(5)).toMatchObject({
    ok: false,
    failure: { kind: 'forbidden', status: 401 },
  });
  expect(graph.received).toHaveLength(2);
});

test.each([
  [403, 'ErrorAccessDenied', 'forbidden'],
  [404, 'ErrorItemNotFound', 'notFound'],
  [404, 'MailboxNotEnabledForRESTAPI', 'rejected'],
  [400, 'ErrorInvalidIdMalformed', 'rejected'],
  [500, 'ErrorInternalServerError', 'serverError'],
])('%i %s is the failure %s, with what a help desk needs', async (status, code, kind) => {
  const graph = await graphThat(() => ({
    status,
    body: { error: { code, message: 'User ana@contoso.com has no access.' } },
  }));
  expect(await graph.mailbox.listSentMessages(5)).toEqual({
    ok: false,
    failure: {
      kind,
      status,
      code,
      message: 'User … has no access.',
      doing: 'listSentMessages',
      requestId: 'request',
      clientRequestId: 'client request',
    },
  });
});

test('a lost connection is no answer, and is not repeated', async () => {
  const graph = await graphThat(() => 'hangUp');
  expect(await graph.mailbox.listSentMessages(5)).toMatchObject({ ok: false, failure: { kind: 'noAnswer' } });
  expect(graph.received).toHaveLength(1);
});

test('offline nothing is sent, and no token is asked for', async () => {
  const graph = await graphThat(() => list);
  graph.online = false;
  expect(await graph.mailbox.listSentMessages(5)).toMatchObject({ ok: false, failure: { kind: 'offline' } });
  expect(graph.received).toEqual([]);
  expect(graph.tokenRequests).toEqual([]);
});

test('what is not wanted any more ends as no answer', async () => {
  const controller = new AbortController();
  const graph = await graphThat(() => {
    controller.abort();
    return list;
  });
  expect(await graph.mailbox.listSentMessages(5, controller.signal)).toMatchObject({
    ok: false,
    failure: { kind: 'noAnswer' },
  });
});

test.each([
  ['no JSON', { text: '<html>' }, 'the answer: expected JSON'],
  ['a wrong shape', { body: { value: [{ id: 7 }] } }, 'value.0.id: expected string'],
])('an answer that is %s is malformed, and the place is named', async (_what, say, message) => {
  const graph = await graphThat(() => say);
  expect(await graph.mailbox.listSentMessages(5)).toMatchObject({
    ok: false,
    failure: { kind: 'malformed', message },
  });
});

test.each<[string, Say]>([
  ['an answer', list],
  ['a refusal', { status: 403 }],
  ['no JSON', { text: '<html>' }],
  ['a lost connection', 'hangUp'],
])('after %s nothing listens to the signal of the caller any more', async (_what, say) => {
  const { signal } = new AbortController();
  let during = 0;
  const graph = await graphThat(() => {
    during = getEventListeners(signal, 'abort').length;
    return say;
  });
  await graph.mailbox.listSentMessages(5, signal);
  expect(during).toBe(1);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('what one request is told of patience, every other request to the mailbox obeys', async () => {
  const graph = await graphThat((_request, count) =>
    count === 1 ? { status: 429, headers: { 'Retry-After': '600' } } : list,
  );
  const { mailbox } = graph;
  expect(await mailbox.listSentMessages(5)).toMatchObject({ ok: false, failure: { kind: 'busy' } });
  expect(await mailbox.findSentCopy('<1@contoso.com>')).toMatchObject({
    ok: false,
    failure: { kind: 'busy' },
  });
  expect(graph.received).toHaveLength(1);
});

test('a rest that can be waited for is waited for, and then it is asked', async () => {
  const graph = await graphThat(({ path }, count) => {
    if (!path.includes('$batch')) return list;
    return {
      body: {
        responses: [{ id: 'drafts', status: count === 1 ? 429 : 403, headers: { 'Retry-After': '7' } }],
      },
    };
  });
  const { mailbox } = graph;
  await mailbox.listHeld('2026-11-22T10:00:00Z');
  await mailbox.listSentMessages(5);
  expect(graph.waits[0]).toBe(7000);
});

test('a batch of which a part is told to wait for longer than anybody would is not asked again', async () => {
  const graph = await graphThat(() => ({
    body: { responses: [{ id: 'drafts', status: 429, headers: { 'Retry-After': '31' } }] },
  }));
  expect(await graph.mailbox.listHeld('2026-11-22T10:00:00Z')).toMatchObject({
    ok: false,
    failure: { kind: 'busy' },
  });
  expect(graph.received).toHaveLength(1);
});

test.each([
  ['from the beginning', 1],
  ['as the answer to a challenge', 2],
])('without a token nothing leaves: %s', async (_, failing) => {
  const challenge = `Bearer claims="${Buffer.from('{}').toString('base64')}"`;
  const graph = await graphThat(() => ({ status: 401, headers: { 'WWW-Authenticate': challenge } }));
  for (const token of [undefined, '', null]) {
    graph.received.length = 0;
    graph.tokenRequests.length = 0;
    graph.tokens = (count) =>
      count < failing ? { ok: true, value: 'good' } : ({ ok: true, value: token } as Answer<string>);
    expect(await graph.mailbox.listSentMessages(5)).toMatchObject({
      ok: false,
      failure: { doing: 'signIn' },
    });
    graph.tokens = (count) =>
      count < failing ? { ok: true, value: 'good' } : failed({ kind: 'interactionNeeded', doing: 'signIn' });
    expect(await graph.mailbox.listSentMessages(5)).toMatchObject({
      failure: { kind: expect.any(String) as string },
    });
    expect(graph.received.map(({ headers }) => headers.authorization)).not.toContain('Bearer undefined');
    expect(graph.received.every(({ headers }) => headers.authorization === 'Bearer good')).toBe(true);
  }
});
