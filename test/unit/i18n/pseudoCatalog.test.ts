import type { MessageKey } from '../../../src/i18n/catalog';
import { loadCatalog } from '../../../src/i18n/loadCatalog';
import { pickLocale } from '../../../src/i18n/locale';
import { createTranslator } from '../../../src/i18n/translator';
import { catalogTexts } from '../../../src/i18n/compile/catalogTexts';
import { compiledTexts } from './speak';
import { valuesToTry } from './valuesToTry';

describe('the pseudo-language', () => {
  const locale = pickLocale('qps-plocm');

  test('puts every message in brackets and makes it a third longer', async () => {
    const pseudo = await compiledTexts('qps-plocm');
    const english = await compiledTexts('en');
    const short = [...catalogTexts('en')].flatMap(([key, message]) =>
      valuesToTry(message)
        .map((values) => [english[key as MessageKey](values), pseudo[key as MessageKey](values)] as const)
        .filter(
          ([text, longer]) =>
            !(longer.startsWith(`[${text}`) && longer.endsWith(']') && longer.length >= text.length * 1.33),
        ),
    );
    expect(short).toEqual([]);
  });

  test('speaks through the translator from right to left', async () => {
    const translator = createTranslator(locale, await loadCatalog(locale), { timeZone: 'UTC' });
    expect(translator.dir).toBe('rtl');
    expect(translator.t('headline.one', { name: 'Ana' })).toContain('[A recall can reach Ana.');
  });
});
