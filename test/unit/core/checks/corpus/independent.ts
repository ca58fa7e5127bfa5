import type { FaultySample, Sample } from './sample';

/*
 * Written by somebody who had read neither the rules nor the other messages, and committed before it was measured.
 * The writer is the same Marta Ruiz everywhere, but she works in another trade from message to message.
 */

const smallPrintEn = `This email and any attachments are confidential and intended solely for the addressee. If you have received it in error please notify the sender and delete it. Please consider the environment before printing.`;
const smallPrintEs = `AVISO LEGAL: Este mensaje y, en su caso, los ficheros adjuntos son confidenciales y se dirigen exclusivamente a su destinatario. Si lo ha recibido por error, le rogamos que nos lo comunique y lo elimine. Queda prohibida su divulgación. En cumplimiento del RGPD (UE) 2016/679, sus datos forman parte de un fichero responsabilidad de Norte S.L., CIF A58818501.`;
const signatureEn = `Marta Ruiz
Customer Service | Norte
T +44 20 7946 0018 | M +44 7700 900123
VAT GB 123 4567 82 | www.norte.example

${smallPrintEn}`;
const signatureEs = `Marta Ruiz Calvo
Dpto. Comercial
Tel. 944 12 34 56 · Móvil 600 12 34 56
C/ Gran Vía 12, 3º dcha. 48001 Bilbao
www.norte.example

${smallPrintEs}`;

