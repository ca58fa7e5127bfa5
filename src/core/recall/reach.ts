import { domainOf } from '../../mailbox/domains';
import type { AddressedPerson, MailTip, OutlookRecipientType } from '../../mailbox/types';
import type { Policy } from '../../policy/policy';

/** Where a recipient's mailbox is. */
export type Reach = 'inside' | 'partner' | 'mixed' | 'onPremises' | 'outside' | 'unknown';

/** What a statement rests on. `firstGuess` is Outlook's recipient type or the sender's own domain: provisional only. */
export type Basis =
  /** Nothing that could be asked about: the recipient has no address. */
  | 'none'
  | 'mailTips'
  | 'verifiedDomains'
  | 'administrator'
  | 'exchangeDefault'
  | 'firstGuess'
  | 'report'
  | 'reply'
  | 'user';

/** A recipient that is a distribution list, counted by Exchange; `null` where the count is not known. */
export interface Group {
  members: number | null;
  outside: number | null;
}

/** A statement about one recipient's mailbox and what it rests on. */
export interface ReachStatement {
  reach: Reach;
  basis: Basis;
  /** `null` for a single person. */
  group: Group | null;
}

/** What is at hand to tell where mailboxes are; `null` means that nobody answered. */
export interface ReachSources {
  tips: ReadonlyMap<string, MailTip> | null;
  verifiedDomains: readonly string[] | null;
  policy: Pick<Policy, 'ownDomains' | 'partnerDomains' | 'mixedDomains' | 'onPremisesDomains'>;
  /** By lower-case address; only the recipients that Outlook showed. */
  outlookTypes: ReadonlyMap<string, OutlookRecipientType>;
  /** The signed-in user's domain. */
  senderDomain: string;
}

/**
 * Where a recipient's mailbox is, from the strongest basis at hand: mail tips, verified domains, the policy's own
 * domains, then Outlook's guess. A missing answer is `unknown`, never `inside`. "Internal" for Exchange covers own
 * servers too, so the administrator's domain lists refine it.
 */
export function reachOf(recipient: AddressedPerson, sources: ReachSources): ReachStatement {
  const domain = domainOf(recipient.address);
  if (!domain) return { reach: 'unknown', basis: 'none', group: null };
  const address = recipient.address.toLowerCase();
  const tip = sources.tips?.get(address);
  const group = groupOf(tip, sources.outlookTypes.get(address));
  return refinedByAdministrator(
    { ...firstAnswer(address, domain, tip, sources), group },
    domain,
    sources.policy,
  );
}

/** Whether somebody about whom no mail tip was asked belongs to the organization: by the domain. */
export function isInside(address: string, sources: ReachSources): boolean {
  const { reach } = reachOf({ name: '', address, field: 'to' }, { ...sources, tips: null });
  return reach !== 'outside' && reach !== 'partner';
}

function firstAnswer(
  address: string,
  domain: string,
  tip: MailTip | undefined,
  sources: ReachSources,
): Omit<ReachStatement, 'group'> {
  if (!sources.tips || !namesAScope(sources.tips)) return reachWithoutTips(address, domain, sources);
  if (!tip || tip.failed || tip.scope === 'unknown') return { reach: 'unknown', basis: 'mailTips' };
  return { reach: tip.scope === 'internal' ? 'inside' : 'outside', basis: 'mailTips' };
}

/** Inside or outside, for an address (lower case) of which Exchange said nothing; another organization is outside. */
export function reachWithoutTips(
  address: string,
  domain: string,
  {
    verifiedDomains,
    policy,
    outlookTypes,
    senderDomain,
  }: Pick<ReachSources, 'verifiedDomains' | 'outlookTypes' | 'senderDomain'> & {
    policy: Pick<Policy, 'ownDomains'>;
  },
): { reach: 'inside' | 'outside'; basis: Basis } {
  if (verifiedDomains && verifiedDomains.length > 0) {
    return { reach: verifiedDomains.includes(domain) ? 'inside' : 'outside', basis: 'verifiedDomains' };
  }
  if (policy.ownDomains.includes(domain)) return { reach: 'inside', basis: 'administrator' };
  // A list that lacks the sender's own domain is not whole: whom it leaves out may be inside all the same.
  const whole = senderDomain === '' || policy.ownDomains.includes(senderDomain);
  if (policy.ownDomains.length > 0 && whole) return { reach: 'outside', basis: 'administrator' };
  const type = outlookTypes.get(address);
  if (type === 'user' || type === 'distributionList') return { reach: 'inside', basis: 'firstGuess' };
  if (type === 'externalUser' && domain !== senderDomain) return { reach: 'outside', basis: 'firstGuess' };
  return { reach: domain === senderDomain ? 'inside' : 'outside', basis: 'firstGuess' };
}

/** An administrator can switch mail tips off: then no answer names a scope, and the next basis counts. */
export function namesAScope(tips: ReadonlyMap<string, MailTip>): boolean {
  const known = scoped.get(tips);
  if (known !== undefined) return known;
  const answer = [...tips.values()].some((tip) => tip.scope !== 'unknown');
  scoped.set(tips, answer);
  return answer;
}

/** Asked again for every recipient; tips never change once they are read. */
const scoped = new WeakMap<ReadonlyMap<string, MailTip>, boolean>();

function groupOf(tip: MailTip | undefined, type: OutlookRecipientType | undefined): Group | null {
  const counted = tip?.totalMembers ?? null;
  if (counted !== 1 && counted !== null) {
    return {
      members: counted > 0 ? counted : null,
      outside: counted > 0 ? (tip?.externalMembers ?? null) : null,
    };
  }
  if (type !== 'distributionList') return null;
  return { members: counted, outside: tip?.externalMembers ?? null };
}

function refinedByAdministrator(
  statement: ReachStatement,
  domain: string,
  policy: ReachSources['policy'],
): ReachStatement {
  if (statement.reach === 'outside' && policy.partnerDomains.includes(domain)) {
    return { ...statement, reach: 'partner', basis: 'administrator' };
  }
  if (statement.reach === 'outside' || statement.reach === 'unknown') return statement;
  if (policy.onPremisesDomains.includes(domain)) {
    return { ...statement, reach: 'onPremises', basis: 'administrator' };
  }
  if (policy.mixedDomains.includes(domain)) return { ...statement, reach: 'mixed', basis: 'administrator' };
  return statement;
}
