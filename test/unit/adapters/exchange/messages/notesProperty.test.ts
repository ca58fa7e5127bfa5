import { notesFrom } from '../../../../../src/adapters/exchange/messages/notesProperty';
import { noNotes } from '../../../../../src/mailbox/notes';

const letter = { at: '2026-11-22T10:00:00.000Z', letter: 'disregard', to: ['ben@contoso.com'] };
const read = (written: object[]) =>
  notesFrom(JSON.stringify({ ...noNotes('<1@contoso.com>'), written }), '<1@contoso.com>')?.written;

test('letters are read with their subject, and older notes without', () => {
  const newer = { ...letter, subject: 'Please disregard' };
  expect(read([letter, newer])).toEqual([letter, newer]);
});
