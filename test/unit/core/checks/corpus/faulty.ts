import type { FaultySample } from './sample';

const sarah = 'Sarah Kent <sarah.kent@harbour.example>';
const carmen = 'Carmen Soler <carmen.soler@cliente.example>';
const inside =
  'Tom Hale <tom.hale@norte.example>; Priya Shah <priya.shah@norte.example>; Ana Gil <ana.gil@norte.example>; Lucía Prado <lucia.prado@norte.example>';
/** Fourteen private persons, and as many people of as many companies. */
const privatePeople = Array.from(
  { length: 14 },
  (_, n) => `socio${'abcdefghijklmn'.charAt(n)}.perez@gmail.com`,
).join('; ');
const companies = Array.from(
  { length: 14 },
  (_, n) => `ventas.${n}@empresa${'abcdefghijklmn'.charAt(n)}.example`,
).join('; ');
const thirty = Array.from({ length: 30 }, (_, n) => `user${n}@norte.example`).join('; ');

const quotedEnglish = (to: string): string =>
  `\n\nFrom: Sarah Kent <sarah.kent@harbour.example>\nSent: Monday, 23 November 2026 09:12\nTo: ${to}\nSubject: Tools\n\nHow long would another set take?\nSarah`;
const quotedSpanish = (to: string): string =>
  `\n\nDe: Carmen Soler <carmen.soler@cliente.example>\nEnviado: lunes, 23 de noviembre de 2026 9:12\nPara: ${to}\nAsunto: Útiles\n\n¿Cuánto tarda otro juego?\nCarmen`;

