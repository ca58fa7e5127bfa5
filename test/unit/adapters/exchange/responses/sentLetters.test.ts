import { sentLetters, type SentMail } from '../../../../../src/adapters/exchange/responses/sentLetters';
import type { WrittenLetter } from '../../../../../src/mailbox/notes';

const ben = 'ben@contoso.com';
const eva = 'eva@other.example';
const letter: WrittenLetter = {
  at: '2026-11-22T10:00:00.000Z',
  letter: 'disregard',
  to: [ben, eva],
  subject: 'Please disregard',
};

const mail = (id: string, changes: Partial<SentMail> = {}): SentMail => ({
  id,
  internetMessageId: `<${id}@contoso.com>`,
  conversationId: id,
  subject: 'Please disregard',
  sentAt: '2026-11-22T10:05:00Z',
  recipients: [ben, eva].map((address) => ({ name: '', address })),
  ...changes,
});
const to = (...addresses: string[]) => ({ recipients: addresses.map((address) => ({ name: '', address })) });
const found = (mails: SentMail[], letters: WrittenLetter[] = [letter]) =>
  sentLetters(mails, letters, 'message').map(({ id }) => id);

describe('a letter in Sent Items', () => {
  test('has its subject and one of its readers, however late it was sent', () => {
    expect(found([mail('a', { ...to('Ben@contoso.com'), sentAt: '2026-11-25T10:00:00Z' })])).toEqual(['a']);
  });

  test.each([
    ['was sent before it was opened', { sentAt: '2026-11-22T09:58:00Z' }],
    ['went to somebody else', to('ana@contoso.com')],
    ['is the message itself', { id: 'message' }],
    ['has no id that answers could name', { internetMessageId: '' }],
    ['has another subject and went to one of the readers only', { subject: 'Lunch?', ...to(ben) }],
    ['has another subject and one reader more', { subject: 'Lunch?', ...to(ben, eva, 'ana@contoso.com') }],
    ['has another subject and was sent much later', { subject: 'Lunch?', sentAt: '2026-11-22T11:01:00Z' }],
  ])('is not what %s', (_, changes) => {
    expect(found([mail('a', changes)])).toEqual([]);
  });

  test('is the first one soon after it to just its readers, where the subject was changed', () => {
    const own = { subject: 'In my own words' };
    const later = mail('b', { ...own, sentAt: '2026-11-22T10:30:00Z' });
    expect(found([later, mail('a', own)])).toEqual(['a']);
    expect(found([mail('c'), mail('a', { ...own, sentAt: '2026-11-22T10:01:00Z' })])).toEqual(['c']);
  });

  test('that was opened twice and sent once takes no other mail in the place of the other', () => {
    expect(found([mail('a'), mail('b', { subject: 'Lunch?' })], [letter, letter])).toEqual(['a']);
  });

  test('and each of two that were sent are found', () => {
    expect(
      found(
        [mail('a', to(ben)), mail('b', to(eva))],
        [
          { ...letter, to: [ben] },
          { ...letter, to: [eva] },
        ],
      ),
    ).toEqual(['a', 'b']);
  });
});
