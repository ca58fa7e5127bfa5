import type { ComposedItem, ItemAnswer } from '../../mailbox/composing';
import type { Person, RecipientField } from '../../mailbox/types';
import { isCutShort } from './counts';
import type { Remedy } from './finding';

/** What one line of recipients gains and loses. */
export interface LineChange {
  field: RecipientField;
  add: readonly Person[];
  remove: readonly Person[];
}

/** What became of one click. */
export type RemedyOutcome =
  /** `undo`: what takes it back; `null`: nothing can. */
  | { kind: 'done'; undo: readonly LineChange[] | null }
  /** Nothing was done: another message is on screen. */
  | { kind: 'otherItem' }
  /** Nothing was done: it is no longer on the message. */
  | { kind: 'gone' }
  /** Nothing was done: Outlook tells only part of a long line, and writing it anew would lose the rest. */
  | { kind: 'tooMany' }
  /** Outlook did not do it; what was changed already is as it was again. */
  | { kind: 'failed' }
  /** Some lines were changed, others were not, and that could not be taken back. */
  | { kind: 'partly' };

/** Does what a finding offers, on the message as it is now: still the one meant, and still with what is to change. */
export async function applyRemedy(remedy: Remedy, item: ComposedItem): Promise<RemedyOutcome> {
  if (remedy.kind === 'removeAttachment') return removeFile(remedy.file, item);
  const present = await recipientsNow(item);
  if ('kind' in present) return present;
  const changes = changesFor(remedy, present.people);
  if (changes.length === 0) return { kind: 'gone' };
  return writeLines(changes, item, present.people);
}

/** Takes a remedy back, on the message as it is now. */
export async function undoRemedy(undo: readonly LineChange[], item: ComposedItem): Promise<RemedyOutcome> {
  const present = await recipientsNow(item);
  if ('kind' in present) return present;
  return writeLines(undo, item, present.people);
}

type Addressed = Person & { field: RecipientField };

async function recipientsNow(item: ComposedItem): Promise<RemedyOutcome | { people: readonly Addressed[] }> {
  const present = await item.read();
  if (!present) return { kind: 'otherItem' };
  if (present.unread.includes('recipients')) return { kind: 'failed' };
  if (isCutShort(present.message)) return { kind: 'tooMany' };
  return { people: present.message.recipients };
}

/** What of the message changes; empty where nobody that it is about is on it any more. Bcc first: nobody is lost on the way. */
function changesFor(
  remedy: Exclude<Remedy, { kind: 'removeAttachment' }>,
  people: readonly Addressed[],
): LineChange[] {
  const about = remedy.kind === 'replace' ? [remedy.address] : remedy.addresses;
  const meant = new Set(about.map((address) => address.toLowerCase()));
  const isMeant = ({ address, field }: Addressed) =>
    meant.has(address.toLowerCase()) && (remedy.kind !== 'toBcc' || field !== 'bcc');
  const fields = (['bcc', 'to', 'cc'] as const).filter((field) =>
    people.some((one) => one.field === field && isMeant(one)),
  );
  const taken = fields.map((field) => ({
    field,
    remove: people.filter((one) => one.field === field && isMeant(one)),
    add: remedy.kind === 'replace' ? [{ name: '', address: remedy.by }] : [],
  }));
  if (remedy.kind !== 'toBcc' || taken.length === 0) return taken;
  const moved = taken.flatMap(({ remove }) => remove);
  const once = moved.filter((one, index) => !has(moved.slice(0, index), one));
  return [{ field: 'bcc', remove: [], add: once }, ...taken];
}

/** Writes line by line, or nothing; what takes it back is what truly changed, and not what was wished. */
async function writeLines(
  changes: readonly LineChange[],
  item: ComposedItem,
  people: readonly Addressed[],
): Promise<RemedyOutcome> {
  const made: LineChange[] = [];
  for (const { field, add, remove } of changes) {
    const line = people.filter((one) => one.field === field);
    const kept = line.filter((one) => !has(remove, one));
    const added = add.filter((one) => !has(kept, one));
    const answer = await item.writeRecipients(field, [...kept, ...added]);
    if (!answer.ok) return (await writeBack(made, item, people)) ? notDone(answer) : { kind: 'partly' };
    made.unshift({ field, add: line.filter((one) => has(remove, one)), remove: added });
  }
  return { kind: 'done', undo: made };
}

/** Gives the lines that were written the people they had. */
async function writeBack(
  made: readonly LineChange[],
  item: ComposedItem,
  people: readonly Addressed[],
): Promise<boolean> {
  for (const { field } of made) {
    const answer = await item.writeRecipients(
      field,
      people.filter((one) => one.field === field),
    );
    if (!answer.ok) return false;
  }
  return true;
}

const has = (people: readonly Person[], { address }: Person): boolean =>
  people.some((one) => one.address.toLowerCase() === address.toLowerCase());

async function removeFile(file: string, item: ComposedItem): Promise<RemedyOutcome> {
  const present = await item.read();
  if (!present) return { kind: 'otherItem' };
  const attachment = present.message.attachments.find(({ name, inline }) => !inline && name === file);
  if (!attachment) return { kind: 'gone' };
  const removed = await item.removeAttachment(attachment.id);
  return removed.ok ? { kind: 'done', undo: null } : notDone(removed);
}

const notDone = ({ code }: Exclude<ItemAnswer<void>, { ok: true }>): RemedyOutcome =>
  code === 'otherItem' ? { kind: 'otherItem' } : { kind: 'failed' };
