import { pickLocale } from '../../../src/i18n/locale';

describe('the locale of a display language', () => {
  test.each([
    ['en-US', 'en', 'en-US'],
    ['en-GB', 'en', 'en-GB'],
    ['es-ES', 'es', 'es-ES'],
    ['es-419', 'es', 'es-419'],
    ['es', 'es', 'es'],
    ['ES-mx', 'es', 'es-MX'],
    ['es_ES', 'es', 'es-ES'],
  ])('%s reads the catalog %s and keeps its region: %s', (displayLanguage, catalog, tag) => {
    expect(pickLocale(displayLanguage)).toEqual({ catalog, tag, dir: 'ltr' });
  });

  test.each(['de-DE', 'est', 'ar-SA', '', 'not a language'])(
    '"%s" has no catalog: English, with dates as most of the world reads them',
    (displayLanguage) => {
      expect(pickLocale(displayLanguage)).toEqual({ catalog: 'en', tag: 'en-GB', dir: 'ltr' });
    },
  );

  test('the pseudo-languages of Windows give the pseudo-catalog, the mirrored one from right to left', () => {
    expect(pickLocale('qps-ploc')).toEqual({ catalog: 'pseudo', tag: 'en', dir: 'ltr' });
    expect(pickLocale('qps-Plocm')).toEqual({ catalog: 'pseudo', tag: 'en', dir: 'rtl' });
  });
});
