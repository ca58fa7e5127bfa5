import { createContext, useContext } from 'react';
import type { Answer } from '../mailbox/answer';
import type { Mailbox } from '../mailbox/mailbox';
import type { Account, ClientKind, MessageDraft, WindowOpening } from '../mailbox/types';
import type { Policy } from '../policy/policy';
import type { checkSentMessage } from '../core/recall/check';
import type { recallMessage } from '../core/recall/recallMessage';

/** The signed-in server side, once it is loaded. */
export interface Server {
  mailbox: Mailbox;
  /** Asks the user, in a window, for what reading or acting needs. Must come from a click. */
  authorize: (purpose: 'read' | 'act' | 'files') => Promise<Answer<unknown>>;
  /** What is done with the mailbox comes with it: the first verdict needs neither. */
  checkSentMessage: typeof checkSentMessage;
  recallMessage: typeof recallMessage;
}

/** What the views of a sent message need of the world around them. */
export interface PaneSurroundings {
  account: Account;
  client: ClientKind;
  /** As Outlook names its own version, for support. */
  outlookVersion: string;
  policy: Policy;
  /** Loads sign-in and the mailbox on first use; fails where the code cannot be fetched. */
  server: () => Promise<Answer<Server>>;
  /** The key of the message on screen at this moment. */
  itemOnScreen: () => string | null;
  now: () => Date;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Asks Outlook to open a message in a window of its own. */
  openMessage: (restId: string) => Promise<WindowOpening>;
  /** Asks Outlook for a form with a new message. */
  write: (draft: MessageDraft) => Promise<WindowOpening>;
}

const Surroundings = createContext<PaneSurroundings | null>(null);
export const SurroundingsProvider = Surroundings.Provider;

/** The surroundings that the task pane provides. */
export function useSurroundings(): PaneSurroundings {
  const surroundings = useContext(Surroundings);
  if (!surroundings) throw new Error('Put the view inside <SurroundingsProvider value={…}>.');
  return surroundings;
}
