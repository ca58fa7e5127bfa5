const path = require('node:path');
const { transformSync } = require('@swc/core');
const { compileCatalog } = require('./compileCatalog.cjs');

/** The jest transform for message catalogs: the same functions as in the pane, as the CommonJS that jest runs. */
module.exports = {
  process(source, file) {
    const compiled = compileCatalog(source, path.basename(path.dirname(file)));
    return transformSync(compiled, { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } });
  },
};
