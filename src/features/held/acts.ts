import type { HeldMessage } from '../../mailbox/heldMessages';
import { createPerMessage, type KeptPerMessage } from '../../pane/perMessage';
import type { SendOutcome } from './sendNow';
import type { SecuredCopy, StopOutcome, StopStep } from './stopHeld';

/** What this pane does, or did last, with a held message. */
export type Act = { held: HeldMessage } & (
  | { doing: 'stop'; step: StopStep; outcome: null }
  | { doing: 'stop'; step: null; outcome: StopOutcome }
  | { doing: 'send'; outcome: SendOutcome | null }
);

export const isRunning = (act: Act | undefined): boolean => act?.outcome === null;

/** A copy that an earlier try left in Drafts is used again. */
export const securedBefore = (act: Act | undefined): SecuredCopy | null =>
  act?.doing === 'stop' && act.outcome?.kind === 'notRemoved' ? act.outcome.copy : null;

/** A stopped message leaves the screen, and the view that stopped it goes with it: what became of it is kept here. */
export interface Acts {
  /** By the id of the message on the server; the newest is the last. */
  acts: KeptPerMessage<Act>;
  /** Begins to stop it, unless something is done with it already. */
  stop: (held: HeldMessage, run: (tell: (step: StopStep) => void) => Promise<StopOutcome>) => void;
  /** Begins to send it, unless something is done with it already. */
  send: (held: HeldMessage, run: () => Promise<SendOutcome>) => void;
}

export function createActs(): Acts {
  const acts = createPerMessage<Act>(isRunning);
  const put = (act: Act) => {
    acts.put(act.held.id, act);
  };
  return {
    acts,
    stop: (held, run) => {
      if (isRunning(acts.of(held.id))) return;
      const tell = (step: StopStep) => {
        put({ held, doing: 'stop', step, outcome: null });
      };
      const end = (outcome: StopOutcome) => {
        put({ held, doing: 'stop', step: null, outcome });
      };
      tell({ step: 'asking' });
      run(tell).then(end, () => {
        end(ourFault('stopHeld'));
      });
    },
    send: (held, run) => {
      if (isRunning(acts.of(held.id))) return;
      const end = (outcome: SendOutcome | null) => {
        put({ held, doing: 'send', outcome });
      };
      end(null);
      run().then(end, () => {
        end(ourFault('sendHeldNow'));
      });
    },
  };
}

/** A bug of ours, and nobody can tell from here how far it came. */
const ourFault = (doing: string) => ({
  kind: 'ourFault' as const,
  failure: { kind: 'malformed' as const, doing },
});
