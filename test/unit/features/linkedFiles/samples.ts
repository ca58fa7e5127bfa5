import type { FilePermission, Grantee } from '../../../../src/mailbox/files';
import type { LinkedFile, Unintended } from '../../../../src/features/linkedFiles/access';

export const link = 'https://acme-my.sharepoint.com/:x:/g/personal/ana_acme_example/EaB1';

export const file = (changes: Partial<LinkedFile> = {}): LinkedFile => ({
  url: `${link}?e=1`,
  urls: [`${link}?e=1`],
  driveId: 'drive',
  itemId: 'item',
  name: 'Pay.xlsx',
  ...changes,
});

export const permission = (changes: Partial<FilePermission> = {}): FilePermission => ({
  id: 'permission',
  kind: 'direct',
  role: 'view',
  grantees: [],
  linkUrl: null,
  inheritedFrom: null,
  ...changes,
});

export const grantee = (address: string, changes: Partial<Grantee> = {}): Grantee => ({
  name: address.split('@')[0] ?? '',
  address,
  group: false,
  ...changes,
});

export const ben: Unintended = { name: 'Ben', address: 'Ben@acme.example', reach: 'inside' };
export const otto: Unintended = { name: 'Otto', address: 'otto@elsewhere.example', reach: 'outside' };
