import { createStore, type StoreApi } from 'zustand/vanilla';
import { holdKey, readChosenHold, type ChosenHold } from '../../core/handOver/chosenHold';
import type { ComposedItem, ItemAnswer } from '../../mailbox/composing';
import {
  emptyHandOver,
  handOverKey,
  handOverText,
  readHandOver,
  type HandOver,
} from '../../core/handOver/handOver';

/** What lies in the session data of one message. */
export interface Session {
  handOver: HandOver;
  hold: ChosenHold | null;
}

/** The session data of one message. */
export interface SessionStore extends Pick<StoreApi<Session>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Reads what the events may have left meanwhile. */
  read: () => Promise<void>;
  /** Holds in the pane at once, also where this Outlook keeps no session data: then it fails, and Send will not know. */
  change: (change: Partial<HandOver>) => Promise<ItemAnswer<void>>;
  /** The hold was chosen or taken back (`null`), and handed over if this Outlook could. */
  noteHold: (hold: ChosenHold | null) => void;
}

/** Works one after the other: two changes at once would each write over the other. */
export function createSession(item: ComposedItem): SessionStore {
  const { getState, getInitialState, subscribe, setState } = createStore<Session>(() => ({
    handOver: emptyHandOver,
    hold: null,
  }));
  let work: Promise<unknown> = Promise.resolve();
  const put = (next: Session) => {
    if (JSON.stringify(next) !== JSON.stringify(getState())) setState(next, true);
  };
  const inTurn = <T>(one: () => Promise<T>): Promise<T> => {
    const done = work.then(one);
    work = done;
    return done;
  };
  /** What is there; where nothing is, what the pane itself knows. */
  const handedOver = async () => {
    const text = await item.readSessionData(handOverKey);
    return text === null ? getState().handOver : readHandOver(text);
  };
  return {
    getState,
    getInitialState,
    subscribe,
    read: () =>
      inTurn(async () => {
        const handOver = await handedOver();
        const text = await item.readSessionData(holdKey);
        const hold = text === null ? getState().hold : readChosenHold(text);
        put({ handOver, hold });
      }),
    change: (change) =>
      inTurn(async () => {
        const handOver = { ...(await handedOver()), ...change };
        put({ ...getState(), handOver });
        return item.writeSessionData(handOverKey, handOverText(handOver));
      }),
    noteHold: (hold) => {
      put({ ...getState(), hold });
    },
  };
}
