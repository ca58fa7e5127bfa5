const path = require('node:path');
const { compileCatalog } = require('./compileCatalog.cjs');

/** The webpack loader for message catalogs; the file is named after its language: `es.json5`. */
module.exports = function catalogLoader(source) {
  return compileCatalog(source, path.basename(this.resourcePath, '.json5'));
};
