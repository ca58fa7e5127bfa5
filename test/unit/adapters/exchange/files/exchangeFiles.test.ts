import type { FilePermission, SharedFile } from '../../../../../src/mailbox/files';
import { graphThat, throttled, type Received, type Say } from '../graphServer';

const url = 'https://acme-my.sharepoint.com/:x:/g/personal/ana_acme_example/EaB1?e=ñ/+';
const file: SharedFile = { url, driveId: 'b!1', itemId: '01A', name: 'Pay.xlsx' };
const permission: FilePermission = {
  id: 'aTow/1',
  kind: 'direct',
  role: 'view',
  grantees: [],
  linkUrl: null,
  inheritedFrom: null,
};

interface Part {
  id: string;
  method: string;
  url: string;
}
const partsOf = ({ text }: Received) => (JSON.parse(text) as { requests: Part[] }).requests;

/** Answers each part of a batch. */
const batched =
  (answer: (part: Part) => { status: number; body?: unknown }) =>
  (request: Received): Say => ({
    body: { responses: partsOf(request).map((part) => ({ id: part.id, ...answer(part) })) },
  });

const driveItem = { id: '01A', name: 'Pay.xlsx', parentReference: { driveId: 'b!1' } };

test('a link is asked about by its encoded address, without redeeming it, and with the least permission', async () => {
  const graph = await graphThat(batched(() => ({ status: 200, body: driveItem })));
  expect(await graph.mailbox.findSharedFiles([url])).toEqual({
    ok: true,
    value: [{ ok: true, value: file }],
  });
  const [part] = graph.received.flatMap(partsOf);
  const [, token = ''] =
    /^\/shares\/u!([\w-]+)\/driveItem\?\$select=/.exec(decodeURIComponent(part?.url ?? '')) ?? [];
  expect(Buffer.from(token, 'base64url').toString('utf8')).toBe(url);
  expect(Object.keys(part ?? {}).sort()).toEqual(['id', 'method', 'url']);
  expect(graph.received[0]?.headers).not.toHaveProperty('prefer');
  expect(graph.tokenRequests.map(({ scopes }) => scopes)).toEqual([['Files.ReadWrite']]);
});

test('fifty links take three round trips; each answer stays with its link', async () => {
  const urls = Array.from({ length: 50 }, (_, index) => `https://acme.sharepoint.com/:x:/g/E${index}`);
  const graph = await graphThat(
    batched(({ url: asked }) => {
      const [, token = ''] = /u!([\w-]+)/.exec(decodeURIComponent(asked)) ?? [];
      const id = Buffer.from(token, 'base64url').toString('utf8').split('/E')[1] ?? '';
      return Number(id) % 2 ? { status: 404, body: {} } : { status: 200, body: { ...driveItem, id } };
    }),
  );
  const found = await graph.mailbox.findSharedFiles(urls);
  expect(graph.received).toHaveLength(3);
  if (!found.ok) throw new Error(found.failure.kind);
  expect(found.value).toHaveLength(50);
  expect(found.value[48]).toMatchObject({ value: { url: urls[48], itemId: '48' } });
  expect(found.value[49]).toMatchObject({ failure: { kind: 'notFound' } });
});

test('nothing to ask is not asked', async () => {
  const graph = await graphThat(() => 'hangUp');
  expect(await graph.mailbox.findSharedFiles([])).toEqual({ ok: true, value: [] });
  expect(await graph.mailbox.readSharing([])).toEqual({ ok: true, value: [] });
  expect(graph.received).toEqual([]);
});

const person = (changes: object) => ({
  user: { displayName: 'Otto' },
  siteUser: { displayName: 'Otto', ...changes },
});

