import { onNewMessageCompose } from '../../../../src/app/sendAlert/onNewMessageCompose';
import { defaultChecks, defaultHold } from '../../../../src/policy/checkSettings';
import { fakeOutlook, person, type Situation } from './fakeOutlook';

const now = new Date('2026-11-25T10:00:00Z');
const inFive = new Date('2026-11-25T10:05:00Z');

/** What the session data hold after a message was begun, of which there is no more to say. */
const marked = {
  checks: JSON.stringify({
    v: 1,
    begun: true,
    startedWith: null,
    addressedBefore: null,
    silenced: [],
    outside: {},
  }),
};

/** What the web server answers; `silence`: nothing, ever. */
type Answer = { status: number; text: string } | 'offline' | 'silence';
const file = (content: object): Answer => ({ status: 200, text: JSON.stringify(content) });
const missing: Answer = { status: 404, text: 'Not found' };

const fetched = jest.fn();
const originalFetch = globalThis.fetch;

beforeEach(() => jest.useFakeTimers({ now }));
afterEach(() => {
  jest.useRealTimers();
  fetched.mockReset();
  globalThis.fetch = originalFetch;
  Reflect.deleteProperty(globalThis, 'document');
  Reflect.deleteProperty(globalThis, 'location');
});

/** Begins a message, lets the user do something a second later, and waits until the handler has completed. */
const begin = async (
  differences: Partial<Situation> = {},
  answer: Answer = missing,
  meanwhile: (state: Situation) => void = () => undefined,
) => {
  const outlook = fakeOutlook(differences);
  Object.assign(globalThis, { Office: outlook.Office, builtForOrigin: 'https://addin.contoso.com/recall' });
  globalThis.fetch = fetched.mockImplementation(() => {
    if (answer === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    if (answer === 'silence') return new Promise(() => undefined);
    return Promise.resolve(new Response(answer.text, { status: answer.status }));
  });
  outlook.handlers.set('onNewMessageCompose', (event) => onNewMessageCompose(event as Office.MailboxEvent));
  const beginning = outlook.raise('onNewMessageCompose');
  setTimeout(() => meanwhile(outlook.state), 1_000);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(beginning.all).toEqual([{}]);
  return outlook;
};

const heldFive = { hold: { minutes: 5 } };

describe('the policy', () => {
  test('is fetched by its absolute address, whatever page there is', async () => {
    await begin();
    expect(fetched).toHaveBeenLastCalledWith('https://addin.contoso.com/recall/config.json', {
      cache: 'no-cache',
    });
    // As the event runtime of a Mac may have it: a page of Outlook's own.
    Object.assign(globalThis, { document: {}, location: { hostname: '', origin: 'null' } });
    fetched.mockReset();
    await begin();
    expect(fetched).toHaveBeenLastCalledWith('https://addin.contoso.com/recall/config.json', {
      cache: 'no-cache',
    });
  });

  test('comes on localhost from the port at which the page is tried', async () => {
    Object.assign(globalThis, { location: { hostname: 'localhost', origin: 'https://localhost:4000' } });
    await begin();
    expect(fetched).toHaveBeenLastCalledWith('https://localhost:4000/config.json', { cache: 'no-cache' });
  });

  test('is kept when it changed, and only then', async () => {
    const config = file({
      clientId: 'not of interest',
      ownDomains: ['Contoso.com'],
      checks: { alertFrom: 'low' },
    });
    const kept = {
      ownDomains: ['contoso.com'],
      partnerDomains: [],
      mixedDomains: [],
      onPremisesDomains: [],
      checks: { ...defaultChecks, alertFrom: 'low' },
      hold: defaultHold,
    };
    expect((await begin({}, config)).saved).toEqual([
      { policy: { v: 1, ...kept, fetchedAt: now.getTime() } },
    ]);
    expect((await begin({ settings: { policy: kept } }, config)).saved).toEqual([]);
  });

  test('gives way to the defaults where the web server says that there is none', async () => {
    const outlook = await begin({ settings: { policy: { checks: { alertFrom: 'low' } } } });
    expect(outlook.saved).toMatchObject([{ policy: { checks: defaultChecks, hold: defaultHold } }]);
    expect((await begin()).saved).toEqual([]);
  });

  test.each<[string, Answer]>([
    ['offline', 'offline'],
    ['the web server is silent', 'silence'],
    ['the web server is broken', { status: 503, text: '{}' }],
    ['the file is broken', { status: 200, text: '{ "checks": ' }],
    ['a web page comes instead', { status: 200, text: '<!doctype html>' }],
    ['it is a list', { status: 200, text: '[]' }],
  ])('as it was kept goes on to hold: %s', async (_name, answer) => {
    const outlook = await begin({ settings: { policy: heldFive } }, answer);
    expect(outlook.saved).toEqual([]);
    expect(outlook.state.delay).toEqual(answer === 'silence' ? new Date('2026-11-25T10:05:02.500Z') : inFive);
  });
});

describe('the hold of the organization', () => {
  const chosen = (minutes: number, until: Date) => ({
    ...marked,
    hold: JSON.stringify({ v: 1, minutes, until: until.toISOString(), by: 'organization' }),
  });

  test.each([
    ['the web', 'OutlookWebApp', 'OfficeOnline'],
    ['new Windows', 'newOutlookWindows', 'PC'],
    ['Mac', 'Outlook', 'Mac'],
  ])('is set in %s, and handed over', async (_client, hostName, platform) => {
    const { state } = await begin({ hostName, platform }, file(heldFive));
    expect(state.delay).toEqual(inFive);
    expect(state.session).toEqual(chosen(5, inFive));
  });

  test.each([
    ['classic Windows, where it could not be stopped', { hostName: 'Outlook', platform: 'PC' }],
    ['a phone', { hostName: 'OutlookIOS', platform: 'iOS' }],
    ['an Outlook that has no delay', { canDelay: false }],
    ['a message that already has a time', { delay: new Date('2026-11-26T08:00:00Z') }],
    ['a message whose time cannot be read', { faults: { 'delay.get': 'fails' } as const }],
  ])('is not set in %s', async (_name, differences) => {
    const outlook = await begin(differences, file(heldFive));
    expect(outlook.calls).not.toContain('delay.set');
    expect(outlook.state.session).toEqual(marked);
  });

  test.each([0, 30])('gives way to %i minutes that the user chose meanwhile', async (minutes) => {
    const hold = JSON.stringify({ minutes, until: now.toISOString(), by: 'user' });
    const { state, calls } = await begin({ settings: { policy: heldFive } }, 'silence', ({ session }) => {
      session['hold'] = hold;
    });
    expect(calls).not.toContain('delay.set');
    expect(state.session).toEqual({ ...marked, hold });
  });

  test('is not handed over where it could not be set', async () => {
    const { state } = await begin({ faults: { 'delay.set': 'fails' } }, file(heldFive));
    expect(state.session).toEqual(marked);
  });

  test('only of what goes outside is left to Send', async () => {
    const { state, calls } = await begin({}, file({ hold: { outsideMinutes: 10 } }));
    expect(calls).not.toContain('delay.set');
    expect(state.session).toEqual(chosen(0, now));
  });

  test('is none without a policy', async () => {
    expect((await begin()).state).toMatchObject({ delay: 0, session: marked });
  });
});

describe('whom a reply began with', () => {
  const reply: Partial<Situation> = {
    composeType: 'reply',
    to: [person('Eva@Fabrikam.com')],
    cc: [person('luis@contoso.com')],
  };
  const handedOver = async (differences: Partial<Situation>) =>
    JSON.parse((await begin(differences)).state.session['checks'] ?? 'null') as unknown;

  test('is handed over, beside what the pane may have said already', async () => {
    const silenced = { session: { checks: JSON.stringify({ silenced: ['emptySubject'] }) } };
    expect(await handedOver({ ...reply, ...silenced })).toEqual({
      v: 1,
      begun: true,
      startedWith: ['eva@fabrikam.com', 'luis@contoso.com'],
      addressedBefore: null,
      silenced: ['emptySubject'],
      outside: {},
    });
  });

  test.each<[string, Partial<Situation>]>([
    ['a new message', { composeType: 'newMail' }],
    ['a forward', { composeType: 'forward' }],
    ['a message of which Outlook does not tell the kind', { faults: { composeType: 'fails' } }],
    ['a reply of which Outlook does not tell all', { faults: { cc: 'hangs' } }],
  ])('is nothing to say of %s; that the event ran is', async (_name, differences) => {
    expect(await handedOver({ ...reply, ...differences })).toEqual(JSON.parse(marked.checks));
  });
});

test('an Outlook that answers nothing is not kept waiting for ever', async () => {
  const faults = Object.fromEntries(
    ['composeType', 'delay.get', 'delay.set', 'session.get', 'settings.save'].map((call) => [call, 'hangs']),
  ) as Situation['faults'];
  await begin({ faults, composeType: 'reply' }, file(heldFive));
});

test('an Outlook that throws at everything has its event completed', async () => {
  const outlook = fakeOutlook();
  Object.assign(globalThis, { Office: { ...outlook.Office, context: undefined } });
  const completed = jest.fn();
  await onNewMessageCompose({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
});
