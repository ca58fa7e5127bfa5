import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogTexts } from '../../../src/i18n/compile/catalogTexts';

const src = resolve(__dirname, '../../../src');

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('messageArguments.ts'))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

/** Keys named outright, and the sections from which one is chosen by its code: `verdict.${verdict}`. */
const named = new Set([...sources.matchAll(/'([a-zA-Z]+\.[a-zA-Z]+)'/g)].map(([, key]) => key));
const chosen = new Set([...sources.matchAll(/`([a-zA-Z]+)\.\$\{/g)].map(([, section]) => section));

test('every message is used: words that nobody sees are not carried along', () => {
  // Those of `starting` are written into the page when it is built (test/unit/app/build).
  const keys = [...catalogTexts('en').keys()].filter((key) => !key.startsWith('starting.'));
  const unused = keys.filter((key) => !named.has(key) && !chosen.has(key.split('.')[0] ?? ''));
  expect(unused).toEqual([]);
});