test.each<[string, object, object | null]>([
  [
    'the owner',
    { roles: ['owner'], grantedToV2: { user: { displayName: 'Ana', email: 'Ana@acme.example' } } },
    { kind: 'direct', role: 'owner', grantees: [{ name: 'Ana', address: 'ana@acme.example', group: false }] },
  ],
  [
    'a member by account',
    { roles: ['write'], grantedToV2: person({ loginName: 'i:0#.f|membership|Otto@acme.example' }) },
    {
      kind: 'direct',
      role: 'edit',
      grantees: [{ name: 'Otto', address: 'otto@acme.example', group: false }],
    },
  ],
  [
    'a guest account',
    {
      grantedToV2: person({
        loginName: 'i:0#.f|membership|otto_b_elsewhere.example#ext#@acme.onmicrosoft.com',
      }),
    },
    { role: 'view', grantees: [{ name: 'Otto', address: 'otto_b@elsewhere.example', group: false }] },
  ],
  [
    'a guest of the site',
    { grantedToV2: person({ loginName: 'i:0#.f|membership|urn%3aspo%3aguest#otto@elsewhere.example' }) },
    { grantees: [{ name: 'Otto', address: 'otto@elsewhere.example', group: false }] },
  ],
  [
    'an invitation that nobody followed yet',
    { invitation: { email: 'Otto@elsewhere.example' } },
    {
      kind: 'direct',
      grantees: [{ name: 'Otto@elsewhere.example', address: 'otto@elsewhere.example', group: false }],
    },
  ],
  [
    'an invitation with a name',
    { invitation: { email: 'otto@elsewhere.example' }, grantedToV2: { user: { displayName: 'Otto' } } },
    { grantees: [{ name: 'Otto', address: 'otto@elsewhere.example', group: false }] },
  ],
  [
    'a group with an address',
    { grantedToV2: { group: { displayName: 'Team', email: 'team@acme.example' } } },
    { grantees: [{ name: 'Team', address: 'team@acme.example', group: true }] },
  ],
  [
    'a group of the site',
    { grantedToV2: { siteGroup: { displayName: 'Visitors', loginName: 'HR Visitors' } } },
    { grantees: [{ name: 'Visitors', address: '', group: true }] },
  ],
  ['an application', { grantedToV2: { application: { displayName: 'Scanner' } } }, { grantees: [] }],
  [
    'a link for anyone',
    { link: { scope: 'anonymous', webUrl: 'https://a.sharepoint.com/:x:/g/E1' } },
    { kind: 'anonymousLink', linkUrl: 'https://a.sharepoint.com/:x:/g/E1', grantees: [] },
  ],
  [
    'a link for the organization',
    { link: { scope: 'organization' } },
    { kind: 'organizationLink', linkUrl: null },
  ],
  [
    'a link for people',
    {
      link: { scope: 'users' },
      grantedToIdentitiesV2: [{ user: { displayName: 'Ben', email: 'ben@acme.example' } }, person({})],
    },
    {
      kind: 'peopleLink',
      grantees: [
        { name: 'Ben', address: 'ben@acme.example', group: false },
        { name: 'Otto', address: '', group: false },
      ],
    },
  ],
  ['a link that does not say for whom', { link: {} }, { kind: 'anonymousLink' }],
  ['a link that only repeats what others grant', { link: { scope: 'existingAccess' } }, null],
  [
    'what comes from a folder above',
    { inheritedFrom: { path: '/drive/root:/Clients/Year%202026' } },
    { inheritedFrom: 'Year 2026' },
  ],
  ['what comes from a folder without a name', { inheritedFrom: {} }, { inheritedFrom: '' }],
  ['what says nothing of a folder', {}, { inheritedFrom: null }],
])('a permission is read: %s', async (_what, body, expected) => {
  const graph = await graphThat(batched(() => ({ status: 200, body: { value: [{ id: 'p', ...body }] } })));
  const sharing = await graph.mailbox.readSharing([file]);
  expect(sharing).toMatchObject({
    value: [{ value: { permissions: expected ? [{ id: 'p', ...expected }] : [], cutShort: false } }],
  });
  expect(graph.received.flatMap(partsOf)).toMatchObject([{ url: '/drives/b!1/items/01A/permissions' }]);
});

test('a list with a next page says that it is not all', async () => {
  const graph = await graphThat(
    batched(() => ({ status: 200, body: { value: [], '@odata.nextLink': 'https://x' } })),
  );
  expect(await graph.mailbox.readSharing([file])).toMatchObject({ value: [{ value: { cutShort: true } }] });
});

test('one file that may not be looked at does not hide the others', async () => {
  const graph = await graphThat(
    batched(({ id }) => (id === '1' ? { status: 403, body: {} } : { status: 200, body: { value: [] } })),
  );
  expect(await graph.mailbox.readSharing([file, file])).toMatchObject({
    ok: true,
    value: [{ failure: { kind: 'forbidden', doing: 'readSharing' } }, { ok: true }],
  });
});

test('a whole permission goes by DELETE', async () => {
  const graph = await graphThat((_request, count) => (count === 1 ? throttled : { status: 204 }));
  expect(await graph.mailbox.removePermission(file, permission, null)).toEqual({
    ok: true,
    value: undefined,
  });
  expect(graph.received.map(({ method, path, text }) => `${method} ${path} ${text}`)).toEqual([
    'DELETE /v1.0/drives/b!1/items/01A/permissions/aTow/1 ',
    'DELETE /v1.0/drives/b!1/items/01A/permissions/aTow/1 ',
  ]);
  expect(graph.tokenRequests[0]?.scopes).toEqual(['Files.ReadWrite']);
});

test('people go from a link that others keep by the one request that can do it', async () => {
  const graph = await graphThat(() => ({ body: { id: 'p' } }));
  expect(await graph.mailbox.removePermission(file, permission, ['otto@elsewhere.example'])).toMatchObject({
    ok: true,
  });
  expect(graph.received).toMatchObject([
    {
      method: 'POST',
      path: '/beta/drives/b!1/items/01A/permissions/aTow/1/revokeGrants',
      text: JSON.stringify({ grantees: [{ email: 'otto@elsewhere.example' }] }),
    },
  ]);
});

test('silence stays silence', async () => {
  const graph = await graphThat(() => 'hangUp');
  expect(await graph.mailbox.removePermission(file, permission, null)).toMatchObject({
    failure: { kind: 'noAnswer', doing: 'removePermission' },
  });
  expect(graph.received).toHaveLength(1);
});

test('cloud attachments say where they lead; others say nothing', async () => {
  const graph = await graphThat(() => ({ body: { value: [{ id: '1', sourceUrl: url }, { id: '2' }] } }));
  expect(await graph.mailbox.readAttachedLinks('AAMk')).toEqual({ ok: true, value: [url] });
  expect(graph.received).toMatchObject([{ method: 'GET' }]);
  expect(graph.received[0]?.path).toContain('/beta/me/messages/AAMk/attachments?$select=');
  expect(graph.tokenRequests[0]?.scopes).not.toContain('Files.ReadWrite');
});
