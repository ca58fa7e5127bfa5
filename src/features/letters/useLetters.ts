import { useCallback, useEffect, useState } from 'react';
import { loadLetters } from '../../i18n/loadCatalog';
import { pickLocale, type Locale } from '../../i18n/locale';
import { createTranslator, type Translator } from '../../i18n/translator';
import type { DraftLanguage } from '../../core/texts/draftLanguage';

/** The texts of letters in a language: on their way, there, or not to be had (then `again` asks once more). */
export type Letters =
  { step: 'loading' } | { step: 'ready'; words: Translator } | { step: 'failed'; again: () => void };

/** `null` while the language is not known yet. */
export function useLetters(language: DraftLanguage | null, pane: Locale): Letters {
  const [loaded, setLoaded] = useState<Partial<Record<DraftLanguage, Translator | 'failed'>>>({});
  const fetchLetters = useCallback(
    (wanted: DraftLanguage) => {
      const locale = localeOf(wanted, pane);
      loadLetters(locale).then(
        (texts) => {
          setLoaded((before) => ({ ...before, [wanted]: createTranslator(locale, texts) }));
        },
        () => {
          setLoaded((before) => ({ ...before, [wanted]: 'failed' }));
        },
      );
    },
    [pane],
  );
  useEffect(() => {
    if (language) fetchLetters(language);
  }, [language, fetchLetters]);

  const words = language && loaded[language];
  if (!words) return { step: 'loading' };
  if (words !== 'failed') return { step: 'ready', words };
  return {
    step: 'failed',
    again: () => {
      setLoaded((before) => ({ ...before, [language]: undefined }));
      fetchLetters(language);
    },
  };
}

/** The pane's own region where the language is the same: dates of en-US are not those of en-GB. */
const localeOf = (language: DraftLanguage, pane: Locale): Locale =>
  pane.catalog === language ? pane : pickLocale(language === 'es' ? 'es-ES' : 'en-GB');
