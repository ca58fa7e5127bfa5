import type {
  DriveItem,
  Identity,
  Permission,
  SharePointIdentitySet,
} from '@microsoft/microsoft-graph-types';
import * as v from 'valibot';
import type { DriveFile, DrivePermission } from '../drives';
import { itemNotFound, json, Refusal, Unmodelled, type GraphAnswer } from './answers';
import { expectOptions, readSelect } from './odata';
import type { GraphCall, Operation } from './operation';

const scopes = ['Files.ReadWrite'];

const notFound = (): Refusal =>
  new Refusal({ status: 404, code: 'itemNotFound', message: 'The resource could not be found.' });
const denied = (): Refusal =>
  new Refusal({ status: 403, code: 'accessDenied', message: 'Access denied. You do not have permission.' });
const invalid = (message: string): Refusal => new Refusal({ status: 400, code: 'invalidRequest', message });

/** `Files.ReadWrite` is about the signed-in user's own files. */
function expectOwn({ mailbox }: GraphCall, file: DriveFile | undefined): DriveFile {
  if (!file) throw notFound();
  if (file.place !== 'oneDrive' || file.owner.toLowerCase() !== mailbox.owner.address.toLowerCase())
    throw denied();
  return file;
}

function theFile(call: GraphCall): DriveFile {
  const [driveId = '', itemId = ''] = call.parameters;
  return expectOwn(call, call.exchange.drives.item(driveId, itemId));
}

/** The file behind `u!` and the address in base64url. */
function fileOfToken({ exchange, parameters: [token = ''] }: GraphCall): DriveFile | undefined {
  const encoded = /^u!([\w-]+)$/.exec(token)?.[1];
  if (encoded === undefined) throw new Unmodelled(`the share id ${token}`);
  return exchange.drives.behind(Buffer.from(encoded, 'base64url').toString('utf8'));
}

const fileOfPath = ({ exchange, parameters: [driveId = '', itemId = ''] }: GraphCall): string | null =>
  exchange.drives.item(driveId, itemId)?.id ?? null;

function readSharedItem(call: GraphCall): GraphAnswer {
  expectOptions(call.query, ['$select']);
  const file = expectOwn(call, fileOfToken(call));
  const shape = {
    id: file.itemId,
    name: file.name,
    webUrl: file.url,
    parentReference: { driveId: file.driveId, driveType: 'business' },
  } satisfies DriveItem;
  const unknown = readSelect(call.query).filter((name) => !(name in shape));
  if (unknown.length > 0) throw new Unmodelled(`drive item properties ${unknown.join(', ')}`);
  return json(
    200,
    Object.fromEntries(Object.entries(shape).filter(([name]) => readSelect(call.query).includes(name))),
  );
}

/** A member by account, a group as group, anybody else as the guest of an invitation. */
function identity(
  { exchange }: GraphCall,
  address: string,
): SharePointIdentitySet & { group?: Identity & { email: string } } {
  const group = exchange.group(address);
  if (group) return { group: { displayName: group.name, email: group.address } };
  const person = exchange.person(address);
  const displayName = person?.name ?? address;
  const isMember = person?.organization !== undefined;
  const account = isMember ? address : `urn%3aspo%3aguest#${address}`;
  return {
    user: { displayName },
    siteUser: { displayName, loginName: `i:0#.f|membership|${account}` },
  };
}

/** Only the beta says where a cloud attachment leads. */
function readAttachedLinks({ mailbox, parameters: [id = ''], query }: GraphCall): GraphAnswer {
  expectOptions(query, ['$select']);
  if (query.get('$select') !== 'id,microsoft.graph.referenceAttachment/sourceUrl')
    throw new Unmodelled(`$select=${query.get('$select')} of attachments`);
  const message = mailbox.find(id);
  if (!message) throw itemNotFound();
  const value = (message.attachments ?? []).map((attachment) => ({
    id: attachment.id,
    ...(attachment.kind === 'reference' && {
      '@odata.type': '#microsoft.graph.referenceAttachment',
      sourceUrl: attachment.url ?? null,
    }),
  }));
  return json(200, { value });
}

