import type { GraphCall } from './operation';
import { readTop } from './odata';

/** With `shortPages` a page has no more than that, whatever was asked for. */
const shortPage = 2;

/** The part of a list that was asked for, and the link to the next part where there is one. */
export function pageOf<Item>(
  { query, asked, exchange }: GraphCall,
  items: readonly Item[],
): { page: Item[]; next: { '@odata.nextLink'?: string } } {
  const top = readTop(query);
  const size = exchange.world.modes.shortPages ? Math.min(top, shortPage) : top;
  const from = Number(query.get('$skip') ?? '0');
  const page = items.slice(from, from + size);
  if (from + size >= items.length) return { page, next: {} };
  const link = new URL(asked);
  link.searchParams.set('$skip', String(from + size));
  return { page, next: { '@odata.nextLink': link.href } };
}
