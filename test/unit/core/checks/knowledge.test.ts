import { emptyHandOver } from '../../../../src/core/handOver/handOver';
import { knowledgeFrom } from '../../../../src/core/checks/knowledge';
import { emptyMemory } from '../../../../src/core/checks/memory';
import { defaultChecks } from '../../../../src/policy/checkSettings';
import { message, people, person } from './build';

const from = (ownDomains: string[] = [], outside: Record<string, boolean> = {}) =>
  knowledgeFrom(
    message({
      recipients: [
        ...people('a@norte.example', 'b@other.example'),
        { ...person('c@sub.example'), type: 'user' },
      ],
    }),
    {
      policy: { ownDomains, checks: defaultChecks },
      memory: { ...emptyMemory, recent: ['x@y.example'] },
      handOver: { ...emptyHandOver, outside, startedWith: ['s@t.example'], addressedBefore: true },
    },
  );

test('without a word from anybody, the sender’s domain and Outlook’s types tell who is outside', () => {
  const { isOutside, ownDomains } = from();
  expect(['A@Norte.example', 'b@other.example', 'c@sub.example', 'd@third.example'].map(isOutside)).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(ownDomains).toEqual(['norte.example']);
});

test('the administrator’s domains go before that', () => {
  const { isOutside, ownDomains } = from(['norte.example', 'other.example']);
  expect(['a@norte.example', 'b@other.example', 'c@sub.example'].map(isOutside)).toEqual([
    false,
    false,
    true,
  ]);
  expect(ownDomains).toEqual(['norte.example', 'other.example']);
});

test('a list that lacks the sender’s own domain proves nobody outside', () => {
  const { isOutside } = from(['other.example']);
  expect(['a@norte.example', 'b@other.example'].map(isOutside)).toEqual([false, false]);
});

test('and what Exchange said of an address goes before everything', () => {
  const { isOutside } = from(['other.example'], { 'b@other.example': true, 'a@norte.example': false });
  expect(['A@norte.example', 'b@other.example'].map(isOutside)).toEqual([false, true]);
});

test('an entry without an address is nobody outside', () => {
  expect(from().isOutside('/o=ExchangeLabs/cn=Recipients/cn=ana')).toBe(false);
});

test('memory and hand-over are passed on', () => {
  expect(from()).toMatchObject({
    recent: ['x@y.example'],
    startedWith: ['s@t.example'],
    addressedBefore: true,
    settings: defaultChecks,
  });
});
