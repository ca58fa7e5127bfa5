import { byStrength, type EvidenceKind } from './evidence';
import type { Basis } from './reach';
import type { MessageVerdict, RecipientVerdict, Verdict, VerdictInput } from './verdicts';

type Judgement = Pick<RecipientVerdict, 'verdict' | 'reason' | 'basis'>;

/** Rules R1 to R8, what is known of reading, and what an attempt makes of it. */
export function judgeRecipient(
  recipient: VerdictInput['recipients'][number],
  message: MessageVerdict,
  input: VerdictInput,
): Judgement & Pick<RecipientVerdict, 'evidence'> {
  return {
    evidence: [...recipient.evidence].sort(byStrength),
    ...afterAttempt(judgeBefore(recipient, message, input), recipient.address, input),
  };
}

function judgeBefore(
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
  if (known(recipient, 'bounced') && !arrived(recipient))
    return { verdict: 'nothingToRecall', reason: 'bounced', basis: 'report' };
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
  if (opened(recipient)) {
    // What one member has read, the others have not.
    if (policy.recall.readMessages === 'no' && !recipient.group) {
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

/**
 * Rows within reach count as requested once the server has taken the request; the others stay as they are. What the
 * report says, as the user ticked it, goes beyond that.
 */
function afterAttempt(
  judged: Judgement,
  address: string,
  { attempt, reportSaid }: Pick<VerdictInput, 'attempt' | 'reportSaid'>,
): Judgement {
  const taken = attempt?.state === 'requested' || attempt?.state === 'reported';
  const asked = ['withinReach', 'withinReachButRead', 'partly'].includes(judged.verdict);
  if (!taken || !asked) return judged;
  if (!reportSaid) return { ...judged, verdict: 'recallRequested' };
  if (reportSaid.notRemoved.includes(address.toLowerCase()))
    return { verdict: 'outOfReach', reason: 'notRemoved', basis: 'user' };
  // The copies of a group's members outside were never in it.
  if (judged.verdict === 'partly') return { ...judged, verdict: 'recallRequested' };
  return { verdict: 'recallRequested', reason: 'removed', basis: 'user' };
}

type WithEvidence = Pick<VerdictInput['recipients'][number], 'evidence'>;

/** That one member of a group deleted it, or never got it, says nothing about the group. */
const ofAll: readonly EvidenceKind[] = ['deletedUnread', 'deleted', 'bounced'];

function known({ evidence }: WithEvidence, kind: EvidenceKind): boolean {
  return evidence.some((fact) => fact.kind === kind && (fact.by === null || !ofAll.includes(kind)));
}

/** Signs that the copy did arrive: then what failed was only the passing on of it. */
const signsOfArrival: readonly EvidenceKind[] = [
  'answered',
  'read',
  'deletedUnread',
  'deleted',
  'autoReplied',
  'delivered',
];
const arrived = (recipient: WithEvidence) => signsOfArrival.some((kind) => known(recipient, kind));

const opened = (recipient: WithEvidence) => known(recipient, 'answered') || known(recipient, 'read');
