import { letterKinds, type LetterKind } from '../../../../src/policy/policy';
import { writeLetter, type Form, type LetterFacts } from '../../../../src/features/letters/composeLetter';
import { speakLetters } from '../../i18n/speak';

const facts: LetterFacts = {
  subject: 'Nóminas octubre',
  sentAt: '2026-11-20T09:41:00Z',
  wroteAt: '2026-11-18T10:05:00Z',
  keepUntil: '2026-12-03',
  name: 'Ana',
  form: 'usted',
  sender: 'Lucía Ferrer',
  phone: '600 100 200',
  now: new Date('2026-11-20T10:44:00Z'),
  timeZone: 'Europe/Madrid',
};

const spanish = async (kind: LetterKind, changes: Partial<LetterFacts> = {}) =>
  writeLetter(await speakLetters('es-ES'), kind, { ...facts, ...changes });
const english = async (kind: LetterKind, changes: Partial<LetterFacts> = {}) =>
  writeLetter(await speakLetters('en-GB'), kind, { ...facts, subject: 'October pay', ...changes });

describe('a letter in Spanish', () => {
  test('to an outsider who got it wrongly says usted, and who greets', async () => {
    expect(await spanish('wrongPerson')).toEqual({
      subject: 'Enviado por error: «Nóminas octubre»',
      body: [
        'Hola, Ana:',
        'El correo «Nóminas octubre» que le he enviado hoy a las 10:41 era para otra persona. Por favor, elimínelo; no hace falta que conteste.',
        'Disculpe las molestias.',
        'Un saludo,\nLucía Ferrer',
      ].join('\n\n'),
    });
  });

  test.each<[Form, string, string]>([
    ['tu', 'que te he enviado', 'Bórralo, por favor; no hace falta que contestes.\n\nPerdona '],
    ['vosotros', 'que os he enviado', 'Borradlo, por favor; no hace falta que contestéis.\n\nPerdonad '],
    ['usted', 'que le he enviado', 'Por favor, elimínelo; no hace falta que conteste.\n\nDisculpe '],
    ['ustedes', 'que les he enviado', 'Por favor, elimínenlo; no hace falta que contesten.\n\nDisculpen '],
  ])('keeps to one form of address throughout: %s', async (form, sent, asked) => {
    const { body } = await spanish('wrongPerson', { form });
    expect(body).toContain(sent);
    expect(body).toContain(asked);
  });

  test('speaks of another day in the past tense and names the date, also of yesterday', async () => {
    expect((await spanish('wrongPerson', { sentAt: '2026-11-19T09:41:00Z' })).body).toContain(
      'que le envié el 19 de noviembre a las 10:41 era',
    );
    expect((await spanish('tooEarly', { sentAt: '2025-11-03T09:41:00Z' })).body).toContain(
      'que le envié el 3 de noviembre de 2025 a las 10:41 salió antes de tiempo',
    );
  });

  test('knows today by the calendar of the user, not by hours', async () => {
    const sentAt = '2026-11-19T23:30:00Z';
    expect((await spanish('wrongPerson', { sentAt })).body).toContain('he enviado hoy a las 0:30');
    expect((await spanish('wrongPerson', { sentAt, timeZone: 'Atlantic/Canary' })).body).toContain(
      'envié el 19',
    );
  });

  test('claims no time when nobody knows when it was sent', async () => {
    expect((await spanish('wrongPerson', { sentAt: null })).body).toContain(
      'El correo «Nóminas octubre» que le he enviado era para otra persona.',
    );
    expect((await spanish('sensitive', { sentAt: null })).body).toContain(
      'Le he enviado por error un correo',
    );
  });

  test('greets nobody by name where there are several', async () => {
    expect((await spanish('wrongGroup', { name: null, form: 'vosotros' })).body).toMatch(
      /^Hola:\n\nEl correo «Nóminas octubre» que os he enviado hoy a las 10:41 no era para este grupo\. Borradlo, por favor, y no respondáis a todos\./,
    );
  });

  test('about personal data asks for deletion and a word of confirmation', async () => {
    const { subject, body } = await spanish('sensitive');
    expect(subject).toBe('Correo enviado por error hoy a las 10:41: le ruego que lo elimine');
    expect(body).toContain(
      'Hoy a las 10:41 le he enviado por error un correo con información que no iba dirigida a usted.',
    );
    expect(body).toContain('que me conteste «Eliminado» cuando lo haya hecho');
    expect(body).toContain('Puede llamarme al 600 100 200.');
    expect((await spanish('sensitive', { form: 'tu' })).body).toContain(
      'Hoy a las 10:41 te he enviado por error un correo con información que no era para ti.',
    );
  });

  test('sent too early says until when it is to be kept, or for now', async () => {
    expect((await spanish('tooEarly')).body).toContain(
      'ha salido antes de tiempo. Le ruego que no lo tenga en cuenta ni lo difunda hasta el 3 de diciembre; recibirá la versión definitiva.',
    );
    expect((await spanish('tooEarly', { keepUntil: null, form: 'vosotros' })).body).toContain(
      'ni lo difundáis por ahora; recibiréis la versión definitiva.',
    );
  });

  test('asks a second time with the date of the first', async () => {
    expect((await spanish('secondRequest')).body).toContain(
      'Le escribí el 18 de noviembre a las 11:05 por un correo enviado por error y aún no tengo respuesta. ¿Podría decirme si lo ha eliminado?',
    );
    const sameDay = { wroteAt: '2026-11-20T10:05:00Z', form: 'tu' } as const;
    expect((await spanish('secondRequest', sameDay)).body).toContain('Te he escrito hoy a las 11:05');
  });
});

