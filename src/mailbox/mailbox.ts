import type { DraftMaker } from './drafts';
import type { SharedFiles } from './files';
import type { HeldMessages } from './heldMessages';
import type { NotesKeeper } from './notes';
import type { ReceiptRequests } from './receipts';
import type { SelectedMessages } from './selected';
import type { ResponseFinder } from './responses';
import type { SentMessages } from './sentMessages';

/**
 * The port: everything the features ask of the user's mailbox on its server.
 * No method throws for an expected failure. None marks anything as read. `requestRecall` is never repeated after
 * silence. Every method gives up on `signal` with a `noAnswer` failure that nobody reads any more.
 */
export interface Mailbox
  extends
    SentMessages,
    SelectedMessages,
    ResponseFinder,
    NotesKeeper,
    DraftMaker,
    HeldMessages,
    ReceiptRequests,
    SharedFiles {}
