import { useEffect, useState } from 'react';
import { useCompose } from '../composing/useComposing';
import type { Answer } from '../../mailbox/answer';
import type { ReceiptFlags } from '../../mailbox/receipts';
import { useSurroundings } from '../../pane/useSurroundings';
import { afterLooking, changeReceipts, whyNot, type ReceiptState } from './receipts';

/** How long after a change of the message the request is looked at again, and at least how often; milliseconds. */
const again = { afterChange: 3_000, atRest: 30_000 };

/** The receipts that this message asks for, and changing them from a click. */
export function useReceipts(): {
  state: ReceiptState;
  busy: boolean;
  change: (change: Partial<ReceiptFlags>) => void;
  /** Back to where nothing was tried yet; asks nothing. */
  startAgain: () => void;
} {
  const { account, client, server, now, wait } = useSurroundings();
  const { item, snapshot, lookAgain } = useCompose();
  const why = whyNot(client, account);
  const [state, setState] = useState<ReceiptState>(
    why ? { step: 'notPossible', why, flags: null } : { step: 'idle', flags: null },
  );
  const { draftId } = snapshot;
  const [openedAs] = useState(draftId);

  // What a saved draft asks for already, where looking needs no click.
  useEffect(() => {
    if (why !== null || openedAs === null) return;
    const stop = new AbortController();
    const isStopped = () => stop.signal.aborted;
    const read = async () => {
      const opened = await server();
      if (!opened.ok || isStopped()) return;
      const answer = await opened.value.mailbox.readReceiptFlags(openedAs, stop.signal);
      if (!answer.ok || isStopped()) return;
      const flags = answer.value;
      setState((before) => (before.step === 'idle' ? known(flags, now()) : before));
    };
    void read();
    return () => {
      stop.abort();
    };
  }, [why, openedAs, server, now]);

  // The form may write its own state over the request: looked at again after each change, and from time to time.
  const asks = state.step === 'verified' && (state.flags.read || state.flags.delivery) ? draftId : null;
  useEffect(() => {
    if (asks === null) return;
    const stop = new AbortController();
    const isStopped = () => stop.signal.aborted;
    const look = async (): Promise<Answer<ReceiptFlags> | null> => {
      const opened = await server();
      if (!opened.ok || isStopped()) return null;
      return opened.value.mailbox.readReceiptFlags(asks, stop.signal);
    };
    const run = async () => {
      await wait(again.afterChange, stop.signal);
      while (!isStopped()) {
        const read = await look();
        if (isStopped()) return;
        if (read) {
          setState((before) => (before.step === 'verified' ? afterLooking(before, read, now()) : before));
        }
        await wait(again.atRest, stop.signal);
      }
    };
    void run();
    return () => {
      stop.abort();
    };
    // The snapshot: after each change of the message.
  }, [asks, snapshot, server, now, wait]);

  const change = async (wished: Partial<ReceiptFlags>) => {
    const opened = await server();
    if (!opened.ok) {
      setState({ step: 'failed', failure: opened.failure, flags: state.flags });
      return;
    }
    const { mailbox, authorize } = opened.value;
    const from = snapshot.message.from.toLowerCase();
    setState(
      await changeReceipts(
        state.flags,
        wished,
        {
          authorize: () => authorize('act'),
          saveDraft: item.saveDraft,
          stillMeant: item.isOnScreen,
          mailbox,
          fromElsewhere: from !== '' && from !== account.address.toLowerCase(),
          now,
        },
        setState,
      ),
    );
    lookAgain();
  };
  return {
    state,
    busy: ['allowing', 'saving', 'asking', 'verifying'].includes(state.step),
    change: (wished) => void change(wished),
    startAgain: () => {
      setState({ step: 'idle', flags: null });
    },
  };
}

/** Nothing asked for is no news. */
const known = (flags: ReceiptFlags, now: Date): ReceiptState =>
  flags.read || flags.delivery ? { step: 'verified', flags, at: now.toISOString() } : { step: 'idle', flags };
