import { chosenHoldText, readChosenHold } from '../../../../src/core/handOver/chosenHold';
import {
  emptyHandOver,
  handOverText,
  readHandOver,
  startToHandOver,
} from '../../../../src/core/handOver/handOver';

const addresses = (count: number, domain = 'norte.example') =>
  Array.from({ length: count }, (_, index) => `somebody.${index}@${domain}`);

test('answers about addresses are read back; what is no answer is left out', () => {
  const outside = { 'a@b.example': true, 'c@d.example': false, 'e@f.example': 'no', 'g@h.example': null };
  expect(readHandOver(JSON.stringify({ outside })).outside).toEqual({
    'a@b.example': true,
    'c@d.example': false,
  });
  expect(readHandOver('{ "outside": [')).toEqual(emptyHandOver);
});

test('thousands of answers are read in a moment', () => {
  const text = JSON.stringify({
    outside: Object.fromEntries(addresses(10_000).map((address) => [address, true])),
  });
  const begun = performance.now();
  expect(Object.keys(readHandOver(text).outside)).toHaveLength(10_000);
  // Copied at each step it takes ten seconds and more.
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test('of a long list a hundred addresses are handed over, and no domain is lost', () => {
  const start = startToHandOver([...addresses(300), 'Eva@Fabrikam.com', 'luis@cliente.example']);
  expect(start).toHaveLength(100);
  expect(start).toEqual(
    expect.arrayContaining(['somebody.0@norte.example', 'eva@fabrikam.com', 'luis@cliente.example']),
  );
  expect(startToHandOver(['B@x.example', 'a@x.example', 'b@x.example'])).toEqual([
    'b@x.example',
    'a@x.example',
  ]);
});

test('what was handed over is read as it was written; what a later version handed over goes along', () => {
  const unversioned = {
    begun: true,
    startedWith: ['eva@fabrikam.com'],
    addressedBefore: false,
    silenced: ['emptySubject'],
    outside: { 'eva@fabrikam.com': true },
  };
  expect(readHandOver(JSON.stringify(unversioned))).toEqual(unversioned);
  const later = { ...unversioned, v: 4, mood: ['calm'] };
  const changed = { ...readHandOver(JSON.stringify(later)), silenced: [] };
  expect(JSON.parse(handOverText(changed))).toEqual({ ...later, silenced: [] });
});

test('a hold goes along with what a later version said of it', () => {
  const unversioned = { minutes: 5, until: '2026-11-25T10:05:00.000Z', by: 'organization' };
  expect(readChosenHold(JSON.stringify(unversioned))).toEqual(unversioned);
  const later = { ...unversioned, v: 4, because: 'outside' };
  const hold = readChosenHold(JSON.stringify(later));
  expect(hold && JSON.parse(chosenHoldText({ ...hold, minutes: 7 }))).toEqual({ ...later, minutes: 7 });
  expect(readChosenHold('{ "minutes": 5')).toBeNull();
  expect(readChosenHold('null')).toBeNull();
});
