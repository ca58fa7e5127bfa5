import * as v from 'valibot';
import { ruleIds, severities, type CheckPattern, type CheckSettings, type RuleId } from './checkSettings';
import { complaintAbout } from './complaint';
import { isObject } from '../mailbox/members';
import { isNearRecall, namesTwice } from './names';
import { ObjectReader, type Expectation } from './objectReader';
import {
  defaultPolicy,
  letterKinds,
  type FollowUpTemplate,
  type Policy,
  type WordsByLanguage,
} from './policy';
import { patternFault, type PatternFault } from './patternFault';

/** A policy that can always be used, and what its author should mend. */
export interface PolicyReading {
  policy: Policy;
  /** Whole sentences in English, for the administrator; empty when all is well. */
  complaints: string[];
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
const askAbove: Expectation<number | null> = {
  schema: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  expected: 'a whole number of people from 1, or null (no limit)',
};
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const byLanguage = v.strictObject({ en: v.exactOptional(text), es: v.exactOptional(text) });
const serviceDesk: Expectation<WordsByLanguage | null> = {
  schema: v.nullable(
    v.union([
      v.pipe(
        text,
        v.transform((words) => ({ en: words, es: words })),
      ),
      byLanguage,
    ]),
  ),
  expected: 'a text, or texts by language such as { "en": "…", "es": "…" }',
};
const privacyContact: Expectation<Policy['privacyContact']> = {
  schema: v.nullable(v.strictObject({ name: text, address: v.pipe(v.string(), v.trim(), v.email()) })),
  expected: 'a name and an address such as { "name": "Ana Gil", "address": "privacy@contoso.com" }',
};
const template: Expectation<FollowUpTemplate> = {
  schema: v.pipe(
    v.strictObject({
      replaces: v.optional(v.nullable(v.picklist(letterKinds)), null),
      name: v.optional(v.pipe(v.string(), v.trim()), ''),
      language: v.picklist(['en', 'es']),
      subject: text,
      body: text,
    }),
    v.check(({ replaces, name }) => replaces !== null || name !== ''),
  ),
  expected: `an object with "language" ("en" or "es"), "subject", "body", and "name" or "replaces" (one of ${letterKinds.join(', ')})`,
};

const alertFrom: Expectation<CheckSettings['alertFrom']> = {
  schema: v.picklist([...severities, 'never']),
  expected: '"high", "medium", "low" or "never"',
};
const manyPeople: Expectation<number> = {
  schema: v.pipe(v.number(), v.integer(), v.minValue(2)),
  expected: 'a whole number of people from 2',
};
const rule: Expectation<RuleId> = {
  schema: v.picklist(ruleIds),
  expected: `one of ${ruleIds.join(', ')}`,
};
const internalWord: Expectation<string> = { schema: text, expected: 'a word or a phrase in quotation marks' };
const pattern: Expectation<CheckPattern> = {
  schema: v.strictObject({
    name: text,
    pattern: v.pipe(
      text,
      v.check((source) => patternFault(source) === null),
    ),
    severity: v.optional(v.picklist(severities), 'high'),
  }),
  expected:
    'an object with "name", "pattern" (a regular expression without slashes, with every \\ doubled) and, if not "high", "severity"',
  why: (found) => {
    const pattern = isObject(found) ? found['pattern'] : null;
    const fault = typeof pattern === 'string' ? patternFault(pattern) : null;
    return fault ? faults[fault] : '';
  },
};
/** Why a pattern is refused, and how to write it. */
const faults = {
  unreadable: 'The pattern is no regular expression of JavaScript.',
  fitsNothing: 'The pattern fits the empty text, so it would find something in every message.',
  nested:
    'The pattern repeats a group that holds a repetition, which can take minutes on an unlucky text: write "\\\\w[\\\\w\\\\s]*" instead of "(\\\\w+\\\\s?)+".',
  alternatives:
    'The pattern repeats alternatives that can begin alike, which can take minutes on an unlucky text: write "a+" instead of "(a|aa)+".',
  manyWays:
    'The pattern has several open repetitions in a row, which is slow on an unlucky text: give them a limit, as in "a.{0,40}b.{0,40}c" instead of "a.*b.*c", and leave out ".*" at the beginning.',
} satisfies Record<PatternFault, string>;
const minutes: Expectation<number> = {
  schema: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60)),
  expected: 'a whole number of minutes from 0 (no hold) to 1440',
};

