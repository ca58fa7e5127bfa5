import type { GraphAnswer } from '../answers';
import { statuses, type Version } from './byHand';
import { graphTypes, type GraphTypes, type Kind } from './graphTypes';
import { checkOptions } from './options';
import { Departure, follow, type Target } from './paths';
import { Values, type Direction } from './values';

/* Microsoft's published types as the contract of the simulated Graph: what is asked and what is answered is held against
   them, so that every test of the product is a test of the contract too. */

/** What of a request the contract is about. */
export interface AskedOfGraph {
  method: string;
  url: URL;
  body: string;
}

const isVersion = (text: string | undefined): text is Version => text === 'v1.0' || text === 'beta';

function partsOf({ pathname }: URL): { types: GraphTypes; segments: string[] } {
  const [version, ...segments] = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (!isVersion(version)) throw new Departure(`"${version ?? ''}" is no version`);
  return { types: graphTypes(version), segments };
}

/** A type as the table of actions names it. */
function kindNamed(types: GraphTypes, name: string): Kind {
  if (name.endsWith('[]')) return { is: 'list', of: kindNamed(types, name.slice(0, -2)) };
  if (name === 'string') return { is: 'text' };
  return types.kindNamed(name);
}

function valueDepartures(
  types: GraphTypes,
  value: unknown,
  kind: Kind,
  place: string,
  direction: Direction,
): string[] {
  const values = new Values(types, direction);
  values.check(value, kind, place);
  return values.found;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Departure('the body is no JSON');
  }
}

const oneOf = (kind: Kind): Kind => (kind.is === 'list' ? kind.of : kind);

function bodyDepartures(types: GraphTypes, target: Target, { method, body }: AskedOfGraph): string[] {
  if (target.action) {
    if (method !== 'POST') throw new Departure(`${method} of an action`);
    const { takes } = target.action;
    if (body === '') return [];
    const given = parsed(body) as Record<string, unknown>;
    return Object.entries(given).flatMap(([name, value]) => {
      const type = takes[name];
      if (type === undefined) return [`the action takes no "${name}"`];
      return valueDepartures(types, value, kindNamed(types, type), name, 'taken');
    });
  }
  if (method === 'GET' || method === 'DELETE') return body === '' ? [] : [`a body with ${method}`];
  if (target.kind === 'raw') return [];
  const isCreation = method === 'POST' && target.kind.is === 'list';
  const isChange = method === 'PATCH' && target.kind.is === 'object';
  if (!isCreation && !isChange) throw new Departure(`${method} of this path`);
  return valueDepartures(types, parsed(body), oneOf(target.kind), 'body', 'taken');
}

/** Runs a check; what it throws as a departure is one. */
function departures(check: () => string[]): string[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof Departure) return [error.message];
    throw error;
  }
}

/** What a request asks that Graph does not have, a sentence each. */
export const requestDepartures = (asked: AskedOfGraph): string[] =>
  departures(() => {
    const { types, segments } = partsOf(asked.url);
    const target = follow(types, segments);
    if (target.kind !== 'raw' && !target.action)
      checkOptions(types, target.kind, asked.url.searchParams.entries());
    else if (asked.url.search !== '') throw new Departure('options here');
    return bodyDepartures(types, target, asked);
  });

/** What the answer to a request says that Graph would not say, a sentence each; errors are not looked at. */
export const answerDepartures = (asked: AskedOfGraph, { status, body }: GraphAnswer): string[] =>
  departures(() => {
    if (status >= 400) return [];
    const { types, segments } = partsOf(asked.url);
    const target = follow(types, segments);
    const expected = target.action?.status ?? statuses[asked.method];
    const wrongStatus = status === expected ? [] : [`answered with ${status}, not with ${expected}`];
    const gives = answeredKind(types, target, asked.method);
    if (gives === null || body === null) return wrongStatus;
    if (!('json' in body)) return [...wrongStatus, 'answered without JSON'];
    return [...wrongStatus, ...listOrOne(types, body.json, gives)];
  });

function answeredKind(types: GraphTypes, target: Target, method: string): Kind | null {
  if (target.kind === 'raw' || method === 'DELETE') return null;
  if (target.action) return target.action.gives === null ? null : kindNamed(types, target.action.gives);
  return method === 'GET' ? target.kind : oneOf(target.kind);
}

/** A list comes as the `value` of an object, with a link where there is more. */
function listOrOne(types: GraphTypes, json: unknown, kind: Kind): string[] {
  if (kind.is !== 'list') return valueDepartures(types, json, kind, 'answer', 'sent');
  const { value, '@odata.nextLink': next, ...rest } = json as Record<string, unknown>;
  const others = Object.keys(rest).filter((name) => !name.startsWith('@odata.'));
  return [
    ...valueDepartures(types, value, kind, 'value', 'sent'),
    ...others.map((name) => `a list with "${name}" beside its value`),
    ...(next === undefined || (typeof next === 'string' && URL.canParse(next))
      ? []
      : ['a nextLink that is no address']),
  ];
}
