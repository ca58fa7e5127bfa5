import { checkInSteps } from '../../../../src/core/checks/checkMessage';
import type { Finding } from '../../../../src/core/checks/finding';
import { knowledgeFrom } from '../../../../src/core/checks/knowledge';
import { onMessageSend } from '../../../../src/app/sendAlert/onMessageSend';
import { fakeOutlook, person, type Situation } from './fakeOutlook';

jest.mock('../../../../src/core/checks/checkMessage');
jest.mock('../../../../src/core/checks/knowledge');
const check = jest.mocked(checkInSteps);

const now = new Date('2026-11-25T10:00:00Z');
const minutesFromNow = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const empty: Finding = { rule: 'emptySubject', severity: 'low', remedy: null, key: 'emptySubject' };
const lookAlike: Finding = {
  rule: 'lookAlike',
  address: 'luis@cont0so.com',
  like: 'contoso.com',
  how: 'domain',
  severity: 'high',
  remedy: null,
  key: 'lookAlike|luis@cont0so.com',
};

/** A policy that differs from the defaults in this. */
const policyWith = (checks: object, hold: object = {}) => ({ policy: { checks, hold } });

/** What the checks find, at once. */
const finds = (findings: Finding[]) =>
  check.mockImplementation(function* () {
    yield findings;
    return findings;
  });

beforeEach(() => {
  jest.useFakeTimers({ now });
  check.mockReset();
  finds([]);
  jest
    .mocked(knowledgeFrom)
    .mockReset()
    .mockImplementation(
      (_message, { policy }) =>
        ({
          settings: policy.checks,
          isOutside: (address: string) => !address.endsWith('contoso.com'),
        }) as never,
    );
});
afterEach(() => jest.useRealTimers());

const outlookWith = (differences: Partial<Situation> = {}) => {
  const outlook = fakeOutlook(differences);
  Object.defineProperty(globalThis, 'Office', { configurable: true, value: outlook.Office });
  outlook.handlers.set('onMessageSend', (event) => onMessageSend(event as Office.MailboxEvent));
  return outlook;
};

/** Sends, and lets time pass until Outlook would put its notice over the message. */
const send = async (outlook: ReturnType<typeof outlookWith>) => {
  const sending = outlook.raise('onMessageSend');
  await jest.advanceTimersByTimeAsync(4_999);
  const [completion] = sending.all;
  if (!completion) throw new Error('Not completed within five seconds.');
  // Whatever was still on its way arrives later.
  await jest.advanceTimersByTimeAsync(60_000);
  expect(sending.all).toHaveLength(1);
  return completion;
};

describe('a message without findings', () => {
  test('leaves, and its recipients are remembered', async () => {
    const outlook = outlookWith({ settings: { memory: { recent: ['eva@contoso.com'] } } });
    expect(await send(outlook)).toEqual({ allowEvent: true });
    expect(outlook.saved).toEqual([
      {
        memory: { v: 1, recent: ['luis@contoso.com', 'eva@contoso.com'], often: [] },
      },
    ]);
  });

  test('leaves at once although the recipients cannot be kept', async () => {
    const outlook = outlookWith({ faults: { 'settings.save': 'hangs' } });
    const sending = outlook.raise('onMessageSend');
    await jest.advanceTimersByTimeAsync(600);
    expect(sending.all).toEqual([{ allowEvent: true }]);
  });
});

