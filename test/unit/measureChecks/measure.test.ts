import { messagesIn, ratesOf, ratesTable, writtenFrom } from '../../measureChecks/measure';

const mail = (to: string, subject: string, body: string, minute: string) =>
  [
    'From: Marta <marta@norte.example>',
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: Thu, 26 Nov 2026 10:${minute}:00 +0000`,
    'Content-Type: text/plain',
    '',
    body,
    '',
  ].join('\r\n');

const right = mail('Ana Gil <ana.gil@cliente.example>', 'Prices', 'Hi Ana,\r\n\r\nfine.', '01');
const slip = mail('Ana Gil <ana.gil@cleinte.example>', 'RE: Prices', 'Hi Ana,\r\n\r\nsee attached.', '03');

const read = async (...raw: string[]) =>
  (await Promise.all(raw.map(writtenFrom))).flatMap((written) => written ?? []);

test('a mail is read as the message that its writer had before Send', async () => {
  expect(await writtenFrom(slip)).toMatchObject({
    at: '2026-11-26T10:03:00.000Z',
    message: {
      from: 'marta@norte.example',
      kind: 'reply',
      recipients: [
        { name: 'Ana Gil', address: 'ana.gil@cleinte.example', field: 'to', type: 'externalUser' },
      ],
    },
  });
  expect(await writtenFrom('no mail at all')).toBeNull();
});

test('an mbox is many messages, an .eml is one', () => {
  expect(
    messagesIn(`From marta@norte.example Thu\r\n${right}\nFrom marta@norte.example Thu\r\n${slip}`),
  ).toHaveLength(2);
  expect(messagesIn(right)).toHaveLength(1);
});

test('the rates know whom the writer wrote to before, and hold no text', async () => {
  const rates = ratesOf(await read(slip, right));
  expect(rates).toMatchObject({
    messages: 2,
    prompting: 1,
    found: 1,
    byRule: { lookAlike: { found: 1 }, attachmentMissing: { prompting: 1 }, salutation: { found: 0 } },
  });
  const table = ratesTable(rates);
  expect(table).toMatch(/^2 messages\n.*\nall checks +1 \(50\.0 %\) +1 \(50\.0 %\)/);
  expect(table).not.toMatch(/Ana|Gil|cliente|cleinte|Marta|norte|Prices/i);
});
