import type { CheckSettings } from '../policy/checkSettings';

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
