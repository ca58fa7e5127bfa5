import type { Finding, Found } from '../../../../src/core/checks/finding';
import { ruleIds, type RuleId } from '../../../../src/policy/checkSettings';
import { alertText } from '../../../../src/app/sendAlert/alertText';
import { wordsFor } from '../../../../src/app/sendAlert/sendAlertWords';

const [english, spanish] = [wordsFor('en-US'), wordsFor('es-ES')];
const finding = (found: Found): Finding => ({ ...found, severity: 'high', remedy: null, key: found.rule });

const ana = 'ana@cliente.example';
const luis = 'luis@cliente.example';

/** An everyday finding of each rule, with its line in both languages. */
const everyday: Record<RuleId, [Found, english: string, spanish: string]> = {
  outsideAmongInside: [
    { rule: 'outsideAmongInside', addresses: [ana, luis], recipients: 7 },
    `2 of 7 recipients are outside: ${ana}, ${luis}`,
    `2 de 7 destinatarios son externos: ${ana}, ${luis}`,
  ],
  oddOneOut: [
    { rule: 'oddOneOut', address: ana, others: 5 },
    `The only recipient of another domain: ${ana}`,
    `El único destinatario de otro dominio: ${ana}`,
  ],
  lookAlike: [
    { rule: 'lookAlike', address: ana, like: luis, how: 'address' },
    `${ana} looks like ${luis}: is it right?`,
    `${ana} se parece a ${luis}: ¿es correcta?`,
  ],
  salutation: [
    { rule: 'salutation', name: 'Marta' },
    'The greeting names Marta; no recipient seems to be called so',
    'El saludo nombra a Marta; ningún destinatario parece llamarse así',
  ],
  newDomain: [
    { rule: 'newDomain', addresses: [ana], domain: 'cliente.example' },
    `New in this conversation: ${ana}`,
    `Nuevo en esta conversación: ${ana}`,
  ],
  manyInTheOpen: [
    { rule: 'manyInTheOpen', addresses: Array<string>(12).fill(ana) },
    '12 people outside see each other’s addresses',
    '12 destinatarios externos ven las direcciones de los demás',
  ],
  replyAllMany: [
    { rule: 'replyAllMany', recipients: 40 },
    'This reply goes to 40 recipients',
    'Esta respuesta va a 40 destinatarios',
  ],
  wasInBcc: [
    { rule: 'wasInBcc' },
    'Not in To or Cc: a reply to all shows that you have it',
    'Sin figurar en Para ni CC: responder a todos lo desvela',
  ],
  attachmentMissing: [
    { rule: 'attachmentMissing', word: 'attached' },
    'The text mentions an attachment; there is none',
    'El texto menciona un adjunto y no hay ninguno',
  ],
  attachmentNamesOther: [
    { rule: 'attachmentNamesOther', file: 'Offer Fabrikam.pdf', company: 'Fabrikam' },
    'Offer Fabrikam.pdf names Fabrikam, which is not a recipient',
    'Offer Fabrikam.pdf nombra a Fabrikam; ningún destinatario es de allí',
  ],
  riskyAttachment: [
    { rule: 'riskyAttachment', file: 'run.exe', how: 'runs' },
    'Kind of file that is often blocked: run.exe',
    'Tipo de archivo que suele bloquearse: run.exe',
  ],
  personalData: [
    { rule: 'personalData', kinds: ['iban', 'pay'], where: 'body', masked: 'ES•• … 1332' },
    'In the text: an IBAN (ES•• … 1332)',
    'En el texto: un IBAN (ES•• … 1332)',
  ],
  pattern: [
    { rule: 'pattern', name: 'Case number', where: 'attachments', masked: 'C-•• 7' },
    'In the name of an attachment: Case number (C-•• 7)',
    'En el nombre de un adjunto: Case number (C-•• 7)',
  ],
  confidentialOutside: [
    { rule: 'confidentialOutside', word: 'confidential', addresses: [ana] },
    `“confidential” on a message that goes outside: ${ana}`,
    `«confidential» en un mensaje que sale fuera: ${ana}`,
  ],
  internalOnly: [
    { rule: 'internalOnly', word: 'internal only', addresses: [ana] },
    `“internal only” on a message that goes outside: ${ana}`,
    `«internal only» en un mensaje que sale fuera: ${ana}`,
  ],
  emptySubject: [{ rule: 'emptySubject' }, 'The subject is empty', 'El asunto está vacío'],
};

test.each(ruleIds)('%s has a line of its own in both languages', (rule) => {
  const [found, inEnglish, inSpanish] = everyday[rule];
  expect(alertText(english, [finding(found)])).toBe(
    `Before this goes out:\n${inEnglish}\nNothing has been sent yet.`,
  );
  expect(alertText(spanish, [finding(found)])).toBe(
    `Antes de enviar:\n${inSpanish}\nAún no se ha enviado nada.`,
  );
});

