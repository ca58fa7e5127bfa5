import type { ComposedMessage } from '../mailbox/composedMessage';
import { domainOf } from '../mailbox/domains';
import type { CheckSettings } from '../policy/checkSettings';
import type { Policy } from '../policy/policy';
import type { HandOver } from './handOver';
import type { CheckMemory } from './memory';

/**
 * What helps the checks beside the message itself. With the empty value of each the checks still work, less sharply.
 */
export interface CheckKnowledge {
  /** Whether an address belongs to another organization, from the best basis at hand. */
  isOutside: (address: string) => boolean;
  /** Folded; the sender's own domain where the administrator named none. */
  ownDomains: readonly string[];
  /** Addresses (lower case) that the message began with, as Outlook filled them in for a reply; `null`: not known. */
  startedWith: readonly string[] | null;
  /** Whether the user stood in To or Cc of the message that is answered; `null`: not known. */
  addressedBefore: boolean | null;
  /** Addresses (lower case) that the user wrote to lately, newest first. */
  recent: readonly string[];
  settings: CheckSettings;
}

/** Stand-in until the branch `rules` is merged, which brings this function. */
export function knowledgeFrom(
  { from }: Pick<ComposedMessage, 'from' | 'recipients'>,
  {
    policy,
    memory,
    handOver,
  }: { policy: Pick<Policy, 'ownDomains' | 'checks'>; memory: CheckMemory; handOver: HandOver },
): CheckKnowledge {
  const ownDomains = policy.ownDomains.length > 0 ? policy.ownDomains : [domainOf(from)];
  return {
    isOutside: (address) =>
      handOver.outside[address.toLowerCase()] ?? !ownDomains.includes(domainOf(address)),
    ownDomains,
    startedWith: handOver.startedWith,
    addressedBefore: handOver.addressedBefore,
    recent: memory.recent,
    settings: policy.checks,
  };
}
