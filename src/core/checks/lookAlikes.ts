import { domainOf } from '../../mailbox/domains';
import { finding, type Addressee, type Facts, type Rule } from './facts';
import type { Finding } from './finding';
import { companyOf, isProvider, misspeltProviders, ownerOf, providerMeant } from './providers';
import { asLatin, isTypedWrongly, mixesScripts, spellings, type Spellings } from './spelling';
import { unique } from '../texts/textSearch';

/**
 * Addresses that look like others and are not, against everybody whom the writer is known to write to. Whoever takes
 * part in the conversation is compared too, with those whom the writer knew before: a forged address answers.
 */
export const lookAlikes: Rule = (facts) => {
  const recent = new Set(facts.knowledge.recent);
  const talking = new Set(facts.conversation);
  const strangers = facts.people.filter(
    ({ address, outside, type }) => !recent.has(address) && (outside || type === 'other'),
  );
  if (strangers.length === 0) return [];
  const before = shelvesOf(facts, facts.knowledge.recent);
  const all = strangers.some(({ address }) => !talking.has(address))
    ? shelvesOf(facts, Array.from(facts.known))
    : before;
  return strangers.reduce<Finding[]>((findings, person) => {
    const answers = talking.has(person.address);
    const shelves = answers ? before : all;
    const found = misspeltDomain(person, shelves) ?? (answers ? null : misspeltAddress(person, shelves));
    return found ? findings.concat(found) : findings;
  }, []);
};

/** What strangers are compared with. */
interface Shelves {
  /** Domains that the writer is known to write to. */
  trusted: ReadonlySet<string>;
  /** Domains and addresses that are right: more than once written to, of the conversation, the own ones. */
  proven: ReadonlySet<string>;
  /** Trusted domains by the company that they name. */
  companies: ReadonlyMap<string, string>;
  domains: Spellings;
  addresses: Spellings;
}

function shelvesOf({ people, conversation, knowledge }: Facts, familiar: readonly string[]): Shelves {
  const domainsOf = familiar.map(domainOf);
  const trusted = unique(knowledge.ownDomains.concat(domainsOf));
  const here = new Map<string, number>();
  for (const { domain } of people) here.set(domain, (here.get(domain) ?? 0) + 1);
  const talking = new Set(conversation);
  const often = familiar.filter((address) => knowledge.often.includes(address) || talking.has(address));
  const counts = new Map<string, number>();
  for (const domain of domainsOf) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  // Two people of one domain were hardly both misspelt.
  const proven = knowledge.ownDomains.concat(
    often,
    often.map(domainOf),
    trusted
      .concat(Array.from(here.keys()))
      .filter((domain) => (counts.get(domain) ?? here.get(domain) ?? 0) > 1),
  );
  // The first comers win, so that a domain is compared with more trustworthy ones than itself only.
  const byCount = Array.from(here.keys()).sort((one, other) => (here.get(other) ?? 0) - (here.get(one) ?? 0));
  return {
    trusted: new Set(trusted),
    proven: new Set(proven),
    companies: new Map(trusted.map((domain) => [companyOf(domain), domain])),
    domains: spellings(
      trusted.concat(misspeltProviders, byCount).filter((domain) => ownerOf(domain).length > 2),
    ),
    addresses: spellings(familiar.filter((address) => address.indexOf('@') > 5)),
  };
}

/** Words that are put beside a company's name to pretend to be it. */
const disguises =
  /^(?:support|secur\w+|login|billing|invoices?|pay|payments?|mail|online|services?|help|helpdesk|accounts?|verify|soporte|pagos?|facturas?|clientes|seguridad)$/;

function misspeltDomain({ address, domain, local }: Addressee, shelves: Shelves): Finding | null {
  const { trusted, companies, proven } = shelves;
  const given = domain || address.slice(local.length + 1);
  const mixed = mixesScripts(address);
  if (!mixed && (trusted.has(given) || isProvider(given))) return null;
  const near = shelves.domains.nearestTo(given);
  const isShort = near !== null && ownerOf(near).length < 5;
  const like =
    near === null || areSiblings(given, near) || (isShort && !isTypedWrongly(ownerOf(given), ownerOf(near)))
      ? null
      : near;
  if (mixed || like !== null) {
    const meant = `${asLatin(local)}@${like ?? asLatin(given)}`;
    const how = mixed || asLatin(given) !== given ? 'scripts' : 'domain';
    const sure = mixed || (like !== null && !isShort && (proven.has(like) || isProvider(like)));
    return taken(address, meant, how, sure ? 'high' : 'medium', sure);
  }
  const provider = providerMeant(given);
  if (provider) return taken(address, `${local}@${provider}`, 'domain', 'medium', true);
  const company = companyOf(given);
  const dressed = ownerOf(given).split('-');
  const bare = dressed.filter((word) => !disguises.test(word)).join('');
  const other =
    (company.length > 3 ? companies.get(company) : undefined) ??
    (bare.length > 3 && bare !== company ? companies.get(bare) : undefined);
  if (other === undefined || given.endsWith(`.${other}`) || other.endsWith(`.${given}`)) return null;
  if (areSiblings(given, other)) return null;
  return taken(address, `${local}@${other}`, 'domain', 'medium', proven.has(other));
}

/** Two departments of one organization: cs.rice.edu and alumni.rice.edu. */
function areSiblings(one: string, other: string): boolean {
  const owned = (domain: string): string => domain.slice(domain.lastIndexOf(`${ownerOf(domain)}.`));
  return owned(one) === owned(other);
}

/** Colleagues of one company have names such as agil and mgil, mario and maria: these are no slips. */
function misspeltAddress(
  { address, domain, local }: Addressee,
  { addresses, proven }: Shelves,
): Finding | null {
  const like = local.length > 5 ? addresses.nearestTo(address) : null;
  if (!like?.endsWith(`@${domain}`) || !like.startsWith(address.charAt(0))) return null;
  const bare = (text: string) => text.replace(/[aeo](?![a-z])/g, '');
  const unnumbered = (text: string) => text.replace(/\d/g, '');
  return bare(like) === bare(address) || unnumbered(like) === unnumbered(address)
    ? null
    : taken(address, like, 'address', 'medium', proven.has(like));
}

/** One click puts the other address there only where that one is known to be right; else the writer has to say which. */
const taken = (
  address: string,
  like: string,
  how: 'address' | 'domain' | 'scripts',
  severity: 'high' | 'medium',
  isRight: boolean,
): Finding =>
  finding(
    { rule: 'lookAlike', address, like, how },
    severity,
    isRight ? { kind: 'replace', address, by: like } : null,
  );
