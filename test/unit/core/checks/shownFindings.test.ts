import { eventsSeen, type Traces } from '../../../../src/features/composing/eventsSeen';
import type { Finding } from '../../../../src/core/checks/finding';
import {
  addressesText,
  doneText,
  remedyText,
  whatText,
  whyText,
} from '../../../../src/core/checks/findingWords';
import { emptyHandOver } from '../../../../src/core/handOver/handOver';
import { emptyMemory, readMemory } from '../../../../src/core/checks/memory';
import { forget, forgetAddresses, silence } from '../../../../src/core/checks/memoryChanges';
import { remembered } from '../../../../src/core/checks/remembered';
import { outsideToHandOver, shownFindings } from '../../../../src/core/checks/shownFindings';
import type { Person } from '../../../../src/mailbox/types';
import { ruleIds } from '../../../../src/policy/checkSettings';
import { defaultPolicy } from '../../../../src/policy/policy';
import { speak } from '../../i18n/speak';
import { snapshot } from './composing';

const nothing: Parameters<typeof shownFindings>[2] = {
  handOver: emptyHandOver,
  memory: emptyMemory,
  askedAbout: [],
};

describe('what is shown', () => {
  // An empty subject (low) and a mentioned attachment that is missing.
  const faulty = snapshot({ subject: '', body: 'Hello Ana,\nI have attached the offer.' });
  const rules = (known: Partial<typeof nothing>) =>
    shownFindings(faulty, defaultPolicy, { ...nothing, ...known }).map(({ rule }) => rule);
  const keyOf = (rule: string) =>
    shownFindings(faulty, defaultPolicy, nothing).find((finding) => finding.rule === rule)?.key ?? '';

  test('is worst first', () => {
    expect(rules({})).toEqual(['attachmentMissing', 'emptySubject']);
  });

  test('begins with what Outlook asked about at Send', () => {
    expect(rules({ askedAbout: [keyOf('emptySubject')] })).toEqual(['emptySubject', 'attachmentMissing']);
  });

  test('leaves out what was silenced for this message or for good', () => {
    const handOver = { ...emptyHandOver, silenced: [keyOf('attachmentMissing')] };
    expect(rules({ handOver })).toEqual(['emptySubject']);
    expect(rules({ memory: readMemory(silence(null, 'emptySubject', 'forGood', new Date())) })).toEqual([
      'attachmentMissing',
    ]);
  });

  test('says nothing of a part that Outlook did not tell', () => {
    expect(shownFindings({ ...faulty, unread: ['subject', 'attachments'] }, defaultPolicy, nothing)).toEqual(
      [],
    );
  });
});

test('of the answers about addresses as many are handed over as the session data have room for', () => {
  expect(
    outsideToHandOver(['A@b.example', 'c@d.example', 'e@f.example'], (one) =>
      one.startsWith('e') ? null : one.startsWith('a'),
    ),
  ).toEqual({
    'a@b.example': true,
    'c@d.example': false,
  });
  const many = Array.from({ length: 2_000 }, (_, index) => `somebody.number.${index}@norte.example`);
  const text = JSON.stringify(outsideToHandOver(many, () => true));
  expect(text.length).toBeLessThanOrEqual(30_002);
  expect(text.length).toBeGreaterThan(29_000);
});

describe('events run for this message', () => {
  const none: Traces = { handOver: emptyHandOver, hold: null, wasDraft: false, settled: true };
  const hold = { minutes: 5, until: '2026-11-22T10:05:00.000Z' };
  test.each<Partial<Traces>>([
    { handOver: { ...emptyHandOver, begun: true } },
    { hold: { ...hold, by: 'organization' } },
  ])('where they left %o with it, at once and in a draft too', (trace) => {
    expect(eventsSeen({ ...none, ...trace })).toBe(true);
    expect(eventsSeen({ ...none, ...trace, settled: false, wasDraft: true })).toBe(true);
  });
  test('not where they had time and left nothing; before, nobody knows', () => {
    expect(eventsSeen(none)).toBe(false);
    expect(eventsSeen({ ...none, settled: false })).toBeNull();
  });
  test('nobody knows of a draft that was opened again, which gets no such event', () => {
    expect(eventsSeen({ ...none, wasDraft: true })).toBeNull();
  });
  test('what the pane itself leaves is no mark', () => {
    const handOver = { ...emptyHandOver, silenced: ['x'], outside: { 'a@b.example': true } };
    expect(eventsSeen({ ...none, handOver, hold: { ...hold, by: 'user' } })).toBe(false);
  });
});

test('what is remembered is listed by kind, and each entry can be forgotten alone', () => {
  const memory = {
    recent: ['ana@norte.example', 'eva@norte.example'],
    often: ['ana@norte.example'],
    silencedRules: ['pattern' as const],
    silencedFor: ['salutation|luis@cliente.example', 'fromTheFuture|x@y.example'],
  };
  const lists = remembered(memory);
  expect(lists.map(({ kind }) => kind)).toEqual(['silencedRules', 'silencedFor', 'recent']);
  expect(lists[1]?.entries.map(({ rule, address }) => [rule, address])).toEqual([
    ['salutation', 'luis@cliente.example'],
    [null, 'fromTheFuture|x@y.example'],
  ]);
  const firstOf = (entries: readonly { entry: string }[]) => entries.slice(0, 1).map(({ entry }) => entry);
  const without = lists.map(({ kind, entries }) =>
    readMemory(
      kind === 'recent'
        ? forgetAddresses(memory, firstOf(entries), new Date())
        : forget(memory, kind, firstOf(entries), new Date()),
    ),
  );
  expect(without).toEqual([
    { ...memory, silencedRules: [] },
    { ...memory, silencedFor: ['fromTheFuture|x@y.example'] },
    { ...memory, recent: ['eva@norte.example'], often: [] },
  ]);
  expect(remembered(emptyMemory)).toEqual([]);
});

