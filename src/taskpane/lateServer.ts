import { answered, failed, type Answer } from '../mailbox/answer';
import type { LoadedPolicy } from '../policy/loadPolicy';
import type { Server } from '../recall/RecallContext';

/**
 * The server side, opened when it is first asked for: the policy must be known, and its code fetched. A fetch that
 * failed is tried again at the next asking.
 */
export function lateServer(
  readPolicy: () => Promise<LoadedPolicy>,
  supportsNestedAppAuth: () => boolean,
): () => Promise<Answer<Server>> {
  let opened: Server | null = null;
  return async () => {
    if (opened) return answered(opened);
    try {
      const [{ policy, fetched }, { openServer }] = await Promise.all([
        readPolicy(),
        import(/* webpackChunkName: "server" */ './server'),
      ]);
      // Kept only with the administrator's word: the defaults of a lost connection would hold until the pane is closed.
      if (!fetched) return notLoaded('readPolicy');
      opened ??= openServer(policy, supportsNestedAppAuth());
      return answered(opened);
    } catch {
      // The only thing here that can throw is the fetch of the chunk.
      return notLoaded('loadServerCode');
    }
  };
}

const notLoaded = (doing: string) => failed({ kind: navigator.onLine ? 'noAnswer' : 'offline', doing });
