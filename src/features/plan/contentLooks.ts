import type { DataKind } from '../../core/texts/personalData';
import { failed, type Answer, type Failure } from '../../mailbox/answer';
import { createPerMessage, type KeptPerMessage } from '../../pane/perMessage';

/** What looking through a message's content gave: kinds of data and a count, never the content. */
export interface Found {
  kinds: readonly DataKind[];
  linkedFiles: number;
}

export type Look = { step: 'looking' } | ({ step: 'looked' } & Found) | { step: 'failed'; failure: Failure };

/** What gives leave to read what the user wrote: nothing but the question. */
export interface Leave {
  /** It is open. */
  asking: boolean;
  /** It was answered, now or earlier. */
  answered: boolean;
}

/** The looks at the content of messages. */
export interface ContentLooks {
  looks: KeptPerMessage<Look>;
  /** Reads the content once, and only with leave. */
  look: (key: string, leave: Leave, read: () => Promise<Answer<Found>>) => void;
  /** Reads it once more, where it failed. */
  again: (key: string, read: () => Promise<Answer<Found>>) => void;
}

export function createContentLooks(): ContentLooks {
  const looks = createPerMessage<Look>(({ step }) => step === 'looking');
  const start = (key: string, read: () => Promise<Answer<Found>>) => {
    looks.put(key, { step: 'looking' });
    void read()
      // A bug of ours: told as a failure, so that nobody waits for ever.
      .catch(() => failed({ kind: 'malformed', doing: 'readContent' }))
      .then((answer) => {
        looks.put(
          key,
          answer.ok ? { step: 'looked', ...answer.value } : { step: 'failed', failure: answer.failure },
        );
      });
  };
  return {
    looks,
    look: (key, { asking, answered }, read) => {
      if ((asking || answered) && !looks.of(key)) start(key, read);
    },
    again: (key, read) => {
      if (looks.of(key)?.step === 'failed') start(key, read);
    },
  };
}
