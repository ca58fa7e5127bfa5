import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { HeldMessage } from '../../mailbox/heldMessages';
import { useSurroundings } from '../../pane/useSurroundings';
import { createActs, type Act } from './acts';
import type { HoldPorts } from './holdPorts';
import { lookAfterSending, sendNow } from './sendNow';
import { lookAfterStop, stopHeld, type SecuredCopy } from './stopHeld';

/** The acts of this pane: one page, one pane. */
const paneActs = createActs();

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
  const all = useStore(paneActs.acts);
  const acts = useMemo(() => [...all.values()].reverse(), [all]);

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
      const itemKey = onScreen ? itemOnScreen() : null;
      paneActs.stop(held, async (tell) => {
        const ports = await portsFor(itemKey, save);
        return ports ? stopHeld(held, ports, tell, secured) : notReached('stopHeld');
      });
    },
    [portsFor, itemOnScreen],
  );

  const send = useCallback(
    (held: HeldMessage, onScreen: boolean, save = nothingToSave) => {
      const itemKey = onScreen ? itemOnScreen() : null;
      paneActs.send(held, async () => {
        const ports = await portsFor(itemKey, save);
        return ports ? sendNow(held, ports) : notReached('sendHeldNow');
      });
    },
    [portsFor, itemOnScreen],
  );

  const lookAgain = useCallback(
    (act: Act) => {
      paneActs.lookAgain(act, {
        sent: async (outcome) => {
          const ports = await portsFor(null, nothingToSave);
          return ports ? lookAfterSending(act.held, outcome, ports) : outcome;
        },
        stopped: async (outcome) => {
          const ports = await portsFor(null, nothingToSave);
          return ports ? lookAfterStop(act.held, outcome, ports) : outcome;
        },
      });
    },
    [portsFor],
  );

  return { acts, stop, send, lookAgain };
}

const nothingToSave: HoldPorts['save'] = () => Promise.resolve({ ok: true, value: undefined });

/** The code for the server could not be fetched; nothing was asked. */
const notReached = (doing: string) => ({
  kind: 'failed' as const,
  failure: { kind: 'noAnswer' as const, doing },
});
