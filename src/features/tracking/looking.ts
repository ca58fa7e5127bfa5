import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../mailbox/answer';
import { isTimeToLook, type Looks } from './lookAgain';

/** What came of the user's own look; `null` where they did not ask. */
export type AskedLook = { state: 'looking' | 'nothingNew' } | { state: 'failed'; failure: Failure } | null;

/** What one look gave. */
export interface LookOutcome {
  news: boolean;
  failure: Failure | null;
}

type Look = (signal: AbortSignal) => Promise<LookOutcome>;

/** Looking again for what came back, by itself and on demand; never twice at once. */
export interface Looking {
  asked: StoreApi<AskedLook>;
  /** The message came on screen, or the user acted: from the start again, for then the first minutes are interesting. */
  acted: () => void;
  /** Time has passed, or the pane came into view: looks if something is awaited, it is visible, and it is time. */
  mayLook: (around: { awaited: boolean; visible: boolean }, look: Look) => void;
  /** The user wants to know. */
  ask: (look: Look) => void;
  /** The message left the screen. */
  stop: () => void;
}

export function createLooking(now: () => Date): Looking {
  const asked = createStore<AskedLook>(() => null);
  let looks: Looks = { count: 0, since: now(), last: now() };
  let running: AbortController | null = null;
  /** The user waits for the outcome of the look that is running. */
  let wanted = false;

  const run = async (look: Look) => {
    if (running) return;
    const stop = new AbortController();
    running = stop;
    const { news, failure } = await look(stop.signal);
    if (stop.signal.aborted) return;
    running = null;
    looks = { ...looks, last: now() };
    // By itself it tells of nothing but news.
    if (wanted) asked.setState(outcomeOf(failure, news), true);
    else if (news) asked.setState(null, true);
    wanted = false;
  };

  return {
    asked,
    acted: () => {
      looks = { count: 0, since: now(), last: now() };
    },
    mayLook: ({ awaited, visible }, look) => {
      if (!awaited || !visible || running || !isTimeToLook(looks, now())) return;
      looks = { ...looks, count: looks.count + 1 };
      void run(look);
    },
    ask: (look) => {
      wanted = true;
      asked.setState({ state: 'looking' }, true);
      void run(look);
    },
    stop: () => {
      running?.abort();
      running = null;
    },
  };
}

function outcomeOf(failure: Failure | null, news: boolean): AskedLook {
  if (failure) return { state: 'failed', failure };
  return news ? null : { state: 'nothingNew' };
}
