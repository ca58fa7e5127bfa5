import { noProofOf } from '../../../../src/core/checks/forgotten';
import { emptyMemory, forget, readMemory, remember } from '../../../../src/core/checks/memory';

const ana = 'ana@cliente.example';
const slip = 'ana@cleinte.example';

test('an address is written to often from its second message on', () => {
  const once = remember(emptyMemory, [ana]);
  expect([once.recent, once.often]).toEqual([[ana], []]);
  const twice = remember(once, ['ANA@cliente.example', slip]);
  expect([twice.recent, twice.often]).toEqual([[ana, slip], [ana]]);
});

test('what is forgotten is known in no way, whatever its spelling', () => {
  const memory = remember(remember(emptyMemory, [ana, slip]), [ana, slip]);
  expect(forget(memory, [slip.toUpperCase()])).toEqual({ ...memory, recent: [ana], often: [ana] });
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
