/**
 * Compiles message catalogs (ICU MessageFormat in JSON5) to JavaScript at build time, so that neither the parser of
 * messages nor the plural rules of other languages reach the pane. Used by webpack (catalogLoader.cjs) and by jest
 * (catalogTransform.cjs).
 */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const MessageFormat = require('@messageformat/core');
const compileModule = require('@messageformat/core/compile-module');
const JSON5 = require('json5');

const i18n = path.join(__dirname, '..');
const orderFile = path.join(i18n, 'loadingOrder.json5');

/**
 * The texts of one catalog by dotted key: `verdict.withinReach`.
 * @param {string} source text of the catalog
 * @returns {[key: string, text: string][]}
 */
const textsIn = (source) =>
  Object.entries(JSON5.parse(source)).flatMap(([group, names]) =>
    Object.entries(names).map(([name, text]) => [`${group}.${name}`, text]),
  );

/**
 * The part with which each text is fetched, as `loadingOrder.json5` has it: its own line goes before its group's.
 * @param {string} order text of that file
 * @returns {(key: string) => string}
 */
function partsBy(order) {
  const parts = new Map(
    Object.entries(JSON5.parse(order)).flatMap(([part, names]) => names.map((name) => [name, part])),
  );
  return (key) => parts.get(key) ?? parts.get(key.slice(0, key.indexOf('.'))) ?? 'later';
}

/**
 * An ES module whose default export maps each dotted key to a function from arguments to text.
 * @param {readonly [key: string, text: string][]} texts
 * @param {string} language their language, e.g. `es`
 * @returns {string}
 */
const compileTexts = (texts, language) =>
  compileModule(new MessageFormat(language, { strict: true }), Object.fromEntries(texts));

/**
 * The files that a part of a language's texts comes from: whoever keeps the result has to look at them.
 * @param {string} language
 * @returns {string[]}
 */
const sourcesOf = (language) => [
  orderFile,
  ...readdirSync(path.join(i18n, language))
    .filter((file) => file.endsWith('.json5'))
    .sort()
    .map((file) => path.join(i18n, language, file)),
];

/**
 * The module for `es/first.part`: the texts of that language that are fetched together.
 * @param {string} file path of the part; its folder is named after the language
 * @returns {{ code: string, sources: string[] }}
 */
function compilePart(file) {
  const language = path.basename(path.dirname(file));
  const part = path.basename(file, '.part');
  const sources = sourcesOf(language);
  const partOf = partsBy(readFileSync(orderFile, 'utf8'));
  const texts = sources
    .slice(1)
    .flatMap((source) => textsIn(readFileSync(source, 'utf8')))
    .filter(([key]) => partOf(key) === part);
  return { code: compileTexts(texts, language), sources };
}

module.exports = { compilePart, compileTexts, partsBy, sourcesOf, textsIn };
