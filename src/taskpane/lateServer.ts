import { answered, failed, type Answer } from '../mailbox/answer';
import type { PolicyReading } from '../policy/readPolicy';
import type { Server } from '../recall/RecallContext';

/**
 * The server side, opened when it is first asked for: the policy must be known, and its code fetched. A fetch that
 * failed is tried again at the next asking.
 */
export function lateServer(
  readPolicy: () => Promise<PolicyReading>,
  supportsNestedAppAuth: () => boolean,
): () => Promise<Answer<Server>> {
  let opened: Server | null = null;
  return async () => {
    if (opened) return answered(opened);
    try {
      const [{ policy }, { openServer }] = await Promise.all([
        readPolicy(),
        import(/* webpackChunkName: "server" */ './server'),
      ]);
      opened ??= openServer(policy, supportsNestedAppAuth());
      return answered(opened);
    } catch {
      // The only thing here that can throw is the fetch of the chunk.
      return failed({ kind: navigator.onLine ? 'noAnswer' : 'offline', doing: 'loadServerCode' });
    }
  };
}
