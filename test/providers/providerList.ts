import { readFileSync } from 'node:fs';

/*
 * Which mail providers the checks know: of the list of the package `email-providers` those whose owner and ending are
 * chosen here, so that the script of the send handler stays small; and those of Spain that the package lacks.
 */

/** The largest providers of the world, and those of access in Spain and around it. */
const owners = new Set(
  (
    'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol aim icloud me mac gmx web freenet t-online arcor ' +
    'orange wanadoo free laposte sfr neuf libero virgilio tiscali alice tin telefonica terra ono euskaltel comcast verizon ' +
    'att sbcglobal bellsouth cox charter earthlink optonline optimum btinternet bt virginmedia virgin talktalk sky ntlworld ' +
    'blueyonder bigpond optusnet telenet skynet planet hetnet home chello bluewin proton protonmail pm fastmail zoho mail ' +
    'yandex qq 163 126 naver sapo uol rogers shaw sympatico telus seznam wp onet interia o2 eircom'
  ).split(' '),
);
const endings = new Set(
  'com net es fr de it pt co.uk ie nl be ch at ca com.mx com.ar com.br cl com.co com.pe com.au me eu pl cz'.split(
    ' ',
  ),
);
const ofSpain =
  'telefonica.net movistar.es movistar.net orange.es ono.com euskaltel.net jazztel.es telecable.es mundo-r.com ya.com vodafone.es hotmail.cat'.split(
    ' ',
  );

export function providerList(): string[] {
  const all = JSON.parse(readFileSync(require.resolve('email-providers/all.json'), 'utf8')) as string[];
  const chosen = all.filter((domain) => {
    const dot = domain.indexOf('.');
    return owners.has(domain.slice(0, dot)) && endings.has(domain.slice(dot + 1));
  });
  return [...new Set([...chosen, ...ofSpain])].sort();
}

/** The text of the file that the product takes in. */
export const providerNamesFile = (): string =>
  `/** Domains at which strangers have their mailboxes; written by \`npm run providers\` (test/providers says which). */
export const providerNames =
  '${providerList().join(' ')}';
`;
