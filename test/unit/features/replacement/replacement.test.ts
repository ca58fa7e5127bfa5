import {
  differences,
  isSame,
  replacementDraft,
  replacementKind,
  rightRecipients,
  wronglyOn,
  type Comparable,
} from '../../../../src/features/replacement/replacement';
import { to } from '../../core/recall/samples';

const ana = to('ana@norte.example');
const luis = to('luis@norte.example', 'cc');
const eva = to('Eva@other.example', 'bcc');
const message = { recipients: [ana, luis, eva], readReceiptRequested: true };
const content = { body: { kind: 'html', html: '<p>Hello</p>' } } as const;

describe('who gets a replacement', () => {
  test.each(['corrected', 'rightPeople'] as const)('never one of the unintended: %s', (kind) => {
    const wrong = { unintended: ['eva@other.example', 'ana@norte.example'], marked: true };
    const right = rightRecipients(message.recipients, wrong, kind);
    expect(right).toEqual([luis]);
  });

  test('where it went to the wrong people and nobody was marked, nobody of them', () => {
    const none = { unintended: [], marked: false };
    expect(rightRecipients(message.recipients, none, 'rightPeople')).toEqual([]);
  });

  test('where the marks fit nobody on the message, nobody of them either', () => {
    const other = { unintended: ['gone@other.example'], marked: false };
    expect(rightRecipients(message.recipients, other, 'rightPeople')).toEqual([]);
  });

  test('a corrected copy goes to everybody, on the lines on which they stood', () => {
    expect(
      replacementDraft(message, content, {
        subject: 'Correction: x',
        wrong: { unintended: [], marked: false },
        kind: 'corrected',
      }),
    ).toEqual({
      to: [{ name: ana.name, address: ana.address }],
      cc: [{ name: luis.name, address: luis.address }],
      bcc: [{ name: eva.name, address: eva.address }],
      subject: 'Correction: x',
      body: content.body,
      readReceipt: true,
      replyAllTo: null,
    });
  });

  test('somebody who slipped back in is found, however the address is written', () => {
    expect(wronglyOn([ana, eva], ['eva@other.example'])).toEqual([eva]);
    expect(wronglyOn([ana], ['eva@other.example'])).toEqual([]);
  });

  test('only wrong people make it a message for the right ones', () => {
    expect(replacementKind('wrongPeople')).toBe('rightPeople');
    expect(replacementKind('wrongContent')).toBe('corrected');
    expect(replacementKind(null)).toBe('corrected');
  });
});

describe('what differs from the sent message', () => {
  const sent: Comparable = {
    subject: 'Offer',
    recipients: [ana, luis],
    text: 'Dear Ana,\n\nplease find the offer below.\r\n\r\nLucía',
    attachments: [
      { name: 'offer.pdf', size: 100 },
      { name: 'rates.xlsx', size: 200 },
    ],
  };
  const found = (changes: Partial<Comparable>) => differences(sent, { ...sent, ...changes });

  test('is nothing where only empty lines and spaces do', () => {
    const same = found({ text: 'Dear Ana,\nplease find  the offer below. \n\n\nLucía\n' });
    expect(isSame(same)).toBe(true);
  });

  test('people, whatever the case of their addresses', () => {
    const { added, removed } = found({ recipients: [{ ...ana, address: 'ANA@norte.example' }, eva] });
    expect([added, removed]).toEqual([[eva], [luis]]);
  });

  test('the subject', () => {
    expect(found({ subject: 'Correction: Offer' }).subject).toEqual({
      before: 'Offer',
      after: 'Correction: Offer',
    });
  });

  test('attachments added, taken out, and others of the same name', () => {
    const { attachments } = found({
      attachments: [
        { name: 'rates.xlsx', size: 201 },
        { name: 'terms.pdf', size: 5 },
      ],
    });
    expect(attachments).toEqual({ added: ['terms.pdf'], removed: ['offer.pdf'], changed: ['rates.xlsx'] });
  });

  test.each([
    ['changed', 'Dear Eva,\n\nplease find the offer below.\n\nLucía', 'Dear Ana,', 'Dear Eva,'],
    ['added', `${sent.text}\nPS: by Friday`, '', 'PS: by Friday'],
    ['taken out', 'Dear Ana,\n\nplease find the offer below.', 'Lucía', ''],
  ])('the first line that was %s', (_, text, before, after) => {
    expect(found({ text }).text).toEqual({ before, after });
  });

  test('each of them counts', () => {
    for (const changes of [{ subject: '' }, { text: '' }, { recipients: [] }, { attachments: [] }]) {
      expect(isSame(found(changes))).toBe(false);
    }
  });
});
