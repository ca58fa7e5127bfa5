import { useCallback, useSyncExternalStore } from 'react';
import type { HeldMessage } from '../../mailbox/heldMessages';
import { useSurroundings } from '../../pane/useSurroundings';
import type { HoldPorts } from './holdPorts';
import { isSendUnclear, lookAfterSending, sendNow, type SendOutcome } from './sendNow';
import {
  isStopUnclear,
  lookAfterStop,
  stopHeld,
  type SecuredCopy,
  type StopOutcome,
  type StopStep,
} from './stopHeld';

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

/* A stopped message leaves the screen, and the view that stopped it goes with it: what became of it is kept here. */
let acts: readonly Act[] = [];
const listeners = new Set<() => void>();

function put(act: Act): void {
  acts = [act, ...acts.filter(({ held }) => held.id !== act.held.id)];
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The acts of this pane, newest first, and how to begin one; `onScreen` where the message is the item on screen, and
 * `save` where it is open for writing.
 */
export function useActs(): {
  acts: readonly Act[];
  stop: (held: HeldMessage, onScreen: boolean, secured: SecuredCopy | null, save?: HoldPorts['save']) => void;
  send: (held: HeldMessage, onScreen: boolean, save?: HoldPorts['save']) => void;
  /** Looks where the message is now; does nothing with it. */
  lookAgain: (act: Act) => void;
} {
  const { server, itemOnScreen, now, wait } = useSurroundings();

  const portsFor = useCallback(
    async (itemKey: string | null, save: HoldPorts['save']): Promise<HoldPorts | null> => {
      const opened = await server();
      if (!opened.ok) return null;
      const { mailbox, authorize } = opened.value;
      const never = new AbortController().signal;
      return {
        mailbox,
        authorize: () => authorize('act'),
        stillMeant: () => itemKey === null || itemOnScreen() === itemKey,
        save,
        now,
        wait: (milliseconds) => wait(milliseconds, never),
      };
    },
    [server, itemOnScreen, now, wait],
  );

  const stop = useCallback(
    (held: HeldMessage, onScreen: boolean, secured: SecuredCopy | null, save = nothingToSave) => {
      if (isRunning(acts.find((act) => act.held.id === held.id))) return;
      const tell = (step: StopStep) => {
        put({ held, doing: 'stop', step, outcome: null });
      };
      const end = (outcome: StopOutcome) => {
        put({ held, doing: 'stop', step: null, outcome });
      };
      const itemKey = onScreen ? itemOnScreen() : null;
      tell({ step: 'asking' });
      const run = async () => {
        const ports = await portsFor(itemKey, save);
        end(ports ? await stopHeld(held, ports, tell, secured) : notReached('stopHeld'));
      };
      run().catch(() => {
        end(ourFault('stopHeld'));
      });
    },
    [portsFor, itemOnScreen],
  );

  const send = useCallback(
    (held: HeldMessage, onScreen: boolean, save = nothingToSave) => {
      if (isRunning(acts.find((act) => act.held.id === held.id))) return;
      const end = (outcome: SendOutcome | null) => {
        put({ held, doing: 'send', outcome });
      };
      const itemKey = onScreen ? itemOnScreen() : null;
      end(null);
      const run = async () => {
        const ports = await portsFor(itemKey, save);
        end(ports ? await sendNow(held, ports) : notReached('sendHeldNow'));
      };
      run().catch(() => {
        end(ourFault('sendHeldNow'));
      });
    },
    [portsFor, itemOnScreen],
  );

  const lookAgain = useCallback(
    (act: Act) => {
      const { held } = act;
      if (isRunning(acts.find((one) => one.held.id === held.id))) return;
      const run = async () => {
        const ports = await portsFor(null, nothingToSave);
        if (act.doing === 'send' && act.outcome) {
          put({ held, doing: 'send', outcome: null });
          const outcome = ports ? await lookAfterSending(held, act.outcome, ports) : act.outcome;
          put({ ...act, outcome });
        } else if (act.doing === 'stop' && act.outcome) {
          put({ held, doing: 'stop', step: { step: 'asking' }, outcome: null });
          const outcome = ports ? await lookAfterStop(held, act.outcome, ports) : act.outcome;
          put({ ...act, outcome });
        }
      };
      run().catch(() => {
        put(act);
      });
    },
    [portsFor],
  );

  return { acts: useSyncExternalStore(subscribe, () => acts), stop, send, lookAgain };
}

const nothingToSave: HoldPorts['save'] = () => Promise.resolve({ ok: true, value: undefined });

/** The code for the server could not be fetched; nothing was asked. */
const notReached = (doing: string) => ({
  kind: 'failed' as const,
  failure: { kind: 'noAnswer' as const, doing },
});

/** A bug of ours, and nobody can tell from here how far it came. */
const ourFault = (doing: string) => ({
  kind: 'ourFault' as const,
  failure: { kind: 'malformed' as const, doing },
});
