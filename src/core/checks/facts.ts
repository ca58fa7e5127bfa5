import type { ComposedMessage } from '../../mailbox/composedMessage';
import { domainOf } from '../../mailbox/domains';
import type { OutlookRecipientType, RecipientField } from '../../mailbox/types';
import type { RuleId, Severity } from '../../policy/checkSettings';
import type { Finding, Found, Remedy } from './finding';
import type { CheckKnowledge } from './knowledge';
import { addressesOf } from './memory';
import { partsOf, quotedPeople, type TextParts } from '../texts/ownText';
import { companyOf } from './providers';
import { folded, readable } from '../texts/textSearch';

/** One recipient, once, as the rules look at it. */
export interface Addressee {
  /** Lower case. */
  address: string;
  /** Folded; `''` where there is none. */
  domain: string;
  /** What stands before the @. */
  local: string;
  name: string;
  field: RecipientField;
  type: OutlookRecipientType;
  outside: boolean;
}

/** What the rules share, worked out once. */
export interface Facts {
  message: ComposedMessage;
  knowledge: CheckKnowledge;
  people: readonly Addressee[];
  outsiders: readonly Addressee[];
  parts: TextParts;
  /** Addresses with which the conversation is held so far: what a reply began with, and the quoted headers. */
  conversation: readonly string[];
  /** The header lines of the quoted messages: who takes part, by name. */
  quotedNames: string;
  /** Addresses of the conversation and of those lately written to. */
  known: ReadonlySet<string>;
  /** See CheckKnowledge, or what the quoted header says. */
  addressedBefore: boolean | null;
  /** The words of the subject and the own text, folded: of whom the writer speaks. */
  spoken: ReadonlySet<string>;
}

/** A family of checks. */
export type Rule = (facts: Facts) => Finding[];

/** Everything that the rules need to know about a message. */
export function factsOf(message: ComposedMessage, knowledge: CheckKnowledge): Facts {
  const parts = partsOf(readable(message.body));
  const quoted = quotedPeople(parts.quoted);
  const conversation = quoted.all.concat(knowledge.startedWith ?? []);
  const people = Array.from(
    new Map(message.recipients.map((person) => [person.address.toLowerCase(), person])),
    ([address, { name, field, type }]) => ({
      address,
      name,
      field,
      type,
      domain: domainOf(address),
      local: address.replace(/@[^@]*$/, ''),
      outside: knowledge.isOutside(address),
    }),
  );
  const { newestTo } = quoted;
  return {
    message,
    knowledge,
    people,
    parts,
    conversation,
    quotedNames: quoted.lines,
    outsiders: people.filter(({ outside }) => outside),
    known: new Set(conversation.concat(knowledge.recent)),
    addressedBefore:
      knowledge.addressedBefore ??
      (newestTo.length > 0 ? newestTo.includes(message.from.toLowerCase()) : null),
    spoken: new Set(wordsOf(`${message.subject} ${parts.own.slice(0, 5_000)}`)),
  };
}

const wordsOf = (text: string): string[] => folded(text).match(/[a-z0-9]+/g) ?? [];

/** The words of somebody's name and company as address book and address give them, folded. */
export const namesOf = ({ name, local, domain }: Addressee): string[] =>
  wordsOf(`${name.replace(/@.*/, '')} ${local} ${companyOf(domain)}`);

/** Somebody of whom the writer speaks, by name or company, is meant. */
export const isSpokenOf = (person: Addressee, { spoken }: Facts): boolean =>
  namesOf(person).some((word) => word.length > 2 && spoken.has(word));

/** Mailboxes that belong to a team, a list or an office: behind them stands whoever is greeted. */
export const isShared = ({ local, type }: Addressee): boolean =>
  type === 'distributionList' ||
  /^(?:info|contact[ao]?|contabilidad|hello|hola|sales|ventas|support|soporte|services?|servicios?|help|desk|admin|administra(?:cion|tion|tor)|offices?|oficinas?|billing|factura(?:s|cion)|account(?:s|ing)?|compras|pedidos|orders?|hr|rrhh|jobs|teams?|equipo|groups?|grupo|lista?|all|todos|staff|secretar(?:ia|iat|y)|recep(?:cion|tion)|direccion|events?|eventos?|press|prensa|legal|marketing){1,2}(?:$|[._+\d-])/.test(
    local,
  );

/** A finding with its key: the rule and a digest of what it is about. */
export function finding(
  found: Found,
  severity: Severity,
  remedy: Remedy | null = null,
  about: readonly string[] = addressesOf(found),
): Finding {
  // No spreading of objects: the helper that older engines need for it is larger than this file.
  return Object.assign({}, found, { severity, remedy, key: keyOf(found.rule, about) });
}

const keyOf = (rule: RuleId, about: readonly string[]): string => `${rule}|${digestOf(about.join())}`;

/** A number from 0 to 2³² - 1 for a text, to know it again by. */
export const digestOf = (text: string): number =>
  Array.from(text).reduce((digest, letter) => (digest * 31 + letter.charCodeAt(0)) >>> 0, 7);

export const addressesIn = (people: readonly Addressee[]): string[] => people.map(({ address }) => address);

export const remove = (people: readonly Addressee[]): Remedy => ({
  kind: 'remove',
  addresses: addressesIn(people),
});
