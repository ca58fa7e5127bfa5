import { contactDraft } from '../../../../src/features/incident/contactDraft';
import { defaultPolicy } from '../../../../src/policy/policy';
import { speak } from '../../i18n/speak';
import { madeAt, recordWith } from './facts';

const privacyContact = { name: 'Berta Data', address: 'privacy@norte.example' };
const policy = { ...defaultPolicy, privacyContact };

describe('the message to the privacy contact', () => {
  test('goes to the contact alone, holds the record, and does not repeat the subject of the sent message', async () => {
    const draft = contactDraft(await speak('en-GB'), recordWith(), policy, madeAt);
    expect(draft).toMatchObject({
      to: [privacyContact],
      cc: [],
      bcc: [],
      subject: 'Incident: e-mail sent in error today at 11:41',
    });
    expect(draft?.bodyText).toMatch(
      /^Hello,\n\nAn e-mail that may hold personal or confidential data was sent in error\. Below is what is known so far\.\n\nIncident record: e-mail sent in error\n/,
    );
  });

  test('speaks Spanish in a Spanish pane', async () => {
    const draft = contactDraft(await speak('es-ES'), recordWith(), policy, madeAt);
    expect(draft?.subject).toBe('Incidencia: correo enviado por error hoy a las 11:41');
    expect(draft?.bodyText).toMatch(/^Hola:\n\nSe ha enviado por error un correo /);
  });

  test('has no time where none is known', async () => {
    const draft = contactDraft(
      await speak('en-GB'),
      recordWith({ assessment: { sentAt: null } }),
      policy,
      madeAt,
    );
    expect(draft?.subject).toBe('Incident: e-mail sent in error');
  });

  test('is none where the policy names nobody', async () => {
    expect(contactDraft(await speak('en-GB'), recordWith(), defaultPolicy, madeAt)).toBeNull();
  });
});
