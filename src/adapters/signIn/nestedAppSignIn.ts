import {
  createNestablePublicClientApplication,
  LogLevel,
  PublicClientApplication,
  type AuthenticationResult,
  type Configuration,
  type IPublicClientApplication,
  type SilentRequest,
} from '@azure/msal-browser';
import { answered, failed, type Answer, type FailureKind } from '../../mailbox/answer';
import type { SignIn } from './signIn';
import { signInFailure } from './signInFailure';

export interface NestedAppSignInOptions {
  /** Application (client) id; `null`: nothing can be checked on the server. */
  clientId: string | null;
  /** Origin of the sign-in authority of the cloud. */
  authorityOrigin: string;
  /** Tenant id, a domain of it, or `organizations`. */
  tenant: string;
  /** Whether Outlook says that it supports nested app authentication (requirement set NestedAppAuth 1.1). */
  supported: boolean;
  /** The name by which the user signs in, where somebody knows it: in some Outlooks the host finds no account without. */
  loginHint?: () => Promise<string | null>;
  /** How long a silent request may take before it counts as unanswered, in milliseconds. */
  longestSilence?: number;
  isOnline?: () => boolean;
}

/** Every work or school account; the host then takes the account that Outlook shows. */
const anyTenant = 'organizations';

/** After these a window could do no better; after anything else it may, whatever the host could not do silently. */
const pastAsking: readonly FailureKind[] = ['offline', 'signInRefused'];

const unavailable = failed({ kind: 'signInUnavailable', doing: 'signIn' });

/** What msal needs of the window; without it msal would quietly become an ordinary browser client. */
function bridgeIsThere(): boolean {
  return 'nestedAppAuthBridge' in window || '__initializeNestedAppAuth' in window;
}

/**
 * msal as a nested app, or `null` where it would have become an ordinary browser client, which signs in through
 * windows and frames of its own: msal calls the factory for the nested kind only (seen in 5.29).
 */
async function openNestedApp(configuration: Configuration): Promise<IPublicClientApplication | null> {
  let nested: IPublicClientApplication | null = null;
  await createNestablePublicClientApplication(configuration, undefined, (config, controller) => {
    nested = new PublicClientApplication(config, controller);
    return nested;
  });
  return nested;
}

function configurationFor(clientId: string, authority: string): Configuration {
  return {
    auth: {
      clientId,
      authority,
      // Says that we answer claims challenges, so that a revoked token is refused at once and not an hour later.
      clientCapabilities: ['CP1'],
    },
    // As Microsoft's guide for Office add-ins has it; the host keeps the account anyway.
    cache: { cacheLocation: 'localStorage' },
    system: {
      loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false, logLevel: LogLevel.Error },
    },
  };
}

/**
 * Sign-in through Outlook's own account (nested app authentication). No window opens unless `interactive`.
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
 */
export function createNestedAppSignIn(options: NestedAppSignInOptions): SignIn {
  const { clientId, authorityOrigin, tenant, supported } = options;
  const { longestSilence = 30_000, isOnline = () => navigator.onLine } = options;
  const { loginHint = () => Promise.resolve(null) } = options;
  const authority = `${authorityOrigin}/${tenant}`;
  let opening: Promise<IPublicClientApplication | null> | null = null;

  /** Opened once; an attempt that came to nothing is not kept, so that the next click starts afresh. */
  async function app(id: string): Promise<IPublicClientApplication | null> {
    opening ??= openNestedApp(configurationFor(id, authority)).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    const opened = await opening;
    if (!opened) opening = null;
    return opened;
  }

  async function silently(id: string, request: SilentRequest): Promise<Answer<string>> {
    return within(
      longestSilence,
      tokenFrom(async () => (await app(id))?.acquireTokenSilent(request)),
    );
  }

  return {
    async token(scopes, { interactive = false, claims } = {}) {
      if (!clientId) return failed({ kind: 'notSetUp', doing: 'signIn' });
      if (!supported || !bridgeIsThere()) return unavailable;
      // The host would wait for an answer from Entra, or in a window that cannot load, and say nothing meanwhile.
      if (!isOnline()) return failed({ kind: 'offline', doing: 'signIn' });
      const hint = await loginHint();
      // msal tells the host the authority of the request only, never the configured one (seen in 5.29).
      const request = {
        scopes: [...scopes],
        ...(claims && { claims }),
        ...(tenant !== anyTenant && { authority }),
        ...(hint && { loginHint: hint }),
      };
      const silent = await silently(clientId, request);
      if (silent.ok || !interactive || pastAsking.includes(silent.failure.kind)) return silent;
      return tokenFrom(async () => (await app(clientId))?.acquireTokenPopup(request));
    },
  };
}

async function tokenFrom(ask: () => Promise<AuthenticationResult | undefined>): Promise<Answer<string>> {
  try {
    const result = await ask();
    return result ? answered(result.accessToken) : unavailable;
  } catch (error) {
    return failed(signInFailure(error));
  }
}

/** A host that never answers must not leave the pane waiting; a window, in which a person reads, has no such limit. */
async function within(milliseconds: number, answer: Promise<Answer<string>>): Promise<Answer<string>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Answer<string>>((resolve) => {
    timer = setTimeout(() => resolve(failed({ kind: 'signInSilent', doing: 'signIn' })), milliseconds);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
