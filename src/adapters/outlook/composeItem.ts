import type { ComposedMessage, ComposeKind, UnreadPart } from '../../mailbox/composedMessage';
import type { ItemAnswer } from '../../mailbox/composing';
import type { Person, RecipientField } from '../../mailbox/types';
import { officeCall, type OfficeAnswer } from './officeCall';
import { recipientType, restId } from './officeValues';
import { told as said } from './told';

/*
 * The message being written, through Office.js. Works in the pane and in the handlers of events, where there is no
 * page: nothing here may touch the DOM. At most three calls may run at once in some clients, so they run one by one.
 * Source: https://learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins
 */

/** What Outlook told of the message; a part that it did not tell stands empty and is named. */
export interface ComposeReading {
  message: ComposedMessage;
  unread: readonly UnreadPart[];
}

/** Office.js types the item as one of three; what is being written is only ever this one. */
export const composedItem = (): Office.MessageCompose =>
  Office.context.mailbox.item as unknown as Office.MessageCompose;

/**
 * Reads one value. Where the client leaves it out, office.js still reports success, with `undefined` (seen in 1.1.110):
 * that counts as no answer.
 */
async function officeValue<T>(
  call: Parameters<typeof officeCall<T>>[0],
  timeout?: number,
): Promise<OfficeAnswer<T>> {
  const answer: OfficeAnswer<T | undefined> = await officeCall<T>(call, timeout);
  if (!answer.ok) return answer;
  return answer.value === undefined ? { ok: false, code: 'noAnswer' } : { ok: true, value: answer.value };
}

const fields = ['to', 'cc', 'bcc'] as const;

/** Reads the whole message; `timeout` in milliseconds is for each of its seven calls. Never rejects. */
export async function readComposedMessage(timeout?: number): Promise<ComposeReading> {
  const item = composedItem();
  const unread: UnreadPart[] = [];
  const told = <T>(part: UnreadPart, answer: OfficeAnswer<T>, otherwise: T): T => {
    if (answer.ok) return answer.value;
    if (!unread.includes(part)) unread.push(part);
    return otherwise;
  };
  const { recipients, complete } = await readRecipients(timeout);
  if (!complete) unread.push('recipients');
  const from = await officeValue<Office.EmailAddressDetails | null>(
    (done) => item.from.getAsync(done),
    timeout,
  );
  const subject = await officeValue<string>((done) => item.subject.getAsync(done), timeout);
  const body = await officeValue<string>((done) => item.body.getAsync('text', done), timeout);
  const attachments = await officeValue<Office.AttachmentDetailsCompose[]>(
    (done) => item.getAttachmentsAsync(done),
    timeout,
  );
  const kind = await readKind(timeout);
  return {
    message: {
      // An Outlook without item.from (before Mailbox 1.7) writes as the user.
      from:
        told('from', from, null)?.emailAddress ??
        said(() => Office.context.mailbox.userProfile.emailAddress, ''),
      recipients,
      subject: told('subject', subject, ''),
      body: told('body', body, ''),
      attachments: told<Partial<Office.AttachmentDetailsCompose>[]>('attachments', attachments, []).map(
        ({ id = '', name = '', isInline = false }) => ({ id, name, inline: isInline }),
      ),
      kind: told('kind', kind, 'unknown'),
    },
    unread,
  };
}

/** Everybody on To, Cc and Bcc; not `complete` where Outlook did not tell one of the three lines. Never rejects. */
export async function readRecipients(
  timeout?: number,
): Promise<Pick<ComposedMessage, 'recipients'> & { complete: boolean }> {
  const item = composedItem();
  const recipients: ComposedMessage['recipients'][number][] = [];
  let complete = true;
  for (const field of fields) {
    const line = await officeValue<Office.EmailAddressDetails[]>(
      (done) => item[field].getAsync(done),
      timeout,
    );
    complete &&= line.ok;
    const people: readonly Partial<Office.EmailAddressDetails>[] = line.ok ? line.value : [];
    for (const { displayName = '', emailAddress = '', recipientType: type = 'other' } of people) {
      recipients.push({ name: displayName, address: emailAddress, field, type: recipientType(type) });
    }
  }
  return { recipients, complete };
}

/** What is being written. Never rejects. */
export async function readKind(timeout?: number): Promise<OfficeAnswer<ComposeKind>> {
  const answer = await officeValue<{ composeType: string }>(
    (done) => composedItem().getComposeTypeAsync(done),
    timeout,
  );
  return answer.ok ? { ok: true, value: kinds[answer.value.composeType] ?? 'unknown' } : answer;
}

