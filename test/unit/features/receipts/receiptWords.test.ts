import { receiptText } from '../../../../src/features/receipts/receiptWords';
import { speak } from '../../i18n/speak';

const now = new Date('2026-11-22T10:41:00Z');

test.each([
  ['en', 'Permission was not given, so nothing was changed.'],
  ['es', 'No se ha dado permiso y no se ha cambiado nada.'],
])('in %s a refused permission is told in one sentence', async (language, expected) => {
  const failure = { kind: 'consentRefused', doing: 'signIn' } as const;
  expect(receiptText(await speak(language), { step: 'failed', failure, flags: null }, now)).toBe(expected);
});
