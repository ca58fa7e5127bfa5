import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';

/** Where patterns meet texts that somebody outside has written. */
const places = ['src/core', 'src/app/sendAlert', 'src/adapters/exchange/responses'];

/** Patterns that meet short pieces only, by how they begin, and why; these may take the square of so little. */
const short: readonly [string, string][] = [
  ['^(?:(?:dear|', 'the first 120 characters of a text'],
  ['\\s+(?:and|y|e|&', 'the name in a greeting, 60 characters'],
  ['(?:^|\\s)(?:is|are|am|', 'a line of at most 80 characters'],
];
const mostUnknown = 0.2;

function patternsIn(file: string): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...places], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file));

/** The checker without Java or a native program. Where it finds no answer in time, `hostileTexts.test.ts` has one. */
const judged = (source: string, flags: string) => checkSync(source, flags, { timeout: 600 });

let before: string | undefined;
beforeAll(() => {
  before = process.env['RECHECK_BACKEND'];
  process.env['RECHECK_BACKEND'] = 'pure';
});
afterAll(() => {
  if (before === undefined) delete process.env['RECHECK_BACKEND'];
  else process.env['RECHECK_BACKEND'] = before;
});

test('the checker knows a slow pattern', () => {
  expect(judged('^(a+)+$', '').status).toBe('vulnerable');
  expect(judged('https?:\\/\\/\\S*sharepoint', '').status).not.toBe('safe');
});

test('no pattern of ours that meets the text of a mail can be slow', () => {
  const patterns = files.flatMap((file) => patternsIn(file).map((pattern) => ({ file, ...pattern })));
  expect(patterns.length).toBeGreaterThan(100);
  const results = patterns
    .filter(({ source }) => !short.some(([start]) => source.startsWith(start)))
    .map(({ file, source, flags }) => ({ file, source, status: judged(source, flags).status }));
  expect(results.filter(({ status }) => status === 'vulnerable')).toEqual([]);
  const unknown = results.filter(({ status }) => status === 'unknown');
  expect(unknown.length / results.length).toBeLessThan(mostUnknown);
});
