import { partsOf, quotedPeople } from '../../../../src/core/texts/ownText';

const own = (body: string): string => partsOf(body).own.trim();

test.each([
  ['Outlook', 'Mine.\n\nFrom: Ana Gil <a@b.example>\nSent: Monday\nTo: Me\nSubject: X\n\nTheirs.'],
  ['Outlook in Spanish', 'Mine.\n\nDe: Ana Gil\nEnviado el: lunes\nPara: Me\nAsunto: X\n\nTheirs.'],
  [
    'Outlook on the web',
    'Mine.\n\n________________________________\nFrom: Ana <a@b.example>\nDate: Monday\nTo: Me',
  ],
  ['older Outlook', 'Mine.\n\n-----Original Message-----\nTheirs.'],
  ['older Outlook in Spanish', 'Mine.\n\n-----Mensaje original-----\nTheirs.'],
  ['Gmail', 'Mine.\n\nOn Mon, 23 Nov 2026 at 10:02, Ana <a@b.example> wrote:\n> Theirs.'],
  [
    'Gmail where the line is full',
    'Mine.\n\nOn Mon, 23 Nov 2026 at 10:02, Ana Gil <ana.gil@b.example>\nwrote:\n> Theirs.',
  ],
  ['Gmail in Spanish', 'Mine.\n\nEl lun, 23 nov 2026 a las 10:02, Ana escribió:\n> Theirs.'],
  ['Apple Mail', 'Mine.\n\nBegin forwarded message:\n\nTheirs.'],
])('the own text ends where %s begins to quote', (_, body) => {
  expect(own(body).replace(/\s*_+$/, '')).toBe('Mine.');
});

test.each(['From: Madrid\nI leave at nine.', 'On Monday I wrote to Ana.\nShe is fine.', 'De: nada.', '-- '])(
  '%j quotes nobody',
  (body) => {
    expect(partsOf(body).quoted).toBe('');
  },
);

test('answers between quoted lines are own', () => {
  expect(partsOf('> One?\nYes.\n> Two?\nNo.')).toEqual({
    own: 'Yes.\nNo.',
    signature: '',
    quoted: '> One?\n> Two?',
  });
});

test.each([
  ['Text.\n\nKind regards,\nMarta', 'Kind regards,\nMarta'],
  ['Text.\n\nUn cordial saludo,\nMarta\nCIF A58818501', 'Un cordial saludo,\nMarta\nCIF A58818501'],
  ['Text.\n-- \nMarta', '-- \nMarta'],
  ['Text.\nThanks\nMarta Ruiz i Puig\nI+D\nwww.norte.es', 'Thanks\nMarta Ruiz i Puig\nI+D\nwww.norte.es'],
  [
    'Text.\n\nThanks\nMarta Ruiz\nNorte S.L.\nC/ Gran Vía 12, 3º dcha. 48001 Bilbao',
    'Thanks\nMarta Ruiz\nNorte S.L.\nC/ Gran Vía 12, 3º dcha. 48001 Bilbao',
  ],
  [
    'Text.\n\nBest,\nMarta\n\nThis e-mail is confidential and intended only for the addressee. Please delete it.',
    'Best,\nMarta\n\nThis e-mail is confidential and intended only for the addressee. Please delete it.',
  ],
  ['Hi Mark,\nMany thanks!\nThe card is 4111 1111 1111 1111.', ''],
  ['Hola:\nMuchas gracias.\nLa cuenta es ES91', ''],
  ['Text.\nThanks\nWe moved the meeting to Thursday.', ''],
  ['Text.\n------------\nMore', ''],
  [`Text.\nThanks\n${'One\n'.repeat(9)}`, ''],
  [`Text.\nThanks\n${'word '.repeat(20)}`, ''],
  ['Text.\n--\nThanks\nWe moved the meeting to Thursday.', '--\nThanks\nWe moved the meeting to Thursday.'],
  ['Thanks!\nMore text.', ''],
  ['Thanks for all the work that you did.\nMore text.', ''],
])('the signature of %j', (body, signature) => {
  expect(partsOf(body).signature).toBe(signature);
});

test('people of the quoted headers, and of the newest message', () => {
  const quoted =
    'From: Ana <ANA@b.example>\nTo: Me <me@n.example>; C <c@d.example>\nCc: e@f.example\n\nHi x@y.example\n\nDe: C <c@d.example>\nPara: z@z.example';
  expect(quotedPeople(quoted)).toMatchObject({
    all: ['ana@b.example', 'me@n.example', 'c@d.example', 'e@f.example', 'c@d.example', 'z@z.example'],
    newestTo: ['me@n.example', 'c@d.example', 'e@f.example'],
  });
});

test('the newest message’s recipients are not known where one has no address', () => {
  expect(quotedPeople('From: a@b.example\nTo: Me; C <c@d.example>').newestTo).toEqual([]);
});
