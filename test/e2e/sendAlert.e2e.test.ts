import { replyAll, startMessage, typeInForm, type Typed } from './support/compose';
import { type OpenedOutlook, type WorldParts, openOutlook, worldWith } from './support/openOutlook';
import { openFolder, roundTrips } from './support/pane';
import {
  type AlertOnScreen,
  alertShown,
  askedInPane,
  eventsEnded,
  eventsSoFar,
  messageLeft,
  pressInAlert,
  pressSend,
  sendAndSee,
  sendAndWait,
  settingsKept,
} from './support/sendAlert';

/* The product's send handler in the simulated Outlook: what it says, when it is silent, and what it remembers. */

const niamh = 'niamh.byrne@brannock.example';
const declan = 'declan.walsh@brannock.example';
const mark = 'mark.holloway@holloway-foods.example';
const falseMark = 'mark.holloway@holloway-food.example';

const clean: Typed = { to: declan, subject: 'Lunch', body: 'At one?' };
const card = 'The card is 4111 1111 1111 1111.';
/** One finding of each severity: a card, an IBAN alone would be medium, an empty subject is low. */
const faulty: Typed = { to: mark, subject: 'Card', body: card };

/** An office, its add-in told of the message that is begun. */
const write = async (typed: Typed, parts: WorldParts = {}): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(worldWith('office', parts));
  await begin(outlook, typed);
  return outlook;
};

/** Begins a message, and waits until the add-in has done what it does then. */
const begin = async (outlook: OpenedOutlook, typed: Typed): Promise<void> => {
  const before = eventsSoFar(outlook).length;
  await startMessage(outlook, typed);
  await eventsEnded(outlook, before + 1);
};

const inboxOf = ({ simulator }: OpenedOutlook, address: string): string[] =>
  (simulator.exchange.mailbox(address)?.list('inbox') ?? []).map(({ subject }) => subject);

const findingsIn = ({ text }: AlertOnScreen): string[] =>
  text
    .split('\n')
    .slice(1, -1)
    .filter((line) => !/^(?:and|y) \d/.test(line));

/** Presses Send, and gives the lines of the alert that has to come. */
const toldAtSend = async (outlook: OpenedOutlook): Promise<string[]> => {
  await pressSend(outlook);
  return findingsIn(await alertShown(outlook));
};

/** Presses the button that leads back to the draft, beside which the pane opens. */
const goBack = async (outlook: OpenedOutlook): Promise<void> => {
  await pressInAlert(outlook, 'Review');
  await outlook.page.locator('dialog').waitFor({ state: 'detached' });
};

describe('a message without findings', () => {
  test('goes without an alert, and asks the web server for config.json alone', async () => {
    const outlook = await openOutlook(worldWith('office', { client: { nestedAppAuth: false } }));
    const asked: string[] = [];
    outlook.page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      const isAsked = ['fetch', 'xhr', 'ping'].includes(request.resourceType());
      if (isAsked && origin !== outlook.simulator.origins.outlook) {
        asked.push(`${request.method()} ${pathname} ${request.postData() ?? ''}`);
      }
    });
    await begin(outlook, clean);
    await sendAndWait(outlook);
    expect(inboxOf(outlook, declan)).toContain('Lunch');
    expect(eventsSoFar(outlook)).toEqual(['OnNewMessageCompose completed', 'OnMessageSend completed']);
    expect(asked).toEqual(['GET /config.json ']);
    expect(roundTrips(outlook)).toEqual([]);
  });

  test('goes where no administrator deployed the add-in, whatever is in it', async () => {
    const outlook = await openOutlook(
      worldWith('office', { client: { addInEvents: false }, policy: { hold: { minutes: 5 } } }),
    );
    await startMessage(outlook, faulty);
    await sendAndWait(outlook);
    expect(inboxOf(outlook, mark)).toContain('Card');
    expect(eventsSoFar(outlook)).toEqual([]);
    expect(await settingsKept(outlook)).toEqual({});
  });
});

