import {
  accessOf,
  endsForOthers,
  isRemovable,
  type Unintended,
} from '../../../../src/features/linkedFiles/access';
import type { FilePermission } from '../../../../src/mailbox/files';
import { ben, file, grantee, link, otto, permission } from './samples';

const toBen = grantee('ben@acme.example');
const toCleo = grantee('cleo@acme.example');
const look = (permissions: FilePermission[], unintended: Unintended[] = [ben]) =>
  accessOf(file(), { permissions, cutShort: false }, unintended, ['ana@acme.example']);

test.each<[string, Partial<FilePermission>, string | null]>([
  ['a direct grant', { grantees: [toBen] }, 'removeGrant'],
  ['a direct grant to somebody else', { grantees: [toCleo] }, null],
  [
    'a link for people, others among them',
    { kind: 'peopleLink', grantees: [toBen, toCleo] },
    'removeFromLink',
  ],
  ['a link for these people alone', { kind: 'peopleLink', grantees: [toBen] }, 'endLink'],
  ['a link for other people', { kind: 'peopleLink', grantees: [toCleo] }, null],
  ['the message’s link for the organization', { kind: 'organizationLink', linkUrl: link }, 'endLink'],
  ['the message’s link for anyone', { kind: 'anonymousLink', linkUrl: link }, 'endLink'],
  ['a link that the server keeps to itself', { kind: 'anonymousLink', linkUrl: null }, 'endLink'],
  ['another link for anyone', { kind: 'anonymousLink', linkUrl: `${link}2` }, null],
  ['ownership', { role: 'owner', grantees: [toBen] }, 'owner'],
  ['a grant of a folder above', { inheritedFrom: 'Clients', grantees: [toBen] }, 'inherited'],
  ['a link of a folder above', { kind: 'anonymousLink', linkUrl: link, inheritedFrom: '' }, 'inherited'],
])('%s: what can be done', (_what, changes, remedy) => {
  expect(look([permission(changes)]).entries.map((entry) => entry.remedy)).toEqual(remedy ? [remedy] : []);
});

test.each<[string, Unintended[], number]>([
  ['somebody inside', [ben], 1],
  ['somebody outside', [otto], 0],
  ['a partner', [{ ...otto, reach: 'partner' }], 0],
  ['nobody knows where', [{ ...otto, reach: 'unknown' }], 1],
  ['one of each', [otto, ben], 1],
])('a link for the organization lets in: %s', (_who, unintended, count) => {
  const organization = permission({ kind: 'organizationLink', linkUrl: link });
  expect(look([organization], unintended).entries).toHaveLength(count);
});

test('people are found whatever the case of their address, and only they', () => {
  const [entry] = look([permission({ kind: 'peopleLink', grantees: [toCleo, toBen] })]).entries;
  expect(entry?.people).toEqual([toBen]);
});

test('an account without an address is nobody’s, also where a recipient has none', () => {
  const nameless = { name: 'Ben', address: '', reach: 'unknown' } as const;
  const access = look(
    [permission({ grantees: [grantee('', { name: 'Visitors', group: true })] })],
    [nameless],
  );
  expect(access.entries).toEqual([]);
  expect(access.others).toMatchObject([{ name: 'Visitors' }]);
});

test('others are named once, and links that are not in the message are only counted', () => {
  const access = look([
    permission({ id: '0', role: 'owner', grantees: [grantee('ana@acme.example')] }),
    permission({ id: '1', role: 'owner', grantees: [toCleo] }),
    permission({ id: '2', kind: 'peopleLink', grantees: [toCleo, toBen] }),
    permission({ id: '3', kind: 'organizationLink', linkUrl: `${link}3` }),
  ]);
  expect(access.others).toEqual([toCleo]);
  expect(access.otherLinks).toBe(1);
});

test('only a link for many ends for others too', () => {
  const entries = look([
    permission({ id: '1', grantees: [toBen] }),
    permission({ id: '2', kind: 'peopleLink', grantees: [toBen] }),
    permission({ id: '3', kind: 'peopleLink', grantees: [toBen, toCleo] }),
    permission({ id: '4', kind: 'organizationLink', linkUrl: link }),
    permission({ id: '5', kind: 'anonymousLink', linkUrl: link }),
  ]).entries;
  expect(entries.map(endsForOthers)).toEqual([false, false, false, true, true]);
  expect(entries.every(isRemovable)).toBe(true);
});
