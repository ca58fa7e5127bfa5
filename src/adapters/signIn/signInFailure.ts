import { AuthError, BrowserAuthErrorCodes, InteractionRequiredAuthError } from '@azure/msal-browser';
import type { Failure, FailureKind } from '../../mailbox/answer';

/**
 * Entra's error numbers that call for another next step than their error class tells. Microsoft warns that numbers
 * may change, so an unknown one falls back to the class.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes and
 * https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues
 */
const kindByEntraNumber: Readonly<Record<string, FailureKind>> = {
  '16000': 'interactionNeeded',
  '50058': 'interactionNeeded',
  '50076': 'interactionNeeded',
  '50079': 'interactionNeeded',
  '50173': 'interactionNeeded',
  '65001': 'interactionNeeded',
  '700082': 'interactionNeeded',
  '65004': 'consentRefused',
  '90093': 'adminConsentNeeded',
  '90094': 'adminConsentNeeded',
  '900941': 'adminConsentNeeded',
};

/** msal's and OAuth's error codes that tell the next step. msal spells "cancelled" both ways. */
const kindByCode: Readonly<Record<string, FailureKind>> = {
  [BrowserAuthErrorCodes.userCancelled]: 'consentRefused',
  user_canceled: 'consentRefused',
  access_denied: 'consentRefused',
  [BrowserAuthErrorCodes.noNetworkConnectivity]: 'offline',
  [BrowserAuthErrorCodes.popupWindowError]: 'signInBlocked',
  [BrowserAuthErrorCodes.emptyWindowError]: 'signInBlocked',
  [BrowserAuthErrorCodes.timedOut]: 'signInSilent',
  no_account_found: 'interactionNeeded',
  nested_app_auth_bridge_disabled: 'signInUnavailable',
};

/**
 * What a failed token request means for the user. Only the code is kept: Entra's sentences may name the user.
 */
export function signInFailure(error: unknown): Failure {
  if (!(error instanceof AuthError)) {
    return {
      kind: 'signInUnavailable',
      doing: 'signIn',
      code: error instanceof Error ? error.name : typeof error,
    };
  }
  const entraNumber = /AADSTS(\d+)/.exec(`${error.errorCode} ${error.errorMessage}`)?.[1];
  const code = entraNumber ? `AADSTS${entraNumber}` : error.errorCode;
  const known = entraNumber ? kindByEntraNumber[entraNumber] : kindByCode[error.errorCode];
  const kind = known ?? (entraNumber ? kindOfEntra(error) : kindByClass(error));
  return { kind, doing: 'signIn', ...(code && { code }) };
}

/** Entra answered and said no, for instance to a client id that the tenant does not know. */
const kindOfEntra = (error: AuthError): FailureKind =>
  error instanceof InteractionRequiredAuthError ? 'interactionNeeded' : 'signInRefused';

/** Without a number of Entra's nobody knows that it was asked: msal has a class for whatever its host could not do. */
const kindByClass = (error: AuthError): FailureKind =>
  error instanceof InteractionRequiredAuthError ? 'interactionNeeded' : 'signInFailed';
