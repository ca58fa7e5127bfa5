import type { Translator } from '../../../../src/i18n/translator';
import type { IncidentRecord } from '../../../../src/features/incident/record';
import { recordSections, recordText, type SectionName } from '../../../../src/features/incident/recordText';
import { defaultPolicy, type Policy } from '../../../../src/policy/policy';
import { evidenceOf } from '../../core/recall/input';
import { group, judged, to } from '../../core/recall/samples';
import { speak } from '../../i18n/speak';
import { checked, notes, recordWith, reply, sentAt, responses } from './facts';

let english: Translator;
let spanish: Translator;

beforeAll(async () => {
  english = await speak('en-GB');
  spanish = await speak('es-ES');
});

const contact: Policy = {
  ...defaultPolicy,
  privacyContact: { name: 'Berta Data', address: 'privacy@norte.example' },
};

/** The lines of one section, as [English, Spanish]. */
const both = (name: SectionName, record: IncidentRecord, policy = defaultPolicy) =>
  [english, spanish].map((words) =>
    recordSections(words, record, { policy })
      .find((section) => section.name === name)
      ?.lines.map(({ text }) => text),
  );

describe('the record in words', () => {
  test('reads as an account in English', () => {
    const record = recordWith({ entered: { knownSince: '2026-11-20T10:50:00Z', dataKinds: 'Salaries' } });
    expect(recordText(english, record, { policy: contact })).toBe(`Incident record: e-mail sent in error
Made with Recall Assistant: 20 Nov 2026, 12:05 (UTC+01:00). Time zone: Europe/Madrid.

THE MESSAGE
Subject: Salaries in October
From: Marta Me <me@norte.example>
Sent: 20 Nov 2026, 11:41 (UTC+01:00)
Internet message id: <salaries@norte.example>
What went wrong, says the sender: it went to the wrong people
Personal or confidential data, says the sender: yes
Noticed by Recall Assistant in subject, text and file names: not looked through

WHO RECEIVED IT
Receipts, reports and answers were looked for.
Should not have it (1):
- Luis <luis@cliente.example>
  Out of reach; outside the organization (From: Exchange)
  Reported as read: 20 Nov 2026, 11:52 (UTC+01:00) (a report with the key of this message)
The others (1):
- Eva <eva@norte.example> · Bcc
  Within reach; inside the organization (From: Exchange)
  Nobody knows whether it was opened: no receipt was requested.

WHAT WAS DONE
Nothing yet.

ANSWERS
No answers found.

FILES
Which files were attached was not looked up.

ENTERED BY HAND
When the organization knew: 20 Nov 2026, 11:50 (UTC+01:00)
  72 hours from then: 23 Nov 2026, 11:50 (UTC+01:00). How they count, and whether to report, is for Berta Data to decide.
Kinds of data: Salaries
How many people they concern: not entered
Likely effects: not entered
Measures taken or planned: not entered
Who was told, and when: not entered

WHAT THIS DOES NOT PROVE
Where nothing stands about reading, nobody knows whether it was opened.
A requested recall is no removal; only Exchange’s report says whose copy was removed.
What was drafted may not have been sent; the Sent Items folder shows it.
An answer is the word of its writer.
`);
  });

  test('reads as an account in Spanish', () => {
    const record = recordWith({ entered: { measures: 'Llamada a Luis\n\nAviso al equipo' } });
    expect(recordText(spanish, record, { policy: contact }))
      .toBe(`Registro de la incidencia: correo enviado por error
Preparado con Recuperar envío: 20 nov 2026, 12:05 (UTC+01:00). Zona horaria: Europe/Madrid.

EL MENSAJE
Asunto: Salaries in October
De: Marta Me <me@norte.example>
Enviado: 20 nov 2026, 11:41 (UTC+01:00)
Identificador de internet del mensaje: <salaries@norte.example>
Qué ha pasado, según el remitente: lo ha recibido quien no debía
Datos personales o confidenciales, según el remitente: sí
Detectado por Recuperar envío en asunto, texto y nombres de archivo: sin examinar

QUIÉN LO HA RECIBIDO
Se han buscado confirmaciones, informes y respuestas.
No debían recibirlo (1):
- Luis <luis@cliente.example>
  Fuera del alcance; fuera de la organización (Según: Exchange)
  Consta como leído: 20 nov 2026, 11:52 (UTC+01:00) (un informe con la clave de este mensaje)
Los demás (1):
- Eva <eva@norte.example> · CCO
  Al alcance; dentro de la organización (Según: Exchange)
  No se sabe si se ha abierto: no se pidió confirmación de lectura.

QUÉ SE HA HECHO
Nada todavía.

RESPUESTAS
No se han encontrado respuestas.

ARCHIVOS
No se ha buscado qué archivos iban adjuntos.

RELLENADO A MANO
Cuándo lo supo la organización: sin rellenar
Tipos de datos: sin rellenar
A cuántas personas afectan: sin rellenar
Posibles consecuencias: sin rellenar
Medidas tomadas o previstas: Llamada a Luis
  Aviso al equipo
A quién se ha avisado, y cuándo: sin rellenar

LO QUE ESTO NO DEMUESTRA
Donde no figura nada sobre la lectura, no se sabe si se ha abierto.
Una recuperación solicitada no es una retirada; solo el informe de Exchange indica de quién se ha retirado la copia.
Lo preparado quizá no se haya enviado; lo muestra la carpeta Elementos enviados.
Una respuesta es la palabra de quien la escribe.
`);
  });

  test('says when nothing is known yet: no server, nobody marked, nothing said', () => {
    const record = recordWith({
      checked: null,
      assessment: { sentAt: null, recipients: [] },
      notes: notes({ cause: null, sensitive: null, unintended: [] }),
    });
    expect(both('message', record)).toEqual([
      [
        'Subject: Salaries in October',
        'From: Marta Me <me@norte.example>',
        'Sent: not known',
        'Internet message id: <salaries@norte.example>',
        'What went wrong, says the sender: not said',
        'Personal or confidential data, says the sender: not said',
        'Noticed by Recall Assistant in subject, text and file names: not looked through',
      ],
      [
        'Asunto: Salaries in October',
        'De: Marta Me <me@norte.example>',
        'Enviado: no se sabe',
        'Identificador de internet del mensaje: <salaries@norte.example>',
        'Qué ha pasado, según el remitente: sin indicar',
        'Datos personales o confidenciales, según el remitente: sin indicar',
        'Detectado por Recuperar envío en asunto, texto y nombres de archivo: sin examinar',
      ],
    ]);
    expect(both('received', record)[0]?.slice(0, 3)).toEqual([
      'The list is what Outlook itself shows; Bcc and others may be missing.',
      'Receipts, reports and answers were not looked for.',
      'Nobody was marked as a wrong recipient, so everybody counts.',
    ]);
  });

  test('tells what was done in order, each with its time; a draft is never called sent', () => {
    const record = recordWith({
      assessment: {
        attempt: {
          state: 'reported',
          at: '2026-11-20T10:43:00Z',
          report: { id: 'r', receivedAt: '2026-11-20T10:47:00Z' },
        },
      },
      notes: notes({
        written: [{ at: '2026-11-20T10:50:00Z', letter: 'sensitive', to: ['luis@cliente.example'] }],
        report: { saidAt: '2026-11-20T10:48:00Z', notRemoved: ['luis@cliente.example'] },
        done: {
          tellPrivacy: '2026-11-20T10:45:00Z',
          call: '2026-11-20T10:46:00Z',
          write: '2026-11-20T10:50:00Z',
        },
      }),
    });
    expect(both('done', record)).toEqual([
      [
        '20 Nov 2026, 11:43 (UTC+01:00): Recall requested',
        '20 Nov 2026, 11:45 (UTC+01:00): Message to the privacy contact drafted',
        '20 Nov 2026, 11:46 (UTC+01:00): Telephone call, says the sender',
        '20 Nov 2026, 11:47 (UTC+01:00): Exchange’s report about the recall arrived',
        '20 Nov 2026, 11:48 (UTC+01:00): The user read in the report: not removed for luis@cliente.example',
        '20 Nov 2026, 11:50 (UTC+01:00): Drafted: request to delete personal or confidential data, to luis@cliente.example',
      ],
      [
        '20 nov 2026, 11:43 (UTC+01:00): Recuperación solicitada',
        '20 nov 2026, 11:45 (UTC+01:00): Mensaje al contacto de privacidad preparado',
        '20 nov 2026, 11:46 (UTC+01:00): Llamada telefónica, según el remitente',
        '20 nov 2026, 11:47 (UTC+01:00): Llegó el informe de Exchange sobre la recuperación',
        '20 nov 2026, 11:48 (UTC+01:00): El usuario leyó en el informe: sin retirar las de luis@cliente.example',
        '20 nov 2026, 11:50 (UTC+01:00): Preparado: petición de eliminar datos personales o confidenciales, a luis@cliente.example',
      ],
    ]);
  });

  test('tells whose copy was removed as what the sender read in the report', () => {
    const ana = judged('recallRequested', { ...to('ana@norte.example'), reason: 'removed', basis: 'user' });
    expect(
      both('received', recordWith({ assessment: { recipients: [ana] } })).map((lines) => lines?.slice(3)),
    ).toEqual([
      ['Recall requested; inside the organization', 'Removed, says the report. So the sender read it.'],
      [
        'Recuperación solicitada; dentro de la organización',
        'Retirado, según el informe. Así lo leyó el remitente.',
      ],
    ]);
  });

  test('a recall outside the pane has no time, and one without an answer stays a perhaps', () => {
    const outside = recordWith({
      assessment: {
        attempt: { state: 'reported', at: null, report: { id: 'r', receivedAt: '2026-11-20T10:47:00Z' } },
      },
    });
    expect(both('done', outside)[0]).toEqual([
      '20 Nov 2026, 11:47 (UTC+01:00): Exchange’s report about the recall arrived',
      'Time not known: Recall requested',
    ]);
    const silent = recordWith({
      assessment: { attempt: { state: 'uncertain', at: '2026-11-20T10:43:00Z', why: 'silence' } },
    });
    expect(both('done', silent)[0]).toEqual([
      '20 Nov 2026, 11:43 (UTC+01:00): Recall perhaps requested: Exchange did not answer',
    ]);
  });

  test('quotes a claim of deletion as what somebody says, and an answer without one not at all', () => {
    const record = recordWith({
      checked: checked({
        responses: responses({
          replies: [reply('Eliminado'), reply('What salaries?', { receivedAt: '2026-11-20T11:03:00Z' })],
        }),
      }),
    });
    expect(both('answers', record)).toEqual([
      [
        '20 Nov 2026, 12:01 (UTC+01:00): Luis <luis@cliente.example>: says it is deleted: “Eliminado”',
        '20 Nov 2026, 12:03 (UTC+01:00): Luis <luis@cliente.example>: has answered a follow-up message',
      ],
      [
        '20 nov 2026, 12:01 (UTC+01:00): Luis <luis@cliente.example>: dice que lo ha eliminado: «Eliminado»',
        '20 nov 2026, 12:03 (UTC+01:00): Luis <luis@cliente.example>: ha respondido a un mensaje de seguimiento',
      ],
    ]);
  });

  test('no answers are only reported as none where they were looked for', () => {
    const record = recordWith({ checked: checked({ responses: null, responseSearch: 'failed' }) });
    expect(both('answers', record)[0]).toEqual(['Receipts, reports and answers could not be looked for.']);
    const countOf = (one: IncidentRecord) =>
      recordSections(english, one, { policy: defaultPolicy }).find(({ name }) => name === 'answers')?.count;
    expect(countOf(record)).toBeNull();
    expect(countOf(recordWith())).toBe(0);
  });

  test('names files, attached, inside the text and linked, and none where there are none', () => {
    const attachment = { id: 'a', contentType: 'x', inline: false, kind: 'file' as const };
    const content = {
      text: '',
      sensitivity: null,
      attachments: [
        { ...attachment, name: 'Salaries.xlsx', size: 20_480 },
        { ...attachment, name: 'logo.png', size: 300, inline: true },
        { ...attachment, name: 'Budget.xlsx', size: 0, kind: 'reference' as const },
      ],
    };
    const record = recordWith({ files: { search: 'done', content, linked: [{ name: 'Plan.docx' }] } });
    expect(both('files', record)).toEqual([
      [
        'Salaries.xlsx (20 KB)',
        'logo.png (1 KB) · inside the text',
        'Budget.xlsx · linked, not attached',
        'Plan.docx · linked, not attached',
      ],
      [
        'Salaries.xlsx (20 KB)',
        'logo.png (1 KB) · dentro del texto',
        'Budget.xlsx · enlazado, no adjunto',
        'Plan.docx · enlazado, no adjunto',
      ],
    ]);
    const none = recordWith({
      files: { search: 'done', content: { text: '', sensitivity: null, attachments: [] }, linked: [] },
    });
    expect(both('files', none)).toEqual([['No files.'], ['Ningún archivo.']]);
  });

  test('names the kinds of data that were noticed, and never the data', () => {
    const noticed = (text: string) => {
      const record = recordWith({
        assessment: { subject: 'Hello' },
        files: { search: 'done', content: { text, sensitivity: null, attachments: [] }, linked: [] },
      });
      expect(recordText(english, record, { policy: contact })).not.toContain('1332');
      return both('message', record).map((lines) => lines?.at(-1));
    };
    expect(noticed('IBAN ES91 2100 0418 4502 0005 1332')).toEqual([
      'Noticed by Recall Assistant in subject, text and file names: a bank account number (IBAN)',
      'Detectado por Recuperar envío en asunto, texto y nombres de archivo: un número de cuenta (IBAN)',
    ]);
    expect(noticed('See you at noon')).toEqual([
      'Noticed by Recall Assistant in subject, text and file names: nothing, which proves nothing',
      'Detectado por Recuperar envío en asunto, texto y nombres de archivo: nada, lo que no demuestra nada',
    ]);
  });

  test('HIPAA is named only where the policy names it', () => {
    const entered = { knownSince: '2026-11-20T10:50:00Z' };
    const mentions = (hipaa: boolean) =>
      /HIPAA.*/.exec(recordText(english, recordWith({ entered, hipaa }), { policy: contact }))?.[0];
    expect(mentions(true)).toBe(
      'HIPAA, 60 days from then: 19 Jan 2027. Whether that applies is for Berta Data to decide.',
    );
    expect(mentions(false)).toBeUndefined();
  });

  test('a group says how many it counts and who answered of it', () => {
    const team = judged('partly', {
      ...to('team@norte.example'),
      ...group(300, 4),
      evidence: [{ ...evidenceOf('read', sentAt), by: { name: '', address: 'eva@norte.example' } }],
    });
    expect(
      both('received', recordWith({ assessment: { recipients: [team] } })).map((lines) => lines?.slice(3)),
    ).toEqual([
      [
        'Partly within reach; group of 300, 4 outside; inside the organization (From: Exchange)',
        'Reported as read: 20 Nov 2026, 11:41 (UTC+01:00) (a report with the key of this message) · eva@norte.example',
      ],
      [
        'Al alcance en parte; grupo de 300, 4 externos; dentro de la organización (Según: Exchange)',
        'Consta como leído: 20 nov 2026, 11:41 (UTC+01:00) (un informe con la clave de este mensaje) · eva@norte.example',
      ],
    ]);
  });
});

