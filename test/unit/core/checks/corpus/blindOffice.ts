import type { FaultySample, Sample } from './sample';

export const blindOfficeHarmless: readonly Sample[] = [
  {
    to: 'Tom Hargreaves <t.hargreaves@belltower.example>',
    subject: 'RE: Thursday',
    kind: 'reply',
    startedWith: 't.hargreaves@belltower.example',
    addressedBefore: true,
    body: `Works for me. 10:30 at yours.

M

From: Tom Hargreaves <t.hargreaves@belltower.example>
Sent: 14 May 2024 17:02
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Thursday

Hi Marta

Could we push Thursday to 10.30? Trains are a mess again.

Cheers
Tom`,
  },
  {
    to: 'Laura Peiró <lpeiro@ceramicasdelturia.example>',
    cc: 'Administración <administracion@ceramicasdelturia.example>',
    subject: 'Factura 2024/0318',
    recent:
      'lpeiro@ceramicasdelturia.example administracion@ceramicasdelturia.example jpeiro@ceramicasdelturia.example',
    files: ['Factura_2024-0318.pdf'],
    body: `Buenos días, Laura:

Te adjunto la factura del porte del día 6. Como siempre, a 30 días y a la cuenta que aparece al pie.

Cualquier cosa me dices.

Un saludo,

Marta Ruiz
Dpto. de Administración
Norte Logística, S.L. · CIF B64287311
Pol. Ind. Sot de l'Om, nave 14
Tel. 961 55 02 18 / Ext. 204
IBAN: ES62 2100 0418 4362 2761 4492`,
  },
  {
    to: '=projects@norte.example',
    cc: 'Iñaki Uriarte <inaki.uriarte@norte.example>',
    subject: 'Standup moved to 9:45 tomorrow',
    body: `Hi all,

Room 2 is taken by the auditors till half nine, so standup is at 9:45 tomorrow. Same link.

Thanks
Marta`,
  },
  {
    to: 'Dr. Henning Voss <voss@kanzlei-voss.example>',
    cc: 'Begoña Lasa <begona.lasa@norte.example>',
    subject: 'AW: Entwurf Liefervertrag / draft supply agreement',
    kind: 'reply',
    startedWith: 'voss@kanzlei-voss.example begona.lasa@norte.example',
    addressedBefore: true,
    files: ['Supply agreement_v4_MR comments.docx'],
    body: `Dear Dr. Voss,

Thank you for the quick turnaround. Please find our comments in the attached version (v4, track changes on). The main open point remains clause 9.2: our management would like the liability cap at 100% of the annual order value.

Could we speak on Monday after 3 pm?

Kind regards
Marta Ruiz
Legal & Contracts

Von: Henning Voss <voss@kanzlei-voss.example>
Gesendet: Mittwoch, 13. März 2024 11:48
An: Marta Ruiz <marta.ruiz@norte.example>
Cc: Begoña Lasa <begona.lasa@norte.example>
Betreff: Entwurf Liefervertrag / draft supply agreement

Dear Ms Ruiz,

please find attached the draft supply agreement with our changes (v3).

Mit freundlichen Grüßen
Dr. Henning Voss
Rechtsanwalt

Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.`,
  },
  {
    to: 'Sergi Camprubí <scamprubi@mobleria-camprubi.example>',
    subject: 'RE: Comanda 4471',
    kind: 'reply',
    startedWith: 'scamprubi@mobleria-camprubi.example',
    addressedBefore: true,
    body: `Bones Sergi,

Perdona que conteste en castellano, que voy más rápida. El pedido 4471 salió ayer de fábrica. Nº de seguimiento 0328 4410 9927 11, debería llegarte mañana antes de las 14h.

Salut!
Marta

De: Sergi Camprubí <scamprubi@mobleria-camprubi.example>
Enviat el: dilluns, 8 d’abril de 2024 9:12
Per a: Marta Ruiz <marta.ruiz@norte.example>
Tema: Comanda 4471

Bon dia Marta,

Saps alguna cosa de la comanda 4471? El client em truca cada dia.

Gràcies,
Sergi`,
  },
  {
    to: 'Helpdesk <helpdesk@norte.example>',
    subject: 'Docking station not recognised',
    body: `Hi,

Since this morning's update my laptop doesn't see the docking station any more (monitors black, network OK over wifi). Restarted twice. Asset tag NL-00418, I'm at desk 3.17 till 4.

Ticket from the last time it happened was INC0048213 if that helps.

Marta`,
  },
  {
    to: "Sinead O'Dowd <sinead.odowd@greycastlefoods.example>; Mark Tilley <mark.tilley@greycastlefoods.example>",
    subject: 'Pricing for Q3',
    body: `Hi both,

Prices for Q3 are up on the portal now (Documents > Price lists > 2024 Q3). No change on the 5 kg tins, +2.4% on the pouches because of the film.

Let me know if you want to go through it on a call.

Best,
Marta Ruiz
Key Account Manager
Norte Foods
+34 948 21 77 03 | m: +34 655 019 338`,
  },
  {
    to: 'juanjo.belmonte@norte.example',
    subject: 'Re: ¿comemos?',
    kind: 'reply',
    startedWith: 'juanjo.belmonte@norte.example',
    addressedBefore: true,
    body: `Va, a las 14:15 abajo

El 22/2/24 a las 12:40, Juanjo Belmonte escribió:
> ¿comemos? hoy hay lentejas en el de la esquina`,
  },
  {
    to: 'rrhh@norte.example',
    cc: 'Paloma Ayuso <paloma.ayuso@norte.example>',
    subject: 'Vacaciones agosto',
    body: `Buenas,

Ya he metido en el portal mis vacaciones: del 5 al 23 de agosto. Paloma ya lo tiene visto. Me quedarían 4 días para Navidad, ¿me lo podéis confirmar?

Gracias!
Marta`,
  },
  {
    to: 'Accounts Payable <ap@windermerehotels.example>',
    subject: 'Overdue: invoices NT-20931 and NT-20977',
    files: ['Statement_Windermere_2024-04-30.pdf', 'NT-20931.pdf', 'NT-20977.pdf'],
    body: `Dear Sir or Madam,

According to our records the following invoices are past due:

NT-20931   28 Feb 2024   EUR 1,482.60
NT-20977   15 Mar 2024   EUR   916.00

Copies and a current statement are attached. If payment has crossed with this message please disregard it.

Our bank details have not changed: IBAN ES82 0049 1500 0185 6900 0174, BIC BSCHESMM.

Yours faithfully,
Marta Ruiz
Credit Control
Norte Textil S.A. – VAT ES A64287311`,
  },
  {
    to: 'Sr. Ezequiel García <e.garcia@garciaymora.example>',
    subject: 'Presupuesto reforma oficina 2ª planta',
    files: ['Ppto_240117_rev2.pdf'],
    body: `Estimado Sr.García:

Conforme a lo hablado ayer por teléfono, le envío el presupuesto revisado con el cambio de luminarias y la partida de pladur separada.

La validez de la oferta es de 30 días.

Quedo a su disposición.
Atentamente,

Marta Ruiz
Norte Interiorismo`,
  },
  {
    to: 'Charlotte Mbeki <charlotte@fernhillrecruitment.example>',
    subject: 'RE: Candidate for the QA role',
    kind: 'reply',
    startedWith: 'charlotte@fernhillrecruitment.example',
    addressedBefore: true,
    body: `Hi Charlotte,

Thanks, I've had a look at the CV you attached. Looks good on paper, slightly light on automation. Could he do a first call Tuesday 11:00 or Wednesday 16:00 (our time)?

Kind regards,
Marta

________________________________
From: Charlotte Mbeki <charlotte@fernhillrecruitment.example>
Sent: Friday, February 9, 2024 3:21 PM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Candidate for the QA role

Hi Marta,

Please see attached the CV of a candidate I think would be a great fit. Available with one month's notice.

Best,
Charlotte

Charlotte Mbeki | Senior Consultant
Fernhill Recruitment Ltd. Registered in England 07715520
This email and any attachments are confidential and intended solely for the addressee.`,
  },
  {
    to: 'compras@grupoalcazar.example',
    subject: 'Oferta 24-0087 Grupo Alcázar',
    files: ['Oferta 24-0087 Grupo Alcazar.pdf', '~image001.png'],
    body: `Buenas tardes:

Adjunto oferta según vuestra petición del martes. Los plazos son los de siempre, salvo la referencia 77-120, que está en 6 semanas por rotura de stock en origen.

Saludos cordiales,

Marta Ruiz
Comercial zona centro
T. 91 555 30 12 M. 622 410 077
www.norte.example

Antes de imprimir este mensaje, asegúrese de que es necesario. De conformidad con el RGPD, le informamos de que sus datos forman parte de un fichero responsabilidad de Norte Suministros, S.L. La información contenida en este mensaje y en sus archivos adjuntos es confidencial y va dirigida exclusivamente a su destinatario.`,
  },
  {
    to: 'Gary <gary@printworx.example>',
    subject: 'Re: business cards',
    kind: 'reply',
    startedWith: 'gary@printworx.example',
    addressedBefore: true,
    body: `Approved, go ahead. 250 of each.

Ta
Marta

On Tue, 16 Jan 2024 at 10:14, Gary <gary@printworx.example> wrote:

> Morning Marta
>
> Proofs attached, give me the nod and I'll get them on the press today
>
> Gaz
>
> On Mon, 15 Jan 2024 at 16:55, Marta Ruiz <marta.ruiz@norte.example> wrote:
>
>> Hi Gary, same stock as last time please, list of names attached.
>>`,
  },
  {
    to: 'Amaia Goikoetxea <amaia.goikoetxea@norte.example>',
    cc: 'Rubén Sanz <ruben.sanz@norte.example>',
    subject: 'RV: Parte de horas marzo',
    kind: 'forward',
    files: ['Parte horas marzo.xlsx'],
    body: `Amaia, ¿esto lo llevas tú o Rubén? Yo ya no estoy en ese proyecto desde enero.

Marta

De: Contabilidad <contabilidad@norte.example>
Enviado el: lunes, 1 de abril de 2024 8:31
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Parte de horas marzo

Buenos días:

Adjuntamos parte de horas de marzo para su revisión. Por favor, devolvedlo firmado antes del día 5.

Contabilidad`,
  },
  {
    to: 'Prof. Ngozi Eze <n.eze@unilakeside.example>',
    subject: 'Guest lecture 12 November',
    body: `Dear Professor Eze,

Thank you very much for agreeing to give the opening talk at our procurement day. As mentioned, we cover travel and two nights' accommodation; simply keep the receipts and send them to me afterwards, attached to an email or by post, whichever you prefer.

The programme is here: https://www.norte.example/procurement-day

With best wishes,
Marta Ruiz
Events & Training`,
  },
  {
    to: 'Natàlia Ferrer <nferrer@assessoriaferrer.example>',
    subject: 'Nóminas de mayo',
    recent: 'nferrer@assessoriaferrer.example mferrer@assessoriaferrer.example',
    files: ['Incidencias_mayo.xlsx'],
    body: `Hola Natàlia,

Te paso las incidencias de mayo: dos bajas por IT, una reducción de jornada desde el día 13 y los pluses de nocturnidad de almacén.

El código de empresa es el 00417, por si lo necesita tu compañera.

Ya me dirás.

Marta`,
  },
  {
    to: 'Bjørn Åkesson <bjorn@akessonmarine.example>',
    subject: 'RE: RE: Spare impellers',
    kind: 'reply',
    startedWith: 'bjorn@akessonmarine.example',
    addressedBefore: true,
    body: `Bjorn,

PO 4500019823 is in your inbox from the system (noreply@norte.example), please confirm with a delivery date.

Marta Ruiz
Purchasing

From: Bjørn Åkesson <bjorn@akessonmarine.example>
Sent: tirsdag 5. mars 2024 14:07
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: RE: Spare impellers

Hello Marta,

Quotation attached as promised. 4 pcs in stock in Bergen.

Bjørn`,
  },
  {
    to: 'Consuelo Tena <consuelo.tena@norte.example>; Fidel Roca <fidel.roca@norte.example>; Yolanda Prats <yolanda.prats@norte.example>',
    subject: 'Acta reunión comité 20/6',
    files: ['Acta comité 20-06.docx'],
    body: `Hola a todos,

Os paso el acta de ayer. Solo para uso interno hasta que dirección la apruebe, por favor. Si falta algo, decídmelo antes del viernes.

Gracias,
Marta`,
  },
  {
    to: 'Piotr Wójcik <p.wojcik@transwisla.example>',
    subject: 'Loading ref 88213 / Gliwice-Sagunto',
    body: `Hello Piotr,

Loading ref for tomorrow: 88213. Ramp 6, between 8 and 11. Driver needs safety shoes and vest. Plate and phone number of driver please.

BR
Marta`,
  },
  {
    to: 'Mª Ángeles Cifuentes <macifuentes@ayto-valdeoro.example>',
    subject: 'RE: Expediente 2024/117 - aclaración',
    kind: 'reply',
    startedWith: 'macifuentes@ayto-valdeoro.example',
    addressedBefore: true,
    body: `Buenos días, Mª Ángeles:

El certificado de estar al corriente con la AEAT va dentro del sobre A, tercera hoja. Lo presentamos por registro electrónico el viernes (nº de entrada 2024-E-RE-3318).

Si aun así no lo veis, me avisas y te lo vuelvo a subir.

Saludos,
Marta Ruiz
Licitaciones

De: Mª Ángeles Cifuentes <macifuentes@ayto-valdeoro.example>
Enviado: miércoles, 17 de abril de 2024 13:55
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Expediente 2024/117 - aclaración

Buenas tardes:

No localizamos adjunto el certificado de estar al corriente de obligaciones tributarias. Rogamos nos lo hagan llegar en el plazo de 3 días.

Un saludo`,
  },
  {
    to: 'Aoife Brennan <aoife.brennan@lirelegal.example>; Conor Daly <conor.daly@lirelegal.example>',
    cc: 'Iñaki Uriarte <inaki.uriarte@norte.example>; Board Secretary <board.secretary@norte.example>',
    subject: 'Project Heron – signing',
    body: `Aoife, Conor,

Confirmed from our side for Friday 10:00 at your offices. Iñaki will sign, I'll bring the notarised PoA in original. Do you need passports or are the copies from KYC enough?

Marta`,
  },
  {
    to: 'Facilities <facilities@norte.example>',
    subject: 'Aircon 3rd floor',
    body: `Hi Facilities,

It's 28 degrees up here. Any news?

Marta (and the rest of finance, melting)`,
  },
  {
    to: 'Gonzalo Ibarra <gibarra@aceitesibarra.example>',
    cc: 'Pepe Ibarra <pepe@aceitesibarra.example>',
    subject: 'Muestras feria',
    body: `Gonzalo, Pepe, buenas:

Mañana os sale el palé con las muestras. Va con Transportes Roldán, albarán 55102. En la caja pequeña lleváis adjunto al albarán el certificado de análisis en papel, que me lo pidió Pepe.

Suerte en la feria!!

Marta`,
  },
  {
    to: 'Rebecca Stein <rebecca.stein@oakmontadvisors.example>',
    subject: 'Fwd: Audit request list - round 2',
    kind: 'forward',
    files: ['PBC list round 2.xlsx'],
    body: `Hi Becky,

See below what the auditors want now. Items 14–19 are yours I think? I'd like to get back to them by Friday.

M.

---------- Forwarded message ---------
From: Devansh Kapoor <dkapoor@hallidayaudit.example>
Date: Mon, Feb 12, 2024 at 6:20 PM
Subject: Audit request list - round 2
To: Marta Ruiz <marta.ruiz@norte.example>

Dear Marta,

Please find attached the second PBC list. Items in yellow are outstanding from round 1.

Regards,
Devansh Kapoor
Audit Senior`,
  },
  {
    to: '=marketing@norte.example',
    subject: 'Fotos para la web',
    body: `Chic@s,

Las fotos del catálogo están en Teams, carpeta "Web 2024 / definitivas". No las mando por correo que pesan un montón.

Besos
Marta`,
  },
  {
    to: 'Wei Ling Tan <weiling.tan@sunhoeparts.example>',
    subject: 'RE: Shipment SH-2024-331 docs',
    kind: 'reply',
    startedWith: 'weiling.tan@sunhoeparts.example',
    addressedBefore: true,
    body: `Dear Wei Ling,

Received with thanks. Please courier the original B/L to our forwarder (address below), not to us.

Almar Forwarding, Att. Import Dept.
C/ Dársena 4, 46024 Valencia

Container MSKU 418802-7, ETA 2 June.

Best regards
Marta

> -----Original Message-----
> From: Wei Ling Tan [mailto:weiling.tan@sunhoeparts.example]
> Sent: 8 May 2024 03:12
> To: marta.ruiz@norte.example
> Subject: Shipment SH-2024-331 docs
>
> Dear Marta,
>
> Attached pls find the commercial invoice, packing list and draft B/L.
> Pls check and confirm.
>
> Wei Ling`,
  },
  {
    to: 'Nerea Txurruka <nerea@txurrukadesign.example>',
    subject: 'Re: logo nuevo',
    kind: 'reply',
    startedWith: 'nerea@txurrukadesign.example',
    addressedBefore: true,
    files: ['~Captura de pantalla 2024-03-02.png'],
    body: `Aupa Nerea!

Me quedo con la B, pero con el azul de la A. Te pego aquí la captura con lo que me han dicho en dirección.

[imagen]

Un abrazo,
Marta

El sáb, 2 mar 2024 a las 9:41, Nerea Txurruka (<nerea@txurrukadesign.example>) escribió:

> Kaixo Marta,
>
> te mando adjuntas las tres propuestas. A ver qué os parecen.
>
> Nerea`,
  },
  {
    to: 'Payroll <payroll@norte.example>',
    subject: 'Change of bank account',
    body: `Hi,

From July please pay my salary to this account:

ES20 0081 0216 7315 5120 5135

I've changed it in the portal too but it told me to email you as well.

Thanks,
Marta`,
  },
  {
    to: 'Jean-Baptiste Lemoine <jb.lemoine@lemoine-et-fils.example>',
    subject: 'RE: Relance facture F-8841',
    kind: 'reply',
    startedWith: 'jb.lemoine@lemoine-et-fils.example',
    addressedBefore: true,
    body: `Bonjour Jean-Baptiste,

Sorry for the delay, it was stuck in approval. It's in this Thursday's payment run, so you should have it on Friday or Monday.

Best,
Marta

De : Jean-Baptiste Lemoine <jb.lemoine@lemoine-et-fils.example>
Envoyé : lundi 3 juin 2024 10:26
À : Marta Ruiz <marta.ruiz@norte.example>
Objet : Relance facture F-8841

Bonjour Marta,

Sauf erreur de notre part, la facture F-8841 (ci-jointe) reste impayée à ce jour. Pourriez-vous me donner une date de règlement ?

Cordialement,
Jean-Baptiste Lemoine
SIRET 812 004 117 00023 – TVA FR40 812004117`,
  },
  {
    to: 'info@hotelmiramar.example',
    subject: 'Reserva sala 18 de octubre',
    body: `Buenas,

Quería saber si tenéis libre la sala grande el 18 de octubre, unas 35 personas, en formato escuela, con coffee break a media mañana. ¿Me podéis mandar presupuesto con el menú adjunto, como el año pasado?

Mil gracias
Marta Ruiz
Norte Seguros`,
  },
  {
    to: 'Alasdair <alasdair.munro@glenshielsoftware.example>',
    cc: 'Support <support@glenshielsoftware.example>; Rubén Sanz <ruben.sanz@norte.example>',
    subject: 'RE: [#GS-20418] Export hangs at 99%',
    kind: 'reply',
    startedWith:
      'alasdair.munro@glenshielsoftware.example support@glenshielsoftware.example ruben.sanz@norte.example',
    addressedBefore: true,
    files: ['export_20240422.log', 'screenshot 99.png'],
    body: `Hi Alasdair,

Log and screenshot attached. It happens only with the "All branches" filter. Rubén can do a screen share any time after 3 today.

Thanks,
Marta

##- Please type your reply above this line -##

Alasdair Munro (Glenshiel Support)
22 Apr 2024, 09:58 BST

Hi Marta,
Could you attach the export log from the logs folder of the application please?

Marta Ruiz
22 Apr 2024, 08:31 BST

Hi, the monthly export has been hanging at 99% since the update on Friday.`,
  },
  {
    to: 'Inma Rovira <inma.rovira@norte.example>',
    subject: 'cumple de Toni',
    body: `Inma,

Para lo de Toni: 5€ por cabeza, los recoge Paloma. Tarta de chocolate, ya está encargada. ¡Que no se entere!

M`,
  },
  {
    to: 'Khadija Benali <k.benali@atlasagro.example>',
    subject: 'Contrato de suministro 2024-2025',
    files: ['Contrato suministro Atlas Agro 2024-2025.docx', 'Anexo I - precios.pdf'],
    cc: 'Asesoría Jurídica <juridico@norte.example>',
    body: `Estimada Khadija:

Adjunto el contrato de suministro y el anexo I con los precios pactados. La cláusula 11 (confidencialidad) es la estándar, igual que el año pasado.

Por favor, revísalo y si estáis de acuerdo lo pasamos a firma electrónica.

Un cordial saludo,
Marta Ruiz
Directora de Compras`,
  },
  {
    to: 'Dave Purcell <dave.purcell@norte.example>; Zsófia Kertész <zsofia.kertesz@norte.example>',
    subject: 'FW: Customer complaint – Brandt GmbH',
    kind: 'forward',
    files: ['IMG_2071.jpg', 'IMG_2072.jpg'],
    body: `Dave, Zsofi – can one of you ring him today? He's quite upset and to be fair he's right.

M

Von: Karl-Heinz Brandt <kh.brandt@brandt-metallbau.example>
Gesendet: Donnerstag, 25. Januar 2024 07:51
An: Marta Ruiz <marta.ruiz@norte.example>
Betreff: Complaint delivery 23.01.

Dear Mrs. Ruiz,

again two pallets damaged, see pictures in the attachment. This is third time since November. I expect credit note and explanation.

K.-H. Brandt`,
  },
  {
    to: 'Vanesa <vane.lorente@gmail.com>',
    subject: 'Entrevista jueves 11',
    recent: 'vane.lorente@gmail.com',
    body: `Hola, Vanesa:

Te confirmo la entrevista para el jueves 11 a las 9:30 en nuestras oficinas (c/ Serranos 22, 3º). Pregunta por mí en recepción. No hace falta que traigas nada, tu currículum ya lo tenemos.

¡Hasta el jueves!

Marta Ruiz
Selección
Norte Consultores`,
  },
  {
    to: 'Grace Adeyemi <grace.adeyemi@meridianfleet.example>',
    subject: 'Lease renewal – 4 vans',
    body: `Grace

We'd like to renew the 4 vans (registrations 4418 KLM, 4419 KLM, 5520 LBN, 5533 LBN) for another 24 months but at 25k km/yr instead of 30k. Same drivers, same insurance.

What would the monthly figure be?

Regards
Marta Ruiz
Fleet & Travel`,
  },
  {
    to: 'Sr. Notario D. Álvaro Quintanilla <notaria@quintanilla-notarios.example>',
    cc: 'Begoña Lasa <begona.lasa@norte.example>',
    subject: 'Escritura de apoderamiento',
    files: ['Borrador poder BL.docx'],
    body: `Muy Sr. mío:

Le remito adjunto el borrador de la escritura de poder para su revisión. D.ª Begoña Lasa acudirá a la firma el día 9 con su documento de identidad y la escritura de constitución.

Reciba un cordial saludo,

Marta Ruiz
Secretaría General`,
  },
  {
    to: 'Accounts <accounts@tidewaterpumps.example>',
    subject: 'Remittance advice 30/04/2024',
    files: ['RA_300424_TIDEWATER.pdf'],
    body: `Dear supplier,

Please find enclosed our remittance advice. The amount will reach your account within 2 working days.

This mailbox is monitored Mon-Thu.

Norte Accounts Payable`,
  },
  {
    to: 'Lluís Bofarull <lluis.bofarull@norte.example>',
    subject: 'Re: Re: Re: cierre trimestre',
    kind: 'reply',
    startedWith: 'lluis.bofarull@norte.example',
    addressedBefore: true,
    body: `ok, lo cambio

Enviado desde mi iPhone

> El 5 abr 2024, a las 18:22, Lluís Bofarull <lluis.bofarull@norte.example> escribió:
>
> Pero entonces la 705 no cuadra con el mayor. Mira la hoja 3 del adjunto
>
>> El 5 abr 2024, a las 17:58, Marta Ruiz <marta.ruiz@norte.example> escribió:
>>
>> Está puesto como ingreso anticipado`,
  },
  {
    to: 'Priyanka <priyanka.rao@cobaltwave.example>',
    cc: 'Ollie Frame <ollie.frame@cobaltwave.example>',
    subject: 'SOW 3 – nearly there',
    body: `Hey Priyanka,

Couple of last things on SOW 3:

- milestone 2: can we say "accepted" rather than "delivered"?
- day rate for the architect seems to be the old one
- Schedule B is referred to but not attached to the Word you sent, could you add it?

Then I think we're good to sign.

Marta`,
  },
  {
    to: 'Secretaría Colegio de Economistas <secretaria@cole-economistas.example>',
    subject: 'Inscripción curso NIIF 16',
    files: ['boletin_inscripcion.pdf', 'justificante transferencia.pdf'],
    body: `Buenos días:

Os envío el boletín de inscripción y el justificante de la transferencia para el curso del día 21. La factura, por favor, a nombre de la empresa (CIF B81209454).

Gracias y un saludo,
Marta Ruiz`,
  },
  {
    to: 'Hugh Pemberton-Lacey <hugh@pembertonlacey.example>',
    subject: 'RE: Insurance renewal',
    kind: 'reply',
    startedWith: 'hugh@pembertonlacey.example',
    addressedBefore: true,
    body: `Morning Hugh

Answers to your questions in red below.

Marta

From: Hugh Pemberton-Lacey <hugh@pembertonlacey.example>
Sent: 07 November 2023 16:40
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Insurance renewal

Dear Marta,

To get terms from the market I need:

1. Turnover for the last two financial years  > 8.2m / 9.1m
2. Number of employees > 61
3. Any claims not yet notified > none
4. Completed proposal form (attached) > will come tomorrow, our CFO has to sign it

Kind regards,
Hugh

Pemberton-Lacey Insurance Brokers Ltd is authorised and regulated by the Financial Conduct Authority.`,
  },
  {
    to: 'Almacén <almacen@norte.example>; Raúl Cebrián <raul.cebrian@norte.example>',
    subject: 'URGENTE pedido 77120 no cargar',
    body: `No carguéis el 77120!! El cliente ha cambiado la dirección de entrega. Os paso albarán nuevo en media hora.`,
  },
  {
    to: 'Sébastien Girard <sgirard@emballages-girard.example>',
    cc: 'Comptabilité <compta@emballages-girard.example>',
    subject: 'Purchase order 24/1190',
    files: ['PO_24-1190.pdf'],
    body: `Hello Sébastien,

Attached our order for week 22. Please confirm by return.

Deliveries only until 1 pm, as ever, and with tail lift.

Kind regards,

Marta Ruiz · Purchasing
NORTE PACKAGING S.L. · VAT no. ESB81209454
Tel +34 93 555 80 14 ext 3`,
  },
  {
    to: 'Xoán Carballeira <xoan@carballeira-mar.example>',
    subject: 'RE: lonxa viernes',
    kind: 'reply',
    startedWith: 'xoan@carballeira-mar.example',
    addressedBefore: true,
    body: `Perfecto Xoan, pues 40 cajas y el precio que dijimos. Bicos

De: Xoán Carballeira <xoan@carballeira-mar.example>
Enviado el: xoves, 11 de xaneiro de 2024 19:30
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: lonxa viernes

Marta, mañana entran 3 barcos. Cuántas cajas de merluza te guardo?`,
  },
  {
    to: 'Fatou Ndiaye <fatou.ndiaye@norte.example>',
    cc: 'IT Security <itsec@norte.example>',
    subject: 'Suspicious mail',
    files: ['Your parcel is waiting.eml'],
    body: `Hi Fatou,

Got this one this morning, attached as .eml. Didn't click anything. Delete it or do you need it?

M.`,
  },
  {
    to: 'Merche Soriano <merche@sorianoasesores.example>',
    recent: 'merche@sorianoasesores.example mercedes@sorianoasesores.example laboral@sorianoasesores.example',
    subject: 'RE: Modelo 303 1T',
    kind: 'reply',
    startedWith: 'merche@sorianoasesores.example',
    addressedBefore: true,
    body: `Hola guapa,

Visto, está bien. Preséntalo y que lo carguen en la cuenta de siempre.

Gracias!!
Marta

De: Merche Soriano <merche@sorianoasesores.example>
Enviado el: martes, 16 de abril de 2024 12:09
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Modelo 303 1T
Datos adjuntos: borrador_303_1T.pdf

Buenas Marta,

Te adjunto el borrador del 303. Sale a ingresar 6.318,44 €. Dame el OK antes del jueves por la domiciliación.

Besos,
Merche`,
  },
  {
    to: 'Emma Lindqvist <emma.lindqvist@norrvik.example>; Oskar Dahl <oskar.dahl@norrvik.example>; Therese Holm <therese.holm@norrvik.example>; Nils Ek <nils.ek@norrvik.example>; Maja Sandberg <maja.sandberg@norrvik.example>; Johan Nyström <johan.nystrom@norrvik.example>; Karin Lund <karin.lund@norrvik.example>; Per Åberg <per.aberg@norrvik.example>; Sara Wik <sara.wik@norrvik.example>; Anton Falk <anton.falk@norrvik.example>; Linn Berg <linn.berg@norrvik.example>',
    cc: 'Iñaki Uriarte <inaki.uriarte@norte.example>',
    subject: 'Minutes steering committee 6 June',
    files: ['SteerCo minutes 2024-06-06.pdf', 'Risk log.xlsx'],
    body: `Dear all,

Please find attached the minutes of yesterday's steering committee, plus the updated risk log.

Actions due before the next meeting:
 - Emma: confirm go-live window
 - Oskar: access for the test users
 - Iñaki: revised resource plan

Next meeting: 20 June, 14:00 CET.

Best regards,
Marta
PMO`,
  },
  {
    to: 'soporte@nubegestion.example',
    subject: 'Alta de usuario nuevo',
    body: `Hola,

¿Nos podéis dar de alta a un usuario? Germán Olmedo, german.olmedo@norte.example, perfil "Ventas". Que le llegue a él directamente el correo para crear la contraseña.

Nº de cliente 20-4418.

Gracias,
Marta`,
  },
  {
    to: 'Joanna Pryce <joanna.pryce@pryceandco.example>',
    subject: 'Re: Quick one',
    kind: 'reply',
    startedWith: 'joanna.pryce@pryceandco.example',
    addressedBefore: true,
    body: `Jo - yes, 5% is fine if they order before month end.

Sent from my Galaxy

-------- Original message --------
From: Joanna Pryce <joanna.pryce@pryceandco.example>
Date: 28/03/2024 11:05 (GMT+01:00)
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Quick one

Can I give them 5? They're wobbling.
J`,
  },
  {
    to: 'Encarna Vidal <encarna.vidal@textilvidal.example>',
    subject: 'Catálogo otoño-invierno',
    body: `Encarna, guapísima:

El catálogo nuevo pesa 80 megas así que te dejo el enlace: https://descargas.norte.example/oi24

Caduca en 15 días. Si lo quieres en papel dímelo y te mando dos.

Un besote,
Marta`,
  },
  {
    to: 'Compliance <compliance@norte.example>; Yolanda Prats <yolanda.prats@norte.example>',
    subject: 'Gift register',
    body: `Hi Yolanda / compliance team,

Received a Christmas hamper from Tidewater Pumps, estimated value €60. Shared with the whole floor (it lasted four minutes). For the register.

Marta`,
  },
  {
    to: 'Marek Novotný <novotny@plastbohemia.example>',
    subject: 'Debit note / tooling',
    files: ['DN-2024-014.pdf'],
    body: `Hello Mr. Novotny,

as discussed with your colleague Mrs. Králová last week, please see the debit note for our half of the tool repair. She asked me to send it directly to you.

Regards,
Marta Ruiz`,
  },
  {
    to: 'Toñi Galán <tgalan@mutualevante.example>',
    cc: 'prl@norte.example',
    subject: 'Parte accidente leve 12/2',
    files: ['Parte_PAT_120224.pdf'],
    body: `Hola, Toñi:

Adjunto el parte del accidente leve de ayer en almacén (esguince, sin baja de momento). Si os falta algún dato, llamadme al 961 550 218.

Un saludo,
Marta
RR. HH.`,
  },
  {
    to: 'Ryan Castellano <rcastellano@brightlinecapital.example>',
    recent: 'rcastellano@brightlinecapital.example',
    subject: 'NDA',
    files: ['Norte - Brightline Mutual NDA (signed).pdf'],
    body: `Ryan,

Countersigned NDA attached. I'll open the data room for you and your two analysts this afternoon; you'll get the invitations from the platform.

Marta Ruiz
Corporate Development`,
  },
  {
    to: 'Paqui <paqui@limpiezasbrillo.example>',
    subject: 'Limpieza sábado',
    body: `Paqui, el sábado no vengáis que van a estar los pintores. Mejor el domingo por la mañana o el lunes a primera hora, lo que os venga bien.

Marta`,
  },
  {
    to: 'Thandiwe Mokoena <thandi@karoologistics.example>; ops@karoologistics.example',
    cc: 'Amparo Gisbert <amparo@gisbertaduanas.example>',
    subject: 'RE: Customs hold AWB 176-2204 8813',
    recent: 'amparo@gisbertaduanas.example thandi@karoologistics.example',
    kind: 'reply',
    startedWith: 'thandi@karoologistics.example ops@karoologistics.example',
    addressedBefore: true,
    files: ['EUR1.pdf', 'CI 30118 corrected.pdf'],
    body: `Hi Thandi,

Corrected commercial invoice + EUR.1 attached. HS code is 8413.70, they had typed 8413.79.

I'm copying in Amparo, our customs broker in Spain, who knows the file.

Hope this does it.
Marta

On 2024-05-29 08:44, Thandiwe Mokoena wrote:
> Hello Marta
>
> Customs is holding AWB 176-2204 8813, they query the HS code and want the
> certificate of origin. Please send ASAP, storage starts Friday.
>
> Thandi`,
  },
  {
    to: 'Comité de Empresa <comite@norte.example>',
    cc: 'Dirección RR. HH. <direccion.rrhh@norte.example>',
    subject: 'Calendario laboral 2025',
    files: ['Propuesta calendario 2025.xlsx'],
    body: `Estimados compañeros:

Os adjuntamos la propuesta de calendario laboral para 2025. Nos gustaría cerrarlo en la reunión del día 28.

Recibid un cordial saludo,
Marta Ruiz`,
  },
  {
    to: 'Nikolaos Papadakis <npapadakis@aegeanfoods.example>',
    subject: 'Re: olives spec',
    kind: 'reply',
    startedWith: 'npapadakis@aegeanfoods.example',
    addressedBefore: true,
    body: `Niko,

Spec received, forwarded to quality. Will revert by Wed.

M

On 11 Mar 2024, at 13:20, Nikolaos Papadakis <npapadakis@aegeanfoods.example> wrote:

Dear Marta,

Attached is the spec sheet for the Kalamata 240/280, please have your QA sign and return.

Nikos

<Spec_KLM_240-280.pdf>`,
  },
  {
    to: 'Cristóbal Heredia <cheredia@inmoheredia.example>',
    subject: 'Contrato alquiler nave 7',
    body: `Buenas tardes, Cristóbal,

Hemos revisado el contrato que nos mandaste adjunto en tu correo del viernes y por nuestra parte solo falta aclarar quién paga el IBI. El resto, conforme.

Además, el IBAN para el recibo mensual sería el nuestro de siempre: ES72 2085 8032 7598 4426 6362.

Quedamos a la espera.

Saludos,
Marta Ruiz
Norte Distribución, S.A.`,
  },
  {
    to: 'Lucy Faraday <lucy.faraday@norte.example>; Dave Purcell <dave.purcell@norte.example>; Inma Rovira <inma.rovira@norte.example>; Fatou Ndiaye <fatou.ndiaye@norte.example>',
    subject: 'Onboarding plan Germán',
    body: `Hi folks

Germán starts Monday! Lucy has him in the morning (laptop, badge), Dave takes him for lunch, Inma for the CRM in the afternoon. Fatou: MFA token please.

I've put the plan in the wiki, page "Onboarding GO".

Thanks everyone
Marta`,
  },
  {
    to: 'Gestoría Lorente <gestoria@lorente.example>',
    subject: 'Alta trabajador',
    files: ['Ficha alta G Olmedo.pdf'],
    body: `Hola, buenos días:

Va adjunta la ficha para el alta en Seguridad Social con fecha 1 de junio. Contrato indefinido, grupo 5, jornada completa.

Avisadme cuando esté el IDC.

Gracias, un saludo
Marta`,
  },
  {
    to: 'Elspeth Rankine <elspeth@rankinecoaching.example>',
    subject: 'Invoice for the workshop',
    body: `Dear Elspeth,

Thank you again for a super workshop; people are still talking about it!

Could you send the invoice to facturas@norte.example with the PO number 4500020017 in the subject? Attach a copy of the signed attendance list too, otherwise finance bounces it.

Warmly,
Marta`,
  },
  {
    to: 'José Mª Etxeberria <jm.etxeberria@forjasdeba.example>',
    cc: 'Calidad <calidad@forjasdeba.example>; Amaia Goikoetxea <amaia.goikoetxea@norte.example>',
    subject: 'RE: No conformidad NC-24-009',
    kind: 'reply',
    startedWith: 'jm.etxeberria@forjasdeba.example calidad@forjasdeba.example amaia.goikoetxea@norte.example',
    addressedBefore: true,
    files: ['8D NC-24-009.xlsx'],
    body: `Buenas Josemari,

Te devuelvo el 8D con nuestros comentarios en la D4 y la D5. A Amaia no le convence la causa raíz: si fuera el temple, saldrían todas las piezas de la colada.

¿Lo vemos el jueves en vuestra planta?

Agur,
Marta

De: José Mª Etxeberria <jm.etxeberria@forjasdeba.example>
Enviado: martes, 6 de febrero de 2024 17:15
Para: Marta Ruiz <marta.ruiz@norte.example>
CC: Calidad <calidad@forjasdeba.example>; Amaia Goikoetxea <amaia.goikoetxea@norte.example>
Asunto: RE: No conformidad NC-24-009

Arratsalde on,

Adjunto informe 8D relleno.

De: Amaia Goikoetxea
Enviado: jueves, 1 de febrero de 2024 9:02
Para: Calidad <calidad@forjasdeba.example>
Asunto: No conformidad NC-24-009

Buenos días,

Abrimos NC por grietas en el lote 88-K. Adjunto fotos.`,
  },
  {
    to: 'Samir Haddad <samir@haddadtrading.example>',
    subject: 'Proforma 1182',
    files: ['PROFORMA 1182.pdf'],
    body: `Dear Mr Haddad, dear Samir,

please see the proforma. 30% in advance, balance against copy of documents.

Bank: Caja Laboral, IBAN ES67 2038 1177 5960 9108 6447, beneficiary Norte Export SL.

Looking forward to our first business together.

Marta Ruiz
Export Area Manager MENA
WhatsApp +34 655 019 338`,
  },
  {
    to: 'Legal <legal@norte.example>',
    subject: 'FW: Requerimiento Agencia de Protección de Datos',
    kind: 'forward',
    files: ['Requerimiento_E-03318.pdf'],
    body: `Confidential – legal privilege

Begoña,

This came in today through the electronic notifications mailbox. Ten working days. I've not answered.

Marta

De: Notificaciones <notificaciones@norte.example>
Enviado el: viernes, 19 de enero de 2024 10:03
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Requerimiento Agencia de Protección de Datos

Se ha recibido una nueva notificación. Documento adjunto.`,
  },
  {
    to: 'Álex Montcada <alex@montcadastudio.example>',
    subject: 'Re: vídeo corporativo',
    kind: 'reply',
    startedWith: 'alex@montcadastudio.example',
    addressedBefore: true,
    body: `Hola Àlex,

Visto el montaje. Un par de cositas:
- min 0:42, sale el logo viejo
- min 1:15, a Lluís se le oye fatal
- la música, un poco menos "ascensor"

Por lo demás, chulísimo.

M.

El dl., 13 de maig 2024 a les 18:04, Àlex Montcada (<alex@montcadastudio.example>) va escriure:

> Hola Marta! Aquí tens el primer muntatge: https://video.montcadastudio.example/v/8812
> Ja em diràs!
>
> Àlex`,
  },
  {
    to: 'Dr Fiona Achebe <f.achebe@cityoccupational.example>',
    subject: 'Fit for work appointment',
    body: `Dear Dr Achebe,

Could we move Thursday's appointment for our employee (your ref. OH/2231) to the following week? He is still on crutches and cannot drive.

Kind regards,
Marta Ruiz
HR Business Partner
Norte Rail`,
  },
  {
    to: 'Quique Navarro <quique.navarro@norte.example>',
    subject: 'contraseña wifi invitados',
    body: `Quique, ¿me dices la contraseña de la wifi de invitados? Tengo visita a las 12 y la del cartel ya no va.

Marta`,
  },
  {
    to: 'Magdalena Kowalczyk <m.kowalczyk@drewpol.example>',
    subject: 'RE: FW: Reklamacja / claim 2024-31',
    kind: 'reply',
    startedWith: 'm.kowalczyk@drewpol.example',
    addressedBefore: true,
    body: `Magda, thanks. We accept the replacement, please include it with the next truck. No need for a credit note then.

BR Marta

Od: Magdalena Kowalczyk <m.kowalczyk@drewpol.example>
Wysłano: środa, 12 czerwca 2024 11:30
Do: Marta Ruiz <marta.ruiz@norte.example>
Temat: FW: Reklamacja / claim 2024-31

Hi Marta, our production accepts. Replacement 14 boards or credit note? Pictures in attachment for your reference.`,
  },
  {
    to: 'Ignacio de la Torre <idelatorre@bufetedelatorre.example>',
    cc: 'Begoña Lasa <begona.lasa@norte.example>',
    subject: 'Demanda monitorio - Construcciones Peñalba',
    files: ['Facturas Peñalba.zip', 'Burofax 12-01-24.pdf'],
    body: `Querido Ignacio:

Tal y como quedamos, te paso las facturas impagadas de Peñalba y el burofax con acuse. En total 18.240,77 € más intereses.

Begoña firma el poder apud acta cuando le digas.

Abrazo,
Marta`,
  },
  {
    to: 'Beth Callaghan <beth.callaghan@orchardpr.example>; Simone Ricci <simone@orchardpr.example>',
    recent: 'beth.callaghan@orchardpr.example simone@orchardpr.example simon@orchardpr.example',
    subject: 'Press release - embargoed till Tues 9am',
    files: ['PR Norte new plant EN final.docx', 'plant_aerial.jpg'],
    body: `Beth, Simone

Final version with Iñaki's quote changed. Embargo till Tuesday 9:00 CET. Photo free to use, credit "Norte".

Mx`,
  },
  {
    to: 'proveedores@norte.example; Lourdes Amat <lourdes.amat@norte.example>',
    subject: 'Bloqueo proveedor 40118',
    body: `Hola Lourdes,

Bloquead por favor al 40118 en SAP hasta que nos manden el certificado de titularidad bancaria. Han enviado un cambio de cuenta por correo y el teléfono que ponen en la firma no es el suyo. Huele a chamusquina.

Marta`,
  },
  {
    to: 'Óscar Llopis <oscar.llopis@hotmail.es>',
    subject: 'Tu presupuesto de ventanas',
    recent: 'oscar.llopis@hotmail.es pedidos@vidrioslevante.example',
    files: ['Presupuesto 3381.pdf'],
    body: `Hola Óscar, buenas tardes.

Te adjunto el presupuesto de las cinco ventanas con persiana de aluminio. Instalación y retirada de las viejas incluidas. Para confirmar, pedimos un 40 % de señal a la cuenta ES37 0182 4427 7713 8650 6667 indicando el nº de presupuesto.

Saludos,
Marta Ruiz
Norte Ventanas - Exposición Avda. del Puerto
Tlf 96 555 71 20`,
  },
  {
    to: '=team-alpha@norte.example; Wolfgang Reiter <w.reiter@reiter-consult.example>; Sabine Maurer <s.maurer@reiter-consult.example>',
    subject: 'RE: Cutover weekend – who is on call',
    kind: 'reply',
    startedWith: 'team-alpha@norte.example w.reiter@reiter-consult.example s.maurer@reiter-consult.example',
    addressedBefore: true,
    body: `Team,

roster is final:

Sat 06-14  Wolfgang
Sat 14-22  Rubén
Sun 06-14  Sabine
Sun 14-22  me

Bridge number +34 911 98 20 20, PIN on the wiki.

Marta

Von: Sabine Maurer
Gesendet: Montag, 10. Juni 2024 09:15
An: Team Alpha; Wolfgang Reiter
Betreff: Cutover weekend – who is on call

Hi all,

do we have the final roster? I need to tell my husband :-)

LG Sabine`,
  },
  {
    to: 'Hisham El-Sayed <hisham@nileglass.example>',
    subject: 'Samples',
    body: `Hi Hisham,

Samples left today with the courier, waybill 7738 2201 4456. You will find our test report attached to the lid of the box.

Rgds
Marta`,
  },
  {
    to: 'Reme Ballester <reme@viajesmundisol.example>',
    subject: 'RE: Vuelos Múnich 3-5 julio',
    kind: 'reply',
    startedWith: 'reme@viajesmundisol.example',
    addressedBefore: true,
    body: `Reme, la opción 2. Para Lucy Faraday y para mí. Hotel el mismo que en marzo.

Gracias mil
Marta

________________________________________
De: Reme Ballester <reme@viajesmundisol.example>
Enviado: jueves, 30 de mayo de 2024 10:44
Para: Marta Ruiz
Asunto: Vuelos Múnich 3-5 julio

Hola Marta!

Opción 1: VLC-FRA-MUC salida 6:10 ... 312 €
Opción 2: VLC-MUC directo 12:35 ... 287 €
Opción 3: ALC-MUC 9:50 ... 240 €

Adjunto condiciones de tarifa. Dime algo hoy que vuelan, nunca mejor dicho ;)

Reme`,
  },
  {
    to: 'Ms. Agnieszka Lis <a.lis@eurotender.example>',
    cc: 'Tenders <tenders@norte.example>',
    subject: 'Clarification question lot 3',
    body: `Dear Ms. Lis,

Lot 3, item 3.14: must the cover letter be attached to the technical envelope or to the financial one? The instructions (p. 22) and the template (p. 4) say different things.

Sincerely,
Marta Ruiz
Norte Medical Devices`,
  },
  {
    to: 'Manolo Ríos <manolo.rios@gruasrios.example>',
    subject: 'grua martes',
    body: `Manolo confirmado el martes a las 7 en obra. Pregunta por Fidel. El permiso del ayuntamiento lo tiene él impreso.

Marta`,
  },
  {
    to: 'Jacqueline van Houten <j.vanhouten@bloemexport.example>',
    subject: 'Re: Re: EDI mapping',
    kind: 'reply',
    startedWith: 'j.vanhouten@bloemexport.example',
    addressedBefore: true,
    files: ['orders_sample.xml'],
    body: `Hi Jacqueline, sample ORDERS file as attached. NAD+DP is the warehouse, NAD+IV always HQ.

Let me know if your parser chokes on it

Marta

Op di 19 mrt 2024 om 15:02 schreef Jacqueline van Houten <j.vanhouten@bloemexport.example>:

> Hi Marta,
>
> Could you send me a sample message? Our IT would like to test before Easter.
>
> Groetjes, Jacqueline`,
  },
  {
    to: 'Julián Bermejo <julian.bermejo@gestamur.example>; Sonia Pardo <sonia.pardo@gestamur.example>',
    cc: 'Rubén Sanz <ruben.sanz@norte.example>',
    subject: 'Arranque proyecto ERP: documentación previa',
    files: ['Plan de proyecto v1.pdf', 'Cuestionario previo.docx'],
    body: `Hola a los dos:

Os adjunto el plan de proyecto y el cuestionario. Sería ideal que nos lo devolvierais relleno antes del kick-off del 15.

Rubén os mandará aparte las invitaciones de Teams.

Un saludo,

Marta Ruiz
Jefa de Proyecto`,
  },
  {
    to: 'Martyn <martyn@beaconsafety.example>',
    subject: 'Fire extinguishers',
    body: `Hi Martyn, two of the CO2 ones on the 2nd floor are out of date since Feb. When's your next round?

Marta`,
  },
  {
    to: 'Dña. Pilar Ortuño <portuno@bancolevante.example>',
    subject: 'Renovación póliza de crédito',
    files: ['Balance 2023.pdf', 'PyG 2023.pdf', 'CIRBE.pdf'],
    body: `Estimada Pilar:

Para la renovación de la póliza te mando balance y cuenta de resultados cerrados y auditados, y la CIRBE de este mes. El Impuesto de Sociedades te lo enviaré en cuanto se presente.

¿Mantenemos el diferencial?

Un saludo,
Marta Ruiz
Directora Financiera
Norte Conservas S.A.`,
  },
  {
    to: 'Kwame Boateng <kwame.boateng@accrasteel.example>',
    recent: 'qualita@acciaierieorobiche.example kwame.boateng@accrasteel.example',
    subject: 'FW: Mill certificates heat 40177',
    kind: 'forward',
    files: ['MTC_40177_3.1.pdf'],
    body: `Dear Kwame,

As requested, the mill certificates. See below from the mill.

Regards,
Marta

De: Ufficio Qualità <qualita@acciaierieorobiche.example>
Inviato: giovedì 22 febbraio 2024 16:58
A: Marta Ruiz <marta.ruiz@norte.example>
Oggetto: Mill certificates heat 40177

Buongiorno Marta,

in allegato i certificati 3.1 della colata 40177.

Cordiali saluti
Ufficio Qualità`,
  },
  {
    to: 'Trini Cobos <trini.cobos@norte.example>',
    cc: 'caja@norte.example',
    subject: 'Gastos viaje Lisboa',
    files: ['Hoja gastos Lisboa.xlsx', 'tickets.pdf'],
    body: `Trini, aquí van los gastos de Lisboa. El taxi de vuelta no lleva ticket, el datáfono no tenía papel. La tarjeta de empresa que usé es la terminada en 4471.

Graciasss`,
  },
  {
    to: 'Rosalind Kerr <rosalind.kerr@kerrbookkeeping.example>',
    subject: 'RE: Year end',
    kind: 'reply',
    startedWith: 'rosalind.kerr@kerrbookkeeping.example',
    addressedBefore: true,
    body: `Rosalind

1. Yes, accrue it.
2. No, that was for 2024.
3. Stock count sheets are in the shared folder since yesterday.

Thank you!
Marta

From: Rosalind Kerr <rosalind.kerr@kerrbookkeeping.example>
Sent: Wednesday, January 10, 2024 8:58 AM
To: Marta Ruiz <marta.ruiz@norte.example>
Cc: Lucy Faraday <lucy.faraday@norte.example>
Subject: Year end

Hi Marta, hi Lucy

1. Audit fee - accrue?
2. The Hiscott invoice - 2023?
3. I still don't have the stock count, could you attach it to your reply?

R`,
  },
  {
    to: 'Dpto. Atención al Cliente <clientes@aguasdelsegura.example>',
    subject: 'Reclamación lectura contador 00417728',
    files: ['foto contador.jpg'],
    body: `Buenos días:

La última factura de la nave (contrato 8-220-4417) viene con una lectura estimada que no se corresponde con la real. Se adjunta fotografía del contador.

Solicitamos la rectificación.

Atte.,
Marta Ruiz`,
  },
  {
    to: 'Zoë Abbott <zoe.abbott@norte.example>',
    subject: 'Re: slides',
    kind: 'reply',
    startedWith: 'zoe.abbott@norte.example',
    addressedBefore: true,
    files: ['Board Q1 v7.pptx'],
    body: `Zoe, v7 with the new EBITDA bridge. Don't touch slide 11 please, Iñaki's still fiddling with it.

On 18 April 2024 at 21:10 Zoë Abbott wrote:
Can you send me whatever you have? Even if it's ugly`,
  },
  {
    to: 'Fulgencio Marín <fulgencio@marinpinturas.example>',
    subject: 'RE: fichas de seguridad',
    kind: 'reply',
    startedWith: 'fulgencio@marinpinturas.example',
    addressedBefore: true,
    body: `Gracias, Fulgen. Recibidas las dos fichas. Falta la del catalizador, que en el correo venía repetida la de la imprimación.

Marta

> De: "Fulgencio Marín" <fulgencio@marinpinturas.example>
> Para: "Marta Ruiz" <marta.ruiz@norte.example>
> Enviados: Lunes, 25 de Marzo 2024 12:31:07
> Asunto: fichas de seguridad
>
> Buenas, adjuntas las fichas de seguridad que pedías.
>
> Fulgencio Marín
> Marín Pinturas - 968 55 40 11`,
  },
  {
    to: 'Customer Service <cs@expressparcelco.example>',
    subject: 'Missing parcel 1Z 999 AA1 01 2345 6784',
    body: `Hello,

Parcel 1Z 999 AA1 01 2345 6784 shows "delivered" on 3 May, signed "RECEPTION". Our reception was closed that day (bank holiday). Please investigate and tell me where it is.

Account no. 4471-8820-01

Marta Ruiz
Norte Optics`,
  },
  {
    to: 'Joaquín Pla <jpla@cooperativaelpla.example>; presidencia@cooperativaelpla.example',
    subject: 'Liquidación campaña',
    files: ['Liquidacion_naranja_2324.pdf'],
    body: `Sr. Presidente, Joaquín:

Adjuntamos la liquidación de la campaña de naranja 23/24 para su aprobación por el Consejo Rector.

Atentamente,

Marta Ruiz
Norte Frutas, S.L.`,
  },
  {
    to: 'Nathaniel Brooks <nate@brookscatering.example>',
    subject: 'Re: Lunch for 14 on the 9th',
    kind: 'reply',
    startedWith: 'nate@brookscatering.example',
    addressedBefore: true,
    body: `Nate,

Menu B please. 2 vegan, 1 coeliac, 1 no nuts (really no nuts!).

Invoice to the usual.

M

On Mon, Apr 29, 2024 at 9:33 AM Nathaniel Brooks <nate@brookscatering.example> wrote:
Hi Marta, sure we can. I attach the three menus. Nate
[Attachment: Menus spring.pdf]`,
  },
  {
    to: 'Ainhoa Rekalde <ainhoa@rekaldetraducciones.example>',
    subject: 'Traducción manual FR>ES',
    files: ['Manuel_utilisateur_X200.docx'],
    body: `Ainhoa, buenas:

¿Me pasas precio y plazo para traducir esto? Son unas 9.000 palabras, mucha repetición con el del X100 que hiciste tú.

Un saludete,
Marta`,
  },
  {
    to: '=all-staff@norte.example',
    subject: 'Car park closed on Saturday',
    body: `Dear colleagues,

The car park will be closed this Saturday from 7:00 to 15:00 for line painting. Please remove all vehicles on Friday evening.

Facilities / Marta Ruiz`,
  },
  {
    to: 'Rosario <rosario.munera@norte.example>',
    subject: 'DNI para el seguro médico',
    body: `Charo,

Para el alta en el seguro: mi DNI es 53771936Y y el de mi marido 67935041X. ¿Necesitas los de los niños? No tienen todavía.

Marta`,
  },
  {
    to: 'Declan Fahy <declan.fahy@fahyroofing.example>',
    subject: 'RE: Quote warehouse roof',
    kind: 'reply',
    startedWith: 'declan.fahy@fahyroofing.example',
    addressedBefore: true,
    body: `Hi Declan,

Too steep for us I'm afraid. If you leave out the skylights and we keep the gutters, where do you land? Your quote had no breakdown attached, just the total.

Rgds,
Marta

From: Declan Fahy [declan.fahy@fahyroofing.example]
Sent: 02 April 2024 20:17
To: marta.ruiz@norte.example
Subject: Quote warehouse roof

Marta, quote attached. €84,500 + VAT. Good for 60 days.
Declan`,
  },
  {
    to: 'Begoña Lasa <begona.lasa@norte.example>; Ignacio de la Torre <idelatorre@bufetedelatorre.example>',
    subject: 'Junta general - convocatoria',
    files: ['Convocatoria JGO 2024.docx'],
    body: `Begoña, Ignacio:

Borrador de convocatoria para vuestro visto bueno. El orden del día lleva el punto 4 (retribución de administradores) tal como lo redactó Ignacio.

Hay que publicarla antes del 28.

Marta`,
  },
  {
    to: 'Ingrid Solheim <ingrid.solheim@fjordtech.example>',
    subject: 'Intro',
    cc: 'Lucas Pereira <lucas.pereira@lusitec.example>',
    body: `Ingrid, meet Lucas; Lucas, meet Ingrid.

As I told you both at the fair, I think Lucas' team could help you with the Iberian installations. I'll leave you to it!

Best
Marta`,
  },
  {
    to: 'Chelo Martí <chelo@cafesmarti.example>',
    recent: 'chelo@cafesmarti.example chema@cafesmarti.example',
    subject: 'Pedido café',
    body: `Hola Chelo! Lo de siempre: 6 kg natural y 2 de descafeinado. Y vasitos.

Gracias!`,
  },
  {
    to: 'Yusuf Demir <yusuf.demir@anatoliatextile.example>; Elif Kaya <elif.kaya@anatoliatextile.example>',
    cc: 'Quality <quality@norte.example>',
    subject: 'RE: Lab dips 3rd round',
    kind: 'reply',
    startedWith:
      'yusuf.demir@anatoliatextile.example elif.kaya@anatoliatextile.example quality@norte.example',
    addressedBefore: true,
    body: `Dear Elif, dear Yusuf,

Colour 04 approved, 07 still too red, 11 approved commercially. Please redo 07 and attach a cutting of the bulk fabric this time.

Thanks and regards,
Marta

-----Original Message-----
From: Elif Kaya
Sent: Friday, May 17, 2024 1:48 PM
To: Marta Ruiz
Cc: Yusuf Demir; Quality
Subject: Lab dips 3rd round

Dear Marta hanim,
3rd round sent today by courier. Photos attached.
Elif`,
  },
  {
    to: 'Borja Zabala <borja.zabala@norte.example>',
    subject: 'RV: Propuesta mantenimiento ascensores',
    kind: 'forward',
    files: ['Propuesta 2024 ascensores.pdf', '~image002.jpg'],
    body: `FYI

De: Comercial Elevatur <comercial@elevatur.example>
Enviado el: jueves, 14 de marzo de 2024 11:11
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Propuesta mantenimiento ascensores

Estimada Marta:

Tal y como acordamos, adjunto le remito nuestra propuesta de mantenimiento integral.

Atentamente,
Susana Giménez
Elevatur S.A.

AVISO LEGAL: Este mensaje es confidencial. Si usted no es el destinatario, le rogamos lo comunique y proceda a su destrucción.`,
  },
  {
    to: 'Wendy Okafor <wendy.okafor@silverbirchpensions.example>',
    subject: 'Leaver',
    body: `Hi Wendy,

One leaver this month, member no. 00418-22, last day 31 May. Form will follow by post as he wants it in paper.

Regards,
Marta Ruiz
HR Operations`,
  },
  {
    to: 'Adrián Mesa <adrian.mesa@solarmesa.example>',
    cc: 'Paloma Ayuso <paloma.ayuso@norte.example>',
    subject: 'RE: Pedido 4500021188 inversores',
    kind: 'reply',
    startedWith: 'adrian.mesa@solarmesa.example paloma.ayuso@norte.example',
    addressedBefore: true,
    body: `Hola, Adrián, ¿qué tal?

Nos va bien la entrega parcial: 12 ahora y 8 a finales de mes. Eso sí, cada envío con su albarán y nuestro nº de pedido, si no Paloma no os puede dar entrada.

Muchas gracias,
Marta

De: Adrián Mesa <adrian.mesa@solarmesa.example>
Enviado el: lunes, 3 de junio de 2024 18:40
Para: Marta Ruiz <marta.ruiz@norte.example>
CC: Paloma Ayuso <paloma.ayuso@norte.example>
Asunto: Pedido 4500021188 inversores

Hola Marta y Paloma:

De los 20 inversores solo tenemos 12. Adjunto confirmación con fechas.`,
  },
  {
    to: 'Stefan Huber <stefan.huber@huber-werkzeuge.example>',
    subject: 'AW: AW: Preisanfrage / RFQ 2024-77',
    kind: 'reply',
    startedWith: 'stefan.huber@huber-werkzeuge.example',
    addressedBefore: true,
    files: ['DWG_77-A.pdf', 'DWG_77-B.pdf', '77-A.step'],
    body: `Servus Stefan,

Drawings attached, plus the STEP for 77-A. Quantities 50 / 200 / 500.

Thanks & Grüße
Marta

Von: Stefan Huber <stefan.huber@huber-werkzeuge.example>
Gesendet: Dienstag, 9. April 2024 07:22
An: Marta Ruiz <marta.ruiz@norte.example>
Betreff: AW: Preisanfrage / RFQ 2024-77

Hallo Marta,

im Anhang waren keine Zeichnungen. Can you resend?

Gruß
Stefan`,
  },
  {
    to: 'Mamen Ortega <mamen@eventosortega.example>',
    subject: 'Cena de Navidad',
    body: `Mamen!!

Al final somos 47 (uno más). Menú 2, tres celíacos. El discurso del jefe a los postres, que sea corto ya se lo digo yo jajaja

Besitos
Marta`,
  },
  {
    to: 'Christopher Yeo <chris.yeo@straitsbank.example>',
    subject: 'LC 04418/24 discrepancies',
    files: ['Amended packing list.pdf', 'Amended CI.pdf'],
    body: `Dear Chris,

Amended documents for LC 04418/24 are attached. The two discrepancies (goods description, date of packing list) have been corrected. Originals leave by DHL today, waybill 40 2218 7731.

Kindly confirm acceptance.

Best regards,
Marta Ruiz
Trade Finance`,
  },
  {
    to: 'Vicent Andreu <vicent.andreu@norte.example>; Rubén Sanz <ruben.sanz@norte.example>',
    subject: 'Contraseña caducada servidor de informes',
    body: `Vicent, Rubén,

la cuenta de servicio de informes ha caducado otra vez y no salen los listados de las 6. ¿Se puede poner que no caduque? Si no, nos volverá a pasar en 90 días.

Marta`,
  },
  {
    to: 'Harriet Lowe <harriet.lowe@lowelandscapes.example>',
    subject: 'Re: hedge',
    kind: 'reply',
    startedWith: 'harriet.lowe@lowelandscapes.example',
    addressedBefore: true,
    body: `Yes please, before the 20th if you can (visit from the group).

Best, M

Am 3. Juni 2024 09:12:44 MESZ schrieb Harriet Lowe <harriet.lowe@lowelandscapes.example>:
>Hello Marta, shall we do the hedge this month or leave it to autumn?`,
  },
  {
    to: 'Nuria Cuesta <nuria.cuesta@laboratorioscuesta.example>',
    cc: 'Dr. Pablo Cuesta <pablo.cuesta@laboratorioscuesta.example>',
    subject: 'Muestras de agua nave 2',
    body: `Hola Nuria,

¿Cuándo podéis pasar a tomar muestras? El Dr. Cuesta me dijo que en mayo ibais hasta arriba.

Nos corre prisa porque la inspección es el 17.

Saludos
Marta Ruiz
Mantenimiento`,
  },
  {
    to: 'Obras y Proyectos Salinas <obras@salinas-proyectos.example>; Hermenegildo Salinas <gildo@salinas-proyectos.example>',
    subject: 'RE: Certificación nº 4',
    kind: 'reply',
    startedWith: 'obras@salinas-proyectos.example gildo@salinas-proyectos.example',
    addressedBefore: true,
    files: ['Certif 4 firmada.pdf'],
    body: `Buenas Gildo,

Certificación 4 firmada, adjunta. Ya podéis facturar, con la retención del 5 % por favor.

Saludos,
Marta

De: Hermenegildo Salinas
Enviado el: viernes, 26 de enero de 2024 14:02
Para: Marta Ruiz
CC: Obras y Proyectos Salinas
Asunto: Certificación nº 4

Marta,

te adjunto la certificación del mes para firma.

Salinas`,
  },
  {
    to: 'Vikram <vikram.shetty@deccansoft.example>; Meera <meera.iyer@deccansoft.example>',
    cc: 'Rubén Sanz <ruben.sanz@norte.example>',
    subject: 'UAT defects – daily',
    files: ['UAT defects 0422.csv'],
    body: `Hi Vikram & Meera,

today's extract attached. 4 new, 2 reopened (#118, #131). #127 is blocking the billing test, please look at that one first.

Rubén's around until 6 if you need data.

Marta`,
  },
  {
    to: 'Perito Sr. Lledó <lledo@peritacioneslevante.example>',
    subject: 'Siniestro 2024-00417-R',
    files: ['Fotos siniestro.zip', 'Factura reparacion bomba.pdf'],
    body: `Sr. Lledó, buenos días:

Le adjunto las fotografías y la factura de reparación de la bomba, como me pidió. La póliza la tiene la correduría.

Un saludo,
Marta Ruiz`,
  },
  {
    to: 'Georgina Pike <georgina.pike@norte.example>',
    cc: 'Accounts Receivable <ar@norte.example>',
    subject: 'Refund customer 20418',
    body: `Hi Georgie,

Please refund €118.40 to this customer, he paid twice. His IBAN: BE68 5390 0754 7034, name as in the CRM.

Thanks!
Marta`,
  },
  {
    to: 'Tere <tere@papeleriatere.example>',
    subject: 'Re: pedido',
    kind: 'reply',
    startedWith: 'tere@papeleriatere.example',
    addressedBefore: true,
    body: `Sí, los azules también. Gracias Tere!

El mar, 4 jun 2024, 10:02, Tere <tere@papeleriatere.example> escribió:

> Buenos dias Marta los archivadores azules tambien? Te adjunto la proforma
> Tere`,
  },
  {
    to: 'Consulate Visa Section <visa@consulate-ardania.example>',
    subject: 'Business visa – supporting letter',
    files: ['Invitation letter.pdf', 'Company registration.pdf'],
    body: `To whom it may concern,

Please find attached the invitation letter and our company registration certificate in support of the application no. AR-2024-88117.

Yours sincerely
Marta Ruiz
Global Mobility`,
  },
  {
    to: 'Gema Robles <gema.robles@roblesymas.example>',
    subject: 'Factura rectificativa',
    cc: 'facturacion@norte.example',
    files: ['R-2024-0007.pdf'],
    body: `Hola de nuevo, Gema:

Tienes toda la razón, faltaba el descuento. Te adjunto la rectificativa R-2024-0007, que anula la 2024-0331. Disculpa las molestias.

Marta Ruiz
Facturación
963 55 18 02`,
  },
  {
    to: 'Silvia Cano <silvia.cano@norte.example>',
    subject: 'Evaluación Germán',
    files: ['Evaluacion periodo prueba GO.docx'],
    body: `Confidencial

Silvia, te paso la evaluación del periodo de prueba. Por mí, supera sin duda. Lo hablamos mañana antes de decírselo.

Marta`,
  },
  {
    to: 'Rafa Insa <rafa@insaimpresores.example>',
    subject: 'Artes finales folleto',
    body: `Rafa,

los artes finales los tienes en WeTransfer, te ha debido de llegar el aviso hace un rato. Tripa 135 g, cubierta 250 con laminado mate. 2.000 uds.

Para el jueves, porfa porfa.

Marta`,
  },
  {
    to: 'Candela Fuster <candela.fuster@fusterabogados.example>; Bruno Vela <bruno.vela@fusterabogados.example>',
    cc: 'Silvia Cano <silvia.cano@norte.example>',
    subject: 'RE: Acto de conciliación SMAC',
    kind: 'reply',
    startedWith:
      'candela.fuster@fusterabogados.example bruno.vela@fusterabogados.example silvia.cano@norte.example',
    addressedBefore: true,
    body: `Hola Candela, hola Bruno:

De acuerdo con la estrategia. Podemos llegar hasta la cifra que hablamos por teléfono, ni un euro más. Irá Silvia con el poder.

Gracias y un saludo,
Marta

De: Candela Fuster <candela.fuster@fusterabogados.example>
Enviado el: miércoles, 5 de junio de 2024 19:22
Para: Marta Ruiz <marta.ruiz@norte.example>; Silvia Cano <silvia.cano@norte.example>
CC: Bruno Vela <bruno.vela@fusterabogados.example>
Asunto: Acto de conciliación SMAC

CONFIDENCIAL – SECRETO PROFESIONAL

Estimadas Marta y Silvia:

Adjunto la papeleta de conciliación. El acto es el día 20 a las 9:40.

Candela Fuster
Abogada`,
  },
];

