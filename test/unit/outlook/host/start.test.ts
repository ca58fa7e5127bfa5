import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const start = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((ended) => {
    const program = resolve(__dirname, '../../../outlook/start.ts');
    const tsx = require.resolve('tsx/cli');
    execFile(process.execPath, [tsx, program, ...args], (error, stdout, stderr) =>
      ended({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

const lines = (text: string): string[] => text.trim().split('\n');

test('help lists every option', async () => {
  const { code, stdout } = await start('--help');
  expect(code).toBe(0);
  for (const option of ['--port', '--world', '--locale', '--open']) expect(stdout).toContain(option);
});

test.each([
  [['--colour', 'red'], "'--colour'"],
  [['--port', 'many'], '--port "many"'],
  [['--locale', 'not a locale'], '--locale "not a locale"'],
  [['--world', 'no/such/world.json'], 'no/such/world.json'],
])('%j gets one sentence that names it, and exit code 1', async (args, named) => {
  const { code, stderr } = await start(...args);
  expect(code).toBe(1);
  expect(lines(stderr)).toEqual([expect.stringContaining(named)]);
});

test('a world that is not JSON is refused with its line and column', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'world-'));
  const file = join(folder, 'broken.json');
  await writeFile(file, '{\n  "name": }');
  const { code, stderr } = await start('--world', file);
  await rm(folder, { recursive: true });
  expect(code).toBe(1);
  expect(stderr).toContain('line 2, column 11');
});
