import { failed, type Answer, type FailureKind } from '../../mailbox/answer';
import { noNotes, type MessageNotes, type NotesMerge } from '../../mailbox/notes';
import {
  combined,
  mergeNotes,
  type NotesChange,
  type NotesKept,
  type OwnNotes,
} from '../../core/recall/ownNotes';
import { createPerMessage, type KeptPerMessage } from '../../pane/perMessage';

/** The message as the server knows it, and the way to write its notes. */
export interface NotedMessage {
  internetMessageId: string;
  /** As they were read; `null`: none. */
  notes: MessageNotes | null;
  /** When that reading began; the clock is this computer's. */
  readFrom: Date;
  keep: (merge: NotesMerge) => Promise<Answer<MessageNotes>>;
}

interface Entry extends OwnNotes {
  message: Pick<NotedMessage, 'internetMessageId' | 'keep'> | null;
  /** How often writing failed in a row, and when last (milliseconds since 1970). */
  failures: number;
  failedAt: number;
}

/** What the user said and did about each message, outliving the message on screen until it is kept with it. */
export interface NotesKeeping {
  notes: KeptPerMessage<OwnNotes>;
  /** Holds at once, and is written soon; resolves when that was tried. `null`: the message is not known yet. */
  change: (key: string, message: NotedMessage | null, change: NotesChange) => Promise<void>;
  /** The message was read: what was said before is written with it. */
  arrived: (key: string, message: NotedMessage) => void;
  /** Something may be over that stood in the way: what could not be written is tried again. */
  again: () => void;
}

/** Ticks come in quick succession; they are written together. Milliseconds. */
const settling = 800;

/** How long after each failure it is tried again; the last one repeats. Milliseconds. */
const pauses = [5_000, 15_000, 60_000, 300_000];

/** What only the user or the administrator can change: tried again when something happens, and not by the clock. */
const lasting: ReadonlySet<FailureKind> = new Set([
  'signInUnavailable',
  'interactionNeeded',
  'consentRefused',
  'adminConsentNeeded',
  'forbidden',
]);

const nothing: Entry = {
  kept: null,
  keptAt: 0,
  writing: null,
  unkept: null,
  failure: null,
  message: null,
  failures: 0,
  failedAt: 0,
};

/** Whether the notes of a message are kept with it, by what this pane has of them. */
export function keptState(own: OwnNotes | undefined, isKnown: boolean): NotesKept {
  if (!own?.writing && !own?.unkept) return { state: 'kept' };
  if (own.failure) return { state: 'failed', failure: own.failure };
  return { state: isKnown ? 'writing' : 'unchecked' };
}

/**
 * Keeps the notes of messages with the messages. Of each message one writing at a time, each put to what the server has
 * at that moment; what failed is tried again, together with whatever was said since.
 */
export function createNotesKeeping({
  wait,
  now,
}: {
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  now: () => Date;
}): NotesKeeping {
  const notes = createPerMessage<Entry>(({ writing, unkept }) => writing !== null || unkept !== null);
  /** What ends the waiting for the next writing of a message. */
  const planned = new Map<string, AbortController>();
  /** Who waits for a message to be written. */
  const waiting = new Map<string, (() => void)[]>();
  const entryOf = (key: string) => notes.of(key) ?? nothing;
  const put = (key: string, change: Partial<Entry>) => {
    notes.put(key, { ...entryOf(key), ...change });
  };

  const plan = (key: string, milliseconds: number) => {
    planned.get(key)?.abort();
    const stop = new AbortController();
    planned.set(key, stop);
    void wait(milliseconds, stop.signal).then(async () => {
      if (stop.signal.aborted) return;
      planned.delete(key);
      await write(key);
    });
  };

  const write = async (key: string): Promise<void> => {
    const { message, writing, unkept } = entryOf(key);
    // One after the other: an older writing must not arrive after a newer one. The one under way goes on with the rest.
    if (!message || writing || !unkept) return;
    put(key, { writing: unkept, unkept: null });
    const merge: NotesMerge = (kept) => mergeNotes(kept ?? noNotes(message.internetMessageId), unkept);
    // A bug of ours is told as a failure, so that nobody believes it to be written.
    const answer = await message.keep(merge).catch(() => failed({ kind: 'malformed', doing: 'keepNotes' }));
    if (answer.ok) {
      const keptAt = now().getTime();
      put(key, { kept: answer.value, keptAt, writing: null, failure: null, failures: 0 });
      if (entryOf(key).unkept) {
        await write(key);
        return;
      }
    } else {
      const { failures, unkept: since } = entryOf(key);
      put(key, {
        writing: null,
        unkept: combined(unkept, since),
        failure: answer.failure,
        failures: failures + 1,
        failedAt: now().getTime(),
      });
      const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 0;
      if (!lasting.has(answer.failure.kind)) plan(key, pause);
    }
    const told = waiting.get(key) ?? [];
    waiting.delete(key);
    for (const tell of told) tell();
  };

  return {
    notes,
    change: (key, message, change) => {
      const { unkept } = entryOf(key);
      put(key, { unkept: combined(unkept, change), ...(message && { message }) });
      if (!entryOf(key).message) return Promise.resolve();
      // An opened draft may take the pane's place, and with it whatever has not been written yet.
      plan(key, change.written || change.done ? 0 : settling);
      return new Promise((resolve) => waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
    },
    arrived: (key, message) => {
      const entry = notes.of(key);
      if (!entry) return;
      // What was read before the last writing is older than what that left.
      const isNewer = message.readFrom.getTime() > entry.keptAt;
      put(key, {
        message,
        ...(isNewer && { kept: message.notes, keptAt: message.readFrom.getTime() }),
      });
      if (entry.unkept && !planned.has(key)) plan(key, 0);
    },
    again: () => {
      for (const [key, { failure, unkept, failedAt }] of notes.getState()) {
        const rested = now().getTime() - failedAt >= (pauses[0] ?? 0);
        if (failure && unkept && rested) plan(key, 0);
      }
    },
  };
}
