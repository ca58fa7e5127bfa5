import { resolve } from 'node:path';
import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();

const bundled = async (file: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [resolve(__dirname, file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild wrote nothing for ${file}.`);
  return output.text;
};

/** A TypeScript file of this folder as one script for the browser; bundled once, in memory. */
export const bundleForBrowser = (file: string): Promise<string> => {
  const known = bundles.get(file);
  if (known !== undefined) return known;
  const made = bundled(file);
  bundles.set(file, made);
  return made;
};