export const blindOfficeFaulty: readonly FaultySample[] = [
  {
    rule: 'salutation',
    to: 'Ian Prentice <ian.prentice@quayside.example>',
    subject: 'RE: Renewal terms',
    kind: 'reply',
    startedWith: 'ian.prentice@quayside.example',
    addressedBefore: true,
    body: `Hi Gemma,

Good to talk earlier. As agreed, we hold last year's rate if you commit to 24 months.

Best,
Marta

From: Ian Prentice <ian.prentice@quayside.example>
Sent: 12 June 2024 10:41
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Renewal terms

Marta,

Could you confirm the terms in writing? Board meets Monday.

Ian`,
  },
  {
    rule: 'salutation',
    to: 'Eugenio Salvatierra <esalvatierra@agrosalva.example>',
    subject: 'Tarifa abonos 2024',
    files: ['Tarifa abonos 2024.pdf'],
    body: `Buenos días, Marcelino:

Le adjunto la tarifa nueva de abonos, en vigor desde el 1 de marzo. Para camión completo mantenemos el 4 %.

Un saludo,

Marta Ruiz
Norte Agro`,
  },
  {
    rule: 'salutation',
    to: 'Dr. Amelia Forsyth <a.forsyth@forsythip.example>',
    subject: 'Trade mark watch – quarterly instructions',
    body: `Dear Dr. Hollis,

Please renew the watch service for classes 9 and 42 and let class 35 lapse.

Kind regards
Marta Ruiz
Legal Department`,
  },
  {
    rule: 'salutation',
    to: 'Lidia Montesinos <lidia.montesinos@hotelesduna.example>',
    cc: 'Reservas <reservas@hotelesduna.example>',
    subject: 'Grupo incentivo septiembre',
    body: `Estimado Sr. Barrios:

Nos gustaría bloquear 22 habitaciones dobles del 19 al 22 de septiembre en régimen de media pensión. ¿Podría confirmarme el precio por persona y las condiciones de cancelación?

Quedo a la espera de sus noticias.

Atentamente,
Marta Ruiz
Norte Incentives`,
  },
  {
    rule: 'salutation',
    to: 'Kenji Morimoto <k.morimoto@hokutovalves.example>',
    subject: 'Re: Delivery date PO 4500018830',
    kind: 'reply',
    startedWith: 'k.morimoto@hokutovalves.example',
    addressedBefore: true,
    body: `Hello Mr. Tanigawa,

week 34 is too late for us, the shutdown starts on 12 August. Can you airfreight at least two of the valves?

Marta Ruiz
Purchasing

On Fri, Jun 14, 2024 at 2:10 AM Kenji Morimoto <k.morimoto@hokutovalves.example> wrote:

> Dear Ruiz-san,
>
> Delivery is postponed to week 34. We apologize for the inconvenience.
>
> Kenji Morimoto`,
  },
  {
    rule: 'salutation',
    to: 'Verónica Pascual <vpascual@clinicadentalpascual.example>',
    subject: 'RE: Incidencia sillón 2',
    kind: 'reply',
    startedWith: 'vpascual@clinicadentalpascual.example',
    addressedBefore: true,
    body: `Hola Leonor,

el técnico pasa el miércoles a primera hora, antes de que abráis. Lleva ya la placa de repuesto.

Saludos,
Marta
SAT Norte Dental

De: Verónica Pascual <vpascual@clinicadentalpascual.example>
Enviado: lunes, 10 de junio de 2024 20:03
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Incidencia sillón 2

Buenas noches, el sillón 2 sigue sin subir. Cuándo vienen? Gracias`,
  },
  {
    rule: 'salutation',
    to: 'Bridget Malone <bridget.malone@corriblabs.example>; Niall Keane <niall.keane@corriblabs.example>',
    subject: 'Demo next week',
    body: `Hi Bridget, hi Fergus,

Looking forward to showing you the new version. I've set aside an hour and a half so there's time for questions on the audit trail.

See you Wednesday
Marta`,
  },
  {
    rule: 'salutation',
    to: 'Héctor Ansorena <hector@ansorena-maquinaria.example>',
    subject: 'Visita del viernes',
    body: `Damián, buenas,

¿Te va bien si en lugar de a las 10 vamos a las 12? Venimos de Tudela y con la niebla no me fío.

Marta`,
  },
  {
    rule: 'salutation',
    to: 'Oliver Whitcombe <owhitcombe@whitcombe-estates.example>',
    subject: 'Office lease – break clause',
    body: `Dear Mrs Farquharson

We write to confirm that we shall not be exercising the break option in September.

Yours sincerely

Marta Ruiz
Corporate Real Estate`,
  },
  {
    rule: 'salutation',
    to: 'Remedios Aguado <raguado@cristalerias-aguado.example>',
    cc: 'Fidel Roca <fidel.roca@norte.example>',
    subject: 'Retraso vidrio fachada',
    body: `Querida Asunción:

Siento insistir, pero la fachada está parada desde el martes por los ocho vidrios que faltan. Necesito una fecha en firme hoy.

Un abrazo,
Marta Ruiz
Jefa de Obra`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Clive Osei <clive.osei@hartfordmarine.example>',
    subject: 'Revised quotation Q-2218',
    body: `Hi Clive,

Please find attached our revised quotation with the stainless option priced separately.

Validity two weeks because of nickel.

Best regards,

Marta Ruiz
Inside Sales
+34 944 20 11 83`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Adela Quirós <adela.quiros@gestinova.example>',
    subject: 'RE: Documentación auditoría',
    kind: 'reply',
    startedWith: 'adela.quiros@gestinova.example',
    addressedBefore: true,
    body: `Hola Adela:

Te adjunto las conciliaciones de octubre y noviembre. La de diciembre te la mando el lunes.

Saludos,
Marta

De: Adela Quirós <adela.quiros@gestinova.example>
Enviado el: jueves, 11 de enero de 2024 16:20
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Documentación auditoría

Marta, nos faltan las conciliaciones bancarias del último trimestre.

Gracias,
Adela`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Lucy Faraday <lucy.faraday@norte.example>',
    subject: 'Headcount',
    files: ['~image001.png'],
    body: `Lucy

here's the headcount sheet for June, see attachment. Two leavers not in yet.

Marta

Marta Ruiz
HR Controlling
[logo]`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Transportes Olmeda <trafico@transolmeda.example>',
    subject: 'Orden de carga 5512',
    body: `Buenas, os paso adjunta la orden de carga para mañana. Muelle 3, de 7 a 9.

Confirmadme matrícula.

Marta - Expediciones`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Yasmin Farouk <yasmin.farouk@deltacotton.example>',
    cc: 'Quality <quality@norte.example>',
    subject: 'Re: Claim bale 4418',
    kind: 'reply',
    startedWith: 'yasmin.farouk@deltacotton.example quality@norte.example',
    addressedBefore: true,
    body: `Dear Yasmin,

I've attached the photos and the lab report so that you can show them to the gin.

Looking forward to your proposal.

Marta

On Sun, 3 Mar 2024 at 12:26, Yasmin Farouk <yasmin.farouk@deltacotton.example> wrote:

> Dear Marta, dear Quality team,
> sorry to hear about it. Do you have pictures?
> Yasmin`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Jaime Cortina <jcortina@cortinaseguros.example>',
    subject: 'Póliza flota',
    body: `Jaime, en el archivo adjunto tienes la relación de vehículos actualizada. Hay tres bajas y una alta (la furgoneta nueva).

¿Cuándo tendrías el precio?

Gracias,
Marta`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Freddie Longstaff <freddie@longstaffdesign.example>',
    subject: 'brief for the trade stand',
    body: `Hiya Freddie,

Brief attached, plus last year's floor plan so you can see what we don't want again :)

Budget is 18k all in. Shout if anything's unclear.

Mx`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Secretaría Judicial <secretaria@procuradores-vera.example>',
    cc: 'Begoña Lasa <begona.lasa@norte.example>',
    subject: 'Autos 418/2023 - escrito',
    body: `Estimados señores:

Adjunto remitimos escrito de alegaciones para su presentación, junto con los documentos nº 1 a 6. El plazo vence el próximo martes 18.

Rogamos acuse de recibo.

Atentamente,

Marta Ruiz
Asesoría Jurídica`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Rohan Mistry <rohan.mistry@norte.example>; Zoë Abbott <zoe.abbott@norte.example>',
    subject: 'Q2 forecast',
    body: `Both,

Attaching the Q2 forecast with Dave's numbers in. Cell F14 is a plug, don't ask.

M`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Azucena Bravo <azucena@bravoreformas.example>',
    subject: 'Re: planos baño',
    kind: 'reply',
    startedWith: 'azucena@bravoreformas.example',
    addressedBefore: true,
    body: `Azu, ahí van los planos en pdf adjuntos, con las cotas que pedías.

Un beso

El jue, 23 may 2024 a las 11:37, Azucena Bravo (<azucena@bravoreformas.example>) escribió:

> hola Marta, me mandas los planos del baño acotados? Te adjunté el otro día la foto de la bajante
> Azu`,
  },
  {
    rule: 'lookAlike',
    to: 'patricia.lindon@kestrelpackaging.exmaple',
    recent: 'patricia.lindon@kestrelpackaging.example sales@kestrelpackaging.example',
    subject: 'Trays – new artwork',
    files: ['Tray artwork 0612.pdf'],
    body: `Hi Patricia,

Artwork for the new tray attached. Barcode is the new one.

Thanks,
Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'ramon.escriche@gmial.com',
    subject: 'Presupuesto caldera',
    files: ['Ppto caldera Escriche.pdf'],
    body: `Buenas tardes, Ramón:

Le adjunto el presupuesto de la caldera de condensación con instalación, tal como vimos en su casa el lunes.

Un saludo,
Marta Ruiz
Norte Clima`,
  },
  {
    rule: 'lookAlike',
    to: 'Theresa Blunt <theresa.blunt@marlowlega1.example>',
    recent: 'theresa.blunt@marlowlegal.example office@marlowlegal.example',
    subject: 'RE: Completion statement',
    kind: 'reply',
    startedWith: 'theresa.blunt@marlowlega1.example',
    addressedBefore: true,
    body: `Theresa,

Noted, I'll have the new account set up for Friday's payment.

Marta

From: Theresa Blunt <theresa.blunt@marlowlega1.example>
Sent: Tuesday, 11 June 2024 08:02
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Completion statement

Dear Marta,

Please be advised our client account is under audit. Completion funds must be sent to the new account which I will provide upon confirmation.

Theresa Blunt
Marlow Legal LLP`,
  },
  {
    rule: 'lookAlike',
    to: 'Susana Olivares <susana.olivares@ferreteriaolivraes.example>',
    recent: 'susana.olivares@ferreteriaolivares.example',
    subject: 'Pedido tornillería semana 25',
    files: ['Pedido_S25.xlsx'],
    body: `Hola Susana, adjunto pedido de la 25. Lo de inox lo necesitamos antes del miércoles si puede ser.

Gracias,
Marta Ruiz`,
  },
  {
    rule: 'lookAlike',
    to: 'Hannah Croft <hannah.croft@alderbrook.example>; Simon Yates <simon.yates@alderbrok.example>',
    recent: 'hannah.croft@alderbrook.example',
    subject: 'Workshop agenda',
    body: `Hi Hannah, hi Simon,

Agenda for the 20th:

09:30 coffee
10:00 process walk-through (Hannah)
11:30 data migration (Simon)
13:00 lunch

Anything missing?

Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'mcarmen.gallardo@hotmial.es',
    recent: 'mcarmen.gallardo@hotmail.es',
    subject: 'Documentación para la firma del contrato',
    body: `Hola, Mari Carmen:

Te recuerdo que para el lunes necesitamos el número de afiliación a la Seguridad Social y el certificado de titularidad de la cuenta. Ven a las 9 y preguntas por RR. HH.

¡Bienvenida!
Marta Ruiz`,
  },
  {
    rule: 'lookAlike',
    to: 'Ruben Sanz <ruben.sanz@nrote.example>',
    recent: 'ruben.sanz@norte.example lucy.faraday@norte.example',
    subject: 'Licence costs 2025',
    body: `Rubén, can you give me a ballpark for the licences by Thursday? +10% would be OK, +20% I have to explain upstairs.

M`,
  },
  {
    rule: 'lookAlike',
    to: 'Edurne Larrañaga <e.larranga@talleresbidasoa.example>',
    recent: 'e.larranaga@talleresbidasoa.example oficina@talleresbidasoa.example',
    subject: 'Fechas revisión carretillas',
    body: `Kaixo Edurne,

¿Podríais venir a revisar las carretillas el 27 o el 28? El 26 tenemos inventario.

Eskerrik asko,
Marta
Norte Almacenes`,
  },
  {
    rule: 'personalData',
    to: 'Trevor Hanley <trevor@hanleytravel.example>',
    subject: 'Re: Flights Lisbon',
    kind: 'reply',
    startedWith: 'trevor@hanleytravel.example',
    addressedBefore: true,
    body: `Trevor, take the 07:15. Charge it to my card this time, the corporate one got blocked:

4532 0155 1970 8264, exp 09/26, CVC 417

Marta

On Wed, 15 May 2024 at 09:50, Trevor Hanley <trevor@hanleytravel.example> wrote:
> Morning, the corporate card was declined. Do you have another?`,
  },
  {
    rule: 'personalData',
    to: 'Sandra Villalba <sandra@clinicaprevencion.example>',
    subject: 'Reconocimientos médicos junio',
    body: `Hola Sandra:

Estos son los trabajadores que faltan por citar:

- Alejo Montero Rivas, DNI 62576180B, 18/04/1987
- Noelia Prado Gil, DNI 60353764Q, 02/11/1991
- Ionut Radu, NIE X8957772P, 30/06/1979

Mejor por la mañana, que van a turno de tarde.

Gracias,
Marta
RR. HH.`,
  },
  {
    rule: 'personalData',
    to: 'Payroll Services <team4@paybridge.example>',
    subject: 'New starter – US office',
    body: `Hi team,

New starter in Boston from July 1:

Name: Kayla Jennings
SSN: 412-68-5093
Annual: 71,500 USD
State: MA

Let me know if you need the W-4 as well.

Marta Ruiz
People Ops`,
  },
  {
    rule: 'personalData',
    to: 'David Castelló <dcastello@castelloinformatica.example>',
    subject: 'acceso servidor',
    body: `David, para que puedas entrar esta tarde:

servidor: srv-fs02
usuario: administrador
contraseña: Naranja#2291

Acuérdate de cerrar la sesión al acabar.

Marta`,
  },
  {
    rule: 'personalData',
    to: 'Petra Kühn <p.kuehn@kuehn-messebau.example>',
    subject: 'FW: bank details Germán',
    kind: 'forward',
    body: `Hi Petra, please reimburse the stand deposit directly to Germán who paid it out of his own pocket, details below. Thanks!

Marta

From: Germán Olmedo <german.olmedo@norte.example>
Sent: Monday, 3 June 2024 12:12
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: bank details Germán

DE36 3704 0044 3536 8257 31, my old German account, still works
G.`,
  },
  {
    rule: 'personalData',
    to: 'Rocío Benavent <rocio@benaventasesores.example>',
    cc: 'Paloma Ayuso <paloma.ayuso@norte.example>',
    subject: 'RE: Cambio de cuenta nómina',
    kind: 'reply',
    startedWith: 'rocio@benaventasesores.example paloma.ayuso@norte.example',
    addressedBefore: true,
    body: `Hola Rocío,

El chico nuevo de almacén, Youssef, quiere cobrar aquí: ES4101280774680401188263. Y su NIE es Y5155233G, que en la ficha estaba mal.

Gracias!
Marta

De: Rocío Benavent <rocio@benaventasesores.example>
Enviado: viernes, 7 de junio de 2024 9:27
Para: Marta Ruiz <marta.ruiz@norte.example>
CC: Paloma Ayuso <paloma.ayuso@norte.example>
Asunto: Cambio de cuenta nómina

Buenos días, nos ha devuelto el banco la nómina de Youssef. Tenéis la cuenta buena?`,
  },
  {
    rule: 'personalData',
    to: 'Frank Delaney <frank.delaney@delaneyevents.example>',
    subject: 'Registration portal login',
    body: `Frank

You can upload the list yourself, use my login for now:

https://events.norte.example/admin
User: mruiz
Password: Summer-Gala!24

Marta`,
  },
  {
    rule: 'personalData',
    to: 'Hotel Sierra Blanca <recepcion@hotelsierrablanca.example>',
    subject: 'Garantía reserva 88120',
    body: `Buenas tardes,

Para garantizar la reserva 88120 a nombre de Iñaki Uriarte os paso la tarjeta: 5413 3010 6268 9171 caducidad 03/27.

Llegará sobre las 22h.

Un saludo,
Marta Ruiz`,
  },
  {
    rule: 'attachmentNamesOther',
    to: 'Miriam Castle <miriam.castle@penroseretail.example>',
    recent: 'miriam.castle@penroseretail.example buyer@harwelldrinks.example',
    subject: 'Penrose Retail – proposal 2024/25',
    files: ['Proposal Harwell Drinks 2024-25.pdf'],
    body: `Dear Miriam,

Please find attached our proposal for the coming season. The volumes are those from your e-mail of the 3rd.

Kind regards,
Marta Ruiz
Key Accounts`,
  },
  {
    rule: 'attachmentNamesOther',
    to: 'Gustavo Leiva <gleiva@bodegasleiva.example>',
    recent: 'gleiva@bodegasleiva.example admon@conservaslanzas.example',
    subject: 'Contrato distribución Bodegas Leiva',
    files: ['Contrato distribucion Conservas Lanzas.docx'],
    body: `Hola Gustavo:

Adjunto el contrato para que lo revisen vuestros abogados. La exclusividad queda limitada a Levante y Baleares.

Saludos,
Marta`,
  },
  {
    rule: 'attachmentNamesOther',
    to: 'Tobias Lindgren <tobias@lindgrensails.example>',
    recent: 'tobias@lindgrensails.example accounts@ostermannyachts.example',
    subject: 'RE: Invoice copy please',
    kind: 'reply',
    startedWith: 'tobias@lindgrensails.example',
    addressedBefore: true,
    files: ['Invoice_3391_Ostermann Yachts.pdf'],
    body: `Hi Tobias, here you go, copy attached.

M

From: Tobias Lindgren <tobias@lindgrensails.example>
Sent: Thursday, May 2, 2024 9:15 AM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Invoice copy please

Hi Marta, I can't find your April invoice to Lindgren Sails, could you resend it?
Tobias`,
  },
  {
    rule: 'riskyAttachment',
    to: 'Sheila Danvers <sheila.danvers@danversfoods.example>',
    subject: 'Costing tool',
    files: ['Costing_tool_2024.xlsm'],
    body: `Hi Sheila,

Attached the costing tool we use. Enable macros when Excel asks, then fill in the yellow cells.

Marta`,
  },
  {
    rule: 'riskyAttachment',
    to: 'Modesto Perea <modesto@pereamontajes.example>',
    subject: 'RV: factura pendiente',
    kind: 'forward',
    files: ['factura_0611.pdf.exe'],
    body: `Modesto, me ha llegado esto, pone que es vuestro. ¿Lo miras?

Marta

De: Cobros <cobros@facturas-online.test>
Enviado el: martes, 11 de junio de 2024 6:48
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: factura pendiente

Estimado cliente, adjuntamos factura pendiente de su proveedor Perea Montajes.`,
  },
  {
    rule: 'internalOnly',
    to: 'Alan Prior <alan.prior@priorelectrics.example>',
    cc: 'Dave Purcell <dave.purcell@norte.example>',
    subject: 'FW: Supplier ranking 2024',
    kind: 'forward',
    files: ['Supplier ranking 2024.pdf'],
    body: `Alan, you asked where you stand, see line 14.

M

From: Dave Purcell <dave.purcell@norte.example>
Sent: Monday, May 27, 2024 5:33 PM
To: Procurement
Subject: Supplier ranking 2024

INTERNAL USE ONLY - do not forward outside Norte

Team,

attached the ranking incl. target prices per supplier.

Dave`,
  },
  {
    rule: 'internalOnly',
    to: 'Benito Alarcón <balarcon@hormigonesalarcon.example>',
    subject: 'Escandallo zapatas',
    files: ['Escandallo zapatas.xlsx'],
    body: `DOCUMENTO DE USO INTERNO

Benito, te paso el escandallo para que veas de dónde sale el precio. A ver si en el hormigón puedes bajar algo.

Saludos,
Marta Ruiz
Estudios`,
  },
  {
    rule: 'internalOnly',
    to: 'Marisa Llorens <marisa.llorens@grupollorens.example>',
    cc: 'Fidel Roca <fidel.roca@norte.example>',
    subject: 'RE: Margen operación Llorens',
    kind: 'reply',
    startedWith: 'fidel.roca@norte.example',
    addressedBefore: true,
    body: `Marisa, te copio para que veas que no te engaño con los plazos. Fidel lo explica abajo.

Marta

De: Fidel Roca <fidel.roca@norte.example>
Enviado: jueves, 16 de mayo de 2024 13:10
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Margen operación Llorens

No difundir fuera de la empresa. Solo uso interno.

Con el plazo de 90 días el margen se queda en el 11,4 %. Por debajo de eso no bajamos.

Fidel`,
  },
  {
    rule: 'confidentialOutside',
    to: 'Gareth Pugh <gareth.pugh@pughconsulting.example>',
    subject: 'STRICTLY CONFIDENTIAL - reorganisation sales EMEA',
    files: ['Reorg EMEA draft 3.pptx'],
    body: `Hi Gareth,

Here's the deck I mentioned at lunch. Curious what you think.

Marta`,
  },
  {
    rule: 'confidentialOutside',
    to: 'Álvaro Giner <alvaro.giner@ginerypartners.example>',
    subject: 'Previsión cierre y dividendos',
    files: ['CONFIDENCIAL_Prevision cierre 2024.xlsx'],
    body: `Documento confidencial – Consejo de Administración

Álvaro, aquí va lo que presentamos al consejo el jueves, adjunto. Me dices cómo lo ves.

Marta Ruiz`,
  },
  {
    rule: 'wasInBcc',
    to: 'Lawrence Mott <lmott@mottfreight.example>; Iñaki Uriarte <inaki.uriarte@norte.example>',
    cc: 'Denise Carver <dcarver@mottfreight.example>',
    subject: 'RE: Termination of freight agreement',
    kind: 'reply',
    startedWith: 'lmott@mottfreight.example inaki.uriarte@norte.example dcarver@mottfreight.example',
    addressedBefore: false,
    body: `About time! We should also ask for the fuel surcharge of March back.

Marta

From: Iñaki Uriarte <inaki.uriarte@norte.example>
Sent: Wednesday, June 5, 2024 4:00 PM
To: Lawrence Mott <lmott@mottfreight.example>
Cc: Denise Carver <dcarver@mottfreight.example>
Subject: Termination of freight agreement

Dear Lawrence,

we hereby give notice under clause 14 with effect from 30 September.

Iñaki Uriarte`,
  },
  {
    rule: 'wasInBcc',
    to: 'Silvia Cano <silvia.cano@norte.example>; Joan Mas <joan.mas@norte.example>; Candela Fuster <candela.fuster@fusterabogados.example>',
    subject: 'RE: Advertencia por retrasos',
    kind: 'reply',
    startedWith: 'silvia.cano@norte.example joan.mas@norte.example candela.fuster@fusterabogados.example',
    addressedBefore: false,
    body: `Gracias, Silvia, perfecto. Lo archivo en su expediente.

Marta

De: Silvia Cano <silvia.cano@norte.example>
Enviado el: lunes, 27 de mayo de 2024 8:50
Para: Joan Mas <joan.mas@norte.example>
CC: Candela Fuster <candela.fuster@fusterabogados.example>
Asunto: Advertencia por retrasos

Joan:

Por la presente te comunicamos que los retrasos de las últimas semanas no pueden continuar.

Silvia Cano
Directora de RR. HH.`,
  },
  {
    rule: 'manyInTheOpen',
    to: 'sales@ironbridgefittings.example; info@tollgateplastics.example; Marcus Hale <m.hale@halefasteners.example>; orders@greendalepipes.example; Julie Stroud <julie@stroudvalves.example>; quotes@pentlandsteel.example; Amir Sohail <amir@sohailtools.example>; sales@kirkbyseals.example; Wendy Marsh <wendy@marshpumps.example>; tenders@albionflow.example; Rob Tait <rob.tait@taitcables.example>; hello@norwoodgaskets.example',
    subject: 'Request for quotation – MRO frame contract 2025',
    files: ['RFQ MRO 2025.pdf', 'Price sheet.xlsx'],
    body: `Dear suppliers,

Please find attached our request for quotation for the 2025 MRO frame contract. Offers by 12 July, 12:00 CET.

Kind regards,
Marta Ruiz
Strategic Purchasing`,
  },
  {
    rule: 'manyInTheOpen',
    to: 'clara.mendez81@gmail.com; josele.ruano@hotmail.es; tamara_bg@yahoo.es; Iker Solana <iker.solana@gmail.com>; nataliapons@outlook.es; alber.cruz@gmail.com; maribel.otero@hotmail.com; Sheila Duarte <sheiladuarte@gmail.com>; victor.nadal77@gmail.com; lorenamoya@yahoo.es; Pau Ribes <pauribes@gmail.com>',
    subject: 'Proceso de selección dependiente/a',
    body: `Buenas tardes:

Gracias por participar en nuestro proceso de selección. Lamentamos comunicaros que en esta ocasión hemos elegido a otras personas candidatas. Guardaremos vuestro CV para futuras vacantes.

Un saludo y mucha suerte,
Marta Ruiz
Selección`,
  },
  {
    rule: 'newDomain',
    to: 'Nadine Kruger <nadine.kruger@tafelbergmining.example>; Paul Ridley <paul.ridley@coppergatemachinery.example>',
    startedWith: 'nadine.kruger@tafelbergmining.example',
    recent: 'nadine.kruger@tafelbergmining.example',
    subject: 'RE: Discount on crusher spares',
    kind: 'reply',
    addressedBefore: true,
    body: `Hi Nadine,

12% it is, but that stays between us. New PO please.

Marta

From: Nadine Kruger <nadine.kruger@tafelbergmining.example>
Sent: 20 May 2024 11:02
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Discount on crusher spares

Marta, can you do 12 if we take all four sets?`,
  },
  {
    rule: 'newDomain',
    to: 'Leandro Quiles <lquiles@hilaturasquiles.example>',
    cc: 'Paloma <paloma.arias@tintesarias.example>',
    startedWith: 'lquiles@hilaturasquiles.example',
    recent: 'lquiles@hilaturasquiles.example paloma.ayuso@norte.example',
    subject: 'RE: Deuda vencida',
    kind: 'reply',
    addressedBefore: true,
    body: `Leandro, de acuerdo con los tres plazos: 15/7, 15/8 y 15/9. Paloma, en copia, te prepara los pagarés.

Un saludo,
Marta Ruiz
Administración

De: Leandro Quiles <lquiles@hilaturasquiles.example>
Enviado el: lunes, 10 de junio de 2024 12:58
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Deuda vencida

Marta, ahora mismo no puedo pagar de golpe los 9.300. ¿Me lo partís en tres?`,
  },
  {
    rule: 'oddOneOut',
    to: 'Colette Durand <colette.durand@vaubanassurances.example>; Mathieu Roche <mathieu.roche@vaubanassurances.example>; Inès Chevalier <ines.chevalier@vaubanassurances.example>; Matt Rochester <matt.rochester@rivalbrokers.example>; Luc Perrin <luc.perrin@vaubanassurances.example>',
    recent:
      'colette.durand@vaubanassurances.example mathieu.roche@vaubanassurances.example ines.chevalier@vaubanassurances.example luc.perrin@vaubanassurances.example',
    subject: 'Loss ratio and renewal proposal Vauban',
    files: ['Vauban renewal proposal.pdf'],
    body: `Dear all,

Please find attached our renewal proposal along with the loss ratios of the last three years, as presented yesterday.

Best regards,
Marta`,
  },
  {
    rule: 'oddOneOut',
    to: 'Estíbaliz Ruiz de Gauna <estibaliz@vitoriagrid.example>; Unai Perea <unai.perea@vitoriagrid.example>; Maite Olano <maite.olano@vitoriagrid.example>',
    cc: 'Jokin Arrieta <jokin.arrieta@vitoriagrid.example>; Unax Pereda <unax@peredaingenieria.example>',
    recent:
      'estibaliz@vitoriagrid.example unai.perea@vitoriagrid.example maite.olano@vitoriagrid.example jokin.arrieta@vitoriagrid.example',
    subject: 'Acta reunión seguimiento subestación',
    files: ['Acta 07 subestación.pdf'],
    body: `Buenos días a todos:

Os adjunto el acta de la reunión de seguimiento de ayer. Las penalizaciones quedan como se acordó en el punto 5.

Un saludo,
Marta Ruiz`,
  },
  {
    rule: 'replyAllMany',
    to: 'Iñaki Uriarte <inaki.uriarte@norte.example>',
    cc: 'lucy.faraday@norte.example; dave.purcell@norte.example; ruben.sanz@norte.example; inma.rovira@norte.example; fatou.ndiaye@norte.example; zoe.abbott@norte.example; rohan.mistry@norte.example; georgina.pike@norte.example; silvia.cano@norte.example; paloma.ayuso@norte.example; fidel.roca@norte.example; yolanda.prats@norte.example; consuelo.tena@norte.example; lluis.bofarull@norte.example; juanjo.belmonte@norte.example; amaia.goikoetxea@norte.example; vicent.andreu@norte.example; quique.navarro@norte.example; borja.zabala@norte.example; trini.cobos@norte.example; lourdes.amat@norte.example; raul.cebrian@norte.example; german.olmedo@norte.example; zsofia.kertesz@norte.example; begona.lasa@norte.example; rosario.munera@norte.example; joan.mas@norte.example',
    startedWith:
      'inaki.uriarte@norte.example lucy.faraday@norte.example dave.purcell@norte.example ruben.sanz@norte.example inma.rovira@norte.example fatou.ndiaye@norte.example zoe.abbott@norte.example rohan.mistry@norte.example georgina.pike@norte.example silvia.cano@norte.example paloma.ayuso@norte.example fidel.roca@norte.example yolanda.prats@norte.example consuelo.tena@norte.example lluis.bofarull@norte.example juanjo.belmonte@norte.example amaia.goikoetxea@norte.example vicent.andreu@norte.example quique.navarro@norte.example borja.zabala@norte.example trini.cobos@norte.example lourdes.amat@norte.example raul.cebrian@norte.example german.olmedo@norte.example zsofia.kertesz@norte.example begona.lasa@norte.example rosario.munera@norte.example joan.mas@norte.example',
    subject: 'RE: Summer party – RSVP to Trini only',
    kind: 'reply',
    addressedBefore: true,
    body: `I'm in, plus one! Vegetarian for me.

M

From: Iñaki Uriarte <inaki.uriarte@norte.example>
Sent: Friday, May 31, 2024 1:00 PM
Subject: Summer party – RSVP to Trini only

Dear all,

our summer party takes place on 5 July. Please RSVP to Trini by the 20th.

Iñaki`,
  },
  {
    rule: 'replyAllMany',
    to: 'Asociación Polígono Norte <gerencia@apoligono.example>; admin@ferralladosrios.example; info@carpinteriaseco.example; taller@autosmelero.example; oficina@plasticosurbina.example; j.tomas@toldostomas.example; ventas@embutidosroser.example; conta@maderassoto.example; laura@imprentacid.example; gestion@lavanderiasol.example; info@hierrospaz.example; rrhh@cartonajesgil.example; pedidos@vidriosramos.example; tienda@baldosasmur.example; direccion@quimicaoro.example; info@gruasbono.example; jefe@tornosvega.example; maria@reciclajesfe.example; info@muelleslago.example; oficina@palestorre.example; admin@frioduero.example; compras@piensosrey.example; info@marmolesluz.example; info@jardinesano.example; almacen@bebidaspico.example; pepa@cateringalba.example; info@rotulosnido.example',
    startedWith:
      'gerencia@apoligono.example admin@ferralladosrios.example info@carpinteriaseco.example taller@autosmelero.example oficina@plasticosurbina.example j.tomas@toldostomas.example ventas@embutidosroser.example conta@maderassoto.example laura@imprentacid.example gestion@lavanderiasol.example info@hierrospaz.example rrhh@cartonajesgil.example pedidos@vidriosramos.example tienda@baldosasmur.example direccion@quimicaoro.example info@gruasbono.example jefe@tornosvega.example maria@reciclajesfe.example info@muelleslago.example oficina@palestorre.example admin@frioduero.example compras@piensosrey.example info@marmolesluz.example info@jardinesano.example almacen@bebidaspico.example pepa@cateringalba.example info@rotulosnido.example',
    subject: 'RE: Cuota extraordinaria asfaltado',
    kind: 'reply',
    addressedBefore: true,
    body: `Buenas,

Nosotros este mes no la podemos pagar, vamos justos de tesorería. ¿La podemos dejar para septiembre?

Marta

De: Asociación Polígono Norte <gerencia@apoligono.example>
Enviado el: jueves, 6 de junio de 2024 10:00
Asunto: Cuota extraordinaria asfaltado

Estimados asociados: se girará una cuota extraordinaria de 350 € para el asfaltado de la calle 4.`,
  },
  {
    rule: 'outsideAmongInside',
    to: 'Lucy Faraday <lucy.faraday@norte.example>; Silvia Cano <silvia.cano@norte.example>; David Castle <d.castle@castlerecruit.example>; Rohan Mistry <rohan.mistry@norte.example>; Iñaki Uriarte <inaki.uriarte@norte.example>',
    recent:
      'lucy.faraday@norte.example silvia.cano@norte.example dave.purcell@norte.example rohan.mistry@norte.example inaki.uriarte@norte.example',
    subject: 'Salary review round – proposal',
    files: ['Salary review 2024.xlsx'],
    body: `All,

Proposal per department attached, budget is 3.1%. Let's settle the four open cases on Thursday, before the works council hears about it.

Marta`,
  },
  {
    rule: 'outsideAmongInside',
    to: 'Paloma Ayuso <paloma.ayuso@norte.example>; Fidel Roca <fidel.roca@norte.example>; Rubén Santos <ruben@santosycia.example>; Lluís Bofarull <lluis.bofarull@norte.example>',
    cc: 'Amaia Goikoetxea <amaia.goikoetxea@norte.example>',
    recent:
      'paloma.ayuso@norte.example fidel.roca@norte.example ruben.sanz@norte.example lluis.bofarull@norte.example amaia.goikoetxea@norte.example',
    subject: 'Proveedores a los que vamos a dejar de comprar',
    body: `Chicos, la lista para el segundo semestre, de momento entre nosotros:

1. Santos y Cía.
2. Talleres Gomis
3. Rodamientos Prat

Lo hablamos el martes.

Marta`,
  },
  {
    rule: 'emptySubject',
    to: 'Rupert Sinclair <rupert.sinclair@sinclairboats.example>',
    subject: '',
    files: ['Offer 2024-118.pdf'],
    body: `Dear Rupert,

Attached is our offer for the two winches including installation.

Regards,
Marta Ruiz
Norte Marine`,
  },
  {
    rule: 'emptySubject',
    to: 'Elvira Montalbán <elvira@montalbanabogados.example>',
    cc: 'Begoña Lasa <begona.lasa@norte.example>',
    body: `Elvira, buenas tardes:

¿Podemos vernos el jueves para preparar la vista? Begoña también vendría. A partir de las 16:30 nos va bien a las dos.

Saludos,
Marta`,
  },
];
