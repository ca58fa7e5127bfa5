import type { ComposedMessage, UnreadPart } from '../mailbox/composedMessage';
import { ruleIds, severities } from '../policy/checkSettings';
import { attachmentMissing, attachmentNamesOther, riskyAttachment } from './attachments';
import { factsOf, finding, type Rule } from './facts';
import type { Finding } from './finding';
import type { CheckKnowledge } from './knowledge';
import { lookAlikes } from './lookAlikes';
import { manyInTheOpen, newDomain, oddOneOut, outsideAmongInside, replyToAll } from './recipients';
import { salutation } from './salutation';
import { sensitiveContent } from './sensitiveContent';

const emptySubject: Rule = ({ message, unread }) =>
  message.subject.trim() !== '' || unread.includes('subject') || /^(?:reply|forward)$/.test(message.kind)
    ? []
    : [finding({ rule: 'emptySubject' }, 'low')];

const rules: readonly Rule[] = [
  ...[lookAlikes, salutation, sensitiveContent],
  ...[outsideAmongInside, oddOneOut, newDomain, manyInTheOpen, replyToAll],
  ...[attachmentMissing, attachmentNamesOther, riskyAttachment],
  emptySubject,
];

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
  const facts = factsOf(message, knowledge, unread);
  return rules
    .reduce<Finding[]>((findings, rule) => findings.concat(rule(facts)), [])
    .filter(({ rule }) => !knowledge.settings.off.includes(rule))
    .sort((one, other) => rank(one) - rank(other));
}

const rank = ({ severity, rule }: Finding): number =>
  severities.indexOf(severity) * ruleIds.length + ruleIds.indexOf(rule);
