import type { ComposedMessage, UnreadPart } from '../../mailbox/composedMessage';
import { ruleIds, severities, type RuleId } from '../../policy/checkSettings';
import { attachmentMissing, attachmentNamesOther, riskyAttachment } from './attachments';
import { factsOf, finding, type Rule } from './facts';
import type { Finding } from './finding';
import type { CheckKnowledge } from './knowledge';
import { lookAlikes } from './lookAlikes';
import { manyInTheOpen, newDomain, oddOneOut, outsideAmongInside, replyToAll } from './recipientChecks';
import { salutation } from './salutation';
import { patternIn } from './patterns';
import { placesOf, sensitiveContent } from './sensitiveContent';

const emptySubject: Rule = ({ message }) =>
  message.subject.trim() !== '' || /^(?:reply|forward)$/.test(message.kind)
    ? []
    : [finding({ rule: 'emptySubject' }, 'low')];

/** Who looks for what; some look for several things at once. The administrator's patterns have steps of their own. */
const lookers = {
  lookAlike: lookAlikes,
  personalData: sensitiveContent,
  pattern: null,
  internalOnly: sensitiveContent,
  confidentialOutside: sensitiveContent,
  wasInBcc: replyToAll,
  salutation,
  attachmentMissing,
  attachmentNamesOther,
  riskyAttachment,
  manyInTheOpen,
  newDomain,
  oddOneOut,
  replyAllMany: replyToAll,
  outsideAmongInside,
  emptySubject,
} satisfies Record<RuleId, Rule | null>;

const rules = [...new Set(ruleIds.map((rule): Rule | null => lookers[rule]))].filter((rule) => rule !== null);

/** What a check cannot do without: where Outlook did not tell it, the check would take it for missing. */
const needed: Record<RuleId, readonly UnreadPart[]> = {
  lookAlike: [],
  personalData: [],
  pattern: [],
  internalOnly: [],
  confidentialOutside: [],
  riskyAttachment: [],
  replyAllMany: [],
  salutation: ['recipients'],
  oddOneOut: ['recipients'],
  outsideAmongInside: ['recipients'],
  attachmentNamesOther: ['recipients'],
  newDomain: ['recipients'],
  wasInBcc: ['recipients', 'from'],
  manyInTheOpen: ['recipients'],
  attachmentMissing: ['attachments'],
  emptySubject: ['subject'],
};

/**
 * Everything that a user may want to look at before this message goes, worst first.
 * @see checkInSteps
 */
export function checkMessage(
  message: ComposedMessage,
  knowledge: CheckKnowledge,
  unread: readonly UnreadPart[] = [],
): Finding[] {
  const steps = checkInSteps(message, knowledge, unread);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same in steps of a few milliseconds, between which somebody who has to answer in time can look at the clock and
 * stop; each step gives what has been found so far. What Outlook could not read
 * (`unread`) is not taken for missing. Checks that the administrator switched off are left out; what the user silenced
 * is not (see `isSilenced`).
 */
export function* checkInSteps(
  message: ComposedMessage,
  knowledge: CheckKnowledge,
  unread: readonly UnreadPart[] = [],
): Generator<Finding[], Finding[]> {
  const facts = factsOf(message, knowledge);
  const { off, patterns } = knowledge.settings;
  const wanted = ({ rule }: Finding): boolean =>
    !off.includes(rule) && !needed[rule].some((part) => unread.includes(part));
  let found: Finding[] = [];
  const add = (more: readonly Finding[]): Finding[] =>
    (found = found.concat(more.filter(wanted)).sort((one, other) => rank(one) - rank(other)));
  for (const rule of rules) yield add(rule(facts));
  const places = facts.outsiders.length > 0 ? placesOf(facts) : [];
  for (const pattern of patterns) {
    for (const step of patternIn(places, pattern)) yield add(step);
  }
  return found;
}

const rank = ({ severity, rule }: Finding): number =>
  severities.indexOf(severity) * ruleIds.length + ruleIds.indexOf(rule);
