import * as v from 'valibot';
import { foldDomain } from '../mailbox/domains';
import { isObject } from '../mailbox/members';
import { complaintAbout } from './complaint';

/** A value's schema with the words for it. */
export interface Expectation<T> {
  schema: v.GenericSchema<unknown, T>;
  expected: string;
  /** A sentence on what is wrong with this value, where there is more to say than what is expected; `''` for none. */
  why?: (found: unknown) => string;
}

const domain: Expectation<string> = {
  schema: v.pipe(
    v.string(),
    v.transform(foldDomain),
    v.check((folded) => folded.includes('.')),
  ),
  expected: 'one whole domain such as "contoso.com", without @',
};

/** Reads one object of the file key by key, so that one bad value does not lose the others. */
export class ObjectReader {
  private readonly seen = new Set<string>();

  constructor(
    private readonly source: Record<string, unknown>,
    private readonly prefix: string,
    private readonly complaints: string[],
  ) {}

  /** `unreadable` holds where the key is there but says nothing usable; the same as where it is missing, unless given. */
  value<T>(key: string, { schema, expected }: Expectation<T>, fallback: T, unreadable = fallback): T {
    this.seen.add(key);
    const found = this.source[key];
    if (found === undefined) return fallback;
    const result = v.safeParse(schema, found);
    if (result.success) return result.output;
    this.complain(key, found, expected, `Until it is mended, ${JSON.stringify(unreadable)} holds.`);
    return unreadable;
  }

  /** Entry by entry: one that cannot be used counts for nothing, the others count. */
  list<T>(key: string, entry: Expectation<T>, expected: string): T[] {
    const entries = this.value(key, { schema: v.array(v.unknown()), expected }, []);
    return entries.flatMap((found, index) => {
      const result = v.safeParse(entry.schema, found);
      if (result.success) return [result.output];
      this.complain(
        `${key}[${index}]`,
        found,
        entry.expected,
        ['Until it is mended, this entry counts for nothing.', entry.why?.(found)].filter(Boolean).join(' '),
      );
      return [];
    });
  }

  domains(key: string): string[] {
    return [...new Set(this.list(key, domain, 'a list of domains in [ ]'))];
  }

  object(key: string, consequence: string): ObjectReader {
    this.seen.add(key);
    const found = this.source[key];
    if (found !== undefined && !isObject(found)) {
      this.complain(key, found, 'an object in { }', consequence);
    }
    return new ObjectReader(isObject(found) ? found : {}, `${this.prefix}${key}.`, this.complaints);
  }

  /** A name for other readers of the file, such as an editor's `$schema`. */
  allow(key: string): void {
    this.seen.add(key);
  }

  /** The names that nobody asked for, to be called when every known key has been read. */
  unknownNames(): string[] {
    return Object.keys(this.source).filter((key) => !this.seen.has(key));
  }

  /** One sentence for each unknown name; `consequence` says what holds until it is mended. */
  complainAboutTheRest(consequence: (name: string) => string = () => ''): void {
    const known = [...this.seen].join(', ');
    for (const name of this.unknownNames()) {
      this.complaints.push(
        `config.json: "${this.prefix}${name}" is not known and is ignored. Correct its spelling or remove it; known here: ${known}.${consequence(name)}`,
      );
    }
  }

  private complain(key: string, found: unknown, expected: string, consequence: string): void {
    this.complaints.push(complaintAbout(`${this.prefix}${key}`, found, expected, consequence));
  }
}
