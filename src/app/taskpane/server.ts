import { createGraphMailbox } from '../../adapters/exchange/graphMailbox';
import {
  changingScopes,
  fileScopes,
  readingScopes,
  withAdvancedPermission,
} from '../../adapters/exchange/transport/scopes';
import { forSharedMailbox } from '../../adapters/exchange/sharedMailboxRefusal';
import { cloudAddresses } from '../../policy/clouds';
import type { Policy } from '../../policy/policy';
import { checkSentMessage } from '../../core/recall/check';
import { recallMessage } from '../../core/recall/recallMessage';
import type { Server } from '../../pane/useSurroundings';
import type { SignIn } from '../../adapters/signIn/signIn';
import { createNestedAppSignIn } from '../../adapters/signIn/nestedAppSignIn';
import { signInName } from '../../adapters/outlook/client';
import { wait } from './wait';

const scopesFor = { read: readingScopes, act: changingScopes, files: fileScopes };

/**
 * Sign-in and Graph, by the owner of the mailbox (`null`: the user); loaded late, since the first verdict needs neither. Where the cloud has no address for this
 * page, nothing is ever asked: without a token no request leaves.
 */
export function openServer(policy: Policy, supportsNestedAppAuth: boolean): (owner: string | null) => Server {
  const addresses = cloudAddresses(policy.cloud, window.location);
  const granted = createNestedAppSignIn({
    clientId: policy.clientId,
    authorityOrigin: addresses?.signIn ?? '',
    tenant: policy.tenant,
    supported: supportsNestedAppAuth && addresses !== null,
    loginHint: signInName,
  });
  const signIn: SignIn = policy.recall.advancedPermission
    ? { token: (scopes, how) => granted.token(withAdvancedPermission(scopes), how) }
    : granted;
  const serverFor = (owner: string | null): Server => ({
    mailbox: createGraphMailbox({
      origin: addresses?.graph ?? '',
      uploadOrigin: addresses?.uploads ?? null,
      signIn,
      wait,
      owner,
    }),
    authorize: (purpose) => {
      const scopes = owner === null ? scopesFor[purpose] : forSharedMailbox(scopesFor[purpose]);
      return signIn.token(scopes, { interactive: true });
    },
    checkSentMessage,
    recallMessage,
  });
  // One for each mailbox, so that what limits its requests knows of all of them.
  const servers = new Map<string | null, Server>();
  return (owner) => {
    const server = servers.get(owner) ?? serverFor(owner);
    servers.set(owner, server);
    return server;
  };
}
