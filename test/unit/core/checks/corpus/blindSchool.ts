import type { FaultySample, Sample } from './sample';

export const blindSchoolHarmless: readonly Sample[] = [
  // ---- English ----
  {
    to: 'Karen Whitfield <k.whitfield77@gmail.com>',
    subject: 'RE: Oliver absent today',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'k.whitfield77@gmail.com',
    body: `Thanks for letting us know Karen, I've marked him as ill. Hope he feels better soon.

Marta Ruiz
School Office
Norte International School

From: Karen Whitfield <k.whitfield77@gmail.com>
Sent: 12 November 2024 07:51
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Oliver absent today

Good morning,
Oliver (4B) has been sick in the night so I'm keeping him home today. Doctor's note will follow if it lasts.
Karen`,
  },
  {
    to: 'Marta Ruiz <marta.ruiz@norte.example>',
    bcc: 'k.whitfield77@gmail.com; Paul Adeyemi <padeyemi@hotmail.co.uk>; susanne.koch@gmx.de; Lin Zhao <lin.zhao.bcn@gmail.com>; the.brannigans@outlook.com; rachel.oduya@yahoo.com; m.fitzgerald1981@gmail.com; Anil & Priya Nair <nairfamily4@gmail.com>; jo.tremlett@icloud.com; s.larsson@telia.example; peterhalvorsen@live.com; claire_dubois@orange.fr',
    subject: 'Year 4 – Swimming starts Tuesday',
    body: `Dear parents,

A quick reminder that Year 4 swimming begins this Tuesday. Children should come with their costume on under their uniform and bring:

- towel
- swimming cap (compulsory at the pool)
- flip-flops
- a plastic bag for wet things

The coach leaves at 9.15 sharp. If your child can't swim for any reason please send a note with the date of birth and class so the pool attendants have it.

Kind regards,

Marta Ruiz
Primary Secretary | Norte International School
Tel. +34 91 555 01 42 ext. 203`,
  },
  {
    to: 'Prof. Hugh Pemberton <h.pemberton@cs.univ.example>',
    cc: 'Alumni Relations <events@alumni.univ.example>',
    subject: 'RE: Guest lecture 5 December',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'h.pemberton@cs.univ.example events@alumni.univ.example',
    body: `Dear Professor Pemberton,

Room 2.14 is booked from 16:00 to 18:00 and there is a projector with HDMI. We will have someone meet you at the main gate.

Best wishes,
Marta

On 4 Nov 2024, at 15:20, Hugh Pemberton <h.pemberton@cs.univ.example> wrote:

> Dear Ms Ruiz,
>
> I'd be delighted. Anything after 4pm would suit. I attach a short abstract for
> your poster. Could you copy the alumni people in, they are keen to publicise it.
>
> HP
>
> --
> Prof. H. J. Pemberton
> Department of Computer Science`,
  },
  {
    to: 'path.reception@labcentral.example',
    subject: 'Sample 24-118834 – result outstanding',
    body: `Good morning

We are still waiting for the result of the urine culture for the sample below, collected on the 6th.

Lab ref: 24-118834
Our file no.: 0009172
Requesting clinician: Dr Anand

Could you tell me when we can expect it? The ward is chasing.

Many thanks

Marta Ruiz
Outpatients Admin
01632 960 418`,
  },
  {
    to: 'Dr. Priya Anand <priya.anand@norte.example>',
    subject: 'RE: RE: Mr Dobbs',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'priya.anand@norte.example',
    body: `He rang again. I said you'd call after clinic.

M.

From: Priya Anand <priya.anand@norte.example>
Sent: Wednesday, November 6, 2024 11:02 AM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: RE: Mr Dobbs

Results fine, nothing urgent. INTERNAL ONLY until I've spoken to him please.

P`,
  },
  {
    to: 'Sheila Marsh <sheila.marsh52@btinternet.com>; Ian Marsh <ianmarsh@hotmail.co.uk>',
    subject: 'Your mum – care review',
    body: `Hi Sheila, hi Ian,

Joan's six-monthly care review is due. Would Thursday 21st at 2.30 in the small lounge be OK for you both? Her key worker Blessing will be there, and the nurse attached to our unit, Tom Reilly, will drop in for the medication part.

If one of you would rather join by phone that's absolutely fine.

Warm regards,
Marta Ruiz
Administrator, Norte House Residential Care
Please consider the environment before printing this email.`,
  },
  {
    to: 'Ian Marsh <ianmarsh@hotmail.co.uk>',
    cc: 'Sheila Marsh <sheila.marsh52@btinternet.com>',
    subject: 'Re: Your mum – care review',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'ianmarsh@hotmail.co.uk sheila.marsh52@btinternet.com',
    recent: 'sheila.marsh52@btinternet.com ianmarsh@hotmail.co.uk',
    body: `> Can we make it 3 instead? I have to get across from Leeds.

3pm is fine.

> Also is there parking or should I leave the car at the station?

Plenty of parking, come in by the back gate, code is on the intercom notice.

> Does Mum still have the blue cardigan, Sheila says it's gone missing

Found it! It was in the laundry with someone else's name in it.

See you Thursday
Marta`,
  },
  {
    to: 'orders@brightbooks.example',
    subject: 'PO 2024/0457 – English readers',
    body: `Dear Sir or Madam,

Please supply the following against our purchase order 2024/0457:

28 x New Horizons Student's Book 3, ISBN 978-0-19-473862-0
28 x New Horizons Workbook 3
2 x Teacher's Guide with class audio

Delivery before 9 December if possible. The order is attached, signed by our bursar.

Yours faithfully,

Marta Ruiz
Purchasing
Norte International School`,
    files: ['PO_2024_0457.pdf', '~image001.png'],
  },
  {
    to: 'Graham Tull <graham@tullcatering.example>',
    subject: 'RE: Menus Jan-Feb',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'graham@tullcatering.example',
    body: `Got it, thanks Graham. The attachment opened fine this time.

Only thing: week 3 has fish on Wednesday AND Friday.

M

________________________________
From: Graham Tull <graham@tullcatering.example>
Sent: 14 November 2024 16:40
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: RE: Menus Jan-Feb

Hi Marta
Resending as pdf. Menus attached.
Cheers
Graham`,
  },
  {
    to: '=all-staff@norte.example',
    subject: 'Fire drill tomorrow 11.10',
    body: `Morning all,

Fire drill tomorrow, Wednesday, at 11.10. Please take your paper register with you. Assembly points as on the plan in each classroom. New staff: if you don't know yours ask me at break.

For internal use only – please don't tell the children beforehand!

Marta`,
  },
  {
    to: 'Helen Ostrowska <helen.ostrowska@lea.norfolkshire.example>',
    subject: 'Pupil transfer – UPN K823410017006',
    body: `Dear Helen

As requested I attach the common transfer form and the last two school reports for the pupil above, who left us on 25 October.

The safeguarding file will go separately by secure post to the new school, marked for the attention of their DSL.

Please confirm receipt.

Kind regards
Marta Ruiz
Admissions Officer`,
    files: ['CTF_K823410017006.xml', 'Report_Y7_summer.pdf', 'Report_Y7_spring.pdf'],
  },
  {
    to: 'tomasz.w.nowicki@gmail.com',
    subject: 'Re: certificate of enrolment',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'tomasz.w.nowicki@gmail.com',
    body: `Dear Tomasz,

Here you go. If the immigration office needs it stamped by hand come to window 3, we are open 9-13.

Marta Ruiz
Student Services, Faculty of Arts

On Mon, Nov 11, 2024 at 9:44 AM Tomasz Nowicki <tomasz.w.nowicki@gmail.com> wrote:
> Hello, I need certificate that I am enrolled this year for my residence card.
> My student number is 20231187. Thank you
> Tomasz`,
    files: ['Certificate_enrolment_20231187.pdf'],
  },
  {
    to: 'Dr Simon Achebe <s.achebe@riverside-surgery.example>',
    subject: 'FW: Discharge summary – hospital no. 7741029',
    kind: 'forward',
    body: `Dr Achebe, see below, I think this one was meant for you as GP rather than us.

Best,
Marta

From: Ward 7 Clerks <ward7.clerks@stbrides.example>
Sent: 8 November 2024 17:55
To: Norte Clinic <reception@norte.example>
Cc: Marta Ruiz <marta.ruiz@norte.example>
Subject: Discharge summary – hospital no. 7741029

Dear colleague,
Please find attached the discharge summary for the above. Medication changes on page 2.

Ward 7`,
    files: ['Discharge_7741029.pdf'],
  },
  {
    to: 'Sister Agnes Murphy <agnes.murphy@stclare-hospice.example>',
    subject: 'Thank you',
    body: `Dear Sister Agnes,

I just wanted to say how grateful we all are for the way you and your team looked after Mr Penrose in his last weeks. His daughter wrote to us and asked us to pass on her thanks too.

The small collection the residents made will reach you by cheque.

With every good wish,
Marta Ruiz
Norte House`,
  },
  {
    to: 'Ben Carlisle <ben.carlisle@norte.example>; Ruth Okafor <ruth.okafor@norte.example>',
    subject: 'Cover Thurs p3',
    body: `Can either of you take 9C maths p3 on Thursday? Mr Lloyd has jury service. Work is set.`,
  },
  {
    to: 'Ruth Okafor <ruth.okafor@norte.example>',
    cc: 'Ben Carlisle <ben.carlisle@norte.example>',
    subject: 'RE: Cover Thurs p3',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'ruth.okafor@norte.example ben.carlisle@norte.example',
    body: `You star. Thanks Ruth. Ben, you're off the hook.

From: Ruth Okafor <ruth.okafor@norte.example>
Sent: Tuesday, 12 November 2024 12:31
To: Marta Ruiz <marta.ruiz@norte.example>; Ben Carlisle <ben.carlisle@norte.example>
Subject: RE: Cover Thurs p3

I can do it if someone does my lunch duty.`,
  },
  {
    to: 'Yvonne Blake <y.blake@examboard.example>',
    subject: 'Access arrangements – candidate 4127',
    body: `Dear Yvonne,

I have uploaded the form 8 and the evidence for candidate 4127 to your portal this morning; the psychologist's report is attached to the online application, so I'm not sending it again here.

Could you confirm that the deadline of 21 March still stands for late applications?

Many thanks
Marta Ruiz
Exams Officer, Centre 68214`,
  },
  {
    to: 'Mr and Mrs Halloran <hallorans@sky.example>',
    subject: 'Trip to York – balance due',
    body: `Dear Mr and Mrs Halloran,

According to our records there is still £85.00 to pay for Niamh's trip to York (deposit received 3 October, thank you). Payment through ParentPortal as usual, please, by the 29th.

If there is any difficulty do ring me, the Friends of the School have a small fund.

Yours sincerely,
Marta Ruiz
Finance Office
Ref: TRIP/YK/24/0317`,
  },
  {
    to: 'd.hartmann@ortho-supplies.example',
    subject: 'RE: RE: Quote Q-30981 hospital beds',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'd.hartmann@ortho-supplies.example',
    body: `Hi Dieter,

my answers in blue below / marked with MR.

Marta

-----Original Message-----
From: Dieter Hartmann <d.hartmann@ortho-supplies.example>
Sent: 07 November 2024 10:13
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: RE: Quote Q-30981 hospital beds

Dear Marta,

1) Do you need the side rails attached or loose?
MR: attached please, the fitter last time hadn't the right tool

2) Is there a lift to the second floor?
MR: yes, 1.10 m wide

3) The invoice goes to which address?
MR: same as delivery

Regards
Dieter`,
  },
  {
    to: 'Wendy Pruitt <wendypruitt@gmail.com>',
    subject: 'RE: blood test',
    kind: 'reply',
    addressedBefore: true,
    body: `Dear Wendy

Dr Shah has looked at it and says it's all normal, no need to come in. Next one in six months.

Kind regards
Reception

Sent from Outlook for iOS
________________________________
From: Wendy Pruitt <wendypruitt@gmail.com>
Sent: Monday, November 18, 2024 8:02:11 AM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: blood test

hi any news of my bloods from last tues? dob 14/2/61. W Pruitt`,
    startedWith: 'wendypruitt@gmail.com',
  },
  {
    to: 'Anil Nair <nairfamily4@gmail.com>',
    cc: 'Priya Nair <priya.nair@consultco.example>',
    subject: "Kavya's music lessons",
    body: `Dear Mr and Mrs Nair,

Mrs Petrescu has a free slot on Mondays at 15.45 for Kavya from January. It would be half an hour, violin, and she can borrow an instrument until Easter.

Shall I put her down?

Best wishes
Marta Ruiz`,
  },
  {
    to: 'registrar@univ.example',
    cc: 'postgrad@law.univ.example; Dr. Elena Moro <e.moro@law.univ.example>',
    subject: 'Joint supervision agreement – L. Brandt',
    body: `Dear all,

Please find enclosed the agreement on joint supervision, now signed by our Rector. Two paper originals went out by courier yesterday (waybill 1Z 884 20 6612).

Once signed on your side one original should come back to us.

Kind regards,

Marta Ruiz
International Office
University of Norte

This message and any files transmitted with it are confidential and intended solely for the use of the individual or entity to whom they are addressed. If you have received this email in error please notify the sender.`,
    files: ['Cotutelle_Brandt_signed.pdf'],
  },
  {
    to: 'Mike <mike@fixitplumbing.example>',
    subject: 'leak again',
    body: `Mike, the boys' toilets on the ground floor are leaking again, same cubicle. Can you come before Friday? Photo so you can see which joint.

Marta (Norte School)`,
    files: ['IMG_2281.jpg'],
  },
  {
    to: 'Paul Adeyemi <padeyemi@hotmail.co.uk>; Grace Adeyemi <grace.adeyemi@gmail.com>',
    subject: 'Parents evening slot',
    body: `Hi both,

You're booked in with Miss Turner at 17:40 on Tuesday, room 6. David is welcome to come too.

Marta`,
  },
  {
    to: 'Lucy Standish <lucy.standish@norte.example>',
    subject: 'FW: Complaint re parking',
    kind: 'forward',
    body: `One for you I think!! I've told her someone will ring this week.

M x

---------- Forwarded message ---------
From: Moira Keene <moira.keene@talktalk.example>
Date: Tue, 5 Nov 2024 at 19:22
Subject: Complaint re parking
To: <office@norte.example>

To the Headteacher

I attach three photographs of cars belonging to parents of your school parked across my drive. This is the fourth time this term. I look forward to your reply.

M. Keene (Mrs)
14 Larch Avenue`,
    files: ['drive1.jpg', 'drive2.jpg', 'drive3.jpg'],
  },
  {
    to: 'Inspector Colin Darby <colin.darby@carequality.example>',
    subject: 'Inspection visit – documents requested',
    body: `Dear Mr Darby,

Further to your visit on Tuesday please find attached:

1. staff training matrix
2. medication audit for September
3. complaints log (anonymised)

The fire risk assessment is with our contractor and will follow by the end of the week.

Yours sincerely,
Marta Ruiz
Deputy Manager
Norte House, provider ID 1-1018842093`,
    files: ['Training matrix Nov24.xlsx', 'MAR audit Sept 2024.pdf', 'Complaints log anon.docx'],
  },
  {
    to: 'jo.tremlett@icloud.com',
    subject: 'lost property',
    body: `Hi Jo, the PE bag turned up in the hall. It's in the office whenever Freddie wants to collect it.`,
  },
  {
    to: 'Catherine Vale <c.vale@vale-translations.example>',
    subject: 'RE: Translation of school records',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'c.vale@vale-translations.example',
    body: `Dear Catherine,

Thank you for the translations you attached. Perfect as always. One small thing: on page 3 "repeated year" should read "repeated subject".

Could you send the corrected page along with your invoice?

Regards,
Marta

> Le 13 nov. 2024 à 09:12, Catherine Vale <c.vale@vale-translations.example> a écrit :
>
> Dear Marta, attached are both records, stamped. Paper copies in the post.
>
> Catherine`,
  },
  {
    to: 'Prof. Akiko Mori <mori@kyoto-inst.example>; Dr Lars Vinter <l.vinter@aarhus-tech.example>; Prof. Bianca Serri <b.serri@unipadana.example>; Sam Wolfe <swolfe@lakes-college.example>',
    subject: 'PhD defence – committee travel',
    body: `Dear members of the committee,

The defence of Ms Ivanova will take place on 13 December at 11:00 in the Sala de Grados. Rooms for the night of the 12th have been reserved for all four of you at the Hotel Colegiata.

Please let me have your flight times by the end of the month and keep your boarding passes.

With best regards,
Marta Ruiz
Doctoral School`,
  },
  {
    to: 'Sam Wolfe <swolfe@lakes-college.example>',
    subject: 'Re: PhD defence – committee travel',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'swolfe@lakes-college.example',
    recent:
      'mori@kyoto-inst.example l.vinter@aarhus-tech.example b.serri@unipadana.example swolfe@lakes-college.example',
    body: `On 15/11/2024 10:47, Sam Wolfe wrote:
> Dear Marta
> I land 19.05 on the 12th (VY 8741). Is there a shuttle or do I take a taxi?
> I can attach the ticket if accounts need it now.
>
> Sam

Hi Sam

taxi is easiest, about 25 euros, keep the receipt. No need for the ticket before you come.

Marta`,
  },
  {
    to: 'accounts@cleanline.example',
    subject: 'Invoice 118842 paid twice',
    body: `Hello,

It looks as if we paid your invoice 118842 twice (4 and 11 November, £612.40 each). Could you either refund or credit it against December? Remittance advices attached.

Thanks,
Marta Ruiz
Finance, Norte Clinic`,
    files: ['Remittance 04-11.pdf', 'Remittance 11-11.pdf'],
  },
  {
    to: 'Rev. Thomas Hale <vicar@stmichaels.example>',
    subject: 'Carol service',
    body: `Dear Thomas,

Lovely to see you on Sunday. Could we have the church on the 18th from 1pm for a rehearsal, and then the service at 6? About 140 children. Year 2 will come as sheep, I'm afraid.

Every blessing,
Marta`,
  },
  {
    to: 'Emily Hsu <emily.hsu@norte.example>',
    subject: 'EpiPen 3A',
    body: `Emily, Leo's new EpiPen has come in, expiry 08/2026. It's in the medical room, second drawer. I've put the old one in the sharps box. Care plan updated on the system.`,
  },
  {
    to: 'm.fitzgerald1981@gmail.com',
    subject: 'Re: Re: Free place at breakfast club?',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'm.fitzgerald1981@gmail.com',
    body: `Yes from Monday. £4.50 a morning. No form needed, we have all your details.

Marta

Sent from my iPhone

> On 20 Nov 2024, at 21:40, Maeve Fitzgerald <m.fitzgerald1981@gmail.com> wrote:
>
> Hi Marta any luck with the place? Do I need to fill in the form that was attached to the newsletter?
>
>> On 13 Nov 2024, at 08:30, Marta Ruiz <marta.ruiz@norte.example> wrote:
>>
>> I'll check and get back to you`,
  },
  {
    to: 'Dr Oyelaran <t.oyelaran@dental-partners.example>',
    subject: 'Referral – patient 55021',
    body: `Dear Dr Oyelaran,

Referral letter and panoramic X-ray enclosed for patient 55021 (lower left wisdom tooth). He prefers mornings and needs an interpreter for Polish.

With thanks
Marta Ruiz on behalf of Mr J. Castell, BDS`,
    files: ['Referral_55021.docx', 'OPG_55021.jpg'],
  },
  {
    to: 'Steve Grundy <steve.grundy@coachlines.example>',
    cc: 'Ben Carlisle <ben.carlisle@norte.example>',
    subject: 'RE: Coach 28 Nov, museum',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'steve.grundy@coachlines.example ben.carlisle@norte.example',
    body: `Hi Steve

53 children + 6 adults, so the 59-seater will just do. One wheelchair (folds). Pick up 8.45 at the lower gate, back by 3.

Ben is party leader on the day, mobile 07700 900 417.

Marta

From: Steve Grundy [mailto:steve.grundy@coachlines.example]
Sent: 19 November 2024 09:03
To: Marta Ruiz
Cc: Ben Carlisle
Subject: Coach 28 Nov, museum

Morning Marta, final numbers pls for the 28th, and who do I ring on the day
Ta
Steve`,
  },
  {
    to: 'Tanya Brooks <tanya@brooks-brooks-law.example>',
    subject: 'Subject access request – our ref SAR/24/06',
    body: `Dear Ms Brooks,

We acknowledge your client's request dated 8 November. Before we can release the records we need a signed form of authority; the one you attached was unsigned. The month runs from the day we receive it.

Please quote SAR/24/06.

Yours sincerely

Marta Ruiz
Records Manager
Norte Clinic`,
  },
  {
    to: 'nurses.station@norte.example; Blessing Eze <blessing.eze@norte.example>; Tom Reilly <t.reilly@communityhealth.example>',
    subject: 'RE: Mrs Marsh – dressing',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'nurses.station@norte.example blessing.eze@norte.example t.reilly@communityhealth.example',
    recent: 't.reilly@communityhealth.example',
    body: `Tom will do it at 10 on his round then. Blessing please have her out of the bath by then :)

Marta

From: Tom Reilly <t.reilly@communityhealth.example>
Sent: 21 November 2024 08:12
To: nurses.station@norte.example; Blessing Eze <blessing.eze@norte.example>
Cc: Marta Ruiz <marta.ruiz@norte.example>
Subject: Mrs Marsh – dressing

Morning ladies, I can come at 10 or after 3. T`,
  },
  {
    to: 'Gillian Frost <g.frost@pensionservice.example>',
    subject: 'Teachers pension – starter form, P. Kavanagh',
    body: `Dear Gillian,

Please see the attached starter form for Mr Kavanagh, who joined us on 1 September. His scheme reference from his previous post is 84/203317.

Regards
Marta Ruiz
HR`,
    files: ['TP starter form Kavanagh.pdf'],
  },
  {
    to: 'Noor Rahimi <noor.rahimi@student.norte.example>',
    subject: 'RE: extension',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'noor.rahimi@student.norte.example',
    body: `Hello Noor,

Dr Feld has agreed to Friday 29 Nov, 23:59. Please attach the medical note to your submission in Moodle, not to an e-mail.

Good luck and get well,
Marta Ruiz, Undergraduate Office

On Wed, 20 Nov 2024 23:58:04 +0100, Noor Rahimi wrote:

| Dear Ms. Ruiz,
| I was in hospital since Sunday, is it possible to have extension for the
| methods essay? I have paper from doctor.
| Noor (20229043)`,
  },
  {
    to: 'Linda Cho <linda.cho@hotmail.com>',
    subject: 'Appointment change',
    body: `Dear Ms Cho,

Unfortunately Dr Bell is away on the 3rd. I can offer you:

Tue 5 Dec 9:20
Wed 6 Dec 16:00
Fri 8 Dec 11:40

Just reply with the one you'd like.

Norte Clinic Reception
T 01632 960 400
Opening hours 8.30–18.00 Mon–Fri
Confidentiality notice: the contents of this e-mail are confidential to the intended recipient. If you are not that person please delete it.`,
  },
  {
    to: 'helpdesk@schoolmis.example',
    subject: '[Ticket#448120] Re: Cannot print reports',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'helpdesk@schoolmis.example',
    body: `Still the same after the update. Screenshot below.

[cid:image003.png]

And I did reset my password as you said, so it isn't that.

Marta

##- Please type your reply above this line -##

Your request (448120) has been updated.

Jordan (SchoolMIS Support)
Nov 21, 2024, 11:15 GMT
Hi Marta, could you install update 7.2.1, change your password and try again?`,
    files: ['~image003.png'],
  },
  {
    to: 'susanne.koch@gmx.de',
    subject: 'Letter for the German school',
    body: `Dear Susanne,

the letter you need for Jonas is ready and signed, you can pick it up at the front desk any time before 5. Scan attached in case they take it by mail.

Best,
Marta`,
    files: ['letter_Jonas_Koch.pdf'],
  },
  {
    to: 'Kelvin Osei <kelvin@ossport.example>; Trish Dunne <trish@ossport.example>',
    cc: 'Ruth Okafor <ruth.okafor@norte.example>',
    subject: 'After-school football, spring term',
    body: `Kelvin, Trish,

19 signed up for spring so we'll go ahead with two groups. Need your coaches' DBS numbers and a copy of your insurance (last year's ran out in August).

Start date 8 Jan.

Thanks!
Marta`,
  },
  {
    to: 'Lin Zhao <lin.zhao.bcn@gmail.com>',
    subject: 'RE: allergies',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'lin.zhao.bcn@gmail.com',
    body: `Noted, thank you. Kitchen informed. Cook says the Christmas lunch is nut free anyway.

M Ruiz

Lin Zhao <lin.zhao.bcn@gmail.com> wrote on 22.11.2024 07:35:

> Hello, allergist say Mei cannot have cashew and pistachio also. I attached report.
> Thank you
> Lin`,
  },
  {
    to: 'd.farrow@statsagency.example',
    subject: 'School census return 2024 – DfE no. 926/4081',
    body: `Dear Mr Farrow,

Please find our corrected return attached. Queries 1, 4 and 7 resolved; query 5 (dual registered pupil) is genuine and can be approved with the note "attends unit two days".

Regards,
Marta Ruiz
Data Manager`,
    files: ['9264081_SC3_NORTE_004.xml'],
  },
  {
    to: 'Peter Nolan <pnolan@nolanarchitects.example>',
    cc: 'Jess Lowe <jlowe@nolanarchitects.example>; Lucy Standish <lucy.standish@norte.example>; Ed Barton <ed@bartonbuild.example>',
    subject: 'RE: New science block – site meeting',
    kind: 'reply',
    addressedBefore: true,
    startedWith:
      'pnolan@nolanarchitects.example jlowe@nolanarchitects.example lucy.standish@norte.example ed@bartonbuild.example',
    body: `All,

Thursday 8.15 works for us, before the children arrive. Hard hats please, coffee provided.

Peter – the drawing Ed attached is revision C, isn't it? Lucy has D.

Marta

From: Peter Nolan <pnolan@nolanarchitects.example>
Sent: 18 November 2024 17:34
To: Marta Ruiz <marta.ruiz@norte.example>; Ed Barton <ed@bartonbuild.example>
Cc: Jess Lowe <jlowe@nolanarchitects.example>; Lucy Standish <lucy.standish@norte.example>
Subject: New science block – site meeting

Dear all, could we meet on site this Thursday?`,
  },
  {
    to: 'Mrs. E. Abbott <evelyn.abbott@virgin.example>',
    subject: "Mr Abbott's glasses",
    body: `Dear Mrs Abbott,

The optician came today and your husband's new glasses will be ready in about ten days. The cost is £149, which we'll put on the December account with the hairdresser and chiropody.

He asked me to say he'd like his slippers brought in. The tartan ones!

Kind regards
Marta`,
  },
  {
    to: 'the.brannigans@outlook.com',
    subject: 'Tuck shop volunteers',
    body: `Thanks so much for offering. Friday 13th, 2-4pm? There'll be you, Jo Tremlett and possibly Susanne Koch.

Marta`,
  },
  {
    to: 'Victoria Lam <victoria.lam@norte.example>; Emily Hsu <emily.hsu@norte.example>; Ben Carlisle <ben.carlisle@norte.example>; Lucy Standish <lucy.standish@norte.example>',
    subject: 'SLT minutes 19 Nov',
    body: `Dear all

Minutes of Tuesday attached. CONFIDENTIAL – item 4 (staffing) not to go beyond this group, please.

Marta`,
    files: ['SLT minutes 2024-11-19.docx'],
  },
  {
    to: 'Francis Grey <f.grey@univ.example>',
    cc: 'library@univ.example; acquisitions@lib.univ.example',
    subject: 'Interlibrary loan ILL-24-20981',
    body: `Dear Francis,

Volume arrived this morning in good condition, thanks. The borrower needs chapter 7 only and we'll post it back on Monday by recorded delivery. For the record, ISBN 978-0-521-17936-2, your shelfmark QA76.9.

Marta Ruiz
University Library, Norte`,
  },
  {
    to: 'Rachel Oduya <rachel.oduya@yahoo.com>',
    subject: 'FW: Speech therapy – dates',
    kind: 'forward',
    body: `Hi Rachel,

this came for Tobi. Can you do any of these? I'll answer them for you if you like.

Marta

Begin forwarded message:

From: Hannah Weiss <h.weiss@talkwell.example>
Subject: Speech therapy – dates
Date: 21 November 2024 at 14:09:55 GMT
To: Marta Ruiz <marta.ruiz@norte.example>

Dear Marta,
I could see Tobi in school on 3, 10 or 17 December at 9.30. Questionnaire for his mum attached.
Hannah`,
    files: ['Parent questionnaire.docx'],
  },
  {
    to: 'claims@medinsure.example',
    subject: 'Claim 7002-4419-88, policy HN 559210',
    body: `To whom it may concern

Further to your letter of 12 November, our invoice and the operation note for the above claim are attached. Pre-authorisation code was PA-661204.

Payment within 30 days would be appreciated.

Marta Ruiz
Billing`,
    files: ['Invoice_N-20418.pdf', 'Opnote_redacted.pdf'],
  },
  {
    to: 'Ivana Petrescu <ivana.petrescu.violin@gmail.com>',
    subject: 'Monday',
    recent: 'ivana.petrescu.violin@gmail.com nairfamily4@gmail.com',
    body: `Good news, Kavya Nair takes the 15.45 slot from January. Same room.

x Marta`,
  },
  {
    to: 'Peter Halvorsen <peterhalvorsen@live.com>',
    subject: 'RE: Fees invoice',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'peterhalvorsen@live.com',
    body: `Dear Peter,

You are quite right, the sibling discount was missing. Corrected invoice attached, sorry about that.

Best regards,
Marta

Fra: Peter Halvorsen <peterhalvorsen@live.com>
Sendt: 20. november 2024 20:17
Til: Marta Ruiz <marta.ruiz@norte.example>
Emne: Fees invoice

Hi Marta, I think the 10% for Nora is not on the invoice you attached?
Peter`,
    files: ['Invoice 2024-1183 corrected.pdf'],
  },
  {
    to: 'Alex Munro <a.munro@alumni.univ.example>; Beth Carey <b.carey@alumni.univ.example>',
    cc: 'Prof. Hugh Pemberton <h.pemberton@cs.univ.example>; dean@univ.example',
    subject: 'Reunion of the class of 1999',
    body: `Hello Alex and Beth,

The Great Hall is free on 14 June. The dean's office will pay for the drinks reception, the dinner would be £48 a head. I've copied in Hugh, who has the slides of the original lab.

Marta`,
  },
  {
    to: 'Dawn Hickey <dawn.hickey@pharmaplus.example>',
    subject: 'RE: MDS trays',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'dawn.hickey@pharmaplus.example',
    body: `Room 14 – stop the amlodipine
Room 22 – new, see script
Room 9 – in hospital, no tray this week

ta
M

From: Dawn Hickey
Sent: 25 November 2024 09:20
To: Marta Ruiz
Subject: MDS trays

any changes for Thurs?`,
  },
  {
    to: 'visas@consulate-es.example',
    subject: 'Letter of acceptance: passport holder ref. 2024-ERAS-118',
    body: `Dear Consular Officer,

We confirm that the student named in the enclosed letter has been admitted to our Erasmus programme for the second semester and is covered by our group health insurance.

Should you require anything further please call me on +34 955 550 132.

Yours faithfully,

Marta Ruiz
Head of International Mobility`,
    files: ['Acceptance_2024-ERAS-118.pdf'],
  },
  {
    to: 'Nigel Baines <nigel.baines@norte.example>',
    subject: 'payroll',
    body: `Nigel, sick notes for Nov are in the shared folder, not attaching because of the size. 3 people. M`,
  },
  {
    to: 'Fiona Clegg <fiona.clegg@educpsych.example>',
    cc: 'Victoria Lam <victoria.lam@norte.example>',
    subject: 'Assessment on 2 December',
    body: `Dear Fiona,

Confirming 9.15 on 2 December, quiet room next to the library. His mother Rachel would like ten minutes with you at the end. Vicky (our SENCO) has the earlier report and will bring it, I'm not sending it by mail.

Best
Marta`,
  },
  // ---- Spanish ----
  {
    to: 'Marta Ruiz <marta.ruiz@norte.example>',
    bcc: 'Familia Otero <oteropena@gmail.com>; lauragz82@hotmail.com; Javier Sanchis <jsanchis@telefonica.net>; mcarmen.rubio@orange.es; noelia_fdz@yahoo.es; Raúl Barba <raulbarba@outlook.es>; pilarmontes@gmail.com; fatima.elh@gmail.com; andresytere@movistar.es; cris.lago.vet@gmail.com; dmitri.v.madrid@mail.ru; bea.quiroga@icloud.com; oscar.tomas@ono.com',
    subject: 'Excursión a la granja escuela (2º A y B)',
    body: `Estimadas familias:

Os recordamos que el próximo jueves 28 salimos a la granja escuela. Los niños deben venir con chándal, botas de agua y el almuerzo en una bolsa con su nombre. La autorización, que ya se repartió en clase, debe estar en mano de la tutora antes del miércoles.

Salida: 9:15. Regreso: 16:30 aprox.

Un saludo,

Marta Ruiz
Secretaría
Colegio Norte`,
  },
  {
    to: 'Laura Gómez <lauragz82@hotmail.com>',
    subject: 'RE: Falta de Iker',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'lauragz82@hotmail.com',
    body: `Hola Laura, sin problema, queda justificada. Que se mejore!

Marta

De: Laura Gómez <lauragz82@hotmail.com>
Enviado el: lunes, 18 de noviembre de 2024 8:12
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Falta de Iker

Buenos días, Iker tiene fiebre y hoy no irá al cole. Adjunto el justificante del médico.
Laura`,
  },
  {
    to: 'Ignacio Bermejo <i.bermejo@inspeccion.educa.example>',
    cc: 'Director Adjunto <jose.alcaraz@norte.example>',
    subject: 'Visita de inspección 3 de diciembre',
    body: `Estimado Sr. Bermejo:

Confirmamos la visita del día 3 a las 10:00. Le recibirá nuestro director adjunto, D. José Alcaraz, ya que la directora se encuentra de baja.

La documentación solicitada estará a su disposición en el despacho de jefatura de estudios.

Atentamente,

Marta Ruiz Lozano
Secretaria del centro
Cód. centro 28041927`,
  },
  {
    to: 'Dra. Amparo Sempere <amparo.sempere@hgeneral.example>',
    subject: 'Informe de alta NHC 338210',
    body: `Buenos días, doctora:

Le adjunto la autorización firmada por el hijo de la residente para que nos pueda remitir el informe de alta del ingreso del 2 al 9 de noviembre (NHC 338210).

Muchas gracias por su ayuda.

Marta Ruiz
Residencia Norte · Administración
Tel. 965 550 118`,
    files: ['Autorizacion_hijo_firmada.pdf'],
  },
  {
    to: '=claustro@norte.example',
    subject: 'Claustro del miércoles',
    body: `Buenos días a todos:

Se adelanta el claustro a las 16:45 por la reunión de familias de 6º. Orden del día en el tablón y aquí adjunto.

Marta`,
    files: ['Orden del día claustro 27-11.docx'],
  },
  {
    to: 'Toñi Marcos <tonimarcos58@gmail.com>; Fede Marcos <fede.marcos@orange.es>; Inma Marcos <inmamarcos@hotmail.es>',
    subject: 'Cumple de vuestra madre',
    body: `Hola a los tres,

Como me pedisteis, hemos reservado el salón pequeño el sábado 30 de 17 a 19 h. La tarta la traéis vosotros, ¿verdad? Ojo que doña Carmen tiene ahora dieta sin azúcar, pero el médico dice que un trocito sí.

Un abrazo
Marta`,
  },
  {
    to: 'Fede Marcos <fede.marcos@orange.es>',
    cc: 'Toñi Marcos <tonimarcos58@gmail.com>; Inma Marcos <inmamarcos@hotmail.es>',
    subject: 'Re: Cumple de vuestra madre',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'fede.marcos@orange.es tonimarcos58@gmail.com inmamarcos@hotmail.es',
    recent: 'fede.marcos@orange.es tonimarcos58@gmail.com inmamarcos@hotmail.es',
    body: `Sí claro, los nietos todos los que queráis!

El sáb, 23 nov 2024 a las 13:40, Fede Marcos (<fede.marcos@orange.es>) escribió:

> La tarta la llevo yo. Podemos ir con los niños? Somos 11 en total
>
> El vie, 22 nov 2024 a las 10:02, Marta Ruiz (<marta.ruiz@norte.example>) escribió:
>
>> Hola a los tres,
>> Como me pedisteis, hemos reservado el salón pequeño el sábado 30 de 17 a 19 h.`,
  },
  {
    to: 'pedidos@suministrosescolares.example',
    subject: 'Pedido 24/1092',
    body: `Hola,

os paso el pedido de este mes:

- 40 paq. folios A4 80 g
- 12 cajas rotulador pizarra (6 negro, 6 azul)
- 3 tóner HP 59X
- 200 carpetas gomas azules

Entrega por la puerta de C/ Olmo, de 9 a 13.

Gracias,
Marta – Colegio Norte`,
  },
  {
    to: 'Prof. Dr. Emilio Cardona <ecardona@fis.univ.example>',
    cc: 'Secretaría Físicas <secretaria@fis.univ.example>; doctorado@univ.example',
    subject: 'Depósito de tesis – exp. D-2024/077',
    body: `Estimado profesor Cardona:

Ha tenido entrada la tesis de D.ª Irene Vidal (exp. D-2024/077). Falta únicamente el informe del codirector externo, que según nos dice la doctoranda le adjuntó a usted por correo la semana pasada. ¿Podría subirlo a la plataforma?

El plazo de exposición pública empieza a contar desde ese momento.

Reciba un cordial saludo,
Marta Ruiz
Escuela de Doctorado`,
  },
  {
    to: 'Raúl Barba <raulbarba@outlook.es>',
    subject: 'RE: recibo comedor',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'raulbarba@outlook.es',
    body: `Buenos días Raúl:

El recibo devuelto es el de octubre, 112,50 €. Lo volvemos a pasar el día 5 por la misma cuenta (la que termina en 4417), no tienes que hacer nada.

Saludos,
Marta Ruiz
Administración

-----Mensaje original-----
De: Raúl Barba <raulbarba@outlook.es>
Enviado: jueves, 21 de noviembre de 2024 22:15
Para: Marta Ruiz
Asunto: recibo comedor

Hola me ha llegado que tengo un recibo sin pagar del comedor, os adjunto pantallazo del banco porque yo lo veo pagado`,
  },
  {
    to: 'Lab. Análisis Clínicos <resultados@anaclin.example>',
    subject: 'Resultados pendientes',
    body: `Buenas tardes,

nos faltan por recibir estas peticiones del día 14:

24-009912
24-009915
24-009921 (esta es urgente, preoperatorio)

Gracias.

Clínica Norte
Marta Ruiz, recepción
ext. 14`,
  },
  {
    to: 'Nuria Cebrián <nuria.cebrian@norte.example>',
    subject: 'RV: Queja familia 5ºB',
    kind: 'forward',
    body: `Nuria, te la paso. Yo no le contesto, que lo haga la tutora o tú.

De: Óscar Tomás <oscar.tomas@ono.com>
Enviado el: martes, 19 de noviembre de 2024 23:48
Para: secretaria@norte.example
Asunto: Queja

Estimada Sra. Directora:
Por tercera vez mi hijo ha vuelto a casa sin la chaqueta. Adjunto foto de la factura de la misma. Exijo una solución.
Óscar Tomás`,
    files: ['factura chaqueta.jpg'],
  },
  {
    to: 'Sor Ángeles Iturbe <sorangeles@hermanascaridad.example>',
    subject: 'Visita de los alumnos',
    body: `Querida Sor Ángeles:

Los de 4º de la ESO podrían ir a cantar villancicos a los mayores el jueves 19 por la mañana, serían unos 25 con dos profesores. ¿Les viene bien a las once?

Un abrazo muy fuerte para toda la comunidad.

Marta`,
  },
  {
    to: 'Bea Quiroga <bea.quiroga@icloud.com>',
    subject: 'cita tutoría',
    body: `Hola, Bea. El lunes a las 17 h con Sonia, en el aula. Marta`,
  },
  {
    to: 'Gestoría Palacios <laboral@gestoriapalacios.example>',
    cc: 'Nuria Cebrián <nuria.cebrian@norte.example>',
    subject: 'Altas y bajas noviembre',
    body: `Hola Merche:

Alta el 25/11: auxiliar de turno de noche, jornada completa, sustitución por IT. Los datos los tienes ya en la carpeta compartida (no los mando por correo).

Baja: la cocinera, fin de contrato el 30.

Te adjunto el parte de horas del mes.

Gracias, guapa
Marta`,
    files: ['Horas_noviembre.xlsx'],
  },
  {
    to: 'Cristina Lago <cris.lago.vet@gmail.com>; David Souto <dsouto@hotmail.com>',
    subject: 'Reunión sobre Xoel',
    body: `Buenas tardes, Cristina y David:

La orientadora os puede ver el miércoles 4 a las 9:10. Si solo puede venir uno de los dos no pasa nada.

Un saludo
Marta Ruiz
Colegio Norte`,
  },
  {
    to: 'Andrés Pardo <andresytere@movistar.es>',
    subject: 'Re: Matrícula 2º hermano',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'andresytere@movistar.es',
    body: `Hola Andrés, te contesto entre líneas:

> ¿Hay plaza en 1º de infantil para Martín?

Sí, y al tener hermano en el centro tiene preferencia.

> ¿Hasta cuándo es el plazo?

Del 8 al 24 de abril.

> ¿Hace falta adjuntar otra vez el padrón y el libro de familia?

El padrón sí, que no tenga más de 3 meses. El libro de familia ya lo tenemos.

Saludos,
Marta`,
  },
  {
    to: 'Servicio Técnico <sat@ascensoresvega.example>',
    subject: 'Avería RAE 28/114520',
    body: `Buenos días. El ascensor B se ha vuelto a parar entre la planta 1 y 2 (sin nadie dentro, afortunadamente). Por favor, manden a alguien hoy, tenemos a 14 residentes en la segunda que no pueden bajar al comedor.

Marta Ruiz 600 550 217`,
  },
  {
    to: 'Dr. Vicente Albiol <v.albiol@traumalevante.example>',
    subject: 'RE: Paciente 20418, RM rodilla',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'v.albiol@traumalevante.example',
    body: `Buenos días, Dr. Albiol:

Le envío el informe de la RM. Las imágenes van en CD por mensajero, llegarán mañana.

Un cordial saludo,

Marta Ruiz
Clínica Norte

AVISO LEGAL: Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario, pudiendo contener información confidencial sometida a secreto profesional. Si usted no es el destinatario, le rogamos lo elimine y nos lo comunique.

De: Vicente Albiol
Enviado: miércoles, 20 de noviembre de 2024 19:31
Para: Marta Ruiz
Asunto: Paciente 20418, RM rodilla

¿Tenéis ya la resonancia? Lo opero el lunes.
V. Albiol`,
    files: ['RM_20418_informe.pdf', '~logo_clinica.png'],
  },
  {
    to: 'Ampa <ampa@ampanorte.example>',
    cc: 'noelia_fdz@yahoo.es; Pilar Montes <pilarmontes@gmail.com>',
    recent: 'ampa@ampanorte.example noelia_fdz@yahoo.es pilarmontes@gmail.com',
    subject: 'Lotería de Navidad',
    body: `Hola chicas,

Ya está aquí la lotería. 300 participaciones del 48.217. ¿Pasáis Noelia o Pilar a recogerlas antes del viernes?

Marta (sec.)`,
  },
  {
    to: 'Elvira Prats <elvira.prats@norte.example>',
    subject: 'RE: turno puente',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'elvira.prats@norte.example',
    body: `Ok, te cambio el 6 por el 8. Díselo a Conchi.

________________________________________
De: Elvira Prats
Enviado: viernes, 22 de noviembre de 2024 7:02
Para: Marta Ruiz
Asunto: turno puente

Marta puedo cambiar el 6 con Conchi? Ella dice q si`,
  },
  {
    to: 'notas@univ.example',
    subject: 'Traslado de expediente – alumno 2019-04417',
    body: `Buenos días:

Adjunto remitimos la certificación académica oficial del alumno de referencia, que solicita continuar sus estudios en su Universidad. Tasas abonadas, justificante n.º 7910 2281 34.

Atentamente,

Marta Ruiz
Negociado de alumnos
Facultad de Letras`,
    files: ['CAO_2019-04417.pdf', 'justificante_tasas.pdf'],
  },
  {
    to: 'Dmitri Volkov <dmitri.v.madrid@mail.ru>',
    subject: 'Re: Certificado escolaridad',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'dmitri.v.madrid@mail.ru',
    body: `Buenos días, Dmitri:

Aquí lo tiene. Si lo necesita en papel con sello, lo puede recoger de 9 a 14.

Marta Ruiz

19.11.2024 18:22, Dmitri Volkov пишет:
> Buenas tardes. Necesito certificado de mi hija Sofia para extranjeria. Gracias.`,
    files: ['Certificado_Sofia_Volkova.pdf'],
  },
  {
    to: 'Protección de Datos <dpd@consultoriarga.example>',
    subject: 'Consulta fotos web',
    body: `Hola, Álvaro:

Una madre nos ha retirado el consentimiento de imagen a mitad de curso. ¿Tenemos que borrar también las fotos del curso pasado que están colgadas en la web, o solo las nuevas?

El formulario que rellenó es el modelo que nos adjuntaste en septiembre, por si te sirve.

Gracias
Marta`,
  },
  {
    to: 'María Carmen Rubio <mcarmen.rubio@orange.es>',
    subject: 'RE: gafas',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'mcarmen.rubio@orange.es',
    body: `Aparecieron!! Estaban en el gimnasio. Mañana se las doy a Lucía.

Enviado desde mi iPhone

> El 20 nov 2024, a las 17:55, María Carmen Rubio <mcarmen.rubio@orange.es> escribió:
>
> Hola, Lucía ha perdido las gafas, no las habréis visto? Son rojas`,
  },
  {
    to: 'Trinidad Gallego <t.gallego@ayto-villanorte.example>',
    cc: 'Policía Local <trafico@ayto-villanorte.example>',
    subject: 'Corte de calle carrera solidaria',
    body: `Estimada Trinidad:

En relación con nuestra solicitud (registro de entrada 2024/18337), le adjunto el plano con el recorrido modificado según nos indicó la Policía Local. Serían unos 400 alumnos, de 10 a 12 h del 13 de diciembre.

Quedamos a la espera de la autorización.

Atentamente
Marta Ruiz
IES Norte`,
    files: ['plano recorrido v2.pdf'],
  },
  {
    to: 'Rosa <rosa.cantos@cateringsol.example>',
    subject: 'menú',
    body: `Rosa, mañana 3 dietas blandas más y quita una de celíaco (está malo). Total 214.`,
  },
  {
    to: 'Ana Beltrán <ana.beltran@estudiantes.norte.example>; Hugo Serna <hugo.serna@estudiantes.norte.example>; Li Wei <li.wei@estudiantes.norte.example>',
    subject: 'Beca de colaboración: documentación',
    body: `Hola, chicos:

Os falta a los tres el certificado de titularidad de la cuenta. Subidlo a la sede electrónica (no me lo mandéis por mail) antes del viernes a las 14:00, que luego se cierra y no hay quien lo abra.

Suerte,
Marta
Sección de Becas`,
  },
  {
    to: 'Josep Ferrer <jferrer@editorialpont.example>',
    subject: 'RE: Muestras libros 1º ESO',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'jferrer@editorialpont.example',
    body: `Bon dia Josep,

han llegado todas las muestras menos la de Geografía (ISBN 978-84-670-5412-5). ¿La puedes mandar a mi atención? El departamento decide el 10.

Gràcies!
Marta

El 25/11/24 a las 12:01, Josep Ferrer escribió:
> Hola Marta, ¿os ha llegado la caja? Iba el albarán adjunto en el paquete.
> Salutacions
> Josep`,
  },
  {
    to: 'Carmelo Ríos <carmelorios@hotmail.es>',
    subject: 'Su cita del lunes',
    body: `Estimado Sr. Ríos:

Le recordamos su cita con el Dr. Fuster el lunes 2 de diciembre a las 9:45. Venga en ayunas y traiga las pruebas anteriores si las tiene. Si no puede acudir, le agradeceremos que nos avise en el 965 550 300.

Clínica Norte

Por favor, no imprima este correo si no es necesario.`,
  },
  {
    to: 'Víctor Salas <victor.salas@seguradora-alianza.example>',
    subject: 'Parte accidente escolar, póliza 0449/22817',
    body: `Hola Víctor,

Nuevo parte: alumno de 1º ESO, caída en el patio el 21/11, fractura de muñeca. Atendido en urgencias del Hospital Comarcal.

Van adjuntos el parte, firmado y sellado, y el informe de urgencias. La madre llevará ella misma las facturas de taxi.

Un saludo
Marta Ruiz`,
    files: ['Parte accidente 2024-31.pdf', 'Informe urgencias.pdf'],
  },
  {
    to: 'Nuria Cebrián <nuria.cebrian@norte.example>; José Alcaraz <jose.alcaraz@norte.example>; Elvira Prats <elvira.prats@norte.example>',
    subject: 'Presupuesto 2025 – USO INTERNO',
    body: `Os paso el borrador. No lo mováis de momento, que falta que lo vea el patronato.

M.`,
    files: ['Presupuesto_2025_borrador.xlsx'],
  },
  {
    to: 'Javier Sanchis <jsanchis@telefonica.net>',
    cc: 'Mónica Peris <monicaperis.psico@gmail.com>; Sonia Llorens <sonia.llorens@norte.example>',
    subject: 'RE: Adaptaciones exámenes Pau',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'jsanchis@telefonica.net monicaperis.psico@gmail.com sonia.llorens@norte.example',
    body: `Hola a todos,

Por nuestra parte de acuerdo: 25 % más de tiempo y letra grande. Sonia lo pasa al equipo docente. Gracias, Mónica, por el informe que adjuntaste, es muy claro.

Marta

De: Javier Sanchis <jsanchis@telefonica.net>
Enviado: domingo, 24 de noviembre de 2024 20:10
Para: Marta Ruiz <marta.ruiz@norte.example>; Sonia Llorens <sonia.llorens@norte.example>
CC: Mónica Peris <monicaperis.psico@gmail.com>
Asunto: Adaptaciones exámenes Pau

Hola, pongo en copia a la psicóloga de Pau, que os explica. ¿Podéis confirmarnos qué adaptaciones le haréis?
Gracias, Javier`,
  },
  {
    to: 'comunicacion@univ.example; prensa@univ.example',
    cc: 'Gabinete Rectora <gabinete@rectorado.univ.example>; alumni@alumni.univ.example',
    subject: 'Honoris causa 31 enero: listado y protocolo',
    body: `Compañeros:

Os mando la última versión del protocolo. La lista de invitados la lleva Alumni y la cierran el viernes.

Por favor cualquier cambio con control de cambios, que luego me vuelvo loca.

Marta Ruiz
Secretaría General`,
    files: ['Protocolo HC 31-01 v5.docx'],
  },
  {
    to: 'Fátima El Hadri <fatima.elh@gmail.com>',
    subject: 'Beca comedor concedida',
    body: `¡Buenas noticias, Fátima! Ha salido la resolución y os la han concedido para los dos. Empieza a contar desde el 1 de diciembre, así que ese mes ya no pagáis.

Un beso,
Marta`,
  },
  {
    to: 'Paco Redondo <paco@jardineriaredondo.example>',
    subject: 'Re: Presupuesto poda',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'paco@jardineriaredondo.example',
    body: `Adelante Paco, aceptado. Que sea en vacaciones por favor, a partir del 23.

El jue., 21 nov. 2024 16:09, Paco Redondo <paco@jardineriaredondo.example> escribió:

> Buenas tardes
> Adjunto presupuesto de la poda de los platanos del patio. 1.180 + iva
> Un saludo`,
  },
  {
    to: 'Tesorería <afiliacion@segsocial.example>',
    subject: 'Exp. 03/2024/118820 – subsanación',
    body: `A la atención de la Unidad de Afiliación

En contestación al requerimiento de 12 de noviembre, notificado el 15, acompañamos copia del contrato y del parte de baja. El modelo TA.2 se presentó en plazo por RED (n.º de envío 4471209).

Marta Ruiz
Residencia Norte, S.L.
CCC 03 1182204 17`,
    files: ['Contrato.pdf', 'Parte de baja.pdf'],
  },
  {
    to: 'Concha Vives <conchavives@hotmail.com>',
    subject: 'pañales papá',
    body: `Concha, la receta de tu padre ya está renovada, no hace falta que pases por el centro de salud. La trabajadora social adscrita a la residencia lo ha arreglado con ellos.

Marta`,
  },
  {
    to: 'Dra. Lourdes Amigó <lamigo@csnorte.salut.example>',
    cc: 'Enfermería CS Norte <infermeria@csnorte.salut.example>',
    subject: 'Vacunas gripe residentes',
    body: `Buenas, Lourdes:

62 residentes + 31 trabajadores. Tres no quieren (firmada la renuncia, la guardo yo). ¿Podéis traer también las de covid y lo hacemos todo el mismo día?

Gracias,
Marta`,
  },
  {
    to: 'Sonia Llorens <sonia.llorens@norte.example>',
    subject: 'Libro',
    body: `Te lo he dejado en el casillero. La 4ª ed. (ISBN 84-670-5412-3) está descatalogada, por eso es la 3ª.`,
  },
  {
    to: 'Pablo Otero <oteropena@gmail.com>',
    subject: 'RV: Campamento inglés – plazas',
    kind: 'forward',
    body: `Hola Pablo, lo que me preguntaste el otro día. El folleto va adjunto, lo que no sé es si quedan plazas para julio, mejor llámales.

Marta

---------- Mensaje reenviado ---------
De: Campamentos Roble <info@campamentosroble.example>
Fecha: mar, 19 nov 2024 a las 11:30
Asunto: Campamento inglés – plazas
Para: <marta.ruiz@norte.example>

Estimado centro:
Un año más les ofrecemos nuestros campamentos. Adjuntamos folleto con precios y fechas.`,
    files: ['Folleto2025.pdf'],
  },
  {
    to: 'Eduard Roig <eroig@auditoresroig.example>; Marina Sala <msala@auditoresroig.example>',
    cc: 'Nuria Cebrián <nuria.cebrian@norte.example>',
    subject: 'Auditoría subvención 2023',
    body: `Buenos días, Eduard, Marina:

Va todo lo que pedíais menos los extractos, que los descarga el banco mañana.

Por cierto, en el apartado 4 del informe anterior poníais 18 plazas y son 16 concertadas.

Saludos cordiales,
Marta Ruiz
Dpto. Económico`,
    files: ['Nominas_2023.zip', 'Facturas_imputadas.pdf', 'Anexo III firmado.pdf'],
  },
  {
    to: 'info@teatroelpatio.example',
    subject: 'Entradas 12 diciembre, 10:30',
    body: `Hola, confirmamos 78 alumnos y 5 profesores (2 sillas de ruedas). ¿Nos podéis hacer la factura a nombre del colegio, como el año pasado?

Muchas gracias.

Marta`,
  },
  {
    to: 'Gema Luján <gema.lujan@norte.example>',
    subject: 'RE: RE: Wifi sala profes',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'gema.lujan@norte.example',
    body: `Gema, la clave nueva está apuntada en la pizarra de conserjería. Cambia cada trimestre.

De: Gema Luján
Enviado el: lunes, 25 de noviembre de 2024 9:30
Para: Marta Ruiz
Asunto: RE: Wifi sala profes

A mí tampoco me va. ¿Han cambiado la contraseña?`,
  },
  {
    to: 'Prof. Giulia Tedesco <g.tedesco@unipadana.example>',
    cc: 'erasmus@unipadana.example',
    subject: 'Acuerdo de estudios de Claudia Mena',
    body: `Estimada profesora Tedesco:

La asignatura "Storia dell'arte II" ya no se oferta, por lo que Claudia propone sustituirla por "Museologia" (6 ECTS). Si está de acuerdo, le ruego firme la página 3 del documento adjunto y nos lo devuelva.

Un saludo muy cordial desde Alicante,
Marta Ruiz
Relaciones Internacionales`,
    files: ['LA_changes_Mena.pdf'],
  },
  {
    to: 'Familia Soler Vidal <solervidal.fam@gmail.com>',
    subject: 'Reserva de plaza',
    body: `Estimada familia:

Nos complace comunicarles que Aitana tiene plaza en 3º de Primaria a partir de enero. Adjuntamos el dosier de bienvenida y la hoja de datos bancarios, que deben entregar firmada en Secretaría.

Quedamos a su disposición.

Marta Ruiz
Colegio Norte | C/ Olmo, 14 | 28041 Madrid | 91 555 01 42`,
    files: ['Dosier bienvenida 24-25.pdf', 'SEPA_mandato.pdf'],
  },
  {
    to: 'Luis Arnau <larnau@farmaciaarnau.example>',
    subject: 'Re: SPD semana 48',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'larnau@farmaciaarnau.example',
    body: `Luis:

Hab. 104: quitar el Sintrom, pasa a apixabán
Hab. 211: alta el miércoles, prepara para 3 días
resto igual.

Te adjunto la hoja nueva de la 104.
M.

El 25/11/2024 a las 8:58, Luis Arnau escribió:
  ¿Cambios para esta semana?`,
    files: ['Tto hab104.pdf'],
  },
  {
    to: 'Hermano Benito <benito@salesianos-levante.example>',
    subject: 'Torneo',
    body: `Hno. Benito, ya tenemos árbitros. ¡Nos vemos el sábado! Que gane el mejor (nosotros).

Marta`,
  },
  {
    to: 'Yolanda Crespo <yolanda.crespo@serviciosociales.example>',
    subject: 'Solicitud dependencia exp. SAAD 03-0118823/2024',
    body: `Buenos días, Yolanda:

La valoración de grado de la residente se hizo el 8 de octubre y todavía no ha llegado la resolución. ¿Puedes mirar cómo va? El hijo llama todos los días.

Gracias por adelantado.

Marta Ruiz
Trabajo Social – Residencia Norte
Tfno. 965 550 118 (de 8 a 15 h)`,
  },
  {
    to: 'Teresa Ibáñez <teresa.ibanez@norte.example>; Marcos Leal <marcos.leal@norte.example>; Gema Luján <gema.lujan@norte.example>; Sonia Llorens <sonia.llorens@norte.example>',
    cc: '=jefatura@norte.example',
    subject: 'Sustituciones semana del 2/12',
    body: `Hola,

os toca guardia extra: Teresa lunes 3ª, Marcos martes 1ª y 5ª, Gema miércoles 2ª. Sonia libra.

Cuadro completo en el corcho.`,
  },
  {
    to: 'Jorge Miralles <jorge@fotomiralles.example>',
    subject: 'RE: Orlas',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'jorge@fotomiralles.example',
    body: `Jorge, faltan dos chicas en la orla de Enfermería (te marco en el pdf dónde irían) y el decano dice que salga con toga.

Marta

De: Jorge Miralles [mailto:jorge@fotomiralles.example]
Enviado el: miércoles, 20 de noviembre de 2024 13:20
Para: 'Marta Ruiz'
Asunto: Orlas

Hola Marta, adjunto prueba de la orla, dime si está bien y la mando a imprenta.`,
    files: ['orla_prueba_marcada.pdf'],
  },
  {
    to: 'Remedios Alfaro <reme.alfaro@gmail.com>; Chema Alfaro <chema@alfaroreformas.example>',
    subject: 'Vuestro padre',
    body: `Reme, Chema: esta mañana se ha resbalado al salir del baño. Está bien, sin golpe en la cabeza, lo ha visto la doctora y solo tiene un moratón en el codo. Os llamo luego con calma.

Marta`,
  },
  {
    to: 'biblioteca@univ.example',
    cc: 'prestamo@bib.univ.example',
    subject: 'Préstamo interbibliotecario 24/3381',
    body: `Devuelto hoy por mensajería (etiqueta n.º 0082 4417 2295 61). Gracias por la prórroga.

Saludos,
Marta Ruiz
Biblioteca del Campus Norte`,
  },
  {
    to: 'Begoña Urrutia <begourrutia@euskalnet.example>',
    subject: 'RE: Resultados',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'begourrutia@euskalnet.example',
    body: `Estimada Begoña:

Los resultados están disponibles en el portal del paciente, entre con su usuario y la clave que le llegará por SMS. Por correo electrónico no podemos enviarlos, como comprenderá.

Atentamente,
Clínica Norte

El lun, 25 nov 2024 a las 19:03, Begoña Urrutia (<begourrutia@euskalnet.example>) escribió:

> Buenas tardes, me podrían adjuntar los resultados de la analítica del jueves?
> Historia 88213. Gracias`,
  },
  {
    to: 'Marcial Tudela <mtudela@extintorestudela.example>',
    subject: 'Revisión anual',
    body: `Marcial, cuando quieras menos martes y jueves. Avísame el día antes.`,
  },
  {
    to: 'Dr. Fuster <dr.fuster@norte.example>',
    cc: 'Gema Luján <gema.lujan@norte.example>',
    subject: 'Agenda del lunes',
    body: `Doctor, le he metido dos urgencias a última hora (19:15 y 19:30). El de las 11 ha anulado.

Confidencial: el de las 19:15 es el concejal, ha pedido entrar por detrás.

Marta`,
  },
  {
    to: 'Lola y Manolo <lolaymanolo.benidorm@gmail.com>',
    subject: 'Re: Re: gracias!!',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'lolaymanolo.benidorm@gmail.com',
    body: `Ay, qué bonitas las fotos que adjuntasteis!! Las voy a colgar en el pasillo para que las vea la abuela.
Besos

Enviado desde Outlook para Android
________________________________
From: Lola y Manolo <lolaymanolo.benidorm@gmail.com>
Sent: Sunday, November 24, 2024 9:15:40 PM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Re: gracias!!

Te mandamos unas fotos de ayer, adjuntas. Dale un beso a la yaya`,
  },
  {
    to: 'Delegado 3º Enf. <hugo.serna@estudiantes.norte.example>',
    subject: 'Cambio de aula prácticas',
    body: `Hugo, díselo a los demás: el viernes las prácticas de Fundamentos son en el simulador 2, no en el 1. El profesor adjunto será Marcos.

Gracias`,
  },
  {
    to: 'Ingrid Holm <ingrid.holm@nordicschools.example>',
    cc: 'José Alcaraz <jose.alcaraz@norte.example>',
    subject: 'Intercambio: lista de familias',
    body: `Querida Ingrid:

Ya tenemos 22 familias de acogida. En la hoja adjunta verás las parejas; la niña alérgica a los gatos va con los Otero, que no tienen. Faltan los teléfonos de tres padres, te los paso el lunes.

Besos desde Alicante
Marta`,
    files: ['Parejas intercambio marzo.xlsx'],
  },
  {
    to: 'Ramón Cuesta <r.cuesta@hotmail.es>',
    subject: 'RE: certificado de notas',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'r.cuesta@hotmail.es',
    body: `Sr. Cuesta:

La tasa es de 27,40 €. Cuando nos remita el justificante se lo expedimos en 48 h. No es necesario que adjunte el DNI.

Marta Ruiz
Secretaría de alumnos

De: Ramón Cuesta <r.cuesta@hotmail.es>
Fecha: viernes, 22 de noviembre de 2024, 12:44
Para: Secretaría <marta.ruiz@norte.example>
Asunto: certificado de notas

Buenas, terminé en 1998 y necesito un certificado de notas. Qué tengo que hacer?`,
  },
];

