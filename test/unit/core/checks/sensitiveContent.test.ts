import { numbersIn } from '../../../../src/core/texts/personalData';
import { maskedNumber } from '../../../../src/core/checks/sensitiveContent';
import { defaultChecks, type CheckPattern } from '../../../../src/policy/checkSettings';
import { check, file, people, rulesIn } from './build';

const iban = 'ES91 2100 0418 4502 0005 1332';
const tom = people('tom@norte.example');

describe('personal data', () => {
  it.each([
    ['a card', 'Card 4111 1111 1111 1111', 'high', '•••• 1111'],
    ['a Social Security number', 'SSN 536-22-1234', 'high', '•••• 34'],
    ['an account', `To ${iban}`, 'medium', 'ES•• … 1332'],
    ['an identity number', 'DNI 12.345.678-Z', 'medium', '•••• 8Z'],
    ['three of them', '12345678Z X1234567L 00000001R', 'high', '•••• 8Z'],
    ['the same one thrice', '12345678Z 12345678Z 12345678Z', 'medium', '•••• 8Z'],
    ['a company’s number', 'CIF A58818501', 'low', '•••• 01'],
    ['a password', 'Password: hunter2', 'medium', null],
  ])('%s going outside', (_, text, severity, masked) => {
    const found = { rule: 'personalData', severity, masked };
    expect(check({ body: text })).toMatchObject([{ ...found, where: 'body' }]);
    expect(check({ subject: text })).toMatchObject([{ ...found, where: 'subject' }]);
    expect(rulesIn({ body: text, subject: text, recipients: tom })).toEqual([]);
  });

  it('what weighs most is named first', () => {
    const both = `To ${iban}, card 4111 1111 1111 1111`;
    expect(check({ body: both })).toMatchObject([
      { rule: 'personalData', severity: 'high', kinds: ['paymentCard', 'iban'], masked: '•••• 1111' },
    ]);
  });

  it('is found in the names of files, underscores or not', () => {
    expect(check({ attachments: [file('DNI_12345678Z.pdf')] })).toMatchObject([
      { where: 'attachments', masked: '•••• 8Z' },
    ]);
  });

  it('in the signature is the writer’s own', () => {
    expect(rulesIn({ body: `Text.\n\nUn saludo,\nMarta\nCIF A58818501\n${iban}` })).toEqual([]);
    expect(rulesIn({ body: `Gracias\nla cuenta es ${iban}` })).toEqual(['personalData medium']);
  });

  it.each([
    ['a card', 'Visa 4111 1111 1111 1111', 'high'],
    ['a Social Security number', 'SSN 536-22-1234', 'high'],
    ['three of a kind', '12345678Z\nX1234567L\n00000001R', 'high'],
    ['a password', 'Password: hunter2', 'medium'],
  ])('%s is not the writer’s, even where the signature stands', (_, text, severity) => {
    expect(rulesIn({ body: `Text.\n\nThanks,\nMarta\n${text}` })).toEqual([`personalData ${severity}`]);
  });

  it.each(['Many thanks!', 'Muchas gracias.', '------------'])('below “%s” is looked for too', (line) => {
    expect(rulesIn({ body: `Good day,\n${line}\nThe account is ${iban}.` })).toEqual(['personalData medium']);
  });

  it('in the quoted thread counts one degree less, where somebody new gets it', () => {
    const body = `Ok.\n\nFrom: Ana <ana.gil@cliente.example>\nSent: now\nTo: Me <me@norte.example>\n\ncard 4111 1111 1111 1111`;
    expect(rulesIn({ body, kind: 'reply' })).toEqual([]);
    expect(rulesIn({ body, kind: 'forward' })).toEqual(['personalData medium']);
    const forwarded = { body: body.replace(/card.*/, iban), recipients: people('bo.lee@harbour.example') };
    expect(rulesIn({ ...forwarded, kind: 'forward' })).toEqual(['personalData low']);
  });
});

test('masking never shows more than it may, whatever the number', () => {
  for (let n = 0; n < 3_000; n += 1) {
    const digits = String(10_000_000 + n * 7_919);
    const text = `${digits.slice(0, 8)}${'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits.slice(0, 8)) % 23)}`;
    const [found] = numbersIn(text);
    expect(found?.kind).toBe('spanishId');
    const masked = maskedNumber('spanishId', found?.numbers[0] ?? '');
    expect(masked).toBe(`•••• ${text.slice(-2)}`);
  }
  for (const card of ['4111111111111111', '378282246310005', '30569309025904']) {
    expect(maskedNumber('paymentCard', card).replace(/\D/g, '')).toBe(card.slice(-4));
  }
  for (const account of ['ES9121000418450200051332', 'NO9386011117947', 'MT84MALT011000012345MTLCAST001S']) {
    expect(maskedNumber('iban', account)).toBe(`${account.slice(0, 2)}•• … ${account.slice(-4)}`);
  }
});

test('no finding carries a number that was found', () => {
  const text = `4111 1111 1111 1111, ${iban}, DNI 12345678Z, SSN 536-22-1234, A58818501, contraseña: Verano26`;
  const told = JSON.stringify(check({ body: text, subject: text, attachments: [file('x.pdf')] }));
  expect(told).not.toMatch(/41111|2100|0418|1234567|536|22-|588185|verano/i);
});

