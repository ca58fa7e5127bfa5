/* Numbers that prove by their own check digits what they are, so that order and telephone numbers are not taken for
   them. */

/** Characters of an IBAN by country; others do not use it. Source: SWIFT IBAN registry. */
const ibanLength: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
    'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 ' +
    'SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export function hasIban(text: string): boolean {
  return [...text.matchAll(/(?<![\p{L}\d])[A-Z]{2}\d{2}/giu)].some(({ 0: start, index }) => {
    const length = ibanLength[start.slice(0, 2).toUpperCase()];
    if (!length) return false;
    const rest = new RegExp(
      `^[A-Z]{2}\\d{2}(?:[ \\u00a0-]?[A-Z0-9]){${String(length - 4)}}(?![\\p{L}\\d])`,
      'iu',
    );
    const written = rest.exec(text.slice(index, index + 2 * length));
    return written !== null && remainder97(written[0].replaceAll(/[^A-Z0-9]/gi, '').toUpperCase()) === 1;
  });
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
  /(?<![\d+.,-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\d-])/g;

export const hasPaymentCard = (text: string): boolean =>
  [...text.matchAll(cardNumber)].some(([written]) => {
    const digits = written.replaceAll(/\D/g, '');
    return isOfABrand(digits) && passesLuhn(digits);
  });

/** Visa, Mastercard, American Express, Discover, Diners Club and JCB, by first digits and length. */
function isOfABrand(digits: string): boolean {
  return [
    /^4(?:\d{15}|\d{18})$/,
    /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/,
    /^3[47]\d{13}$/,
    /^(?:6011|64[4-9]\d|65\d{2})\d{12}$/,
    /^(?:30[0-5]|36\d|38\d)\d{11}$/,
    /^35(?:2[89]|[3-8]\d)\d{12}$/,
  ].some((brand) => brand.test(digits));
}

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

const checkLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** DNI (eight digits and a letter) and NIE (X, Y or Z, seven digits and a letter). */
export const hasSpanishId = (text: string): boolean =>
  [
    ...text.matchAll(
      /(?<![\p{L}\d.-])(?:([XYZ])[ -]?(\d{7})|(\d{8}|\d{2}\.\d{3}\.\d{3}))[ -]?([A-Z])(?![\p{L}\d])/giu,
    ),
  ].some(([, first, seven, eight, letter = '']) => {
    const digits = first ? `${String('XYZ'.indexOf(first.toUpperCase()))}${seven ?? ''}` : (eight ?? '');
    return checkLetters[Number(digits.replaceAll('.', '')) % 23] === letter.toUpperCase();
  });

/** The tax number of Spanish companies and bodies (CIF): a letter, seven digits, and a check digit or letter. */
export const hasSpanishCompanyId = (text: string): boolean =>
  [...text.matchAll(/(?<![\p{L}\d.-])([ABCDEFGHJNPQRSUVW])-?(\d{7})-?([0-9A-J])(?![\p{L}\d])/gu)].some(
    ([, kind = '', digits = '', given = '']) => {
      const sum = Array.from(digits).reduce((total, digit, index) => {
        const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
      const check = (10 - (sum % 10)) % 10;
      if ('ABEH'.includes(kind)) return given === String(check);
      if ('NPQRSW'.includes(kind)) return given === 'JABCDEFGHI'[check];
      return given === String(check) || given === 'JABCDEFGHI'[check];
    },
  );

/**
 * US Social Security numbers: with hyphens, or named as such. No area 000, 666 or 900 and above, no group 00, no
 * serial 0000, none of those printed as examples.
 */
export const hasSocialSecurity = (text: string): boolean =>
  [
    ...text.matchAll(/(?<![\d-])(\d{3})-(\d{2})-(\d{4})(?![\d-])/g),
    ...text.matchAll(/(?:SSN|social security)[^\d\n]{0,20}(\d{3}) ?(\d{2}) ?(\d{4})(?!\d)/gi),
  ].some(([, area = '', group = '', serial = '']) => {
    const number = area + group + serial;
    if (['078051120', '219099999', '123456789'].includes(number)) return false;
    return !/^(?:000|666|9)/.test(area) && group !== '00' && serial !== '0000';
  });
