import { createContext, useContext, type ReactNode } from 'react';
import type { Translator } from './translator';

const TranslatorContext = createContext<Translator | null>(null);

/** Gives every view below it the translator. */
export function I18nProvider(props: { translator: Translator; children: ReactNode }) {
  return <TranslatorContext.Provider value={props.translator}>{props.children}</TranslatorContext.Provider>;
}

/** The translator of the provider above. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (translator === null) {
    throw new Error(
      'useTranslator: there is no <I18nProvider translator={…}> above this view; wrap the tree in one.',
    );
  }
  return translator;
}
