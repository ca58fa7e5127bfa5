import { createNestedAppSignIn } from '../../../../src/adapters/signIn/nestedAppSignIn';

const clientId = '11111111-2222-4333-8444-555555555555';
const options = {
  clientId,
  authorityOrigin: 'https://login.microsoftonline.com',
  tenant: 'contoso.com',
  supported: true,
  isOnline: () => true,
};
const reading = ['User.Read', 'Mail.Read'];

interface BridgeRequest {
  method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  requestId: string;
  tokenParams?: { clientId: string; authority: string; scope: string; claims?: string };
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const idToken = `${encoded({ alg: 'none' })}.${encoded({ oid: 'ana', tid: 'contoso', preferred_username: 'ana@contoso.com' })}.`;
const token = {
  token: { access_token: 'the token', id_token: idToken, expires_in: 3600, scope: reading.join(' ') },
  account: {
    homeAccountId: 'ana.contoso',
    environment: 'login.microsoftonline.com',
    tenantId: 'contoso',
    username: 'ana',
  },
};

/** Outlook's side of nested app authentication, in the page of the real msal; `answer` is what the host says. */
function stubBridge(answer: (request: BridgeRequest) => object | null): BridgeRequest[] {
  const requests: BridgeRequest[] = [];
  const listeners: ((message: string) => void)[] = [];
  const bridge = {
    addEventListener: (_type: string, listener: (message: string) => void) => listeners.push(listener),
    removeEventListener: () => undefined,
    postMessage: (text: string) => {
      const request = JSON.parse(text) as BridgeRequest;
      requests.push(request);
      const reply =
        request.method === 'GetInitContext'
          ? { success: true, initContext: { capabilities: {} } }
          : answer(request);
      if (!reply) return;
      const message = JSON.stringify({
        messageType: 'NestedAppAuthResponse',
        requestId: request.requestId,
        ...reply,
      });
      queueMicrotask(() => listeners.forEach((listener) => listener(message)));
    },
  };
  Object.assign(window, { nestedAppAuthBridge: bridge });
  return requests;
}

const ignored = (): void => undefined;

/** msal tells its other tabs of a changed cache; node's own channel would keep the process alive. */
class SilentChannel {
  addEventListener = ignored;
  removeEventListener = ignored;
  postMessage = ignored;
  close = ignored;
}
const nodeChannel = globalThis.BroadcastChannel;

beforeEach(() => {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
    clear: () => stored.clear(),
  };
  Object.assign(globalThis, {
    BroadcastChannel: SilentChannel,
    window: Object.assign(Object.create(globalThis) as object, {
      localStorage: storage,
      sessionStorage: storage,
      location: new URL('https://localhost:3000/taskpane.html'),
      addEventListener: () => undefined,
    }),
    document: { cookie: '' },
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
  Reflect.deleteProperty(globalThis, 'document');
  globalThis.BroadcastChannel = nodeChannel;
});

test('a token comes silently through the bridge of the host, with the scopes and claims that were asked for', async () => {
  const requests = stubBridge(() => ({ success: true, ...token }));
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  expect(await createNestedAppSignIn(options).token(reading, { claims })).toEqual({
    ok: true,
    value: 'the token',
  });
  const asked = requests.at(-1);
  expect(asked).toMatchObject({
    method: 'GetToken',
    tokenParams: {
      clientId,
      authority: 'https://login.microsoftonline.com/contoso.com',
      scope: 'User.Read Mail.Read',
    },
  });
  expect(JSON.parse(asked?.tokenParams?.claims ?? '')).toMatchObject({
    access_token: { nbf: { value: '1' }, xms_cc: { values: ['CP1'] } },
  });
});

test('no window opens without a click', async () => {
  const requests = stubBridge(() => ({
    success: false,
    error: { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required' },
  }));
  const answer = await createNestedAppSignIn(options).token(reading);
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'interactionNeeded' } });
  expect(requests.map(({ method }) => method)).not.toContain('GetTokenPopup');
});

