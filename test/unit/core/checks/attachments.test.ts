import { check, file, people, rulesIn } from './build';

const ana = people('ana.gil@cliente.example');

test.each([
  ['I attach the contract.', 'attach'],
  ['We have attached both.', 'attached'],
  ['Please find attached the contract.', 'attached'],
  ['See attached', 'attached'],
  ['The report is attached to this message.', 'attached'],
  ['Details are in the attachment.', 'attachment'],
  ['Enclosed you will find it.', 'enclosed'],
  ['PFA the invoice', 'pfa'],
  ['Te adjunto la factura.', 'adjunto'],
  ['Adjunto encontrarás el acta.', 'adjunto'],
  ['Adjunto a este correo el acta.', 'adjunto'],
  ['Os adjuntamos los planos', 'adjuntamos'],
  ['Mañana te digo. He adjuntado el plano.', 'adjuntado'],
  ['En la hoja adjunta lo tienes.', 'adjunta'],
  ['Anexo la cotización', 'anexo'],
  ['We cannot come.\nAttached are the dates.', 'attached'],
])('“%s” without a file is found by the word %s', (body, word) => {
  expect(check({ body })).toMatchObject([
    { rule: 'attachmentMissing', severity: 'high', word, remedy: null },
  ]);
});

test.each([
  'Nothing is attached yet.',
  'I have not attached the drawings.',
  'Please attach your receipts.',
  'Can you attach the log?',
  'You attached the wrong file.',
  'Thanks for the attachment.',
  'I cannot open the attachment.',
  'The annex is attached to the contract.',
  'I attach great importance to it.',
  'No strings attached.',
  'See the attachment of my previous mail.',
  'No adjunto nada.',
  'Va sin adjuntos.',
  'Gracias por el adjunto.',
  'No puedo abrir el archivo adjunto.',
  'Es adjunta a la dirección.',
  'Lo firma el director adjunto.',
  'Olvidaste enviar el documento adjunto.',
  'El edificio anexo está cerrado.',
  '¿Me has adjuntado el plano?',
])('“%s” announces none', (body) => {
  expect(rulesIn({ body })).toEqual([]);
});

test('a file, a link to the cloud and a picture in the text are attachments; a logo is none', () => {
  const body = 'Please see the attached file.';
  expect(rulesIn({ body, attachments: [file('a.pdf')] })).toEqual([]);
  expect(rulesIn({ body, attachments: [file('logo.png', true)] })).toEqual(['attachmentMissing high']);
  expect(rulesIn({ body: 'See the attached screenshot.', attachments: [file('a.png', true)] })).toEqual([]);
  expect(rulesIn({ body: `${body} https://norte.sharepoint.com/x` })).toEqual([]);
  expect(rulesIn({ body: `${body} https://www.norte.example/x` })).toEqual(['attachmentMissing high']);
});

test('what the quoted thread says of attachments does not count, answers between its lines do', () => {
  const quoted = '\n\nDe: Ana\nEnviado: hoy\nPara: mí\nAsunto: Acta\n\nTe adjunto el acta.';
  expect(rulesIn({ body: `Gracias.${quoted}`, kind: 'reply' })).toEqual([]);
  expect(rulesIn({ body: 'On Monday Ana wrote:\n> I attach it.', kind: 'reply' })).toEqual([]);
  expect(rulesIn({ body: '> Where is it?\nI attach it.\n> Thanks', kind: 'reply' })).toEqual([
    'attachmentMissing high',
  ]);
});

describe('a file that names somebody else', () => {
  const known = { recent: ['ana.gil@cliente.example', 'bo.lee@harbour.example', 'x@gmail.com'] };
  const found = (name: string, body = 'Text.', recipients = ana): string[] =>
    rulesIn({ attachments: [file(name)], body, recipients }, known);
  it('is found by the company of somebody known, and can be taken off', () => {
    expect(check({ attachments: [file('Oferta_Harbour_v2.pdf')] }, known)).toMatchObject([
      {
        ...{ rule: 'attachmentNamesOther', severity: 'medium', company: 'harbour' },
        remedy: { kind: 'removeAttachment', file: 'Oferta_Harbour_v2.pdf' },
      },
    ]);
  });
  it.each([
    ['the recipient’s own', 'Oferta_Cliente.pdf'],
    ['both', 'Harbour y Cliente.pdf'],
    ['ours', 'Norte - Harbour.pdf'],
    ['a part of a word', 'harbours.pdf'],
    ['a mail provider', 'gmail.pdf'],
    ['nobody known', 'Oferta_Fabrikam.pdf'],
  ])('is none with the name of %s', (_, name) => {
    expect(found(name)).toEqual([]);
  });
  it('is meant where the text speaks of them, they receive it, or it stays inside', () => {
    expect(found('Harbour.pdf', 'The certificate of Harbour.')).toEqual([]);
    expect(
      found('Harbour.pdf', 'Text.', people('ana.gil@cliente.example', 'bo.lee@harbour.example')),
    ).toEqual([]);
    expect(found('Harbour.pdf', 'Text.', people('tom@norte.example'))).toEqual([]);
  });
});

describe('a file of a risky kind', () => {
  const found = (name: string, to = 'ana.gil@cliente.example'): string[] =>
    rulesIn({ attachments: [file(name)], recipients: people(to) });
  it.each([
    ['tool.exe', 'riskyAttachment medium'],
    ['Foto.JPG.scr', 'riskyAttachment high'],
    ['a.pdf .js', 'riskyAttachment high'],
    ['fdp\u202excod.lnk', 'riskyAttachment high'],
    ['plan.xlsm', 'riskyAttachment low'],
  ])('%j is found', (name, rule) => {
    expect(found(name)).toEqual([rule]);
  });
  it.each([
    ['tool.exe', 'runs'],
    ['a.pdf .js', 'deceives'],
    ['plan.xlsm', 'macros'],
  ])('of %j it is known how', (name, how) => {
    const [found] = check({ attachments: [file(name)], recipients: people('ana.gil@cliente.example') });
    expect(found).toMatchObject({ rule: 'riskyAttachment', file: name, how });
  });
  it('matters less inside, and programs in Office files not at all', () => {
    expect(found('tool.ps1', 'tom@norte.example')).toEqual(['riskyAttachment low']);
    expect(found('plan.xlsm', 'tom@norte.example')).toEqual([]);
  });
  it.each(['a.pdf', 'v1.2.docx', 'readme', 'data.json', 'contoso.com.pdf'])('%s is none', (name) => {
    expect(found(name)).toEqual([]);
  });
});
