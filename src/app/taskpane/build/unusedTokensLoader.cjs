const { minify } = require('terser');

/**
 * The webpack loader for Fluent's finished styles. They drag along what they were made from: for one constant that
 * nobody uses any more, every name of the theme, 4 KB of the first load. Only what reads them is left out here.
 */
module.exports = async function unusedTokensLoader(source) {
  const callback = this.async();
  try {
    // Reading a token has no effect, which webpack cannot know.
    const { code } = await minify(source, {
      module: true,
      mangle: false,
      compress: { pure_getters: true, toplevel: true },
    });
    callback(null, code);
  } catch (error) {
    callback(error);
  }
};
