import { membersOf } from '../../mailbox/membersOf';
import { marksOf } from '../../mailbox/notes';
import type { Account, ClientKind, MessageOnScreen, SelectedMessage } from '../../mailbox/types';
import type { Policy } from '../../policy/policy';
import { assess, type Assessment } from '../../core/recall/assess';
import type { Checked, CheckStep } from '../../core/recall/check';
import { mayConfirm } from '../../pane/paneState';
import type { ConfirmedRecall } from '../../core/recall/recallMessage';
import { noticeOf, summarize, type Notice, type Summary } from '../../core/recall/summary';
import type { RecipientVerdict, Verdict } from '../../core/recall/verdicts';
import { ownAttemptIn, type Stage } from './run';

/** What one line says of its message: a verdict on all of its recipients together, or what stands before it. */
export type SelectedState =
  | Verdict
  | 'checking'
  /** It could not be checked. */
  | 'failed'
  /** The server has no such message in this mailbox. */
  | 'missing'
  | 'notSent'
  /** To more people than the administrator allows from here. */
  | 'serviceDesk'
  | 'requesting'
  | 'refused'
  | 'uncertain'
  | 'reported';

/** One selected message with what is known of it. */
export interface Selected {
  message: SelectedMessage;
  step: CheckStep;
  state: SelectedState;
  /** `null` until the server has answered, and where it has not. */
  assessment: Assessment | null;
}

/** What the lines are judged by, the same for all. */
export interface SelectionContext {
  account: Account;
  client: ClientKind;
  policy: Policy;
  now: Date;
}

/** A selected message as the rules know messages; of the recipients only the server tells. */
export function itemFrom(message: SelectedMessage, step: CheckStep): MessageOnScreen {
  const sent = step.step === 'checked' ? step.checked.message : null;
  const nobody = { name: '', address: '' };
  return {
    ...message,
    from: sent?.from ?? nobody,
    sender: sent?.sender ?? nobody,
    recipients: step.step === 'checked' ? probableGroups(step.checked) : [],
    recipientsCutShort: false,
    changedAt: sent?.sentAt ?? '',
    kind: sent?.kind ?? 'message',
    inSharedMailbox: false,
  };
}

/**
 * Without Outlook's word on who is a group, one whose members Exchange will not count looks like a person. Where it
 * counts a colleague as one member, an address of ours without a count is none.
 */
function probableGroups({ tips, message }: Checked): MessageOnScreen['recipients'] {
  const inside = [...(tips?.values() ?? [])].filter(({ scope, failed }) => scope === 'internal' && !failed);
  if (!inside.some(({ totalMembers }) => totalMembers === 1)) return [];
  const uncounted = new Set(inside.filter((tip) => tip.totalMembers === null).map(({ address }) => address));
  return message.recipients
    .filter(({ address }) => uncounted.has(address.toLowerCase()))
    .map((recipient) => ({ ...recipient, type: 'distributionList' }));
}

/** What came of judging a step; a hundred lines are drawn again with every message that comes in. */
const judged = new WeakMap<CheckStep, { context: SelectionContext; byStage: Map<Stage | null, Selected> }>();

const isSame = (a: SelectionContext, b: SelectionContext): boolean =>
  a.account === b.account && a.client === b.client && a.policy === b.policy && a.now === b.now;

/** One line: what was read of the message and what this pane did about it, put to the rules; remembered. */
export function judgeSelected(
  message: SelectedMessage,
  step: CheckStep,
  stage: Stage | null,
  context: SelectionContext,
): Selected {
  let known = judged.get(step);
  if (!known || !isSame(known.context, context)) judged.set(step, (known = { context, byStage: new Map() }));
  const selected = known.byStage.get(stage) ?? judgeAfresh(message, step, stage, context);
  known.byStage.set(stage, selected);
  return selected.message === message ? selected : { ...selected, message };
}

function judgeAfresh(
  message: SelectedMessage,
  step: CheckStep,
  stage: Stage | null,
  context: SelectionContext,
): Selected {
  if (step.step !== 'checked') return { message, step, state: stateBefore(step), assessment: null };
  const { notes } = step.checked.message;
  const assessment = assess({
    item: itemFrom(message, step),
    ...context,
    step,
    runningSince: stage?.at === 'running' ? stage.since : null,
    ownAttempt: ownAttemptIn(stage),
    // What the user said with the message on its own counts here too.
    unintended: marksOf(notes),
    reportNoted: notes?.report ?? null,
  });
  return { message, step, state: stateOf(assessment), assessment };
}

