import type { ComposedMessage } from '../../mailbox/composedMessage';
import { domainOf } from '../../mailbox/domains';
import type { Account, MailTip } from '../../mailbox/types';
import type { Policy } from '../../policy/policy';
import { judge } from '../recall/judge';
import { reachOf, type ReachSources } from '../recall/reach';
import { recipientsOf } from '../recall/recipients';
import { summarize, type PeopleCount } from '../recall/summary';

/** Whom the message would go to, in numbers, and what a recall could do about it afterwards. */
export interface Counts {
  /** People, not recipients: a group counts its members. */
  total: PeopleCount;
  inside: PeopleCount;
  outside: PeopleCount;
  /** Neither is known. */
  notKnown: PeopleCount;
  reach: PeopleCount;
  /** What a recall could do at all. */
  recall: 'pane' | 'outlookOnly' | 'never';
  /** Groups that nobody could count. */
  uncounted: number;
  /** Not every number rests on what Exchange or the administrator said. */
  estimate: boolean;
  /** The list may be longer than Outlook tells. */
  cutShort: boolean;
}

/** What the numbers rest on. */
export interface CountBasis {
  account: Account;
  policy: Policy;
  tips: ReadonlyMap<string, MailTip> | null;
  now: Date;
}

/** So many of one line some client tells, and no more. */
const usualCuts: readonly number[] = [100, 500, 1000];

/** Whether a line of the message may be longer than Outlook told: whoever wrote it anew would lose the rest. */
export const isCutShort = (message: ComposedMessage): boolean =>
  (['to', 'cc', 'bcc'] as const).some((field) =>
    usualCuts.includes(message.recipients.filter((one) => one.field === field).length),
  );

/** Where the recipients of a message that is being written are known from. */
function sourcesOf(
  message: ComposedMessage,
  { account, policy, tips }: Pick<CountBasis, 'account' | 'policy' | 'tips'>,
): ReachSources {
  return {
    tips,
    verifiedDomains: null,
    policy,
    outlookTypes: new Map(message.recipients.map(({ address, type }) => [address.toLowerCase(), type])),
    senderDomain: domainOf(account.address),
  };
}

export function countsOf(message: ComposedMessage, basis: CountBasis): Counts {
  const { account, policy, now } = basis;
  const sources = sourcesOf(message, basis);
  const recipients = recipientsOf(message.recipients, [account.address]).map((recipient) => ({
    ...recipient,
    ...tipped(recipient, sources),
    evidence: [],
  }));
  const judged = judge({
    account: { kind: account.kind, ownAddresses: [account.address] },
    client: { canStopHeld: true },
    policy,
    message: {
      folder: 'sentItems',
      fromAddress: message.from,
      senderAddress: account.address,
      sentAt: now.toISOString(),
      deliverAt: null,
      kind: 'message',
      inSharedMailbox: message.from.toLowerCase() !== account.address.toLowerCase(),
      missing: null,
      readReceiptRequested: null,
    },
    recipients,
    evidenceChecked: false,
    attempt: null,
    reportSaid: null,
    now,
  });
  const { total, reach, outside, uncounted } = summarize(judged.recipients);
  const unknown = summarize(judged.recipients.filter(({ reach }) => reach === 'unknown')).total;
  const { outcome } = judged.message;
  return {
    total,
    inside: {
      people: total.people - outside.people - unknown.people,
      about: total.about,
    },
    outside,
    notKnown: unknown,
    reach,
    recall: outcome === 'recallable' ? 'pane' : outcome === 'outlookOnly' ? 'outlookOnly' : 'never',
    uncounted: uncounted.length,
    estimate: recipients.some(({ basis }) => basis === 'firstGuess'),
    cutShort: isCutShort(message),
  };
}

/** Somebody about whom Exchange was not asked yet is told by what else is known, and not as unknown. */
function tipped(
  recipient: ComposedMessage['recipients'][number] | Parameters<typeof reachOf>[0],
  sources: ReachSources,
) {
  const asked = sources.tips?.has(recipient.address.toLowerCase()) === true;
  return reachOf(recipient, asked ? sources : { ...sources, tips: null });
}
