import type { RuleId } from '../../policy/checkSettings';
import { objectIn, over } from '../../mailbox/members';
import { emptyMemory, most, newestFirst, readMemory, type CheckMemory } from './memory';

/*
 * What the user changes in the memory, and how two windows that know different things put them together. Beside the
 * lists stands when an entry came (positive) or went (negative), by `list|entry`, and when all was forgotten; in
 * milliseconds since 1970. Whatever has no such time was there before.
 */

/** The lists of the memory. */
export type MemoryList = keyof CheckMemory;

/** So many changes are kept, the latest; together some 3,000 bytes. */
const mostChanges = 40;

interface Changes {
  changes: Record<string, number>;
  clearedAt: number;
}

function changesIn(kept: unknown): Changes {
  const { changes, clearedAt } = objectIn(kept);
  const times = Object.entries(objectIn(changes)).filter(
    (change): change is [string, number] => typeof change[1] === 'number',
  );
  return {
    changes: Object.fromEntries(times),
    clearedAt: typeof clearedAt === 'number' ? clearedAt : 0,
  };
}

const latestOf = (changes: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(changes)
      .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
      .slice(0, mostChanges),
  );

/** These entries of a list came or went: now. */
function changed(
  kept: unknown,
  list: MemoryList,
  value: readonly string[],
  entries: readonly string[],
  time: number,
) {
  const { changes } = changesIn(kept);
  const named = Object.fromEntries(entries.map((entry) => [`${list}|${entry}`, time]));
  return over(kept, { [list]: value, changes: latestOf({ ...changes, ...named }) });
}

/** How a check stands in the memory that is off for good, or for these recipients. */
export const silenceOf = (
  rule: RuleId,
  forWhom: readonly string[] | 'forGood',
): { list: MemoryList; entries: string[] } =>
  forWhom === 'forGood'
    ? { list: 'silencedRules', entries: [rule] }
    : { list: 'silencedFor', entries: forWhom.map((address) => `${rule}|${address.toLowerCase()}`) };

/** What is to be kept with this check off: for good, or for these recipients. */
export function silence(
  kept: unknown,
  rule: RuleId,
  forWhom: readonly string[] | 'forGood',
  now: Date,
): unknown {
  const { list, entries } = silenceOf(rule, forWhom);
  const all = newestFirst(entries, readMemory(kept)[list], most.silenced);
  return changed(kept, list, all, entries, now.getTime());
}

/** What is to be kept without these entries of a list. */
export function forget(kept: unknown, list: MemoryList, entries: readonly string[], now: Date): unknown {
  const rest = readMemory(kept)[list].filter((entry) => !entries.includes(entry));
  return changed(kept, list, rest, entries, -now.getTime());
}

/**
 * What is to be kept without these addresses among those written to: what the user took out, what bounced, was recalled
 * or should not have gone there is not known by that.
 */
export const forgetAddresses = (kept: unknown, addresses: readonly string[], now: Date): unknown => {
  const gone = addresses.map((address) => address.toLowerCase());
  return forget(forget(kept, 'recent', gone, now), 'often', gone, now);
};

/** What is to be kept with all forgotten. */
export const forgetAll = (kept: unknown, now: Date): unknown =>
  over(kept, { ...emptyMemory, changes: {}, clearedAt: now.getTime() });

/** What two windows keep, together: of each entry the later change counts. */
export function mergeMemory(own: unknown, other: unknown): unknown {
  const [ours, theirs] = [changesIn(own), changesIn(other)];
  const clearedAt = Math.max(ours.clearedAt, theirs.clearedAt);
  const changes = { ...ours.changes };
  for (const [name, time] of Object.entries(theirs.changes)) {
    if (Math.abs(time) > Math.abs(changes[name] ?? 0)) changes[name] = time;
  }
  const together = (list: MemoryList, bytes: number): string[] => {
    const timeOf = (entry: string) => changes[`${list}|${entry}`] ?? 0;
    const present = (kept: unknown, known: Changes) =>
      readMemory(kept)[list].filter((entry) => {
        const time = timeOf(entry);
        // One without a time is older than a clearing that its window did not know of.
        if (time === 0) return known.clearedAt === clearedAt;
        // Who knows that it went and has it all the same has it anew, as after another message to an address.
        return time > 0 ? time >= clearedAt : known.changes[`${list}|${entry}`] === time;
      });
    const all = [...present(own, ours), ...present(other, theirs)];
    return newestFirst(
      all.sort((one, another) => timeOf(another) - timeOf(one)),
      [],
      bytes,
    );
  };
  return over(
    { ...objectIn(other), ...objectIn(own) },
    {
      recent: together('recent', most.recent),
      often: together('often', most.often),
      silencedRules: together('silencedRules', most.silenced),
      silencedFor: together('silencedFor', most.silenced),
      changes: latestOf(changes),
      clearedAt,
    },
  );
}
