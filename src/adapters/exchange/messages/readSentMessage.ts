import * as v from 'valibot';
import { foldDomain } from '../../../mailbox/domains';
import { answered, failed, type Answer } from '../../../mailbox/answer';
import type { SentMessageReading } from '../../../mailbox/sentMessages';
import type { MessageReader } from '../../../mailbox/selected';
import type { ItemReference, Organization } from '../../../mailbox/types';
import { askBatch, inPart, type BatchAnswer, type Wait } from '../transport/batch';
import type { GraphConnection } from '../transport/http';
import { quoted, withOptions } from '../transport/paths';
import { readingScopes } from '../transport/scopes';
import {
  folderOf,
  graphMessage,
  messageOptions,
  sentMessageFrom,
  type FolderIds,
  type GraphMessage,
} from './sentMessage';

const doing = 'readSentMessage';

const folder = v.object({ id: v.string() });

const me = v.object({
  mail: v.nullish(v.string()),
  userPrincipalName: v.nullish(v.string()),
  proxyAddresses: v.nullish(v.array(v.string()), []),
});

const organizations = v.object({
  value: v.array(v.object({ verifiedDomains: v.nullish(v.array(v.object({ name: v.string() })), []) })),
});

const partOf = (id: string): string => withOptions(`/me/messages/${encodeURIComponent(id)}`, messageOptions);
const pathOf = (id: string): string => `/v1.0${partOf(id)}`;

/** Without an id the path would ask for all messages. */
const messagePart = ({ id }: ItemReference): ReadonlyMap<string, string> =>
  new Map(id === '' ? [] : [['message', partOf(id)]]);

const settingParts: ReadonlyMap<string, string> = new Map([
  ['sentItems', '/me/mailFolders/sentitems?$select=id'],
  ['drafts', '/me/mailFolders/drafts?$select=id'],
  ['outbox', '/me/mailFolders/outbox?$select=id'],
  ['me', '/me?$select=mail,userPrincipalName,proxyAddresses'],
  ['organization', '/organization?$select=id,displayName,verifiedDomains'],
]);

/** Without every folder nobody could say where the message is, so one that is missing fails the reading. */
function foldersIn(batch: BatchAnswer): Answer<FolderIds> {
  const sentItems = inPart(batch, 'sentItems', folder);
  const drafts = inPart(batch, 'drafts', folder);
  const outbox = inPart(batch, 'outbox', folder);
  if (!sentItems.ok) return sentItems;
  if (!drafts.ok) return drafts;
  if (!outbox.ok) return outbox;
  return answered({ sentItems: sentItems.value.id, drafts: drafts.value.id, outbox: outbox.value.id });
}

function organizationIn(batch: BatchAnswer): Organization | null {
  const part = inPart(batch, 'organization', organizations);
  if (!part.ok) return null;
  const names = part.value.value.flatMap(({ verifiedDomains }) => verifiedDomains.map(({ name }) => name));
  return { verifiedDomains: [...new Set(names.map(foldDomain).filter((domain) => domain !== ''))] };
}

function ownAddressesIn(batch: BatchAnswer): string[] | null {
  const part = inPart(batch, 'me', me);
  if (!part.ok) return null;
  const { mail, userPrincipalName, proxyAddresses } = part.value;
  // `SMTP:` marks the primary address, `smtp:` an alias; other prefixes (X500, SIP) are no mail addresses.
  const aliases = proxyAddresses.flatMap((proxy) => /^smtp:(.+)$/i.exec(proxy)?.[1] ?? []);
  const own = [mail, userPrincipalName, ...aliases].flatMap((address) =>
    address ? [address.toLowerCase()] : [],
  );
  return [...new Set(own)];
}

/** The copy to show among those that share an internet message id: the one in Sent Items, never a draft. */
function bestCopy(copies: readonly GraphMessage[], folders: FolderIds): GraphMessage | undefined {
  const sent = copies.filter((copy) => !copy.isDraft);
  return sent.find((copy) => folderOf(copy, folders) === 'sentItems') ?? sent[0];
}

/** What holds for every message of the mailbox. */
interface Setting extends Omit<SentMessageReading, 'message'> {
  folders: FolderIds;
}

function settingIn(batch: BatchAnswer): Answer<Setting> {
  const folders = foldersIn(batch);
  if (!folders.ok) return folders;
  return answered({
    folders: folders.value,
    organization: organizationIn(batch),
    ownAddresses: ownAddressesIn(batch),
  });
}

/** Where the id led nowhere, as after a move, by the message's identity across copies. */
async function orByIdentity(
  graph: GraphConnection,
  byId: Answer<GraphMessage>,
  { internetMessageId }: ItemReference,
  { folders, ...setting }: Setting,
  signal: AbortSignal | undefined,
): Promise<Answer<SentMessageReading>> {
  const found =
    byId.ok || byId.failure.kind !== 'notFound' || !internetMessageId
      ? byId
      : ((await findByIdentity(graph, internetMessageId, folders, signal)) ?? byId);
  return found.ok ? answered({ message: sentMessageFrom(found.value, folders), ...setting }) : found;
}

async function findByIdentity(
  graph: GraphConnection,
  internetMessageId: string,
  folders: FolderIds,
  signal: AbortSignal | undefined,
): Promise<Answer<GraphMessage> | null> {
  const path = withOptions('/v1.0/me/messages', {
    $filter: `internetMessageId eq ${quoted(internetMessageId)}`,
    ...messageOptions,
  });
  const copies = await graph.ask(
    { doing, method: 'GET', path, scopes: readingScopes, signal },
    v.object({ value: v.array(graphMessage) }),
  );
  if (!copies.ok) return copies;
  const best = bestCopy(copies.value.value, folders);
  // By its id once more: lists may cut long texts, as those of our properties are.
  return best
    ? graph.ask({ doing, method: 'GET', path: pathOf(best.id), scopes: readingScopes, signal }, graphMessage)
    : null;
}

const noId = failed({ kind: 'notFound', doing });

/** One round trip; two more only where the id is not known to the server and the internet message id is to us. */
export async function readSentMessage(
  graph: GraphConnection,
  wait: Wait,
  item: ItemReference,
  signal?: AbortSignal,
): Promise<Answer<SentMessageReading>> {
  const batch = await askBatch(graph, doing, new Map([...messagePart(item), ...settingParts]), wait, signal);
  if (!batch.ok) return batch;
  const setting = settingIn(batch.value);
  if (!setting.ok) return setting;
  const byId = item.id === '' ? noId : inPart(batch.value, 'message', graphMessage);
  return orByIdentity(graph, byId, item, setting.value, signal);
}

/** For many messages: what holds for all of them is asked for once. */
export async function openReader(
  graph: GraphConnection,
  wait: Wait,
  signal?: AbortSignal,
): Promise<Answer<MessageReader>> {
  const batch = await askBatch(graph, doing, settingParts, wait, signal);
  if (!batch.ok) return batch;
  const setting = settingIn(batch.value);
  if (!setting.ok) return setting;
  return answered({
    readSentMessage: async (item, whileWanted) => {
      const request = { doing, method: 'GET', scopes: readingScopes, signal: whileWanted } as const;
      const byId =
        item.id === '' ? noId : await graph.ask({ ...request, path: pathOf(item.id) }, graphMessage);
      return orByIdentity(graph, byId, item, setting.value, whileWanted);
    },
  });
}
