import { sendPolicyKey } from '../../policy/sendPolicy';
import { wentUncheckedKey } from '../handOver/wentUnchecked';
import { memoryKey } from './memory';

/** The keys of all that is kept in the roaming settings. */
export const settingKeys: readonly string[] = [memoryKey, wentUncheckedKey, sendPolicyKey];
