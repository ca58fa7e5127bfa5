import { createGraphMailbox } from '../../../../src/adapters/exchange/graphMailbox';
import { answered } from '../../../../src/mailbox/answer';
import type { SharedFile } from '../../../../src/mailbox/files';
import { readWorld } from '../../../outlook/world/readWorld';
import { ana, ben, cleo, fromAna, outsider, startExchange, stopClocks, worldFile } from '../smallWorld';
import { graphClient } from './graphClient';

afterEach(stopClocks);

const host = 'https://acme-my.sharepoint.com';
const payUrl = `${host}/personal/ana_acme_example/Documents/Pay.xlsx`;
const link = (kind: string, end: string) => ({ for: kind, url: `${host}/:x:/g/personal/ana/${end}` });

const pay = {
  id: 'pay',
  name: 'Pay.xlsx',
  owner: ana,
  url: payUrl,
  permissions: [
    { people: [ben], role: 'edit' },
    { people: ['team@acme.example'] },
    { people: [ben, outsider], link: link('people', 'Epeople') },
    { link: link('organization', 'Eorg') },
    { link: link('anyone', 'Eany') },
    { people: [outsider], inheritedFrom: 'Clients' },
    { people: [cleo], inheritedFrom: 'Clients', inheritanceShown: true },
  ],
};

const open = (files: unknown[] = [pay], changes: Record<string, unknown> = {}) => {
  const exchange = startExchange([fromAna()], { files, ...changes });
  const { service, log } = graphClient(exchange);
  const mailbox = createGraphMailbox({
    origin: 'https://localhost:3002',
    signIn: { token: () => Promise.resolve(answered('Files.ReadWrite')) },
    fetch: async (input, init) => service.fetch(new Request(input, init)),
    isOnline: () => true,
    wait: () => Promise.resolve(),
  });
  return { exchange, mailbox, log };
};

async function found(mailbox: ReturnType<typeof open>['mailbox'], url: string): Promise<SharedFile> {
  const answer = await mailbox.findSharedFiles([url]);
  const file = answer.ok ? answer.value[0] : undefined;
  if (!file?.ok) throw new Error(`Not found: ${url}`);
  return file.value;
}

async function permissionsOf(mailbox: ReturnType<typeof open>['mailbox'], file: SharedFile) {
  const answer = await mailbox.readSharing([file]);
  const sharing = answer.ok ? answer.value[0] : undefined;
  if (!sharing?.ok) throw new Error('No permissions.');
  return sharing.value.permissions;
}

test("every question of the product's own adapter about files is modelled", async () => {
  const { exchange, mailbox, log } = open();
  const file = await found(mailbox, `${host}/:x:/g/personal/ana/Eany?e=9`);
  expect(file.name).toBe('Pay.xlsx');
  expect(await found(mailbox, payUrl)).toMatchObject({ itemId: file.itemId, driveId: file.driveId });

  const permissions = await permissionsOf(mailbox, file);
  expect(
    permissions.map(({ kind, role, grantees, inheritedFrom }) =>
      [kind, role, ...grantees.map(({ address }) => address), inheritedFrom ?? '-'].join(' '),
    ),
  ).toEqual([
    `direct owner ${ana} -`,
    `direct edit ${ben} -`,
    'direct view team@acme.example -',
    `peopleLink view ${ben} ${outsider} -`,
    'organizationLink view -',
    'anonymousLink view -',
    `direct view ${outsider} -`,
    `direct view ${cleo} Clients`,
  ]);

  const [, direct, , people, organization, anyone] = permissions;
  if (!direct || !people || !organization || !anyone) throw new Error('Permissions are missing.');
  expect(exchange.drives.waysIn('pay', ben)).toEqual(['direct', 'people', 'organization', 'anyone']);
  expect(await mailbox.removePermission(file, direct, null)).toMatchObject({ ok: true });
  expect(await mailbox.removePermission(file, people, [ben])).toMatchObject({ ok: true });
  expect(await mailbox.removePermission(file, organization, null)).toMatchObject({ ok: true });
  expect(exchange.drives.waysIn('pay', ben)).toEqual(['anyone']);
  expect(exchange.drives.waysIn('pay', outsider)).toEqual(['direct', 'people', 'anyone', 'direct']);
  expect(await mailbox.removePermission(file, anyone, null)).toMatchObject({ ok: true });
  expect(exchange.drives.waysIn('pay', ben)).toEqual([]);
  expect(await mailbox.removePermission(file, anyone, null)).toMatchObject({ failure: { kind: 'notFound' } });
  expect(log.unmodelled).toEqual([]);
});

test('what comes from a folder, what is an owner’s, and people of another kind of link stay', async () => {
  const { mailbox } = open();
  const file = await found(mailbox, payUrl);
  const [owner, , , , organization, , inherited] = await permissionsOf(mailbox, file);
  if (!owner || !organization || !inherited) throw new Error('Permissions are missing.');
  expect(await mailbox.removePermission(file, owner, null)).toMatchObject({ failure: { status: 403 } });
  expect(await mailbox.removePermission(file, inherited, null)).toMatchObject({ failure: { status: 400 } });
  expect(await mailbox.removePermission(file, organization, [ben])).toMatchObject({
    failure: { status: 400 },
  });
});

test('files of others and of sites are out of reach of the least permission, unknown links lead nowhere', async () => {
  const { mailbox } = open([
    { ...pay, id: 'bens', owner: ben, url: `${host}/bens` },
    { ...pay, id: 'site', place: 'site', url: `${host}/site`, permissions: [] },
  ]);
  expect(await mailbox.findSharedFiles([`${host}/bens`, `${host}/site`, `${host}/none`])).toMatchObject({
    value: [{ failure: { status: 403 } }, { failure: { status: 403 } }, { failure: { status: 404 } }],
  });
});

test('without the permission for files nothing is told', async () => {
  const { exchange } = open();
  const { get } = graphClient(exchange, 'Mail.Read');
  const token = `u!${Buffer.from(payUrl).toString('base64url')}`;
  expect((await get(`/v1.0/shares/${token}/driveItem?$select=id`)).status).toBe(403);
});

test('a fault befalls one file and spares another', async () => {
  const other = { ...pay, id: 'other', url: `${host}/other`, permissions: [] };
  const { mailbox } = open([pay, other], {
    faults: [{ on: 'sharedFile', file: 'pay', answer: { status: 500, code: 'generalException' } }],
  });
  expect(await mailbox.findSharedFiles([payUrl, `${host}/other`])).toMatchObject({
    value: [{ failure: { kind: 'serverError' } }, { ok: true }],
  });
});

test('a world with files that nobody could have is refused by path', () => {
  const reading = readWorld(
    worldFile({
      files: [pay, { ...pay, owner: 'nobody@acme.example', url: 'http://x', permissions: [] }],
    }),
  );
  expect(reading).toMatchObject({
    ok: false,
    complaints: [expect.stringContaining('files[1].url: expected an address')],
  });
  const references = readWorld(
    worldFile({
      files: [pay, { ...pay, owner: 'nobody@acme.example', permissions: [{ people: ['x@acme.example'] }] }],
      faults: [{ on: 'stopSharing', file: 'unknown', answer: 'drop' }],
    }),
  );
  expect(references.ok ? [] : references.complaints.map((text) => text.split(':')[0])).toEqual([
    'faults[0].file',
    'files[1].id',
    'files[1].owner',
    'files[1].permissions[0].people[0]',
  ]);
});
