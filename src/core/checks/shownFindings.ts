import type { ComposeSnapshot } from '../../mailbox/composing';
import type { Policy } from '../../policy/policy';
import { checkMessage } from './checkMessage';
import type { Finding } from './finding';
import type { HandOver } from '../handOver/handOver';
import { knowledgeFrom } from './knowledge';
import { isSilenced, type CheckMemory } from './memory';

/** What there is to look at on this message: what is not silenced, worst first; what Outlook asked about before all. */
export function shownFindings(
  { message, unread }: ComposeSnapshot,
  policy: Policy,
  known: { handOver: HandOver; memory: CheckMemory; askedAbout: readonly string[] },
): Finding[] {
  const { handOver, memory, askedAbout } = known;
  const knowledge = knowledgeFrom(message, { policy, memory, handOver });
  const worstFirst = checkMessage(message, knowledge, unread).filter(
    (finding) => !isSilenced(finding, memory, handOver.silenced),
  );
  const asked = ({ key }: Finding) => askedAbout.includes(key);
  return [...worstFirst.filter(asked), ...worstFirst.filter((finding) => !asked(finding))];
}

/** Characters of session data that the answers about addresses may take; Outlook's limit for it all is 50,000. */
const mostCharacters = 30_000;

/** Who is outside, as Exchange said of the recipients of this message; as many as the session data have room for. */
export function outsideToHandOver(
  addresses: readonly string[],
  isOutside: (address: string) => boolean | null,
): Record<string, boolean> {
  const said: Record<string, boolean> = {};
  let used = 0;
  for (const address of new Set(addresses.map((one) => one.toLowerCase()))) {
    const outside = isOutside(address);
    used += address.length + '"":false,'.length;
    if (outside === null || used > mostCharacters) continue;
    said[address] = outside;
  }
  return said;
}
