import type { Evidence, EvidenceKind } from '../evidence/evidence';
import type { AccountKind, AddressedPerson, Folder, MessageKind } from '../mailbox/types';
import type { Policy } from '../policy/policy';
import type { Attempt } from './attempt';
import type { Basis, ReachStatement } from './reach';

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
  | 'waiting';

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
    /** The server answered that it has no such item. */
    missingOnServer: boolean;
    readReceiptRequested: boolean | null;
  };
  recipients: readonly (AddressedPerson & ReachStatement & { evidence: readonly Evidence[] })[];
  /** Whether receipts, reports and replies have been looked for. */
  evidenceChecked: boolean;
  attempt: Attempt | null;
  now: Date;
}

/** Exchange's default of MessageRecallMaxRecallableAge, as seen in exported tenants; nobody confirmed it for this one. */
export const usualLimitDays = 365;
const day = 24 * 60 * 60 * 1000;
const clockSkew = 60 * 1000;
/** How long after sending a missing copy still counts as "not filed yet". */
const filingTime = 2 * 60 * 1000;

/** The verdict on the message and on each recipient. The rules M1 to M10 and R1 to R8 of the design, in their order. */
export function judge(input: VerdictInput): { message: MessageVerdict; recipients: RecipientVerdict[] } {
  const message = judgeMessage(input);
  const recipients = input.recipients.map((recipient) => ({
    ...recipient,
    evidence: [...recipient.evidence].sort(byStrength),
    ...afterAttempt(judgeRecipient(recipient, message, input), input.attempt),
  }));
  return { message, recipients };
}

function judgeMessage({ account, client, policy, message, now }: VerdictInput): MessageVerdict {
  const own = [message.fromAddress, message.senderAddress].some((address) =>
    account.ownAddresses.some((ownAddress) => ownAddress.toLowerCase() === address.toLowerCase()),
  );
  const waitsToLeave =
    message.deliverAt !== null && Date.parse(message.deliverAt) > now.getTime() + clockSkew;
  const unsent = message.folder === 'drafts' || message.folder === 'outbox';
  const delivered = Math.max(Date.parse(message.sentAt), Date.parse(message.deliverAt ?? message.sentAt));
  const age = now.getTime() - delivered;
  const limit = policy.recall.maximumAgeDays;

  if (message.folder !== 'sentItems' && !own) return { outcome: 'notSent' };
  if (unsent && !waitsToLeave) return { outcome: 'notSent' };
  if (message.missingOnServer && age < filingTime) return { outcome: 'waiting' };
  if (message.missingOnServer || message.folder === 'elsewhere') {
    return { outcome: 'outOfReach', reason: 'notInSentItems' };
  }
  if (waitsToLeave) return { outcome: client.canStopHeld ? 'held' : 'heldFinal' };
  if (account.kind === 'exchangeServer') return { outcome: 'outlookOnly', reason: 'exchangeServer' };
  if (account.kind !== 'exchangeOnline') return { outcome: 'outOfReach', reason: 'account' };
  if (message.kind !== 'message') return { outcome: 'outOfReach', reason: 'kind' };
  if (!policy.recall.enabled) return { outcome: 'outOfReach', reason: 'recallOff' };
  if (limit !== null && age > limit * day) return { outcome: 'outOfReach', reason: 'tooOld' };
  if (limit === null && age > usualLimitDays * day) return { outcome: 'notKnown', reason: 'perhapsTooOld' };
  if (message.inSharedMailbox) return { outcome: 'outlookOnly', reason: 'sharedMailbox' };
  return { outcome: 'recallable' };
}

type Judgement = Pick<RecipientVerdict, 'verdict' | 'reason' | 'basis'>;

function judgeRecipient(
  recipient: VerdictInput['recipients'][number],
  message: MessageVerdict,
  input: VerdictInput,
): Judgement {
  const whole = fromTheWhole(message, recipient.basis);
  if (whole) return whole;
  const base = judgeCopy(recipient);
  if (!recallable.has(base.verdict)) return base;
  const judged = judgeReading(base, recipient, input);
  if (message.outcome === 'notKnown' && recallable.has(judged.verdict)) {
    return { verdict: 'notKnown', reason: message.reason, basis: 'exchangeDefault' };
  }
  return judged;
}

