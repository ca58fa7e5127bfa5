import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import type { FilePermission, FileSharing, SharedFile, SharedFiles } from '../../../mailbox/files';
import { partsPerBatch, askBatch, inPart, type Wait } from '../transport/batch';
import { graphPermission, permissionFrom } from './filePermission';
import type { GraphConnection } from '../transport/http';
import { askList, pageOf, restOf, wholeList } from '../transport/pages';
import { withOptions } from '../transport/paths';
import { fileScopes, readingScopes } from '../transport/scopes';

const driveItem = v.object({
  id: v.string(),
  name: v.string(),
  parentReference: v.object({ driveId: v.string() }),
});

/** Source: https://learn.microsoft.com/graph/api/shares-get#encoding-sharing-urls */
function shareToken(url: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(url));
  return `u!${btoa(bytes).replace(/=+$/, '').replace(/\//g, '_').replace(/\+/g, '-')}`;
}

const itemPath = ({ driveId, itemId }: SharedFile) =>
  `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}`;

/** Asks one thing of each of many, in as few round trips as Graph allows; the answers in the order of the paths. */
async function askEach<T>(
  graph: GraphConnection,
  wait: Wait,
  doing: string,
  paths: readonly string[],
  shape: v.GenericSchema<unknown, T>,
  signal: AbortSignal | undefined,
): Promise<Answer<Answer<T>[]>> {
  const answers: Answer<T>[] = [];
  for (let from = 0; from < paths.length; from += partsPerBatch) {
    const parts = new Map(
      paths.slice(from, from + partsPerBatch).map((path, index) => [String(from + index), path]),
    );
    const batch = await askBatch(graph, doing, parts, wait, signal, fileScopes);
    if (!batch.ok) return batch;
    for (const name of parts.keys()) answers.push(inPart(batch.value, name, shape));
  }
  return answered(answers);
}

/**
 * The cloud attachments' addresses. Only the beta names them.
 * Source: https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-beta
 */
async function readAttachedLinks(
  graph: GraphConnection,
  messageId: string,
  signal?: AbortSignal,
): Promise<Answer<string[]>> {
  const path = withOptions(`/beta/me/messages/${encodeURIComponent(messageId)}/attachments`, {
    $select: 'id,microsoft.graph.referenceAttachment/sourceUrl',
  });
  const request = { doing: 'readAttachedLinks', path, scopes: readingScopes, signal };
  const list = await askList(graph, request, v.object({ sourceUrl: v.nullish(v.string()) }));
  if (!list.ok) return list;
  const whole = wholeList(list.value);
  return whole.ok ? answered(whole.value.flatMap(({ sourceUrl }) => sourceUrl ?? [])) : whole;
}

/**
 * Without a Prefer header: asking for the link to be redeemed would grant access, and one's own file needs none.
 * Source: https://learn.microsoft.com/graph/api/shares-get
 */
async function findSharedFiles(
  graph: GraphConnection,
  wait: Wait,
  urls: readonly string[],
  signal?: AbortSignal,
): Promise<Answer<Answer<SharedFile>[]>> {
  const paths = urls.map((url) =>
    withOptions(`/shares/${shareToken(url)}/driveItem`, { $select: 'id,name,parentReference' }),
  );
  const items = await askEach(graph, wait, 'findSharedFiles', paths, driveItem, signal);
  if (!items.ok) return items;
  return answered(
    items.value.map((item, index) => {
      if (!item.ok) return item;
      const { id: itemId, name, parentReference } = item.value;
      return answered({ url: urls[index] ?? '', driveId: parentReference.driveId, itemId, name });
    }),
  );
}

/** Source: https://learn.microsoft.com/graph/api/driveitem-list-permissions */
async function readSharing(
  graph: GraphConnection,
  wait: Wait,
  files: readonly SharedFile[],
  signal?: AbortSignal,
): Promise<Answer<Answer<FileSharing>[]>> {
  const paths = files.map((file) => `${itemPath(file)}/permissions`);
  const lists = await askEach(graph, wait, 'readSharing', paths, pageOf(graphPermission), signal);
  if (!lists.ok) return lists;
  const request = { doing: 'readSharing', scopes: fileScopes, signal };
  const whole: Answer<FileSharing>[] = [];
  for (const first of lists.value) {
    if (!first.ok) whole.push(first);
    else {
      const { items, short } = await restOf(graph, request, first.value, graphPermission);
      const permissions = items.map(permissionFrom).filter((permission) => permission !== null);
      whole.push(answered({ permissions, cutShort: short !== null }));
    }
  }
  return answered(whole);
}

/**
 * A whole permission by DELETE, which works for those that are not inherited; people out of a link that others keep
 * by `revokeGrants`, which only the beta has. Both may be sent again.
 * Sources: https://learn.microsoft.com/graph/api/permission-delete and
 * https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-beta
 */
async function removePermission(
  graph: GraphConnection,
  file: SharedFile,
  permission: FilePermission,
  addresses: readonly string[] | null,
): Promise<Answer<void>> {
  const path = `${itemPath(file)}/permissions/${encodeURIComponent(permission.id)}`;
  const common = { doing: 'removePermission', scopes: fileScopes };
  const sent = await graph.send(
    addresses
      ? {
          ...common,
          method: 'POST',
          path: `/beta${path}/revokeGrants`,
          body: { grantees: addresses.map((email) => ({ email })) },
        }
      : { ...common, method: 'DELETE', path: `/v1.0${path}` },
  );
  if (!sent.ok) return sent;
  sent.value.release();
  return answered(undefined);
}

/** The part of the mailbox's port about linked files, through Graph. */
export const graphFiles = (graph: GraphConnection, wait: Wait): SharedFiles => ({
  readAttachedLinks: (messageId, signal) => readAttachedLinks(graph, messageId, signal),
  findSharedFiles: (urls, signal) => findSharedFiles(graph, wait, urls, signal),
  readSharing: (files, signal) => readSharing(graph, wait, files, signal),
  removePermission: (file, permission, addresses) => removePermission(graph, file, permission, addresses),
});
