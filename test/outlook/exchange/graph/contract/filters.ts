import { propertyId, timeText } from './byHand';
import type { Kind } from './graphTypes';
import { Departure } from './paths';

/** The kind of what a path of properties leads to, from the filtered type or from another. */
type Resolve = (path: string, from?: string) => Kind;

const token =
  /\s*('(?:[^']|'')*'|[(),:]|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?|-?\d+(?:\.\d+)?(?![\w/])|[\w.]+(?:\/[\w.]+)*)/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match?.[1]) throw new Departure(`$filter cannot be read: ${text}`);
    tokens.push(match[1]);
  }
  return tokens;
}

const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const functions = ['startswith', 'endswith', 'contains'];

/** Reads a filter by OData's rules, as far as Graph has them for mail: and, or, not, comparisons, functions, any. */
class Filter {
  #at = 0;
  /** The variable of the `any` that is being read, and the type that it stands for. */
  #variable: { name: string; type: string } | null = null;

  constructor(
    private readonly tokens: readonly string[],
    private readonly resolve: Resolve,
  ) {}

  read(): void {
    this.#either();
    if (this.#at < this.tokens.length) throw new Departure(`"${this.#next()}" in $filter`);
  }

  #either(): void {
    do this.#both();
    while (this.#take('or'));
  }

  #both(): void {
    do this.#one();
    while (this.#take('and'));
  }

  #one(): void {
    if (this.#take('not')) this.#one();
    else if (this.#take('(')) {
      this.#either();
      this.#expect(')');
    } else this.#term(this.#next());
  }

  #term(first: string): void {
    if (functions.includes(first)) this.#function(first);
    else if (first.endsWith('/any') || first.endsWith('/all')) this.#any(first.slice(0, -4));
    else this.#comparison(first);
  }

  #comparison(first: string): void {
    const operator = this.#next();
    if (!comparisons.includes(operator)) throw new Departure(`"${operator}" is no comparison in $filter`);
    this.#compare(first, this.#next());
  }

  #function(name: string): void {
    this.#expect('(');
    const path = this.#next();
    this.#expect(',');
    const value = this.#next();
    this.#expect(')');
    if (this.#kindOf(path).is !== 'text' || !value.startsWith("'")) {
      throw new Departure(`${name}(${path}, ${value}) is not about texts`);
    }
  }

  #any(path: string): void {
    const kind = this.#kindOf(path);
    if (kind.is !== 'list' || kind.of.is !== 'object') throw new Departure(`"${path}" is no list of objects`);
    this.#expect('(');
    this.#variable = { name: this.#next(), type: kind.of.name };
    this.#expect(':');
    this.#either();
    this.#expect(')');
    this.#variable = null;
  }

  #compare(path: string, value: string): void {
    const kind = this.#kindOf(path);
    const isText = value.startsWith("'");
    const name = path.split('/').at(-1) ?? '';
    if (kind.is === 'text' && name.endsWith('DateTime')) {
      if (!timeText.test(value)) throw new Departure(`${path} compared with ${value}, which is no time`);
      return;
    }
    const fits = {
      text: isText,
      choice: kind.is === 'choice' && isText && kind.values.includes(value.slice(1, -1)),
      number: /^-?\d/.test(value) && !value.includes('T'),
      truth: value === 'true' || value === 'false',
      anything: true,
      object: false,
      list: false,
    }[kind.is];
    if (!fits && value !== 'null') throw new Departure(`${path} compared with ${value}`);
    const isPropertyId = this.#variable !== null && name === 'id';
    if (isPropertyId && !propertyId.test(value.slice(1, -1)))
      throw new Departure(`extended property ${value}`);
  }

  #kindOf(path: string): Kind {
    const [first, ...rest] = path.split('/');
    return first === this.#variable?.name
      ? this.resolve(rest.join('/'), this.#variable?.type)
      : this.resolve(path);
  }

  #next(): string {
    const next = this.tokens[this.#at];
    if (next === undefined) throw new Departure('$filter ends too early');
    this.#at += 1;
    return next;
  }

  #take(wanted: string): boolean {
    if (this.tokens[this.#at] !== wanted) return false;
    this.#at += 1;
    return true;
  }

  #expect(wanted: string): void {
    if (!this.#take(wanted)) throw new Departure(`"${wanted}" expected in $filter`);
  }
}

/** Throws a `Departure` where a filter cannot be read, names what is not there, or compares unlike with unlike. */
export const checkFilter = (text: string, resolve: Resolve): void =>
  new Filter(tokensOf(text), resolve).read();
