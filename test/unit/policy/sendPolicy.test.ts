import { readPolicy } from '../../../src/policy/readPolicy';
import { readSendPolicy, sendPolicyIn, type SendPolicy } from '../../../src/policy/sendPolicy';

/** The same part of what the pane reads from the file. */
const asThePaneReads = (text: string): SendPolicy => {
  const { ownDomains, partnerDomains, mixedDomains, onPremisesDomains, checks, hold } =
    readPolicy(text).policy;
  return { ownDomains, partnerDomains, mixedDomains, onPremisesDomains, checks, hold };
};

const files: [name: string, content: unknown][] = [
  ['nothing', {}],
  ['other keys only', { clientId: '11111111-2222-3333-4444-555555555555', hipaa: true }],
  [
    'everything',
    {
      ownDomains: ['Contoso.com', ' contoso.es. ', 'contoso.com'],
      partnerDomains: ['fabrikam.com'],
      mixedDomains: ['old.contoso.com'],
      onPremisesDomains: ['plant.contoso.com'],
      checks: {
        alertFrom: 'medium',
        off: ['salutation', 'emptySubject'],
        manyInTheOpen: 5,
        replyAllMany: 50,
        patterns: [
          { name: 'Case number', pattern: 'C-\\d{6}' },
          { name: ' Project ', pattern: ' falcon ', severity: 'low' },
        ],
        internalWords: ['internal only', ' solo uso interno '],
      },
      hold: { minutes: 5, outsideMinutes: 10, riskMinutes: 30 },
    },
  ],
  ['never an alert', { checks: { alertFrom: 'never' } }],
  [
    'domains of other letters and of no domain',
    { ownDomains: ['españa.example', 'contoso', 'a@b.c', 'a..b', 7, null, ''] },
  ],
  [
    'lists that are none',
    { ownDomains: 'contoso.com', checks: { off: 'salutation', patterns: {}, internalWords: 1 } },
  ],
  ['objects that are none', { checks: [], hold: 'five' }],
  [
    'null everywhere',
    { ownDomains: null, checks: { alertFrom: null, off: null, manyInTheOpen: null }, hold: null },
  ],
  ['unknown words', { checks: { alertFrom: 'High', off: ['greeting', 'salutation', 3] } }],
  [
    'numbers out of bounds',
    {
      checks: { manyInTheOpen: 1, replyAllMany: 2.5 },
      hold: { minutes: -1, outsideMinutes: 1441, riskMinutes: '5' },
    },
  ],
  [
    'numbers at their bounds',
    { checks: { manyInTheOpen: 2, replyAllMany: 1e9 }, hold: { minutes: 0, outsideMinutes: 1440 } },
  ],
  [
    'patterns that are none',
    {
      checks: {
        patterns: [
          { name: 'open', pattern: '(' },
          { name: 'fits everything', pattern: 'x*' },
          { name: '', pattern: 'x' },
          { name: 'nested', pattern: '^(\\w+\\s?)+$' },
          { name: 'no pattern' },
          { name: 'severity', pattern: 'x', severity: 'highest' },
          { name: 'further key', pattern: 'x', note: 'y' },
          { name: 'no severity', pattern: 'x', severity: null },
          'x',
          null,
          { name: 'good', pattern: 'x' },
        ],
        internalWords: ['', ' ', 5, 'good'],
      },
    },
  ],
];

test.each(files)('what is kept for Send agrees with what the pane reads: %s', (_name, content) => {
  const text = JSON.stringify(content);
  expect(sendPolicyIn(text)).toEqual(asThePaneReads(text));
  expect(sendPolicyIn(`\uFEFF${text}`)).toEqual(asThePaneReads(text));
});

test.each(files)('what was kept is read back as it was: %s', (_name, content) => {
  const policy = sendPolicyIn(JSON.stringify(content));
  expect(readSendPolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
});

test.each(['', '{', '[]', 'null', '"text"', '7', '<!doctype html>'])('%j says nothing', (text) => {
  expect(sendPolicyIn(text)).toBeNull();
});

test.each([undefined, null, 'text', [], 7])('what is kept as %j counts as the defaults', (kept) => {
  expect(readSendPolicy(kept)).toEqual(asThePaneReads('{}'));
});

test('of a file that is too long for the roaming settings, hundreds of domains leave the checks as they are', () => {
  const checks = {
    off: ['salutation'],
    patterns: [{ name: 'Case number', pattern: 'C-\\d{6}' }],
    internalWords: ['internal only'],
  };
  const ownDomains = Array.from({ length: 450 }, (_, n) => `subsidiary-${n}.contoso.com`);
  const text = JSON.stringify({ ownDomains, partnerDomains: ['fabrikam.com'], checks });
  const policy = sendPolicyIn(text);
  expect(policy?.checks).toEqual(asThePaneReads(text).checks);
  expect(policy?.ownDomains.length).toBeGreaterThan(200);
  expect(policy?.ownDomains).toEqual(ownDomains.slice(0, policy?.ownDomains.length));
  expect(policy?.partnerDomains).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(policy))).toBeLessThan(8_500);
});

test('of more patterns than fit, the first are kept, beside what counts before them', () => {
  const checks = {
    patterns: Array.from({ length: 400 }, (_, n) => ({ name: `Número ${n}`, pattern: `ñ${n}` })),
    internalWords: ['internal only'],
  };
  const text = JSON.stringify({ ownDomains: ['contoso.com'], checks });
  const policy = sendPolicyIn(text);
  expect(policy?.checks.internalWords).toEqual(['internal only']);
  expect(policy?.checks.patterns.length).toBeGreaterThan(50);
  expect(policy?.checks.patterns).toEqual(
    asThePaneReads(text).checks.patterns.slice(0, policy?.checks.patterns.length),
  );
  expect(policy?.ownDomains).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(policy))).toBeLessThan(8_500);
});

test('without URL, as in the script engine of classic Windows, domains in ASCII are read alike', () => {
  const { URL } = globalThis;
  const text = JSON.stringify({
    ownDomains: ['Contoso.com', 'contoso.es.', 'a b.com', 'contoso', 'xn--espaa-rta.example'],
  });
  const withUrl = sendPolicyIn(text);
  Reflect.deleteProperty(globalThis, 'URL');
  try {
    expect(sendPolicyIn(text)).toEqual(withUrl);
    expect(sendPolicyIn('{ "ownDomains": ["españa.example"] }')?.ownDomains).toEqual([]);
  } finally {
    globalThis.URL = URL;
  }
});