/** Messages with a mistake, each with the check that must find it. Written before the rules were first run. */
export const faulty: readonly FaultySample[] = [
  // Look-alikes
  {
    rule: 'lookAlike',
    to: 'Nora Blake <nora.blake@gmial.com>',
    body: `Dear Nora,\n\nThe interview is on Tuesday at 16:00.`,
  },
  { rule: 'lookAlike', to: 'nora.blanco@hotnail.com', body: `Estimada Nora:\n\nLa entrevista es el martes.` },
  { rule: 'lookAlike', to: 'nora.blake@gmail.con', body: `Dear Nora, see you on Tuesday.` },
  { rule: 'lookAlike', to: 'pedro@outlok.com', body: `Hola, Pedro: nos vemos el lunes.` },
  { rule: 'lookAlike', to: 'pedro.gil@yaho.es', body: `Hola, Pedro: nos vemos el lunes.` },
  {
    rule: 'lookAlike',
    to: 'Tom Hale <tom.hale@nortee.example>',
    body: `Hi Tom, the numbers for Harbour are fine.`,
  },
  {
    rule: 'lookAlike',
    to: 'Tom Hale <tom.hale@n0rte.example>',
    body: `Hi Tom, the numbers for Harbour are fine.`,
  },
  {
    rule: 'lookAlike',
    to: 'Sarah Kent <sarah.kent@harbuor.example>',
    recent: 'sarah.kent@harbour.example',
    body: `Hi Sarah, the offer follows tomorrow.`,
  },
  {
    rule: 'lookAlike',
    to: 'Sarah Kent <sarah.kent@harbor.example>',
    recent: 'sarah.kent@harbour.example',
    body: `Hi Sarah, the offer follows tomorrow.`,
  },
  {
    rule: 'lookAlike',
    to: 'Sarah Kent <sarah.kemt@harbour.example>',
    recent: 'lukas@werkzeug.example sarah.kent@harbour.example',
    body: `Hi Sarah, the offer follows tomorrow.`,
  },
  {
    rule: 'lookAlike',
    to: 'Carmen Soler <carmen.soler@cliente.test>',
    recent: 'carmen.soler@cliente.example',
    body: `Hola, Carmen: te mando la oferta mañana.`,
  },
  {
    rule: 'lookAlike',
    to: 'carmen.soler@cliеnte.example',
    recent: 'carmen.soler@cliente.example',
    body: `Hola, Carmen: te mando la oferta mañana.`,
  },
  {
    rule: 'lookAlike',
    to: 'carmen.soler@xn--clinte-5of.example',
    recent: 'carmen.soler@cliente.example',
    body: `Hola, Carmen: te mando la oferta mañana.`,
  },
  {
    rule: 'lookAlike',
    to: 'carmen.sоler@cliente.example',
    recent: 'carmen.soler@cliente.example',
    body: `Hola, Carmen: te mando la oferta mañana.`,
  },
  {
    rule: 'lookAlike',
    to: 'bill@rnicrotec.example',
    recent: 'bill@microtec.example',
    body: `Bill, payment goes out on Friday.`,
  },
  {
    rule: 'lookAlike',
    to: 'carmen.soler@cliente.example; paco.rey@cliente.example; luis.paz@cleinte.example',
    body: `Hola a todos:\n\nEl taller es el martes.`,
  },
  {
    rule: 'lookAlike',
    to: 'sarah.kent@harbour.example; j.abbott@harbour.example; ian.frost@habour.example',
    body: `Dear all,\n\nthe workshop is on Tuesday.`,
  },
  {
    rule: 'lookAlike',
    to: 'Sarah Kent <sarah.kent@harbours.example>',
    kind: 'reply',
    startedWith: 'sarah.kent@harbour.example',
    body: `Hi Sarah, fine with us.${quotedEnglish('marta.ruiz@norte.example')}`,
  },

  // The greeting
  { rule: 'salutation', to: sarah, body: `Hi John,\n\nthe price stays as it is.\n\nMarta` },
  {
    rule: 'salutation',
    to: 'Peter Novak <peter.novak@rail.example>',
    body: `Dear Sarah,\n\nas discussed we can lower the price by 3 %.\n\nBest regards,\nMarta`,
  },
  {
    rule: 'salutation',
    to: carmen,
    body: `Hola, Beatriz:\n\nComo te dije, podemos bajar el precio un 3 %.\n\nUn saludo,\nMarta`,
  },
  {
    rule: 'salutation',
    to: 'Francisco Rey <francisco.rey@cliente.example>',
    body: `Buenos días, Ignacio:\n\n¿cuándo llega el camión?\n\nMarta`,
  },
  {
    rule: 'salutation',
    to: 'María Cano <maria.cano@cliente.example>',
    body: `Querida Marta:\n\nGracias por tu ayuda de ayer.`,
  },
  {
    rule: 'salutation',
    to: 'Mr John Abbott <j.abbott@harbour.example>',
    body: `Dear Mr. Clark,\n\nthank you for your visit.\n\nKind regards,\nMarta`,
  },
  {
    rule: 'salutation',
    to: 'Dr. Ramón Peña <ramon.pena@clinica.example>',
    body: `Estimado Dr. Olivares:\n\nConfirmo la cita.\n\nAtentamente,\nMarta`,
  },
  {
    rule: 'salutation',
    to: 'Sra. Isabel Mora <isabel.mora@ayuntamiento.example>',
    body: `Estimada Sra. Vega:\n\nGracias por su llamada.\n\nAtentamente`,
  },
  {
    rule: 'salutation',
    to: 'Ana Gil <ana.gil@norte.example>',
    body: `Hi Tom,\n\nAna is driving me mad again, let us leave her out of this.\n\nMarta`,
  },
  {
    rule: 'salutation',
    to: `${sarah}; John Abbott <j.abbott@harbour.example>`,
    body: `Hi Sarah and Ian,\n\nthe dates are fine.\n\nMarta`,
  },
  {
    rule: 'salutation',
    to: carmen,
    kind: 'forward',
    body: `Hola, Tomás:\n\n¿ves lo que me escribe?\n\nMarta${quotedSpanish('marta.ruiz@norte.example')}`,
  },
  {
    rule: 'salutation',
    to: 'lmartin@cliente.example',
    body: `Hola, Ana:\n\naquí tienes los precios.\n\nMarta`,
  },
  {
    rule: 'salutation',
    to: 'Robert Stone <robert.stone@harbour.example>',
    body: `Hello Bill,\n\nplease send another 40 units.\n\nMarta`,
  },
  {
    rule: 'salutation',
    to: sarah,
    kind: 'reply',
    startedWith: 'sarah.kent@harbour.example',
    body: `Dear Kevin,\n\nfine with us.\n\nMarta${quotedEnglish('marta.ruiz@norte.example')}`,
  },

  // Attachments that are missing
  {
    rule: 'attachmentMissing',
    to: sarah,
    body: `Hi Sarah,\n\nPlease find attached the signed contract.\n\nMarta`,
  },
  {
    rule: 'attachmentMissing',
    to: sarah,
    body: `Hi Sarah,\n\nI have attached the drawings you asked for.\n\nMarta`,
  },
  { rule: 'attachmentMissing', to: sarah, body: `Hi Sarah,\n\nsee attached.\n\nMarta` },
  {
    rule: 'attachmentMissing',
    to: sarah,
    body: `Hi Sarah,\n\nAttached is the price list for 2027.\n\nMarta`,
  },
  {
    rule: 'attachmentMissing',
    to: sarah,
    body: `Hi Sarah,\n\nI'm attaching last month's figures, let me know what you think.\n\nMarta`,
  },
  {
    rule: 'attachmentMissing',
    to: sarah,
    body: `Dear Sarah,\n\nEnclosed please find our questionnaire.\n\nKind regards`,
  },
  {
    rule: 'attachmentMissing',
    to: sarah,
    body: `Hi Sarah,\n\nthe details are in the attached document.\n\nMarta`,
  },
  { rule: 'attachmentMissing', to: sarah, body: `Sarah, PFA the invoice for November.` },
  {
    rule: 'attachmentMissing',
    to: sarah,
    files: ['~logo.png'],
    body: `Hi Sarah,\n\nthe report is attached.\n\nMarta`,
  },
  {
    rule: 'attachmentMissing',
    to: sarah,
    kind: 'reply',
    body: `Hi Sarah,\n\nour comments are attached to this e-mail.\n\nMarta${quotedEnglish('marta.ruiz@norte.example')}`,
  },
  {
    rule: 'attachmentMissing',
    to: sarah,
    body: `Hi Sarah,\n\nthe slides as promised. You will find two attachments: slides and handout.\n\nMarta`,
  },
  {
    rule: 'attachmentMissing',
    to: carmen,
    body: `Hola, Carmen:\n\nTe adjunto la factura de noviembre.\n\nUn saludo,\nMarta`,
  },
  {
    rule: 'attachmentMissing',
    to: carmen,
    body: `Estimada Carmen:\n\nAdjunto encontrarás el contrato firmado.\n\nUn saludo`,
  },
  { rule: 'attachmentMissing', to: carmen, body: `Hola, Carmen:\n\nAdjunto informe del mes.\n\nSaludos` },
  {
    rule: 'attachmentMissing',
    to: carmen,
    body: `Hola, Carmen:\n\nen el documento adjunto están los detalles.\n\nMarta`,
  },
  { rule: 'attachmentMissing', to: carmen, body: `Carmen, os adjuntamos la documentación que falta.` },
  { rule: 'attachmentMissing', to: carmen, body: `Hola:\n\nVer archivo adjunto.\n\nMarta` },
  {
    rule: 'attachmentMissing',
    to: carmen,
    body: `Buenas tardes:\n\nRemito la propuesta adjunta para su firma.\n\nAtentamente`,
  },
  {
    rule: 'attachmentMissing',
    to: carmen,
    body: `Hola, Carmen:\n\nHe adjuntado los planos en PDF.\n\nMarta`,
  },
  {
    rule: 'attachmentMissing',
    to: carmen,
    body: `Hola, Carmen:\n\nAdjunto a este correo va el acta.\n\nMarta`,
  },
  {
    rule: 'attachmentMissing',
    to: carmen,
    body: `Hola, Carmen:\n\nAnexo la cotización solicitada.\n\nMarta`,
  },

  // Somebody else's file, and files that run
  {
    rule: 'attachmentNamesOther',
    to: sarah,
    recent: 'sarah.kent@harbour.example carmen.soler@cliente.example',
    files: ['Offer_Cliente_2026.pdf'],
    body: `Hi Sarah,\n\nattached our offer.\n\nMarta`,
  },
  {
    rule: 'attachmentNamesOther',
    to: carmen,
    recent: 'carmen.soler@cliente.example sarah.kent@harbour.example',
    files: ['Contrato Harbour firmado.docx'],
    body: `Hola, Carmen:\n\nte adjunto el contrato.\n\nMarta`,
  },
  {
    rule: 'attachmentNamesOther',
    to: carmen,
    recent: 'l.meier@werkzeug.example',
    files: ['precios-werkzeug-2027.xlsx'],
    body: `Hola, Carmen:\n\nadjunto los precios.\n\nMarta`,
  },
  {
    rule: 'attachmentNamesOther',
    to: sarah,
    recent: 'bo@north-sea-tools.example',
    files: ['NorthSeaTools_NDA.pdf'],
    body: `Hi Sarah,\n\nthe NDA is attached.\n\nMarta`,
  },
  {
    rule: 'attachmentNamesOther',
    to: sarah,
    recent: 'bo@fabrikam.co.uk',
    files: ['fabrikam_order_4711.pdf', 'terms.pdf'],
    body: `Hi Sarah,\n\nattached order and terms.\n\nMarta`,
  },
  { rule: 'riskyAttachment', to: sarah, files: ['setup.exe'], body: `Hi Sarah,\n\nthe tool is attached.` },
  {
    rule: 'riskyAttachment',
    to: carmen,
    files: ['Factura.pdf.js'],
    body: `Hola, Carmen:\n\nadjunto la factura.`,
  },
  {
    rule: 'riskyAttachment',
    to: 'Tom Hale <tom.hale@norte.example>',
    files: ['Report.pdf.exe'],
    body: `Hi Tom, the report is attached.`,
  },
  { rule: 'riskyAttachment', to: sarah, files: ['image.ISO'], body: `Hi Sarah,\n\nattached.` },
  {
    rule: 'riskyAttachment',
    to: carmen,
    files: ['Presupuesto.xlsm'],
    body: `Hola, Carmen:\n\nadjunto el presupuesto.`,
  },
  { rule: 'riskyAttachment', to: sarah, files: ['fdp.\u202excod.lnk'], body: `Hi Sarah,\n\nattached.` },

  // Personal and payment data
  { rule: 'personalData', to: sarah, body: `Hi Sarah,\n\nuse my card: 4111 1111 1111 1111, 05/29.\n\nMarta` },
  {
    rule: 'personalData',
    to: carmen,
    body: `Carmen: la cuenta del señor Paz es ES91 2100 0418 4502 0005 1332.`,
  },
  { rule: 'personalData', to: carmen, body: `Los datos: Luis Paz, DNI 12345678Z, nacido en Vigo.` },
  { rule: 'personalData', to: carmen, body: `Los datos: Amina Haddad, NIE X-1234567-L.` },
  { rule: 'personalData', to: carmen, body: `La empresa es A58818501, mándales el contrato.` },
  { rule: 'personalData', to: sarah, body: `His SSN is 536-22-1234.` },
  {
    rule: 'personalData',
    to: sarah,
    subject: 'Card 5555-5555-5555-4444 refused',
    body: `Hi Sarah, see subject.`,
  },
  { rule: 'personalData', to: carmen, subject: 'Alta 12345678Z', body: `Hola, Carmen: ¿lo tramitas?` },
  {
    rule: 'personalData',
    to: carmen,
    files: ['DNI_12345678Z.pdf'],
    body: `Hola, Carmen: adjunto lo que falta.`,
  },
  { rule: 'personalData', to: sarah, body: `Hi Sarah,\n\nthe login is marta.r, password: Verano26!` },
  {
    rule: 'personalData',
    to: `${carmen}; ${inside}`,
    body: `Lista:\nLuis 12345678Z\nAmina X1234567L\nEva 00000001R`,
  },
  {
    rule: 'personalData',
    to: sarah,
    kind: 'forward',
    body: `FYI.\n\nFrom: Ana Gil <ana.gil@norte.example>\nSent: Monday\nTo: Marta Ruiz <marta.ruiz@norte.example>\nSubject: Card\n\nThe company card is 4012 8888 8888 1881.`,
  },
  {
    rule: 'personalData',
    to: carmen,
    kind: 'forward',
    body: `Para tu información.\n\nDe: Ana Gil <ana.gil@norte.example>\nEnviado: lunes\nPara: Marta Ruiz <marta.ruiz@norte.example>\nAsunto: Alta\n\nDNI 12345678Z`,
  },
  {
    rule: 'pattern',
    to: sarah,
    settings: { patterns: [{ name: 'Patient number', pattern: 'PAT-\\d{6}', severity: 'high' }] },
    body: `Hi Sarah,\n\npat-204417 is ready for transfer.`,
  },
  {
    rule: 'pattern',
    to: carmen,
    settings: { patterns: [{ name: 'Expediente', pattern: 'EXP/\\d{4}/\\d+', severity: 'medium' }] },
    subject: 'EXP/2026/118',
    body: `Hola, Carmen.`,
  },
  {
    rule: 'pattern',
    to: carmen,
    settings: { patterns: [{ name: 'Expediente', pattern: 'EXP\\W\\d{4}', severity: 'medium' }] },
    files: ['EXP_2026_118.pdf'],
    body: `Hola, Carmen: adjunto.`,
  },

  // Words
  {
    rule: 'confidentialOutside',
    to: sarah,
    subject: 'Confidential: price calculation',
    body: `Hi Sarah,\n\nas discussed.`,
  },
  {
    rule: 'confidentialOutside',
    to: carmen,
    body: `Hola, Carmen:\n\nEsto es estrictamente confidencial: se venden dos plantas.`,
  },
  {
    rule: 'confidentialOutside',
    to: sarah,
    files: ['Board_paper_CONFIDENTIAL.pdf'],
    body: `Hi Sarah,\n\nattached.`,
  },
  {
    rule: 'confidentialOutside',
    to: carmen,
    files: ['Informe_confidencial.pdf'],
    body: `Hola, Carmen: adjunto el informe.`,
  },
  {
    rule: 'confidentialOutside',
    to: `${inside}; ${sarah}`,
    body: `Strictly private. I tell you this in confidence: Lena leaves in March.`,
  },
  { rule: 'internalOnly', to: sarah, subject: 'INTERNAL ONLY: margins', body: `Hi Sarah,\n\nsee below.` },
  {
    rule: 'internalOnly',
    to: sarah,
    files: ['Margins - internal use only.xlsx'],
    body: `Hi Sarah,\n\nattached.`,
  },
  { rule: 'internalOnly', to: carmen, body: `SOLO USO INTERNO\n\nEl margen es del 18 %.` },
  { rule: 'internalOnly', to: carmen, subject: 'Márgenes (uso interno)', body: `Hola, Carmen: ahí van.` },
  { rule: 'internalOnly', to: carmen, body: `Documento de uso interno. El margen es del 18 %.` },
  {
    rule: 'internalOnly',
    to: sarah,
    settings: { internalWords: ['Project Bluebird'] },
    body: `Hi Sarah,\n\nproject bluebird starts in March.`,
  },
  {
    rule: 'internalOnly',
    to: sarah,
    kind: 'forward',
    body: `FYI\n\nFrom: Ana Gil <ana.gil@norte.example>\nSent: Monday\nTo: all@norte.example\nSubject: Margins\n\nFor internal use only. The margin is 18 %.`,
  },

  // Recipients
  {
    rule: 'outsideAmongInside',
    to: `${inside}; ${sarah}`,
    body: `Hi all,\n\nthe salary round is on Thursday.\n\nMarta`,
  },
  {
    rule: 'outsideAmongInside',
    to: inside,
    cc: carmen,
    body: `Buenos días a todos:\n\nEl jueves hablamos de los despidos.\n\nMarta`,
  },
  {
    rule: 'outsideAmongInside',
    to: `${inside}; ana.gil@gmail.com`,
    body: `Hi team,\n\nthe new org chart comes on Monday.\n\nMarta`,
    recent: 'sarah.kent@harbour.example',
  },
  {
    rule: 'outsideAmongInside',
    to: 'Tom Hale <tom.hale@norte.example>; Priya Shah <priya.shah@norte.example>',
    cc: 'tom.hall@harbour.example',
    body: `Hi both,\n\nwe should raise the price.\n\nMarta`,
  },
  {
    rule: 'oddOneOut',
    to: `${sarah}; john.abbott@harbour.example; ian.frost@harbour.example; eva.kral@rail.example`,
    body: `Dear all,\n\nour price for your order is final.\n\nMarta`,
  },
  {
    rule: 'oddOneOut',
    to: `${carmen}; paco.rey@cliente.example; pilar.otero@cliente.example; luis.mas@otraempresa.example`,
    cc: 'Tom Hale <tom.hale@norte.example>',
    body: `Estimados señores:\n\nLes confirmo el precio.\n\nMarta`,
  },
  {
    rule: 'oddOneOut',
    to: `${sarah}; john.abbott@harbour.example; ian.frost@harbour.example; frostie77@gmail.com`,
    body: `Dear all,\n\nthe final drawings are on your site.\n\nMarta`,
  },
  {
    rule: 'newDomain',
    to: `${sarah}; eva.kral@rail.example`,
    kind: 'reply',
    startedWith: 'sarah.kent@harbour.example',
    body: `Fine with us.\n\nMarta`,
  },
  {
    rule: 'newDomain',
    to: sarah,
    cc: 'eva.kral@rail.example',
    kind: 'reply',
    body: `Fine with us.\n\nMarta${quotedEnglish('Marta Ruiz <marta.ruiz@norte.example>')}`,
  },
  {
    rule: 'newDomain',
    to: carmen,
    cc: 'luis.mas@otraempresa.example',
    kind: 'reply',
    recent: 'luis.mas@otraempresa.example',
    body: `De acuerdo, Carmen.\n\nMarta${quotedSpanish('Marta Ruiz <marta.ruiz@norte.example>')}`,
  },
  { rule: 'manyInTheOpen', to: privatePeople, body: `Estimados socios:\n\nLa asamblea es el día 12.` },
  {
    rule: 'manyInTheOpen',
    to: 'marta.ruiz@norte.example',
    cc: privatePeople,
    body: `Dear members,\n\nthe meeting is on the 12th.`,
  },
  { rule: 'manyInTheOpen', to: companies, body: `Estimados clientes:\n\nNueva tarifa desde enero.` },
  {
    rule: 'manyInTheOpen',
    to: companies.split('; ').slice(0, 6).join('; '),
    settings: { manyInTheOpen: 5 },
    body: `Dear customers,\n\nnew prices from January.`,
  },
  { rule: 'replyAllMany', to: thirty, kind: 'reply', body: `Thanks!` },
  {
    rule: 'replyAllMany',
    to: '=all@norte.example',
    cc: thirty,
    kind: 'reply',
    body: `Por favor, no respondáis a todos.`,
  },
  {
    rule: 'replyAllMany',
    to: inside,
    cc: sarah,
    kind: 'reply',
    settings: { replyAllMany: 5 },
    startedWith: 'sarah.kent@harbour.example',
    body: `Me too.`,
  },
  {
    rule: 'wasInBcc',
    to: sarah,
    cc: 'John Abbott <j.abbott@harbour.example>',
    kind: 'reply',
    addressedBefore: false,
    body: `Hi Sarah, I would not believe John on this.`,
  },
  {
    rule: 'wasInBcc',
    to: carmen,
    cc: 'Pilar Otero <pilar.otero@cliente.example>',
    kind: 'reply',
    body: `Esto no es así, Carmen.${quotedSpanish('Pilar Otero <pilar.otero@cliente.example>')}`,
  },
  {
    rule: 'wasInBcc',
    to: sarah,
    cc: 'Tom Hale <tom.hale@norte.example>',
    kind: 'reply',
    body: `Interesting!${quotedEnglish('Tom Hale <tom.hale@norte.example>; j.abbott@harbour.example')}`,
  },
  { rule: 'emptySubject', to: sarah, subject: '', body: `Hi Sarah,\n\nthe price stays as it is.` },
  {
    rule: 'emptySubject',
    to: 'Tomás Vidal <tomas.vidal@norte.example>',
    subject: '   ',
    body: `Hola, Tomás: ¿comemos?`,
  },
];
