import type { AddressedPerson } from '../../mailbox/types';

/**
 * The recipients of a message: the same address twice is one, and the sender's own copy is none. Entries without an
 * address stay, told apart by their name.
 */
export function recipientsOf(
  addressed: readonly AddressedPerson[],
  ownAddresses: readonly string[],
): AddressedPerson[] {
  const seen = new Set(ownAddresses.map((address) => address.toLowerCase()));
  return addressed.filter((person) => {
    const key = person.address ? person.address.toLowerCase() : `name:${person.name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Those who should not have it, by lower-case address; all of them, where nobody was marked. */
export function unintendedOf<R extends AddressedPerson>(
  recipients: readonly R[],
  marked: readonly string[],
): R[] {
  const addresses = new Set(marked);
  const some = recipients.filter(({ address }) => addresses.has(address.toLowerCase()));
  return some.length > 0 ? some : [...recipients];
}
