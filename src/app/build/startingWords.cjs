const { readFileSync } = require('node:fs');
const path = require('node:path');
const JSON5 = require('json5');

const file = (language) => path.join(__dirname, '../../i18n', language, 'starting.json5');

/** The catalogs that are written into the page, to be watched for changes. */
const startingCatalogs = ['en', 'es'].map(file);

const escaped = (text) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

/**
 * What stands on screen until office.js has answered, as HTML, in both languages: src/app/taskpane/starting.ts takes the
 * other one away and shows what is wrong. Each `data-trouble` is a text of the catalog.
 */
function startingHtml(hosts) {
  const list = `<ul>${hosts.map((host) => `<li>${new URL(host).hostname}</li>`).join('')}</ul>`;
  return ['en', 'es']
    .map((language) => {
      const { starting } = JSON5.parse(readFileSync(file(language), 'utf8'));
      const text = (name) => escaped(starting[name]);
      return [
        `<div lang="${language}">`,
        `<p role="status">${text('waiting')}</p>`,
        '<div role="alert">',
        `<div data-trouble="files" hidden><p>${text('files')}</p>${list}</div>`,
        `<p data-trouble="ours" hidden>${text('ours')}</p>`,
        `<p data-trouble="silent" hidden>${text('silent')}</p>`,
        '</div>',
        `<button type="button" hidden>${text('again')}</button>`,
        '</div>',
      ].join('');
    })
    .join('\n');
}

module.exports = { startingHtml, startingCatalogs };
