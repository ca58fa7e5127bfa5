const path = require('node:path');
const swc = require('@swc/core');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { Compilation, DefinePlugin, sources } = require('webpack');
const { version } = require('./package.json');
const { buildOptions, developmentOrigin } = require('./src/app/build/buildOptions.cjs');
const { contentPolicy, officeJs, scriptOrigins } = require('./src/app/build/microsoftHosts.cjs');
const { startingCatalogs, startingHtml } = require('./src/app/build/startingWords.cjs');

const texts = {
  test: /\.part$/,
  include: path.resolve(__dirname, 'src/i18n'),
  type: 'javascript/auto',
  use: path.resolve(__dirname, 'src/i18n/compile/catalogLoader.cjs'),
};

const pane = ({ origin, cloud }, mode) => ({
  name: 'pane',
  mode,
  entry: { taskpane: './src/app/taskpane/index.tsx', starting: './src/app/taskpane/starting.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: { keep: ofSendAlert },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Griffel's loader turns makeStyles into finished CSS rules, so that its style engine stays out of the bundle.
        use: [
          { loader: '@griffel/webpack-loader', options: { babelOptions: { presets: [] } } },
          'swc-loader',
        ],
      },
      {
        test: /[\\/]@fluentui[\\/].+\.styles\.js$/,
        use: path.resolve(__dirname, 'src/app/taskpane/build/unusedTokensLoader.cjs'),
      },
      texts,
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: './src/app/taskpane/taskpane.html',
      filename: 'taskpane.html',
      minify: false,
      inject: false,
      contentPolicy: contentPolicy(cloud, 'taskpane'),
      officeJs: officeJs[cloud][0],
      starting: startingHtml(scriptOrigins(cloud)),
    }),
    new WatchedFiles(startingCatalogs),
    new DefinePlugin({
      builtVersion: JSON.stringify(version),
      builtForCloud: JSON.stringify(cloud),
      otherOfficeJs: JSON.stringify(officeJs[cloud][1] ?? null),
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'src/policy/config.json', noErrorOnMissing: true },
        {
          from: 'manifest.xml',
          transform: (content) => content.toString().replaceAll(developmentOrigin, origin),
        },
      ],
    }),
  ],
  // No eval in either mode: the pane's Content-Security-Policy forbids it.
  devtool: mode === 'production' ? false : 'source-map',
  performance: { hints: false },
  // The page is written by html-webpack-plugin; webpack's own HTML support would shorten it until the simulator and
  // an administrator could not find the script tags any more.
  experiments: { html: false },
});

/** The files of the second build, which the first one must not clean away. */
const ofSendAlert = /^(sendAlert\.|\.well-known[\\/])/;

/**
 * The handlers of Outlook's events (docs/sending.md): a single script under a fixed name, which the manifest names, in
 * the language of 2016, and a page around it for every Outlook but classic Windows.
 */
const sendAlert = ({ origin, cloud }, mode) => ({
  name: 'sendAlert',
  mode,
  entry: { sendAlert: './src/app/sendAlert/sendAlert.ts' },
  // No platform: whatever webpack added for a page would fail in the script engine of classic Windows.
  target: 'es2015',
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', chunkFormat: false },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, use: 'swc-loader' }, texts] },
  plugins: [
    new DefinePlugin({ builtForOrigin: JSON.stringify(origin) }),
    new InTheLanguageOf2016(mode),
    new CopyPlugin({
      patterns: [
        {
          from: 'src/app/sendAlert/sendAlert.html',
          transform: (content) =>
            content
              .toString()
              .replace('{contentPolicy}', contentPolicy(cloud, 'sendAlert'))
              .replace('{officeJs}', officeJs[cloud][0]),
        },
      ],
    }),
    new AllowedScript(`${origin}/sendAlert.js`),
  ],
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
});

/** Turns the finished script into ES2016, once for all its modules, so that each helper is in it once. */
class InTheLanguageOf2016 {
  constructor(mode) {
    const minify = mode === 'production';
    this.options = {
      swcrc: false,
      isModule: false,
      minify,
      jsc: {
        target: 'es2016',
        // Spread objects are plain ones, and nobody has a document.all: shorter helpers.
        assumptions: { setSpreadProperties: true, noDocumentAll: true, pureGetters: true },
        parser: { syntax: 'ecmascript' },
        ...(minify && {
          minify: {
            compress: { passes: 3, ecma: 2016, pure_getters: true },
            mangle: { toplevel: true },
            format: { comments: false },
          },
        }),
      },
    };
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('InTheLanguageOf2016', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: 'InTheLanguageOf2016', stage }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => asset.endsWith('.js'))) {
          const { code } = swc.transformSync(assets[name].source().toString(), this.options);
          compilation.updateAsset(name, new sources.RawSource(code));
        }
      });
    });
  }
}

/**
 * Classic Windows lets the script fetch only where it is listed here, at the root of its origin.
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/use-sso-in-event-based-activation
 */
class AllowedScript {
  constructor(address) {
    this.content = `${JSON.stringify({ allowed: [address] }, null, 2)}\n`;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AllowedScript', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'AllowedScript', stage }, () =>
        compilation.emitAsset(
          '.well-known/microsoft-officeaddins-allowed.json',
          new sources.RawSource(this.content),
        ),
      );
    });
  }
}

/** Builds again when one of these changes, which no module imports. */
class WatchedFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.afterCompile.tap('WatchedFiles', (compilation) => {
      for (const file of this.files) compilation.fileDependencies.add(file);
    });
  }
}

module.exports = (env = {}, { mode = 'production' } = {}) => {
  const options = buildOptions(env);
  if (options.refusal) {
    console.error(`Nothing was built. ${options.refusal}`);
    process.exit(1);
  }
  if (mode === 'production' && env.origin === undefined) {
    console.warn(
      `dist/ is for ${developmentOrigin}, to be tried only. To publish it: npm run build -- --env origin=https://recall.contoso.com`,
    );
  }
  return [pane(options, mode), sendAlert(options, mode)];
};
