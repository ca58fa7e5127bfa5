import type { ComposedItem, ComposeSnapshot, ItemAnswer } from '../../mailbox/composing';
import {
  canDelay,
  composedItem,
  draftId,
  readComposedMessage,
  readDelay,
  readSessionData,
  removeAttachment,
  saveDraft,
  writeDelay,
  writeRecipients,
  writeSessionData,
  writeSubject,
} from './composeItem';
import { identityOf, itemOnScreen } from './itemOnScreen';
import { told } from './told';

/** The message being written that has this identity, for acting on it. */
export function composedItemOf(identity: string): ComposedItem {
  const isOnScreen = () => identityOf(itemOnScreen()) === identity;
  const onlyOn =
    <Parameters extends unknown[], T>(act: (...parameters: Parameters) => Promise<ItemAnswer<T>>) =>
    (...parameters: Parameters): Promise<ItemAnswer<T>> =>
      isOnScreen() ? act(...parameters) : Promise.resolve({ ok: false, code: 'otherItem' });
  return {
    isOnScreen,
    canDelay: isOnScreen() && canDelay(),
    read: async () => {
      if (!isOnScreen()) return null;
      const reading = await readComposedMessage();
      const delay = isOnScreen() && canDelay() ? await readDelay() : null;
      const id = isOnScreen() ? await draftId() : null;
      if (!isOnScreen()) return null;
      return {
        ...reading,
        delay: delay?.ok && delay.value ? delay.value.toISOString() : null,
        draftId: id,
      };
    },
    writeRecipients: onlyOn(writeRecipients),
    writeSubject: onlyOn(writeSubject),
    removeAttachment: onlyOn(removeAttachment),
    writeDelay: onlyOn((time: Date) => writeDelay(time)),
    saveDraft: onlyOn(saveDraft),
    readSessionData: (key) => (isOnScreen() ? readSessionData(key) : Promise.resolve(null)),
    writeSessionData: onlyOn((key: string, text: string) => writeSessionData(key, text)),
  };
}

/** A message being written, kept up to date while somebody listens; in the shape of React's useSyncExternalStore. */
export interface ComposeWatch {
  /** `null` until it was first read. */
  current: () => ComposeSnapshot | null;
  subscribe: (listener: () => void) => () => void;
  /** Reads it soon; several wishes at once are one. */
  lookAgain: () => void;
}

/** Outlook tells of a change while it still happens (a list pasted in, a file on its way), in milliseconds. */
const settling = 300;
/** Of subject and body no event tells: looked at after so long, and ever less often where nothing changes. */
const poll = { shortest: 2_000, longest: 15_000, growth: 1.5 };
/** Reading may take at most this part of the time. */
const share = 0.1;

/** Watches one message while the pane is visible; tells only of true changes, and nothing of another message. */
export function watchComposed(item: ComposedItem): ComposeWatch {
  const listeners = new Set<() => void>();
  let current: ComposeSnapshot | null = null;
  let reading = false;
  let wanted = false;
  let pause = poll.shortest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: () => void = () => undefined;

  const isWanted = () => wanted;
  const lookIn = (milliseconds: number) => {
    clearTimeout(timer);
    if (listeners.size > 0) timer = setTimeout(() => void look(), milliseconds);
  };
  const lookAgain = () => {
    pause = poll.shortest;
    // What is being read now may be older than the change.
    if (reading) wanted = true;
    else lookIn(settling);
  };
  const look = async () => {
    if (document.hidden) return;
    reading = true;
    wanted = false;
    const begun = Date.now();
    let seen: ComposeSnapshot | null;
    try {
      seen = await item.read();
    } catch {
      lookIn(pause);
      return;
    } finally {
      reading = false;
    }
    if (listeners.size === 0 || !seen) return;
    if (current === null || !isSame(seen, current)) {
      current = seen;
      pause = poll.shortest;
      for (const listener of listeners) listener();
    } else {
      pause = Math.min(pause * poll.growth, poll.longest);
    }
    lookIn(isWanted() ? settling : Math.max(pause, (Date.now() - begun) / share));
  };
  const onVisible = () => {
    if (!document.hidden && !reading) lookIn(0);
  };

  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        document.addEventListener('visibilitychange', onVisible);
        stopListening = listen(item, lookAgain);
        if (!reading) lookIn(0);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', onVisible);
        stopListening();
      };
    },
    lookAgain,
  };
}

/**
 * Recipients (Mailbox 1.7) and attachments (Mailbox 1.8). A handler belongs to the message on screen: taken away after a
 * switch, it would be the next message's.
 * Source: https://learn.microsoft.com/javascript/api/outlook/office.messagecompose#outlook-office-messagecompose-addhandlerasync-member(1)
 */
function listen(item: ComposedItem, onChange: () => void): () => void {
  if (!item.isOnScreen()) return () => undefined;
  const message = composedItem() as Partial<Office.MessageCompose>;
  const types = told(() => [Office.EventType.RecipientsChanged, Office.EventType.AttachmentsChanged], []);
  for (const type of types) {
    try {
      message.addHandlerAsync?.(type, onChange);
    } catch {
      // An older Outlook does not know this event: looking from time to time has to do.
    }
  }
  return () => {
    if (!item.isOnScreen()) return;
    for (const type of types) {
      try {
        message.removeHandlerAsync?.(type);
      } catch {
        // As above.
      }
    }
  };
}

/** Bodies may be megabytes long: compared as they are, and not written out as JSON first. */
const isSame = (one: ComposeSnapshot, other: ComposeSnapshot): boolean =>
  one.message.body === other.message.body && withoutBody(one) === withoutBody(other);

const withoutBody = ({ message, ...rest }: ComposeSnapshot): string =>
  JSON.stringify({ ...rest, message: { ...message, body: null } });
