import type { UnreadPart } from '../mailbox/composedMessage';
import type { RuleId } from '../policy/checkSettings';

/** Rules that would take a part that Outlook did not tell for an empty one, and cry wolf. */
const misledBy: Readonly<Partial<Record<UnreadPart, readonly RuleId[]>>> = {
  subject: ['emptySubject'],
  attachments: ['attachmentMissing'],
  // Somebody on the line that is missing may be the one whom the greeting or the file names.
  recipients: ['salutation', 'attachmentNamesOther', 'oddOneOut', 'outsideAmongInside'],
};

/** The checks that must not run while these parts are unknown. */
export const rulesMisledBy = (unread: readonly UnreadPart[]): RuleId[] =>
  unread.reduce<RuleId[]>((rules, part) => rules.concat(misledBy[part] ?? []), []);
