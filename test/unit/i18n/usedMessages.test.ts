import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogTexts } from '../../../src/i18n/compile/catalogTexts';

const src = resolve(__dirname, '../../../src');

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('messageArguments.ts'))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

/**
 * The keys of these texts that the code can name: outright, or by a code put into a template such as
 * `verdict.${verdict}` and `letter.${kind}Subject`. A code counts only where it is one: a text of the code, or the key
 * of a table. So a text whose code is gone is found, although its section is still in use.
 */
function unusedIn(keys: readonly string[], code: string): string[] {
  const named = new Set([...code.matchAll(/'([a-zA-Z]+\.[a-zA-Z0-9]+)'/g)].map(([, key]) => key));
  const codes = new Set(
    [...code.matchAll(/'([a-zA-Z0-9]+)'|\b([a-zA-Z0-9]+):/g)].map(([, text, member]) => text ?? member),
  );
  const templates = [...code.matchAll(/`([a-zA-Z]+\.[a-zA-Z]*)\$\{[^}`]+\}([a-zA-Z]*)`/g)].map(
    ([, head = '', tail = '']) => ({ head, tail }),
  );
  const isChosen = (key: string) =>
    templates.some(
      ({ head, tail }) =>
        key.startsWith(head) &&
        key.endsWith(tail) &&
        codes.has(key.slice(head.length, key.length - tail.length)),
    );
  return keys.filter((key) => !named.has(key) && !isChosen(key));
}

test('every message is used: words that nobody sees are not carried along', () => {
  // Those of `starting` are written into the page when it is built (test/unit/app/build).
  const keys = [...catalogTexts('en').keys()].filter((key) => !key.startsWith('starting.'));
  expect(unusedIn(keys, sources)).toEqual([]);
});

test.each([
  ["t('a.plain')", ['a.plain'], []],
  ['t(`a.${code}`)', ['a.some'], ['a.some']],
  ["type Code = 'some' | 'other'; t(`a.${code}`)", ['a.some', 'a.other', 'a.gone'], ['a.gone']],
  ['const table = { some: 1 }; t(`a.${code}Title`)', ['a.someTitle', 'a.some'], ['a.some']],
  ["type Code = 'some'; t(`a.${code}`)", ['b.some'], ['b.some']],
])('of %s and %j, unused are %j', (code, keys, unused) => {
  expect(unusedIn(keys, code)).toEqual(unused);
});
