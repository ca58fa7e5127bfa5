import type { Catalog } from './catalog';
import type { Locale } from './locale';

type Language = Exclude<Locale['catalog'], 'pseudo'>;

/** The texts of the first verdict, one language; a chunk of their own. Rejects if it cannot be fetched. */
export const loadCatalog = (locale: Locale): Promise<Catalog> => inLanguage(locale, first);

/** All that the views need which come after the first verdict. Rejects if it cannot be fetched. */
export const loadLaterTexts = (locale: Locale): Promise<Catalog> => inLanguage(locale, later);

/**
 * The texts of drafted messages, with those for times around them. Their language is the draft's, not the pane's.
 * Rejects if they cannot be fetched.
 */
export const loadLetters = (locale: Locale): Promise<Catalog> =>
  inLanguage(locale, async (language) => together(await Promise.all([first(language), letters(language)])));

async function inLanguage(
  { catalog }: Locale,
  load: (language: Language) => Promise<Catalog>,
): Promise<Catalog> {
  if (catalog !== 'pseudo') return load(catalog);
  const [english, { pseudoCatalog }] = await Promise.all([
    load('en'),
    import(/* webpackChunkName: "messages-pseudo" */ './pseudoCatalog'),
  ]);
  return pseudoCatalog(english);
}

const together = (parts: readonly Catalog[]): Catalog => Object.assign({}, ...parts) as Catalog;

async function first(language: Language): Promise<Catalog> {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "messages-en" */ './en/first.part')).default;
    case 'es':
      return (await import(/* webpackChunkName: "messages-es" */ './es/first.part')).default;
  }
}

async function later(language: Language): Promise<Catalog> {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "messages-en-later" */ './en/later.part')).default;
    case 'es':
      return (await import(/* webpackChunkName: "messages-es-later" */ './es/later.part')).default;
  }
}

async function letters(language: Language): Promise<Catalog> {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "letters-en" */ './en/letters.part')).default;
    case 'es':
      return (await import(/* webpackChunkName: "letters-es" */ './es/letters.part')).default;
  }
}
