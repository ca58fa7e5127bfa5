import type { Finding } from '../../../../src/core/checks/finding';
import { noProofOf } from '../../../../src/core/checks/forgotten';
import {
  forget,
  forgetAddresses,
  forgetAll,
  mergeMemory,
  silence,
} from '../../../../src/core/checks/memoryChanges';
import { isSilenced, readMemory, remember } from '../../../../src/core/checks/memory';
import unversioned from './fixtures/memory.unversioned.json';

const at = (second: number) => new Date(Date.UTC(2026, 10, 25, 10, 0, second));

test('the format that had no version is read', () => {
  expect(readMemory(unversioned)).toEqual({ ...unversioned, often: [] });
});

test('what cannot be used is left out', () => {
  expect(readMemory({ recent: [7, 'a@b.example'], silencedRules: 'all' })).toEqual({
    recent: ['a@b.example'],
    often: [],
    silencedRules: [],
    silencedFor: [],
  });
});

test('what is kept is read as it was written', () => {
  const kept = [
    (before: unknown) => remember(before, ['New@x.example']),
    (before: unknown) => silence(before, 'newDomain', 'forGood', at(2)),
    (before: unknown) => forget(before, 'recent', ['ana@norte.example'], at(3)),
  ].reduce<unknown>((before, change) => JSON.parse(JSON.stringify(change(before))), unversioned);
  expect(readMemory(kept)).toEqual({
    ...unversioned,
    often: [],
    recent: ['new@x.example', 'luis@cliente.example'],
    silencedRules: ['newDomain', 'emptySubject'],
  });
});

test('what a later version keeps goes along', () => {
  const later = { ...unversioned, v: 5, silencedRules: ['emptySubject', 'fromTheFuture'], learned: { x: 1 } };
  for (const change of [
    (kept: unknown) => silence(kept, 'newDomain', 'forGood', at(1)),
    (kept: unknown) => remember(kept, ['eva@sur.example']),
    (kept: unknown) => mergeMemory(kept, unversioned),
    (kept: unknown) => mergeMemory(unversioned, kept),
  ]) {
    const kept = change(later);
    expect(kept).toMatchObject({ v: 5, learned: { x: 1 } });
    expect(readMemory(kept).silencedRules).toContain('fromTheFuture');
  }
});

describe('two windows that began with the same', () => {
  const before = unversioned;
  const both = (one: unknown, other: unknown) =>
    [mergeMemory(one, other), mergeMemory(other, one)].map(readMemory);

  test('lose nothing that either added', () => {
    const silenced = silence(before, 'newDomain', 'forGood', at(1));
    const sent = remember(before, ['eva@sur.example']);
    for (const together of both(silenced, sent)) {
      expect(together.silencedRules).toEqual(['newDomain', 'emptySubject']);
      expect([...together.recent].sort()).toEqual(['eva@sur.example', ...before.recent].sort());
      expect(together.silencedFor).toEqual(before.silencedFor);
    }
  });

  test('do not bring back what one has forgotten', () => {
    const forgot = forget(before, 'silencedRules', ['emptySubject'], at(1));
    for (const together of both(forgot, remember(before, ['eva@sur.example']))) {
      expect(together.silencedRules).toEqual([]);
    }
  });

  test('do not bring back what one has cleared, and keep what came after that', () => {
    const cleared = forgetAll(before, at(2));
    const silenced = silence(before, 'lookAlike', 'forGood', at(1));
    const silencedAfter = silence(silenced, 'newDomain', 'forGood', at(3));
    for (const together of both(cleared, silencedAfter)) {
      expect(together).toEqual({
        recent: [],
        often: [],
        silencedRules: ['newDomain'],
        silencedFor: [],
      });
    }
  });

  test('remember whom one has forgotten, once there is another message to them', () => {
    const forgot = forget(before, 'recent', ['ana@norte.example'], at(1));
    for (const together of both(forgot, remember(forgot, ['ana@norte.example']))) {
      expect(together.recent).toContain('ana@norte.example');
    }
  });

  test('keep what was silenced again after it was forgotten', () => {
    const forgot = forget(before, 'silencedRules', ['emptySubject'], at(1));
    const again = silence(before, 'emptySubject', 'forGood', at(2));
    for (const together of both(forgot, again)) expect(together.silencedRules).toEqual(['emptySubject']);
  });
});

test('however much is remembered, it stays below what the settings hold', () => {
  let memory: unknown = null;
  for (let round = 0; round < 60; round += 1) {
    const addresses = Array.from({ length: 30 }, (_, index) => `somebody.${round}.${index}@norte.example`);
    memory = silence(remember(memory, addresses), 'newDomain', addresses, at(round));
  }
  expect(JSON.stringify(memory).length).toBeLessThan(25_000);
  expect(readMemory(memory).recent[0]).toBe('somebody.59.0@norte.example');
});

test('silencing one of several recipients does not silence what is about the others too', () => {
  const [ana, eva] = ['ana@cliente.example', 'eva@cliente.example'] as const;
  const finding: Finding = {
    rule: 'manyInTheOpen',
    addresses: [ana, eva.toUpperCase()],
    severity: 'medium',
    remedy: null,
    key: 'key',
  };
  const forOne = silence(null, 'manyInTheOpen', [ana], at(1));
  expect(isSilenced(finding, readMemory(forOne), [])).toBe(false);
  const forBoth = silence(forOne, 'manyInTheOpen', [eva], at(2));
  expect(isSilenced(finding, readMemory(forBoth), [])).toBe(true);
  expect(
    isSilenced({ ...finding, rule: 'newDomain', domain: 'cliente.example' }, readMemory(forBoth), []),
  ).toBe(false);
});

const ana = 'ana@cliente.example';
const slip = 'ana@cleinte.example';

test('an address is written to often from its second message on', () => {
  const once = readMemory(remember(null, [ana]));
  expect([once.recent, once.often]).toEqual([[ana], []]);
  const twice = readMemory(remember(once, ['ANA@cliente.example', slip]));
  expect([twice.recent, twice.often]).toEqual([[ana, slip], [ana]]);
});

test('what is forgotten is known in no way, whatever its spelling', () => {
  const memory = remember(remember(null, [ana, slip]), [ana, slip]);
  expect(readMemory(forgetAddresses(memory, [slip.toUpperCase()], at(1)))).toMatchObject({
    recent: [ana],
    often: [ana],
  });
});

test('a memory of before has nobody who was written to often', () => {
  expect(readMemory({ recent: [ana] })).toMatchObject({ recent: [ana], often: [] });
});

describe('recipients of a sent message that prove nothing', () => {
  const row = (address: string, reason = 'noSignOfReading') => ({ address, reason }) as never;
  const of = (changes: object) =>
    noProofOf({
      recipients: [row(ana), row(slip)],
      unintended: [row(slip)],
      marked: false,
      attempt: null,
      ...changes,
    });

  test('are none of an everyday message', () => {
    expect(of({})).toEqual([]);
  });

  test.each([
    ['marked as unintended', { marked: true }],
    ['recalled', { attempt: { state: 'requested' } }],
    ['bounced', { recipients: [row(ana), row(slip, 'bounced')] }],
  ])('are those who were %s', (_, changes) => {
    expect(of(changes)).toEqual([slip]);
  });
});
