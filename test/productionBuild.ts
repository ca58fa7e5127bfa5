import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '..');

/** The build of an administrator, as the end-to-end tests run it. */
export const administrator = {
  origin: 'https://recall.contoso.example',
  dist: join(root, 'dist-administrator'),
};

/** A build of this repository: where it goes, and for which origin it is made; none: for localhost. */
interface BuildPlace {
  dist: string;
  origin?: string;
}

/** What a build is made from. */
const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', '.swcrc', 'package-lock.json'];

/**
 * Makes sure that the folder (`dist/`) holds a production build of the sources as they are now, and gives its path.
 * Builds only if that is missing, older than a source, or a development build. Rejects with webpack's own words if it
 * cannot be built.
 */
export const ensureProductionBuild = async (
  { dist, origin }: BuildPlace = { dist: join(root, 'dist') },
): Promise<string> => {
  if (isCurrent(dist)) return dist;
  const begun = new Date();
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const options = ['--mode', 'production', '--output-path', dist];
  if (origin !== undefined) options.push('--env', `origin=${origin}`);
  try {
    await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: root });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The production build failed; "npm run build" shows it too.\n${stdout}${stderr}`, {
      cause: error,
    });
  }
  // Webpack leaves a file alone whose content stays; what counts here is when it was last made sure of.
  utimesSync(join(dist, 'taskpane.html'), begun, begun);
  return dist;
};

const isCurrent = (dist: string): boolean => {
  const pane = join(dist, 'taskpane.html');
  if (!existsSync(pane)) return false;
  // Only a development build has source maps.
  const isProduction = !readdirSync(dist).some((name) => name.endsWith('.map'));
  return isProduction && sources.every((path) => newest(join(root, path)) < statSync(pane).mtimeMs);
};

/** When this file, or anything in this folder, last changed; a deletion changes its folder. */
const newest = (path: string): number => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};
