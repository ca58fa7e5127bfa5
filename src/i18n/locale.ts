/** The languages that have a catalog; `pseudo` is English in brackets and longer, to find texts that bypass it. */
export type CatalogName = 'en' | 'es' | 'pseudo';

/** How to talk to this user. */
export interface Locale {
  catalog: CatalogName;
  /** BCP 47 tag for dates, numbers and the `lang` attribute; keeps the region: dates of en-GB are not those of en-US. */
  tag: string;
  dir: 'ltr' | 'rtl';
}

/** The locale for a display language as Outlook names it, e.g. `es-419`; English where there is no catalog. */
export function pickLocale(displayLanguage: string): Locale {
  const wanted = displayLanguage.trim().replaceAll('_', '-');
  // Windows' pseudo-languages: qps-ploc (accented), qps-plocm (mirrored: right to left).
  const pseudo = /^qps-ploc(m?)/i.exec(wanted);
  if (pseudo) return { catalog: 'pseudo', tag: 'en', dir: pseudo[1] ? 'rtl' : 'ltr' };
  const tag = canonicalTag(wanted);
  const language = tag?.split('-')[0];
  if (tag !== undefined && (language === 'en' || language === 'es'))
    return { catalog: language, tag, dir: 'ltr' };
  // Somebody who reads none of our languages gets English with the 24 hours and the day before the month that most
  // of the world is used to, not the dates of a language that the sentence around them is not in.
  return { catalog: 'en', tag: 'en-GB', dir: 'ltr' };
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // Not a BCP 47 tag (RangeError): treated as a language that has no catalog.
    return undefined;
  }
}
