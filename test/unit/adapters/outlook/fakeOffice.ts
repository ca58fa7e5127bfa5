/** The little of Office.js that src/adapters/outlook reads here, as a test wants it. */
export interface FakeMailbox {
  item?: unknown;
  displayMessageForm?: (id: string) => void;
  displayNewMessageForm?: (form: object) => void;
  displayNewMessageFormAsync?: (
    form: object,
    done: (result: { status: string; error?: { code: number } }) => void,
  ) => void;
  convertToEwsId?: (id: string) => string;
  /** What is selected in Outlook's list; without it this Outlook cannot say. */
  selected?: { itemId: string; subject: string; internetMessageId?: string }[];
}

/** A host whose item can be changed under a running pane. */
export function fakeOffice(mailbox: FakeMailbox) {
  const handlers = new Map<string, () => void>();
  const begun: (() => void)[] = [];
  Object.defineProperty(globalThis, 'Office', {
    configurable: true,
    value: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { ItemChanged: 'itemChanged', SelectedItemsChanged: 'selectedItemsChanged' },
      MailboxEnums: { ItemType: { Appointment: 'appointment' }, RestVersion: { v2_0: 'v2.0' } },
      context: {
        requirements: { isSetSupported: () => mailbox.selected !== undefined },
        mailbox: Object.assign(mailbox, {
          userProfile: { emailAddress: 'Me@contoso.com' },
          getSelectedItemsAsync: (then: (result: object) => void) => {
            then({ status: 'succeeded', value: mailbox.selected });
          },
          addHandlerAsync: (type: string, handler: () => void, then?: () => void) => {
            handlers.set(type, handler);
            if (then) begun.push(then);
          },
        }),
      },
    },
  });
  return {
    show: (item: unknown) => {
      mailbox.item = item;
      handlers.get('itemChanged')?.();
    },
    /** Selects these in the list, with this item or none on screen. */
    selectSeveral: (selected: FakeMailbox['selected'], item: unknown = null) => {
      Object.assign(mailbox, { selected });
      if (mailbox.item !== item) {
        mailbox.item = item;
        handlers.get('itemChanged')?.();
      }
      handlers.get('selectedItemsChanged')?.();
    },
    /** Selected before the host had begun to tell of changes. */
    showUnheard: (item: unknown) => {
      mailbox.item = item;
      for (const then of begun) then();
    },
  };
}

const someone = { displayName: 'Ana', emailAddress: 'ana@contoso.com', recipientType: 'user' };

/** A message as office.js gives it. */
export const message = (differences: Record<string, unknown> = {}) => ({
  itemType: 'message',
  itemId: 'id',
  internetMessageId: '<1@contoso.com>',
  subject: 'Offer',
  from: someone,
  sender: someone,
  to: [someone],
  cc: [],
  dateTimeCreated: new Date('2026-11-22T10:00:00Z'),
  dateTimeModified: new Date('2026-11-22T10:00:00Z'),
  itemClass: 'IPM.Note',
  ...differences,
});
