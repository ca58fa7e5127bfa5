import { emptyHandOver, readHandOver, startToHandOver } from '../../../../src/core/handOver/handOver';

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
