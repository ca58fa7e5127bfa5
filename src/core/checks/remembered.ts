import { ruleIds, type RuleId } from '../../policy/checkSettings';
import type { CheckMemory } from './memory';

/** One thing that is remembered. */
export interface Remembered {
  /** `null` where it is about no check, or about one that this version does not know. */
  rule: RuleId | null;
  /** `''` where it is about no address; what stands there where this version cannot tell. */
  address: string;
  /** As it stands in its list. */
  entry: string;
}

const ruleOf = (text: string): RuleId | null => ruleIds.find((id) => id === text) ?? null;

/** What is remembered, by kind, for the user to look at; kinds of which nothing is remembered are left out. */
export function remembered(
  memory: CheckMemory,
): { kind: Exclude<keyof CheckMemory, 'often'>; entries: Remembered[] }[] {
  const lists = [
    {
      kind: 'silencedRules' as const,
      entries: memory.silencedRules.map((entry) => {
        const rule = ruleOf(entry);
        return { rule, address: rule === null ? entry : '', entry };
      }),
    },
    {
      kind: 'silencedFor' as const,
      entries: memory.silencedFor.map((entry) => ({ ...partsOf(entry), entry })),
    },
    {
      kind: 'recent' as const,
      entries: memory.recent.map((entry) => ({ rule: null, address: entry, entry })),
    },
  ];
  return lists.filter(({ entries }) => entries.length > 0);
}

/** `rule|address` as it is kept; a rule that this version does not know is shown as it stands. */
function partsOf(entry: string): { rule: RuleId | null; address: string } {
  const bar = entry.indexOf('|');
  const rule = ruleOf(entry.slice(0, bar));
  return { rule, address: rule === null ? entry : entry.slice(bar + 1) };
}
