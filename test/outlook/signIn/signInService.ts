import { setTimeout as wait } from 'node:timers/promises';
import type { Exchange } from '../exchange/exchange';
import { millisecondsOf } from '../exchange/graph/befall';
import type { BridgeRequest, SignInQuestion, SignInReply } from '../host/api';
import { consentTo, type Consent, type WorldFault } from '../world/world';
import { accountOf } from './account';
import type { SimulatedTokenOffice } from './tokenOffice';
import { unkindEnds, type BridgeError } from './unkindEnds';

/** What every sign-in may have without being asked. */
const openIdScopes = ['openid', 'profile', 'offline_access', 'email'];

/** How the person answered the window; absent where no window was shown yet. */
export type PersonsAnswer = 'accepted' | 'declined';

/* The numbers and sentences are Entra's: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const consentRequired: BridgeError = {
  status: 'USER_INTERACTION_REQUIRED',
  code: 'interaction_required',
  subError: 'consent_required',
  description: 'AADSTS65001: The user or administrator has not consented to use the application.',
};
const signInRequired: BridgeError = {
  status: 'USER_INTERACTION_REQUIRED',
  code: 'interaction_required',
  subError: 'basic_action',
  description: 'AADSTS50076: The user must sign in again with additional authentication.',
};
const declined: BridgeError = {
  status: 'USER_CANCEL',
  code: 'access_denied',
  description: 'AADSTS65004: User declined to consent to access the app.',
};
const administratorRequired: BridgeError = {
  status: 'PERSISTENT_ERROR',
  code: 'access_denied',
  description: 'AADSTS90094: The grant requires admin permission.',
};

/** What the bridge says when the world lets the request for a token go wrong. */
const errorFor = (fault: Exclude<WorldFault['answer'], { delay: string }>): BridgeError => {
  if (typeof fault === 'object') {
    return { status: 'TRANSIENT_ERROR', code: fault.code, description: `${fault.status} ${fault.message}` };
  }
  return fault === 'malformed'
    ? { status: 'TRANSIENT_ERROR', code: 'invalid_response', description: 'The answer could not be read.' }
    : { status: 'NO_NETWORK', code: 'no_network', description: 'The connection was lost.' };
};

/** The strictest comes first: the state of a request for several scopes is that of its strictest one. */
const strictness: Consent[] = ['needsAdministrator', 'refused', 'needsInteraction', 'askUser', 'granted'];

/** Answers the nested-app bridge as Outlook and Entra ID would together. What a person accepted holds for the run. */
export class SignInService {
  readonly #exchange: Exchange;
  readonly #tokens: SimulatedTokenOffice;
  readonly #accepted = new Set<string>();

  constructor(exchange: Exchange, tokens: SimulatedTokenOffice) {
    this.#exchange = exchange;
    this.#tokens = tokens;
  }

  async answer(address: string, request: BridgeRequest, personsAnswer?: PersonsAnswer): Promise<SignInReply> {
    const isForToken = request.method !== 'GetInitContext' && personsAnswer === undefined;
    const fault = isForToken ? this.#exchange.faults.take('token')?.answer : undefined;
    if (typeof fault === 'object' && 'delay' in fault) await wait(millisecondsOf(fault.delay));
    else if (fault !== undefined) return failure(request, errorFor(fault));
    const { silentSignIn, signInWindow } = this.#exchange.world.modes;
    if (request.method === 'GetToken' && silentSignIn) return failure(request, unkindEnds[silentSignIn]);
    if (request.method === 'GetTokenPopup' && signInWindow) {
      // The window is there and never answers.
      if (signInWindow === 'lost') return new Promise(() => undefined);
      return failure(request, unkindEnds[signInWindow]);
    }
    switch (request.method) {
      case 'GetInitContext':
        return this.#initContext(address, request);
      case 'GetToken':
        return this.#silent(address, request);
      case 'GetTokenPopup':
        return this.#interactive(address, request, personsAnswer);
      default:
        throw new Error(`The simulated sign-in does not model the bridge method "${request.method}".`);
    }
  }

  #initContext(address: string, request: BridgeRequest): SignInReply {
    const { homeAccountId, environment, tenantId } = accountOf(this.#exchange, address);
    return success(request, {
      initContext: {
        sdkName: 'simulated Outlook',
        sdkVersion: '1.0.0',
        capabilities: { queryAccount: true },
        accountContext: { homeAccountId, environment, tenantId },
      },
    });
  }

  #silent(address: string, request: BridgeRequest): SignInReply {
    const scopes = scopesOf(request);
    switch (this.#stateOf(address, scopes)) {
      case 'granted':
        return this.#token(address, scopes, request);
      case 'needsInteraction':
        return failure(request, signInRequired);
      case 'askUser':
      case 'refused':
      case 'needsAdministrator':
        return failure(request, consentRequired);
    }
  }

  #interactive(address: string, request: BridgeRequest, personsAnswer?: PersonsAnswer): SignInReply {
    const scopes = scopesOf(request);
    const state = this.#stateOf(address, scopes);
    if (state === 'granted') return this.#token(address, scopes, request);
    if (state === 'needsAdministrator') return failure(request, administratorRequired);
    if (state === 'refused' || personsAnswer === 'declined') return failure(request, declined);
    if (personsAnswer === undefined) {
      const kind: SignInQuestion['kind'] = state === 'needsInteraction' ? 'signInAgain' : 'consent';
      return { question: { kind, address, scopes } };
    }
    for (const scope of scopes) this.#accepted.add(`${address} ${scope}`);
    return this.#token(address, scopes, request);
  }

  #stateOf(address: string, scopes: string[]): Consent {
    const states = scopes.map((scope) =>
      this.#accepted.has(`${address} ${scope}`) ? 'granted' : this.#worldState(scope),
    );
    return strictness.find((state) => states.includes(state)) ?? 'granted';
  }

  #worldState(scope: string): Consent {
    const { world } = this.#exchange;
    const consent = consentTo(world, scope);
    return world.modes.noUserConsent && consent !== 'granted' ? 'needsAdministrator' : consent;
  }

  #token(address: string, scopes: string[], request: BridgeRequest): SignInReply {
    const account = accountOf(this.#exchange, address);
    const { token, expiresIn } = this.#tokens.issue(address, scopes);
    const idToken = this.#tokens.idToken({
      iss: `https://login.microsoftonline.com/${account.tenantId}/v2.0`,
      aud: request.tokenParams?.clientId ?? '',
      sub: account.localAccountId,
      oid: account.localAccountId,
      tid: account.tenantId,
      name: account.name,
      preferred_username: account.username,
      ver: '2.0',
    });
    return success(request, {
      token: {
        access_token: token,
        id_token: idToken,
        expires_in: expiresIn,
        scope: [...scopes, ...openIdScopes].join(' '),
      },
      account,
    });
  }
}

/** Graph's scopes may come with its address in front; the part after the last slash is the name of the permission. */
const scopesOf = (request: BridgeRequest): string[] =>
  (request.tokenParams?.scope ?? '')
    .split(' ')
    .filter((scope) => scope !== '' && !openIdScopes.includes(scope))
    .map((scope) => scope.slice(scope.lastIndexOf('/') + 1));

const success = (request: BridgeRequest, content: object): SignInReply => ({
  reply: { messageType: 'NestedAppAuthResponse', requestId: request.requestId, success: true, ...content },
});

const failure = (request: BridgeRequest, error: BridgeError): SignInReply => ({
  reply: { messageType: 'NestedAppAuthResponse', requestId: request.requestId, success: false, error },
});
