import { answered } from '../../mailbox/answer';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import type { NotesChange } from '../../core/recall/ownNotes';
import type { DraftDoors } from './openDraft';

/** So long a draft waits for what is noted about it to be kept. */
const patience = 1_500;

/** The ways to a draft, with the signed-in user's permission; to be used from a click. */
export function useDraftDoors(openedMessage: OpenedMessage): Omit<DraftDoors, 'noteFirst' | 'takeBack'> {
  const { account, server, write, openMessage, itemOnScreen } = useSurroundings();
  // Whoever has no mailbox there would be asked for a permission that opens nothing.
  const isOnServer = account.kind === 'exchangeOnline';
  return {
    write,
    openMessage,
    stillOnScreen: () => itemOnScreen() === openedMessage.item.key,
    permitted: isOnServer
      ? async () => {
          const opened = await server();
          if (!opened.ok) return opened;
          const allowed = await opened.value.authorize('act');
          return allowed.ok ? answered(opened.value.mailbox) : allowed;
        }
      : null,
  };
}

/** Notes it with the message, and waits until that is kept, cannot be kept, or takes too long. */
export function useNoteAndWait({ noteAndKeep }: OpenedMessage): (noted: NotesChange) => Promise<void> {
  const { wait } = useSurroundings();
  return async (noted) => {
    const kept = new AbortController();
    const stop = () => {
      kept.abort();
    };
    await Promise.race([noteAndKeep(noted).then(stop), wait(patience, kept.signal)]);
  };
}