/** Messages in which nothing is wrong. */
export const independentHarmless: readonly Sample[] = [
  // English.
  {
    to: 'Helen Moss <helen.moss@bakerfields.example>',
    subject: 'Order 4500187734',
    body: `Hi Helen,

Thanks for your order 4500187734. It left the warehouse this morning, tracking number 1Z999AA10123456784, and should be with you on Thursday before noon.

The invoice will follow by post as usual.

Best,
${signatureEn}`,
  },
  {
    to: 'purchasing@bakerfields.example',
    cc: 'Dave Holt <dave.holt@norte.example>',
    subject: 'RE: Quote for 40 chairs',
    kind: 'reply',
    startedWith: 'purchasing@bakerfields.example',
    addressedBefore: true,
    body: `Good morning,

The price for 40 units comes to £3,180.00 plus VAT, delivery included. Lead time is about 3 weeks. I have copied in Dave who looks after installations.

Kind regards
${signatureEn}

From: Purchasing <purchasing@bakerfields.example>
Sent: 17 November 2026 16:20
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Quote for 40 chairs

Hello Marta,

Please see attached our floor plan. Could you quote for 40 chairs, same as last time?

Regards,
Joanne`,
  },
  {
    to: 'Robert Hughes <robert.hughes@norte.example>',
    subject: 'lunch?',
    body: `Bob, are you around at 1? Thinking of the noodle place.`,
  },
  {
    to: 'Elizabeth Crane <e.crane@norte.example>; Thomas Bird <t.bird@norte.example>',
    subject: 'Rota next week',
    body: `Liz, Tom,

Here's where we are: Monday is covered, Tuesday I'm short one person after 3, Wed to Fri fine. Can either of you do Tuesday?

M`,
  },
  {
    to: 'Dr Amelia Stone <amelia.stone@stmarys.example>',
    subject: 'Clinic list Friday',
    body: `Dear Dr Stone,

Your clinic on Friday 27 November starts at 09:30 instead of 09:00 as room 4 is being painted. Eleven patients are booked.

Kind regards,
Marta
Appointments desk, ext. 4417`,
  },
  {
    to: 'Joyce Albright <joyce.albright52@gmail.com>',
    subject: 'Your appointment',
    body: `Dear Mrs Albright,

We have moved your appointment with Mr Patel to Tuesday 8 December 2026 at 10.15 am, Outpatients 2, ground floor. Please bring a list of your current medication and any letters from your GP.

If you can't make it call us on 020 7946 0991.

Yours sincerely,
Marta Ruiz
Outpatient Appointments`,
  },
  {
    to: 'Year 6 Parents <=year6@norte.example>',
    subject: 'Museum trip',
    body: `Dear parents and carers,

A reminder that Year 6 go to the museum on Thursday. Children need a packed lunch, a coat and no more than £5. Coaches leave at 8.45 sharp.

If you have not returned the consent form that was attached to last week's letter, please hand it in at the office.

Many thanks,
Mrs Ruiz
School Office`,
  },
  {
    to: 'Mark Peters <mpeters@petersandsons.example>',
    subject: 'Plot 7 - steels',
    body: `Mark

Steels arriving weds 7am, need the access clear. 2 no. 203x203x46 UC at 3.4m and one 152x89 at 2.7. Crane is booked till 11.

Cheers
Marta
Sent from my iPhone`,
  },
  {
    to: 'Mark Peters <mpeters@petersandsons.example>; Gary <gary@gwroofing.example>; Colin Shaw <colin@shawelectrical.example>',
    cc: 'Paula Nunn <paula.nunn@norte.example>',
    subject: 'Programme Plot 7',
    files: ['Programme rev C.pdf'],
    body: `Lads,

Updated programme attached. Roof on by the 11th, first fix from the 14th. Shout if that doesn't work.

Marta`,
  },
  {
    to: 'Samuel Okoro <samuel.okoro@norte.example>',
    subject: 'VPN not connecting',
    body: `Hi Sam,

I've reset your VPN profile. Please restart, then open the client and choose "Head office". If it asks for a password, use the one you use for Windows. Never send your password by email, not even to us.

Let me know whether error 0x80072ee7 still comes up.

IT Service Desk
Ticket INC0048213`,
  },
  {
    to: 'All Staff <=all@norte.example>',
    subject: 'Planned maintenance Saturday',
    body: `Hello everyone,

The file server will be unavailable on Saturday 28 Nov from 06:00 to 10:00. Please save your work and log out on Friday. Mail and Teams are not affected.

Thanks for your patience,
IT`,
  },
  {
    to: 'support@cloudhost.example',
    subject: '[#8841207] Backup job failing since Sunday',
    body: `Hi team,

The nightly job has failed three times. Log excerpt:

2026-11-22T02:00:14Z ERROR BackupTask - java.io.IOException: Connection reset
    at com.acme.backup.Uploader.put(Uploader.java:212)
    at com.acme.backup.Main.main(Main.java:41)

const retries = config.get('attach.retries') || 3;

Nothing changed on our side. Can you have a look?

Marta Ruiz`,
  },
  {
    to: 'Priya Nair <priya.nair@lexbridge.example>',
    subject: 'Re: Smith v Holloway',
    kind: 'reply',
    startedWith: 'priya.nair@lexbridge.example',
    addressedBefore: true,
    body: `Dear Priya,

Many thanks for your email, the contents of which are noted. I shall take my client's instructions on the confidentiality clause and revert by Friday.

Kind regards,

Marta Ruiz
Solicitor
Norte Legal LLP
Authorised and regulated by the SRA no. 812345

${smallPrintEn}

From: Priya Nair <priya.nair@lexbridge.example>
Sent: Monday, November 23, 2026 4:51 PM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Smith v Holloway

WITHOUT PREJUDICE

Dear Marta,

We attach our proposed amendments to clause 11 (Confidentiality).

Regards
Priya`,
  },
  {
    to: 'Priya Nair <priya.nair@lexbridge.example>',
    subject: 'Mutual NDA',
    files: ['Mutual NDA - clean.docx', 'Mutual NDA - tracked.docx'],
    body: `Dear Priya

I enclose clean and tracked versions of the NDA. You will see we have shortened the definition of Confidential Information in clause 1.2 and the term of the confidentiality obligations to three years.

Yours sincerely
Marta Ruiz`,
  },
  {
    to: 'Anthony Webb <tony@webbfamily.example>',
    subject: 'Year end',
    body: `Hi Tony

For the year end to 31 October I'll need: bank statements, your mileage log, and the invoices for the van. Could you attach them to your reply or drop them in the office? No rush before the 10th.

UTR and payroll details we already hold.

Thanks
Marta
Norte Accountants`,
  },
  {
    to: 'Anthony Webb <tony@webbfamily.example>',
    subject: 'VAT return Q3',
    body: `Hi Tony,

Your VAT return is filed. £2,417.63 is due by 7 December, HMRC will take it by direct debit so there is nothing for you to do.

Best wishes
Marta`,
  },
  {
    to: 'Karen Doyle <karen.doyle@gmail.com>',
    subject: 'Viewing Saturday - 14 Elm Grove',
    body: `Hi Karen,

Confirming your viewing of 14 Elm Grove on Saturday at 11:20. The vendor will be there. Brochure and floor plan here: https://www.norte.example/properties/14-elm-grove?ref=88213

See you there,
Marta`,
  },
  {
    to: 'Mr and Mrs Lindqvist <lindqvist.family@outlook.com>',
    subject: 'Offer accepted!',
    body: `Dear Mr and Mrs Lindqvist,

I am delighted to tell you that your offer of £412,500 has been accepted, subject to contract. The memorandum of sale will go out to both solicitors tomorrow.

Congratulations!

Warm regards,
${signatureEn}`,
  },
  {
    to: 'Foodbank volunteers <=volunteers@norte.example>',
    subject: 'Saturday shift',
    body: `Hi all you lovely people,

We have 6 of you for Saturday, two more would be great. Tins are OK for now, we are short of UHT milk and nappies.

Love,
Marta x`,
  },
  {
    to: 'Geoff Tranter <geoff@tranters.example>',
    subject: 'Fwd: Van keys',
    kind: 'forward',
    body: `Geoff, see below - can you sort it?

Marta

Begin forwarded message:

From: Wendy Lake <wendy.lake@norte.example>
Subject: Van keys
Date: 20 November 2026 at 08:12:41 GMT
To: Marta Ruiz <marta.ruiz@norte.example>

Hi Marta, the spare keys for the white van have gone missing again. Did Geoff take them home?
W`,
  },
  {
    to: 'Nina Falk <nina.falk@norte.example>',
    subject: 'Re: Starter Monday',
    kind: 'reply',
    startedWith: 'nina.falk@norte.example',
    addressedBefore: true,
    body: `Brilliant, thanks Nina. Laptop and badge are on my desk. I'll attach the induction plan to the calendar invite once the room is confirmed.

On Mon, 23 Nov 2026 at 09:14, Nina Falk <nina.falk@norte.example> wrote:

> Morning Marta,
>
> Our new starter Oliver begins on Monday. Contract attached, signed.
>
> Nina`,
  },
  {
    to: 'Oliver Grant <oliver.grant93@gmail.com>',
    subject: 'Your first day',
    body: `Hello Oliver,

Welcome! On Monday please come to reception for 9 and ask for me or Nina. Bring your passport or another proof of right to work, your P45 and your bank details on paper. Don't email them.

Looking forward to meeting you,

Marta Ruiz
People Team`,
  },
  {
    to: 'Sean Murphy <sean.murphy@norte.example>; Shaun Murphy <shaun.murphy@norte.example>',
    subject: 'You two',
    body: `Sean and Shaun,

Your post keeps getting mixed up. From now on: Sean = 2nd floor pigeonhole, Shaun = 3rd. Sorry!

Marta`,
  },
  {
    to: 'Anna Smith <anna.smith@bakerfields.example>; Hanna Smith <hanna.smith@bakerfields.example>',
    subject: 'Meeting room for the 3rd',
    body: `Dear Anna, dear Hanna,

Room Cedar is yours on the 3rd from 2 to 5. Coffee for eight at half past three.

Best
Marta`,
    recent: 'anna.smith@bakerfields.example hanna.smith@bakerfields.example',
  },
  {
    to: 'J. Tan <jtan@x1.example>',
    subject: 'Sample dispatch',
    body: `Hi,

Your samples (3 x A4 swatches) went out today with Royal Mail, ref RR 123 456 785 GB.

Thanks!
Marta`,
    recent: 'jtan@x1.example orders@x2.example',
  },
  {
    to: 'hello@we-do-cakes.example',
    subject: 'Cake for the 4th',
    body: `Hey there!

Could you do a lemon drizzle for about 25 people for Friday 4th? Writing on it: "Good luck Steve". Collection around 11.

Thanks so much
Marta`,
  },
  {
    to: 'Stefan Groß <stefan.gross@müller-bau.example>',
    subject: 'Delivery dates',
    body: `Dear Stefan,

The frames (1180 x 2140 mm, 12 pcs) ship in week 50. Please confirm unloading is possible without forklift.

With kind regards
Marta Ruiz`,
    recent: 'stefan.gross@müller-bau.example',
  },
  {
    to: 'Fiona Campbell <fiona@campbellprint.example>',
    subject: 'Proof',
    kind: 'reply',
    startedWith: 'fiona@campbellprint.example',
    addressedBefore: true,
    body: `Hi Fi,

Love it. One typo: "accomodation" on page 3. Otherwise good to go, 500 copies please.

M

> On 24 Nov 2026, at 15:02, Fiona Campbell <fiona@campbellprint.example> wrote:
>
> Hi Marta
> Proof attached. OK to print?
> Fi`,
  },
  {
    to: 'Linda Frost <linda.frost@norte.example>; Aaron Cole <aaron.cole@norte.example>; Beth Ives <beth.ives@norte.example>',
    cc: 'Peter Kern <p.kern@kernconsult.example>',
    subject: 'RE: Workshop agenda',
    kind: 'reply',
    startedWith:
      'p.kern@kernconsult.example linda.frost@norte.example aaron.cole@norte.example beth.ives@norte.example',
    addressedBefore: true,
    recent: 'p.kern@kernconsult.example linda.frost@norte.example',
    body: `Works for me too. Peter, could you bring the flip charts again?

Marta

________________________________
From: Peter Kern <p.kern@kernconsult.example>
Sent: 18 November 2026 11:03
To: Marta Ruiz; Linda Frost; Aaron Cole; Beth Ives
Subject: Workshop agenda

All, proposed agenda is attached. Comments by Friday please.`,
  },
  {
    to: 'Linda Frost <linda.frost@norte.example>',
    subject: 'Salary review - confidential',
    body: `Linda,

Strictly confidential please: the pot for your team is 3.2 %. Suggestions by the 5th, to me only.

Marta`,
  },
  {
    to: 'accounts@printpoint.example',
    subject: 'Invoice 2026/0918 paid',
    body: `Good afternoon,

We paid invoice 2026/0918 (£1,284.50) by BACS on 20/11/2026, payment reference 0000918-NRT. Please check your bank and remove the stop on our account no. 00456612.

Regards
Accounts Payable`,
  },
  {
    to: 'Luke Byrne <luke.byrne@hartley.example>',
    subject: 'Bank details for the deposit',
    body: `Hi Luke,

Please pay the deposit of £1,450 to:

Norte Lettings Client Account
Sort code 20-00-00
Account 55779911
Ref: FLAT12-BYRNE

Ring me before you pay to check the details, there is a lot of fraud about.

Marta
0117 496 0123`,
  },
  {
    to: 'Chris <chris@meadowfarm.example>',
    subject: 'eggs',
    body: `hi chris, 12 trays again this friday pls. invoice at end of month is fine. ta`,
  },
  {
    to: 'Professor Ian McAllister <i.mcallister@uni-north.example>',
    subject: 'Guest lecture',
    body: `Dear Professor McAllister,

Thank you for agreeing to speak on 10 December. Could you send me your slides as an attachment by the 8th, or a link if they are over 20 MB?

Yours,
Marta Ruiz`,
  },
  {
    to: 'Sir Alan Whitcombe <office@whitcombe.example>',
    subject: 'Annual dinner',
    body: `Dear Sir Alan,

The Committee would be honoured if you would join us at the annual dinner on Friday 12 February. Black tie, 7.30 for 8.

Yours sincerely,
Marta Ruiz
Hon. Secretary`,
  },
  {
    to: 'reservations@seaviewhotel.example',
    subject: 'Booking ref QX7T4P',
    body: `To whom it may concern,

I would like to change booking QX7T4P from 2 to 3 nights (11-14 Feb). Two guests: Mr J Hale and Ms P Hale.

Kind regards
Marta Ruiz`,
  },
  {
    to: 'Maria Lopez <maria.lopez@gmail.com>; Tim Ward <timward77@hotmail.com>; Asha Begum <asha.begum@yahoo.com>',
    subject: 'Choir on Sunday',
    body: `Dear Maria, Tim and Asha,

Practice is at 4, not 5. Bring the green folder!

Marta`,
  },
  {
    to: 'marta.ruiz@norte.example',
    bcc: 'Ann Lee <ann.lee1@gmail.com>; Bo Dahl <bo.dahl@gmail.com>; Cat Orr <cat.orr@outlook.com>; Dee Roy <dee.roy@yahoo.com>; Ed Fox <ed.fox@gmail.com>; Flo Hay <flo.hay@hotmail.com>; Gus Rae <gus.rae@gmail.com>; Hal Kay <hal.kay@icloud.com>; Ida Lim <ida.lim@gmail.com>; Jon Roe <jon.roe@gmail.com>; Kim Day <kim.day@outlook.com>',
    subject: 'November newsletter',
    files: ['Newsletter Nov 2026.pdf'],
    body: `Dear friends,

Our November newsletter is attached. You get this because you signed up at our open day; reply STOP and we'll take you off.

Marta, for the Trustees`,
  },
  {
    to: 'Jenny Hall <jenny.hall@norte.example>',
    subject: 'report',
    body: `Jen - the link to the report: https://norte.sharepoint.com/sites/finance/Shared%20Documents/Q3%20report.xlsx?web=1

It's too big to attach. Tab 3 is the interesting one.`,
  },
  {
    to: 'Jenny Hall <jenny.hall@norte.example>',
    subject: 'RE: report',
    kind: 'reply',
    startedWith: 'jenny.hall@norte.example',
    addressedBefore: true,
    body: `You forgot the attachment ;-)

-----Original Message-----
From: Jenny Hall
Sent: 24 November 2026 10:02
To: Marta Ruiz
Subject: report

Hi Marta, report attached!

Jen`,
  },
  {
    to: 'Carl Benson <cbenson@freightlink.example>',
    subject: 'RE: RE: Container MSKU 604217-3',
    kind: 'reply',
    startedWith: 'cbenson@freightlink.example ops@freightlink.example',
    addressedBefore: true,
    cc: 'ops@freightlink.example',
    body: `Carl,

Thanks, the packing list you attached is fine. Customs entry 26GB4F8K2PQ7X1A9R3 was accepted at 14:07. Gross weight 8,420 kg, 18 pallets, HS 9403 20 80.

Please release to our haulier.

Rgds
Marta

From: Carl Benson
Sent: Tuesday, 24 November 2026 09:31
To: Marta Ruiz
Cc: Ops
Subject: RE: Container MSKU 604217-3

Please find attached packing list.`,
  },
  {
    to: 'George Tully <george.tully@norte.example>',
    subject: 'Fw: Complaint ref 20981',
    kind: 'forward',
    body: `FYI. Happy to ring her if you prefer.

________________________________
From: Sandra Pike <sandrapike@live.com>
Sent: 22 November 2026 21:40
To: info@norte.example
Subject: Complaint ref 20981

Dear Sirs,

I am very unhappy with the sofa. I attach photographs of the leg.

Mrs S Pike`,
  },
  {
    to: 'Aisha Rahman <aisha.rahman@brightside.example>',
    cc: 'Ben Cross <ben.cross@norte.example>; Lily Chan <lily.chan@norte.example>',
    subject: 'Kick-off notes',
    files: ['~image001.png', 'Kick-off notes.docx'],
    body: `Hi Aisha,

Great to meet you all yesterday. Notes attached; Ben and Lily will pick up actions 3 to 7.

Speak soon
${signatureEn}`,
  },
  {
    to: 'Ellen Vance <ellen.vance@brightside.example>',
    subject: 'Holiday',
    body: `Good afternoon Ellen

I'm on leave from 21 December to 4 January. Ben Cross looks after your account while I am away, ben.cross@norte.example or 020 7946 0019.

Merry Christmas when it comes!
Marta`,
  },
  {
    to: 'parish.clerk@littleham.example',
    subject: 'Hall hire 5 Dec',
    body: `Dear Clerk,

Can we have the hall from 6pm to set up? We need 60 chairs and 8 trestles (6ft). The insurance certificate I sent in March is still valid.

Marta Ruiz
Littleham Players`,
  },
  {
    to: 'Vic Stone <vic@stoneplant.example>',
    subject: 'Digger hire',
    body: `Alright Vic,

3 tonne digger Mon-Weds, with the 600 ditching bucket. PO 77120. Same site as before, gate code from Paula.

Marta`,
    recent: 'vic@stoneplant.example',
  },
  {
    to: 'Katherine Bell <k.bell@gmail.com>',
    subject: 'Re: Job application',
    kind: 'reply',
    startedWith: 'k.bell@gmail.com',
    addressedBefore: true,
    body: `Dear Kate,

Thank you for applying for the post of receptionist. We would like to invite you to interview on Wednesday 2 December at 2 pm. Unfortunately your CV was not attached to your email, could you send it again?

With best wishes,
Marta Ruiz
HR

On Sun, Nov 22, 2026 at 7:45 PM Katherine Bell <k.bell@gmail.com> wrote:

> Dear Hiring Manager,
> Please find attached my CV.
> Kate`,
  },
  {
    to: 'Desmond Achebe <desmond.achebe@norte.example>; Rita Lowe <rita.lowe@norte.example>',
    cc: 'Finance <=finance@norte.example>',
    subject: 'Password policy',
    body: `Hi both,

From January passwords must have 14 characters and no longer expire. Two-factor stays. I'll draft a note for staff; Internal Audit want to see it first.

M.`,
  },
  {
    to: 'Owen Price <owen@priceglass.example>',
    subject: 'Glass sizes',
    body: `Owen, sizes as promised

W1 1205 x 985
W2 1205 x 985
D1 2040 x 826 toughened
All 4-16-4 argon

M Ruiz`,
  },
  {
    to: 'Laura Finch <laura.finch@citycouncil.example>',
    subject: 'Planning application 26/04417/FUL',
    files: ['26-04417 Site plan.pdf', 'Design and access statement.pdf'],
    body: `Dear Ms Finch,

Further to our telephone conversation please find enclosed the amended site plan and the design and access statement for the above application.

I look forward to hearing from you.

Yours faithfully
Marta Ruiz RIBA`,
  },

  {
    to: 'Neil Parry <neil.parry@norte.example>',
    subject: '',
    kind: 'reply',
    startedWith: 'neil.parry@norte.example',
    addressedBefore: true,
    body: `yes 👍

Get Outlook for iOS
________________________________
From: Neil Parry <neil.parry@norte.example>
Sent: Wednesday, November 25, 2026 8:01:12 AM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject:

you in today?`,
  },
  {
    to: 'Neil Parry <neil.parry@norte.example>; Omar Aziz <omar.aziz@norte.example>; Pat Quinn <pat.quinn@norte.example>',
    cc: 'Rebecca Stead <rebecca@steadevents.example>',
    subject: 'Christmas party final numbers',
    body: `Hi Neil, Omar, Pat,

We are 64 with three vegans and one nut allergy. Rebecca from Stead Events (in cc) needs the seating plan by Monday, so please send her your tables directly.

Marta`,
  },

  // Spanish.
  {
    to: 'Begoña Iturbe <begona.iturbe@ferreterialasa.example>',
    subject: 'Pedido 2026-11873',
    body: `Buenos días, Begoña:

Te confirmo que el pedido 2026-11873 sale hoy con SEUR (nº de envío 01234567890123) y lo tendréis mañana antes de las 14 h.

Un saludo,
${signatureEs}`,
  },
  {
    to: 'compras@hormigonesduero.example',
    subject: 'RE: Solicitud de presupuesto',
    kind: 'reply',
    startedWith: 'compras@hormigonesduero.example',
    addressedBefore: true,
    files: ['~image001.png', 'Presupuesto 26-0457.pdf'],
    body: `Buenas tardes:

Adjunto presupuesto 26-0457 por importe de 4.870,00 € + IVA, con validez hasta el 31/12/2026.

Quedo a su disposición para cualquier aclaración.

Atentamente,
${signatureEs}

De: Compras <compras@hormigonesduero.example>
Enviado el: martes, 24 de noviembre de 2026 9:12
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Solicitud de presupuesto

Hola:
Os adjunto plano de la nave. ¿Nos podéis pasar precio?
Gracias`,
  },
  {
    to: 'Francisco Javier Ortega <fj.ortega@norte.example>',
    subject: 'Comida',
    body: `Patxi, ¿comemos a las dos? Llevo tupper pero me apetece menú.`,
  },
  {
    to: 'José Manuel Prieto <jm.prieto@norte.example>; María Dolores Vega <md.vega@norte.example>',
    subject: 'Guardias de diciembre',
    body: `Hola Chema y Lola:

Os paso las guardias: del 1 al 8 Chema, del 9 al 16 Lola y la semana de Navidad yo. Si os va mal algo, decídmelo antes del viernes.

Besos,
Marta`,
  },
  {
    to: 'Dra. Inés Aldama <ines.aldama@hospitalnorte.example>',
    subject: 'Agenda del jueves',
    body: `Estimada Dra. Aldama:

El jueves 3 de diciembre su consulta empieza a las 8:45 en la sala 12. Hay 14 pacientes citados y dos huecos para urgencias.

Un cordial saludo,
Admisión
Ext. 2231`,
  },
  {
    to: 'Remedios Cano <reme.cano@hotmail.com>',
    subject: 'Cambio de cita',
    body: `Estimada Sra. Cano:

Le informamos de que su cita de Traumatología del día 30/11/2026 pasa al 09/12/2026 a las 11:10 h, consulta 7, planta baja. Traiga, por favor, el volante y los informes que tenga.

Si no puede acudir, llame al 944 00 11 22.

Servicio de Citaciones`,
  },
  {
    to: 'Familias de 3º B <=familias3b@norte.example>',
    subject: 'Salida a la granja',
    body: `Queridas familias:

El viernes salimos a la granja escuela. Los niños deben traer almuerzo, agua y chubasquero. Quien no haya entregado aún la autorización adjunta a la circular de octubre puede dejarla en secretaría.

Gracias por vuestra colaboración.
La secretaria`,
  },
  {
    to: 'Pilar Domínguez <pilar.dominguez@gmail.com>',
    subject: 'Matrícula',
    body: `Buenos días, Pilar:

Para completar la matrícula de su hijo nos falta la fotocopia del DNI y el certificado de empadronamiento. Puede traerlos a secretaría de 9 a 14 h.

Un saludo,
Secretaría
CEIP Los Olmos`,
  },
  {
    to: 'Iker Goñi <iker@goniobras.example>',
    subject: 'Obra c/ Autonomía',
    body: `Iker, mañana llega el hormigón a las 7:30, 18 m3. Que esté el vado libre. Las viguetas son de 4,20 no de 4,50. Avísame cuando acabéis.

Enviado desde mi iPhone`,
  },
  {
    to: 'Iker Goñi <iker@goniobras.example>; Fontanería Salas <info@fontaneriasalas.example>; Luis Mena <luis@electromena.example>',
    subject: 'Planning semana 49',
    files: ['Planning S49.xlsx'],
    body: `Buenas a todos:

Va el planning de la semana 49. El lunes no se entra hasta las 9 por el corte de agua.

Marta`,
  },
  {
    to: 'Unai Arrieta <unai.arrieta@norte.example>',
    subject: 'Incidencia 55102 - impresora',
    body: `Hola, Unai:

Ya está. Era el driver. Si te vuelve a pedir contraseña, pon la de siempre del ordenador y marca "recordar". Por favor no me la mandes por correo.

Cierro la incidencia.
Soporte`,
  },
  {
    to: 'Toda la plantilla <=plantilla@norte.example>',
    subject: 'Corte de luz el sábado',
    body: `Compañeros:

El sábado 28 de noviembre no habrá luz de 8:00 a 13:00 en el edificio principal. Apagad los equipos el viernes antes de salir.

Gracias,
Mantenimiento`,
  },
  {
    to: 'soporte@softgest.example',
    subject: 'Error al exportar (caso 99120)',
    body: `Hola, equipo:

Al exportar a CSV nos sale esto desde la última versión:

System.IO.FileNotFoundException: No se encontró el archivo 'C:\\Temp\\adjunto_tmp.csv'
   en SoftGest.Export.Run(String ruta) línea 88

SELECT id, nif, total FROM facturas WHERE fecha >= '2026-11-01';

¿Lo podéis mirar?

Gracias
Marta`,
  },
  {
    to: 'Carlos Rebollo <crebollo@rebolloabogados.example>',
    subject: 'RE: Asunto Talleres Lozano',
    kind: 'reply',
    startedWith: 'crebollo@rebolloabogados.example',
    addressedBefore: true,
    body: `Estimado compañero:

Acuso recibo de tu correo. Traslado a mi cliente la propuesta de acuerdo, incluida la cláusula de confidencialidad, y te digo algo antes del lunes.

Recibe un cordial saludo,

Marta Ruiz Calvo
Abogada. Colegiada 5.412 ICASV

${smallPrintEs}

________________________________
De: Carlos Rebollo <crebollo@rebolloabogados.example>
Enviado: lunes, 23 de noviembre de 2026 18:40
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Asunto Talleres Lozano

Estimada compañera: adjunto borrador del acuerdo. Saludos. Carlos`,
  },
  {
    to: 'Carlos Rebollo <crebollo@rebolloabogados.example>',
    subject: 'Borrador de contrato',
    files: ['Contrato prestación servicios v4.docx'],
    body: `Estimado Carlos:

Te remito el borrador con los cambios hablados. Hemos tocado la 7.ª (confidencialidad y secreto profesional) y la 12.ª (fuero).

Un abrazo,
Marta`,
  },
  {
    to: 'Vicente Lloret <vicente@lloretfrutas.example>',
    subject: 'Trimestre',
    body: `Hola, Vicente:

Para presentar el 303 necesito las facturas de octubre y el extracto del banco. Mándamelas adjuntas a este mismo correo o pásate por la gestoría. El plazo acaba el día 20.

Saludos,
Marta
Asesoría Norte`,
  },
  {
    to: 'Vicente Lloret <vicente@lloretfrutas.example>',
    subject: 'Modelo 303 presentado',
    body: `Vicente, ya está presentado el 303. Salen a pagar 1.932,18 €, que te cargarán en cuenta el día 20. El justificante (CSV 7XK4PQ29MN8R3TWZ) lo tienes en la carpeta compartida: https://nube.norte.example/c/lloret

Un saludo`,
  },
  {
    to: 'Nuria Bosch <nuriabosch@gmail.com>',
    subject: 'Visita piso c/ Colón',
    body: `Hola Núria:

Quedamos el sábado a las 12:15 en el portal. El piso tiene 84 m² útiles, 3 habitaciones y trastero. Fotos: https://www.norte.example/inmueble/20417

Hasta el sábado,
Marta`,
  },
  {
    to: 'Sres. Pardo Gil <pardogil@telefonica.net>',
    subject: 'Reserva de la vivienda',
    body: `Estimados Sres. Pardo:

Los propietarios han aceptado su oferta de 238.000 €. El contrato de arras se firmaría el miércoles 2 de diciembre a las 17:00 en nuestra oficina.

Enhorabuena y un saludo,
${signatureEs}`,
  },
  {
    to: 'Voluntarios <=voluntarios@norte.example>',
    subject: 'Gran Recogida',
    body: `¡Hola a todas y a todos!

Para el sábado nos faltan dos personas en el turno de tarde. El chaleco os lo damos allí.

¡Mil gracias!
Marta`,
  },
  {
    to: 'Rosa Ferrer <rosa.ferrer@norte.example>',
    subject: 'RV: Llaves del almacén',
    kind: 'forward',
    body: `Rosa, mira lo que dice Julián. ¿Las tienes tú?

-----Mensaje original-----
De: Julián Soto [mailto:julian.soto@norte.example]
Enviado el: viernes, 20 de noviembre de 2026 8:05
Para: Marta Ruiz
Asunto: Llaves del almacén

Buenos días, Marta:
No aparecen las llaves. Adjunto foto del armario.
Julián`,
  },
  {
    to: 'Rosa Ferrer <rosa.ferrer@norte.example>',
    subject: 'Re: Incorporación',
    kind: 'reply',
    startedWith: 'rosa.ferrer@norte.example',
    addressedBefore: true,
    body: `Perfecto, Rosa, muchas gracias. El contrato lo imprimo yo y mañana te adjuntaré el plan de acogida a la convocatoria.

El lun, 23 nov 2026 a las 9:14, Rosa Ferrer (<rosa.ferrer@norte.example>) escribió:

> Buenos días, Marta:
> El lunes empieza Álvaro. Adjunto su contrato firmado.
> Rosa`,
  },
  {
    to: 'Álvaro Quintana <alvaroquintana95@gmail.com>',
    subject: 'Tu primer día',
    body: `Hola, Álvaro:

¡Bienvenido! El lunes a las 9 pregunta por mí en recepción. Trae el DNI, la tarjeta de la Seguridad Social y un número de cuenta (en papel, no por correo).

Nos vemos,
Marta
Personas y Talento`,
  },
  {
    to: 'Ana García <ana.garcia@norte.example>; Ana Garcia <ana.garcia2@norte.example>',
    subject: 'Correo cruzado',
    body: `Anas:

Otra vez os han cruzado el correo. La de Contabilidad es ana.garcia y la de Almacén ana.garcia2. ¡A ver si aprendemos todos!

Marta`,
  },
  {
    to: 'Jon Etxeberria <jon@3r.example>',
    subject: 'Retirada de palés',
    body: `Kaixo, Jon:

Tenemos 46 palés europeos para retirar, 12 rotos. ¿Podéis venir el jueves?

Eskerrik asko,
Marta`,
    recent: 'jon@3r.example info@3k.example',
  },
  {
    to: 'obrador@lamigadepan.example',
    subject: 'Roscones',
    body: `Muy buenas:

Quería encargar 6 roscones de kilo, 3 con nata y 3 sin nada, para el día 5 por la tarde. A nombre de Norte.

¡Gracias!
Marta`,
  },
  {
    to: 'Sr. Director <direccion@iespalomar.example>',
    subject: 'Cesión del salón de actos',
    body: `Muy señor mío:

Solicitamos el salón de actos el 18 de diciembre de 17 a 20 h para el festival de Navidad. Somos unas 120 personas.

Atentamente,
Marta Ruiz, presidenta del AMPA`,
  },
  {
    to: 'Laia Puig <laia@puigimpressio.example>',
    subject: 'Re: Prueba de color',
    kind: 'reply',
    startedWith: 'laia@puigimpressio.example',
    addressedBefore: true,
    body: `Bon dia, Laia,

Perfecta. Solo una cosa: en la página 3 pone "expléndido". Lo demás, adelante: 500 ejemplares.

Gracias!

El 24 nov 2026, a las 15:02, Laia Puig <laia@puigimpressio.example> escribió:

Hola, Marta:
Va adjunta la prueba. ¿OK para imprimir?
Laia`,
  },
  {
    to: 'Sergio Lamas <sergio.lamas@norte.example>; Noelia Rey <noelia.rey@norte.example>; Tomás Vidal <tomas.vidal@norte.example>',
    cc: 'Elena Costa <elena@costaformacion.example>',
    subject: 'RE: Curso de prevención',
    kind: 'reply',
    startedWith:
      'elena@costaformacion.example sergio.lamas@norte.example noelia.rey@norte.example tomas.vidal@norte.example',
    addressedBefore: true,
    body: `A mí también me va bien el 15. Elena, ¿traes tú el proyector?

Marta

De: Elena Costa <elena@costaformacion.example>
Enviado el: miércoles, 18 de noviembre de 2026 11:03
Para: Marta Ruiz; Sergio Lamas; Noelia Rey; Tomás Vidal
Asunto: Curso de prevención

Os adjunto el programa. ¿Qué día os va mejor, 14 o 15?`,
  },
  {
    to: 'Sergio Lamas <sergio.lamas@norte.example>',
    subject: 'CONFIDENCIAL: revisión salarial',
    body: `Sergio:

Esto es confidencial, no lo comentes con el equipo todavía. Tu bolsa para subidas es del 2,8 %. Dime nombres antes del día 5.

Marta`,
  },
  {
    to: 'administracion@graficasmoncayo.example',
    subject: 'Pago de su factura F26/1187',
    body: `Buenos días:

Les informamos de que con fecha 20/11/2026 hemos transferido 1.284,50 € por su factura F26/1187 (nuestro pedido 450021). Rogamos comprueben el abono.

Reciban un cordial saludo.
Norte, S.L. - Contabilidad
CIF A58818501`,
  },
  {
    to: 'Adrián Montes <adrian.montes@gmail.com>',
    subject: 'Fianza',
    body: `Hola, Adrián:

La fianza (dos meses, 1.700 €) puedes ingresarla en nuestra cuenta ES91 2100 0418 4502 0005 1332, concepto "FIANZA 4B". En cuanto la vea te mando el recibo.

Un saludo,
Marta`,
  },
  {
    to: 'Charo <charo@huevosdelaabuela.example>',
    subject: 'huevos',
    body: `hola charo! ponme 12 cartones como siempre para el viernes. gracias guapa`,
  },
  {
    to: 'Catedrática M.ª Luisa Bernal <mlbernal@uninorte.example>',
    subject: 'Conferencia del día 10',
    body: `Estimada profesora Bernal:

Gracias por aceptar la invitación. ¿Podría enviarme la presentación como archivo adjunto antes del día 8? Si pesa mucho, nos vale un enlace.

Reciba un cordial saludo,
Marta Ruiz`,
  },
  {
    to: 'reservas@hotelmirador.example',
    subject: 'Localizador QX7T4P',
    body: `A quien corresponda:

Querría ampliar la reserva QX7T4P una noche más (del 11 al 14 de febrero), a nombre de Julio Hernando.

Gracias de antemano,
Marta Ruiz`,
  },
  {
    to: 'Lourdes Peña <lourdesp@yahoo.es>; Miguel Ángel Sanz <masanz@gmail.com>; Conchi Ruiz <conchi.ruiz@hotmail.es>',
    subject: 'Ensayo',
    body: `Lourdes, Miguel Ángel, Conchi:

El domingo ensayamos a las 5 y no a las 6. Traed la carpeta verde.

Marta`,
  },
  {
    to: 'marta.ruiz@norte.example',
    bcc: 'Ana <ana1@gmail.com>; Borja <borja2@gmail.com>; Celia <celia3@hotmail.com>; David <david4@gmail.com>; Eva <eva5@yahoo.es>; Fede <fede6@gmail.com>; Gema <gema7@gmail.com>; Hugo <hugo8@outlook.es>; Inma <inma9@gmail.com>; Jesús <jesus10@gmail.com>; Kike <kike11@gmail.com>; Lara <lara12@gmail.com>',
    subject: 'Boletín de otoño',
    files: ['Boletin.pdf'],
    body: `Queridos socios:

Os adjuntamos el boletín de otoño. Quien no quiera recibirlo, que conteste BAJA.

La Junta`,
  },
  {
    to: 'Mónica Salas <monica.salas@norte.example>',
    subject: 'informe',
    body: `Moni, el informe está en Teams, canal Finanzas > Archivos. No lo adjunto porque pesa 60 megas. Mira sobre todo la pestaña 3.`,
  },
  {
    to: 'Mónica Salas <monica.salas@norte.example>',
    subject: 'RE: informe',
    kind: 'reply',
    startedWith: 'monica.salas@norte.example',
    addressedBefore: true,
    body: `Se te ha olvidado el adjunto, jeje

De: Mónica Salas
Enviado el: martes, 24 de noviembre de 2026 10:02
Para: Marta Ruiz
Asunto: informe

Te adjunto el informe.`,
  },
  {
    to: 'Paco Ibáñez <pibanez@translogis.example>',
    cc: 'trafico@translogis.example',
    subject: 'RE: Contenedor MSKU 604217-3',
    kind: 'reply',
    startedWith: 'pibanez@translogis.example trafico@translogis.example',
    addressedBefore: true,
    body: `Paco:

Gracias, el packing list que adjuntas está bien. DUA 26ES00481130224417 admitido a las 14:07. Peso bruto 8.420 kg, 18 palés, partida 9403 20 80.

Podéis entregar.

Saludos / Regards
Marta

De: Paco Ibáñez <pibanez@translogis.example>
Enviado el: martes, 24 de noviembre de 2026 9:31
Para: Marta Ruiz <marta.ruiz@norte.example>
CC: Tráfico <trafico@translogis.example>
Asunto: Contenedor MSKU 604217-3

Adjunto packing list.`,
  },
  {
    to: 'Gorka Ruano <gorka.ruano@norte.example>',
    subject: 'RV: Reclamación 20981',
    kind: 'forward',
    body: `Para tu información. Si quieres la llamo yo.

________________________________
De: Amparo Gil <amparogil@hotmail.com>
Enviado: domingo, 22 de noviembre de 2026 21:40
Para: info@norte.example
Asunto: Reclamación 20981

Muy señores míos:
Estoy muy descontenta con el sofá. Adjunto fotos de la pata. Mi DNI es 12345678Z.
Amparo Gil`,
  },
  {
    to: 'Irene Blanco <irene.blanco@luzverde.example>',
    cc: 'Rubén Pastor <ruben.pastor@norte.example>; Lucía Sáez <lucia.saez@norte.example>',
    subject: 'Acta de la reunión',
    files: ['Acta 24-11.docx'],
    body: `Hola, Irene:

Encantada de conoceros ayer. Te paso el acta; de los puntos 3 a 7 se encargan Rubén y Lucía.

Hablamos,
Marta`,
  },
  {
    to: 'Irene Blanco <irene.blanco@luzverde.example>',
    subject: 'Vacaciones',
    body: `Buenas tardes Irene,

Del 21 de diciembre al 4 de enero estoy de vacaciones. Para lo que necesites, Rubén Pastor (ruben.pastor@norte.example, 944 12 34 57).

¡Felices fiestas!
Marta`,
  },
  {
    to: 'Elena Ríos <elena.rios92@gmail.com>',
    subject: 'Re: Candidatura recepción',
    kind: 'reply',
    startedWith: 'elena.rios92@gmail.com',
    addressedBefore: true,
    body: `Estimada Elena:

Gracias por tu interés. Nos gustaría entrevistarte el miércoles 2 de diciembre a las 16 h. Tu currículum no venía adjunto en el correo, ¿nos lo puedes volver a mandar?

Un saludo,
Marta Ruiz
RR. HH.

El dom, 22 nov 2026 a las 19:45, Elena Ríos (<elena.rios92@gmail.com>) escribió:

> Buenas tardes:
> Adjunto mi CV.
> Elena`,
  },
  {
    to: 'Cristalería Oria <pedidos@cristaleriaoria.example>',
    subject: 'Medidas',
    body: `Hola, te paso medidas:

V1 1205 x 985
V2 1205 x 985
P1 2040 x 826 templado
Todo 4/16/4 argón

Marta`,
    recent: 'pedidos@cristaleriaoria.example',
  },
  {
    to: 'Ldo. Andrés Cuevas <acuevas@ayuntamiento.example>',
    subject: 'Expediente 2026/LIC/0417',
    files: ['Plano emplazamiento.pdf', 'Memoria.pdf'],
    body: `Estimado Sr. Cuevas:

Conforme a lo hablado por teléfono, le adjunto el plano de emplazamiento corregido y la memoria del expediente de referencia.

Quedo a la espera de sus noticias.
Marta Ruiz, arquitecta técnica`,
  },
  {
    to: 'Nekane Bilbao <nekane.bilbao@norte.example>',
    subject: 'RE:',
    kind: 'reply',
    startedWith: 'nekane.bilbao@norte.example',
    addressedBefore: true,
    body: `vale 👍

Obtener Outlook para Android
________________________________
From: Nekane Bilbao <nekane.bilbao@norte.example>
Sent: Wednesday, November 25, 2026 8:01:12 AM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject:

¿vienes hoy?`,
  },
  {
    to: 'Nekane Bilbao <nekane.bilbao@norte.example>; Óscar Nieto <oscar.nieto@norte.example>; Pili Reyes <pili.reyes@norte.example>',
    cc: 'Rebeca Soler <rebeca@solereventos.example>',
    subject: 'Cena de Navidad',
    body: `Hola, chicos:

Al final somos 64, con tres veganos y una alergia a frutos secos. Rebeca, de Soler Eventos (en copia), necesita las mesas para el lunes; mandádselas a ella directamente.

Marta`,
  },
  {
    to: 'comunidad.granvia40@gmail.com',
    subject: 'Derrama ascensor',
    body: `Estimados vecinos:

En la junta del 19 de noviembre se aprobó una derrama de 85 € por piso para el ascensor. Se girará con el recibo de enero. El acta está colgada en el portal.

La administradora
Marta Ruiz. Colegiada 1.877`,
  },
  {
    to: 'Yolanda Mora <ymora@morafarma.example>; Quique Mora <qmora@morafarma.example>',
    subject: 'Cita auditoría',
    body: `Estimados Yolanda y Enrique:

La auditoría será el 9 de diciembre a las 10:00. Como siempre, todo lo que veamos queda sujeto a secreto profesional.

Un saludo,
Marta`,
  },
];