const roles = { view: 'read', edit: 'write', owner: 'owner' } as const;
const linkScopes = { anyone: 'anonymous', organization: 'organization', people: 'users' } as const;

function permissionShape(call: GraphCall, permission: DrivePermission): Permission {
  const { id, people, role, link, inheritedFrom, inheritanceShown } = permission;
  const identities = people.map((address) => identity(call, address));
  const [first] = identities;
  return {
    id,
    roles: [roles[role]],
    ...(link
      ? {
          link: {
            scope: linkScopes[link.for],
            type: role === 'view' ? 'view' : 'edit',
            webUrl: link.url,
            preventsDownload: false,
          },
          grantedToIdentitiesV2: identities,
        }
      : first && { grantedToV2: first }),
    ...(inheritedFrom !== undefined &&
      inheritanceShown && { inheritedFrom: { path: `/drive/root:/${encodeURIComponent(inheritedFrom)}` } }),
  };
}

function listPermissions(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  return json(200, {
    value: theFile(call).permissions.map((permission) => permissionShape(call, permission)),
  });
}

/** The permission, if it can be changed at all. */
function changeable(call: GraphCall, file: DriveFile): DrivePermission {
  expectOptions(call.query, []);
  const permission = file.permissions.find(({ id }) => id === call.parameters[2]);
  if (!permission) throw notFound();
  if (permission.inheritedFrom !== undefined) throw invalid('Inherited permissions cannot be deleted.');
  if (permission.role === 'owner') throw denied();
  return permission;
}

function deletePermission(call: GraphCall): GraphAnswer {
  const file = theFile(call);
  const permission = changeable(call, file);
  file.permissions = file.permissions.filter((other) => other !== permission);
  return { status: 204, headers: {}, body: null };
}

const grantees = v.strictObject({
  grantees: v.pipe(v.array(v.strictObject({ email: v.string() })), v.minLength(1)),
});

function revokeGrants(call: GraphCall): GraphAnswer {
  const permission = changeable(call, theFile(call));
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), grantees), call.body);
  if (!body.success) throw new Unmodelled('a revokeGrants body other than grantees with an email');
  if (permission.link?.for !== 'people')
    throw invalid('Only links for specific people have grants to revoke.');
  const gone = body.output.grantees.map(({ email }) => email.toLowerCase());
  permission.people = permission.people.filter((address) => !gone.includes(address.toLowerCase()));
  return json(200, permissionShape(call, permission));
}

/** The requests about files and who may open them. */
export const fileOperations: readonly Operation[] = [
  {
    method: 'GET',
    version: 'beta',
    path: 'me/messages/*/attachments',
    scopes: ['Mail.Read', 'Mail.ReadWrite'],
    fault: 'attachments',
    usesMailbox: true,
    answer: readAttachedLinks,
  },
  {
    method: 'GET',
    version: 'v1.0',
    path: 'shares/*/driveItem',
    scopes,
    fault: 'sharedFile',
    usesMailbox: false,
    file: (call) => fileOfToken(call)?.id ?? null,
    answer: readSharedItem,
  },
  {
    method: 'GET',
    version: 'v1.0',
    path: 'drives/*/items/*/permissions',
    scopes,
    fault: 'filePermissions',
    usesMailbox: false,
    file: fileOfPath,
    answer: listPermissions,
  },
  {
    method: 'DELETE',
    version: 'v1.0',
    path: 'drives/*/items/*/permissions/*',
    scopes,
    fault: 'stopSharing',
    usesMailbox: false,
    file: fileOfPath,
    answer: deletePermission,
  },
  {
    method: 'POST',
    version: 'beta',
    path: 'drives/*/items/*/permissions/*/revokeGrants',
    scopes,
    fault: 'stopSharing',
    usesMailbox: false,
    file: fileOfPath,
    answer: revokeGrants,
  },
];
