import type { Responses } from '../../mailbox/responses';
import type { Reason, RecipientVerdict } from './verdicts';
import type { Evidence, EvidenceKind } from './evidence';

/** The reasons whose words tell the strongest fact already. */
const telling: readonly Reason[] = ['read', 'answered', 'alreadyRead', 'deletedUnread', 'bounced'];

/** The fact that a row shows below its reason; none, where the reason tells it or there is none. */
export function factInRow({ evidence, reason, verdict, group }: RecipientVerdict): Evidence | null {
  const told = telling.includes(reason) && verdict !== 'recallRequested';
  return told || group ? null : (evidence[0] ?? null);
}

/**
 * Two facts that do not fit together, earliest first: an answer before the first receipt, an opened copy that bounced or
 * was deleted unopened. Of a group they may be about two members.
 */
export function contradictionIn({ evidence, group }: RecipientVerdict): [Evidence, Evidence] | null {
  if (group) return null;
  const first = (...kinds: readonly EvidenceKind[]) =>
    [...evidence]
      .filter(({ kind }) => kinds.includes(kind))
      .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))[0];
  const [answer, receipt] = [first('answered'), first('read')];
  const opened = first('answered', 'read');
  const unopened = first('deletedUnread', 'bounced') ?? null;
  const pair =
    opened && unopened
      ? [opened, unopened]
      : answer && receipt && Date.parse(answer.at) < Date.parse(receipt.at)
        ? [answer, receipt]
        : [];
  const [one, other] = pair.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return one && other ? [one, other] : null;
}

/** Answers and forwards that may quote the text: written by people, by others than the user; not to a letter. */
export function repliesThatMayQuote(responses: Responses, ownAddresses: readonly string[]): number {
  const own = new Set(ownAddresses.map((address) => address.toLowerCase()));
  return responses.replies.filter(
    ({ automatic, answersLetter, fromMailSystem, from }) =>
      !automatic && !fromMailSystem && !answersLetter && !own.has(from.address.toLowerCase()),
  ).length;
}