/** Where the message as a whole is decided, every recipient shares it. */
function fromTheWhole(message: MessageVerdict, basis: Basis): Judgement | null {
  switch (message.outcome) {
    case 'recallable':
    case 'notKnown':
      return null;
    case 'notSent':
      return { verdict: 'outOfReach', reason: 'notInSentItems', basis };
    case 'waiting':
      return { verdict: 'waiting', reason: 'waiting', basis };
    case 'held':
    case 'heldFinal':
      return { verdict: 'held', reason: message.outcome, basis };
    case 'outOfReach':
    case 'outlookOnly': {
      const stated = message.reason === 'recallOff' || message.reason === 'tooOld';
      return { verdict: message.outcome, reason: message.reason, basis: stated ? 'administrator' : basis };
    }
  }
}

/** The verdicts that reading can change, and that an attempt acts on. */
const recallable = new Set<Verdict>(['withinReach', 'partly', 'perhaps']);

/** R1 to R8: where the copy is. `notChecked` stands for "nothing to add yet" and is refined by what is known of it. */
function judgeCopy(recipient: VerdictInput['recipients'][number]): Judgement {
  const { reach, basis, group } = recipient;
  if (known(recipient, 'bounced')) return { verdict: 'nothingToRecall', reason: 'bounced', basis: 'report' };
  switch (reach) {
    case 'unknown':
      return { verdict: 'notKnown', reason: 'unknown', basis };
    case 'partner':
      return { verdict: 'perhaps', reason: 'partner', basis };
    case 'outside':
      return { verdict: 'outOfReach', reason: 'outside', basis };
    case 'mixed':
      return { verdict: 'perhaps', reason: 'maybeOnPremises', basis };
    case 'onPremises':
      return { verdict: 'outOfReach', reason: 'onPremises', basis };
    case 'inside':
      if (!group) return { verdict: 'withinReach', reason: 'notChecked', basis };
      if (!group.members || group.outside === null)
        return { verdict: 'notKnown', reason: 'groupSize', basis };
      if (group.outside === 0) return { verdict: 'withinReach', reason: 'notChecked', basis };
      if (group.outside < group.members) return { verdict: 'partly', reason: 'notChecked', basis };
      return { verdict: 'outOfReach', reason: 'outside', basis };
  }
}

/** What is known of reading, for a copy that a recall could take. A reason that says where the copy is stays. */
function judgeReading(
  base: Judgement,
  recipient: VerdictInput['recipients'][number],
  { policy, message, evidenceChecked }: VerdictInput,
): Judgement {
  const answered = known(recipient, 'answered');
  if (answered || known(recipient, 'read')) {
    if (policy.recall.readMessages === 'no') {
      return { verdict: 'outOfReach', reason: 'alreadyRead', basis: 'administrator' };
    }
    return {
      verdict: recipient.group ? base.verdict : 'withinReachButRead',
      reason: answered ? 'answered' : 'read',
      basis: answered ? 'reply' : 'report',
    };
  }
  if (known(recipient, 'deletedUnread')) return { ...base, reason: 'deletedUnread', basis: 'report' };
  if (base.reason !== 'notChecked' || !evidenceChecked) return base;
  return { ...base, reason: message.readReceiptRequested ? 'noSignOfReading' : 'noReceiptRequested' };
}

/** Rows within reach count as requested once the server has taken the request; the others stay as they are. */
function afterAttempt(judged: Judgement, attempt: Attempt | null): Judgement {
  const taken = attempt?.state === 'requested' || attempt?.state === 'reported';
  const asked = ['withinReach', 'withinReachButRead', 'partly'].includes(judged.verdict);
  return taken && asked ? { ...judged, verdict: 'recallRequested' } : judged;
}

const strength: readonly EvidenceKind[] = [
  'answered',
  'read',
  'deletedUnread',
  'bounced',
  'autoReplied',
  'delivered',
];
const byStrength = (a: Evidence, b: Evidence) => strength.indexOf(a.kind) - strength.indexOf(b.kind);

function known(recipient: { evidence: readonly Evidence[] }, kind: EvidenceKind): boolean {
  return recipient.evidence.some((fact) => fact.kind === kind);
}
