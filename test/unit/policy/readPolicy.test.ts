import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPolicy } from '../../../src/policy/policy';
import { readPolicy } from '../../../src/policy/readPolicy';

const read = (source: unknown) => readPolicy(JSON.stringify(source));

test('without a file the defaults hold and nobody complains', () => {
  expect(readPolicy(null)).toEqual({ policy: defaultPolicy, complaints: [] });
});

test('a complete file is read as it stands', () => {
  const policy = {
    cloud: 'china',
    clientId: '11111111-2222-4333-8444-555555555555',
    tenant: 'contoso.com',
    statedOn: '2026-11-22',
    ownDomains: ['contoso.com'],
    partnerDomains: ['fabrikam.com'],
    mixedDomains: ['contoso.net'],
    onPremisesDomains: ['old.contoso.com'],
    recall: {
      enabled: false,
      pointToOutlook: true,
      maximumAgeDays: 30,
      readMessages: 'no',
      askAbove: 200,
      sharedMailboxes: true,
      advancedPermission: true,
    },
    serviceDesk: { en: 'Call 4000.', es: 'Llamar al 4000.' },
    privacyContact: { name: 'Ana Gil', address: 'privacy@contoso.com' },
    linkedFiles: true,
    hipaa: true,
    followUpTemplates: [
      {
        replaces: 'wrongPerson',
        name: '',
        language: 'en',
        subject: 'Sorry: {subject}',
        body: 'Hello {name}',
      },
    ],
    checks: {
      alertFrom: 'medium',
      off: ['emptySubject'],
      manyInTheOpen: 5,
      replyAllMany: 12,
      patterns: [{ name: 'Project code', pattern: '\\bPRJ-\\d{6}\\b', severity: 'low' }],
      internalWords: ['internal only'],
    },
    hold: { minutes: 2, outsideMinutes: 5, riskMinutes: 10 },
  };
  expect(read(policy)).toEqual({ policy, complaints: [] });
});

test('domains are folded to one spelling and listed once', () => {
  expect(read({ ownDomains: ['Bücher.example', 'xn--bcher-kva.EXAMPLE.'] }).policy.ownDomains).toEqual([
    'xn--bcher-kva.example',
  ]);
});

test('one bad value does not lose the others', () => {
  const { policy, complaints } = read({
    ownDomains: ['contoso.com', '@contoso.com', 7],
    recall: { enabled: 'no', maximumAgeDays: 30 },
  });
  expect(policy.ownDomains).toEqual(['contoso.com']);
  expect(policy.recall).toEqual({ ...defaultPolicy.recall, enabled: false, maximumAgeDays: 30 });
  expect(complaints).toHaveLength(3);
});

test('a complaint names the place, what stands there, what belongs there and what holds instead', () => {
  expect(read({ recall: { enabled: 'no' } }).complaints).toEqual([
    'config.json: "recall.enabled" is the text "no", but expected is true or false, without quotation marks. Until it is mended, false holds.',
  ]);
});

test.each(['no', 'true', 1, null])('recall.enabled %j is unreadable, and no recall is offered', (enabled) => {
  const { policy, complaints } = read({ recall: { enabled } });
  expect(policy.recall).toEqual({ ...defaultPolicy.recall, enabled: false });
  expect(complaints).toEqual([expect.stringMatching(/"recall\.enabled".* false holds\.$/)]);
});

test('an unreadable limit is told what null means: no limit of the administrator, 365 days assumed', () => {
  const [complaint] = read({ recall: { maximumAgeDays: 'never' } }).complaints;
  expect(complaint).toContain('365 days is assumed');
  expect(complaint).not.toContain('for no limit');
});

