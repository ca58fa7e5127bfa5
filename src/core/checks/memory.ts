import { ruleIds, type RuleId } from '../../policy/checkSettings';
import { utf8Length } from '../../policy/utf8Length';
import type { Finding, Found } from './finding';
import { objectIn, textsIn } from '../handOver/tolerant';

/** What is kept between messages, in Outlook's roaming settings: 32 KB for everything. */
export interface CheckMemory {
  /** Addresses that the user wrote to, lower case, newest first. */
  recent: readonly string[];
  /**
   * Of those, the ones written to more than once, newest first. Once is no proof of being right: a slip is sent, and
   * remembered, too.
   */
  often: readonly string[];
  /** Checks that the user switched off for good. */
  silencedRules: readonly RuleId[];
  /** `rule|address`: checks that the user switched off for one recipient; newest first. */
  silencedFor: readonly string[];
}

/** The key in the roaming settings. */
export const memoryKey = 'memory';

export const emptyMemory: CheckMemory = { recent: [], often: [], silencedRules: [], silencedFor: [] };

/** UTF-8 bytes for each list, well below Outlook's limit with the policy and the hand-over beside them. */
const most = { recent: 11_000, often: 5_000, silencedFor: 6_000 };

/** Reads what is kept; what cannot be used is left out. */
export function readMemory(kept: unknown): CheckMemory {
  const said = objectIn(kept);
  const known: readonly string[] = ruleIds;
  return {
    recent: textsIn(said['recent']),
    often: textsIn(said['often']),
    silencedRules: textsIn(said['silencedRules']).filter((rule): rule is RuleId => known.includes(rule)),
    silencedFor: textsIn(said['silencedFor']),
  };
}

/** The memory after a message to these addresses; the oldest go first where it is full. */
export function remember(memory: CheckMemory, addresses: readonly string[]): CheckMemory {
  const added = addresses.map((address) => address.toLowerCase());
  const again = added.filter((address) => memory.recent.includes(address) || memory.often.includes(address));
  return {
    ...memory,
    recent: newestFirst(added, memory.recent, most.recent),
    often: newestFirst(again, memory.often, most.often),
  };
}

/** The memory without these: what bounced, was recalled or should not have gone there is not known by that. */
export function forget(memory: CheckMemory, addresses: readonly string[]): CheckMemory {
  const gone = new Set(addresses.map((address) => address.toLowerCase()));
  const isLeft = (address: string): boolean => !gone.has(address);
  return { ...memory, recent: memory.recent.filter(isLeft), often: memory.often.filter(isLeft) };
}

/** The memory with this check off: for good, or for these recipients. */
export function silence(
  memory: CheckMemory,
  rule: RuleId,
  forWhom: readonly string[] | 'forGood',
): CheckMemory {
  if (forWhom === 'forGood') {
    return { ...memory, silencedRules: [rule, ...memory.silencedRules.filter((other) => other !== rule)] };
  }
  const added = forWhom.map((address) => `${rule}|${address.toLowerCase()}`);
  return { ...memory, silencedFor: newestFirst(added, memory.silencedFor, most.silencedFor) };
}

/** Addresses (lower case) that a finding is about; one without any cannot be silenced for a recipient. */
export function addressesOf(finding: Found): string[] {
  const about = 'addresses' in finding ? finding.addresses : 'address' in finding ? [finding.address] : [];
  return about.map((address) => address.toLowerCase());
}

/** Whether the user wants to hear no more of this; `here` are the keys silenced for this message. */
export function isSilenced(finding: Finding, memory: CheckMemory, here: readonly string[]): boolean {
  if (here.includes(finding.key) || memory.silencedRules.includes(finding.rule)) return true;
  const about = addressesOf(finding);
  return (
    about.length > 0 && about.every((address) => memory.silencedFor.includes(`${finding.rule}|${address}`))
  );
}

function newestFirst(added: readonly string[], before: readonly string[], bytes: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const entry of added.concat(before)) {
    if (kept.includes(entry)) continue;
    // Quotation marks and a comma around each, as JSON writes them.
    used += utf8Length(entry) + 3;
    if (used > bytes) break;
    kept.push(entry);
  }
  return kept;
}
