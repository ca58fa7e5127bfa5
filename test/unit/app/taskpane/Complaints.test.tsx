import { renderToStaticMarkup } from 'react-dom/server';
import { I18nProvider } from '../../../../src/i18n/I18nProvider';
import Complaints from '../../../../src/app/taskpane/Complaints';
import { speak } from '../../i18n/speak';

const markup = async (complaints: readonly string[]) => {
  const translator = await speak('es-ES');
  return renderToStaticMarkup(
    <I18nProvider translator={translator}>
      <Complaints complaints={complaints} />
    </I18nProvider>,
  );
};

test('every complaint is listed, and its English is marked as English', async () => {
  const html = await markup(['first thing', 'second thing']);
  expect(html).toMatch(/<ul[^>]* lang="en"[^>]*><li>first thing<\/li><li>second thing<\/li><\/ul>/);
  expect(html).toMatch(/^<div(?![^>]*lang=)/);
});

test('where all is well there is nothing', async () => {
  expect(await markup([])).toBe('');
});
