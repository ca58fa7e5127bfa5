import { isBroken, tableOf, type Measurement } from '../../bench/measurement';

const of = (measured: number, atMost: number): Measurement => ({
  what: 'own requests',
  measured,
  atMost,
  unit: '',
});

test('a budget is broken by the least bit more, and kept where exactly used up', () => {
  expect(isBroken(of(4, 4))).toBe(false);
  expect(isBroken(of(4.001, 4))).toBe(true);
});

test('the table says of each budget what was measured, what is allowed, and whether it is kept', () => {
  const table = tableOf([
    of(3, 4),
    { ...of(131.256, 120), what: 'script bytes', unit: 'KB', note: 'taskpane.js' },
  ]);
  expect(table.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['budget', 'measured', 'at most'],
    ['own requests', '3', '4', 'kept'],
    ['script bytes', '131.26 KB', '120 KB', 'BROKEN', 'taskpane.js'],
  ]);
});

test('a bench that measured nothing of a budget does not keep it', () => {
  expect(isBroken(of(Number.NaN, 4))).toBe(true);
});
