/**
 * Compiles a message catalog (ICU MessageFormat in JSON5) to JavaScript at build time, so that neither the parser of
 * messages nor the plural rules of other languages reach the pane. Used by webpack (catalogLoader.cjs) and by jest
 * (catalogTransform.cjs).
 */
const MessageFormat = require('@messageformat/core');
const compileModule = require('@messageformat/core/compile-module');
const JSON5 = require('json5');

/**
 * An ES module whose default export maps each dotted key to a function from arguments to text.
 * @param {string} source text of the catalog
 * @param {string} language language of the catalog, e.g. `es`
 * @returns {string}
 */
function compileCatalog(source, language) {
  const messages = {};
  for (const [group, names] of Object.entries(JSON5.parse(source))) {
    for (const [name, text] of Object.entries(names)) messages[`${group}.${name}`] = text;
  }
  return compileModule(new MessageFormat(language, { strict: true }), messages);
}

module.exports = { compileCatalog };
