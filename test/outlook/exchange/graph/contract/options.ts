import { checkFilter } from './filters';
import type { GraphTypes, Kind, Member } from './graphTypes';
import { Departure } from './paths';

const isEntity = (types: GraphTypes, { kind }: Member): boolean => {
  const one = kind.is === 'list' ? kind.of : kind;
  return one.is === 'object' && types.isA(one.name, 'Entity');
};

/** The last type of a path of properties, through casts such as `microsoft.graph.referenceAttachment/sourceUrl`. */
function propertyAt(types: GraphTypes, type: string, path: string): Member {
  const [name = '', ...rest] = path.split('/');
  const cast = /^microsoft\.graph\.(.)(.*)$/.exec(name);
  if (cast) {
    const derived = `${cast[1]?.toUpperCase() ?? ''}${cast[2] ?? ''}`;
    if (!types.isA(derived, type)) throw new Departure(`"${name}" is no ${type}`);
    return propertyAt(types, derived, rest.join('/'));
  }
  const member = types.member(type, name);
  if (!member) throw new Departure(`${type} has no "${name}"`);
  if (rest.length === 0) return member;
  if (member.kind.is !== 'object') throw new Departure(`nothing is under "${name}" of ${type}`);
  return propertyAt(types, member.kind.name, rest.join('/'));
}

function checkSelect(types: GraphTypes, type: string, text: string): void {
  for (const name of text.split(',').map((part) => part.trim())) {
    const member = propertyAt(types, type, name);
    if (isEntity(types, member)) throw new Departure(`"${name}" of ${type} has to be expanded`);
  }
}

/** Splits at a character outside of brackets and quotes. */
function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let isQuoted = false;
  for (const character of text) {
    if (character === "'") isQuoted = !isQuoted;
    else if (!isQuoted && character === '(') depth += 1;
    else if (!isQuoted && character === ')') depth -= 1;
    if (character === separator && depth === 0 && !isQuoted) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}

function checkExpand(types: GraphTypes, type: string, text: string): void {
  for (const item of splitAt(text, ',')) {
    const [, name = '', inner] = /^(\w+)(?:\((.*)\))?$/s.exec(item.trim()) ?? [];
    const member = types.member(type, name);
    if (!member || !isEntity(types, member)) throw new Departure(`${type} has no relation "${item}"`);
    if (inner === undefined) continue;
    const options = splitAt(inner, ';').map((option): [string, string] => {
      const at = option.indexOf('=');
      return [option.slice(0, at).trim(), option.slice(at + 1)];
    });
    checkOptions(types, member.kind, options);
  }
}

function checkOrder(types: GraphTypes, type: string, text: string): void {
  for (const term of text.split(',')) {
    const [, path = '', direction] = /^(\S+)(?: (\S+))?$/.exec(term.trim()) ?? [];
    const { kind } = propertyAt(types, type, path);
    if (kind.is === 'object' || kind.is === 'list') throw new Departure(`"${path}" has no order`);
    if (direction !== undefined && direction !== 'asc' && direction !== 'desc') {
      throw new Departure(`"${direction}" is no direction`);
    }
  }
}

/** Exchange gives at most 1,000 at once. */
function checkCount(option: string, text: string, least: number): void {
  if (!/^\d{1,4}$/.test(text) || Number(text) < least || Number(text) > 1000) {
    throw new Departure(`${option}=${text}`);
  }
}

/** The options of a request, or of an `$expand`, for what its path leads to. */
export function checkOptions(
  types: GraphTypes,
  kind: Kind,
  options: Iterable<readonly [string, string]>,
): void {
  const one = kind.is === 'list' ? kind.of : kind;
  for (const [option, text] of options) {
    const listOnly = ['$filter', '$orderby', '$top', '$skip'].includes(option);
    if (one.is !== 'object' || (listOnly && kind.is !== 'list')) throw new Departure(`${option} here`);
    switch (option) {
      case '$select':
        checkSelect(types, one.name, text);
        break;
      case '$expand':
        checkExpand(types, one.name, text);
        break;
      case '$filter':
        checkFilter(text, (path, from) => propertyAt(types, from ?? one.name, path).kind);
        break;
      case '$orderby':
        checkOrder(types, one.name, text);
        break;
      case '$top':
        checkCount(option, text, 1);
        break;
      case '$skip':
        checkCount(option, text, 0);
        break;
      default:
        throw new Departure(`no option "${option}"`);
    }
  }
}