function stateBefore({ step }: CheckStep): SelectedState {
  if (step === 'failed' || step === 'missing') return step;
  return 'checking';
}

/** The verdict on all recipients together. */
function stateOf(assessment: Assessment): SelectedState {
  const { message, attempt, headline, summary } = assessment;
  switch (message.outcome) {
    case 'held':
    case 'heldFinal':
      return 'held';
    case 'recallable':
    case 'notKnown':
      break;
    default:
      return message.outcome;
  }
  if (attempt) return attempt.state === 'requested' ? 'recallRequested' : attempt.state;
  if (assessment.forServiceDesk) return 'serviceDesk';
  if (message.outcome === 'notKnown') return 'notKnown';
  switch (headline) {
    case 'onlySelf':
    case 'allBounced':
      return 'nothingToRecall';
    case 'one':
    case 'all':
      return summary.read.people === summary.total.people ? 'withinReachButRead' : 'withinReach';
    case 'some':
      return 'partly';
    case 'none':
      return 'outOfReach';
    case 'perhaps':
    case 'notKnown':
      return headline;
  }
}

/** What needs a decision first, what is settled or hopeless last. */
const order = membersOf<SelectedState>({
  uncertain: true,
  refused: true,
  failed: true,
  serviceDesk: true,
  partly: true,
  perhaps: true,
  notKnown: true,
  withinReach: true,
  withinReachButRead: true,
  outOfReach: true,
  outlookOnly: true,
  held: true,
  waiting: true,
  missing: true,
  requesting: true,
  recallRequested: true,
  reported: true,
  nothingToRecall: true,
  notSent: true,
  checking: true,
});

/** By what needs attention; within that the newest first. */
export function byAttention(selected: readonly Selected[]): Selected[] {
  const rank = ({ state }: Selected) => order.indexOf(state);
  const sentAt = ({ assessment }: Selected) => assessment?.sentAt ?? '';
  return [...selected].sort((a, b) => rank(a) - rank(b) || sentAt(b).localeCompare(sentAt(a)));
}

/** Only what the message opened on its own would offer to recall can be ticked. */
export const canBeTicked = ({ assessment }: Selected): boolean =>
  assessment !== null && mayConfirm('bar', assessment);

/** Ticked unless the user says otherwise: where a recall is the first thing that the rules propose. */
export const isProposed = (selected: Selected): boolean =>
  canBeTicked(selected) && selected.assessment?.actions.primary === 'recall';

/** What stays to be confirmed: what was ticked when the confirmation opened, or nothing. */
export const stillConfirmed = (
  asked: readonly string[] | null,
  ticked: readonly string[],
): readonly string[] | null => (asked?.join(' ') === ticked.join(' ') ? asked : null);

/** What the ticked messages come to together. */
export interface Together {
  messages: number;
  summary: Summary;
  notice: Notice;
}

/**
 * Counts people and not recipients of messages: an address on several messages is one person, and has the best of its
 * verdicts. Who is in several groups cannot be known, so a count with groups is about right only.
 */
export function together(ticked: readonly Selected[]): Together {
  const people = new Map<string, RecipientVerdict>();
  for (const recipient of ticked.flatMap(({ assessment }) => assessment?.recipients ?? [])) {
    const key = recipient.address.toLowerCase() || `name:${recipient.name}`;
    const known = people.get(key);
    if (!known || goodness[recipient.verdict] < goodness[known.verdict]) people.set(key, recipient);
  }
  const recipients = [...people.values()];
  const summary = summarize(recipients);
  return { messages: ticked.length, summary, notice: noticeOf(summary, recipients, false) };
}

/** Best first; those that leave nothing to hope for are as good as each other. */
const goodness = {
  withinReach: 0,
  withinReachButRead: 1,
  recallRequested: 2,
  partly: 3,
  perhaps: 4,
  notKnown: 5,
  outOfReach: 6,
  outlookOnly: 6,
  nothingToRecall: 6,
  held: 6,
  waiting: 6,
} satisfies Record<Verdict, number>;

/** What the user saw of this message, for asking for exactly that. */
export function confirmedOf(
  { message, step, assessment }: Selected,
  account: string,
): ConfirmedRecall | null {
  if (step.step !== 'checked' || !assessment) return null;
  const { attempt } = assessment;
  return {
    key: message.key,
    itemId: message.id,
    internetMessageId: step.checked.message.internetMessageId || message.internetMessageId,
    account,
    knownAttempts: attempt?.at != null ? [attempt.at] : [],
    knownReport: attempt?.state === 'reported' ? attempt.report.id : null,
    withoutRecord: false,
  };
}
