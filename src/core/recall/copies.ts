import { domainOf } from '../../mailbox/domains';
import type { Account, AddressedPerson, MessageOnScreen } from '../../mailbox/types';
import type { Policy } from '../../policy/policy';
import type { Checked } from './check';
import type { Evidence, EvidenceQuestion } from './evidence';
import { isInside, reachOf, type ReachSources, type ReachStatement } from './reach';
import { recipientsOf } from './recipients';

/** A recipient's copy: where it is, and what is known of it. */
export type Copy = AddressedPerson & ReachStatement & { evidence: readonly Evidence[] };

/** What it takes to tell. */
export interface CopyFacts {
  item: MessageOnScreen;
  account: Account;
  policy: Policy;
  /** `null` while only Outlook was asked. */
  checked: Checked | null;
  recall: EvidenceQuestion['recall'];
}

/**
 * Where each recipient's copy is, and what is known of it. None of that depends on the time, and a thousand recipients
 * are some work: so what was worked out for a reading of the message holds until one of its facts is another.
 */
export function copiesOf(facts: CopyFacts): readonly Copy[] {
  const { item, account, policy, checked, recall } = facts;
  if (!checked) return workedOut(facts);
  const basis = [item, account.address, policy, recall === null, recall?.at];
  const before = known.get(checked);
  if (before?.basis.every((fact, index) => fact === basis[index])) return before.copies;
  const copies = workedOut(facts);
  known.set(checked, { basis, copies });
  return copies;
}

const known = new WeakMap<Checked, { basis: readonly unknown[]; copies: readonly Copy[] }>();

function workedOut({ item, account, policy, checked, recall }: CopyFacts): Copy[] {
  const sources = sourcesOf(item, account, policy, checked);
  const ownAddresses = ownAddressesOf(account, checked);
  const addressed = checked?.message.recipients ?? item.recipients;
  const recipients = recipientsOf(addressed, ownAddresses).map((recipient) => ({
    ...recipient,
    ...reachOf(recipient, sources),
  }));
  const responses = checked?.responses ?? null;
  const evidence =
    responses &&
    checked?.evidenceFrom?.(responses, {
      recipients,
      ownAddresses,
      recall,
      isInside: (address) => isInside(address, sources),
    });
  return recipients.map((recipient) => ({
    ...recipient,
    evidence: evidence?.get(recipient.address.toLowerCase()) ?? [],
  }));
}

/** The user's own, as far as they are known. */
export const ownAddressesOf = (account: Account, checked: Checked | null): string[] => [
  account.address,
  ...(checked?.ownAddresses ?? []),
];

function sourcesOf(
  item: MessageOnScreen,
  account: Account,
  policy: Policy,
  checked: Checked | null,
): ReachSources {
  return {
    tips: checked?.tips ?? null,
    verifiedDomains: checked?.organization?.verifiedDomains ?? null,
    policy,
    outlookTypes: new Map(item.recipients.map(({ address, type }) => [address.toLowerCase(), type])),
    senderDomain: domainOf(account.address),
  };
}
