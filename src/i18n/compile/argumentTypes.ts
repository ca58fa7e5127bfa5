import { parse, type Token } from '@messageformat/parser';
import type { CatalogTexts } from './catalogTexts';

/** What a caller must pass for one argument: a number, any text, or one of the cases of a select. */
type ArgumentType = { kind: 'number' } | { kind: 'text' } | { kind: 'cases'; cases: string[] };

/** The arguments that a message asks for, in order of appearance. */
export function argumentsOf(message: string): Map<string, ArgumentType> {
  const found = new Map<string, ArgumentType>();
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'content' || token.type === 'octothorpe') continue;
      const earlier = found.get(token.arg);
      // `{n}` beside `{n, plural, …}` is the same argument: the stricter statement holds.
      if (earlier === undefined || earlier.kind === 'text') found.set(token.arg, typeOf(token));
      if ('cases' in token) for (const { tokens: inside } of token.cases) visit(inside);
    }
  };
  visit(parse(message, { strict: true }));
  return found;
}

function typeOf(token: Exclude<Token, { type: 'content' | 'octothorpe' }>): ArgumentType {
  if (token.type === 'select') {
    // ICU demands an `other`; an empty one stands for "does not happen" and is not offered to callers.
    const cases = token.cases.filter(({ key, tokens }) => key !== 'other' || tokens.length > 0);
    return { kind: 'cases', cases: cases.map(({ key }) => key) };
  }
  if (token.type === 'plural' || token.type === 'selectordinal') return { kind: 'number' };
  return { kind: token.type === 'function' && token.key === 'number' ? 'number' : 'text' };
}

function written(type: ArgumentType): string {
  if (type.kind === 'number') return 'number';
  return type.kind === 'text' ? 'string | number' : type.cases.map((name) => `'${name}'`).join(' | ');
}

/**
 * The text of messageArguments.ts, laid out as Prettier leaves it: what the English texts ask for, and what only the
 * grammar of another language does.
 */
export function writeArgumentTypes(english: CatalogTexts, ...others: CatalogTexts[]): string {
  const lines = [...english].flatMap(([name, message]) => {
    const found = argumentsOf(message);
    for (const texts of others) {
      for (const [arg, type] of argumentsOf(texts.get(name) ?? '')) if (!found.has(arg)) found.set(arg, type);
    }
    const members = [...found].map(([arg, type]) => `    ${arg}: ${written(type)};`);
    const key = `  '${name}'`;
    return members.length === 0 ? [`${key}: null;`] : [`${key}: {`, ...members, '  };'];
  });
  return [
    '// Written by `npm run messages` from the catalogs; not to be edited by hand.',
    '',
    '/** The arguments of each message; `null` where it has none. */',
    'export interface MessageArguments {',
    ...lines,
    '}',
    '',
  ].join('\n');
}
