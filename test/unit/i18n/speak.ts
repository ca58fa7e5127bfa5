import { loadCatalog, loadLaterTexts, loadLetters } from '../../../src/i18n/loadCatalog';
import type { Catalog } from '../../../src/i18n/catalog';
import englishAlert from '../../../src/i18n/en/sendAlert.part';
import spanishAlert from '../../../src/i18n/es/sendAlert.part';
import englishStart from '../../../src/i18n/en/page.part';
import spanishStart from '../../../src/i18n/es/page.part';
import { pickLocale } from '../../../src/i18n/locale';
import { pseudoCatalog } from '../../../src/i18n/pseudoCatalog';
import { createTranslator, type Translator } from '../../../src/i18n/translator';

/** A translator that has all texts of the pane, as after the first verdict. */
export async function speak(language: string, timeZone = 'Europe/Madrid'): Promise<Translator> {
  const locale = pickLocale(language);
  const translator = createTranslator(locale, await loadCatalog(locale), {
    timeZone,
    loadLater: () => loadLaterTexts(locale),
  });
  await translator.later();
  return translator;
}

/** A translator for drafted messages. */
export async function speakLetters(language: string, timeZone = 'Europe/Madrid'): Promise<Translator> {
  const locale = pickLocale(language);
  return createTranslator(locale, await loadLetters(locale), { timeZone });
}

/** Every compiled text of a language. */
export async function compiledTexts(language: string): Promise<Required<Catalog>> {
  const locale = pickLocale(language);
  const parts = await Promise.all([loadCatalog(locale), loadLaterTexts(locale), loadLetters(locale)]);
  // The send handler has its texts in it and loads none.
  parts.push({ en: englishAlert, es: spanishAlert, pseudo: pseudoCatalog(englishAlert) }[locale.catalog]);
  // Written into the page when it is built.
  parts.push({ en: englishStart, es: spanishStart, pseudo: pseudoCatalog(englishStart) }[locale.catalog]);
  return Object.assign({}, ...parts) as Required<Catalog>;
}
