import { changeSetting, readSetting } from '../../adapters/outlook/roamingSettings';
import { memoryKey, readMemory } from '../../core/checks/memory';
import { forgetAddresses } from '../../core/checks/memoryChanges';

/** Takes these addresses (lower case) out of what the checks know as written to; does nothing where they are not. */
export async function forgetKnown(addresses: readonly string[], now: Date): Promise<void> {
  const { recent, often } = readMemory(readSetting(memoryKey));
  if (!addresses.some((address) => recent.includes(address) || often.includes(address))) return;
  await changeSetting(memoryKey, (kept) => forgetAddresses(kept, addresses, now));
}
