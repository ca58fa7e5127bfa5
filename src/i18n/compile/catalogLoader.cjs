const path = require('node:path');
const { compileCatalog } = require('./compileCatalog.cjs');

/** The webpack loader for message catalogs; the folder is named after their language: `es/first.json5`. */
module.exports = function catalogLoader(source) {
  return compileCatalog(source, path.basename(path.dirname(this.resourcePath)));
};
