import type { Catalog } from '../../i18n/catalog';
import english from '../../i18n/en/sendAlert.part';
import spanish from '../../i18n/es/sendAlert.part';
import type { Translator } from '../../i18n/translator';

/**
 * The words of the alert in the language that Outlook shows: Spanish, else English. Both are in the one script, since
 * it cannot load another; `pickLocale` needs Intl, which the script engine of classic Windows need not have.
 */
export function wordsFor(displayLanguage: string): Translator['t'] {
  const catalog: Catalog = /^es\b/i.test(displayLanguage) ? spanish : english;
  return (key, ...values) => {
    const message = catalog[key];
    if (!message) throw new Error(key);
    return message(values[0]);
  };
}