test('personal data without a number to show, and in the subject', () => {
  const text = alertText(english, [
    finding({ rule: 'personalData', kinds: ['health'], where: 'subject', masked: null }),
  ]);
  expect(text).toContain('In the subject: health data\n');
});

test('one recipient outside is spoken of as one', () => {
  const found: Found = { rule: 'outsideAmongInside', addresses: [ana], recipients: 7 };
  expect(alertText(english, [finding(found)])).toContain(`One of 7 recipients is outside: ${ana}\n`);
  expect(alertText(spanish, [finding(found)])).toContain(`Uno de los 7 destinatarios es externo: ${ana}\n`);
});

test('three findings are told, and how many more there are', () => {
  const five = ruleIds.slice(0, 5).map((rule) => finding(everyday[rule][0]));
  const lines = alertText(english, five).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines.slice(-2)).toEqual(['and 2 more', 'Nothing has been sent yet.']);
  expect(alertText(spanish, five)).toContain('\ny 2 más\n');
});

test('of many addresses as many are shown as fit, each of them whole', () => {
  const addresses = Array.from({ length: 40 }, (_, n) => `person${n}@cliente.example`);
  const text = alertText(english, [finding({ rule: 'outsideAmongInside', addresses, recipients: 41 })]);
  const [, line = ''] = text.split('\n');
  const shown = line.match(/\bperson\d+@cliente\.example\b/g) ?? [];
  expect(shown.length).toBeGreaterThan(2);
  expect(line.endsWith(` and ${40 - shown.length} more`)).toBe(true);
});

describe('of an address that is too long', () => {
  const lineOf = (address: string) =>
    alertText(english, [finding({ rule: 'oddOneOut', address, others: 5 })]).split('\n')[1];

  test('the domain stays', () => {
    expect(lineOf(`${'x'.repeat(300)}@cliente.example`)).toMatch(/: x+…@cliente\.example$/);
  });

  test('the end of the domain stays, which says whose it is', () => {
    expect(lineOf(`ana@contoso.com.${'x.'.repeat(200)}evil.example`)).toMatch(/: ….+evil\.example$/);
  });
});

describe('whatever is in a message', () => {
  /** As long as it gets, and made to look like something else. */
  const hostile = [
    'x'.repeat(5_000),
    `${'a'.repeat(400)}@${'b'.repeat(400)}.example`,
    `a@${'sub.'.repeat(300)}example`,
    '😀'.repeat(1_000),
    `x\nNothing was found\u2028\n- all is well`,
    `invoice\u202Efdp.exe`,
    '',
    ' ',
  ];
  const findings = hostile.flatMap((text): Finding[] =>
    (
      [
        { rule: 'outsideAmongInside', addresses: Array<string>(500).fill(text), recipients: 501 },
        { rule: 'outsideAmongInside', addresses: [text], recipients: 501 },
        { rule: 'oddOneOut', address: text, others: 9 },
        { rule: 'lookAlike', address: text, like: text, how: 'address' },
        { rule: 'salutation', name: text },
        { rule: 'newDomain', addresses: [text, text], domain: text },
        { rule: 'attachmentNamesOther', file: text, company: text },
        { rule: 'riskyAttachment', file: text, how: 'deceives' },
        { rule: 'pattern', name: text, where: 'attachments', masked: text },
        { rule: 'personalData', kinds: ['socialSecurity'], where: 'attachments', masked: text },
        { rule: 'internalOnly', word: text, addresses: [text, text] },
        { rule: 'manyInTheOpen', addresses: Array<string>(99_999).fill(text) },
      ] satisfies Found[]
    ).map(finding),
  );
  const inThrees = findings.map((one, index) => [
    one,
    ...findings.slice(index + 1, index + 3),
    ...Array<Finding>(1_000).fill(one),
  ]);

  test.each([
    ['English', english],
    ['Spanish', spanish],
  ])('the %s text has at most 350 characters, in as many lines as it has findings', (_language, t) => {
    for (const some of [...findings.map((one) => [one]), ...inThrees]) {
      const text = alertText(t, some);
      expect(text.length).toBeLessThanOrEqual(350);
      expect(text.split(/[\n\r\u2028\u2029]/)).toHaveLength(2 + Math.min(4, some.length));
      expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      // No half of a character: of a lone surrogate UTF-8 makes another one.
      expect(Buffer.from(text).toString()).toBe(text);
    }
  });

  test('the words of each rule leave room for what they are about, three findings long', () => {
    const bare = ruleIds.flatMap((rule) => [english, spanish].map((t) => [t, everyday[rule][0]] as const));
    for (const [t, found] of bare) {
      const three = [finding(found), finding(found), finding(found), finding(found)];
      const [, line = ''] = alertText(t, three).split('\n');
      expect(line).not.toBe('');
      expect(line.endsWith('…')).toBe(false);
    }
  });
});

test('the button has at most twenty characters', () => {
  for (const t of [english, spanish]) expect(t('alert.review').length).toBeLessThanOrEqual(20);
});