/** Messages with a mistake, each with the check that must find it. */
export const independentFaulty: readonly FaultySample[] = [
  // A file that is spoken of and is not there.
  {
    rule: 'attachmentMissing',
    to: 'Helen Moss <helen.moss@bakerfields.example>',
    subject: 'Invoice 10442',
    files: ['~image001.png'],
    body: `Hi Helen,

Please find attached invoice 10442 for last month.

Best,
${signatureEn}`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Priya Nair <priya.nair@lexbridge.example>',
    subject: 'Re: Lease',
    kind: 'reply',
    startedWith: 'priya.nair@lexbridge.example',
    addressedBefore: true,
    body: `Dear Priya,

I enclose the engrossment for your client's signature.

Yours sincerely,
Marta

From: Priya Nair <priya.nair@lexbridge.example>
Sent: 23 November 2026 16:51
To: Marta Ruiz
Subject: Lease

When can we have the engrossment?`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Owen Price <owen@priceglass.example>',
    subject: 'Drawings',
    body: `Owen, drawings attached, let me know if the D1 size works.`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Nina Falk <nina.falk@norte.example>',
    subject: 'Starter pack',
    body: `Nina - I've attached the starter pack and the parking form. Can you print both for Monday?`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Karen Doyle <karen.doyle@gmail.com>',
    subject: '14 Elm Grove',
    body: `Hi Karen,

As promised, see the attached floor plan. The loft was converted in 2019.

Marta`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Jenny Hall <jenny.hall@norte.example>',
    subject: 'Q3',
    body: `Jen, I'm attaching the Q3 numbers. Don't look at tab 2, it's rubbish.`,
  },
  {
    rule: 'attachmentMissing',
    to: 'compras@hormigonesduero.example',
    subject: 'Presupuesto',
    body: `Buenas tardes:

Les adjuntamos el presupuesto solicitado.

Atentamente,
${signatureEs}`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Vicente Lloret <vicente@lloretfrutas.example>',
    subject: 'Modelo 303',
    body: `Hola, Vicente, te mando adjunto el justificante del 303. Saludos`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Rosa Ferrer <rosa.ferrer@norte.example>',
    subject: 'Acta',
    body: `Rosa, va adjunta el acta de ayer, échale un ojo antes de que la mande.`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Laia Puig <laia@puigimpressio.example>',
    subject: 'Logo',
    kind: 'reply',
    startedWith: 'laia@puigimpressio.example',
    addressedBefore: true,
    body: `Hola Laia,

En el archivo adjunto tienes el logo en vectorial.

Gracias
Marta

El 24 nov 2026, a las 15:02, Laia Puig <laia@puigimpressio.example> escribió:

¿Me pasas el logo?`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Ldo. Andrés Cuevas <acuevas@ayuntamiento.example>',
    subject: 'Expediente 2026/LIC/0417',
    body: `Estimado Sr. Cuevas:

Se adjunta la memoria corregida del expediente de referencia.

Atentamente,
Marta Ruiz`,
  },

  // A greeting for somebody else.
  {
    rule: 'salutation',
    to: 'Helen Moss <helen.moss@bakerfields.example>',
    subject: 'Your delivery',
    body: `Hi Susan,

Your delivery is booked for Friday.

Best
Marta`,
  },
  {
    rule: 'salutation',
    to: 'Dr Amelia Stone <amelia.stone@stmarys.example>',
    subject: 'Clinic',
    body: `Dear Dr Fairweather,

Your clinic on Friday is cancelled.

Regards,
Appointments`,
  },
  {
    rule: 'salutation',
    to: 'Joyce Albright <joyce.albright52@gmail.com>',
    subject: 'Your results',
    body: `Dear Mrs Henderson,

Your results are back and the consultant would like to see you on Monday.

Yours sincerely,
Marta Ruiz`,
  },
  {
    rule: 'salutation',
    to: 'Mark Peters <mpeters@petersandsons.example>',
    subject: 'Plot 7',
    body: `Morning Keith,

Can you price the extra drainage for me? About 22 m.

Marta`,
  },
  {
    rule: 'salutation',
    to: 'Fiona Campbell <fiona@campbellprint.example>; Carl Benson <carl@campbellprint.example>',
    subject: 'Proof',
    body: `Dear Fiona and Graham,

Proof is fine, please print.

Marta`,
  },
  {
    rule: 'salutation',
    to: 'Begoña Iturbe <begona.iturbe@ferreterialasa.example>',
    subject: 'Pedido',
    body: `Buenos días, Amaia:

Tu pedido sale mañana.

Un saludo
Marta`,
  },
  {
    rule: 'salutation',
    to: 'Remedios Cano <reme.cano@hotmail.com>',
    subject: 'Su cita',
    body: `Estimado Sr. Urrutia:

Su cita de Cardiología pasa al 9 de diciembre.

Servicio de Citaciones`,
  },
  {
    rule: 'salutation',
    to: 'Pilar Domínguez <pilar.dominguez@gmail.com>',
    subject: 'Comedor',
    body: `Hola Yolanda, ya está la beca de comedor de tu hija. Pásate a firmar.`,
  },
  {
    rule: 'salutation',
    to: 'Carlos Rebollo <crebollo@rebolloabogados.example>',
    subject: 'Re: Acuerdo',
    kind: 'reply',
    startedWith: 'crebollo@rebolloabogados.example',
    addressedBefore: true,
    body: `Querido Ernesto:

Mi cliente acepta.

Un abrazo
Marta

De: Carlos Rebollo
Enviado: lunes, 23 de noviembre de 2026 18:40
Para: Marta Ruiz
Asunto: Acuerdo

¿Aceptáis?`,
  },

  // An address that is one slip away.
  {
    rule: 'lookAlike',
    to: 'Karen Doyle <karen.doyle@gmial.com>',
    subject: 'Viewing',
    body: `Hi Karen, Saturday at 11 is confirmed. Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'Remedios Cano <reme.cano@hotmial.com>',
    subject: 'Cita',
    body: `Estimada Sra. Cano: su cita es el martes a las 9.`,
  },
  {
    rule: 'lookAlike',
    to: 'Helen Moss <helen.moss@bakerfeilds.example>',
    recent: 'helen.moss@bakerfields.example purchasing@bakerfields.example',
    subject: 'Price list',
    files: ['Prices 2027.pdf'],
    body: `Hi Helen, price list attached. Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'Rosa Ferrer <rosa.ferrer@n0rte.example>',
    subject: 'Nóminas',
    body: `Rosa, ¿cierras tú las nóminas este mes?`,
  },
  {
    rule: 'lookAlike',
    to: 'Iker Goñi <iker@goniobras.test>',
    recent: 'iker@goniobras.example',
    subject: 'Obra',
    body: `Iker, mañana a las 7.`,
  },
  {
    rule: 'lookAlike',
    to: 'Carl Benson <cbenson@freightlínk.example>',
    recent: 'cbenson@freightlink.example',
    subject: 'Release',
    kind: 'new',
    body: `Carl, please release the container today.`,
  },
  {
    rule: 'lookAlike',
    to: 'Accounts <accounts@printpoiпt.example>',
    recent: 'accounts@printpoint.example',
    subject: 'New bank details',
    body: `Good afternoon,

Could you confirm your new bank details by phone?

Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'Priya Nair <priya.nair@lexbrigde.example>',
    cc: 'Tom Reed <tom.reed@lexbridge.example>',
    recent: 'tom.reed@lexbridge.example',
    subject: 'Completion',
    body: `Dear Priya, completion is set for Friday. Kind regards, Marta`,
  },

  // Numbers of persons, cards and accounts.
  {
    rule: 'personalData',
    to: 'reservations@seaviewhotel.example',
    subject: 'Booking QX7T4P',
    body: `Hello, please charge the room to the company card 4111 1111 1111 1111, exp 04/28, CVC 123. Thanks, Marta`,
  },
  {
    rule: 'personalData',
    to: 'reservas@hotelmirador.example',
    subject: 'Reserva',
    body: `Buenos días:

Para la reserva, la tarjeta es 5555-5555-5555-4444, caduca 09/27.

Gracias
Marta`,
  },
  {
    rule: 'personalData',
    to: 'gestoria@lopezpons.example',
    subject: 'Alta trabajador',
    body: `Hola, dad de alta desde el lunes a Álvaro Quintana, DNI 87654321X, NAF en la ficha. Gracias`,
  },
  {
    rule: 'personalData',
    to: 'payroll@payright.example',
    subject: 'New hire',
    body: `Hi, please add Kevin Ross, SSN 536-22-4187, starting Dec 1, salary 54k.

Thanks
Marta`,
  },
  {
    rule: 'personalData',
    to: 'Neil Watts <neil@wattsweb.example>',
    subject: 'Website login',
    body: `Hi Neil,

User: admin
Password: Brizna!2026tres

Call me if it doesn't work.
Marta`,
  },
  {
    rule: 'personalData',
    to: 'Jorge Salinas <jorge@salinasweb.example>',
    subject: 'Accesos',
    body: `Jorge, te paso los accesos del hosting:
usuario: norte_web
contraseña: Txakoli-88
Ya me dices.`,
  },
  {
    rule: 'personalData',
    to: 'Luke Byrne <luke.byrne@hartley.example>',
    subject: 'Refund',
    body: `Hi Luke, the tenant wants the refund on his account in Germany, Dieter Hahn, DE89370400440532013000. Can you do it today?`,
  },
  {
    rule: 'personalData',
    to: 'extranjeria@gestalba.example',
    subject: 'Renovación X1234567L',
    body: `Buenos días, ¿cómo va la renovación de nuestra empleada?`,
  },
  {
    rule: 'personalData',
    to: 'gestoria@lopezpons.example',
    subject: 'Contrato',
    files: ['Contrato 12345678Z Gil.pdf'],
    body: `Os adjunto el contrato firmado. Saludos, Marta`,
  },

  // Words of the own house, patterns of the administrator's.
  {
    rule: 'internalOnly',
    to: 'Helen Moss <helen.moss@bakerfields.example>',
    subject: 'Margins',
    files: ['Margins Q4.xlsx'],
    body: `FOR INTERNAL USE ONLY

Margins by product, as discussed in sales meeting. See attached.`,
  },
  {
    rule: 'internalOnly',
    to: 'Begoña Iturbe <begona.iturbe@ferreterialasa.example>',
    subject: 'Tarifas - SOLO USO INTERNO',
    files: ['tarifas.xlsx'],
    body: `Hola, te paso las tarifas.`,
  },
  {
    rule: 'internalOnly',
    to: 'Peter Kern <p.kern@kernconsult.example>',
    subject: 'Project Heron',
    settings: { internalWords: ['Project Heron'] },
    body: `Peter, what would you need for Project Heron? Two days a week?`,
  },
  {
    rule: 'internalOnly',
    to: 'Geoff Tranter <geoff@tranters.example>',
    subject: 'FW: Price changes',
    kind: 'forward',
    body: `Geoff, see dates below.

From: Wendy Lake <wendy.lake@norte.example>
Sent: 20 November 2026 08:12
To: Sales <sales@norte.example>
Subject: Price changes

Internal only - do not share with customers.
We go up 6 % on 1 January.`,
  },
  {
    rule: 'pattern',
    to: 'Neil Watts <neil@wattsweb.example>',
    subject: 'Case',
    settings: { patterns: [{ name: 'Staff number', pattern: 'NRT-\\d{5}', severity: 'high' }] },
    body: `Hi Neil, please disable the login of NRT-20418 today.`,
  },
  {
    rule: 'pattern',
    to: 'Asesoría Pons <info@asesoriapons.example>',
    subject: 'Historia clínica nhc 0044871',
    settings: { patterns: [{ name: 'Historia clínica', pattern: 'NHC\\s?\\d{7}', severity: 'medium' }] },
    body: `¿Me decís si falta algo de este expediente?`,
  },

  // Confidential things that go outside.
  {
    rule: 'confidentialOutside',
    to: 'Aisha Rahman <aisha.rahman@brightside.example>',
    subject: 'CONFIDENTIAL - restructuring',
    body: `Aisha,

We will close the Leeds office in March. Staff will be told on Monday.

Marta`,
  },
  {
    rule: 'confidentialOutside',
    to: 'Elena Costa <elena@costaformacion.example>',
    subject: 'Despidos',
    body: `Elena:

Esto es confidencial, por favor: en enero salen cuatro personas y necesitaremos recolocación.

Marta`,
  },
  {
    rule: 'confidentialOutside',
    to: 'Peter Kern <p.kern@kernconsult.example>',
    subject: 'The board',
    body: `Peter, I'm telling you this in strict confidence: the board is looking for a buyer.`,
  },
  {
    rule: 'confidentialOutside',
    to: 'Irene Blanco <irene.blanco@luzverde.example>',
    subject: 'Ofertas recibidas',
    files: ['Comparativa ofertas - CONFIDENCIAL.xlsx'],
    body: `Irene, documento estrictamente confidencial. Te lo paso para que veas dónde estáis.`,
  },

  // Who gets it.
  {
    rule: 'wasInBcc',
    to: 'Linda Frost <linda.frost@norte.example>; Peter Kern <p.kern@kernconsult.example>',
    kind: 'reply',
    startedWith: 'linda.frost@norte.example p.kern@kernconsult.example',
    addressedBefore: false,
    subject: 'RE: Fees',
    body: `I think he is overcharging us.

From: Linda Frost
Sent: 24 November 2026 10:02
To: Peter Kern
Subject: Fees

Peter, could you explain the fees?`,
  },
  {
    rule: 'wasInBcc',
    to: 'Sergio Lamas <sergio.lamas@norte.example>',
    cc: 'Noelia Rey <noelia.rey@norte.example>',
    kind: 'reply',
    startedWith: 'sergio.lamas@norte.example noelia.rey@norte.example',
    addressedBefore: false,
    subject: 'RE: Evaluación',
    body: `Gracias por ponerme al tanto, Sergio.

De: Sergio Lamas
Enviado el: martes, 24 de noviembre de 2026 10:02
Para: Noelia Rey
Asunto: Evaluación

Noelia, tenemos que hablar.`,
  },
  {
    rule: 'newDomain',
    to: 'Carl Benson <cbenson@freightlink.example>',
    cc: 'Helen Moss <helen.moss@bakerfields.example>',
    kind: 'reply',
    startedWith: 'cbenson@freightlink.example',
    addressedBefore: true,
    subject: 'RE: Rates',
    body: `Carl, can you do £900 per container?

Marta

From: Carl Benson <cbenson@freightlink.example>
Sent: 24 November 2026 09:31
To: Marta Ruiz
Subject: Rates

£950 is the best I can do.`,
  },
  {
    rule: 'newDomain',
    to: 'Rosa Ferrer <rosa.ferrer@norte.example>; Luis Mena <luis@electromena.example>',
    kind: 'reply',
    startedWith: 'rosa.ferrer@norte.example',
    addressedBefore: true,
    subject: 'RE: Vacaciones',
    body: `Por mí perfecto.

El lun, 23 nov 2026 a las 9:14, Rosa Ferrer (<rosa.ferrer@norte.example>) escribió:

> ¿Puedo coger del 21 al 24?`,
  },
  {
    rule: 'oddOneOut',
    to: 'Anna Smith <anna.smith@bakerfields.example>; Helen Moss <helen.moss@bakerfields.example>; Joe Dunn <joe.dunn@bakerfields.example>; Joe Dunning <joe@dunningtools.example>',
    subject: 'Rebate 2026',
    body: `Hello all,

Your rebate for 2026 comes to £4,210. Credit note to follow.

Marta`,
  },
  {
    rule: 'oddOneOut',
    to: 'Yolanda Mora <ymora@morafarma.example>; Quique Mora <qmora@morafarma.example>; Sara Lis <slis@morafarma.example>; Sara Lima <sara.lima@gmail.com>',
    subject: 'Condiciones 2027',
    body: `Hola a todos:

Estas son vuestras condiciones para 2027: 12 % de descuento y 60 días.

Marta`,
  },
  {
    rule: 'outsideAmongInside',
    to: 'Nina Falk <nina.falk@norte.example>; Linda Frost <linda.frost@norte.example>; Omar Aziz <omar.aziz@norte.example>; Nina Farrell <nina@farrellmedia.example>',
    subject: 'Budget 2027',
    body: `Hi all,

We have to cut 5 % everywhere. Ideas by Friday please.

Marta`,
  },
  {
    rule: 'outsideAmongInside',
    to: 'Rubén Pastor <ruben.pastor@norte.example>; Lucía Sáez <lucia.saez@norte.example>',
    cc: 'Gorka Ruano <gorka.ruano@norte.example>; Gorka Leal <gorka@lealasesores.example>',
    subject: 'Subidas de precios',
    body: `Buenos días a todos:

Subimos un 6 % el 1 de enero. De momento no digáis nada a los clientes.

Marta`,
  },
  {
    rule: 'manyInTheOpen',
    to: 'Ann Lee <ann.lee1@gmail.com>; Bo Dahl <bo.dahl@gmail.com>; Cat Orr <cat.orr@outlook.com>; Dee Roy <dee.roy@yahoo.com>; Ed Fox <ed.fox@gmail.com>; Flo Hay <flo.hay@hotmail.com>; Gus Rae <gus.rae@gmail.com>; Hal Kay <hal.kay@icloud.com>; Ida Lim <ida.lim@gmail.com>; Jon Roe <jon.roe@gmail.com>; Kim Day <kim.day@outlook.com>',
    subject: 'Flu clinic',
    body: `Dear patients,

The flu clinic is on Saturday from 9 to 12. No appointment needed.

The Surgery`,
  },
  {
    rule: 'manyInTheOpen',
    to: 'ana@frutasuno.example; luis@dosmotor.example; eva@tresa.example; pepe@cuatrovientos.example; info@cincojotas.example; compras@seisdedos.example; mar@sietepicos.example; javi@ochomar.example; tere@nuevaera.example; pablo@diezcolores.example; ines@onceobras.example; raul@docepan.example',
    subject: 'Nuevas tarifas',
    files: ['Tarifas 2027.pdf'],
    body: `Estimados clientes:

Adjuntamos las tarifas de 2027.

Un saludo`,
  },
  {
    rule: 'replyAllMany',
    to: Array.from({ length: 32 }, (_, at) => `Colleague ${at} <colleague${at}@norte.example>`).join(';'),
    kind: 'reply',
    startedWith: Array.from({ length: 32 }, (_, at) => `colleague${at}@norte.example`).join(' '),
    addressedBefore: true,
    subject: 'RE: Welcome Oliver',
    body: `Welcome!!

From: Nina Falk
Sent: 24 November 2026 10:02
To: Everybody
Subject: Welcome Oliver

Please welcome Oliver.`,
  },

  // Files.
  {
    rule: 'attachmentNamesOther',
    to: 'Helen Moss <helen.moss@bakerfields.example>',
    recent: 'cbenson@freightlink.example helen.moss@bakerfields.example',
    subject: 'Offer',
    files: ['Freightlink offer 2027.pdf'],
    body: `Hi Helen,

Our offer for next year is attached.

Marta`,
  },
  {
    rule: 'attachmentNamesOther',
    to: 'Vicente Lloret <vicente@lloretfrutas.example>',
    recent: 'ymora@morafarma.example vicente@lloretfrutas.example',
    subject: 'Balance',
    files: ['Balance_MoraFarma_oct.xlsx'],
    body: `Hola, Vicente, te adjunto el balance de octubre.`,
  },
  {
    rule: 'riskyAttachment',
    to: 'Samuel Okoro <samuel.okoro@norte.example>',
    subject: 'Scan',
    files: ['scan_0411.pdf.exe'],
    body: `Sam, got this from a supplier, is it safe? Attached.`,
  },
  {
    rule: 'riskyAttachment',
    to: 'soporte@softgest.example',
    subject: 'Instalador',
    files: ['reparar.bat'],
    body: `Os adjunto el script que usamos nosotros.`,
  },
  {
    rule: 'riskyAttachment',
    to: 'Peter Kern <p.kern@kernconsult.example>',
    subject: 'Model',
    files: ['forecast model.xlsm'],
    body: `Peter, model attached, enable macros or it won't calculate.`,
  },

  {
    rule: 'emptySubject',
    to: 'Mark Peters <mpeters@petersandsons.example>',
    subject: '',
    body: `Mark, can you do Weds instead?`,
  },
  {
    rule: 'emptySubject',
    to: 'Vicente Lloret <vicente@lloretfrutas.example>',
    subject: '  ',
    body: `Vicente, ¿me llamas cuando puedas?`,
  },
];