describe('a message with findings', () => {
  const everything = { policy: { checks: { alertFrom: 'low' } } };

  test('is told of in English: worst first, numbers masked, then how many more', async () => {
    const outlook = await write(
      {
        to: mark,
        body: 'Hello Judith,\n\nto ES91 2100 0418 4502 0005 1332, as in the contract, which is attached. Internal only.',
      },
      everything,
    );
    await pressSend(outlook);
    expect(await alertShown(outlook)).toEqual({
      text: [
        'Before this goes out:',
        `“internal only” on a message that goes outside: ${mark}`,
        'The text mentions an attachment; there is none',
        'In the text: an IBAN (ES•• … 1332)',
        'and 2 more',
        'Nothing has been sent yet.',
      ].join('\n'),
      buttons: ['Send Anyway', 'Review'],
    });
    await pressInAlert(outlook, 'Review');
    await typeInForm(outlook, {
      subject: 'Account',
      body: 'The account is ES91 2100 0418 4502 0005 1332.',
    });
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toBe(
      'Before this goes out:\nIn the text: an IBAN (ES•• … 1332)\nNothing has been sent yet.',
    );
    expect(inboxOf(outlook, mark)).not.toContain('Account');
  });

  test('is told of in Spanish in a Spanish Outlook', async () => {
    const outlook = await openOutlook(worldWith('oficina', everything));
    const emilio = 'emilio.olivares@olivares.example';
    await begin(outlook, {
      to: emilio,
      body: 'Hola, Rosa:\n\na la cuenta ES91 2100 0418 4502 0005 1332, como dice el contrato que se adjunta. Solo para uso interno.',
    });
    await pressSend(outlook);
    expect(await alertShown(outlook)).toEqual({
      text: [
        'Antes de enviar:',
        `«solo para uso interno» en un mensaje que sale fuera: ${emilio}`,
        'El texto menciona un adjunto y no hay ninguno',
        'En el texto: un IBAN (ES•• … 1332)',
        'y 2 más',
        'Aún no se ha enviado nada.',
      ].join('\n'),
      buttons: ['Enviar de todos modos', 'Revisar'],
    });
    await pressInAlert(outlook, 'Revisar');
    await typeInForm(outlook, { subject: 'Cuenta', body: 'La cuenta es ES91 2100 0418 4502 0005 1332.' });
    await pressSend(outlook);
    expect((await alertShown(outlook)).text).toBe(
      'Antes de enviar:\nEn el texto: un IBAN (ES•• … 1332)\nAún no se ha enviado nada.',
    );
    await pressInAlert(outlook, 'Enviar de todos modos');
    await messageLeft(outlook);
    expect(inboxOf(outlook, emilio)).toContain('Cuenta');
  });

  test('goes back to the draft with its own button of a client that has it, and nothing is sent', async () => {
    const outlook = await write(faulty, { client: { takeAction: true } });
    await pressSend(outlook);
    expect((await alertShown(outlook)).buttons).toEqual(['Review', 'Send Anyway', "Don't Send"]);
    await pressInAlert(outlook, "Don't Send");
    expect(inboxOf(outlook, mark)).not.toContain('Card');
    expect(await outlook.page.locator('#pane iframe').count()).toBe(0);
    // The draft can be mended and sent.
    await typeInForm(outlook, { body: 'The card is the blue one.' });
    await sendAndWait(outlook);
    expect(inboxOf(outlook, mark)).toContain('Card');
  });

  test('is sent anyway, if the person says so', async () => {
    const outlook = await write(faulty);
    expect(await toldAtSend(outlook)).toEqual(['In the text: a payment card (•••• 1111)']);
    await pressInAlert(outlook, 'Send Anyway');
    await messageLeft(outlook);
    expect(inboxOf(outlook, mark)).toContain('Card');
  });

  test('opens the pane on exactly these findings, and silenced there they are not told of again', async () => {
    const outlook = await write(faulty);
    await pressSend(outlook);
    await pressInAlert(outlook, 'Review');
    const given = await askedInPane(outlook, 'getInitializationContextAsync');
    const { findings } = JSON.parse(String(given)) as { findings: string[] };
    expect(findings).toEqual([expect.stringMatching(/^personalData\|\d+$/)]);
    expect(inboxOf(outlook, mark)).not.toContain('Card');

    const handOver = JSON.stringify({ silenced: findings });
    await askedInPane(outlook, 'sessionData.setAsync', 'checks', handOver);
    // Another one is told of all the same.
    await typeInForm(outlook, { body: `${card} Internal only.` });
    expect(await toldAtSend(outlook)).toEqual([expect.stringContaining('internal only')]);
    await goBack(outlook);
    await typeInForm(outlook, { body: card });
    await sendAndWait(outlook);
    expect(inboxOf(outlook, mark)).toContain('Card');
  });
});

