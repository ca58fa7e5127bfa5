import { flags, isTime, propertyId, timeText, zonelessText } from './byHand';
import type { GraphTypes, Kind, Member } from './graphTypes';

/** Whether it is what Graph sends, exactly, or what it takes, where enumerations may be in any case. */
export type Direction = 'sent' | 'taken';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Everything that is wrong with a value, each with its place in it. */
export class Values {
  readonly found: string[] = [];

  constructor(
    private readonly types: GraphTypes,
    private readonly direction: Direction,
  ) {}

  check(value: unknown, kind: Kind, place: string): void {
    switch (kind.is) {
      case 'anything':
        break;
      case 'text':
        this.#expect(typeof value === 'string', value, 'a text', place);
        break;
      case 'number':
        this.#expect(typeof value === 'number', value, 'a number', place);
        break;
      case 'truth':
        this.#expect(typeof value === 'boolean', value, 'true or false', place);
        break;
      case 'choice':
        this.#expect(this.#isChoice(value, kind), value, `a ${kind.name}`, place);
        break;
      case 'list':
        if (Array.isArray(value))
          value.forEach((item, index) => this.check(item, kind.of, `${place}[${index}]`));
        else this.#expect(false, value, 'a list', place);
        break;
      case 'object':
        if (isRecord(value)) this.#object(value, kind.name, place);
        else this.#expect(false, value, `a ${kind.name}`, place);
    }
  }

  #expect(holds: boolean, value: unknown, expected: string, place: string): void {
    if (!holds) this.found.push(`${place}: expected ${expected}, but found ${shown(value)}`);
  }

  #isChoice(value: unknown, { name, values }: Extract<Kind, { is: 'choice' }>): boolean {
    if (typeof value !== 'string') return false;
    const fold = (text: string) => (this.direction === 'taken' ? text.toLowerCase() : text);
    const known = values.map(fold);
    const given = flags.includes(name) ? value.split(',').map((part) => part.trim()) : [value];
    return given.every((part) => known.includes(fold(part)));
  }

  #object(value: Record<string, unknown>, declared: string, place: string): void {
    const type = this.#typeOf(value, declared, place);
    for (const [name, content] of Object.entries(value)) {
      if (name.includes('@')) continue;
      const member = this.types.member(type, name);
      if (member) this.#member(content, member, type, name, `${place}.${name}`);
      else this.found.push(`${place}: ${type} has no "${name}"`);
    }
  }

  /** The type that an `@odata.type` names, which has to be the declared one or to extend it. */
  #typeOf(value: Record<string, unknown>, declared: string, place: string): string {
    const given = value['@odata.type'];
    if (typeof given !== 'string') return declared;
    const [, start = '', rest = ''] = /^#?microsoft\.graph\.(.)(.*)$/.exec(given) ?? [];
    const type = start.toUpperCase() + rest;
    if (this.types.has(type) && this.types.isA(type, declared)) return type;
    this.found.push(`${place}: "${given}" is no ${declared}`);
    return declared;
  }

  #member(value: unknown, { kind, mayBeNull }: Member, type: string, name: string, place: string): void {
    if (value === null) {
      this.#expect(mayBeNull, value, 'something', place);
      return;
    }
    this.check(value, kind, place);
    if (kind.is !== 'text' || typeof value !== 'string') return;
    if (isTime(type, name)) this.#expect(timeText.test(value), value, 'a time with its zone', place);
    if (type === 'DateTimeTimeZone' && name === 'dateTime') {
      this.#expect(zonelessText.test(value), value, 'a time without a zone', place);
    }
    if (type === 'SingleValueLegacyExtendedProperty' && name === 'id') {
      this.#expect(propertyId.test(value), value, 'the id of an extended property', place);
    }
  }
}
