import type { ComposedMessage, UnreadPart } from '../mailbox/composedMessage';
import type { Finding } from './finding';
import type { CheckKnowledge } from './knowledge';

/** Stand-in until the branch `rules` is merged, which brings this file. */
export function checkMessage(
  message: ComposedMessage,
  { settings }: CheckKnowledge,
  unread: readonly UnreadPart[] = [],
): Finding[] {
  if (message.subject !== '' || unread.includes('subject') || settings.off.includes('emptySubject'))
    return [];
  return [{ rule: 'emptySubject', severity: 'low', remedy: null, key: 'emptySubject' }];
}
