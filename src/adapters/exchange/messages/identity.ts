import * as v from 'valibot';
import { answered, type Answer, type Failure } from '../../../mailbox/answer';
import type { GraphConnection } from '../transport/http';
import { askList, wholeList } from '../transport/pages';
import { quoted, withOptions } from '../transport/paths';
import { readingScopes } from '../transport/scopes';

/** How Exchange says that an id is none of its own: gone, malformed, or of another store. 401 is about the user. */
export const leadsNowhere = ({ kind, status }: Failure): boolean =>
  kind === 'notFound' || status === 400 || status === 403;

/** What a search by identity is asked for: everything else is read by id, since a list may cut what is long. */
const copy = v.object({ id: v.string(), parentFolderId: v.string(), isDraft: v.nullish(v.boolean(), false) });

/** One of the copies that share an internet message id. */
export type Copy = v.InferOutput<typeof copy>;

/** All copies in the mailbox with this internet message id; none without one. */
export async function copiesOf(
  graph: GraphConnection,
  doing: string,
  internetMessageId: string,
  signal?: AbortSignal,
): Promise<Answer<Copy[]>> {
  if (internetMessageId === '') return answered([]);
  const path = withOptions('/v1.0/me/messages', {
    $filter: `internetMessageId eq ${quoted(internetMessageId)}`,
    $select: Object.keys(copy.entries).join(','),
  });
  const copies = await askList(graph, { doing, path, scopes: readingScopes, signal }, copy);
  return copies.ok ? wholeList(copies.value) : copies;
}