describe('text from mail', () => {
  test('a hostile subject or name writes no line of its own and turns no text around', () => {
    const record = recordWith({
      assessment: {
        subject: 'Hi\r\n\r\nWHAT WAS DONE\u2028- all removed\u202e\u0007 <script>alert(1)</script>',
        recipients: [judged('outOfReach', { ...to('x@y.example'), name: 'Ana\n- Luis <luis@y.example>' })],
      },
    });
    const text = recordText(english, record, { policy: defaultPolicy });
    expect(text).toContain('Subject: Hi WHAT WAS DONE - all removed <script>alert(1)</script>\n');
    expect(text).toContain('- Ana - Luis <luis@y.example> <x@y.example>\n');
    expect(text.match(/^WHAT WAS DONE$/gm)).toHaveLength(1);
    expect(['\u202e', '\u2028', '\u0007'].filter((sign) => text.includes(sign))).toEqual([]);
  });

  test('a subject of nothing but such characters counts as none', () => {
    expect(both('message', recordWith({ assessment: { subject: '\u202e\n' } }))[0]?.[0]).toBe(
      'Subject: (no subject)',
    );
  });
});

test('three hundred recipients all stand in it', () => {
  const many = Array.from({ length: 300 }, (_, n) => judged('withinReach', to(`p${n}@norte.example`)));
  const text = recordText(english, recordWith({ assessment: { recipients: many } }), { policy: contact });
  expect(text.match(/^- .*@norte\.example>$/gm)).toHaveLength(300);
});