describe('findings', () => {
  test('from the level of the organization on become an alert', async () => {
    finds([lookAlike, empty]);
    const outlook = outlookWith({ settings: policyWith({ alertFrom: 'low' }) });
    expect(await send(outlook)).toEqual({
      allowEvent: false,
      errorMessage:
        'Before this goes out:\n' +
        'luis@cont0so.com looks like contoso.com: is it right?\n' +
        'The subject is empty\n' +
        'Nothing has been sent yet.',
      cancelLabel: 'Review',
      commandId: 'Compose.Open',
      contextData: '{"findings":["lookAlike|luis@cont0so.com","emptySubject"]}',
    });
    // What may be a slip must not count as somebody the user writes to.
    expect(outlook.saved).toEqual([]);
  });

  test('below that level let the message leave; without a policy only those of high severity speak up', async () => {
    finds([empty]);
    expect(await send(outlookWith())).toEqual({ allowEvent: true });
    finds([lookAlike]);
    expect(await send(outlookWith())).toMatchObject({ allowEvent: false });
    expect(await send(outlookWith({ settings: policyWith({ alertFrom: 'never' }) }))).toEqual({
      allowEvent: true,
    });
  });

  test('that were silenced, for this message, for the recipient or for good, say nothing', async () => {
    finds([lookAlike]);
    const here = { session: { checks: JSON.stringify({ silenced: [lookAlike.key] }) } };
    const forHim = { settings: { memory: { silencedFor: ['lookAlike|luis@cont0so.com'] } } };
    const forGood = { settings: { memory: { silencedRules: ['lookAlike'] } } };
    for (const silenced of [here, forHim, forGood]) {
      expect(await send(outlookWith(silenced))).toEqual({ allowEvent: true });
    }
  });

  test('are told in Spanish where Outlook is Spanish, else in English', async () => {
    finds([lookAlike, empty]);
    const inLanguage = async (displayLanguage: string) =>
      send(outlookWith({ displayLanguage, settings: policyWith({ alertFrom: 'low' }) }));
    expect(await inLanguage('es-ES')).toMatchObject({
      errorMessage:
        'Antes de enviar:\n' +
        'luis@cont0so.com se parece a contoso.com: ¿es correcta?\n' +
        'El asunto está vacío\n' +
        'Aún no se ha enviado nada.',
      cancelLabel: 'Revisar',
    });
    expect(await inLanguage('est-EE')).toMatchObject({ cancelLabel: 'Review' });
  });
});

describe('what the checks get', () => {
  const checked = () => {
    const [message] = check.mock.lastCall ?? [];
    if (!message) throw new Error('Nothing was checked.');
    return message;
  };
  const off = () => check.mock.lastCall?.[1].settings.off;

  test('is the whole message', async () => {
    await send(
      outlookWith({
        cc: [person('eva@fabrikam.com', 'Eva')],
        attachments: [{ id: '1', name: 'offer.pdf', isInline: false }],
        composeType: 'reply',
      }),
    );
    expect(checked()).toMatchObject({
      from: 'ana@contoso.com',
      recipients: [
        { address: 'luis@contoso.com', field: 'to' },
        { address: 'eva@fabrikam.com', name: 'Eva', field: 'cc', type: 'user' },
      ],
      subject: 'Lunch on Tuesday',
      attachments: [{ id: '1', name: 'offer.pdf', inline: false }],
      kind: 'reply',
    });
  });

  test.each(['fails', 'hangs', 'throws'] as const)(
    'lacks what Outlook does not tell (%s), and names it, so that nobody takes it for empty',
    async (fault) => {
      const unread = () => check.mock.lastCall?.[2];
      await send(outlookWith({ faults: { subject: fault, attachments: fault } }));
      expect(checked()).toMatchObject({ subject: '', body: expect.stringContaining('Hello') as string });
      expect(unread()).toEqual(['subject', 'attachments']);
      await send(outlookWith({ faults: { cc: fault, composeType: fault } }));
      expect(checked()).toMatchObject({ recipients: [{ address: 'luis@contoso.com' }], kind: 'unknown' });
      expect(unread()).toEqual(['recipients', 'kind']);
      await send(outlookWith());
      expect(unread()).toEqual([]);
    },
  );

  test('is what was handed over and kept, and nothing of it where that cannot be had', async () => {
    const knowledge = jest.mocked(knowledgeFrom);
    const told = {
      session: { checks: JSON.stringify({ startedWith: ['eva@fabrikam.com'] }) },
      settings: { ...policyWith({ off: ['salutation'] }), memory: { recent: ['eva@fabrikam.com'] } },
    };
    await send(outlookWith(told));
    expect(JSON.stringify(knowledge.mock.lastCall)).toContain('"startedWith":["eva@fabrikam.com"]');
    expect(JSON.stringify(knowledge.mock.lastCall)).toContain('"recent":["eva@fabrikam.com"]');
    expect(off()).toEqual(['salutation']);
    await send(outlookWith({ ...told, faults: { 'session.get': 'hangs', 'settings.get': 'throws' } }));
    expect(JSON.stringify(knowledge.mock.lastCall)).not.toContain('eva@fabrikam.com');
    expect(off()).toEqual([]);
  });
});

