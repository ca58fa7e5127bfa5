import { clockSkew } from '../../mailbox/clockSkew';
import type { MessageVerdict, VerdictInput } from './verdicts';

/** Exchange's default of MessageRecallMaxRecallableAge, as seen in exported tenants; nobody confirmed it for this one. */
export const usualLimitDays = 365;
const day = 24 * 60 * 60 * 1000;

/** How old a message is, in milliseconds, counted from its delivery. */
export function ageOf(
  { sentAt, deliverAt }: Pick<VerdictInput['message'], 'sentAt' | 'deliverAt'>,
  now: Date,
): number {
  return now.getTime() - Math.max(Date.parse(sentAt), Date.parse(deliverAt ?? sentAt));
}

/** Rules M1 to M10: the first match decides. */
export function judgeMessage({
  account,
  client,
  policy,
  message,
  now,
}: Omit<VerdictInput, 'recipients' | 'evidenceChecked' | 'attempt' | 'reportSaid'>): MessageVerdict {
  const own = [message.fromAddress, message.senderAddress].some((address) =>
    account.ownAddresses.some((ownAddress) => ownAddress.toLowerCase() === address.toLowerCase()),
  );
  const waitsToLeave =
    message.deliverAt !== null && Date.parse(message.deliverAt) > now.getTime() + clockSkew;
  const unsent = message.folder === 'drafts' || message.folder === 'outbox';
  const age = ageOf(message, now);
  const limit = policy.recall.maximumAgeDays;

  if (message.folder !== 'sentItems' && !own) return { outcome: 'notSent' };
  if (unsent && !waitsToLeave) return { outcome: 'notSent' };
  if (message.missing === 'notYet') return { outcome: 'waiting' };
  if (message.missing === 'gone' || message.folder === 'elsewhere') {
    return { outcome: 'outOfReach', reason: 'notInSentItems' };
  }
  // In Sent Items already: deferred by classic Windows, which nobody can stop, whatever client shows it.
  if (waitsToLeave) return { outcome: client.canStopHeld && unsent ? 'held' : 'heldFinal' };
  if (account.kind === 'exchangeServer') return { outcome: 'outlookOnly', reason: 'exchangeServer' };
  if (account.kind !== 'exchangeOnline') return { outcome: 'outOfReach', reason: 'account' };
  if (message.kind !== 'message') return { outcome: 'outOfReach', reason: 'kind' };
  if (!policy.recall.enabled) return { outcome: 'outOfReach', reason: 'recallOff' };
  if (limit !== null && age > limit * day) return { outcome: 'outOfReach', reason: 'tooOld' };
  if (limit === null && age > usualLimitDays * day) return { outcome: 'notKnown', reason: 'perhapsTooOld' };
  if (message.inSharedMailbox) return { outcome: 'outlookOnly', reason: 'sharedMailbox' };
  return { outcome: 'recallable' };
}
