import { domainOf } from '../mailbox/domains';
import type { Policy } from './policy';

/**
 * What in a well-formed config.json contradicts what Outlook shows, as sentences for the administrator. A list of own
 * domains without the domain of the user's own mailbox is not whole: it proves nobody to be outside (core/recall/reach).
 */
export function doubtsAbout({ ownDomains }: Pick<Policy, 'ownDomains'>, ownAddress: string): string[] {
  const own = domainOf(ownAddress.toLowerCase());
  if (own === '' || ownDomains.length === 0 || ownDomains.includes(own)) return [];
  return [
    `config.json: "ownDomains" lacks "${own}", the domain of the mailbox that is open, so the list is not whole. Add every accepted domain of your organization; until then nobody counts as outside because of this list.`,
  ];
}
