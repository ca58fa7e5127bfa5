import { draftLanguage, languageOf } from '../../../../src/core/texts/draftLanguage';

test.each([
  ['Dear Mark, dear Judith, please find our offer below. Kind regards', 'en'],
  ['Declan, these are the rates we must not go below. Please keep them between us until Thursday.', 'en'],
  ['Hola, Marta: te paso el primer borrador de la oferta para el cliente.', 'es'],
  ['Buenos días: abajo va el informe de febrero, por si lo queréis leer.', 'es'],
])('%s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ['nothing', ''],
  ['too few words', 'Offer 2026-031'],
  [
    'both languages',
    'Hola a todos, el informe de la semana. Hello, this is the report for you and your team.',
  ],
  ['another language', 'Sehr geehrte Frau Stein, anbei finden Sie unser Angebot. Mit freundlichen Grüßen'],
])('of %s nothing is certain', (_, text) => {
  expect(languageOf(text)).toBeNull();
});

test('where the message does not say, the draft speaks as the pane does', () => {
  expect(draftLanguage('2026-031', 'es')).toBe('es');
  expect(draftLanguage('2026-031', 'pseudo')).toBe('en');
  expect(draftLanguage('Hola, te paso el borrador de la oferta.', 'en')).toBe('es');
});
