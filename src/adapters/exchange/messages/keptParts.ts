import * as v from 'valibot';
import { isObject } from '../../../mailbox/members';
import { unreadOf, type Unread } from '../../../mailbox/unread';

/*
 * What is kept with a message is JSON that other versions of us write too, older and later ones. It is read part by
 * part: one that cannot be read costs no other, and goes back as it was when the rest is written.
 */

/** A whole text that is no JSON object, such as one that was cut short. */
const wholeTextName = 'unreadText';

type Members = Readonly<Record<string, unknown>>;

function membersIn(text: string): Members {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : { [wholeTextName]: text };
  } catch {
    return { [wholeTextName]: text };
  }
}

/** The parts of a kept text: each is taken by its name, and what nobody could take is left. */
export interface KeptParts {
  /** The message that the text names; `null` where it names none, so that nobody can tell. */
  internetMessageId: string | null;
  /** One value; `instead` where it is missing or cannot be read. */
  one<T, U>(name: string, shape: v.GenericSchema<unknown, T>, instead: U): T | U;
  /** The entries of a list that can be read. */
  list<T>(name: string, shape: v.GenericSchema<unknown, T>): T[];
  /** The values under those keys of the table that can be read. */
  map<K extends string, T>(
    name: string,
    keys: Readonly<Record<K, true>>,
    shape: v.GenericSchema<unknown, T>,
  ): Partial<Record<K, T>>;
  /** What is left. To be asked for last. */
  unread(): { unread?: Unread };
}

/** Opens a kept text; it never fails. */
export function keptParts(text: string): KeptParts {
  const { internetMessageId, ...members } = membersIn(text);
  const left = new Map(Object.entries(members));
  const take = (name: string, rest: unknown) => {
    if (rest === undefined) left.delete(name);
    else left.set(name, rest);
  };
  return {
    internetMessageId: typeof internetMessageId === 'string' ? internetMessageId : null,
    one: (name, shape, instead) => {
      if (!(name in members)) return instead;
      const parsed = v.safeParse(shape, members[name]);
      if (!parsed.success) return instead;
      take(name, undefined);
      return parsed.output;
    },
    list: (name, shape) => {
      const entries: unknown = members[name];
      if (!Array.isArray(entries)) return [];
      const read = (entries as unknown[]).map((entry) => ({ entry, parsed: v.safeParse(shape, entry) }));
      const rest = read.flatMap(({ entry, parsed }) => (parsed.success ? [] : [entry]));
      take(name, rest.length > 0 ? rest : undefined);
      return read.flatMap(({ parsed }) => (parsed.success ? [parsed.output] : []));
    },
    map: <K extends string, T>(
      name: string,
      keys: Readonly<Record<K, true>>,
      shape: v.GenericSchema<unknown, T>,
    ) => {
      const values: Partial<Record<K, T>> = {};
      const given = members[name];
      if (!isObject(given)) return values;
      const rest = new Map(Object.entries(given));
      for (const key of Object.keys(keys) as K[]) {
        const parsed = v.safeParse(shape, given[key]);
        if (!parsed.success) continue;
        values[key] = parsed.output;
        rest.delete(key);
      }
      take(name, rest.size > 0 ? Object.fromEntries(rest) : undefined);
      return values;
    },
    unread: () => unreadOf(Object.fromEntries(left), () => false),
  };
}
