import { graphThat, throttled, type Received } from '../graphServer';

const askedFor = ({ text }: Received): string[] =>
  (JSON.parse(text) as { EmailAddresses: string[] }).EmailAddresses;
const tip = (address: string, rest: object = {}) => ({ emailAddress: { name: '', address }, ...rest });
const addresses = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `p${index}@contoso.com`);

test('one request asks for the scope and the members of each address once', async () => {
  const graph = await graphThat(() => ({ body: { value: [] } }));
  await graph.mailbox.readMailTips(['Ana@contoso.com', 'ana@contoso.com']);
  expect(graph.received).toMatchObject([{ method: 'POST', path: '/v1.0/me/getMailTips' }]);
  expect(JSON.parse(graph.received[0]?.text ?? '')).toEqual({
    EmailAddresses: ['ana@contoso.com'],
    MailTipsOptions: 'recipientScope, totalMemberCount, externalMemberCount',
  });
});

test.each([
  ['internal', 'internal'],
  ['Internal', 'internal'],
  ['external', 'external'],
  ['external, externalPartner', 'external'],
  ['external,ExternalNonPartner', 'external'],
  ['externalNonParther', 'external'],
  ['internal, external', 'unknown'],
  ['none', 'unknown'],
  ['somethingNew', 'unknown'],
  [null, 'unknown'],
])('the flags %p mean the scope %s', async (recipientScope, scope) => {
  const graph = await graphThat(() => ({ body: { value: [tip('ana@contoso.com', { recipientScope })] } }));
  const tips = await graph.mailbox.readMailTips(['ana@contoso.com']);
  expect(tips.ok && tips.value.get('ana@contoso.com')?.scope).toBe(scope);
});

test('answers are told apart by their address, whatever their order', async () => {
  const graph = await graphThat(() => ({
    body: {
      value: [
        tip('Team@contoso.com', { recipientScope: 'internal', totalMemberCount: 12, externalMemberCount: 3 }),
        tip('ana@contoso.com', { recipientScope: 'internal', totalMemberCount: 1 }),
        tip('broken@contoso.com', { error: { code: 'Error', message: 'No tip.' } }),
      ],
    },
  }));
  const tips = await graph.mailbox.readMailTips([
    'broken@contoso.com',
    'ana@contoso.com',
    'team@contoso.com',
    'gone@contoso.com',
  ]);
  expect(tips.ok && Object.fromEntries(tips.value)).toEqual({
    'team@contoso.com': {
      address: 'team@contoso.com',
      scope: 'internal',
      totalMembers: 12,
      externalMembers: 3,
      failed: false,
    },
    'ana@contoso.com': {
      address: 'ana@contoso.com',
      scope: 'internal',
      totalMembers: 1,
      externalMembers: null,
      failed: false,
    },
    'broken@contoso.com': {
      address: 'broken@contoso.com',
      scope: 'unknown',
      totalMembers: null,
      externalMembers: null,
      failed: true,
    },
  });
});

test('300 recipients take six requests of 50, at most three of them at once', async () => {
  const graph = await graphThat((request) => ({
    body: { value: askedFor(request).map((address) => tip(address, { recipientScope: 'internal' })) },
  }));
  const tips = await graph.mailbox.readMailTips(addresses(300));
  expect(tips.ok && tips.value.size).toBe(300);
  expect(graph.received.map((request) => askedFor(request).length)).toEqual([50, 50, 50, 50, 50, 50]);
  expect(graph.mostAtOnce).toBe(3);
});

test('a failed request among several leaves out its own addresses only', async () => {
  const graph = await graphThat((request) =>
    askedFor(request).includes('p0@contoso.com')
      ? { status: 500 }
      : { body: { value: askedFor(request).map((a) => tip(a)) } },
  );
  const tips = await graph.mailbox.readMailTips(addresses(60));
  expect(tips.ok && [...tips.value.keys()]).toEqual(addresses(60).slice(50));
});

test('where every request failed, the failure is told', async () => {
  const graph = await graphThat(() => throttled);
  expect(await graph.mailbox.readMailTips(addresses(60))).toMatchObject({
    ok: false,
    failure: { kind: 'busy', doing: 'readMailTips' },
  });
});

test('for nobody nothing is asked', async () => {
  const graph = await graphThat(() => throttled);
  expect(await graph.mailbox.readMailTips([])).toEqual({ ok: true, value: new Map() });
  expect(graph.received).toEqual([]);
});
