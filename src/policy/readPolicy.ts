import * as v from 'valibot';
import { foldDomain } from '../mailbox/domains';
import { complaintAbout } from './complaint';
import { defaultPolicy, type Policy } from './policy';

/** A policy that can always be used, and what its author should mend. */
export interface PolicyReading {
  policy: Policy;
  /** Whole sentences in English, for the administrator; empty when all is well. */
  complaints: string[];
}

/** A value's schema with the words for it. */
interface Expectation<T> {
  schema: v.GenericSchema<unknown, T>;
  expected: string;
}

const cloud: Expectation<Policy['cloud']> = {
  schema: v.picklist(['global', 'usGovernment', 'usGovernmentDod', 'china', 'simulator']),
  expected: '"global", "usGovernment", "usGovernmentDod", "china" or "simulator"',
};
const clientId: Expectation<string | null> = {
  schema: v.nullable(v.pipe(v.string(), v.trim(), v.uuid())),
  expected:
    'the Application (client) ID of the app registration, such as "11111111-2222-3333-4444-555555555555"',
};
const tenant: Expectation<string> = {
  schema: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/)),
  expected: 'a tenant ID, a domain of the tenant, or "organizations"',
};
const statedOn: Expectation<string | null> = {
  schema: v.nullable(v.pipe(v.string(), v.isoDate(), v.check(isDayOfTheCalendar))),
  expected: 'a day such as "2026-11-22"',
};
const flag: Expectation<boolean> = {
  schema: v.boolean(),
  expected: 'true or false, without quotation marks',
};
const maximumAgeDays: Expectation<number | null> = {
  schema: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  expected: 'a whole number of days from 1, or null (365 days is assumed, the default of Exchange)',
};
const readMessages: Expectation<Policy['recall']['readMessages']> = {
  schema: v.picklist(['yes', 'no', 'usually']),
  expected: '"yes", "no" or "usually"',
};
const domain: Expectation<string> = {
  schema: v.pipe(
    v.string(),
    v.transform(foldDomain),
    v.check((folded) => folded.includes('.')),
  ),
  expected: 'one whole domain such as "contoso.com", without @',
};

/** JavaScript would take 31 February for 3 March. */
function isDayOfTheCalendar(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one object of the file key by key, so that one bad value does not lose the others. */
class ObjectReader {
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

  domains(key: string): string[] {
    const entries = this.value(
      key,
      { schema: v.array(v.unknown()), expected: 'a list of domains in [ ]' },
      [],
    );
    const folded = entries.flatMap((entry, index) => {
      const result = v.safeParse(domain.schema, entry);
      if (result.success) return [result.output];
      this.complain(
        `${key}[${index}]`,
        entry,
        domain.expected,
        'Until it is mended, this entry counts for nothing.',
      );
      return [];
    });
    return [...new Set(folded)];
  }

  object(key: string, consequence: string): ObjectReader {
    this.seen.add(key);
    const found = this.source[key];
    if (found !== undefined && !isObject(found)) {
      this.complain(key, found, 'an object in { }', consequence);
    }
    return new ObjectReader(isObject(found) ? found : {}, `${this.prefix}${key}.`, this.complaints);
  }

  /** To be called when every known key has been read. */
  complainAboutTheRest(): void {
    for (const key of Object.keys(this.source).filter((key) => !this.seen.has(key))) {
      const known = [...this.seen].join(', ');
      this.complaints.push(
        `config.json: "${this.prefix}${key}" is not known and is ignored. Correct its spelling or remove it; known here: ${known}.`,
      );
    }
  }

  private complain(key: string, found: unknown, expected: string, consequence: string): void {
    this.complaints.push(complaintAbout(`${this.prefix}${key}`, found, expected, consequence));
  }
}

/**
 * Reads the text of config.json (`null`: there is none). Never throws: what cannot be used is replaced by its
 * default (an unreadable `recall.enabled` by `false`), value by value, and complained about.
 */
export function readPolicy(text: string | null): PolicyReading {
  if (text === null) return { policy: defaultPolicy, complaints: [] };
  let source: unknown;
  try {
    source = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return withDefaults(
      `config.json is not JSON (${why}). Mend it, or remove it; until then the defaults hold.`,
    );
  }
  if (!isObject(source)) {
    return withDefaults(
      complaintAbout(
        '(the whole file)',
        source,
        'an object in { }',
        'Until it is mended, the defaults hold.',
      ),
    );
  }
  const complaints: string[] = [];
  const file = new ObjectReader(source, '', complaints);
  const recall = file.object('recall', 'Until it is mended, no recall is offered.');
  const recallUnreadable = source['recall'] !== undefined && !isObject(source['recall']);
  const policy: Policy = {
    cloud: file.value('cloud', cloud, defaultPolicy.cloud),
    clientId: file.value('clientId', clientId, defaultPolicy.clientId),
    tenant: file.value('tenant', tenant, defaultPolicy.tenant),
    statedOn: file.value('statedOn', statedOn, defaultPolicy.statedOn),
    ownDomains: file.domains('ownDomains'),
    partnerDomains: file.domains('partnerDomains'),
    mixedDomains: file.domains('mixedDomains'),
    onPremisesDomains: file.domains('onPremisesDomains'),
    recall: {
      // Whoever wrote the key hardly wanted the default: until it can be read, no recall is offered.
      enabled: recall.value('enabled', flag, defaultPolicy.recall.enabled && !recallUnreadable, false),
      pointToOutlook: recall.value('pointToOutlook', flag, defaultPolicy.recall.pointToOutlook),
      maximumAgeDays: recall.value('maximumAgeDays', maximumAgeDays, defaultPolicy.recall.maximumAgeDays),
      readMessages: recall.value('readMessages', readMessages, defaultPolicy.recall.readMessages),
    },
  };
  file.complainAboutTheRest();
  recall.complainAboutTheRest();
  return { policy, complaints };
}

/** The defaults, with the one complaint that explains why they hold. */
export function withDefaults(complaint: string): PolicyReading {
  return { policy: defaultPolicy, complaints: [complaint] };
}
