import type { FilePermission, FileSharing, Grantee, SharedFile } from '../../mailbox/files';
import type { RecipientVerdict } from '../../core/recall/verdicts';
import { sameLink } from '../../core/texts/links';

/** Somebody who should not have it, with where their mailbox is. */
export type Unintended = Pick<RecipientVerdict, 'name' | 'address' | 'reach'>;

/** A linked file, with every link of the message that leads to it. */
export interface LinkedFile extends SharedFile {
  urls: readonly string[];
}

/**
 * What can honestly be done about one permission. Sharing again makes a new one in every case.
 * Sources: https://learn.microsoft.com/graph/api/permission-delete (inherited ones cannot be removed) and
 * …/permission-revokegrants (single people only from links for people).
 */
export type Remedy =
  /** It goes; it names nobody but these. */
  | 'removeGrant'
  /** Only these go from a link that others keep. */
  | 'removeFromLink'
  /** The link ends for everybody who has it. */
  | 'endLink'
  /** Nothing: an owner's access is not ours to take. */
  | 'owner'
  /** Nothing here: it comes from a folder above. */
  | 'inherited';

/** A permission that lets the unintended in. */
export interface Entry {
  permission: FilePermission;
  /** The unintended whom it names; empty where whoever has the link gets in. */
  people: readonly Grantee[];
  remedy: Remedy;
}

/** Who gets into a file, as far as its permissions say. */
export interface FileAccess {
  entries: readonly Entry[];
  /** Others whom permissions name; not the user. */
  others: readonly Grantee[];
  /** Links for many to this file that are not in the message: the unintended need not know them. */
  otherLinks: number;
  cutShort: boolean;
}

/** An entry that can be removed. */
export type Removable = Entry & { remedy: 'removeGrant' | 'removeFromLink' | 'endLink' };

export const isRemovable = (entry: Entry): entry is Removable =>
  entry.remedy !== 'owner' && entry.remedy !== 'inherited';

/** Whether taking it away touches others too, who may well be meant to have it. */
export const endsForOthers = ({ permission, remedy }: Entry): boolean =>
  remedy === 'endLink' && permission.kind !== 'peopleLink';

/** Which permissions let the unintended in, and what can be done about each; own addresses in lower case. */
export function accessOf(
  file: LinkedFile,
  { permissions, cutShort }: FileSharing,
  unintended: readonly Unintended[],
  ownAddresses: readonly string[],
): FileAccess {
  const entries: Entry[] = [];
  const others: Grantee[] = [];
  let otherLinks = 0;
  for (const permission of permissions) {
    if (permission.kind === 'anonymousLink' || permission.kind === 'organizationLink') {
      if (!isLinkOf(file, permission)) otherLinks += 1;
      else if (letsIn(permission.kind, unintended))
        entries.push({ permission, people: [], remedy: remedyFor(permission, 'endLink') });
      continue;
    }
    const people = permission.grantees.filter(
      ({ address }) => address !== '' && isOneOf(unintended, address),
    );
    const rest = permission.grantees.filter((grantee) => !people.includes(grantee));
    others.push(...rest);
    if (people.length > 0)
      entries.push({ permission, people, remedy: remedyFor(permission, ownRemedy(permission, rest.length)) });
  }
  return {
    entries,
    others: distinct(others).filter(({ address }) => !ownAddresses.includes(address)),
    otherLinks,
    cutShort,
  };
}

/** A link that the server keeps to itself may be the one in the message. */
const isLinkOf = ({ urls }: LinkedFile, { linkUrl }: FilePermission) =>
  linkUrl === null || urls.some((url) => sameLink(url, linkUrl));

/** A link for the organization is of no use to people known to be elsewhere. */
const letsIn = (kind: FilePermission['kind'], unintended: readonly Unintended[]) =>
  kind === 'anonymousLink' || unintended.some(({ reach }) => reach !== 'outside' && reach !== 'partner');

const isOneOf = (unintended: readonly Unintended[], address: string) =>
  unintended.some((person) => person.address.toLowerCase() === address);

function ownRemedy({ kind }: FilePermission, others: number): Remedy {
  if (kind === 'direct') return 'removeGrant';
  return others > 0 ? 'removeFromLink' : 'endLink';
}

function remedyFor({ role, inheritedFrom }: FilePermission, possible: Remedy): Remedy {
  if (role === 'owner') return 'owner';
  return inheritedFrom === null ? possible : 'inherited';
}

function distinct(grantees: readonly Grantee[]): Grantee[] {
  const key = ({ address, name }: Grantee) => address || `name:${name}`;
  return [...new Map(grantees.map((grantee) => [key(grantee), grantee])).values()];
}
