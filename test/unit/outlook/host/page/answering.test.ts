import { recipientKind, type ShownMessage, type ShownPerson } from '../../../../outlook/host/api';
import { answerTo, type Answering } from '../../../../outlook/host/page/answering';
import { wordsFor } from '../../../../outlook/host/page/words';
import { readWorld } from '../../../../outlook/world/readWorld';
import { ana, ben, cleo, outsider, worldFile } from '../../smallWorld';

const reading = readWorld(worldFile());
if (!reading.ok) throw new Error(reading.complaints.join('\n'));
const { world } = reading;

const shown = (address: string): ShownPerson => ({ name: address, address, kind: recipientKind.user });

const message = (changes: Partial<ShownMessage> = {}): ShownMessage => ({
  id: 'id',
  worldId: 'hello',
  internetMessageId: '<1@acme.example>',
  conversationId: 'conversation',
  subject: 'Hello',
  bodyText: 'Hello there',
  from: shown(ben),
  sender: shown(ben),
  to: [shown(ana), shown(outsider)],
  cc: [shown(cleo), shown('A@acme.example')],
  bcc: [],
  sentAt: '2026-03-10T08:57:00.000Z',
  receivedAt: '2026-03-10T08:57:00.000Z',
  itemClass: 'IPM.Note',
  isRead: true,
  isDraft: false,
  isWaiting: false,
  attachments: [
    { id: 'file', name: 'menu.pdf', size: 4, contentType: 'application/pdf', inline: false, kind: 'file' },
  ],
  readReceiptRequested: false,
  deliveryReceiptRequested: false,
  composeType: 'newMail',
  deliverAt: null,
  isFlagged: false,
  ...changes,
});

const answer = (how: Answering, changes: Partial<ShownMessage> = {}, locale = 'en-US') => {
  const setup = { client: { ...world.client, locale }, timeZone: 'UTC', directory: world };
  return answerTo(message(changes), how, { setup, person: ana, words: wordsFor(locale) }, 'Yes.');
};

const addresses = (people: ShownPerson[] = []): string[] => people.map(({ address }) => address);

test.each<[string, Answering, Partial<ShownMessage>, string[], string[]]>([
  ['a reply goes to the writer', 'reply', {}, [ben], []],
  ['a reply to all to everybody but oneself, by any own address', 'replyAll', {}, [ben, outsider], [cleo]],
  ['nobody stands twice', 'replyAll', { to: [shown(ben)], cc: [shown(ben)] }, [ben], []],
  ['one’s own message is answered to its recipients', 'replyAll', { from: shown(ana) }, [outsider], [cleo]],
  ['a message to oneself, to oneself', 'replyAll', { from: shown(ana), to: [shown(ana)], cc: [] }, [ana], []],
  ['a forward goes to nobody yet', 'forward', {}, [], []],
])('%s', (_, how, changes, to, cc) => {
  const draft = answer(how, changes);
  expect([addresses(draft.to), addresses(draft.cc)]).toEqual([to, cc]);
});

test('only a forward takes the files along', () => {
  expect(answer('reply').attachments).toBeUndefined();
  expect(answer('forward').attachments).toMatchObject([{ name: 'menu.pdf' }]);
});

test.each<[string, Answering, string, string]>([
  ['Hello', 'reply', 'en-US', 'RE: Hello'],
  ['re: Hello', 'replyAll', 'en-US', 're: Hello'],
  ['Hello', 'forward', 'en-US', 'FW: Hello'],
  ['Fwd: Hello', 'forward', 'es-ES', 'Fwd: Hello'],
  ['RE: Hola', 'forward', 'es-ES', 'RV: RE: Hola'],
])('the subject “%s” of a %s in %s becomes “%s”', (subject, how, locale, expected) => {
  expect(answer(how, { subject }, locale).subject).toBe(expected);
});

test('what is answered stands below, headed in the language of Outlook', () => {
  const heads = (locale: string) =>
    (answer('replyAll', {}, locale).body ?? '')
      .split('\n')
      .filter((line) => /^[A-Z]\w*: /.test(line))
      .map((line) => line.split(':')[0]);
  expect(heads('en-US')).toEqual(['From', 'Sent', 'To', 'Cc', 'Subject']);
  expect(heads('es-ES')).toEqual(['De', 'Enviado', 'Para', 'CC', 'Asunto']);
  expect(answer('reply').body).toMatch(/^Yes\.\n\n_{32}\nFrom: .*Subject: Hello\n\nHello there$/s);
});
