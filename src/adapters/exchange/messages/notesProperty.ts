import * as v from 'valibot';
import { noNotes, type Cause, type MessageNotes, type StepName } from '../../../mailbox/notes';
import { withUnread } from '../../../mailbox/unread';
import { keptParts } from './keptParts';

const time = v.pipe(v.string(), v.isoTimestamp());
const addresses = v.array(v.string());

const steps = {
  stopSharing: true,
  recall: true,
  tellPrivacy: true,
  call: true,
  write: true,
  correct: true,
  record: true,
  leave: true,
} satisfies Record<StepName, true>;

const causes = {
  wrongPeople: true,
  wrongContent: true,
  tooEarly: true,
  regret: true,
  smallSlip: true,
} satisfies Record<Cause, true>;

// Loose, so that what a later version adds to an entry goes along with it.
const letter = v.looseObject({
  at: time,
  letter: v.string(),
  to: addresses,
  subject: v.exactOptional(v.string()),
});
const report = v.looseObject({ saidAt: time, notRemoved: addresses });
const replacement = v.looseObject({ at: time, draftId: v.string() });

/**
 * The notes in the text of our extended property; those that name another message are not ours to show. What cannot be
 * read counts as not said, and is kept.
 */
export function notesFrom(text: string | null, internetMessageId: string): MessageNotes | null {
  if (text === null || text === '' || internetMessageId === '') return null;
  const kept = keptParts(text);
  if (kept.internetMessageId !== null && kept.internetMessageId !== internetMessageId) return null;
  return {
    ...noNotes(internetMessageId),
    cause: kept.one('cause', v.nullable(v.picklist(Object.keys(causes) as Cause[])), null),
    sensitive: kept.one('sensitive', v.nullable(v.boolean()), null),
    unintended: kept.list('unintended', v.string()),
    ticked: kept.map('ticked', steps, v.boolean()),
    done: kept.map('done', steps, time),
    written: kept.list('written', letter),
    report: kept.one('report', v.nullable(report), null),
    replacement: kept.one('replacement', v.nullable(replacement), null),
    ...kept.unread(),
  };
}

/** The text to keep; what could not be read of earlier notes is in it too. */
export const notesText = (notes: MessageNotes): string => JSON.stringify(withUnread({ ...notes }));
