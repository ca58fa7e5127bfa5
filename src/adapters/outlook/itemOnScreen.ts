import { messageKind } from '../../mailbox/messageKind';
import type {
  AddressedPerson,
  ItemReference,
  MessageOnScreen,
  OutlookRecipientType,
  Person,
  RecipientField,
  SelectedMessage,
} from '../../mailbox/types';
import { recipientType, restId } from './officeValues';
import { hasSet, told, tried } from './told';

/** What the pane is opened on. */
export type ItemOnScreen =
  | { kind: 'message'; message: MessageOnScreen }
  /** A message being written. Most have no id yet: `id` is the pane's own, and tells one from the next. */
  | { kind: 'composing'; id: string }
  | { kind: 'appointment' }
  | { kind: 'several'; messages: readonly SelectedMessage[] }
  | { kind: 'nothing' };

/** How often another item came on screen. */
let changes = 0;

/** Outlook on the web gives 20 of a collapsed list; phones and classic Mac stop at 100, classic Windows at 500. */
const usualCuts = new Set([20, 100, 500, 1000]);

/**
 * Reads what is on screen now. The answer is a snapshot: Outlook's own item object changes under the reader. Never
 * throws: an item that cannot be read counts as none, since the one before it must not stay on show.
 */
export function itemOnScreen(): ItemOnScreen {
  try {
    return readItem();
  } catch {
    return { kind: 'nothing' };
  }
}

function readItem(): ItemOnScreen {
  // Whatever item Outlook still shows beside them: that none is shown is not documented.
  if (selected.length > 1) return { kind: 'several', messages: selected };
  const item = Office.context.mailbox.item as Office.MessageRead | Office.AppointmentRead | null | undefined;
  if (!item) return { kind: 'nothing' };
  if (Object.is(item.itemType, Office.MailboxEnums.ItemType.Appointment)) return { kind: 'appointment' };
  // While composing, `subject` is an object with getAsync; the type of the property is the reliable sign on every client.
  if (typeof (item.subject as unknown) !== 'string') return { kind: 'composing', id: `composing ${changes}` };
  return { kind: 'message', message: snapshot(item as Office.MessageRead) };
}

function snapshot(item: Office.MessageRead): MessageOnScreen {
  const recipients = [...addressed(item.to, 'to'), ...addressed(item.cc, 'cc')];
  const changedAt = latest(item.dateTimeCreated, item.dateTimeModified).toISOString();
  const named = { id: restId(item.itemId), internetMessageId: nonEmpty(item.internetMessageId) };
  return {
    key: keyOf(named, `${changes} ${changedAt} ${item.subject}`),
    ...named,
    subject: item.subject,
    from: person(item.from),
    sender: person(item.sender),
    recipients,
    recipientsCutShort: usualCuts.has(item.to.length) || usualCuts.has(item.cc.length),
    changedAt,
    kind: messageKind(item.itemClass),
    // Outlook defines this function only on items of a shared folder or mailbox.
    inSharedMailbox: typeof (item as Partial<Office.MessageRead>).getSharedPropertiesAsync === 'function',
  };
}

/** Some Outlooks tell what is missing by an empty text. */
const nonEmpty = (text: string | null | undefined): string | null => (text === '' ? null : (text ?? null));

/**
 * The one name under which the pane knows a message: by its mailbox and its id; some Outlooks leave the id out, and on
 * freshly sent items the internet message id too (office-js issues 5875, 5276, 3516). Then this appearance on screen
 * is all there is.
 */
function keyOf({ id, internetMessageId }: ItemReference, appearance: string): string {
  const mailbox = Office.context.mailbox.userProfile.emailAddress.toLowerCase();
  return `${mailbox} ${id || (internetMessageId ?? `unnamed ${appearance}`)}`;
}

/** Where the host sends no sender, office.js gives `undefined`, whatever its types say. */
const person = (details: Partial<Office.EmailAddressDetails> | undefined): Person => ({
  name: details?.displayName ?? '',
  address: details?.emailAddress ?? '',
});

function addressed(
  list: Office.EmailAddressDetails[],
  field: RecipientField,
): (AddressedPerson & { type: OutlookRecipientType })[] {
  return list.map((details) => ({ ...person(details), field, type: recipientType(details.recipientType) }));
}

function latest(...dates: (Date | null | undefined)[]): Date {
  const times = dates.filter((date) => date instanceof Date).map((date) => date.getTime());
  return new Date(Math.max(0, ...times));
}

/** What is on screen, kept up to date; in the shape of React's useSyncExternalStore. */
export interface ItemWatch {
  current: () => ItemOnScreen;
  subscribe: (listener: () => void) => () => void;
}

/**
 * Watches what is on screen (a pinned pane outlives its item). To be started as soon as Outlook is ready: an item
 * selected before somebody listens would be missed, so it is read once more when the listening has begun.
 */
export function watchItemOnScreen(): ItemWatch {
  const listeners = new Set<() => void>();
  let item = itemOnScreen();
  const update = () => {
    item = itemOnScreen();
    listeners.forEach((listener) => {
      listener();
    });
  };
  const updateIfOther = () => {
    if (identityOf(itemOnScreen()) !== identityOf(item)) update();
  };
  tried(() => {
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.ItemChanged,
      () => {
        changes += 1;
        if (told(() => Office.context.mailbox.item, null)) selected = [];
        update();
        readSelected(update);
      },
      updateIfOther,
    );
  });
  if (canSelectSeveral()) {
    tried(() => {
      Office.context.mailbox.addHandlerAsync(Office.EventType.SelectedItemsChanged, () => {
        readSelected(update);
      });
    });
    readSelected(update);
  }
  return {
    current: () => item,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Tells one item on screen from the next. */
export function identityOf(item: ItemOnScreen): string {
  if (item.kind === 'composing') return item.id;
  return item.kind === 'message' ? item.message.key : item.kind;
}

let selected: readonly SelectedMessage[] = [];

/**
 * With several messages selected there is no item; only asking for them tells that from nothing selected.
 * Source: https://learn.microsoft.com/office/dev/add-ins/outlook/item-multi-select (at most 100; the internet message
 * id since Mailbox 1.14)
 */
function readSelected(update: () => void): void {
  if (!canSelectSeveral()) return;
  const read = ({ status, value }: Office.AsyncResult<Office.SelectedItemDetails[]>) => {
    const items = String(status) === 'succeeded' && value.length > 1 ? value : [];
    const messages = items.map(({ itemId, subject, internetMessageId }: SelectedItem, index) => {
      const named = { id: restId(itemId), internetMessageId: nonEmpty(internetMessageId) };
      return { key: keyOf(named, `${changes} ${index} ${subject}`), ...named, subject };
    });
    if (messages.map(({ key }) => key).join() === selected.map(({ key }) => key).join()) return;
    selected = messages;
    update();
  };
  tried(() => {
    Office.context.mailbox.getSelectedItemsAsync(read);
  });
}

/** The older clients leave out what came later. */
type SelectedItem = Pick<Office.SelectedItemDetails, 'itemId' | 'subject'> &
  Partial<Office.SelectedItemDetails>;

/** The requirement set alone is not enough: some builds advertise it and lack the function. */
function canSelectSeveral(): boolean {
  return (
    hasSet('Mailbox', '1.13') &&
    told(() => typeof Office.context.mailbox.getSelectedItemsAsync, 'undefined') === 'function'
  );
}
