import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { administrator } from '../../../productionBuild';

/** Builds the tiny add-in under the product's own page, Content-Security-Policy included; gives the folder. */
export const buildTinyAddIn = async (): Promise<string> => {
  const dist = await mkdtemp(join(tmpdir(), 'tiny-add-in-'));
  await build({
    entryPoints: ['pane.ts', 'sendAlert.ts'].map((file) => resolve(__dirname, file)),
    bundle: true,
    outdir: dist,
  });
  const built = await readFile(join(administrator.dist, 'taskpane.html'), 'utf8');
  const page = built.replaceAll(/<script[^>]* src="(?!https:)[^>]*><\/script>/g, '');
  for (const [file, script] of [
    ['taskpane.html', 'pane.js'],
    ['sendAlert.html', 'sendAlert.js'],
  ] as const) {
    await writeFile(
      join(dist, file),
      page.replace('</head>', `<script defer src="${script}"></script></head>`),
    );
  }
  return dist;
};
