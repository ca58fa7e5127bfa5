import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { buildOptions } from '../../../../src/app/build/buildOptions.cjs';

test.each([
  [{}, 'https://localhost:3000'],
  [{ WEBPACK_BUILD: true, origin: 'https://recall.contoso.com' }, 'https://recall.contoso.com'],
  [
    { origin: 'https://recall.contoso.com:8443/add-ins/recall' },
    'https://recall.contoso.com:8443/add-ins/recall',
  ],
])('%j is built for %s', (env, origin) => {
  expect(buildOptions(env)).toEqual({ origin, cloud: 'global' });
});

test.each([
  ['https://recall.contoso.com/', 'https://recall.contoso.com'],
  ['https://recall.contoso.com/recall/', 'https://recall.contoso.com/recall'],
  ['https://Recall.Contoso.com', 'https://recall.contoso.com'],
  ['https://recall.contoso.com:443', 'https://recall.contoso.com'],
  ['https://recall.contoso.com?a=b', 'https://recall.contoso.com'],
  [' https://recall.contoso.com', 'https://recall.contoso.com'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
])('the origin "%s" is refused, with the way to write it', (origin, better) => {
  expect(buildOptions({ origin })).toEqual({
    refusal: `--env origin=${origin}: write it as --env origin=${better}.`,
  });
});

test.each([
  '',
  'recall.contoso.com',
  'http://recall.contoso.com',
  'https://a.example/b&c',
  true,
  ['https://a.example'],
])('the origin %j is refused, with an example', (origin) => {
  expect(buildOptions({ origin })).toEqual({
    refusal: `--env origin=${String(origin)}: write an https address, such as --env origin=https://recall.contoso.com.`,
  });
});

test('an unknown cloud, and an option that does not exist, are refused', () => {
  expect(buildOptions({ cloud: 'germany' })).toEqual({
    refusal: '--env cloud=germany: write one of global, usGovernment, usGovernmentDod, china.',
  });
  expect(buildOptions({ orgin: 'https://recall.contoso.com' })).toEqual({
    refusal: '--env orgin: there are only "origin" and "cloud".',
  });
});

test('the build says so in one sentence, and ends with exit code 1', async () => {
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const args = [webpack, '--mode', 'production', '--env', 'origin=https://recall.contoso.com/'];
  const ended = await new Promise<{ code: unknown; said: string }>((told) => {
    execFile(process.execPath, args, { cwd: resolve(__dirname, '../../../..') }, (error, stdout, stderr) => {
      told({ code: error?.code, said: stdout + stderr });
    });
  });
  expect(ended).toEqual({
    code: 1,
    said: 'Nothing was built. --env origin=https://recall.contoso.com/: write it as --env origin=https://recall.contoso.com.\n',
  });
});
