import { ruleIds, type RuleId } from '../../policy/checkSettings';
import { forget, type CheckMemory } from './memory';

/** One thing that is remembered, and the memory without it. */
export interface Remembered {
  rule: RuleId | null;
  /** `''` where it is about no address. */
  address: string;
  without: CheckMemory;
}

/** What is remembered, by kind, for the user to look at; kinds of which nothing is remembered are left out. */
export function remembered(
  memory: CheckMemory,
): { kind: Exclude<keyof CheckMemory, 'often'>; entries: Remembered[] }[] {
  const { recent, silencedRules, silencedFor } = memory;
  const lists = [
    {
      kind: 'silencedRules' as const,
      entries: silencedRules.map((rule) => ({
        rule,
        address: '',
        without: { ...memory, silencedRules: silencedRules.filter((other) => other !== rule) },
      })),
    },
    {
      kind: 'silencedFor' as const,
      entries: silencedFor.map((entry) => ({
        ...partsOf(entry),
        without: { ...memory, silencedFor: silencedFor.filter((other) => other !== entry) },
      })),
    },
    {
      kind: 'recent' as const,
      entries: recent.map((address) => ({
        rule: null,
        address,
        without: forget(memory, [address]),
      })),
    },
  ];
  return lists.filter(({ entries }) => entries.length > 0);
}

/** `rule|address` as it is kept; a rule that this version does not know is shown as it stands. */
function partsOf(entry: string): { rule: RuleId | null; address: string } {
  const bar = entry.indexOf('|');
  const rule = ruleIds.find((id) => id === entry.slice(0, bar)) ?? null;
  return { rule, address: rule === null ? entry : entry.slice(bar + 1) };
}
