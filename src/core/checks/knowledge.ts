import type { ComposedMessage } from '../../mailbox/composedMessage';
import { domainOf } from '../../mailbox/domains';
import type { CheckSettings } from '../../policy/checkSettings';
import type { Policy } from '../../policy/policy';
import { reachWithoutTips } from '../recall/reach';
import type { HandOver } from '../handOver/handOver';
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
  /** Those of them written to more than once. */
  often: readonly string[];
  settings: CheckSettings;
}

/**
 * What is known beside a message: from the administrator, from the user's memory, and what other runtimes handed over.
 * What Exchange said about an address goes before domains and Outlook's recipient types.
 */
export function knowledgeFrom(
  { from, recipients }: Pick<ComposedMessage, 'from' | 'recipients'>,
  {
    policy,
    memory,
    handOver,
  }: { policy: Pick<Policy, 'ownDomains' | 'checks'>; memory: CheckMemory; handOver: HandOver },
): CheckKnowledge {
  const senderDomain = domainOf(from);
  const outlookTypes = new Map(recipients.map(({ address, type }) => [address.toLowerCase(), type]));
  const sources = { verifiedDomains: null, policy, outlookTypes, senderDomain };
  return {
    isOutside: (given) => {
      const address = given.toLowerCase();
      const domain = domainOf(address);
      const said = handOver.outside[address];
      return said ?? (domain !== '' && reachWithoutTips(address, domain, sources).reach === 'outside');
    },
    ownDomains: policy.ownDomains.length > 0 ? policy.ownDomains : [senderDomain],
    startedWith: handOver.startedWith,
    addressedBefore: handOver.addressedBefore,
    recent: memory.recent,
    often: memory.often,
    settings: policy.checks,
  };
}
