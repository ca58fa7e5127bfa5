import { Unmodelled } from './answers';

/* The small part of OData that the product uses, read strictly: everything else is refused as not modelled. */

/** The query options of a request, decoded. */
export type Query = ReadonlyMap<string, string>;

const quoted = String.raw`'((?:[^']|'')*)'`;
const unquote = (text: string): string => text.replaceAll("''", "'");

export function readQuery(url: URL): Query {
  return new Map(url.searchParams);
}

/** Refuses options beyond those that the operation models. */
export function expectOptions(query: Query, allowed: readonly string[]): void {
  for (const [option, value] of query) {
    // A link to the next page is the same question with a place in it.
    const isPaging = option === '$skip' && allowed.includes('$top') && /^\d+$/.test(value);
    if (!allowed.includes(option) && !isPaging) throw new Unmodelled(`query option ${option}=${value}`);
  }
}

/** The names in `$select`; a request without it is not modelled. */
export function readSelect(query: Query): string[] {
  const select = query.get('$select');
  if (!select) throw new Unmodelled('a request without $select');
  return select.split(',').map((name) => name.trim());
}

export function readTop(query: Query): number {
  const top = query.get('$top') ?? '10';
  if (!/^[1-9]\d{0,2}$/.test(top)) throw new Unmodelled(`$top=${top}`);
  return Number(top);
}

/** `internetMessageId eq '<…>'`. */
export function readMessageIdFilter(filter: string): string {
  const match = new RegExp(`^internetMessageId eq ${quoted}$`).exec(filter);
  if (match?.[1] === undefined) throw new Unmodelled(`$filter=${filter}`);
  return unquote(match[1]);
}

/** `receivedDateTime ge … and singleValueExtendedProperties/any(ep: ep/id eq '…' and contains(ep/value,'…'))`. */
export function readReceivedFilter(filter: string): { since: Date; propertyId: string; contained: string } {
  const match = new RegExp(
    String.raw`^receivedDateTime ge (\S+) and singleValueExtendedProperties/any\((\w+):\s*\2/id eq ${quoted} and contains\(\2/value,\s*${quoted}\)\)$`,
  ).exec(filter);
  const [, since, , propertyId, contained] = match ?? [];
  if (since === undefined || propertyId === undefined || contained === undefined) {
    throw new Unmodelled(`$filter=${filter}`);
  }
  // OData wants the time bare, with its zone.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(since))
    throw new Unmodelled(`time ${since} in $filter`);
  return { since: new Date(since), propertyId: unquote(propertyId), contained: unquote(contained) };
}

/** The property ids in `$expand=singleValueExtendedProperties($filter=id eq '…' or id eq '…')`. */
export function readExpand(query: Query): string[] {
  const expand = query.get('$expand');
  if (expand === undefined) return [];
  const inner = /^singleValueExtendedProperties\(\$filter=(.*)\)$/.exec(expand)?.[1];
  if (inner === undefined) throw new Unmodelled(`$expand=${expand}`);
  return inner.split(' or ').map((term) => {
    const id = new RegExp(`^id eq ${quoted}$`).exec(term.trim())?.[1];
    if (id === undefined) throw new Unmodelled(`$expand=${expand}`);
    return unquote(id);
  });
}
