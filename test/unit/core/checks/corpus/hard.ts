import type { FaultySample, Sample } from './sample';

const tess = 'Teresa Mayhew <teresa.mayhew@mayhewfarms.example>';
const ignacio = 'Ignacio Bravo <ignacio.bravo@bravoycia.example>';
const colleague = 'Silvia Luna <silvia.luna@norte.example>';

/**
 * Written after the rules had been mended for the independent batch, to trip just the checks that batch had shown as
 * weak: not everyday mail, so that their figures stand alone too.
 */
export const hardHarmless: readonly Sample[] = [
  { to: tess, subject: 'Feed', body: `Afternoon Tess,\n\n4 tonnes on Friday as usual, same tank.\n\nMarta` },
  { to: tess, subject: 'Re: Feed', body: `Brilliant,\n\nsee you Friday then.\n\nM`, kind: 'reply' },
  {
    to: tess,
    subject: 'Forms',
    body: `Hi Tess, have you had a chance to fill in the form I attached last week?`,
  },
  {
    to: tess,
    subject: 'Forms',
    body: `Tess - I'll send the contract as an attachment tomorrow when legal are done.`,
  },
  {
    to: tess,
    subject: 'Bracket',
    body: `Hi Tess,\n\nThe bracket is attached with four M8 bolts, torque 25 Nm.`,
  },
  { to: tess, subject: 'Loan', body: `Dear Ms Mayhew,\n\nThere are no conditions attached to the grant.` },
  {
    to: tess,
    subject: 'Extension',
    body: `Hi Teresa,\n\nThe barn attached to the house needs a separate survey.`,
  },
  {
    to: tess,
    subject: 'Upload',
    body: `Hi Tess, the attachment was too large so I put it on WeTransfer for you, link in the next mail.`,
  },
  {
    to: tess,
    subject: 'Virus warning',
    body: `Dear Tess,\n\nDo not open attachments from unknown senders.\n\nMarta`,
  },
  {
    to: tess,
    subject: 'Minutes',
    body: `Hi Tess\n\nThe attached did not open, could you resend?\n\nThanks\nMarta`,
    kind: 'reply',
  },
  {
    to: 'parts@agrotech.example',
    subject: 'Parts',
    body: `Dear Parts Team,\n\nTwo filters 88-1204 please.\n\nMarta`,
  },
  { to: colleague, subject: 'Sunday', body: `Sil, can you swap with me? I owe you one.` },
  { to: colleague, subject: 'Quick one', body: `Reminder,\n\nthe fire drill is at 11.` },
  {
    to: 'Wm. Tate <wtate@tatecoal.example>',
    subject: 'Coal',
    body: `Hello Bill,\n\n20 bags please.\n\nMarta`,
  },
  {
    to: 'Margaret Fell <m.fell@gmail.com>',
    subject: 'Tea',
    body: `Dear Maggie,\n\nTea at ours on the 5th?\n\nMarta`,
  },
  {
    to: tess,
    subject: 'NDA',
    body: `Hi Tess, once the confidentiality agreement is signed we can share figures.`,
  },
  { to: ignacio, subject: 'Obra', body: `Buenas Nacho,\n\nMañana no vamos, llueve.\n\nMarta` },
  {
    to: ignacio,
    subject: 'Re: Obra',
    body: `Entendido,\n\nlo dejamos para el lunes.\n\nMarta`,
    kind: 'reply',
  },
  {
    to: ignacio,
    subject: 'Impreso',
    body: `Ignacio, ¿pudiste rellenar el impreso que te adjunté el otro día?`,
  },
  {
    to: ignacio,
    subject: 'Contrato',
    body: `Hola, Ignacio: el contrato te lo mando adjunto mañana, cuando lo firme gerencia.`,
  },
  {
    to: ignacio,
    subject: 'Solar',
    body: `Estimado Sr. Bravo:\n\nEl solar adjunto también está en venta.\n\nMarta`,
  },
  {
    to: ignacio,
    subject: 'Virus',
    body: `Hola Ignacio,\n\nNo abráis adjuntos de remitentes desconocidos.\n\nMarta`,
  },
  {
    to: ignacio,
    subject: 'RE: Fotos',
    body: `Ignacio, los adjuntos no se abren. ¿Me los reenvías?`,
    kind: 'reply',
  },
  { to: ignacio, subject: 'Bolsa', body: `Hola, Nacho: las llaves van en el sobre adjunto al paquete.` },
  {
    to: ignacio,
    subject: 'Documentación',
    body: `Ignacio: recuerda adjuntar el DNI y el recibo a la solicitud.`,
  },
  {
    to: 'recambios@agrotec.example',
    subject: 'Filtros',
    body: `Estimado equipo de Recambios:\n\nDos filtros 88-1204.\n\nMarta`,
  },
  { to: colleague, subject: 'Domingo', body: `Silvi, ¿me cambias el turno?` },
  {
    to: 'Guadalupe Ríos <g.rios@gmail.com>',
    subject: 'Café',
    body: `Hola Lupe:\n\n¿Café el jueves?\n\nMarta`,
  },
  {
    to: 'Inmaculada Soto <isoto@sotopan.example>',
    subject: 'Pan',
    body: `Hola Inma!\n\nCuarenta barras.\n\nMarta`,
  },
  {
    to: ignacio,
    subject: 'Acuerdo',
    body: `Ignacio, en cuanto firméis el acuerdo de confidencialidad os pasamos los datos.`,
  },
];

