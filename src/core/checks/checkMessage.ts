import type { ComposedMessage, UnreadPart } from '../../mailbox/composedMessage';
import { ruleIds, severities, type RuleId } from '../../policy/checkSettings';
import { attachmentMissing, attachmentNamesOther, riskyAttachment } from './attachments';
import { factsOf, finding, type Rule } from './facts';
import type { Finding } from './finding';
import type { CheckKnowledge } from './knowledge';
import { lookAlikes } from './lookAlikes';
import { manyInTheOpen, newDomain, oddOneOut, outsideAmongInside, replyToAll } from './recipientChecks';
import { salutation } from './salutation';
import { sensitiveContent } from './sensitiveContent';

const emptySubject: Rule = ({ message }) =>
  message.subject.trim() !== '' || /^(?:reply|forward)$/.test(message.kind)
    ? []
    : [finding({ rule: 'emptySubject' }, 'low')];

/** Who looks for what; some look for several things at once. */
const lookers = {
  lookAlike: lookAlikes,
  personalData: sensitiveContent,
  pattern: sensitiveContent,
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
} satisfies Record<RuleId, Rule>;

const rules = [...new Set<Rule>(ruleIds.map((rule) => lookers[rule]))];

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
 * Everything that a user may want to look at before this message goes, worst first. What Outlook could not read
 * (`unread`) is not taken for missing. Checks that the administrator switched off are left out; what the user silenced
 * is not (see `isSilenced`).
 */
export function checkMessage(
  message: ComposedMessage,
  knowledge: CheckKnowledge,
  unread: readonly UnreadPart[] = [],
): Finding[] {
  const facts = factsOf(message, knowledge);
  return rules
    .reduce<Finding[]>((findings, rule) => findings.concat(rule(facts)), [])
    .filter(
      ({ rule }) =>
        !knowledge.settings.off.includes(rule) && !needed[rule].some((part) => unread.includes(part)),
    )
    .sort((one, other) => rank(one) - rank(other));
}

const rank = ({ severity, rule }: Finding): number =>
  severities.indexOf(severity) * ruleIds.length + ruleIds.indexOf(rule);
