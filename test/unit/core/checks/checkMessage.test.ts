import { addressesOf, emptyMemory, isSilenced, readMemory } from '../../../../src/core/checks/memory';
import { silence } from '../../../../src/core/checks/memoryChanges';
import { checkMessage } from '../../../../src/core/checks/checkMessage';
import type { UnreadPart } from '../../../../src/mailbox/composedMessage';
import { defaultChecks } from '../../../../src/policy/checkSettings';
import { check, file, knowledge, message, people, person, rulesIn } from './build';

test('an ordinary message has no findings', () => {
  expect(check({})).toEqual([]);
});

test('a message without recipients, subject and text is only one without a subject', () => {
  expect(rulesIn({ recipients: [], subject: ' ', body: '' })).toEqual(['emptySubject low']);
});

test('findings come worst first, and by the order of the checks within a severity', () => {
  const body = 'Hi Peter,\n\nthe card 4111 1111 1111 1111 is confidential. See attached.';
  expect(rulesIn({ recipients: [person('ana.gil@gmial.com', 'to', 'Ana Gil')], subject: '', body })).toEqual([
    'lookAlike high',
    'personalData high',
    'attachmentMissing high',
    'confidentialOutside medium',
    'salutation medium',
    'emptySubject low',
  ]);
});

test('a check that the administrator switched off is left out', () => {
  expect(rulesIn({ subject: '' }, { settings: { ...defaultChecks, off: ['emptySubject'] } })).toEqual([]);
});

test('what Outlook did not tell is not taken for missing', () => {
  const unread = message({ subject: '', body: 'See attached.' });
  expect(checkMessage(unread, knowledge(), ['subject', 'attachments'])).toEqual([]);
  expect(checkMessage(unread, knowledge())).toHaveLength(2);
});

test('nobody is compared with recipients whom Outlook told in part', () => {
  const cc = message({
    recipients: [person('pia.sanz@cliente.example', 'cc', 'Pia Sanz')],
    body: 'Hi Mark,',
  });
  const rules = (unread: UnreadPart[]): string[] =>
    checkMessage(cc, knowledge(), unread).map(({ rule }) => rule);
  expect(rules([])).toEqual(['salutation']);
  expect(rules(['recipients'])).toEqual([]);
});

test('what was told of the recipients still counts by itself', () => {
  const misspelt = message({ recipients: people('ana.gil@gmial.com'), body: 'Card 4111 1111 1111 1111' });
  expect(checkMessage(misspelt, knowledge(), ['recipients']).map(({ rule }) => rule)).toEqual([
    'lookAlike',
    'personalData',
  ]);
});

test('replies and forwards of messages without a subject are left in peace', () => {
  expect(rulesIn({ subject: '', kind: 'reply' })).toEqual([]);
  expect(rulesIn({ subject: '', kind: 'forward' })).toEqual([]);
});

describe('the key of a finding', () => {
  const body = 'Hi Peter,\n\nour secret margin is confidential: card 4111 1111 1111 1111';
  const keys = (address: string, text = body): string[] =>
    check({ recipients: [person(address, 'to', 'Ana Gil')], body: text }).map(({ key }) => key);

  it('is the same for the same finding, whatever else changes in the text', () => {
    expect(keys('ana.gil@gmial.com', `${body}\n\nOne more line.`)).toEqual(keys('ana.gil@gmial.com'));
  });

  it('differs between findings, and between recipients where it is about them', () => {
    const [here, there] = [keys('ana.gil@gmial.com'), keys('ana.gil@gmai.com')];
    expect(new Set(here).size).toBe(here.length);
    expect(there[0]).not.toBe(here[0]);
  });

  it('holds nothing of the text', () => {
    expect(keys('ana.gil@gmial.com').join()).not.toMatch(/peter|margin|confidential:|4111/i);
  });

  it('silences the finding, for this message or for the recipient', () => {
    const [finding] = check({ recipients: people('ana.gil@gmial.com') });
    if (!finding) throw new Error('Nothing was found.');
    expect(isSilenced(finding, emptyMemory, [])).toBe(false);
    expect(isSilenced(finding, emptyMemory, [finding.key])).toBe(true);
    expect(
      isSilenced(finding, readMemory(silence(null, 'lookAlike', addressesOf(finding), new Date())), []),
    ).toBe(true);
  });
});

test('the same address twice is one recipient', () => {
  const twice = [
    ...people('tom@norte.example', 'pia@norte.example', 'eva@norte.example'),
    ...people('ana@cliente.example', 'ANA@cliente.example'),
  ];
  const [finding] = check({ recipients: twice, body: 'Text.' });
  expect(finding).toMatchObject({
    rule: 'outsideAmongInside',
    addresses: ['ana@cliente.example'],
    recipients: 4,
  });
});

describe('a hostile message does not keep anybody waiting', () => {
  const size = 1_000_000;
  const fill = (text: string): string => text.repeat(Math.ceil(size / text.length));
  test.each([
    ['spaces', ' '],
    ['ends of lines', '\n'],
    ['ends of lines and spaces', '\n \t'],
    ['one word', 'a'],
    ['digits', '4'],
    ['digits in fours', '4111 '],
    ['beginnings of accounts', 'ES91'],
    ['accounts that are none', 'ES91 2100 0418 4502 0005 1331 '],
    ['attached without an end', 'attached '],
    ['not … attached', 'not a b c '],
    ['headers', 'From: a@b.example\n'],
    ['On … without wrote', 'on on on '],
    ['lines with On', 'On Monday\n'],
    ['quotes', '> > > '],
    ['at signs', '@'],
    ['dots and at signs', 'a.b@c.'],
    ['accents', 'áéí'],
    ['words of confidence', 'strictly   '],
    ['passwords', 'password '],
    ['closings', 'thanks thanks '],
    ['social security', 'SSN '],
    ['punycode', 'xn--'],
  ])('%s', (_, text) => {
    const body = fill(text);
    // Time of the processor: what else the machine does meanwhile says nothing of the checks.
    const begun = process.cpuUsage();
    check({
      body: `See the message.\n${body}`,
      subject: body.slice(0, 100_000),
      recipients: people(`${body.replace(/[\s@<>]/g, '').slice(0, 500)}@xn--${'a'.repeat(50)}.example`),
      attachments: [file(`${body.slice(0, 10_000)}.pdf`)],
    });
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(1_500);
  });
});