export const hardFaulty: readonly FaultySample[] = [
  { rule: 'attachmentMissing', to: tess, subject: 'PO', body: `Hi Tess,\n\nPO attached. Thanks!\n\nMarta` },
  {
    rule: 'attachmentMissing',
    to: tess,
    subject: 'Map',
    body: `Tess, map and parking permit attached, see you there.`,
  },
  { rule: 'attachmentMissing', to: tess, subject: 'Oops', body: `Sorry, forgot the attachment, here it is!` },
  { rule: 'attachmentMissing', to: tess, subject: 'CV', body: `Hi Tess, my CV is in the attachment.` },
  {
    rule: 'attachmentMissing',
    to: tess,
    subject: 'Terms',
    body: `Dear Teresa,\n\nKindly find our terms enclosed herewith.\n\nMarta`,
  },
  {
    rule: 'attachmentMissing',
    to: ignacio,
    subject: 'Factura',
    body: `Hola, Ignacio:\n\nTe envío la factura adjunta.\n\nMarta`,
  },
  {
    rule: 'attachmentMissing',
    to: ignacio,
    subject: 'Factura',
    body: `Adjunto remito factura del mes de octubre. Saludos`,
  },
  {
    rule: 'attachmentMissing',
    to: ignacio,
    subject: 'Ups',
    body: `Perdona, se me olvidó el adjunto. Ahora sí va.`,
  },
  {
    rule: 'attachmentMissing',
    to: ignacio,
    subject: 'Plano',
    body: `Nacho, en el adjunto tienes el plano con las cotas.`,
  },
  { rule: 'attachmentMissing', to: ignacio, subject: 'Fotos', body: `Adjuntas van las fotos de la grieta.` },
  { rule: 'salutation', to: tess, subject: 'Feed', body: `Afternoon Gordon,\n\n4 tonnes on Friday.` },
  { rule: 'salutation', to: tess, subject: 'Feed', body: `Hiya Becky!\n\nSee you Friday.` },
  {
    rule: 'salutation',
    to: tess,
    subject: 'Feed',
    body: `Good morning Mr. Blackwood,\n\nYour feed is ready.`,
  },
  { rule: 'salutation', to: ignacio, subject: 'Obra', body: `Muy buenas, Eduardo:\n\nMañana a las 8.` },
  {
    rule: 'salutation',
    to: ignacio,
    subject: 'Obra',
    body: `Apreciada Montserrat:\n\nLe confirmo la visita.`,
  },
  {
    rule: 'salutation',
    to: ignacio,
    subject: 'Obra',
    body: `Estimada doña Úrsula:\n\nLe confirmo la visita.`,
  },
  {
    rule: 'confidentialOutside',
    to: tess,
    subject: 'x',
    body: `Tess, in the strictest confidence: we are selling.`,
  },
  {
    rule: 'confidentialOutside',
    to: ignacio,
    subject: 'x',
    body: `Ignacio, te lo cuento en confianza: vendemos la nave.`,
  },
  { rule: 'personalData', to: tess, subject: 'WiFi', body: `Tess, the pw is Kestrel#77 for the portal.` },
  { rule: 'personalData', to: ignacio, subject: 'Clave', body: `Ignacio, la clave es: Gorrion*45` },
];
