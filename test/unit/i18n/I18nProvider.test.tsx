import { renderToStaticMarkup } from 'react-dom/server';
import { I18nProvider, useTranslator } from '../../../src/i18n/I18nProvider';
import { speak } from './speak';

function Verdict() {
  return <b>{useTranslator().t('verdict.withinReach')}</b>;
}

test('a view below the provider speaks its language', async () => {
  const translator = await speak('es-ES');
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
