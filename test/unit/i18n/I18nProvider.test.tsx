import { renderToStaticMarkup } from 'react-dom/server';
import { I18nProvider, useTranslator } from '../../../src/i18n/I18nProvider';
import { loadCatalog } from '../../../src/i18n/loadCatalog';
import { pickLocale } from '../../../src/i18n/locale';
import { createTranslator } from '../../../src/i18n/translator';

function Verdict() {
  return <b>{useTranslator().t('verdict.withinReach')}</b>;
}

test('a view below the provider speaks its language', async () => {
  const locale = pickLocale('es-ES');
  const translator = createTranslator(locale, await loadCatalog(locale));
  expect(
    renderToStaticMarkup(
      <I18nProvider translator={translator}>
        <Verdict />
      </I18nProvider>,
    ),
  ).toBe('<b>Al alcance</b>');
});

test('a view without a provider is told what to do', () => {
  expect(() => renderToStaticMarkup(<Verdict />)).toThrow('wrap the tree in one');
});