describe('what is remembered', () => {
  test('addresses that were written to: nobody strange any more, but whoever looks like them', async () => {
    const checks = { alertFrom: 'medium' };
    const outlook = await write({ to: falseMark, subject: 'First', body: 'Hello.' }, { policy: { checks } });
    // Nobody is known whom this Mark could look like.
    await sendAndWait(outlook);
    expect(await settingsKept(outlook)).toMatchObject({ memory: { recent: [falseMark] } });

    // Of whom the user has never heard: one outsider among many colleagues.
    const colleagues = `${declan}; priya.raman@brannock.example; conor.daly@brannock.example`;
    const mixed: Typed = {
      to: `${colleagues}; pat.quinn@mail.example`,
      subject: 'Second',
      body: 'Hello all.',
    };
    await begin(outlook, mixed);
    expect(await toldAtSend(outlook)).toEqual(['One of 4 recipients is outside: pat.quinn@mail.example']);
    await pressInAlert(outlook, 'Send Anyway');
    await messageLeft(outlook);
    // Sent in spite of an alert is no sign that the addresses are right.
    expect(await settingsKept(outlook)).toMatchObject({ memory: { recent: [falseMark] } });

    await begin(outlook, { to: 'pat.quinn@mail.example', subject: 'Third', body: 'Hello.' });
    await sendAndWait(outlook);
    await begin(outlook, { ...mixed, subject: 'Fourth' });
    await sendAndWait(outlook);
    expect(inboxOf(outlook, declan)).toEqual(expect.arrayContaining(['Second', 'Fourth']));
  });

  test('a look-alike of somebody who was written to more than once is told of', async () => {
    const outlook = await write({ to: mark, subject: 'Rates', body: 'Hello.' });
    await sendAndWait(outlook);
    // Once is no proof of being right.
    await begin(outlook, { to: mark, subject: 'More rates', body: 'Hello.' });
    await sendAndWait(outlook);
    await begin(outlook, { to: falseMark, subject: 'Rates again', body: 'Hello.' });
    expect(await toldAtSend(outlook)).toEqual([`${falseMark} looks like ${mark}: is it right?`]);
    await goBack(outlook);
    expect(inboxOf(outlook, falseMark)).not.toContain('Rates again');
    await typeInForm(outlook, { to: mark });
    await sendAndWait(outlook);
    expect(inboxOf(outlook, mark)).toContain('Rates again');
  });

  test('with whom a reply began, while it is written', async () => {
    const outlook = await openOutlook(worldWith('office', { policy: { checks: { alertFrom: 'medium' } } }));
    await openFolder(outlook, 'inbox');
    await replyAll(outlook, 'thread-with-client-2');
    await eventsEnded(outlook, 1);
    // Without what is quoted only the beginning tells who is in the conversation.
    const claire = 'claire.dubois@atelier-dubois.example';
    await typeInForm(outlook, { cc: `priya.raman@brannock.example; ${claire}`, body: 'Week 14 it is.' });
    expect(await toldAtSend(outlook)).toEqual([`New in this conversation: ${claire}`]);
  });
});