export const blindSchoolFaulty: readonly FaultySample[] = [
  // ---- English ----
  {
    rule: 'salutation',
    to: 'Karen Whitfield <k.whitfield77@gmail.com>',
    subject: 'Free school meals – your application',
    body: `Dear Mrs Brannigan,

Your application has been approved and Sean will have free meals from Monday. You don't need to do anything else.

Kind regards,
Marta Ruiz
School Office`,
  },
  {
    rule: 'salutation',
    to: 'Sheila Marsh <sheila.marsh52@btinternet.com>',
    subject: 'Chiropodist',
    body: `Hi Evelyn,

The chiropodist saw him this morning and everything is fine, just a bit of hard skin. She'll be back in six weeks. £22 on the account.

Marta
Norte House`,
  },
  {
    rule: 'salutation',
    to: 'Dr Lars Vinter <l.vinter@aarhus-tech.example>',
    subject: 'Reimbursement of travel expenses',
    body: `Dear Professor Mori,

Thank you once more for taking part in the committee. To reimburse your flight we need the boarding passes and the form we gave you on the day.

With kind regards,
Marta Ruiz
Doctoral School`,
    recent: 'mori@kyoto-inst.example l.vinter@aarhus-tech.example',
  },
  {
    rule: 'salutation',
    to: 'Linda Cho <linda.cho@hotmail.com>',
    subject: 'RE: Appointment change',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'linda.cho@hotmail.com',
    body: `Dear Wendy,

that's booked for you, 16:00 on Wednesday with Dr Bell.

Norte Clinic Reception

From: Linda Cho <linda.cho@hotmail.com>
Sent: 26 November 2024 18:15
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: RE: Appointment change

Wed 6 at 4pm please. Linda`,
  },
  {
    rule: 'salutation',
    to: 'Steve Grundy <steve.grundy@coachlines.example>',
    subject: 'Invoice for 28 Nov',
    body: `Morning Graham,

We still haven't had your invoice for the museum trip. I close the year on the 13th so the sooner the better.

Thanks
Marta`,
    recent: 'graham@tullcatering.example steve.grundy@coachlines.example',
  },
  {
    rule: 'attachmentMissing',
    to: 'Helen Ostrowska <helen.ostrowska@lea.norfolkshire.example>',
    subject: 'Attendance figures – half term 1',
    body: `Dear Helen,

Please find attached our attendance return for the first half term. You'll see year 9 is down because of the flu.

Kind regards
Marta Ruiz
Attendance Officer`,
  },
  {
    rule: 'attachmentMissing',
    to: 'tomasz.w.nowicki@gmail.com',
    subject: 'Re: transcript',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'tomasz.w.nowicki@gmail.com',
    body: `Hi Tomasz,

I've attached your transcript, it's the unofficial one. The sealed copy takes ten days.

Marta Ruiz
Student Services

On Tue, Nov 26, 2024 at 4:12 PM Tomasz Nowicki <tomasz.w.nowicki@gmail.com> wrote:
> Hello again, can you send me please transcript of records
> Tomasz`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Dr Oyelaran <t.oyelaran@dental-partners.example>',
    cc: 'Priya Anand <priya.anand@norte.example>',
    subject: 'Patient 55107 – referral',
    body: `Dear Dr Oyelaran

I enclose a referral letter for the above patient together with the X-ray taken on Monday. Mr Castell would be glad of your opinion before Christmas.

With thanks,

Marta Ruiz
Secretary to Mr J. Castell

[logo]`,
    files: ['~image001.png'],
  },
  {
    rule: 'attachmentMissing',
    to: 'Peter Nolan <pnolan@nolanarchitects.example>',
    subject: 'photos of the crack',
    body: `Peter, see the attached pics, it's got wider since Monday. Should we be worried??

Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'Paul Adeyemi <padeyemi@hotmial.co.uk>',
    subject: 'David – detention Thursday',
    body: `Dear Mr Adeyemi,

David will be kept until 16:15 this Thursday for missing three pieces of homework. Please arrange for him to be collected.

Yours sincerely,
Marta Ruiz`,
    recent: 'padeyemi@hotmail.co.uk grace.adeyemi@gmail.com',
  },
  {
    rule: 'lookAlike',
    to: 'resu1ts@labcentral.example',
    subject: 'Histology 24-H-2218',
    body: `Hello, could you please fax the histology for 24-H-2218 to 01632 960 401? Mr Castell is in theatre and needs it before 2.

Marta`,
    recent: 'results@labcentral.example path.reception@labcentral.example',
  },
  {
    rule: 'lookAlike',
    to: 'Dr Simon Achebe <s.achebe@riversde-surgery.example>',
    subject: 'Medication change, Mr Dobbs',
    body: `Dear Dr Achebe,

Dr Anand has stopped Mr Dobbs's bisoprolol as of today because of a pulse of 44. She'd like you to repeat the ECG in two weeks.

Regards,
Marta Ruiz
Norte Clinic`,
    recent: 's.achebe@riverside-surgery.example',
  },
  {
    rule: 'lookAlike',
    to: 'Rachel Oduya <rachel.oduya@yaho.com>',
    subject: "Tobi's speech therapy",
    body: `Hi Rachel, Hannah can start on 10 Dec at 9.30, so that's settled. She'll ring you after.

Marta`,
    recent: 'h.weiss@talkwell.example',
  },
  {
    rule: 'personalData',
    to: 'Kelvin Osei <kelvin@ossport.example>',
    subject: 'Refund to the Nairs',
    body: `Hi Kelvin,

As football isn't running for Arjun could you refund the family straight? £60, account name Anil Nair, IBAN GB36 BUKB 2031 5573 9204 18.

Thanks
Marta`,
  },
  {
    rule: 'personalData',
    to: 'Hotel Colegiata <reservas@hotelcolegiata.example>',
    subject: 'RE: Booking 12 Dec – 4 singles',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'reservas@hotelcolegiata.example',
    body: `Hello,

To guarantee the rooms please use the department's Visa: 4556 7375 8689 9855, expires 09/27, holder E. Moro.

Best wishes,
Marta Ruiz

From: Hotel Colegiata <reservas@hotelcolegiata.example>
Sent: Monday, 18 November 2024 12:20
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: RE: Booking 12 Dec – 4 singles

Dear Ms Ruiz, we hold four single rooms until the 25th. We will need a card as guarantee (please call us).`,
  },
  {
    rule: 'personalData',
    to: 'Study Abroad <incoming@lakes-college.example>',
    subject: 'Enrolment data – J. Kessler',
    body: `Dear colleagues,

Jacob's details for your registration:

Born 3 May 2003, Duluth MN
SSN 412-68-3307
Student no. here: 20230912

He arrives on 10 January.

Best,
Marta Ruiz
International Mobility`,
  },
  {
    rule: 'personalData',
    to: 'Lin Zhao <lin.zhao.bcn@gmail.com>',
    subject: 'Re: ParentPortal',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'lin.zhao.bcn@gmail.com',
    body: `Hello Lin,

I reset it for you. User name is zhao.lin and the password: Pandas!2024mei

It should work straight away.

Marta

Lin Zhao <lin.zhao.bcn@gmail.com> wrote on 27.11.2024 21:02:

> Hello I can not enter the parent portal, it say locked. Help please`,
  },
  {
    rule: 'internalOnly',
    to: 'Mr and Mrs Halloran <hallorans@sky.example>',
    subject: 'FW: Niamh H – behaviour log',
    kind: 'forward',
    body: `Dear Mr and Mrs Halloran,

As discussed on the phone, this is what Miss Turner noted.

Marta Ruiz

From: Olivia Turner <olivia.turner@norte.example>
Sent: 20 November 2024 15:48
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Niamh H – behaviour log

INTERNAL ONLY – STAFF

Mon: threw pencil case. Tue: refused to work with Kavya. Wed: tears, said dad is moving out. I'd keep an eye on this one.
OT`,
  },
  {
    rule: 'internalOnly',
    to: 'Dawn Hickey <dawn.hickey@pharmaplus.example>; Tom Reilly <t.reilly@communityhealth.example>',
    subject: 'Medication errors Q3',
    recent: 'dawn.hickey@pharmaplus.example t.reilly@communityhealth.example',
    body: `Hi both, figures as promised.

For internal use only. Not for distribution outside Norte House.

Total 7 (Q2: 4). Night shift 5, agency staff 4 of these. Disciplinary meeting with two carers pending.

Marta`,
  },
  {
    rule: 'confidentialOutside',
    to: 'Yvonne Blake <y.blake@examboard.example>',
    subject: 'CONFIDENTIAL: governors paper on staff misconduct',
    body: `Yvonne, I think this is what you wanted for the malpractice form.

Marta

CONFIDENTIAL – GOVERNORS AND HEAD ONLY

Paper 6. Investigation into the conduct of Mr R. during the June series. The investigating officer interviewed four members of staff...`,
  },
  {
    rule: 'wasInBcc',
    to: 'Lucy Standish <lucy.standish@norte.example>; Moira Keene <moira.keene@talktalk.example>',
    cc: 'Councillor Amis <cllr.amis@borough.example>',
    subject: 'RE: Parking in Larch Avenue',
    kind: 'reply',
    addressedBefore: false,
    startedWith: 'lucy.standish@norte.example moira.keene@talktalk.example cllr.amis@borough.example',
    body: `Ha, well said Lucy. She'll be quiet now till Easter.

M

From: Lucy Standish <lucy.standish@norte.example>
Sent: 22 November 2024 10:30
To: Moira Keene <moira.keene@talktalk.example>
Cc: Councillor Amis <cllr.amis@borough.example>
Subject: RE: Parking in Larch Avenue

Dear Mrs Keene,
Thank you for your letter. We have again written to all parents...`,
  },
  {
    rule: 'attachmentNamesOther',
    to: 'Peter Halvorsen <peterhalvorsen@live.com>',
    subject: 'School report autumn term',
    recent: 'susanne.koch@gmx.de peterhalvorsen@live.com hallorans@sky.example',
    body: `Dear Peter,

Please find Nora's report attached.

Best wishes
Marta`,
    files: ['Report_autumn_Koch_Jonas.pdf'],
  },
  {
    rule: 'riskyAttachment',
    to: 'D. Farrow <d.farrow@statsagency.example>',
    subject: 'School census – corrected',
    body: `Dear Mr Farrow,

Corrected file attached. You need to enable macros to see the validation sheet.

Regards,
Marta Ruiz`,
    files: ['Census_2024_corrected.xlsm'],
  },
  {
    rule: 'manyInTheOpen',
    to: 'k.whitfield77@gmail.com; padeyemi@hotmail.co.uk; susanne.koch@gmx.de; lin.zhao.bcn@gmail.com; the.brannigans@outlook.com; rachel.oduya@yahoo.com; m.fitzgerald1981@gmail.com; nairfamily4@gmail.com; jo.tremlett@icloud.com; s.larsson@telia.example; peterhalvorsen@live.com; claire_dubois@orange.fr; hallorans@sky.example',
    subject: 'Nits in Year 4',
    body: `Dear parents and carers,

We have had two cases of head lice in Year 4. Please check your child's hair tonight and treat if necessary.

Thank you,
Marta Ruiz
School Office`,
  },
  {
    rule: 'newDomain',
    to: 'Dieter Hartmann <d.hartmann@ortho-supplies.example>; Carla Benn <c.benn@medibedsdirect.example>',
    subject: 'RE: RE: Quote Q-30981 hospital beds',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'd.hartmann@ortho-supplies.example',
    body: `Hi Dieter,

could you come down another 4%? Then I can get it through the trustees this week.

Marta

From: Dieter Hartmann <d.hartmann@ortho-supplies.example>
Sent: 25 November 2024 11:47
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: RE: Quote Q-30981 hospital beds

Dear Marta,
Best price for 12 beds incl. fitting: 14,280 net. Please treat as for you only.
Dieter`,
  },
  {
    rule: 'oddOneOut',
    to: 'Tanya Brooks <tanya@brooks-brooks-law.example>; Neil Brooks <neil@brooks-brooks-law.example>; Office <admin@brooks-brooks-law.example>; Neil Baxter <neil.baxter@roofright.example>',
    subject: 'SAR/24/06 – records ready',
    body: `Dear all,

The records under SAR/24/06 are ready (214 pages). They can be collected against signature or we send them by courier at your cost.

Yours sincerely
Marta Ruiz
Records Manager`,
  },
  {
    rule: 'oddOneOut',
    to: 'Prof. Hugh Pemberton <h.pemberton@cs.univ.example>; Anita Rowe <a.rowe@cs.univ.example>; K. Duval <k.duval@cs.univ.example>',
    cc: 'Hugh Sands <hugh@sands-estateagents.example>',
    subject: 'External examiner’s marks, CS301',
    body: `Dear colleagues,

The external has confirmed all marks except scripts 14, 31 and 52, which he wants raised by 3. If nobody objects by Friday I'll release them.

Marta Ruiz
Exams`,
  },
  {
    rule: 'replyAllMany',
    to: 'Diocese Schools Office <schools@diocese.example>; head@stanne.example; head@stbede.example; office@stcolumba.example; m.quirke@stcuthbert.example; admin@holyfamily.example; office@stdunstan.example; head@stedmund.example; pa.head@stfrancis.example',
    cc: 'office@stgeorge.example; s.byrne@sthelen.example; admin@stignatius.example; head@stjohn.example; office@stkevin.example; head@stlawrence.example; secretary@stmargaret.example; office@stnicholas.example; t.dolan@stoswald.example; head@stpatrick.example; office@stquentin.example; admin@straphael.example; head@ststephen.example; office@stteresa.example; r.kane@stursula.example; admin@stvincent.example; head@stwilfrid.example; office@ourlady.example',
    subject: 'RE: INSET day 3 January',
    kind: 'reply',
    addressedBefore: true,
    startedWith:
      'schools@diocese.example head@stanne.example head@stbede.example office@stcolumba.example m.quirke@stcuthbert.example admin@holyfamily.example office@stdunstan.example head@stedmund.example pa.head@stfrancis.example office@stgeorge.example s.byrne@sthelen.example admin@stignatius.example head@stjohn.example office@stkevin.example head@stlawrence.example secretary@stmargaret.example office@stnicholas.example t.dolan@stoswald.example head@stpatrick.example office@stquentin.example admin@straphael.example head@ststephen.example office@stteresa.example r.kane@stursula.example admin@stvincent.example head@stwilfrid.example office@ourlady.example',
    body: `We'll be 14, two vegetarians. Thanks

Marta

From: Diocese Schools Office <schools@diocese.example>
Sent: 26 November 2024 09:00
Subject: INSET day 3 January

Dear Heads, please let us know numbers and dietary requirements by Friday.`,
  },
  {
    rule: 'outsideAmongInside',
    to: 'Victoria Lam <victoria.lam@norte.example>; Emily Hsu <emily.hsu@norte.example>; Ben Carlisle <ben.carlisle@norte.example>; Lucy Standish <lucy.standish@norte.example>; Emily Harker <emily.harker@uniformshop.example>; Ruth Okafor <ruth.okafor@norte.example>',
    subject: 'Thurs 8am – redundancies',
    body: `Please all keep Thursday 8.00 free, head's office. It's about the two posts in the languages department, neither of them knows yet.

Marta`,
  },
  {
    rule: 'emptySubject',
    to: 'Gillian Frost <g.frost@pensionservice.example>',
    subject: '',
    body: `Dear Gillian,

Could you let me know whether Mr Kavanagh's transfer from his previous scheme has gone through? He is asking because of a mortgage.

Many thanks
Marta Ruiz
HR`,
  },
  // ---- Spanish ----
  {
    rule: 'salutation',
    to: 'Laura Gómez <lauragz82@hotmail.com>',
    subject: 'Cambio de grupo',
    body: `Hola Noelia,

lo hemos hablado con la directora y no hay inconveniente en que Vera pase al grupo A después de Navidad.

Un saludo,
Marta Ruiz
Secretaría`,
    recent: 'noelia_fdz@yahoo.es lauragz82@hotmail.com',
  },
  {
    rule: 'salutation',
    to: 'Dr. Vicente Albiol <v.albiol@traumalevante.example>',
    subject: 'Preoperatorio paciente 20533',
    body: `Estimada Dra. Sempere:

El preoperatorio del paciente 20533 es normal salvo una anemia leve (Hb 10,9). El anestesista da el visto bueno.

Un cordial saludo,
Marta Ruiz
Clínica Norte`,
  },
  {
    rule: 'salutation',
    to: 'Ramón Cuesta <r.cuesta@hotmail.es>',
    subject: 'RE: certificado de notas',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'r.cuesta@hotmail.es',
    body: `Estimado Sr. Pardo:

Ya puede pasar a recoger su certificado, ventanilla 2, de 9 a 14 h.

Marta Ruiz
Secretaría de alumnos

De: Ramón Cuesta <r.cuesta@hotmail.es>
Fecha: miércoles, 27 de noviembre de 2024, 9:02
Para: Secretaría <marta.ruiz@norte.example>
Asunto: RE: certificado de notas

Buenos días, tasa pagada esta mañana en el cajero.
Ramón`,
  },
  {
    rule: 'salutation',
    to: 'Concha Vives <conchavives@hotmail.com>',
    subject: 'Tu madre',
    body: `Buenas tardes, Inma:

Tu madre ha pasado mejor noche y ha desayunado. La doctora le mantiene el antibiótico hasta el domingo.

Un abrazo
Marta`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Ignacio Bermejo <i.bermejo@inspeccion.educa.example>',
    subject: 'Programación general anual',
    body: `Estimado Sr. Bermejo:

Adjunto le remito la PGA del curso 2024/25 aprobada por el Consejo Escolar.

Atentamente,

Marta Ruiz Lozano
Secretaria del centro`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Cristina Lago <cris.lago.vet@gmail.com>',
    cc: 'David Souto <dsouto@hotmail.com>',
    subject: 'Re: Reunión sobre Xoel',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'cris.lago.vet@gmail.com dsouto@hotmail.com',
    recent: 'cris.lago.vet@gmail.com dsouto@hotmail.com',
    body: `Hola, os paso en pdf las pautas que os comentó la orientadora, van adjuntas.

Marta

El mié, 4 dic 2024 a las 20:11, Cristina Lago (<cris.lago.vet@gmail.com>) escribió:

> Muchas gracias por la reunión de hoy. Nos podéis mandar por escrito lo que dijo Belén de los deberes?
> Cris`,
  },
  {
    rule: 'attachmentMissing',
    to: 'pedidos@suministrosescolares.example',
    subject: 'Albarán 55120, material roto',
    body: `Buenos días:

De las 12 cajas de rotuladores han llegado 3 aplastadas. En las fotos que os adjunto se ve cómo venía el paquete. ¿Lo cambiáis?

Marta – Colegio Norte`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Gestoría Palacios <laboral@gestoriapalacios.example>',
    subject: 'parte de horas dic.',
    body: `Merche, ahí va el excel con las horas en el adjunto, mira sobre todo las de Conchi que tiene festivos.

besos`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Prof. Giulia Tedesco <g.tedesco@unipadana.example>',
    subject: 'Acuerdo de estudios de Claudia Mena – versión final',
    body: `Estimada profesora:

Muchas gracias por su firma. Le envío adjunto el acuerdo ya firmado también por nuestro coordinador, para su archivo.

Cordialmente,
Marta Ruiz
Relaciones Internacionales`,
    files: ['~firma_marta.jpg'],
  },
  {
    rule: 'lookAlike',
    to: 'Fede Marcos <fede.marcos@ornage.es>',
    subject: 'Factura diciembre',
    body: `Hola Fede, este mes la factura lleva la podología y dos acompañamientos al hospital, por eso sube. Cualquier duda me dices.

Marta`,
    recent: 'fede.marcos@orange.es tonimarcos58@gmail.com',
  },
  {
    rule: 'lookAlike',
    to: 'Dra. Amparo Sempere <amparo.sempre@hgeneral.example>',
    subject: 'Interconsulta NHC 338210',
    body: `Buenos días, doctora:

La residente sigue con fiebre pese al antibiótico. ¿La podría ver usted esta semana o la mandamos a urgencias?

Marta Ruiz
Residencia Norte`,
    recent: 'amparo.sempere@hgeneral.example',
  },
  {
    rule: 'lookAlike',
    to: 'Fátima El Hadri <fatima.elh@gamil.com>',
    subject: 'Ayuda libros',
    body: `Fátima, te falta firmar la hoja 2 de la ayuda de libros. Pásate cuando puedas antes del 10.

Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'Eduard Roig <eroig@auditoresrolg.example>',
    subject: 'Extractos bancarios',
    body: `Eduard, aquí los extractos que faltaban.

Saludos cordiales,
Marta Ruiz
Dpto. Económico`,
    files: ['Extractos_2023.pdf'],
    recent: 'eroig@auditoresroig.example msala@auditoresroig.example',
  },
  {
    rule: 'personalData',
    to: 'info@teatroelpatio.example',
    subject: 'Acompañantes función 12 diciembre',
    body: `Hola,

los adultos que van con los grupos, como pedíais:

Sonia Llorens, DNI 48213907L
Marcos Leal, DNI 07214685E

Un saludo,
Marta`,
  },
  {
    rule: 'personalData',
    to: 'Ampa <ampa@ampanorte.example>',
    subject: 'RE: devolución extraescolares',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'ampa@ampanorte.example',
    body: `Chicas, la cuenta de Raúl Barba es ES94 0182 2370 4102 0156 3098, haced vosotras la transferencia de los 45 €.

Marta

De: Ampa <ampa@ampanorte.example>
Enviado el: martes, 26 de noviembre de 2024 21:07
Para: Marta Ruiz
Asunto: devolución extraescolares

Hola Marta, a quién hay que devolverle lo de ajedrez?`,
  },
  {
    rule: 'personalData',
    to: 'Reservas <grupos@alberguesierra.example>',
    subject: 'Listado 4º ESO 16-18 diciembre',
    body: `Buenas tardes:

Nos falta por mandar los datos de una alumna que se ha apuntado a última hora:

Sofia Volkova, 15 años, NIE Y2093817A, sin alergias.

Gracias,
Marta Ruiz
IES Norte`,
  },
  {
    rule: 'personalData',
    to: 'Víctor Salas <victor.salas@seguradora-alianza.example>',
    subject: 'Acceso a los partes',
    body: `Hola Víctor,

para que no andemos con correos, entra tú mismo en nuestra intranet y te bajas los partes: usuario secretaria, contraseña: Norte#Olmo14

Un saludo
Marta`,
  },
  {
    rule: 'internalOnly',
    to: 'Yolanda Crespo <yolanda.crespo@serviciosociales.example>',
    subject: 'RV: Incidencia familia hab. 118',
    kind: 'forward',
    body: `Yolanda, para que te hagas una idea de la situación.

Marta

De: Elvira Prats <elvira.prats@norte.example>
Enviado: domingo, 24 de noviembre de 2024 21:33
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Incidencia familia hab. 118

*** USO INTERNO – NO DIFUNDIR ***

El hijo ha vuelto a venir bebido y ha gritado a Conchi. Conchi le ha dicho de todo también, la verdad. No lo he puesto en el libro.
Elvira`,
  },
  {
    rule: 'confidentialOutside',
    to: 'Josep Ferrer <jferrer@editorialpont.example>',
    subject: 'Comparativa editoriales',
    body: `Josep, mira cómo habéis quedado.

DOCUMENTO CONFIDENCIAL
Valoración de ofertas 1º ESO: Pont 7,8 (desc. 15 %), Alba 8,1 (desc. 22 %), Cima 6,0 (desc. 30 %). Propuesta del departamento: negociar con Alba.

Marta`,
  },
  {
    rule: 'wasInBcc',
    to: 'Óscar Tomás <oscar.tomas@ono.com>; Sonia Llorens <sonia.llorens@norte.example>',
    cc: 'Ana Quintana <anaquintana.abogada@gmail.com>; José Alcaraz <jose.alcaraz@norte.example>',
    subject: 'RE: Queja',
    kind: 'reply',
    addressedBefore: false,
    startedWith:
      'oscar.tomas@ono.com sonia.llorens@norte.example anaquintana.abogada@gmail.com jose.alcaraz@norte.example',
    body: `Perfecto, me parece muy bien contestado. Lo archivo en su expediente con las otras dos.

Marta

De: Nuria Cebrián <nuria.cebrian@norte.example>
Enviado el: jueves, 21 de noviembre de 2024 10:15
Para: Óscar Tomás <oscar.tomas@ono.com>; Sonia Llorens <sonia.llorens@norte.example>
CC: Ana Quintana <anaquintana.abogada@gmail.com>; José Alcaraz <jose.alcaraz@norte.example>
Asunto: RE: Queja

Estimado Sr. Tomás:
Lamentamos lo sucedido con la chaqueta de su hijo...`,
  },
  {
    rule: 'attachmentNamesOther',
    to: 'Begoña Urrutia <begourrutia@euskalnet.example>',
    subject: 'Informe de su consulta',
    recent: 'carmelorios@hotmail.es begourrutia@euskalnet.example',
    body: `Estimada Sra. Urrutia:

Le adjuntamos el informe de la consulta del pasado martes.

Atentamente,
Clínica Norte`,
    files: ['Informe_Carmelo_Rios_26-11.pdf'],
  },
  {
    rule: 'attachmentNamesOther',
    to: 'Rosa Cantos <rosa.cantos@cateringsol.example>',
    subject: 'Contrato 2025',
    recent: 'rosa.cantos@cateringsol.example paco@jardineriaredondo.example mtudela@extintorestudela.example',
    body: `Rosa, te mando el contrato del año que viene para que lo firmes. Solo cambia el precio del menú.

Gracias
Marta`,
    files: ['Contrato 2025 Jardineria Redondo.pdf'],
  },
  {
    rule: 'riskyAttachment',
    to: 'Álvaro Poveda <apoveda@consultoriarga.example>',
    subject: 'Factura que me ha llegado',
    body: `Álvaro, me ha llegado esto y no consigo abrirlo, ¿a ti se te abre? Te la adjunto.

Marta`,
    files: ['Factura_noviembre.pdf.exe'],
  },
  {
    rule: 'manyInTheOpen',
    to: 'Marta Ruiz <marta.ruiz@norte.example>',
    cc: 'oteropena@gmail.com; lauragz82@hotmail.com; jsanchis@telefonica.net; mcarmen.rubio@orange.es; noelia_fdz@yahoo.es; raulbarba@outlook.es; pilarmontes@gmail.com; fatima.elh@gmail.com; andresytere@movistar.es; cris.lago.vet@gmail.com; dmitri.v.madrid@mail.ru; bea.quiroga@icloud.com; oscar.tomas@ono.com',
    subject: 'Recibos de comedor pendientes',
    body: `Estimadas familias:

Según nuestros datos tienen ustedes pendiente algún recibo del comedor. Les rogamos que lo regularicen antes del 15 de diciembre.

Administración
Colegio Norte`,
  },
  {
    rule: 'manyInTheOpen',
    to: 'carmelorios@hotmail.es; begourrutia@euskalnet.example; jl.arenas@gmail.com; conchitaperal@yahoo.es; Emilia Nadal <emilianadal44@gmail.com>; tapiceriamora@telefonica.net; s.benali@hotmail.fr; pacagil@orange.es; hortensia.v@outlook.es; julianyrosa@movistar.es; ekaterina.lis@gmail.com',
    subject: 'Grupo de apoyo diabetes: primera sesión',
    body: `Hola a todos:

La primera sesión del grupo será el martes 10 a las 18 h en la sala de espera de la 1ª planta. Traed vuestro medidor.

Marta Ruiz
Clínica Norte`,
  },
  {
    rule: 'newDomain',
    to: 'Javier Sanchis <jsanchis@telefonica.net>; Mónica Peris <monicaperis.psico@gmail.com>; Mónica Pérez <monica.perez@viajesatlas.example>',
    cc: 'Sonia Llorens <sonia.llorens@norte.example>',
    subject: 'RE: RE: Adaptaciones exámenes Pau',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'jsanchis@telefonica.net monicaperis.psico@gmail.com sonia.llorens@norte.example',
    body: `Hola de nuevo, os confirmo que en los de recuperación también se le aplican.

Marta

De: Javier Sanchis <jsanchis@telefonica.net>
Enviado: jueves, 28 de noviembre de 2024 22:01
Para: Marta Ruiz <marta.ruiz@norte.example>
CC: Mónica Peris <monicaperis.psico@gmail.com>; Sonia Llorens <sonia.llorens@norte.example>
Asunto: RE: Adaptaciones exámenes Pau

Gracias! Y en las recuperaciones de enero igual? La dislexia no se va en vacaciones :)`,
  },
  {
    rule: 'oddOneOut',
    to: 'Trinidad Gallego <t.gallego@ayto-villanorte.example>; Policía Local <trafico@ayto-villanorte.example>; Concejalía Deportes <deportes@ayto-villanorte.example>; Trini Galán <trini@peluqueriagalan.example>',
    subject: 'Carrera solidaria: seguro y plan de emergencias',
    body: `Buenos días:

Les remitimos la póliza y el plan de emergencias, con los teléfonos de los responsables.

Atentamente
Marta Ruiz
IES Norte`,
    files: ['Poliza RC.pdf', 'Plan emergencias carrera.pdf'],
  },
  {
    rule: 'replyAllMany',
    to: 'Secretaría General <secgral@univ.example>',
    cc: 'decanato@fis.univ.example; decanato@mat.univ.example; decanato@bio.univ.example; decanato@der.univ.example; decanato@med.univ.example; decanato@letras.univ.example; decanato@econ.univ.example; decanato@edu.univ.example; decanato@enf.univ.example; direccion@eps.univ.example; direccion@arq.univ.example; biblioteca@univ.example; deportes@univ.example; prensa@univ.example; otri@univ.example; doctorado@univ.example; gerencia@univ.example; idiomas@univ.example; informatica@univ.example; becas@univ.example; alumni@alumni.univ.example; residencia@univ.example; archivo@univ.example; erasmus@univ.example; igualdad@univ.example; juridico@univ.example; marcos.leal@norte.example',
    subject: 'RE: Felices fiestas de parte de la Rectora',
    kind: 'reply',
    addressedBefore: true,
    startedWith:
      'secgral@univ.example decanato@fis.univ.example decanato@mat.univ.example decanato@bio.univ.example decanato@der.univ.example decanato@med.univ.example decanato@letras.univ.example decanato@econ.univ.example decanato@edu.univ.example decanato@enf.univ.example direccion@eps.univ.example direccion@arq.univ.example biblioteca@univ.example deportes@univ.example prensa@univ.example otri@univ.example doctorado@univ.example gerencia@univ.example idiomas@univ.example informatica@univ.example becas@univ.example alumni@alumni.univ.example residencia@univ.example archivo@univ.example erasmus@univ.example igualdad@univ.example juridico@univ.example marcos.leal@norte.example',
    body: `Igualmente!! Oye, ¿al final comemos el viernes o no?

Marta

De: Secretaría General <secgral@univ.example>
Enviado: martes, 17 de diciembre de 2024 12:00
Asunto: Felices fiestas de parte de la Rectora

La Rectora y su equipo les desean unas felices fiestas y un próspero 2025.`,
  },
  {
    rule: 'outsideAmongInside',
    to: 'Nuria Cebrián <nuria.cebrian@norte.example>; José Alcaraz <jose.alcaraz@norte.example>; Elvira Prats <elvira.prats@norte.example>; Teresa Ibáñez <teresa.ibanez@norte.example>; José Albert <jose.albert@distribucionesalbert.example>',
    subject: 'Subida de cuotas enero',
    body: `Hola a todos,

la propuesta es un 6 % a los privados y nada a los concertados. Se lo diríamos a las familias después de Reyes, así que de momento ni pío.

Marta`,
  },
  {
    rule: 'emptySubject',
    to: 'Jorge Miralles <jorge@fotomiralles.example>',
    body: `Hola Jorge, ¿cuándo nos traes las orlas? El decano pregunta cada día.

Un saludo,
Marta`,
  },
];
