import type { CatalogName } from '../../i18n/locale';

/** The languages in which letters can be drafted. */
export type DraftLanguage = 'en' | 'es';

/** Short words that are frequent in one of the languages and none in the other ("me", "no", "a" are in both). */
const frequent: Readonly<Record<DraftLanguage, ReadonlySet<string>>> = {
  en: new Set(
    ['the', 'and', 'of', 'to', 'is', 'you', 'for', 'that', 'it', 'this', 'with', 'are', 'be', 'your', 'we']
      .concat(['have', 'will', 'my', 'please', 'not', 'from', 'can', 'our', 'as', 'at', 'but', 'would', 'i'])
      .concat(['hi', 'hello', 'dear', 'regards', 'thanks', 'was', 'which', 'below', 'attached']),
  ),
  es: new Set(
    ['el', 'la', 'de', 'que', 'y', 'en', 'los', 'las', 'un', 'una', 'por', 'con', 'para', 'del', 'al', 'es']
      .concat(['se', 'lo', 'le', 'te', 'os', 'su', 'tu', 'mi', 'más', 'pero', 'como', 'está', 'esta', 'este'])
      .concat(['hola', 'gracias', 'saludo', 'saludos', 'estimado', 'estimada', 'buenos', 'días', 'adjunto']),
  ),
};

const enough = 3;
const clearly = 3;

/** The language of a text where it is certain: enough of its words, and three times as many as of the other. */
export function languageOf(text: string): DraftLanguage | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: DraftLanguage) => words.filter((word) => frequent[language].has(word)).length;
  const [english, spanish] = [count('en'), count('es')];
  if (english >= enough && english >= clearly * spanish) return 'en';
  return spanish >= enough && spanish >= clearly * english ? 'es' : null;
}

/** The language of a draft: that of the sent message where it is certain, else that of the pane. */
export const draftLanguage = (text: string, pane: CatalogName): DraftLanguage =>
  languageOf(text) ?? (pane === 'es' ? 'es' : 'en');
