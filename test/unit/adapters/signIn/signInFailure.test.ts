import {
  AuthError,
  BrowserAuthError,
  BrowserAuthErrorCodes,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import { signInFailure } from '../../../../src/adapters/signIn/signInFailure';

const id = 'correlation';

test.each([
  [
    'consent missing',
    'interactionNeeded',
    new InteractionRequiredAuthError('consent_required', id, 'AADSTS65001: not consented'),
  ],
  ['a login that ran out', 'interactionNeeded', new InteractionRequiredAuthError('login_required', id)],
  ['no account in the host', 'interactionNeeded', new ClientAuthError('no_account_found', id)],
  ['a closed window (host)', 'consentRefused', new ClientAuthError('user_canceled', id)],
  [
    'a closed window (browser)',
    'consentRefused',
    new BrowserAuthError(BrowserAuthErrorCodes.userCancelled, id),
  ],
  [
    'a declined consent',
    'consentRefused',
    new ServerError('access_denied', id, 'AADSTS65004: User declined to consent'),
  ],
  [
    'consent that only an administrator gives',
    'adminConsentNeeded',
    new ServerError('invalid_grant', id, 'AADSTS90094: admin'),
  ],
  [
    'permissions beyond the user',
    'adminConsentNeeded',
    new ServerError('access_denied', id, 'AADSTS90093: beyond'),
  ],
  [
    'approval asked of an administrator',
    'adminConsentNeeded',
    new InteractionRequiredAuthError('interaction_required', id, 'AADSTS900941: asked'),
  ],
  ['no network', 'offline', new ClientAuthError('no_network_connectivity', id)],
  ['a switched-off bridge', 'signInUnavailable', new ClientAuthError('nested_app_auth_bridge_disabled', id)],
  [
    'an unknown app',
    'signInRefused',
    new ServerError('unauthorized_client', id, 'AADSTS700016: not found in the tenant'),
  ],
  ['an error without a meaning', 'signInFailed', new AuthError('unknown_error', id)],
  ['a broker of the system that failed', 'signInFailed', new ServerError('native_executor_error', id)],
  ['a fault of the host without a word', 'signInFailed', new ServerError('', id)],
  ['a fault of msal', 'signInFailed', new ClientAuthError('endpoint_resolution_error', id)],
  ['a blocked window', 'signInBlocked', new BrowserAuthError(BrowserAuthErrorCodes.popupWindowError, id)],
  ['an empty window', 'signInBlocked', new BrowserAuthError(BrowserAuthErrorCodes.emptyWindowError, id)],
  ['a silence that msal gave up', 'signInSilent', new BrowserAuthError(BrowserAuthErrorCodes.timedOut, id)],
  [
    'a further factor that is wanted',
    'interactionNeeded',
    new ServerError('invalid_grant', id, 'AADSTS50076: use multi-factor authentication'),
  ],
  ['something that is not msal', 'signInUnavailable', new RangeError('x')],
] as const)('%s means %s', (_what, kind, error) => {
  expect(signInFailure(error).kind).toBe(kind);
});

test('the code of Entra is kept for the help desk, its sentence with the name of the user is not', () => {
  const failure = signInFailure(
    new ServerError('access_denied', id, "AADSTS50020: User account 'ana@contoso.com'"),
  );
  expect(failure).toEqual({
    kind: 'signInRefused',
    doing: 'signIn',
    code: 'AADSTS50020',
  } satisfies typeof failure);
});