describe('the policy', () => {
  const medium: Typed = { to: mark, subject: 'Account', body: 'It is ES91 2100 0418 4502 0005 1332.' };

  test('says from which severity on findings are told of', async () => {
    const outlook = await openOutlook('office');
    let alertFrom = '';
    await outlook.page.route('**/config.json', (route) => route.fulfill({ json: { checks: { alertFrom } } }));
    const said = async (level: string, typed: Typed): Promise<string[]> => {
      alertFrom = level;
      await begin(outlook, typed);
      const alert = await sendAndSee(outlook);
      if (alert === null) return [];
      await pressInAlert(outlook, 'Send Anyway');
      await messageLeft(outlook);
      return findingsIn(alert);
    };
    const low: Typed = { ...clean, subject: '' };
    expect(await said('never', faulty)).toEqual([]);
    expect(await said('high', medium)).toEqual([]);
    expect(await said('high', faulty)).toEqual(['In the text: a payment card (•••• 1111)']);
    expect(await said('medium', low)).toEqual([]);
    expect(await said('medium', medium)).toEqual(['In the text: an IBAN (ES•• … 1332)']);
    expect(await said('low', low)).toEqual(['The subject is empty']);
  });

  test('its own patterns and words are told of, what is off is not', async () => {
    const checks = {
      patterns: [{ name: 'Project number', pattern: 'BC-\\d{6}' }],
      internalWords: ['Harvest'],
      off: ['personalData'],
    };
    const outlook = await write(
      { to: mark, subject: 'harvest', body: `See BC-204117. ${card}` },
      { policy: { checks } },
    );
    expect(await toldAtSend(outlook)).toEqual([
      'In the text: Project number (•••• 17)',
      `“harvest” on a message that goes outside: ${mark}`,
    ]);
    await goBack(outlook);
    await typeInForm(outlook, { subject: 'Card', body: card });
    await sendAndWait(outlook);
  });

  test.each<[string, WorldParts]>([
    ['is not there', { policy: null }],
    ['is no JSON', { policyText: '<html>404</html>' }],
    ['is of another kind', { policyText: '[]' }],
    [
      'has broken parts',
      {
        policy: {
          checks: { alertFrom: 'sometimes', off: 'personalData', patterns: [{ name: 'P', pattern: '(' }, 7] },
          hold: { minutes: 'five' },
          ownDomains: [3],
        },
      },
    ],
  ])('that %s: the defaults hold', async (_, parts) => {
    const outlook = await write(medium, parts);
    // Below the default level, and without a hold.
    await sendAndWait(outlook);
    expect(inboxOf(outlook, mark)).toContain('Account');
    await begin(outlook, faulty);
    expect(await toldAtSend(outlook)).toEqual(['In the text: a payment card (•••• 1111)']);
  });

  test('whose parts are broken keeps the others', async () => {
    const patterns = [
      { name: 'Broken', pattern: '(' },
      { name: 'Project number', pattern: 'BC-\\d{6}' },
    ];
    const outlook = await write(
      { to: mark, subject: 'Project', body: 'See BC-204117.' },
      { policy: { checks: { alertFrom: 'sometimes', patterns } } },
    );
    expect(await toldAtSend(outlook)).toEqual(['In the text: Project number (•••• 17)']);
  });

  test('holds on while it cannot be had or read, and ends when it is gone', async () => {
    const outlook = await openOutlook('office');
    const { page, problems } = outlook;
    let answer: { status?: number; body: string } | null = { body: '{"checks":{"alertFrom":"never"}}' };
    await page.route('**/config.json', (route) => (answer ? route.fulfill(answer) : route.abort()));
    problems.allow(/Failed to load resource/);

    for (const kept of [answer, null, { status: 503, body: '{}' }, { body: '<html>' }]) {
      answer = kept;
      await begin(outlook, faulty);
      await sendAndWait(outlook);
    }
    expect(inboxOf(outlook, mark).filter((subject) => subject === 'Card')).toHaveLength(4);

    answer = { status: 404, body: '' };
    await begin(outlook, faulty);
    await pressSend(outlook);
    await alertShown(outlook);
  });
});

test('the pane was never opened and nobody is signed in: the checks are the same', async () => {
  const outlook = await write(faulty, { client: { nestedAppAuth: false }, consent: 'refused' });
  expect(await toldAtSend(outlook)).toEqual(['In the text: a payment card (•••• 1111)']);
  await pressInAlert(outlook, 'Send Anyway');
  await messageLeft(outlook);
  expect(roundTrips(outlook)).toEqual([]);
  expect(outlook.simulator.exchange.mailbox(niamh)?.list('drafts')).not.toContainEqual(
    expect.objectContaining({ subject: 'Card' }),
  );
});