describe.each(['en', 'es'])('the words in %s', (language) => {
  const addresses = ['luis@cliente.example'];
  const rest = { severity: 'low' as const, remedy: null, key: 'k' };
  const all: Finding[] = [
    { rule: 'outsideAmongInside', addresses, recipients: 7, ...rest },
    { rule: 'oddOneOut', address: 'x@y.example', others: 4, ...rest },
    { rule: 'lookAlike', address: 'x@y.example', like: 'x@z.example', how: 'scripts', ...rest },
    { rule: 'salutation', name: 'Pedro', ...rest },
    { rule: 'newDomain', addresses, domain: 'cliente.example', ...rest },
    { rule: 'manyInTheOpen', addresses, ...rest },
    { rule: 'replyAllMany', recipients: 30, ...rest },
    { rule: 'wasInBcc', ...rest },
    { rule: 'attachmentMissing', word: 'attached', ...rest },
    { rule: 'attachmentNamesOther', file: 'offer-acme.pdf', company: 'Acme', ...rest },
    { rule: 'riskyAttachment', file: 'run.exe', how: 'runs', ...rest },
    { rule: 'personalData', kinds: ['iban'], where: 'body', masked: 'ES•• … 1332', ...rest },
    { rule: 'pattern', name: 'Project code', where: 'subject', masked: 'P••••', ...rest },
    { rule: 'confidentialOutside', word: 'confidential', addresses, ...rest },
    { rule: 'internalOnly', word: 'internal only', addresses, ...rest },
    { rule: 'emptySubject', ...rest },
  ];

  const of = (rule: Finding['rule']): Finding => {
    const found = all.find((finding) => finding.rule === rule);
    if (!found) throw new Error(`There is no example of ${rule}.`);
    return found;
  };

  test('say what and why for every rule', async () => {
    const words = await speak(language);
    expect(all.map(({ rule }) => rule).sort()).toEqual([...ruleIds].sort());
    for (const finding of all) {
      expect(whatText(words, finding)).not.toBe('');
      expect(whyText(words, finding)).not.toBe(whatText(words, finding));
    }
    expect(whatText(words, of('personalData'))).toContain('IBAN');
    expect(whyText(words, of('personalData'))).toContain('ES•• … 1332');
  });

  test('say of a risky file what is known of it, and which one it is', async () => {
    const words = await speak(language);
    const said = (['deceives', 'runs', 'macros'] as const).map((how) => {
      const finding = { rule: 'riskyAttachment', file: 'a.pdf.exe', how } as const;
      return `${whatText(words, finding)} ${whyText(words, finding)}`;
    });
    expect(new Set(said).size).toBe(3);
    expect(said.filter((text) => text.includes('a.pdf.exe'))).toEqual(said);
    expect(said.filter((text) => text.includes('macros'))).toEqual([said[2]]);
  });

  test('name what a click does and did', async () => {
    const words = await speak(language);
    const remedy = { kind: 'replace', address: 'x@y.example', by: 'x@z.example' } as const;
    expect(remedyText(words, { ...of('lookAlike'), remedy }, [])).toContain('x@z.example');
    expect(doneText(words, remedy)).toContain('x@y.example');
    expect(remedyText(words, of('outsideAmongInside'), [])).toBe('');
  });

  test('promise a reply to one person only where one is left', async () => {
    const words = await speak(language);
    const remedy = { kind: 'remove', addresses: ['luis@cliente.example'] } as const;
    const finding = { ...of('wasInBcc'), remedy };
    const [ana, luis, eva] = ['ana@norte.example', 'Luis@cliente.example', 'eva@norte.example'].map(
      (address) => ({ name: '', address }),
    ) as [Person, Person, Person];
    expect(remedyText(words, finding, [ana, luis])).toContain(ana.address);
    expect(remedyText(words, finding, [ana, luis, eva])).not.toContain('@');
    expect(remedyText(words, { ...of('newDomain'), remedy }, [ana, luis])).not.toContain('@');
  });

  test('name three addresses at most', async () => {
    const words = await speak(language);
    const text = addressesText(words, ['a@b.example', 'c@b.example', 'd@b.example', 'e@b.example']);
    expect(text).toContain('d@b.example');
    expect(text).not.toContain('e@b.example');
  });
});

test('no mark of writing direction from the mail reaches the words', async () => {
  const words = await speak('en');
  const file = 'offer\u202Efdp.exe';
  const about = { rule: 'riskyAttachment', file, how: 'deceives' } as const;
  const address = 'ana\u2066@norte.example';
  const said = [
    whatText(words, about),
    whyText(words, { ...about, how: 'macros' }),
    doneText(words, { kind: 'removeAttachment', file }),
    addressesText(words, [address]),
    addressesText(words, [address, address, address, address]),
  ];
  for (const text of said) expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(said[0]).toContain('offer fdp.exe');
});
