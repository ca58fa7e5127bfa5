import type { Basis } from './reach';
import type { MessageVerdict, RecipientVerdict, Verdict, VerdictInput } from './verdicts';
import { byStrength, isBounced, isKnown, isOpened } from './whatIsKnown';

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
  if (!effects[base.verdict].reading) return base;
  const judged = judgeReading(base, recipient, input);
  if (message.outcome === 'notKnown' && effects[judged.verdict].reading) {
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

/** Whether reading can change a verdict, and whether a request that the server took was made for such copies. */
const effects = {
  withinReach: { reading: true, request: true },
  withinReachButRead: { reading: false, request: true },
  partly: { reading: true, request: true },
  perhaps: { reading: true, request: false },
  notKnown: { reading: false, request: false },
  outOfReach: { reading: false, request: false },
  outlookOnly: { reading: false, request: false },
  nothingToRecall: { reading: false, request: false },
  held: { reading: false, request: false },
  recallRequested: { reading: false, request: false },
  waiting: { reading: false, request: false },
} satisfies Record<Verdict, { reading: boolean; request: boolean }>;

/** R1 to R8: where the copy is. `notChecked` stands for "nothing to add yet" and is refined by what is known of it. */
function judgeCopy(recipient: VerdictInput['recipients'][number]): Judgement {
  const { reach, basis, group } = recipient;
  if (isBounced(recipient)) return { verdict: 'nothingToRecall', reason: 'bounced', basis: 'report' };
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
  const answered = isKnown(recipient, 'answered');
  if (isOpened(recipient)) {
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
  if (isKnown(recipient, 'deletedUnread')) return { ...base, reason: 'deletedUnread', basis: 'report' };
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
  if (!taken || !effects[judged.verdict].request) return judged;
  if (!reportSaid) return { ...judged, verdict: 'recallRequested' };
  if (reportSaid.notRemoved.includes(address.toLowerCase()))
    return { verdict: 'outOfReach', reason: 'notRemoved', basis: 'user' };
  // The copies of a group's members outside were never in it.
  if (judged.verdict === 'partly') return { ...judged, verdict: 'recallRequested' };
  return { verdict: 'recallRequested', reason: 'removed', basis: 'user' };
}
