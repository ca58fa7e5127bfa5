import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Builds the tiny add-in under the product's own page, Content-Security-Policy included; gives the folder. */
export const buildTinyAddIn = async (): Promise<string> => {
  const dist = await mkdtemp(join(tmpdir(), 'tiny-add-in-'));
  await build({ entryPoints: [resolve(__dirname, 'pane.ts')], bundle: true, outfile: join(dist, 'pane.js') });
  const page = await readFile(resolve(__dirname, '../../../../src/taskpane/taskpane.html'), 'utf8');
  const script = '<script defer src="pane.js"></script>';
  await writeFile(join(dist, 'taskpane.html'), page.replace('</head>', `${script}</head>`));
  return dist;
};
