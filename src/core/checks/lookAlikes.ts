import { domainOf } from '../../mailbox/domains';
import { finding, type Addressee, type Facts, type Rule } from './facts';
import type { Finding } from './finding';
import { companyOf, isProvider, misspeltProviders, ownerOf } from './providers';
import { asLatin, mixesScripts, spellings, type Spellings } from './spelling';
import { unique } from '../texts/textSearch';

/** Addresses that look like others and are not, against everybody whom the writer is known to write to. */
export const lookAlikes: Rule = (facts) => {
  const strangers = facts.people.filter(
    ({ address, outside, type }) => !facts.known.has(address) && (outside || type === 'other'),
  );
  if (strangers.length === 0) return [];
  const shelves = shelvesOf(facts);
  return strangers.reduce<Finding[]>((findings, person) => {
    const found = misspeltDomain(person, shelves) ?? misspeltAddress(person, shelves);
    return found ? findings.concat(found) : findings;
  }, []);
};

/** What strangers are compared with. */
interface Shelves {
  /** Domains that the writer is known to write to. */
  trusted: ReadonlySet<string>;
  /** Trusted domains by the company that they name. */
  companies: ReadonlyMap<string, string>;
  /** How many people of this message each domain has. */
  here: ReadonlyMap<string, number>;
  domains: Spellings;
  addresses: Spellings;
}

function shelvesOf({ people, known, knowledge }: Facts): Shelves {
  const familiar = Array.from(known);
  const trusted = unique(knowledge.ownDomains.concat(familiar.map(domainOf)));
  const here = new Map<string, number>();
  for (const { domain } of people) here.set(domain, (here.get(domain) ?? 0) + 1);
  // The first comers win, so that a domain is compared with more trustworthy ones than itself only.
  const byCount = Array.from(here.keys()).sort((one, other) => (here.get(other) ?? 0) - (here.get(one) ?? 0));
  const domains = trusted.concat(misspeltProviders, byCount).filter((domain) => ownerOf(domain).length > 4);
  return {
    trusted: new Set(trusted),
    companies: new Map(trusted.map((domain) => [companyOf(domain), domain])),
    here,
    domains: spellings(domains),
    addresses: spellings(familiar.filter((address) => address.indexOf('@') > 5)),
  };
}

function misspeltDomain({ address, domain, local }: Addressee, shelves: Shelves): Finding | null {
  const { trusted, companies, here } = shelves;
  const given = domain || address.slice(local.length + 1);
  const mixed = mixesScripts(address);
  if (!mixed && (trusted.has(given) || isProvider(given))) return null;
  const like = shelves.domains.nearestTo(given);
  if (mixed || like !== null) {
    const meant = `${asLatin(local)}@${like ?? asLatin(given)}`;
    const how = mixed || asLatin(given) !== given ? 'scripts' : 'domain';
    const unsure = like !== null && here.get(like) === 1 && !trusted.has(like) && !isProvider(like);
    return taken(address, meant, how, unsure && !mixed ? 'medium' : 'high');
  }
  const company = companyOf(given);
  const other = company.length > 3 ? companies.get(company) : undefined;
  if (other === undefined || given.endsWith(`.${other}`) || other.endsWith(`.${given}`)) return null;
  return taken(address, `${local}@${other}`, 'domain', 'medium');
}

/** Colleagues of one company have names such as agil and mgil, mario and maria: these are no slips. */
function misspeltAddress({ address, domain, local }: Addressee, { addresses }: Shelves): Finding | null {
  const like = local.length > 5 ? addresses.nearestTo(address) : null;
  if (!like?.endsWith(`@${domain}`) || !like.startsWith(address.charAt(0))) return null;
  const bare = (text: string) => text.replace(/[aeo](?![a-z])/g, '');
  return bare(like) === bare(address) ? null : taken(address, like, 'address', 'medium');
}

const taken = (
  address: string,
  like: string,
  how: 'address' | 'domain' | 'scripts',
  severity: 'high' | 'medium',
): Finding =>
  finding({ rule: 'lookAlike', address, like, how }, severity, { kind: 'replace', address, by: like });
