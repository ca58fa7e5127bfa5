import * as v from 'valibot';
import { foldDomain } from '../../../mailbox/domains';
import { answered, failed, type Answer, type Failure } from '../../../mailbox/answer';
import type { SentMessageReading } from '../../../mailbox/sentMessages';
import type { MessageReader } from '../../../mailbox/selected';
import type { ItemReference, Organization } from '../../../mailbox/types';
import { askBatch, inPart, type BatchAnswer, type Wait } from '../transport/batch';
import type { GraphConnection } from '../transport/http';
import { withOptions } from '../transport/paths';
import { readingScopes } from '../transport/scopes';
import { expanded } from './extendedProperties';
import { copiesOf, leadsNowhere, type Copy } from './identity';
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
function bestCopy(copies: readonly Copy[], folders: FolderIds): Copy | undefined {
  const sent = copies.filter(({ isDraft }) => !isDraft);
  return sent.find((one) => folderOf(one, folders) === 'sentItems') ?? sent[0];
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

/**
 * An answer that lacks what every message has is asked for again by itself; where the id led nowhere, as after a move,
 * the message's identity across copies leads on.
 */
async function orByOtherWays(
  graph: GraphConnection,
  first: Answer<GraphMessage>,
  { id, internetMessageId }: ItemReference,
  { folders, ...setting }: Setting,
  signal: AbortSignal | undefined,
): Promise<Answer<SentMessageReading>> {
  const byId = await expanded(doing, first, () => askById(graph, id, signal));
  const found =
    byId.ok || !leadsNowhere(byId.failure) || !internetMessageId
      ? byId
      : await findByIdentity(graph, internetMessageId, folders, byId.failure, signal);
  return found.ok ? answered({ message: sentMessageFrom(found.value, folders), ...setting }) : found;
}

const askById = (graph: GraphConnection, id: string, signal: AbortSignal | undefined) =>
  graph.ask({ doing, method: 'GET', path: pathOf(id), scopes: readingScopes, signal }, graphMessage);

/** `refused` is why the id does not lead to it. */
async function findByIdentity(
  graph: GraphConnection,
  internetMessageId: string,
  folders: FolderIds,
  refused: Failure,
  signal: AbortSignal | undefined,
): Promise<Answer<GraphMessage>> {
  const copies = await copiesOf(graph, doing, internetMessageId, signal);
  if (!copies.ok) return copies;
  const best = bestCopy(copies.value, folders);
  // Whatever was wrong with the id, no other copy is there.
  if (!best) return failed({ ...refused, kind: 'notFound' });
  const read = () => askById(graph, best.id, signal);
  return expanded(doing, await read(), read);
}

const noId = failed({ kind: 'notFound', doing });

/** One round trip; two more only where the id leads nowhere and the internet message id is known. */
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
  return orByOtherWays(graph, byId, item, setting.value, signal);
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
      const byId = item.id === '' ? noId : await askById(graph, item.id, whileWanted);
      return orByOtherWays(graph, byId, item, setting.value, whileWanted);
    },
  });
}
