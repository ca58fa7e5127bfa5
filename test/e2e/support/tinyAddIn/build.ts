import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Builds the tiny add-in under the product's own page, Content-Security-Policy included; gives the folder. */
export const buildTinyAddIn = async (): Promise<string> => {
  const dist = await mkdtemp(join(tmpdir(), 'tiny-add-in-'));
  await build({
    entryPoints: ['pane.ts', 'sendAlert.ts'].map((file) => resolve(__dirname, file)),
    bundle: true,
    outdir: dist,
  });
  const page = await readFile(resolve(__dirname, '../../../../src/app/taskpane/taskpane.html'), 'utf8');
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
