import { useEffect, useMemo, useState } from 'react';
import type { ItemOnScreen } from '../../adapters/outlook/itemOnScreen';
import type { SharedMailbox } from '../../adapters/outlook/sharedMailbox';

/** Whose mailbox the item on screen lies in. */
interface MailboxOf {
  /** With its owner; where the server can be asked about that mailbox, it counts as an ordinary one. */
  item: ItemOnScreen;
  /** `null`: the user, or nobody knows. */
  owner: string | null;
  /** The administrator says that it works there, and the user may read and write there. */
  mayAct: boolean;
  /** Outlook or the administrator's file has not answered yet. */
  asking: boolean;
}

/** `allowed` is the administrator's word on shared mailboxes, `null` until it is read. */
export function useMailboxOf(item: ItemOnScreen, allowed: boolean | null): MailboxOf {
  const key = item.kind === 'message' && item.message.inSharedMailbox ? item.message.key : null;
  const [told, setTold] = useState<{ of: string; mailbox: SharedMailbox | null } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let isWanted = true;
    const tell = (mailbox: SharedMailbox | null) => {
      if (isWanted) setTold({ of: key, mailbox });
    };
    import(/* webpackChunkName: "shared-mailbox" */ '../../adapters/outlook/sharedMailbox')
      .then(({ readSharedMailbox }) => readSharedMailbox(key))
      .then(tell)
      .catch(() => tell(null));
    return () => {
      isWanted = false;
    };
  }, [key]);

  const mailbox = key !== null && told?.of === key ? told.mailbox : null;
  const owner = mailbox?.owner ?? null;
  const mayAct = allowed === true && mailbox !== null && mailbox.mayRead && mailbox.mayWrite;
  return {
    item: useMemo(
      () =>
        item.kind === 'message' && owner !== null
          ? { ...item, message: { ...item.message, owner, inSharedMailbox: !mayAct } }
          : item,
      [item, owner, mayAct],
    ),
    owner,
    mayAct,
    asking: key !== null && (told?.of !== key || allowed === null),
  };
}
