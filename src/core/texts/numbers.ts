import { matchesOf } from './textSearch';

/* Numbers that prove by their own check digits what they are, so that order and telephone numbers are not taken for
   them. All are given back without spaces and hyphens. */

/** Characters of an IBAN, and the countries that use so many; others do not use it. Source: SWIFT IBAN registry. */
const ibanLengths =
  '15NO16BE18DKFIFOFKGLNLSD19MKSI20MNATBAEEKZLTLUXK21CHHRLILV22BGBHCRDEGBGEIEMERSVA23AEGIILIQOMSOTL24ADCZESMDPKROSA' +
  'SESKTNVG25LYPTST26ISTR27BIDJFRGRITMCMRSM28ALAZBYCYDOGTHNHULBNIPLSV29BREGPSQAUA30JOKWMUYE31MTSC32LC33RU';

/** Worked out once: a hostile text holds ten thousand beginnings of account numbers. */
const lengthOf: Record<string, number> = {};
matchesOf(ibanLengths, /(\d\d)((?:[A-Z]{2})+)/g).forEach(([, length, countries = '']) =>
  (countries.match(/../g) ?? []).forEach((country) => (lengthOf[country] = Number(length))),
);

export const ibansIn = (text: string): string[] => ibanPlaces(text).map(({ iban }) => iban);

/** A text without its account numbers: their digits are nothing else besides. */
export const withoutIbans = (text: string): string =>
  ibanPlaces(text).reduceRight((rest, { from, to }) => `${rest.slice(0, from)} # ${rest.slice(to)}`, text);

const ibanPlaces = (text: string): { iban: string; from: number; to: number }[] =>
  matchesOf(text, /(^|[^0-9a-zÀ-ɏ])[A-Z]{2} ?\d{2}/gi)
    .map(({ index, 1: before = '' }) => ibanAt(text, index + before.length))
    .filter(({ iban }) => remainder97(iban) === 1);

/** Spaces and hyphens of all kinds and dots, as people and programs divide numbers; two at most. */
const divider = /[ .\u00a0\u2007\u2009\u202f\u2010-\u2015\u2212-]/;
const isCharacter = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The characters of an IBAN that starts here, as many as its country has; `''` where they do not fit. */
function ibanAt(text: string, start: number): { iban: string; from: number; to: number } {
  const none = { iban: '', from: start, to: start };
  const length = lengthOf[text.slice(start, start + 2).toUpperCase()] ?? 0;
  let iban = '';
  let at = start;
  let divided = 0;
  for (; iban.length < length; at += 1) {
    const character = text.charAt(at);
    if (isCharacter(text.charCodeAt(at))) {
      iban += character;
      divided = 0;
    } else if (divided < 2 && divider.test(character)) divided += 1;
    else return none;
  }
  if (/[0-9a-zÀ-ɏ]/i.test(text.charAt(at))) return none;
  return { iban: iban.toUpperCase(), from: start, to: at };
}

/** ISO 7064: the first four characters at the end, letters as 10 to 35, modulo 97. */
function remainder97(iban: string): number {
  const moved = iban.slice(4) + iban.slice(0, 4);
  return Array.from(moved).reduce((rest, character) => {
    const value = parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}

/** How cards are written: in one piece, in fours, or as American Express and Diners group them. */
const cardNumber =
  /(?:^|[^\d+.,-])(\d{13,19}|\d{4}([ .-])\d{4}\2\d{4}\2\d{4}(?:\2\d{3})?|\d{4}([ .-])\d{6}\3\d{4,5})(?![\d-])/g;

export const paymentCardsIn = (text: string): string[] =>
  matchesOf(text, cardNumber)
    .map(([, written = '']) => written.replace(/\D/g, ''))
    .filter((digits) => brands.test(digits) && luhnSum(digits, digits.length % 2) % 10 === 0);

/** Visa, Mastercard, American Express, Discover, Diners Club, JCB, UnionPay and Maestro, by first digits and length. */
const brands =
  /^(?:4.{15}(?:...)?|(?:5[1-5]|35|6[0145]).{14}|2(?:22[1-9]|2[3-9].|[3-6]..|7[01].|720).{12}|62.{14,17}|(?:50[123]|589|630|67[56]).{13,16}|3[47].{13}|3[068].{12})$/;

/** The digits added up, every second of them doubled, beginning with this one. */
const luhnSum = (digits: string, firstDoubled: number): number =>
  Array.from(digits).reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === firstDoubled ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);

/** DNI (eight digits and a letter) and NIE (X, Y or Z, seven digits and a letter). */
export const spanishIdsIn = (text: string): string[] =>
  matchesOf(
    text,
    /(?:^|[^0-9A-Za-zÀ-ɏ.-])((?:[XYZxyz][ -]?\d{7}|\d{8}|\d{2}\.\d{3}\.\d{3})(?:[ -]?[A-Z]|-?[a-z]))(?![0-9A-Za-zÀ-ɏ])/g,
  )
    .map(([, written = '']) => written.replace(/[ .-]/g, '').toUpperCase())
    .filter((id) => {
      const digits = id.slice(0, -1).replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first)));
      return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23) === id.slice(-1);
    });

/** The tax number of Spanish companies and bodies (CIF): a letter, seven digits, and a check digit or letter. */
export const spanishCompanyIdsIn = (text: string): string[] =>
  matchesOf(text, /(?:^|[^0-9A-Za-zÀ-ɏ.-])([A-HJNP-SUVW]-?\d{7}-?[0-9A-J])(?![0-9A-Za-zÀ-ɏ])/g)
    .map(([, written = '']) => written.replace(/-/g, ''))
    .filter((id) => {
      const check = (10 - (luhnSum(id.slice(1, 8), 0) % 10)) % 10;
      const letter = 'JABCDEFGHI'.charAt(check);
      const given = id.charAt(8);
      const byDigit = given === String(check) && !/^[NPQRSW]/.test(id);
      return byDigit || (given === letter && !/^[ABEH]/.test(id));
    });

/**
 * US Social Security numbers: with hyphens, or named as such. No area 000, 666 or 900 and above, no group 00, no
 * serial 0000, none of those printed as examples.
 */
export const socialSecurityIn = (text: string): string[] =>
  [
    ...matchesOf(text, /(?:^|[^\d-])(\d{3}-\d{2}-\d{4})(?![\d-])/g),
    ...matchesOf(text, /(?:SSN|social security)[^\d\n]{0,20}(\d{3} ?\d{2} ?\d{4})(?!\d)/gi),
  ]
    .map(([, written = '']) => written.replace(/\D/g, ''))
    .filter((number) => !/^(?:000|666|9|...00|.....0000|078051120|219099999|123456789)/.test(number));
