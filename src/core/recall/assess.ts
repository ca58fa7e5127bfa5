import { familyOf } from '../../mailbox/clients';
import type { Failure } from '../../mailbox/answer';
import type { MessageNotes } from '../../mailbox/notes';
import type {
  Account,
  AttemptRecord,
  ClientKind,
  MessageKind,
  MessageOnScreen,
  SentMessage,
} from '../../mailbox/types';
import type { Policy } from '../../policy/policy';
import { attemptFrom, laterOf, recallBehind, reportSaid, type Attempt } from './attempt';
import type { CheckStep } from './check';
import { copiesOf, ownAddressesOf } from './copies';
import { unintendedOf } from './recipients';
import {
  actionsOf,
  headlineOf,
  isForServiceDesk,
  noticeOf,
  summarize,
  type Action,
  type Headline,
  type Notice,
  type Summary,
} from './summary';
import { judge } from './judge';
import { ageOf, judgeMessage } from './messageRules';
import type { MessageVerdict, RecipientVerdict, VerdictInput } from './verdicts';

/** What the pane knows when it assesses: Outlook's view always, the policy soon, the server's answer later. */
export interface Knowledge {
  item: MessageOnScreen;
  account: Account;
  client: ClientKind;
  policy: Policy;
  step: CheckStep;
  /** A recall that this pane is just making, since then; UTC, ISO 8601. */
  runningSince: string | null;
  /** An attempt made from this pane; the server's record of it may be older, or missing. */
  ownAttempt: AttemptRecord | null;
  /** Who should not have it, as the user marked them; lower-case addresses. */
  unintended: readonly string[];
  /** What the user read in Exchange's report, if anything. */
  reportNoted: MessageNotes['report'];
  now: Date;
}

/** Everything that the screen of a sent message shows, decided but not yet put in words. */
export interface Assessment {
  subject: string;
  /** `null` until the server said when it was sent: Outlook alone knows only when the draft was made. */
  sentAt: string | null;
  message: MessageVerdict;
  /** Whose mailbox it lies in, where another's. */
  owner: string | null;
  /** Whole days since delivery; `null` while only Outlook was asked. */
  ageDays: number | null;
  /** The server was asked, and nobody could say where the mailboxes are: what is left is Outlook's guess. */
  guessed: Failure | null;
  /** The server has no such message. */
  missing: boolean;
  /** The server was asked again and again for the young copy, in vain. */
  waitedInVain: boolean;
  /** Nobody can say yet whether it was sent by the user: Send As shows another sender. */
  undecided: boolean;
  /** It is a draft or waits in the Outbox, without a delivery time. */
  draft: boolean;
  /** The user's own received copy leads here. */
  sentCopy: string | null;
  deliverAt: string | null;
  kind: MessageKind;
  recipients: RecipientVerdict[];
  /** Those who should not have it; all of them, where nobody was marked. */
  unintended: RecipientVerdict[];
  /** Some, and not all, were marked. */
  marked: boolean;
  /** There may be more recipients than Outlook gave. */
  cutShort: boolean;
  summary: Summary;
  headline: Headline;
  notice: Notice;
  actions: { primary: Action | null; second: Action | null };
  /** To so many people only the service desk recalls; from here no recall is offered. */
  forServiceDesk: boolean;
  /** Nobody can sign in from here, so no recall is offered that could not be asked for. */
  cannotAsk: boolean;
  attempt: Attempt | null;
  /** A recall that may have removed copies, and since when (UTC, ISO 8601; `null`: nobody knows). */
  recallBehind: { at: string | null } | null;
}

