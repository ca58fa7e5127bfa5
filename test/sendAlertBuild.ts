import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseExpressionAt } from 'acorn';

const root = join(__dirname, '..');

/**
 * Builds only the handlers of events, as an administrator would for this origin: a second instead of a minute. Gives
 * the folder; rejects with webpack's own words.
 */
export const buildSendAlert = async (origin: string, cloud = 'global'): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'send-alert-'));
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const options = ['--mode', 'production', '--config-name', 'sendAlert', '--output-path', folder];
  await promisify(execFile)(
    process.execPath,
    [webpack, ...options, '--env', `origin=${origin}`, `cloud=${cloud}`],
    {
      cwd: root,
    },
  );
  return folder;
};

/** The script without the words of the other language, for measuring: the larger language stays. */
export const withOneLanguage = (script: string): string => {
  const catalogs = [...script.matchAll(/\{"alert\.head":/g)].map(({ index }) => {
    const { end } = parseExpressionAt(script, index, { ecmaVersion: 2016 });
    return script.slice(index, end);
  });
  const [smaller, larger] = catalogs.sort((one, other) => one.length - other.length);
  if (!smaller || !larger) throw new Error('The words of two languages are no longer found in sendAlert.js.');
  return script.replace(smaller, '{}');
};