const kinds: Readonly<Record<string, ComposeKind>> = { newMail: 'new', reply: 'reply', forward: 'forward' };

/**
 * Replaces a line of recipients. Outlook takes 100 at a time, so a longer line is set and then added to; where that does
 * not come to its end, the line gets back whom it had, as long as the message is still on screen.
 */
export async function writeRecipients(
  field: RecipientField,
  people: readonly Person[],
): Promise<ItemAnswer<void>> {
  const item = composedItem();
  const line = people.map(({ name, address }) => ({ displayName: name, emailAddress: address }));
  if (line.length <= mostAtOnce) return writeLine(item, field, line);
  const before = await officeValue<Office.EmailAddressDetails[]>((done) => item[field].getAsync(done));
  if (!before.ok) return before;
  const answer = await writeLine(item, field, line);
  if (!answer.ok) await writeLine(item, field, before.value);
  return answer;
}

/** Outlook's calls are about whichever message is on screen: before each it has to be this one still. */
async function writeLine(
  item: Office.MessageCompose,
  field: RecipientField,
  line: readonly Office.EmailUser[],
): Promise<ItemAnswer<void>> {
  let from = 0;
  let answer: OfficeAnswer<void>;
  do {
    if (composedItem() !== item) return { ok: false, code: 'otherItem' };
    const part = line.slice(from, from + mostAtOnce);
    const add = from > 0;
    answer = await officeCall((done) =>
      add ? item[field].addAsync(part, done) : item[field].setAsync(part, done),
    );
    from += mostAtOnce;
  } while (answer.ok && from < line.length);
  return answer;
}

const mostAtOnce = 100;

export const writeSubject = (subject: string): Promise<OfficeAnswer<void>> =>
  officeCall((done) => composedItem().subject.setAsync(subject, done));

export const removeAttachment = (id: string): Promise<OfficeAnswer<void>> =>
  officeCall((done) => composedItem().removeAttachmentAsync(id, done));

/**
 * Whether this Outlook can hold a message from here (Mailbox 1.13). The function alone proves nothing: office.js has it
 * in every Outlook on the web (seen in 1.1.110). The script engine of classic Windows need not have `requirements`.
 */
export function canDelay(): boolean {
  return said(() => {
    const { requirements } = Office.context as Partial<Office.Context>;
    const { delayDeliveryTime } = composedItem() as Partial<Office.MessageCompose>;
    return (
      typeof delayDeliveryTime?.setAsync === 'function' &&
      (requirements?.isSetSupported('Mailbox', '1.13') ?? true)
    );
  }, false);
}

/**
 * When the message is to leave; `null`: at once. Outlook answers the number 0 where there is no time.
 * Source: https://learn.microsoft.com/office/dev/add-ins/outlook/delay-delivery
 */
export async function readDelay(timeout?: number): Promise<OfficeAnswer<Date | null>> {
  const answer = await officeValue<Date | 0>(
    (done) => composedItem().delayDeliveryTime.getAsync(done),
    timeout,
  );
  return answer.ok ? { ok: true, value: answer.value === 0 ? null : new Date(answer.value) } : answer;
}

/** Outlook has no call that takes a time away; one that has come sends at once. */
export const writeDelay = (time: Date, timeout?: number): Promise<OfficeAnswer<void>> =>
  officeCall((done) => composedItem().delayDeliveryTime.setAsync(time, done), timeout);

/** Saves the draft; gives its REST id. In classic Windows the server does not know that id yet. */
export async function saveDraft(): Promise<OfficeAnswer<string>> {
  const saved = await officeValue<string>((done) => composedItem().saveAsync(done));
  return saved.ok ? { ok: true, value: restId(saved.value) } : saved;
}

/** REST id of the draft as it was last saved; `null` where it never was, or where this Outlook does not say. */
export async function draftId(): Promise<string | null> {
  const answer = await officeValue<string>((done) => composedItem().getItemIdAsync(done));
  return answer.ok && answer.value ? restId(answer.value) : null;
}

/** What was left for this message under a key, by the pane or by an event; `null`: nothing, or not to be had. */
export async function readSessionData(key: string, timeout?: number): Promise<string | null> {
  const answer = await officeValue<string>((done) => composedItem().sessionData.getAsync(key, done), timeout);
  return answer.ok ? answer.value : null;
}

export const writeSessionData = (key: string, text: string, timeout?: number): Promise<OfficeAnswer<void>> =>
  officeCall((done) => composedItem().sessionData.setAsync(key, text, done), timeout);
