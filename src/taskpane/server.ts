import { createGraphMailbox } from '../mailbox/graph/graphMailbox';
import { changingScopes, readingScopes } from '../mailbox/graph/paths';
import { cloudAddresses } from '../policy/clouds';
import type { Policy } from '../policy/policy';
import { checkSentMessage } from '../recall/check';
import { recallMessage } from '../recall/recallMessage';
import type { Server } from '../recall/RecallContext';
import { createNestedAppSignIn } from '../signIn/nestedAppSignIn';
import { wait } from './wait';

/**
 * Sign-in and Graph; loaded late, since the first verdict needs neither. Where the cloud has no address for this
 * page, nothing is ever asked: without a token no request leaves.
 */
export function openServer(policy: Policy, supportsNestedAppAuth: boolean): Server {
  const addresses = cloudAddresses(policy.cloud, window.location);
  const signIn = createNestedAppSignIn({
    clientId: policy.clientId,
    authorityOrigin: addresses?.signIn ?? '',
    tenant: policy.tenant,
    supported: supportsNestedAppAuth && addresses !== null,
  });
  return {
    mailbox: createGraphMailbox({
      origin: addresses?.graph ?? '',
      uploadOrigin: addresses?.uploads ?? null,
      signIn,
      wait,
    }),
    authorize: (purpose) =>
      signIn.token(purpose === 'act' ? changingScopes : readingScopes, { interactive: true }),
    checkSentMessage,
    recallMessage,
  };
}
