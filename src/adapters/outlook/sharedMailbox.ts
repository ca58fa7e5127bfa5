import { itemOnScreen } from './itemOnScreen';

/** Whose mailbox the item on screen lies in, and what the user may do there. */
export interface SharedMailbox {
  /** SMTP address. */
  owner: string;
  mayRead: boolean;
  mayWrite: boolean;
}

/** Bits of Office.MailboxEnums.DelegatePermissions. */
const permissions = { read: 1, write: 2 };
const longestWait = 5_000;

/**
 * What Outlook says of the shared mailbox in which this item lies; `null` where it says nothing, or where another item
 * came on screen meanwhile: the answer would be about that one.
 * Source: https://learn.microsoft.com/office/dev/add-ins/outlook/delegate-access
 */
export async function readSharedMailbox(key: string): Promise<SharedMailbox | null> {
  const isOnScreen = () => {
    const present = itemOnScreen();
    return present.kind === 'message' && present.message.key === key;
  };
  const { item } = Office.context.mailbox;
  if (!item || !isOnScreen()) return null;
  const answer = await new Promise<Office.SharedProperties | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), longestWait);
    item.getSharedPropertiesAsync(({ status, value }) => {
      clearTimeout(timer);
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : null);
    });
  });
  if (!answer?.owner || !isOnScreen()) return null;
  const granted: number = answer.delegatePermissions;
  return {
    owner: answer.owner,
    mayRead: (granted & permissions.read) !== 0,
    mayWrite: (granted & permissions.write) !== 0,
  };
}
