import { foldDomain } from '../mailbox/domains';
import { isObject, objectIn, over } from '../mailbox/members';
import {
  defaultChecks,
  defaultHold,
  ruleIds,
  severities,
  type CheckPattern,
  type RuleId,
} from './checkSettings';
import type { Policy } from './policy';
import { patternFault } from './patternFault';
import { utf8Length } from './utf8Length';

/**
 * The part of config.json that matters when a message is sent, small enough to be kept in the user's roaming settings:
 * at Send there may be no network. Has the shape of the file, so that both are read alike.
 */
export type SendPolicy = Pick<
  Policy,
  'ownDomains' | 'partnerDomains' | 'mixedDomains' | 'onPremisesDomains' | 'checks' | 'hold'
>;

/** The key in the roaming settings. */
export const sendPolicyKey = 'policy';

/** UTF-8 bytes for the entries of all lists; the 32 KB of the roaming settings hold the memory of the checks too. */
const mostBytes = 8_000;

/**
 * Reads the text of config.json as readPolicy does, without its complaints and without the schema library: the send
 * handler has to be small. `null` where it is no JSON object: then it says nothing.
 */
export function sendPolicyIn(text: string): SendPolicy | null {
  try {
    const source: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(source) ? readSendPolicy(source) : null;
  } catch {
    return null;
  }
}

/** Reads what is kept; the defaults where nothing usable is. Entries beyond 8,000 bytes count for nothing, domains first. */
export function readSendPolicy(kept: unknown): SendPolicy {
  const source = objectIn(kept);
  const checks = objectIn(source['checks']);
  const hold = objectIn(source['hold']);
  let used = 0;
  const list = <T>(value: unknown, read: (entry: unknown) => T | null): T[] => {
    const entries: T[] = [];
    for (const found of Array.isArray(value) ? (value as unknown[]) : []) {
      const entry = read(found);
      if (entry === null) continue;
      used += utf8Length(JSON.stringify(entry)) + 1;
      if (used <= mostBytes) entries.push(entry);
    }
    return entries;
  };
  const domains = (key: string): string[] =>
    list(source[key], domainIn).filter((domain, index, all) => all.indexOf(domain) === index);
  const minutes = (key: keyof SendPolicy['hold']): number =>
    wholeNumber(hold[key], 0, 24 * 60) ?? defaultHold[key];
  // In the order in which they count: hundreds of domains must not switch checks on again, or take words away.
  const off = list<RuleId>(checks['off'], (entry) => oneOf(ruleIds, entry));
  const internalWords = list(checks['internalWords'], textIn);
  const patterns = list(checks['patterns'], patternIn);
  return {
    ownDomains: domains('ownDomains'),
    partnerDomains: domains('partnerDomains'),
    mixedDomains: domains('mixedDomains'),
    onPremisesDomains: domains('onPremisesDomains'),
    checks: {
      alertFrom: oneOf([...severities, 'never'], checks['alertFrom']) ?? defaultChecks.alertFrom,
      off,
      manyInTheOpen: wholeNumber(checks['manyInTheOpen'], 2) ?? defaultChecks.manyInTheOpen,
      replyAllMany: wholeNumber(checks['replyAllMany'], 2) ?? defaultChecks.replyAllMany,
      patterns,
      internalWords,
    },
    hold: {
      minutes: minutes('minutes'),
      outsideMinutes: minutes('outsideMinutes'),
      riskMinutes: minutes('riskMinutes'),
    },
  };
}

/** When the policy was fetched of which this was kept; milliseconds since 1970, 0 where nobody noted it. */
const fetchedAt = (kept: unknown): number => wholeNumber(objectIn(kept)['fetchedAt'], 0) ?? 0;

/** Whether what is kept says the same. */
export const isSamePolicy = (policy: SendPolicy, kept: unknown): boolean =>
  JSON.stringify(policy) === JSON.stringify(readSendPolicy(kept));

/** What is to be kept of a policy just fetched; what another version keeps beside it stays. */
export const policyToKeep = (policy: SendPolicy, kept: unknown, now: Date): unknown =>
  over(kept, { ...policy, fetchedAt: now.getTime() });

/** Of what two windows keep, what was fetched later. */
export const mergeKeptPolicy = (own: unknown, other: unknown): unknown =>
  fetchedAt(other) > fetchedAt(own) ? other : (own ?? other);

const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim()) || null;

const oneOf = <T>(options: readonly T[], value: unknown): T | null =>
  options.find((option) => option === value) ?? null;

const wholeNumber = (value: unknown, from: number, to = Infinity): number | null =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to ? (value as number) : null;

function domainIn(value: unknown): string | null {
  const folded = foldDomain(textIn(value) ?? '');
  return folded.includes('.') ? folded : null;
}

const patternKeys = ['name', 'pattern', 'severity'];

function patternIn(value: unknown): CheckPattern | null {
  const source = objectIn(value);
  const name = textIn(source['name']);
  const pattern = textIn(source['pattern']);
  const severity = source['severity'] === undefined ? 'high' : oneOf(severities, source['severity']);
  const known = Object.keys(source).every((key) => patternKeys.includes(key));
  if (name === null || pattern === null || severity === null || !known) return null;
  return patternFault(pattern) === null ? { name, pattern, severity } : null;
}
