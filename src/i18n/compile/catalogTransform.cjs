const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');
const { compilePart, sourcesOf } = require('./compileCatalog.cjs');

/** The jest transform for parts of catalogs: the same functions as in the pane, as the CommonJS that jest runs. */
module.exports = {
  /** What the part is made of lies in other files than the one that is imported. */
  getCacheKey(_source, file) {
    const hash = createHash('sha256').update(file).update(readFileSync(__filename));
    hash.update(readFileSync(path.join(__dirname, 'compileCatalog.cjs')));
    for (const source of sourcesOf(path.basename(path.dirname(file)))) hash.update(readFileSync(source));
    return hash.digest('hex').slice(0, 32);
  },
  process(_source, file) {
    const { code } = compilePart(file);
    return transformSync(code, { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } });
  },
};