/** Puts the rules to what is known. Pure; cheap enough to run on every refinement. */
export function assess(known: Knowledge): Assessment {
  const { item, account, client, policy, step, now } = known;
  const checked = step.step === 'checked' ? step.checked : null;
  const message = checked?.message;
  const record = laterOf(known.ownAttempt, message?.attempt ?? null);
  const attempt: Attempt | null = known.runningSince
    ? { state: 'requesting', at: known.runningSince }
    : attemptFrom(record, checked?.report ?? null, now);
  const recall = recallBehind(record, attempt, checked?.reportSearch === 'done');
  const responses = checked?.responses ?? null;
  const judged = judge({
    account: { kind: account.kind, ownAddresses: ownAddressesOf(account, checked) },
    client: { canStopHeld: familyOf[client] !== 'classic' },
    policy,
    message: factsOf(message, item, missingOf(step)),
    recipients: copiesOf({ item, account, policy, checked, recall }),
    // Where there was more than could be looked through, absence says nothing.
    evidenceChecked: responses !== null && !responses.cutShort,
    attempt,
    reportSaid: reportSaid(attempt, known.reportNoted),
    now,
  });
  const summary = summarize(judged.recipients);
  const unintended = unintendedOf(judged.recipients, known.unintended);
  const { outcome } = judged.message;
  const forServiceDesk =
    (outcome === 'recallable' || outcome === 'notKnown') &&
    isForServiceDesk(summary, policy, {
      checking: step.step === 'checking',
      cutShort: !message && item.recipientsCutShort,
    });
  const cannotAsk = step.step === 'failed' && ['notSetUp', 'signInUnavailable'].includes(step.failure.kind);
  const actions = actionsOf(judged.message, unintended, attempt, outlookAllowed(policy));
  return {
    subject: message?.subject ?? item.subject,
    sentAt: message?.sentAt ?? null,
    message: judged.message,
    owner: item.owner ?? null,
    ageDays: message ? Math.floor(ageOf(message, now) / (24 * 60 * 60 * 1000)) : null,
    guessed: judged.recipients.some(({ basis }) => basis === 'firstGuess')
      ? (checked?.tipsFailure ?? null)
      : null,
    missing: step.step === 'missing',
    waitedInVain: step.step === 'missing' && step.waited,
    undecided: judged.message.outcome === 'notSent' && (step.step === 'checking' || step.step === 'waiting'),
    draft: message?.folder === 'drafts' || message?.folder === 'outbox',
    sentCopy: checked?.sentCopy ?? null,
    deliverAt: message?.deliverAt ?? null,
    kind: message?.kind ?? item.kind,
    recipients: judged.recipients,
    unintended,
    marked: unintended.length < judged.recipients.length,
    cutShort: !message && item.recipientsCutShort,
    summary,
    headline: headlineOf(summary, judged.recipients),
    notice: noticeOf(summary, judged.recipients, step.step === 'checking'),
    actions: forServiceDesk || cannotAsk ? withoutRecall(actions) : actions,
    forServiceDesk,
    cannotAsk,
    attempt,
    recallBehind: recall,
  };
}

const withoutRecall = ({ primary, second }: Assessment['actions']): Assessment['actions'] =>
  primary === 'recall'
    ? { primary: second, second: null }
    : { primary, second: second === 'recall' ? null : second };

/** Where recall is switched off, Outlook's own command is named only if the policy says so: it would be the old kind. */
export const outlookAllowed = ({ recall }: Policy) => recall.enabled || recall.pointToOutlook;

function missingOf(step: CheckStep): VerdictInput['message']['missing'] {
  if (step.step === 'waiting') return 'notYet';
  return step.step === 'missing' ? 'gone' : null;
}

/** Whether the rules for the message as a whole still allow a recall of what the server just said about it. */
export function allowsRecall(
  known: Omit<Knowledge, 'step' | 'runningSince' | 'ownAttempt' | 'unintended' | 'reportNoted'> & {
    message: SentMessage;
  },
) {
  const { message, account, policy, item, client, now } = known;
  const { outcome } = judgeMessage({
    account: { kind: account.kind, ownAddresses: [account.address] },
    client: { canStopHeld: familyOf[client] !== 'classic' },
    policy,
    message: factsOf(message, item, null),
    now,
  });
  return outcome === 'recallable' || outcome === 'notKnown';
}

/** The facts of the message that the rules need: the server's where it spoke, else what Outlook shows. */
function factsOf(
  message: SentMessage | undefined,
  item: MessageOnScreen,
  missing: VerdictInput['message']['missing'],
): VerdictInput['message'] {
  return {
    folder: message?.folder ?? null,
    fromAddress: message?.from.address ?? item.from.address,
    senderAddress: message?.sender.address ?? item.sender.address,
    sentAt: message?.sentAt ?? item.changedAt,
    deliverAt: message?.deliverAt ?? null,
    kind: message?.kind ?? item.kind,
    inSharedMailbox: item.inSharedMailbox,
    missing,
    readReceiptRequested: message?.readReceiptRequested ?? null,
  };
}
