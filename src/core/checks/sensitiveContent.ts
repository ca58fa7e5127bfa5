import { severities } from '../../policy/checkSettings';
import { addressesIn, digestOf, finding, type Facts, type Rule } from './facts';
import type { Finding, Found } from './finding';
import { numbersIn, spacedOut, type NumberKind } from '../texts/personalData';
import { confidentialWordIn, holdsPassword, withoutSmallPrint } from '../texts/sensitiveWords';
import { folded, literally, readable, unique, wholeWords, wordBy } from '../texts/textSearch';

type Where = Extract<Found, { where: unknown }>['where'];
export type Place = readonly [Where, string];

/** Where it is looked for what must not go outside. */
export function placesOf({ message, parts: { own, signature } }: Facts): readonly [Place, Place, Place] {
  // The signature holds the writer's own numbers, but hardly their card.
  const grave = holdsPassword(signature) || numbersIn(signature).some((found) => degreeOf(found) === 0);
  return [
    ['subject', readable(message.subject)],
    ['body', grave ? `${own}\n${signature}` : own],
    ['attachments', message.attachments.map(({ name }) => spacedOut(name)).join('\n')],
  ];
}

/** What is looked for in what goes outside, by where it stands; then in what is quoted. */
export const sensitiveContent: Rule = (facts) => {
  const { message, parts, outsiders, conversation } = facts;
  if (outsiders.length === 0) return [];
  const places = placesOf(facts);
  const [, , [, files]] = places;
  const whole = places.map(([, text]) => text).join('\n\n');
  const before = new Set(conversation);
  const goesOn = message.kind === 'forward' || outsiders.some(({ address }) => !before.has(address));
  const quoted = goesOn ? withoutSmallPrint(parts.quoted) : '';
  const ownAccount = asksForPayment.test(folded(`${message.subject}\n${parts.own}\n${files}`));
  const findings = [
    ...places.map(([where, text]) => dataIn(text, where, 0, ownAccount)),
    confidential(whole, facts),
    internalOnly(`${message.subject}\n${files}`, whole, quoted, facts),
  ].filter((found): found is Finding => found !== null);
  const inBody = findings.some((found) => found.rule === 'personalData' && found.where === 'body');
  const quotedData = inBody ? null : dataIn(quoted, 'body', 1);
  return quotedData ? findings.concat(quotedData) : findings;
};

/**
 * One account or identity number is everyday; a list of them, a card or a Social Security number is not. In the quoted
 * thread, which the writer may not have looked at, it counts one degree less.
 */
function dataIn(text: string, where: Where, less: 0 | 1, ownAccount = false): Finding | null {
  // What weighs most is named first.
  const numbers = numbersIn(text).sort((one, other) => degreeOf(one) - degreeOf(other));
  const password = holdsPassword(text);
  if (!password && ownAccount && isOneAccount(numbers)) return null;
  const [first] = numbers;
  if (!first && !password) return null;
  const degree = Math.min(password ? 1 : 2, first ? degreeOf(first) : 2);
  const severity = severities[degree + less];
  const found = {
    rule: 'personalData' as const,
    kinds: [...numbers.map(({ kind }) => kind), ...(password ? ['password' as const] : [])],
    where,
    masked: first ? maskedNumber(first.kind, first.numbers[0] ?? '') : null,
  };
  // Silenced for this message, it comes again where other data stand there.
  const all = numbers.map((one) => unique(one.numbers).sort().join()).join();
  const about = [where, less ? 'quoted' : 'own', ...found.kinds, coarse(all)];
  return severity ? finding(found, severity, null, [...about, severity]) : null;
}

/** Whoever is asked to pay gets an account of the writer's, which is meant for them. */
const asksForPayment =
  /\b(?:our (?:bank|account|details|iban)|(?:el|la) nuestr[oa]|nuestr[oa] (?:cuenta|iban|empresa|favor)|invoices?|inv-?\d+|facturas?|fras?\b|proforma|presupuesto|deposit|in advance|senal)\b/;

/** One account number, and at most the tax number of the company beside it. */
const isOneAccount = (numbers: ReturnType<typeof numbersIn>): boolean =>
  numbers.every(({ kind, numbers: all }) =>
    kind === 'iban' ? unique(all).length === 1 : kind === 'spanishCompanyId',
  );

/** Tells other data from these, and is too short to tell which they are. */
export const coarse = (data: string): string => String(digestOf(data) % 10_007);

/** 0 weighs most. */
function degreeOf({ kind, numbers }: ReturnType<typeof numbersIn>[number]): number {
  if (kind === 'spanishCompanyId') return 2;
  return kind === 'paymentCard' || kind === 'socialSecurity' || unique(numbers).length > 2 ? 0 : 1;
}

/** Enough to know it again, not enough to use it: `ES•• … 1332`, `•••• 4242`, `•••• 8Z`. */
export function maskedNumber(kind: NumberKind, number: string): string {
  if (kind === 'iban') return `${number.slice(0, 2)}•• … ${number.slice(-4)}`;
  return `•••• ${number.slice(kind === 'paymentCard' ? -4 : -2)}`;
}

function confidential(text: string, { outsiders }: Facts): Finding | null {
  // With two capitals it is a term of a contract that is spoken about.
  const term = /Confidential Information|Información Confidencial/g;
  const word = confidentialWordIn(
    text.replace(term, '').replace(/\b(?:not?|non)[ -](?:(?:es|is|son) )?confiden\w+/gi, ''),
  );
  const found = { rule: 'confidentialOutside' as const, word, addresses: addressesIn(outsiders) };
  return word ? finding(found, 'medium') : null;
}

/** Labels that say themselves that a message must stay inside; the last ones stand in ordinary sentences too. */
const labels = [
  '(?:for )?internal (?:use )?only',
  'not for external (?:use|distribution)',
  '(?:solo|exclusiv\\w+|unicamente) (?:(?:para|de) )?(?:uso )?intern[oa]',
  'uso exclusiv\\w+ interno',
];
const words = wholeWords(['uso interno', 'for internal use']);

function internalOnly(
  labelled: string,
  text: string,
  quoted: string,
  { outsiders, knowledge }: Facts,
): Finding | null {
  const own = knowledge.settings.internalWords.map((word) => literally(folded(word)));
  const strict = wholeWords(labels.concat(own));
  const word = wordBy(strict, folded(text)) || wordBy(words, folded(labelled));
  const weaker = word || wordBy(words, folded(text)) || wordBy(strict, folded(quoted));
  const found = { rule: 'internalOnly' as const, word: weaker, addresses: addressesIn(outsiders) };
  return weaker ? finding(found, word ? 'high' : 'medium') : null;
}
