const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Where the manifest of this repository points; `--env origin=https://host/path` writes another one into dist/. */
const developmentOrigin = 'https://localhost:3000';

module.exports = (env = {}, { mode = 'production' } = {}) => ({
  mode,
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
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
        use: path.resolve(__dirname, 'src/taskpane/build/unusedTokensLoader.cjs'),
      },
      {
        test: /\.json5$/,
        include: path.resolve(__dirname, 'src/i18n'),
        type: 'javascript/auto',
        use: path.resolve(__dirname, 'src/i18n/compile/catalogLoader.cjs'),
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      scriptLoading: 'defer',
      minify: false,
      inject: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'src/policy/config.json', noErrorOnMissing: true },
        {
          from: 'manifest.xml',
          transform: (content) =>
            content.toString().replaceAll(developmentOrigin, env.origin ?? developmentOrigin),
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
