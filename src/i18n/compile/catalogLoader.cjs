const { compilePart } = require('./compileCatalog.cjs');

/** The webpack loader for `es/first.part` and the like: what is fetched together of the catalogs of a language. */
module.exports = function catalogLoader() {
  const { code, sources } = compilePart(this.resourcePath);
  for (const source of sources) this.addDependency(source);
  return code;
};
