import type { Modes } from '../world/world';

/** An error as the nested-app bridge tells it. */
export interface BridgeError {
  status: string;
  code: string;
  subError?: string;
  description: string;
}

type End = Exclude<NonNullable<Modes['signInWindow']>, 'lost'>;

/** How a world's modes let nested sign-in end: each status of the bridge, and two errors that have none of them. */
export const unkindEnds: Record<End, BridgeError> = {
  noNetwork: { status: 'NO_NETWORK', code: 'no_network', description: 'The connection was lost.' },
  transient: { status: 'TRANSIENT_ERROR', code: 'temporarily_unavailable', description: 'Try again later.' },
  persistent: { status: 'PERSISTENT_ERROR', code: 'invalid_client', description: 'The request was refused.' },
  disabled: { status: 'DISABLED', code: 'disabled', description: 'Nested sign-in is switched off.' },
  noAccount: { status: 'ACCOUNT_UNAVAILABLE', code: 'account_unavailable', description: 'No such account.' },
  unavailable: {
    status: 'NESTED_APP_AUTH_UNAVAILABLE',
    code: 'nested_app_auth_unavailable',
    description: 'Nested sign-in is not there.',
  },
  interaction: {
    status: 'USER_INTERACTION_REQUIRED',
    code: 'interaction_required',
    description: 'Somebody has to sign in.',
  },
  nativeExecutor: { status: 'PERSISTENT_ERROR', code: 'native_executor_error', description: '' },
  noStatus: { status: '', code: '', description: '' },
  blocked: { status: 'PERSISTENT_ERROR', code: 'popup_window_error', description: 'The window was blocked.' },
  closed: { status: 'USER_CANCEL', code: 'user_cancelled', description: 'The window was closed.' },
};
