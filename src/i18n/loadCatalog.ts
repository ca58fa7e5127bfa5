import type { Catalog } from './catalog';
import type { Locale } from './locale';

/** Fetches the messages of one language only; each is a chunk of its own. Rejects if the chunk cannot be fetched. */
export async function loadCatalog(locale: Locale): Promise<Catalog> {
  switch (locale.catalog) {
    case 'en':
      return (await import(/* webpackChunkName: "messages-en" */ './en.json5')).default;
    case 'es':
      return (await import(/* webpackChunkName: "messages-es" */ './es.json5')).default;
    case 'pseudo': {
      const [english, { pseudoCatalog }] = await Promise.all([
        import(/* webpackChunkName: "messages-en" */ './en.json5'),
        import(/* webpackChunkName: "messages-pseudo" */ './pseudoCatalog'),
      ]);
      return pseudoCatalog(english.default);
    }
  }
}