describe('a letter in English', () => {
  test('to the wrong person', async () => {
    expect(await english('wrongPerson')).toEqual({
      subject: 'Sent to you by mistake: “October pay”',
      body: 'Hello Ana,\n\nMy e-mail “October pay” that I sent you today at 10:41 was meant for someone else. Please delete it; there is no need to reply.\n\nI am sorry for the interruption.\n\nKind regards,\nLucía Ferrer',
    });
  });

  test('about personal data begins with when it was sent', async () => {
    const { subject, body } = await english('sensitive', { sentAt: '2026-11-03T09:41:00Z' });
    expect(subject).toBe('E-mail sent to you in error on 3 November at 10:41: please delete it');
    expect(body).toContain('On 3 November at 10:41 I sent you an e-mail by mistake');
  });

  test('sent too early is to be kept until the day that was given', async () => {
    expect((await english('tooEarly')).body).toContain('keep it to yourself until 3 December; the final');
  });

  test('leaves out the telephone and the sender where they are not known', async () => {
    const { body } = await english('sensitive', { phone: '', sender: '' });
    expect(body).not.toContain('reach me');
    expect(body).toMatch(/sorry for the trouble\.$/);
  });
});

describe.each(['en-GB', 'es-ES'])('every letter in %s', (language) => {
  const all = async (changes: Partial<LetterFacts> = {}) => {
    const words = await speakLetters(language);
    return letterKinds.map((kind) => ({ kind, ...writeLetter(words, kind, { ...facts, ...changes }) }));
  };

  test('is whole: no gap, no placeholder', async () => {
    for (const form of ['tu', 'vosotros', 'usted', 'ustedes'] as const) {
      for (const { subject, body } of await all({ form })) {
        expect(`${subject}\n${body}`).not.toMatch(/undefined|[{}]| {2}| [.,;:]/);
      }
    }
  });

  test('does not repeat the subject where personal data are involved', async () => {
    const letter = (await all()).find(({ kind }) => kind === 'sensitive');
    expect(`${letter?.subject ?? ''}${letter?.body ?? ''}`).not.toContain('Nóminas');
  });

  test('threatens nobody and shouts at nobody', async () => {
    for (const { subject, body } of await all()) {
      expect(`${subject}\n${body}`).not.toMatch(/\blegal|\blaw|\bley\b|delito|sanci|URGENT|!|¡/i);
    }
  });

  test('has a subject of its own when the message had none', async () => {
    for (const { subject } of await all({ subject: '' })) expect(subject).not.toMatch(/“”|«»|: ?$/);
  });

  test('takes a subject as text, whatever it looks like', async () => {
    const hostile = '<b>x</b> {name} %s';
    const letter = (await all({ subject: hostile })).find(({ kind }) => kind === 'wrongPerson');
    expect(letter?.body).toContain(hostile);
  });
});
