import { disregardDraft } from '../../../src/followUp/disregard';
import { speak } from '../i18n/speak';

const now = new Date('2026-11-20T10:44:00Z');
const ana = { name: 'Ana Gil', address: 'ana@norte.example' };
const eva = { name: 'Eva Rey', address: 'eva@other.example' };
const message = { subject: 'Salaries in October', sentAt: '2026-11-20T09:41:00Z' };

describe('the draft that asks to disregard a message', () => {
  it('stands in To for one person', async () => {
    const { to, bcc } = disregardDraft(await speak('en-GB'), [ana], message, now);
    expect({ to, bcc }).toEqual({ to: [ana], bcc: [] });
  });

  it('stands in Bcc for several, so that nobody learns who else had it', async () => {
    const { to, bcc, bodyText, subject } = disregardDraft(await speak('en-GB'), [ana, eva], message, now);
    expect({ to, bcc }).toEqual({ to: [], bcc: [ana, eva] });
    expect(bodyText + subject).not.toMatch(/Ana|Eva|@/);
  });

  it('takes names and addresses only, whatever else is known of the people', async () => {
    const judged = { ...ana, verdict: 'outOfReach' };
    const { to } = disregardDraft(await speak('en-GB'), [judged], message, now);
    expect(to).toEqual([ana]);
  });

  it('names the message and when it was sent', async () => {
    expect(disregardDraft(await speak('en-GB'), [ana], message, now)).toMatchObject({
      subject: 'Please disregard: Salaries in October',
      bodyText:
        'Hello,\n\nPlease disregard and delete my e-mail “Salaries in October”, sent today at 10:41. It went out by mistake.\n\nI am sorry for the interruption.',
    });
  });

  it('speaks Spanish', async () => {
    expect(disregardDraft(await speak('es-ES'), [ana], message, now)).toMatchObject({
      subject: 'Mensaje enviado por error: Salaries in October',
      bodyText: expect.stringContaining('«Salaries in October» enviado hoy a las 10:41') as string,
    });
  });

  it('claims no time when nobody knows when it was sent', async () => {
    const { bodyText } = disregardDraft(await speak('en-GB'), [ana], { ...message, sentAt: null }, now);
    expect(bodyText).toContain('my e-mail “Salaries in October”. It went out by mistake.');
    expect(bodyText).not.toContain('sent');
  });

  it('has a subject of its own when the message had none', async () => {
    const { subject } = disregardDraft(await speak('en-GB'), [ana], { ...message, subject: '' }, now);
    expect(subject).toBe('Please disregard: (no subject)');
  });
});