test('a click asks silently first and opens a window only when the user has to be asked', async () => {
  const requests = stubBridge(({ method }) =>
    method === 'GetTokenPopup'
      ? { success: true, ...token }
      : { success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required' } },
  );
  const answer = await createNestedAppSignIn(options).token(reading, { interactive: true });
  expect(answer).toEqual({ ok: true, value: 'the token' });
  expect(requests.map(({ method }) => method)).toEqual(['GetInitContext', 'GetToken', 'GetTokenPopup']);
});

test.each([
  ['PERSISTENT_ERROR', 'native_executor_error'],
  ['TRANSIENT_ERROR', undefined],
  ['PERSISTENT_ERROR', undefined],
  ['ACCOUNT_UNAVAILABLE', undefined],
  ['NESTED_APP_AUTH_UNAVAILABLE', undefined],
  ['DISABLED', undefined],
  ['something new', undefined],
])('a click opens a window after the silent failure %s %s too', async (status, code) => {
  const requests = stubBridge(({ method }) =>
    method === 'GetTokenPopup' ? { success: true, ...token } : { success: false, error: { status, code } },
  );
  const answer = await createNestedAppSignIn(options).token(reading, { interactive: true });
  expect(answer).toEqual({ ok: true, value: 'the token' });
  expect(requests.at(-1)?.method).toBe('GetTokenPopup');
});

test.each([
  ['NO_NETWORK', undefined, 'offline'],
  ['PERSISTENT_ERROR', 'AADSTS700016: no such application', 'signInRefused'],
])('no window opens after %s %s, which it could not mend', async (status, description, kind) => {
  const requests = stubBridge(() => ({ success: false, error: { status, code: 'x', description } }));
  const answer = await createNestedAppSignIn(options).token(reading, { interactive: true });
  expect(answer).toMatchObject({ ok: false, failure: { kind, doing: 'signIn' } });
  expect(requests.map(({ method }) => method)).not.toContain('GetTokenPopup');
});

test('a closed window is a refusal', async () => {
  stubBridge(({ method }) =>
    method === 'GetTokenPopup'
      ? { success: false, error: { status: 'USER_CANCEL' } }
      : { success: false, error: { status: 'USER_INTERACTION_REQUIRED' } },
  );
  const answer = await createNestedAppSignIn(options).token(reading, { interactive: true });
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'consentRefused' } });
});

test('a host that never answers a silent request does not keep the pane waiting', async () => {
  stubBridge(() => null);
  const answer = await createNestedAppSignIn({ ...options, longestSilence: 5 }).token(reading);
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'signInSilent' } });
});

test.each([
  ['Outlook does not support it', { ...options, supported: false }, 'signInUnavailable'],
  ['no client id is configured', { ...options, clientId: null }, 'notSetUp'],
])('where %s, the bridge is left alone', async (_why, given, kind) => {
  const requests = stubBridge(() => ({ success: true, ...token }));
  const answer = await createNestedAppSignIn(given).token(reading, { interactive: true });
  expect(answer).toMatchObject({ ok: false, failure: { kind } });
  expect(requests).toEqual([]);
});

test('offline the host is not asked and no window opens, whatever was clicked', async () => {
  const requests = stubBridge(() => null);
  const answer = await createNestedAppSignIn({ ...options, isOnline: () => false }).token(reading, {
    interactive: true,
  });
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'offline', doing: 'signIn' } });
  expect(requests).toEqual([]);
});

test('without a bridge msal is not started, since it would sign in like an ordinary web page', async () => {
  const answer = await createNestedAppSignIn(options).token(reading, { interactive: true });
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'signInUnavailable' } });
});

test('a bridge that breaks at the start does not make msal an ordinary browser client', async () => {
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  Object.assign(window, {
    console,
    nestedAppAuthBridge: {
      addEventListener: () => {
        throw new Error('broken');
      },
    },
  });
  const answer = await createNestedAppSignIn(options).token(reading, { interactive: true });
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'signInUnavailable' } });
  log.mockRestore();
});
