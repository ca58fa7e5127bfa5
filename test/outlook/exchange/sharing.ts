import type { WorldPerson } from '../world/world';

/** What another person may do in a mailbox; `null`: not even look into it. */
export function permissionOn({ openTo }: WorldPerson, address: string): 'read' | 'readWrite' | null {
  const granted = Object.entries(openTo).find(([who]) => who.toLowerCase() === address.toLowerCase());
  return granted?.[1] ?? null;
}
