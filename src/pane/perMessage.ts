import { createStore, type StoreApi } from 'zustand/vanilla';

/** What this pane keeps of messages that may have left the screen, by the message's key (`MessageOnScreen.key`). */
export interface KeptPerMessage<Kept> extends Pick<
  StoreApi<ReadonlyMap<string, Kept>>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  of: (key: string) => Kept | undefined;
}

/** The same, for whoever changes it. */
export interface PerMessage<Kept> extends KeptPerMessage<Kept> {
  /** The last one to be put is the newest. */
  put: (key: string, kept: Kept) => void;
  forget: (key: string) => void;
}

/** So many messages are remembered; whoever leafs through thousands fills no memory with them. */
const usualMost = 50;

/** Where there are more than `most`, those untouched for longest go, but for what is still needed. */
export function createPerMessage<Kept>(
  isNeeded: (kept: Kept) => boolean,
  most: number = usualMost,
): PerMessage<Kept> {
  const store = createStore<ReadonlyMap<string, Kept>>(() => new Map());
  const without = (key: string) => new Map([...store.getState()].filter(([other]) => other !== key));
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    of: (key) => store.getState().get(key),
    put: (key, kept) => {
      const next = without(key).set(key, kept);
      for (const [other, one] of next) {
        if (next.size <= most) break;
        if (other !== key && !isNeeded(one)) next.delete(other);
      }
      store.setState(next, true);
    },
    forget: (key) => {
      if (store.getState().has(key)) store.setState(without(key), true);
    },
  };
}
