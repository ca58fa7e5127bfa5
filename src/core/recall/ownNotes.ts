import type { Failure } from '../../mailbox/answer';
import {
  noNotes,
  type Cause,
  type MessageNotes,
  type StepName,
  type WrittenLetter,
} from '../../mailbox/notes';
import type { SentMessage } from '../../mailbox/types';

/**
 * What was said or done at one moment, key by key: what it does not name stays as it is, whoever wrote that meanwhile.
 * Putting the same change twice is putting it once.
 */
export interface NotesChange {
  cause?: Cause | null;
  sensitive?: boolean | null;
  /** Marked, or not any more, by lower-case address. */
  unintended?: Readonly<Record<string, boolean>>;
  ticked?: MessageNotes['ticked'];
  /** `null`: not done after all. */
  done?: Readonly<Partial<Record<StepName, string | null>>>;
  /** Added to those that are there. */
  written?: readonly WrittenLetter[];
  /** Not written after all. */
  notWritten?: readonly WrittenLetter[];
  report?: MessageNotes['report'];
  replacement?: MessageNotes['replacement'];
}

/** The notes of one message as this pane has them. */
export interface OwnNotes {
  /** As they were last read from or written to the server by whoever changed them here; `null`: not yet. */
  kept: MessageNotes | null;
  /** How new `kept` is, in milliseconds since 1970: what was read before that is older. */
  keptAt: number;
  /** What is being written. */
  writing: NotesChange | null;
  /** What is still to be written, also what could not be. */
  unkept: NotesChange | null;
  /** Why the last writing failed; stays until one succeeds. */
  failure: Failure | null;
}

/** Whether notes are kept with the message; `unchecked`: the message is not known yet, so nothing can be written. */
export type NotesKept = { state: 'kept' | 'writing' | 'unchecked' } | { state: 'failed'; failure: Failure };

/** They hold only until the pane is closed, as far as anybody can tell. */
export const isUnkept = ({ state }: NotesKept): boolean => state === 'failed' || state === 'unchecked';

const same = (one: WrittenLetter) => (other: WrittenLetter) =>
  one.at === other.at && one.letter === other.letter && one.to.join() === other.to.join();

/** The notes with the change put to them; what the change does not name is taken over, known to us or not. */
export function mergeNotes(notes: MessageNotes, change: NotesChange): MessageNotes {
  const { unintended = {}, ticked, done = {}, written = [], notWritten = [], ...values } = change;
  const added = Object.keys(unintended).filter((address) => unintended[address]);
  const steps: Partial<Record<StepName, string | null>> = { ...notes.done, ...done };
  return {
    ...notes,
    ...values,
    unintended: [
      ...notes.unintended.filter((address) => unintended[address] ?? true),
      ...added.filter((address) => !notes.unintended.includes(address)),
    ],
    ticked: { ...notes.ticked, ...ticked },
    done: Object.fromEntries(
      Object.entries(steps).flatMap(([step, at]) => (at === null ? [] : [[step, at]])),
    ),
    written: [...notes.written, ...written.filter((letter) => !notes.written.some(same(letter)))].filter(
      (letter) => !notWritten.some(same(letter)),
    ),
  };
}

/** Both changes as one, the second on top. */
export function combined(first: NotesChange | null, second: NotesChange | null): NotesChange {
  const [one, other] = [first ?? {}, second ?? {}];
  return {
    ...one,
    ...other,
    unintended: { ...one.unintended, ...other.unintended },
    ticked: { ...one.ticked, ...other.ticked },
    done: { ...one.done, ...other.done },
    written: [...(one.written ?? []), ...(other.written ?? [])],
    notWritten: [...(one.notWritten ?? []), ...(other.notWritten ?? [])],
  };
}

/** The notes that hold: those kept with the message, with what this pane has not kept yet on top. */
export function notesOf(
  own: OwnNotes | undefined,
  message: Pick<SentMessage, 'internetMessageId' | 'notes'> | null,
): MessageNotes {
  const kept = own?.kept ?? message?.notes ?? noNotes(message?.internetMessageId ?? '');
  if (!own?.writing && !own?.unkept) return kept;
  return mergeNotes(kept, combined(own.writing, own.unkept));
}
