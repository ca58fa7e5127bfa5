import { familyOf } from '../../mailbox/clients';
import { isUncertain, type Answer, type Failure } from '../../mailbox/answer';
import type { ItemAnswer } from '../../mailbox/composing';
import type { ReceiptFlags, ReceiptRequests } from '../../mailbox/receipts';
import type { Account, ClientKind } from '../../mailbox/types';

/** Why a receipt cannot be asked for from here, so that Outlook's own checkbox is shown the way to. */
export type NotPossible =
  /** Keeps its draft to itself for minutes: what is set on the server meanwhile may not go out with the mail. */
  | 'classic'
  | 'phone'
  | 'exchangeServer'
  | 'account'
  /** The server does not know the draft that Outlook just saved. */
  | 'notOnServer'
  /** As above, and the sender is another mailbox than the user's: that is where it lies. */
  | 'otherMailbox'
  /** Outlook does not save a reply in the reading pane from a pinned pane (error 9021). */
  | 'inline';

/** How the request stands. Flags are what the server said, never what was wished. */
export type ReceiptState =
  /** `flags`: what was read; `null`: not known. */
  | { step: 'idle'; flags: ReceiptFlags | null }
  | { step: 'allowing' | 'saving' | 'asking' | 'verifying'; flags: ReceiptFlags | null }
  /** Read back as wished; `at`: when, UTC. */
  | { step: 'verified'; flags: ReceiptFlags; at: string }
  | { step: 'notPossible'; why: NotPossible; flags: null }
  /** The server took it, and no longer has it. */
  | { step: 'lost'; flags: ReceiptFlags; wished: ReceiptFlags }
  /** Another message came on screen: nothing more was done. */
  | { step: 'otherItem'; flags: null }
  /** Outlook did not save the draft. */
  | { step: 'notSaved'; flags: ReceiptFlags | null }
  /** Exchange was not asked, or refused; nothing was changed. */
  | { step: 'failed'; failure: Failure; flags: ReceiptFlags | null }
  /** Exchange took it, or may have, and could not be asked whether it holds. */
  | { step: 'unverified'; failure: Failure; flags: null };

/** What may be otherwise a moment later, so that the user can be let try again. */
export const mayPass = (state: ReceiptState): boolean =>
  state.step === 'notPossible' && state.why === 'notOnServer';

/** What asking needs of the world around it. */
export interface ReceiptPorts {
  /** Asks the user for the permission to change the draft; may open a window, so it comes first after the click. */
  authorize: () => Promise<Answer<unknown>>;
  saveDraft: () => Promise<ItemAnswer<string>>;
  stillMeant: () => boolean;
  mailbox: ReceiptRequests;
  /** The message goes out from another address than the user's own. */
  fromElsewhere: boolean;
  now: () => Date;
}

/** What can be told before anything is tried; `null`: it can be tried. */
export function whyNot(client: ClientKind, account: Account): NotPossible | null {
  if (account.kind === 'exchangeServer') return 'exchangeServer';
  if (account.kind !== 'exchangeOnline') return 'account';
  const family = familyOf[client];
  return family === 'modern' ? null : family;
}

/** Office.js: a reply in the reading pane cannot be saved. Source: https://github.com/OfficeDev/office-js/issues/979 */
const inlineReply = 9021;

/**
 * Asks for receipts, or takes the request back, after a click: saves the draft, changes it on the server, reads it
 * back. Only what was read back counts.
 */
export async function changeReceipts(
  before: ReceiptFlags | null,
  change: Partial<ReceiptFlags>,
  ports: ReceiptPorts,
  tell: (state: ReceiptState) => void,
): Promise<ReceiptState> {
  tell({ step: 'allowing', flags: before });
  const allowed = await ports.authorize();
  if (!allowed.ok) return { step: 'failed', failure: allowed.failure, flags: before };

  tell({ step: 'saving', flags: before });
  const saved = await ports.saveDraft();
  if (!saved.ok) {
    if (saved.code === 'otherItem') return { step: 'otherItem', flags: null };
    return saved.code === inlineReply
      ? { step: 'notPossible', why: 'inline', flags: null }
      : { step: 'notSaved', flags: before };
  }
  if (!ports.stillMeant()) return { step: 'otherItem', flags: null };

  tell({ step: 'asking', flags: before });
  const changed = await ports.mailbox.changeReceiptFlags(saved.value, change);
  // Where nobody can say whether it took effect, reading it back tells.
  if (!changed.ok && !isUncertain(changed.failure)) return refused(changed.failure, before, ports);

  tell({ step: 'verifying', flags: before });
  const read = await ports.mailbox.readReceiptFlags(saved.value);
  if (!read.ok) return { step: 'unverified', failure: read.failure, flags: null };
  if (holds(read.value, change)) {
    return { step: 'verified', flags: read.value, at: ports.now().toISOString() };
  }
  return changed.ok
    ? { step: 'lost', flags: read.value, wished: { ...read.value, ...change } }
    : { step: 'failed', failure: changed.failure, flags: read.value };
}

function refused(
  failure: Failure,
  before: ReceiptFlags | null,
  { fromElsewhere }: ReceiptPorts,
): ReceiptState {
  return failure.kind === 'notFound'
    ? { step: 'notPossible', why: fromElsewhere ? 'otherMailbox' : 'notOnServer', flags: null }
    : { step: 'failed', failure, flags: before };
}

/**
 * What a later look at the draft says of a request that was verified: that it still holds, or that it was lost. Where
 * the server does not answer, what was verified stands, with the time of that.
 */
export function afterLooking(
  state: Extract<ReceiptState, { step: 'verified' }>,
  read: Answer<ReceiptFlags>,
  now: Date,
): ReceiptState {
  if (!read.ok) return state;
  const { flags } = state;
  const lost = (flags.read && !read.value.read) || (flags.delivery && !read.value.delivery);
  return lost
    ? { step: 'lost', flags: read.value, wished: flags }
    : { step: 'verified', flags: read.value, at: now.toISOString() };
}

const holds = (flags: ReceiptFlags, change: Partial<ReceiptFlags>): boolean =>
  (change.read === undefined || flags.read === change.read) &&
  (change.delivery === undefined || flags.delivery === change.delivery);
