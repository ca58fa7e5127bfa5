import { readFileSync } from 'node:fs';

/*
 * Which mail providers the checks know: of the list of the package `email-providers` those whose owner and ending are
 * chosen here, so that the script of the send handler stays small; and those of Spain that the package lacks.
 */

/** The largest providers of the world, and those of access in Spain and around it. */
const owners = new Set(
  (
    'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac gmx web t-online orange wanadoo ' +
    'free laposte sfr libero virgilio tiscali terra comcast verizon att sbcglobal bellsouth cox charter btinternet ' +
    'virginmedia talktalk sky bigpond telenet skynet bluewin proton protonmail fastmail zoho mail sapo'
  ).split(' '),
);
const endings = new Set('com net es fr de it pt co.uk ie be ch com.mx com.ar com.br com.au me'.split(' '));
const ofSpain =
  'telefonica.net movistar.es movistar.net orange.es ono.com euskaltel.net jazztel.es telecable.es mundo-r.com ya.com vodafone.es hotmail.cat'.split(
    ' ',
  );

/** Those that `isProvider` knows by their form. */
const ofEveryCountry = /^(?:hotmail|outlook|live|yahoo|gmx|msn)\.(?!c?[om]$)[a-z]{2}(?:\.[a-z]{2})?$/;

function providerList(): string[] {
  const all = JSON.parse(readFileSync(require.resolve('email-providers/all.json'), 'utf8')) as string[];
  const chosen = all.filter((domain) => {
    const dot = domain.indexOf('.');
    return owners.has(domain.slice(0, dot)) && endings.has(domain.slice(dot + 1));
  });
  return [...new Set([...chosen.filter((domain) => !ofEveryCountry.test(domain)), ...ofSpain])].sort();
}

/** The text of the file that the product takes in. */
export const providerNamesFile = (): string =>
  `/** Domains at which strangers have their mailboxes; written by \`npm run providers\` (test/providers says which). */
export const providerNames =
  '${providerList().join(' ')}';
`;
