import type { AttachmentInfo, MessageContent, NewDraft } from '../../mailbox/drafts';
import type { Cause } from '../../mailbox/notes';
import type { AddressedPerson, Person, RecipientField, SentMessage } from '../../mailbox/types';

/** What a replacement is: the same people get a corrected copy, or the right people get the message. */
export type ReplacementKind = 'corrected' | 'rightPeople';

export const replacementKind = (cause: Cause | null): ReplacementKind =>
  cause === 'wrongPeople' ? 'rightPeople' : 'corrected';

/** Who should not have it: the marks, in lower case, and whether they tell some recipients from the others. */
export interface Wrong {
  unintended: readonly string[];
  marked: boolean;
}

/**
 * The recipients of a replacement: those of the sent message, never one of the unintended. Where it went to the wrong
 * people and nobody on it was marked, all of them are: the lines are left empty for the right ones.
 */
export function rightRecipients(
  recipients: readonly AddressedPerson[],
  { unintended, marked }: Wrong,
  kind: ReplacementKind,
): AddressedPerson[] {
  if (kind === 'rightPeople' && !marked) return [];
  return recipients.filter(({ address }) => address && !unintended.includes(address.toLowerCase()));
}

/** The draft that the user mends in Outlook. Its body is what the server gave; attachments are copied afterwards. */
export function replacementDraft(
  message: Pick<SentMessage, 'recipients' | 'readReceiptRequested'>,
  content: Pick<MessageContent, 'body'>,
  { subject, wrong, kind }: { subject: string; wrong: Wrong; kind: ReplacementKind },
): NewDraft {
  const right = rightRecipients(message.recipients, wrong, kind);
  const on = (field: RecipientField): Person[] =>
    right.filter((person) => person.field === field).map(({ name, address }) => ({ name, address }));
  return {
    to: on('to'),
    cc: on('cc'),
    bcc: on('bcc'),
    subject,
    body: content.body,
    readReceipt: message.readReceiptRequested === true,
    replyAllTo: null,
  };
}

/** Those of the unintended who stand on a draft all the same. */
export const wronglyOn = (recipients: readonly Person[], unintended: readonly string[]): Person[] =>
  recipients.filter(({ address }) => unintended.includes(address.toLowerCase()));

/** A message and its content, as far as a comparison needs them. */
export interface Comparable {
  subject: string;
  recipients: readonly AddressedPerson[];
  text: string;
  attachments: readonly Pick<AttachmentInfo, 'name' | 'size'>[];
}

/** What differs between the sent message and the draft. Empty lists and `null`: nothing. */
export interface Differences {
  added: Person[];
  removed: Person[];
  subject: { before: string; after: string } | null;
  /** By name. `changed`: the same name with another size. */
  attachments: { added: string[]; removed: string[]; changed: string[] };
  /** The first line that is not the same; `''` where one of the two has ended. */
  text: { before: string; after: string } | null;
}

export function differences(sent: Comparable, draft: Comparable): Differences {
  return {
    added: without(draft.recipients, sent.recipients),
    removed: without(sent.recipients, draft.recipients),
    subject: sent.subject === draft.subject ? null : { before: sent.subject, after: draft.subject },
    attachments: attachmentsChanged(sent.attachments, draft.attachments),
    text: firstOtherLine(sent.text, draft.text),
  };
}

export const isSame = ({ added, removed, subject, attachments, text }: Differences): boolean =>
  [added, removed, ...Object.values(attachments)].every(({ length }) => length === 0) && !subject && !text;

function without(people: readonly Person[], others: readonly Person[]): Person[] {
  const there = new Set(others.map(({ address }) => address.toLowerCase()));
  return people.filter(({ address }) => !there.has(address.toLowerCase()));
}

function attachmentsChanged(
  before: Comparable['attachments'],
  after: Comparable['attachments'],
): Differences['attachments'] {
  const namesOf = (files: Comparable['attachments']) => new Set(files.map(({ name }) => name));
  const [old, now] = [namesOf(before), namesOf(after)];
  const sizes = (files: Comparable['attachments'], name: string) =>
    files
      .filter((file) => file.name === name)
      .map(({ size }) => size)
      .sort((one, other) => one - other)
      .join(' ');
  return {
    added: [...now].filter((name) => !old.has(name)),
    removed: [...old].filter((name) => !now.has(name)),
    changed: [...now].filter((name) => old.has(name) && sizes(before, name) !== sizes(after, name)),
  };
}

/** Empty lines and spaces at the ends say nothing: editors add and drop them. */
function firstOtherLine(before: string, after: string): Differences['text'] {
  const linesOf = (text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
  const [old, now] = [linesOf(before), linesOf(after)];
  const length = Math.max(old.length, now.length);
  for (let line = 0; line < length; line += 1) {
    const [was = '', is = ''] = [old[line], now[line]];
    if (was !== is) return { before: was, after: is };
  }
  return null;
}
