import { utf8Length } from '../../policy/utf8Length';
import type { Finding, Found } from './finding';
import { objectIn, over } from '../../mailbox/members';
import { textsIn } from '../handOver/tolerant';

/** What is kept between messages, in Outlook's roaming settings: 32 KB for everything. */
export interface CheckMemory {
  /** Addresses that the user wrote to, lower case, newest first. */
  recent: readonly string[];
  /**
   * Of those, the ones written to more than once, newest first. Once is no proof of being right: a slip is sent, and
   * remembered, too.
   */
  often: readonly string[];
  /** Checks that the user switched off for good; a later version may know more of them. */
  silencedRules: readonly string[];
  /** `rule|address`: checks that the user switched off for one recipient; newest first. */
  silencedFor: readonly string[];
}

/** The key in the roaming settings. */
export const memoryKey = 'memory';

export const emptyMemory: CheckMemory = { recent: [], often: [], silencedRules: [], silencedFor: [] };

/** UTF-8 bytes for each list, well below Outlook's limit with all the rest beside them. */
export const most = { recent: 10_500, often: 4_500, silenced: 5_500 };

/** Reads what is kept; what cannot be used is left out. */
export function readMemory(kept: unknown): CheckMemory {
  const said = objectIn(kept);
  return {
    recent: textsIn(said['recent']),
    often: textsIn(said['often']),
    silencedRules: textsIn(said['silencedRules']),
    silencedFor: textsIn(said['silencedFor']),
  };
}

/** What is to be kept after a message to these addresses; the oldest go first where it is full. */
export function remember(kept: unknown, addresses: readonly string[]): unknown {
  const added = addresses.map((address) => address.toLowerCase());
  const { recent, often } = readMemory(kept);
  const again = added.filter((address) => recent.includes(address) || often.includes(address));
  return over(kept, {
    recent: newestFirst(added, recent, most.recent),
    often: newestFirst(again, often, most.often),
  });
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

/** Both lists as one without doubles, as far as they have room. */
export function newestFirst(added: readonly string[], before: readonly string[], bytes: number): string[] {
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
