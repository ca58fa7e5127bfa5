import { domainOf } from '../../mailbox/domains';
import {
  addressesIn,
  finding,
  isShared,
  isSpokenOf,
  remove,
  type Addressee,
  type Facts,
  type Rule,
} from './facts';
import type { Finding } from './finding';
import { companyOf, isProvider } from './providers';
import { folded, unique } from '../texts/textSearch';

/** Somebody of whom nothing says that they are meant; whoever is spoken of may be somebody else of the same name. */
const isUnexpected = (person: Addressee, facts: Facts): boolean =>
  !facts.known.has(person.address) && (!isSpokenOf(person, facts) || hasNamesake(person, facts));

/** Somebody else to whom the writer writes, and who is not on the message, has the same first name. */
function hasNamesake({ name, local, domain }: Addressee, { people, knowledge }: Facts): boolean {
  const [first = ''] = folded(name.includes('@') ? local : name || local).split(/[^a-z]+/);
  const here = new Set(addressesIn(people));
  return (
    first.length > 2 &&
    knowledge.recent.some(
      (address) => !here.has(address) && domainOf(address) !== domain && address.split(/[^a-z]/)[0] === first,
    )
  );
}

/**
 * A few strangers on a message for colleagues. Mails to clients with colleagues in Cc are everyday; so it counts only
 * where a colleague stands first, colleagues are at least twice as many, and nobody outside is known or spoken of.
 */
export const outsideAmongInside: Rule = (facts) => {
  const { people, outsiders } = facts;
  const insiders = people.length - outsiders.length;
  const fits =
    outsiders.length > 0 &&
    people[0]?.outside === false &&
    insiders >= 2 * outsiders.length &&
    outsiders.every((person) => isUnexpected(person, facts));
  if (!fits) return [];
  const found = {
    rule: 'outsideAmongInside' as const,
    addresses: addressesIn(outsiders),
    recipients: people.length,
  };
  return [finding(found, insiders > 2 ? 'medium' : 'low', remove(outsiders))];
};

/** One stranger among people of one other organization; our own people beside them say nothing. */
export const oddOneOut: Rule = (facts) => {
  const domains = facts.outsiders.map(({ domain }) => domain);
  const [odd, another] = facts.outsiders.filter(
    ({ domain }) => domains.indexOf(domain) === domains.lastIndexOf(domain),
  );
  if (!odd || another || domains.length < 4 || unique(domains).length !== 2) return [];
  if (!isUnexpected(odd, facts)) return [];
  const found = { rule: 'oddOneOut' as const, address: odd.address, others: facts.people.length - 1 };
  return [finding(found, 'medium', remove([odd]))];
};

/** Somebody of an organization that has had no part in this conversation, and is not spoken of. */
export const newDomain: Rule = (facts) => {
  const { message, conversation, outsiders } = facts;
  if (message.kind !== 'reply' || conversation.length === 0) return [];
  const before = new Set(conversation.map(domainOf));
  const added = outsiders.filter(
    (person) =>
      person.domain !== '' &&
      !before.has(person.domain) &&
      (!isSpokenOf(person, facts) || hasNamesake(person, facts)),
  );
  return unique(added.map(({ domain }) => domain)).map((domain) => {
    const there = added.filter((person) => person.domain === domain);
    const recent = there.every(({ address }) => facts.knowledge.recent.includes(address));
    const found = { rule: 'newDomain' as const, addresses: addressesIn(there), domain };
    return finding(found, recent ? 'low' : 'medium', remove(there));
  });
};

/** Many strangers to each other who would see each other's addresses; people of one company know theirs. */
export const manyInTheOpen: Rule = ({ outsiders, conversation, knowledge: { settings, recent } }) => {
  const before = new Set(conversation);
  const open = outsiders.filter(({ address, field }) => field !== 'bcc' && !before.has(address));
  const organizations = unique(
    open.map(({ address, domain }) => (isProvider(domain) ? address : companyOf(domain))),
  );
  if (open.length < settings.manyInTheOpen || organizations.length * 2 < settings.manyInTheOpen) return [];
  // A circle that is written to again and again knows its addresses.
  const familiar = open.filter(({ address }) => recent.includes(address)).length;
  if (familiar * 5 >= open.length * 4) return [];
  const privately = open.filter(({ domain }) => isProvider(domain)).length;
  const found = { rule: 'manyInTheOpen' as const, addresses: addressesIn(open) };
  const grave = privately >= settings.manyInTheOpen || organizations.length >= 2 * settings.manyInTheOpen;
  return [finding(found, grave ? 'high' : 'medium', { kind: 'toBcc', addresses: addressesIn(open) })];
};

/** Answers to all: to very many, or by somebody who got the message unseen by the others. */
export const replyToAll: Rule = ({ message, people, addressedBefore, knowledge: { settings } }) => {
  const findings: Finding[] = [];
  if (message.kind !== 'reply') return findings;
  const [first, ...others] = people.filter(({ field }) => field !== 'bcc');
  if (people.length >= settings.replyAllMany) {
    const found = { rule: 'replyAllMany' as const, recipients: people.length };
    findings.push(
      finding(
        found,
        people.length >= 4 * settings.replyAllMany ? 'high' : 'medium',
        first ? remove(others) : null,
      ),
    );
  }
  // Whoever got it through a list stood in neither To nor Cc either.
  if (addressedBefore === false && first && others.length > 0 && !people.some(isShared)) {
    findings.push(finding({ rule: 'wasInBcc' }, 'high', remove(others)));
  }
  return findings;
};
