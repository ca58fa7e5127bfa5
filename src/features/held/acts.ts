import type { HeldMessage } from '../../mailbox/heldMessages';
import { createPerMessage, type KeptPerMessage } from '../../pane/perMessage';
import { isSendUnclear, type SendOutcome } from './sendNow';
import { isStopUnclear, type SecuredCopy, type StopOutcome, type StopStep } from './stopHeld';

/** What this pane does, or did last, with a held message. */
export type Act = { held: HeldMessage } & (
  | { doing: 'stop'; step: StopStep; outcome: null }
  | { doing: 'stop'; step: null; outcome: StopOutcome }
  | { doing: 'send'; outcome: SendOutcome | null }
);

export const isRunning = (act: Act | undefined): boolean => act?.outcome === null;

/** Nobody knows where the message is: looking again may tell. */
export const isUnclear = (act: Act): boolean =>
  act.outcome !== null && (act.doing === 'stop' ? isStopUnclear(act.outcome) : isSendUnclear(act.outcome));

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
  /** Looks where the message is after an act, unless something is done with it; does nothing with it itself. */
  lookAgain: (
    act: Act,
    look: {
      sent: (outcome: SendOutcome) => Promise<SendOutcome>;
      stopped: (outcome: StopOutcome) => Promise<StopOutcome>;
    },
  ) => void;
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
    lookAgain: (act, look) => {
      const { held } = act;
      if (act.outcome === null || isRunning(acts.of(held.id))) return;
      const asBefore = () => {
        put(act);
      };
      if (act.doing === 'send') {
        put({ held, doing: 'send', outcome: null });
        look.sent(act.outcome).then((outcome) => {
          put({ ...act, outcome });
        }, asBefore);
      } else {
        put({ held, doing: 'stop', step: { step: 'asking' }, outcome: null });
        look.stopped(act.outcome).then((outcome) => {
          put({ ...act, outcome });
        }, asBefore);
      }
    },
  };
}

/** A bug of ours, and nobody can tell from here how far it came. */
const ourFault = (doing: string) => ({
  kind: 'ourFault' as const,
  failure: { kind: 'malformed' as const, doing },
});