describe('a message that cannot be checked', () => {
  const silent = { to: 'hangs', cc: 'hangs', bcc: 'hangs', from: 'hangs', subject: 'hangs' } as const;

  test('is let go before Outlook complains, which is kept for the pane', async () => {
    finds([lookAlike]);
    const outlook = outlookWith({
      faults: silent,
      settings: { letGo: ['2026-11-24T09:00:00.000Z'] },
    });
    expect(await send(outlook)).toEqual({ allowEvent: true });
    expect(outlook.saved).toEqual([
      {
        letGo: {
          v: 1,
          times: ['2026-11-25T10:00:03.500Z', '2026-11-24T09:00:00.000Z'],
        },
      },
    ]);
  });

  test('is let go although even that cannot be kept', async () => {
    const outlook = outlookWith({ faults: { ...silent, 'settings.save': 'hangs' } });
    expect(await send(outlook)).toEqual({ allowEvent: true });
  });

  test('whose text takes too long asks the writer instead of leaving unchecked, with what was found until then', async () => {
    const slow = (found: Finding[]) =>
      check.mockImplementation(function* () {
        for (;;) {
          jest.setSystemTime(Date.now() + 100);
          yield found;
        }
      });
    slow([]);
    const outlook = outlookWith();
    const { allowEvent, errorMessage } = await send(outlook);
    expect(allowEvent).toBe(false);
    expect(errorMessage).toContain('There was no time to check all of this message.');
    expect(outlook.saved).toEqual([]);
    slow([lookAlike]);
    expect((await send(outlookWith())).errorMessage).toMatch(/cont0so[^]*no time to check all/);
    // Where the organization wants no alert, it is kept for the pane.
    const silent = outlookWith({ settings: policyWith({ alertFrom: 'never' }) });
    expect(await send(silent)).toEqual({ allowEvent: true });
    expect(silent.saved.at(-1)).toMatchObject({ letGo: { times: [expect.any(String)] } });
  });

  test('is let go where a check breaks, which is kept too', async () => {
    check.mockImplementation(() => {
      throw new Error('a bug of ours');
    });
    const outlook = outlookWith();
    expect(await send(outlook)).toEqual({ allowEvent: true });
    expect(outlook.saved).toMatchObject([{ letGo: { times: ['2026-11-25T10:00:00.000Z'] } }]);
  });

  test.each(['to', 'cc', 'bcc', 'body'])(
    'in full, since Outlook does not tell its %s, leaves without an alert, which is kept too',
    async (part) => {
      const outlook = outlookWith({ faults: { [part]: 'fails' } });
      expect(await send(outlook)).toEqual({ allowEvent: true });
      expect(outlook.saved.at(-1)).toMatchObject({ letGo: { times: ['2026-11-25T10:00:00.000Z'] } });
      finds([lookAlike]);
      const alerted = outlookWith({ faults: { [part]: 'fails' } });
      expect(await send(alerted)).toMatchObject({ allowEvent: false });
      expect(alerted.saved).toEqual([]);
    },
  );

  test.each(['from', 'subject', 'attachments', 'composeType'])(
    'is none whose %s alone Outlook does not tell',
    async (part) => {
      const outlook = outlookWith({ faults: { [part]: 'fails' } });
      expect(await send(outlook)).toEqual({ allowEvent: true });
      expect(outlook.saved.map((save) => Object.keys(save))).toEqual([['memory']]);
    },
  );

  test('is let go where there is no message at all', async () => {
    const outlook = outlookWith();
    Object.assign(outlook.Office.context.mailbox, { item: null });
    expect(await send(outlook)).toEqual({ allowEvent: true });
  });

  test('is left alone afterwards: nothing is set or kept once it was let go', async () => {
    const outlook = outlookWith({
      faults: silent,
      delay: minutesFromNow(5),
      session: { hold: JSON.stringify({ minutes: 5, until: minutesFromNow(5).toISOString(), by: 'user' }) },
    });
    await send(outlook);
    expect(outlook.calls).not.toContain('delay.set');
    expect(outlook.saved.map((save) => Object.keys(save))).toEqual([['letGo']]);
  });
});

