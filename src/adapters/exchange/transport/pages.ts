import * as v from 'valibot';
import { answered, type Answer, type Failure } from '../../../mailbox/answer';
import type { GraphConnection, GraphRequest } from './http';

/** A page of a list; Graph may make it as short as it likes, even empty, and links to the next one. */
export const pageOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.object({ value: v.array(item), '@odata.nextLink': v.nullish(v.string()) });

export interface Page<T> {
  value: T[];
  '@odata.nextLink'?: string | null | undefined;
}

/** What a list holds, as far as it could be followed. */
export interface Listed<T> {
  items: T[];
  /** Why there may be more; `null`: this is all that was wanted. */
  short: Failure | null;
}

/** A list that goes on beyond that is not read to its end in front of a pane. */
const mostPages = 40;

type ListRequest = Omit<GraphRequest, 'method' | 'body'>;

/** Only Graph's own paths are followed, and only at the origin that is asked anyway: the token goes along. */
function pathIn(link: string): string | null {
  try {
    const { pathname, search } = new URL(link);
    return /^\/(v1\.0|beta)\//.test(pathname) ? pathname + search : null;
  } catch {
    return null;
  }
}

/**
 * Follows a list from its first page on, until it ends or there is enough. What could not be read is not an empty
 * rest: `short` says why.
 */
export async function restOf<T>(
  graph: GraphConnection,
  request: Omit<ListRequest, 'path'>,
  first: Page<T>,
  item: v.GenericSchema<unknown, T>,
  isEnough: (items: readonly T[]) => boolean = () => false,
): Promise<Listed<T>> {
  const items = [...first.value];
  let link = first['@odata.nextLink'];
  for (let pages = 1; link && !isEnough(items); pages += 1) {
    const path = pathIn(link);
    const { doing } = request;
    if (path === null || pages >= mostPages)
      return { items, short: { kind: 'rejected', doing, code: 'ListCutShort' } };
    const page: Answer<Page<T>> = await graph.ask({ ...request, method: 'GET', path }, pageOf(item));
    if (!page.ok) return { items, short: page.failure };
    items.push(...page.value.value);
    link = page.value['@odata.nextLink'];
  }
  return { items, short: null };
}

/** A list from its beginning; a failure where not even the first page could be read. */
export async function askList<T>(
  graph: GraphConnection,
  request: ListRequest,
  item: v.GenericSchema<unknown, T>,
  isEnough?: (items: readonly T[]) => boolean,
): Promise<Answer<Listed<T>>> {
  const first = await graph.ask({ ...request, method: 'GET' }, pageOf(item));
  if (!first.ok) return first;
  return answered(await restOf(graph, request, first.value, item, isEnough));
}

/** A list of which a part is as good as none. */
export const wholeList = <T>({ items, short }: Listed<T>): Answer<T[]> =>
  short ? { ok: false, failure: short } : answered(items);
