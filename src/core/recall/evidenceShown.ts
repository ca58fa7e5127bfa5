import type { Responses } from '../../mailbox/responses';
import type { Reason, RecipientVerdict } from './verdicts';
import type { Evidence } from './evidence';

/** The reasons whose words tell the strongest fact already. */
const telling: readonly Reason[] = ['read', 'answered', 'alreadyRead', 'deletedUnread', 'bounced'];

/** The fact that a row shows below its reason; none, where the reason tells it or there is none. */
export function factInRow({ evidence, reason, verdict, group }: RecipientVerdict): Evidence | null {
  const told = telling.includes(reason) && verdict !== 'recallRequested';
  return told || group ? null : (evidence[0] ?? null);
}

/** Answers and forwards that may quote the text: written by people, by others than the user; not to a letter. */
export function repliesThatMayQuote(responses: Responses, ownAddresses: readonly string[]): number {
  const own = new Set(ownAddresses.map((address) => address.toLowerCase()));
  return responses.replies.filter(
    ({ automatic, answersLetter, fromMailSystem, from }) =>
      !automatic && !fromMailSystem && !answersLetter && !own.has(from.address.toLowerCase()),
  ).length;
}
