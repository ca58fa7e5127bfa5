import { actions, roots, type Action } from './byHand';
import type { GraphTypes, Kind } from './graphTypes';

/** What a path leads to. */
export type Target =
  { kind: Kind; action?: undefined } | { kind: Kind; action: Action } | { kind: 'raw'; action?: undefined };

/** What was found wrong, as a sentence. */
export class Departure extends Error {}

const object = (name: string): Kind => ({ is: 'object', name });

/** How the table of actions names what they are bound to. */
const bound = (kind: Kind): string => {
  if (kind.is === 'object') return kind.name;
  return kind.is === 'list' ? `${bound(kind.of)}[]` : '';
};

function actionOn(types: GraphTypes, kind: Kind, segment: string): Action | undefined {
  const action = actions[`${bound(kind)}/${segment}`];
  if (action && !action.in.includes(types.version))
    throw new Departure(`${segment} is not in ${types.version}`);
  return action;
}

function step(types: GraphTypes, kind: Kind, segment: string): Kind {
  // In a list any segment is an id; well-known folders have names for ids.
  if (kind.is === 'list') return kind.of;
  const member = kind.is === 'object' ? types.member(kind.name, segment) : undefined;
  if (!member) throw new Departure(`no segment "${segment}" after ${bound(kind) || 'a plain value'}`);
  return member.kind;
}

/** Follows the segments after the version; throws a `Departure` where Graph has no such path. */
export function follow(types: GraphTypes, segments: readonly string[]): Target {
  const [first = '', ...rest] = segments;
  const root = roots[first];
  if (!root) throw new Departure(`no path begins with "${first}"`);
  let kind: Kind = root.many ? { is: 'list', of: object(root.type) } : object(root.type);
  for (const [index, segment] of rest.entries()) {
    const isLast = index === rest.length - 1;
    if (isLast && segment === '$value') return { kind: 'raw' };
    const action = isLast ? actionOn(types, kind, segment) : undefined;
    if (action) return { kind, action };
    kind = step(types, kind, segment);
  }
  return { kind };
}