describe('a hold', () => {
  const chosen = (minutes: number, by: 'user' | 'organization', chosenBefore = 20) => ({
    delay: minutes > 0 ? minutesFromNow(minutes - chosenBefore) : (0 as const),
    session: {
      hold: JSON.stringify({ minutes, until: minutesFromNow(minutes - chosenBefore).toISOString(), by }),
    },
  });

  test('counts from Send, not from when it was chosen', async () => {
    const outlook = outlookWith(chosen(5, 'user'));
    expect(await send(outlook)).toEqual({ allowEvent: true });
    expect(outlook.state.delay).toEqual(minutesFromNow(5));
  });

  test('counts from Send under an alert too, and is known as ours when Send is pressed again', async () => {
    finds([lookAlike]);
    const outlook = outlookWith(chosen(5, 'user'));
    expect(await send(outlook)).toMatchObject({ allowEvent: false });
    expect(outlook.state.delay).toEqual(minutesFromNow(5));
    expect(JSON.parse(outlook.state.session['hold'] ?? '')).toEqual({
      v: 1,
      minutes: 5,
      until: minutesFromNow(5).toISOString(),
      by: 'user',
    });
    jest.setSystemTime(minutesFromNow(3));
    finds([]);
    await send(outlook);
    expect(outlook.state.delay).toEqual(minutesFromNow(8));
  });

  test('of the organization grows for what goes outside or where nobody knows, and for what is risky', async () => {
    const settings = policyWith({ alertFrom: 'never' }, { minutes: 1, outsideMinutes: 10, riskMinutes: 30 });
    const outside = outlookWith({ ...chosen(1, 'organization'), settings, to: [person('eva@fabrikam.com')] });
    await send(outside);
    expect(outside.state.delay).toEqual(minutesFromNow(10));
    jest.setSystemTime(now);
    const untold = outlookWith({ ...chosen(1, 'organization'), settings, faults: { cc: 'fails' } });
    await send(untold);
    expect(untold.state.delay).toEqual(minutesFromNow(10));
    jest.setSystemTime(now);
    finds([lookAlike]);
    const risky = outlookWith({ ...chosen(1, 'organization'), settings });
    await send(risky);
    expect(risky.state.delay).toEqual(minutesFromNow(30));
  });

  test.each(['fails', 'hangs', 'throws'] as const)('that cannot be set anew (%s) stays', async (fault) => {
    const outlook = outlookWith({ ...chosen(5, 'user'), faults: { 'delay.set': fault } });
    expect(await send(outlook)).toEqual({ allowEvent: true });
    expect(outlook.state.delay).toEqual(minutesFromNow(-15));
    expect(outlook.saved.map((save) => Object.keys(save))).toEqual([['memory']]);
  });

  test('is not looked for where Outlook has no delay, nor set where the present one cannot be read', async () => {
    const without = outlookWith({ ...chosen(5, 'user'), canDelay: false });
    expect(await send(without)).toEqual({ allowEvent: true });
    const unread = outlookWith({ ...chosen(5, 'user'), faults: { 'delay.get': 'fails' } });
    expect(await send(unread)).toEqual({ allowEvent: true });
    expect(unread.calls).not.toContain('delay.set');
  });
});