test.each([
  [{ cloud: 'Global' }, '"cloud"'],
  [{ clientId: 'my app' }, '"clientId"'],
  [{ tenant: 'https://contoso.com' }, '"tenant"'],
  [{ statedOn: '22.11.2026' }, '"statedOn"'],
  [{ statedOn: '2026-02-31' }, '"statedOn"'],
  [{ ownDomains: 'contoso.com' }, '"ownDomains"'],
  [{ partnerDomains: ['contoso'] }, '"partnerDomains[0]"'],
  [{ recall: { maximumAgeDays: 0 } }, '"recall.maximumAgeDays"'],
  [{ recall: { maximumAgeDays: null, readMessages: 'sometimes' } }, '"recall.readMessages"'],
  [{ checks: { alertFrom: 'always' } }, '"checks.alertFrom"'],
  [{ checks: { off: ['everything'] } }, '"checks.off[0]"'],
  [{ checks: { replyAllMany: 1 } }, '"checks.replyAllMany"'],
  [{ checks: { patterns: [{ name: 'Broken', pattern: '(' }] } }, '"checks.patterns[0]"'],
  [{ checks: { patterns: [{ name: 'Fits everything', pattern: 'x*' }] } }, '"checks.patterns[0]"'],
  [
    { checks: { patterns: [{ name: 'Nested', pattern: '^(\\w+\\s?)+$' }] } },
    'The pattern repeats a group that holds a repetition',
  ],
  [{ checks: { internalWords: 'internal only' } }, '"checks.internalWords"'],
  [{ hold: { minutes: -1 } }, '"hold.minutes"'],
  [{ hold: { outsideMinutes: 2000 } }, '"hold.outsideMinutes"'],
  [{ hold: 5 }, '"hold"'],
])('%j is complained about by its path, and the defaults hold', (source, path) => {
  const { policy, complaints } = read(source);
  expect(complaints).toEqual([expect.stringContaining(path)]);
  expect(policy).toEqual(defaultPolicy);
});

describe('whatever may have been meant to switch recall off', () => {
  test.each<[string, string]>([
    ['a misspelt switch', '{ "recall": { "Enabled": false } }'],
    ['another word for it', '{ "recall": { "enable": false } }'],
    ['a name under recall that says nothing', '{ "recall": { "allowed": false } }'],
    ['a path as one name', '{ "recall.enabled": false }'],
    ['a misspelt group', '{ "Recall": { "enabled": false } }'],
    ['a group with a letter missing', '{ "recal": { "enabled": false } }'],
    ['the switch outside its group', '{ "enabled": false }'],
    ['a name of the writer’s own', '{ "disableRecall": true }'],
    ['the group twice, where the last one is empty', '{ "recall": { "enabled": false }, "recall": {} }'],
    ['the switch twice', '{ "recall": { "enabled": false, "enabled": true } }'],
    ['a text instead of false', '{ "recall": { "enabled": "false" } }'],
    ['a group that is none', '{ "recall": false }'],
  ])('switches it off, with a sentence: %s', (_what, text) => {
    const { policy, complaints } = readPolicy(text);
    expect(policy.recall.enabled).toBe(false);
    expect(complaints.join(' ')).toMatch(/no recall is offered|false holds/);
  });

  test('other mistakes leave it on', () => {
    const { policy, complaints } = readPolicy(
      '{ "tennant": "contoso.com", "hold": { "minuts": 2 }, "a": 1, "a": 1 }',
    );
    expect(policy.recall.enabled).toBe(true);
    expect(complaints).toHaveLength(4);
  });
});

test('an editor’s own name for the schema is no mistake', () => {
  expect(readPolicy('{ "$schema": "./config.schema.json" }').complaints).toEqual([]);
});

test('after twenty sentences the rest is counted', () => {
  const { complaints } = read({ ownDomains: Array.from({ length: 25 }, () => 5) });
  expect(complaints).toHaveLength(21);
  expect(complaints.at(-1)).toContain('5 more');
});

test('an unknown key is named together with the known ones', () => {
  expect(read({ recall: { enable: false } }).complaints).toEqual([
    expect.stringMatching(/"recall\.enable" is not known.*enabled, pointToOutlook/),
  ]);
});

test.each([
  ['not JSON', '{ "cloud": '],
  ['a list', '[]'],
  ['a text', '"x"'],
  ['null', 'null'],
])('a file that is %s gives the defaults and one complaint', (_what, text) => {
  const { policy, complaints } = readPolicy(text);
  expect(policy).toEqual(defaultPolicy);
  expect(complaints).toHaveLength(1);
});

test('the mark that Windows editors put at the beginning does no harm', () => {
  expect(readPolicy('\uFEFF{"tenant":"contoso.com"}')).toMatchObject({
    policy: { tenant: 'contoso.com' },
    complaints: [],
  });
});

test.each([true, false, 'off', []])('recall %j is no object, and no recall is offered', (recall) => {
  const { policy, complaints } = read({ recall });
  expect(policy.recall).toEqual({ ...defaultPolicy.recall, enabled: false });
  expect(complaints).toEqual([expect.stringMatching(/"recall" .* no recall is offered\.$/)]);
});

test('the example in docs/configuration.md is read without a complaint, key by key', () => {
  const page = readFileSync(join(__dirname, '../../../docs/configuration.md'), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(readPolicy(example).complaints).toEqual([]);
  expect(Object.keys(JSON.parse(example) as object).sort()).toEqual(Object.keys(defaultPolicy).sort());
});
