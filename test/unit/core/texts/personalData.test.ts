import { holdsPersonalData, personalDataIn, suspicionOf } from '../../../../src/core/texts/personalData';

/** Hundreds of numbers, as in order lists: by counting, so that every run sees the same. */
const numbered = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n));

describe('numbers that prove themselves by a check digit', () => {
  it.each([
    ['ES91 2100 0418 4502 0005 1332', 'iban'],
    ['es9121000418450200051332', 'iban'],
    ['My account is DE89370400440532013000, thank you', 'iban'],
    ['GB29-NWBK-6016-1331-9268-19', 'iban'],
    ['pay to ES91 2100 0418 4502 0005 1332 BEFORE FRIDAY', 'iban'],
    ['NO93 8601 1117 947', 'iban'],
    ['4111 1111 1111 1111', 'paymentCard'],
    ['Visa 4012888888881881 exp. 05/29', 'paymentCard'],
    ['5555-5555-5555-4444', 'paymentCard'],
    ['Amex 3782 822463 10005', 'paymentCard'],
    ['2223003122003222', 'paymentCard'],
    ['DNI 12345678Z', 'spanishId'],
    ['dni: 12.345.678-z', 'spanishId'],
    ['NIE X1234567L', 'spanishId'],
    ['Y-1234567-X', 'spanishId'],
    ['SSN 536-22-1234', 'socialSecurity'],
    ['social security number 536221234', 'socialSecurity'],
    ['CIF A58818501', 'spanishCompanyId'],
    ['Q2826000H', 'spanishCompanyId'],
  ])('%s is recognised as %s', (text, kind) => {
    expect(personalDataIn(text)).toEqual([kind]);
  });

  it.each([
    ['an IBAN with a wrong check digit', 'ES92 2100 0418 4502 0005 1332'],
    ['an IBAN of a wrong length', 'DE8937040044053201300'],
    ['an IBAN of no country', 'ZZ68539007547034'],
    ['a card number with a wrong check digit', '4111 1111 1111 1112'],
    ['sixteen digits of no brand', '9111 1111 1111 1111'],
    ['a part of a longer number', '00004111111111111111'],
    ['zeros after a 4', '4000000000000000'],
    ['a DNI with a wrong letter', '12345678A'],
    ['a NIE with a wrong letter', 'X1234567A'],
    ['a CIF with a wrong digit', 'A58818502'],
    ['a Social Security number of no area', '900-22-1234'],
    ['the one from the wallets', '078-05-1120'],
    ['nine digits without a word', '536221234'],
    ['telephone numbers', '+34 600 123 456, +1 202-555-0123, 91 123 45 67, (353) 1 234 5678'],
    ['a tracking number', '1Z999AA10123456784'],
    ['a date and an amount', '2026-11-22 10:41, 1.234.567,89 €'],
    ['an internet message id', '<20261122104100.4111@mail.example>'],
  ])('%s is none', (_, text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('of a thousand order numbers, at most one in fifty is taken for something else', () => {
    const orders = [
      ...numbered(500, (n) => `order ${String(4_500_012_300 + n * 7)}`),
      ...numbered(250, (n) => `PO-${String(10_000_000 + n * 131)}-${'ABCDEFGH'.charAt(n % 8)}`),
      ...numbered(250, (n) => `invoice 2026-${String(n).padStart(4, '0')}`),
    ];
    expect(orders.filter((text) => personalDataIn(text).length > 0).length).toBeLessThanOrEqual(20);
  });
});

describe('words', () => {
  it.each([
    ['The payroll for October', 'pay'],
    ['Nóminas octubre', 'pay'],
    ['NOMINA_octubre', 'pay'],
    ['My salary review', 'pay'],
    ['Please keep this confidential', 'confidential'],
    ['Informe CONFIDENCIAL', 'confidential'],
    ['A complaint, in confidence', 'confidential'],
    ['her medical report', 'health'],
    ['la baja médica de Ana', 'health'],
    ['historial clínico', 'health'],
    ['Password: hunter2', 'password'],
    ['contraseña = Verano26', 'password'],
  ])('%s tells %s', (text, kind) => {
    expect(suspicionOf({ attachments: [{ name: text }] })).toEqual([kind]);
    expect(suspicionOf({ text })).toEqual([kind]);
  });

  it.each([
    'Please be patient',
    'the nominal value',
    'It is no secret that we like cake',
    'Reset your password in the portal.',
    'unconfidential',
    'Estimado cliente: adjunto la factura.',
    'the salaryman',
  ])('“%s” tells nothing', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('the small print under company mails tells nothing', () => {
    const english =
      'Lunch at one?\n\nNiamh\n\nThis e-mail is confidential and intended only for the person it is addressed to.';
    const spanish =
      '¿Comemos?\r\n\r\nEste mensaje es confidencial. Si usted no es el destinatario, le rogamos que lo elimine.';
    expect(personalDataIn(english)).toEqual([]);
    expect(personalDataIn(spanish)).toEqual([]);
  });

  it('but what stands above the small print does', () => {
    expect(
      personalDataIn('These salaries are confidential.\n\nIf you have received this in error, confidential.'),
    ).toEqual(['pay', 'confidential']);
  });
});

describe('the suspicion about a message', () => {
  it('rests on subject, text, names of attachments and the sensitivity in Outlook, each kind once', () => {
    expect(
      suspicionOf({
        subject: 'Salaries',
        text: 'The salaries. DNI 12345678Z',
        attachments: [{ name: 'informe_medico.pdf' }],
        sensitivity: 'private',
      }),
    ).toEqual(['label', 'pay', 'spanishId', 'health']);
  });

  it('does not rest on a company tax number alone, which stands under every invoice', () => {
    expect(suspicionOf({ text: 'Factura de A58818501' })).toEqual([]);
    expect(suspicionOf({ text: 'A58818501, ES91 2100 0418 4502 0005 1332' })).toContain('spanishCompanyId');
  });

  it('is none for an ordinary message of ordinary sensitivity', () => {
    expect(
      suspicionOf({ subject: 'Lunch', text: 'At one?', attachments: [], sensitivity: 'normal' }),
    ).toEqual([]);
  });

  it('names kinds only, never the data', () => {
    expect(JSON.stringify(suspicionOf({ text: 'ES91 2100 0418 4502 0005 1332' }))).not.toMatch(/\d/);
  });

  it('takes a long text in a moment', () => {
    const long = 'ES91 2100 0418 4502 0005 1331 X '.repeat(20_000);
    const begun = performance.now();
    expect(personalDataIn(long)).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

test('a subject gives data away where it holds them, not where it only speaks of them', () => {
  expect(holdsPersonalData('DNI 12345678Z')).toBe(true);
  expect(holdsPersonalData('Sick leave of Grace')).toBe(true);
  expect(holdsPersonalData('Nóminas octubre')).toBe(false);
  expect(holdsPersonalData('Confidential: offer')).toBe(false);
});
