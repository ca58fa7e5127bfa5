import { mergeKeptPolicy, sendPolicyKey } from '../../policy/sendPolicy';
import { mergeWentUnchecked, wentUncheckedKey } from '../handOver/wentUnchecked';
import { memoryKey } from './memory';
import { mergeMemory } from './memoryChanges';

const merges: Readonly<Record<string, (own: unknown, other: unknown) => unknown>> = {
  [memoryKey]: mergeMemory,
  [wentUncheckedKey]: mergeWentUnchecked,
  [sendPolicyKey]: mergeKeptPolicy,
};

/** How what two windows keep under one of our keys becomes one; under another key nothing changes. */
export const mergeSetting = (key: string, own: unknown, other: unknown): unknown =>
  other === undefined ? own : (merges[key]?.(own, other) ?? own);
