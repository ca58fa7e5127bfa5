import type { Evidence } from './evidence';
import type { AccountKind, AddressedPerson, Folder, MessageKind } from '../../mailbox/types';
import type { Policy } from '../../policy/policy';
import type { Attempt } from './attempt';
import type { ReachStatement } from './reach';

/** What a recall can do for one recipient. */
export type Verdict =
  | 'withinReach'
  | 'withinReachButRead'
  | 'perhaps'
  | 'partly'
  | 'notKnown'
  | 'outOfReach'
  | 'outlookOnly'
  | 'nothingToRecall'
  | 'held'
  | 'recallRequested'
  | 'waiting';

/** Why. The words for each stand in the catalogs under `reason`. */
export type Reason =
  | 'notChecked'
  | 'noReceiptRequested'
  | 'noSignOfReading'
  | 'read'
  | 'answered'
  | 'alreadyRead'
  | 'deletedUnread'
  | 'bounced'
  | 'outside'
  | 'partner'
  | 'onPremises'
  | 'maybeOnPremises'
  | 'unknown'
  | 'groupSize'
  | 'notInSentItems'
  | 'account'
  | 'exchangeServer'
  | 'kind'
  | 'recallOff'
  | 'tooOld'
  | 'perhapsTooOld'
  | 'sharedMailbox'
  | 'held'
  | 'heldFinal'
  | 'waiting'
  /** The report says so, says the user. */
  | 'removed'
  | 'notRemoved';

/** The verdict on the message as a whole; `recallable` hands over to the recipients. */
export type MessageVerdict =
  | { outcome: 'notSent' }
  | { outcome: 'waiting' }
  | { outcome: 'outOfReach'; reason: 'notInSentItems' | 'account' | 'kind' | 'recallOff' | 'tooOld' }
  | { outcome: 'outlookOnly'; reason: 'exchangeServer' | 'sharedMailbox' }
  | { outcome: 'held' }
  | { outcome: 'heldFinal' }
  | { outcome: 'notKnown'; reason: 'perhapsTooOld' }
  | { outcome: 'recallable' };

export interface RecipientVerdict extends AddressedPerson, ReachStatement {
  verdict: Verdict;
  reason: Reason;
  /** What is known of this copy, strongest first. */
  evidence: readonly Evidence[];
}

/** All that the verdicts depend on. Times are UTC instants in ISO 8601. */
export interface VerdictInput {
  account: { kind: AccountKind; ownAddresses: readonly string[] };
  /** Whether this Outlook can stop a message whose delivery time is in the future (not classic Windows). */
  client: { canStopHeld: boolean };
  policy: Pick<Policy, 'recall'>;
  message: {
    /** `null` while only Outlook was asked: it does not say where an item is filed. */
    folder: Folder | null;
    fromAddress: string;
    senderAddress: string;
    sentAt: string;
    deliverAt: string | null;
    kind: MessageKind;
    /** In a shared mailbox or another user's, without a path that is known to work. */
    inSharedMailbox: boolean;
    /** The server has no such item: `notYet` for a young one that is still being filed, `gone` for good. */
    missing: 'notYet' | 'gone' | null;
    readReceiptRequested: boolean | null;
  };
  recipients: readonly (AddressedPerson & ReachStatement & { evidence: readonly Evidence[] })[];
  /** Whether receipts, reports and replies have been looked for. */
  evidenceChecked: boolean;
  attempt: Attempt | null;
  /** Whose copies the report of this attempt says were not removed, as the user ticked it; `null`: not said. */
  reportSaid: { notRemoved: readonly string[] } | null;
  now: Date;
}
