import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const root = resolve(__dirname, '../../..');

/** What webpack.config.js exports. */
type Configure = (env: object, options: { mode: string }) => readonly Configuration[];

/** Only the page is written; the icons and the manifest of the product have no part in this. */
const writesPage = (plugin: unknown): boolean =>
  plugin instanceof Object && plugin.constructor.name === 'HtmlWebpackPlugin';

/** Builds the bare pane as the product is built, under the product's own page; gives its folder. */
export const buildBarePane = async (): Promise<string> => {
  const loaded = (await import(join(root, 'webpack.config.js'))) as { default: Configure };
  const product = loaded.default({}, { mode: 'production' }).find(({ name }) => name === 'pane');
  if (!product) throw new Error('webpack.config.js has no build with the name "pane".');
  const folder = await mkdtemp(join(tmpdir(), 'bare-pane-'));
  const stats = await run({
    ...product,
    context: root,
    entry: { taskpane: require.resolve('./pane.tsx') },
    output: { ...product.output, path: folder },
    plugins: (product.plugins ?? []).filter(writesPage),
  });
  if (stats.hasErrors())
    throw new Error(`The bare pane could not be built:\n${stats.toString('errors-only')}`);
  return folder;
};

const run = (configuration: Configuration): Promise<webpack.Stats> =>
  new Promise((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (stats) done(stats);
      else failed(error ?? new Error('webpack ended without a result.'));
    });
  });
