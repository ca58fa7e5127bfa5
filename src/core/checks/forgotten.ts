import type { Assessment } from '../recall/assess';

/**
 * Recipients (lower case) of a sent message who are no proof that their addresses are right: what bounced, what was
 * recalled, and who was marked as somebody who should not have it.
 */
export function noProofOf({
  recipients,
  unintended,
  marked,
  attempt,
}: Pick<Assessment, 'recipients' | 'unintended' | 'marked' | 'attempt'>): string[] {
  const bounced = recipients.filter(({ reason }) => reason === 'bounced');
  const wrong = marked || attempt ? unintended : [];
  const all = bounced.concat(wrong).map(({ address }) => address.toLowerCase());
  return Array.from(new Set(all)).filter((address) => address !== '');
}
