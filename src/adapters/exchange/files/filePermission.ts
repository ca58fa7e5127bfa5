import * as v from 'valibot';
import type { FilePermission, Grantee } from '../../../mailbox/files';

const identity = v.nullish(
  v.object({
    displayName: v.nullish(v.string(), ''),
    email: v.nullish(v.string(), ''),
    loginName: v.nullish(v.string(), ''),
  }),
);

/** Source: https://learn.microsoft.com/graph/api/resources/sharepointidentityset */
const identitySet = v.object({
  user: identity,
  group: identity,
  siteUser: identity,
  siteGroup: identity,
  application: identity,
});

/**
 * The part of Graph's permission that is asked for.
 * Sources: https://learn.microsoft.com/graph/api/resources/permission and …/resources/sharinglink
 */
export const graphPermission = v.object({
  id: v.string(),
  roles: v.nullish(v.array(v.string()), []),
  grantedToV2: v.nullish(identitySet),
  grantedToIdentitiesV2: v.nullish(v.array(identitySet), []),
  invitation: v.nullish(v.object({ email: v.nullish(v.string(), '') })),
  link: v.nullish(v.object({ scope: v.nullish(v.string(), ''), webUrl: v.nullish(v.string(), null) })),
  inheritedFrom: v.nullish(v.object({ path: v.nullish(v.string(), ''), name: v.nullish(v.string(), '') })),
});

type GraphPermission = v.InferOutput<typeof graphPermission>;
type IdentitySet = v.InferOutput<typeof identitySet>;

const isAddress = (text: string) => /^[^@\s#|]+@[^@\s#|]+$/.test(text);

/**
 * The mail address inside SharePoint's name of an account: `i:0#.f|membership|ana@x.example`, for a guest
 * `…|otto_elsewhere.example#ext#@x.onmicrosoft.com` or `…|urn:spo:guest#otto@elsewhere.example`. The forms are known
 * from tenants, not documented; any other gives `''`.
 */
function addressInLogin(loginName: string): string {
  const last = decoded(loginName).split('|').at(-1) ?? '';
  const invited = /^urn:spo:guest#(.+)$/i.exec(last)?.[1];
  if (invited) return isAddress(invited) ? invited : '';
  const guest = /^(.+)_([^_]+)#ext#@/i.exec(last);
  const address = guest ? `${guest[1] ?? ''}@${guest[2] ?? ''}` : last;
  return isAddress(address) ? address : '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whom an identity set names; `null` for an application or nobody. */
function granteeFrom({ user, group, siteUser, siteGroup }: IdentitySet, invited = ''): Grantee | null {
  const isGroup = !user && Boolean(group ?? siteGroup);
  const all = [user, group, siteUser, siteGroup].filter((one) => one != null);
  if (all.length === 0) return null;
  const address =
    all.map(({ email }) => email).find(isAddress) ??
    (isAddress(invited)
      ? invited
      : (all.map(({ loginName }) => addressInLogin(loginName)).find(Boolean) ?? ''));
  const name = all.map(({ displayName }) => displayName).find(Boolean) ?? address;
  return { name, address: address.toLowerCase(), group: isGroup };
}

function granteesOf({ grantedToV2, grantedToIdentitiesV2, invitation }: GraphPermission): Grantee[] {
  const invited = invitation?.email ?? '';
  const named = grantedToV2
    ? [granteeFrom(grantedToV2, invited)]
    : grantedToIdentitiesV2.map((one) => granteeFrom(one));
  const known = named.filter((grantee) => grantee !== null);
  // An invitation that nobody has followed yet names an address only.
  if (known.length === 0 && isAddress(invited))
    return [{ name: invited, address: invited.toLowerCase(), group: false }];
  return known;
}

function kindOf({ link }: GraphPermission, grantees: readonly Grantee[]): FilePermission['kind'] {
  if (!link) return 'direct';
  if (link.scope === 'anonymous') return 'anonymousLink';
  if (link.scope === 'organization') return 'organizationLink';
  // Without a scope it is one for people where it names some; the widest kind else, so that no risk is hidden.
  return link.scope === 'users' || grantees.length > 0 ? 'peopleLink' : 'anonymousLink';
}

function roleOf({ roles }: GraphPermission): FilePermission['role'] {
  if (roles.some((role) => role === 'owner' || role.startsWith('sp.owner') || role.startsWith('sp.full')))
    return 'owner';
  return roles.some((role) => role === 'write' || role === 'edit') ? 'edit' : 'view';
}

/** The last part of `/drive/root:/Clients/2026`; `''` where the server named a folder without its path. */
function folderOf({ inheritedFrom }: GraphPermission): string | null {
  if (!inheritedFrom) return null;
  return inheritedFrom.name || (decoded(inheritedFrom.path).split(/[/:]/).at(-1) ?? '');
}

/** The permission in the words of the port; `null` for a link that only repeats what others grant. */
export function permissionFrom(source: GraphPermission): FilePermission | null {
  if (source.link?.scope === 'existingAccess') return null;
  const grantees = granteesOf(source);
  return {
    id: source.id,
    kind: kindOf(source, grantees),
    role: roleOf(source),
    grantees,
    linkUrl: source.link?.webUrl ?? null,
    inheritedFrom: folderOf(source),
  };
}
