import { itemOnScreen } from './itemOnScreen';
import { officeCall } from './officeCall';
import { told } from './told';

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
  if (!isOnScreen() || !told(() => Office.context.mailbox.item, null)) return null;
  const answer = await officeCall<Partial<Office.SharedProperties> | undefined>(
    (done) => Office.context.mailbox.item?.getSharedPropertiesAsync(done),
    longestWait,
  );
  const properties = answer.ok ? answer.value : null;
  if (!properties?.owner || !isOnScreen()) return null;
  const granted: number = properties.delegatePermissions ?? 0;
  return {
    owner: properties.owner,
    mayRead: (granted & permissions.read) !== 0,
    mayWrite: (granted & permissions.write) !== 0,
  };
}
