import { answered, failed, type Answer } from '../../mailbox/answer';
import type { LoadedPolicy } from '../../policy/loadPolicy';
import type { Server } from '../../pane/useSurroundings';

/**
 * The server side, for the mailbox of that owner (`null`: the user), opened when it is first asked for: the policy must be known, and its code fetched. A fetch that
 * failed is tried again at the next asking.
 */
export function lateServer(
  readPolicy: () => Promise<LoadedPolicy>,
  supportsNestedAppAuth: () => boolean,
): (owner: string | null) => Promise<Answer<Server>> {
  let opened: ((owner: string | null) => Server) | null = null;
  return async (owner) => {
    if (opened) return answered(opened(owner));
    try {
      const [{ policy, fetched }, { openServer }] = await Promise.all([
        readPolicy(),
        import(/* webpackChunkName: "server" */ './server'),
      ]);
      // Kept only with the administrator's word: the defaults of a lost connection would hold until the pane is closed.
      if (!fetched) return notLoaded('readPolicy');
      opened ??= openServer(policy, supportsNestedAppAuth());
      return answered(opened(owner));
    } catch {
      // The only thing here that can throw is the fetch of the chunk.
      return notLoaded('loadServerCode');
    }
  };
}

const notLoaded = (doing: string) => failed({ kind: navigator.onLine ? 'noAnswer' : 'offline', doing });