describe('what is silenced for this message', () => {
  const keysOf = (...given: Parameters<typeof check>): string[] => check(...given).map(({ key }) => key);
  const silenced = keysOf({ body: `To ${iban}` });
  it('stays silent while the same data stand there', () => {
    expect(silenced).toHaveLength(1);
    expect(keysOf({ body: `Another text with the account ${iban}, twice: ${iban}` })).toEqual(silenced);
  });
  it.each([
    ['a card', `To ${iban}, card 4111 1111 1111 1111`],
    ['a card instead', 'To 4111 1111 1111 1111'],
    ['another account', 'To NO93 8601 1117 947'],
    ['a second account', `To ${iban} or NO93 8601 1117 947`],
    ['a password', `To ${iban}, password: hunter2`],
  ])('comes again with %s', (_, body) => {
    const keys = keysOf({ body });
    expect(keys).toHaveLength(1);
    expect(keys).not.toEqual(silenced);
  });
  it('is other in the quoted thread', () => {
    const body = `Ok.\n\nFrom: Ana <ana.gil@cliente.example>\nSent: now\nTo: Me <me@norte.example>\n\n${iban}`;
    const keys = keysOf({ body, kind: 'forward' });
    expect(keys).toHaveLength(1);
    expect(keys).not.toEqual(silenced);
  });
  it('comes again where a pattern finds something else', () => {
    const patterns: CheckPattern[] = [{ name: 'Patient', pattern: 'PAT-\\d{6}', severity: 'medium' }];
    const known = { settings: { ...defaultChecks, patterns } };
    const first = keysOf({ body: 'PAT-204417' }, known);
    expect(keysOf({ body: 'So: PAT-204417.' }, known)).toEqual(first);
    expect(keysOf({ body: 'PAT-204418' }, known)).not.toEqual(first);
  });
});

describe('patterns of the administrator', () => {
  const found = (pattern: Partial<CheckPattern>, body: string, to = people('a.b@cliente.example')) =>
    check(
      { body, recipients: to },
      {
        settings: {
          ...defaultChecks,
          patterns: [{ name: 'Patient', pattern: 'PAT-\\d{6}', severity: 'medium', ...pattern }],
        },
      },
    );
  it('are found by their name with the severity that they have, masked', () => {
    expect(found({}, 'pat-204417')).toMatchObject([
      { rule: 'pattern', name: 'Patient', where: 'body', severity: 'medium', masked: '•••• 17' },
    ]);
    expect(found({ severity: 'high', pattern: 'x\\d' }, 'x1')).toMatchObject([
      { severity: 'high', masked: '••••' },
    ]);
  });
  it('do not openedMessage inside', () => {
    expect(found({}, 'PAT-204417', tom)).toEqual([]);
  });
  it('are looked for in the first 20,000 characters', () => {
    expect(found({}, `${'x '.repeat(9_990)}PAT-204417`)).toHaveLength(1);
    expect(found({}, `${'x '.repeat(10_000)}PAT-204417`)).toEqual([]);
  });
  it('that this engine cannot read, or that match nothing at all, find nothing', () => {
    expect(found({ pattern: '(' }, '(')).toEqual([]);
    expect(found({ pattern: 'x*' }, 'abc')).toEqual([]);
  });
});

describe('words', () => {
  it.each(['This is confidential.', 'Es estrictamente personal.', 'In confidence: no.'])(
    '“%s” going outside',
    (body) => {
      expect(rulesIn({ body })).toEqual(['confidentialOutside medium']);
      expect(rulesIn({ body, recipients: tom })).toEqual([]);
    },
  );
  it.each([
    'It is not confidential.',
    'No es confidencial.',
    'The confidentiality agreement.',
    'Text.\n\nThis e-mail is confidential and intended only for the addressee.',
    'Ok.\n\nFrom: Ana\nTo: Me\nSubject: Prices\n\nThis is confidential.',
  ])('“%s” does not call itself so', (body) => {
    expect(rulesIn({ body })).toEqual([]);
  });
  it.each([
    ['INTERNAL ONLY', 'high'],
    ['for internal use only', 'high'],
    ['Solo uso interno', 'high'],
    ['solo para uso interno', 'high'],
    ['Uso exclusivamente interno', 'high'],
    ['una herramienta de uso interno', 'medium'],
  ])('“%s” going outside', (body, severity) => {
    expect(rulesIn({ body })).toEqual([`internalOnly ${severity}`]);
    expect(rulesIn({ body, recipients: tom })).toEqual([]);
  });
  it('of the organization mean just what they say', () => {
    const known = { settings: { ...defaultChecks, internalWords: ['Project (B)', 'Azul'] } };
    expect(rulesIn({ body: 'AZUL begins' }, known)).toEqual(['internalOnly high']);
    expect(rulesIn({ body: 'azulejos' }, known)).toEqual([]);
    expect(rulesIn({ body: 'the project (b).' }, known)).toEqual(['internalOnly high']);
    expect(rulesIn({ body: 'the project b.' }, known)).toEqual([]);
  });
  it('label a subject or a file, and a forwarded thread less', () => {
    expect(rulesIn({ subject: 'Precios (uso interno)' })).toEqual(['internalOnly high']);
    expect(rulesIn({ attachments: [file('precios_uso_interno.pdf')] })).toEqual(['internalOnly high']);
    const body = 'FYI\n\nFrom: Tom\nTo: Me\nSubject: Prices\n\nInternal use only';
    expect(rulesIn({ body, kind: 'forward' })).toEqual(['internalOnly medium']);
  });
});
