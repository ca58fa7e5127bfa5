import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'check-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Exit code and everything printed, as the administrator who runs it sees them. */
function checkConfig(content?: string | Uint8Array): { code: number | null; printed: string } {
  const file = join(folder, 'config.json');
  if (content !== undefined) writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/deployment/checkConfig.ts', ...(content === undefined ? [] : [file])],
    { cwd: root, encoding: 'utf8' },
  );
  return { code: status, printed: stdout + stderr };
}

test('a good file passes, and it is said whether recall is on', () => {
  expect(checkConfig('{ "ownDomains": ["contoso.com"] }')).toEqual({
    code: 0,
    printed: expect.stringContaining('nothing to mend. Recall is on.') as string,
  });
});

test('a mistake fails with its sentence, and it is said what holds until it is mended', () => {
  const { code, printed } = checkConfig('{ "recall": { "Enabled": false } }');
  expect(code).toBe(1);
  expect(printed).toMatch(/"recall\.Enabled" is not known[^]*recall is off/);
});

test.each([
  ['Latin-1', Buffer.from('{ "serviceDesk": "Teléfono 4000" }', 'latin1'), /not saved as UTF-8/],
  ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), /saved as UTF-16/],
])('a file in %s fails with what to do', (_what, content, sentence) => {
  const { code, printed } = checkConfig(content);
  expect(code).toBe(1);
  expect(printed).toMatch(sentence);
});

test('without a file it says how it is used', () => {
  expect(checkConfig()).toEqual({
    code: 2,
    printed: expect.stringContaining('npm run check-config --') as string,
  });
});