/** JavaScript would take 31 February for 3 March. */
function isDayOfTheCalendar(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * Reads the text of config.json (`null`: there is none). Never throws: what cannot be used is replaced by its
 * default, value by value, and complained about. Whatever may have been meant to forbid recalls forbids them: an
 * unreadable `recall.enabled`, a name under or near `recall` that is not known, one of them that stands twice.
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
  const checks = file.object('checks', 'Until it is mended, the checks run as they come.');
  const hold = file.object('hold', 'Until it is mended, nothing is held by default.');
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
      askAbove: recall.value('askAbove', askAbove, defaultPolicy.recall.askAbove),
      sharedMailboxes: recall.value('sharedMailboxes', flag, defaultPolicy.recall.sharedMailboxes),
      advancedPermission: recall.value('advancedPermission', flag, defaultPolicy.recall.advancedPermission),
    },
    serviceDesk: file.value('serviceDesk', serviceDesk, defaultPolicy.serviceDesk),
    privacyContact: file.value('privacyContact', privacyContact, defaultPolicy.privacyContact),
    linkedFiles: file.value('linkedFiles', flag, defaultPolicy.linkedFiles),
    hipaa: file.value('hipaa', flag, defaultPolicy.hipaa),
    followUpTemplates: file.list('followUpTemplates', template, 'a list of templates in [ ]'),
    checks: {
      alertFrom: checks.value('alertFrom', alertFrom, defaultPolicy.checks.alertFrom),
      off: checks.list('off', rule, 'a list of checks in [ ]'),
      manyInTheOpen: checks.value('manyInTheOpen', manyPeople, defaultPolicy.checks.manyInTheOpen),
      replyAllMany: checks.value('replyAllMany', manyPeople, defaultPolicy.checks.replyAllMany),
      patterns: checks.list('patterns', pattern, 'a list of patterns in [ ]'),
      internalWords: checks.list('internalWords', internalWord, 'a list of words in [ ]'),
    },
    hold: {
      minutes: hold.value('minutes', minutes, defaultPolicy.hold.minutes),
      outsideMinutes: hold.value('outsideMinutes', minutes, defaultPolicy.hold.outsideMinutes),
      riskMinutes: hold.value('riskMinutes', minutes, defaultPolicy.hold.riskMinutes),
    },
  };
  const forbidden = ' Until then, no recall is offered.';
  file.allow('$schema');
  const doubtful = [...recall.unknownNames(), ...file.unknownNames().filter(isNearRecall)];
  file.complainAboutTheRest((name) => (isNearRecall(name) ? forbidden : ''));
  recall.complainAboutTheRest(() => forbidden);
  for (const part of [checks, hold]) part.complainAboutTheRest();
  for (const name of namesTwice(text)) {
    const aboutRecall = isNearRecall(name);
    if (aboutRecall) doubtful.push(name);
    complaints.push(
      `config.json: "${name}" stands twice, and only the last one counts. Remove one of them.${aboutRecall ? forbidden : ''}`,
    );
  }
  if (doubtful.length > 0) policy.recall.enabled = false;
  return { policy, complaints: atMost(complaints) };
}

/** Whoever has hundreds of sentences to read mends nothing; a list of 20 is worked off from the top. */
const mostComplaints = 20;

const atMost = (complaints: string[]): string[] =>
  complaints.length <= mostComplaints
    ? complaints
    : [
        ...complaints.slice(0, mostComplaints),
        `config.json: ${complaints.length - mostComplaints} more of these. Mend the ones above first.`,
      ];

/** The defaults, with the one complaint that explains why they hold. */
export function withDefaults(complaint: string): PolicyReading {
  return { policy: defaultPolicy, complaints: [complaint] };
}
