import type { ReplyMail, ReportMail, Responses } from '../../mailbox/responses';
import type { Person } from '../../mailbox/types';
import type { Evidence, EvidenceKind, EvidenceQuestion, EvidenceRecipient } from './evidence';
import { byStrength } from './whatIsKnown';

/** Whose copy a mail is about, and for a group, which member. */
interface Owner {
  recipient: EvidenceRecipient;
  by: Person | null;
}

const kinds: Readonly<Record<ReportMail['kind'], EvidenceKind>> = {
  read: 'read',
  notRead: 'deletedUnread',
  notDelivered: 'bounced',
  delivered: 'delivered',
};

/** The attempt has this computer's time, the reports the servers'. */
const clockSkew = 60 * 1000;

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function mayHold({ group }: EvidenceRecipient, address: string, { isInside }: EvidenceQuestion): boolean {
  if (!group) return false;
  if (group.outside === 0) return isInside(address);
  if (group.outside !== null && group.outside === group.members) return !isInside(address);
  return true;
}

/**
 * The group through which somebody who is no recipient got it: the only one that can hold the address, and nobody,
 * where two can. Whoever bears a recipient's name is rather that recipient under another address.
 */
function groupOf(address: string, name: string | undefined, question: EvidenceQuestion): Owner | null {
  const { recipients, ownAddresses } = question;
  if (ownAddresses.some((own) => same(own, address))) return null;
  if (name && recipients.some((recipient) => !recipient.group && same(recipient.name, name))) return null;
  const groups = recipients.filter((recipient) => mayHold(recipient, address, question));
  const [recipient] = groups;
  return recipient && groups.length === 1 ? { recipient, by: { name: name ?? '', address } } : null;
}

const at = (address: string | undefined, { recipients }: EvidenceQuestion) =>
  address ? recipients.find((recipient) => same(recipient.address, address)) : undefined;

function ownerOfReport(report: ReportMail, question: EvidenceQuestion): Owner | null {
  const [final, original] = report.recipients;
  const named = at(final, question);
  if (named) return { recipient: named, by: null };
  const asWritten = at(original, question);
  if (asWritten?.group)
    return { recipient: asWritten, by: { name: report.name ?? '', address: final ?? '' } };
  // A bounce counts for the final recipient alone: the copy may be there, and only its forwarding failed.
  if (asWritten) return report.kind === 'notDelivered' ? null : { recipient: asWritten, by: null };
  return final ? groupOf(final, report.name, question) : null;
}

function ownerOfReply({ from }: ReplyMail, question: EvidenceQuestion): Owner | null {
  const named = at(from.address, question);
  if (named) return { recipient: named, by: null };
  return groupOf(from.address, from.name === '' ? undefined : from.name, question);
}

/** A recall may itself bring about not-read reports; then they are no act of the recipient. */
function mayBeTheRecalls({ kind, at: reportedAt }: ReportMail, { recall }: EvidenceQuestion): boolean {
  if (kind !== 'notRead' || !recall) return false;
  return recall.at === null || Date.parse(reportedAt) >= Date.parse(recall.at) - clockSkew;
}

/** What is known of each recipient's copy from what came back, by lower-case address. */
export function evidenceFrom(responses: Responses, question: EvidenceQuestion): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  const add = (owner: Owner | null, fact: Omit<Evidence, 'by'>) => {
    if (!owner) return;
    const address = owner.recipient.address.toLowerCase();
    found.set(address, [...(found.get(address) ?? []), { ...fact, by: owner.by }]);
  };
  for (const report of responses.reports) {
    if (mayBeTheRecalls(report, question)) continue;
    const { kind, at: reportedAt, link } = report;
    add(ownerOfReport(report, question), { kind: kinds[kind], at: reportedAt, link });
  }
  for (const reply of responses.replies) {
    // Whoever answers a letter has opened that, and not for that reason the message.
    if (reply.answersLetter) continue;
    const kind = reply.automatic ? 'autoReplied' : 'answered';
    add(ownerOfReply(reply, question), { kind, at: reply.receivedAt, link: reply.link });
  }
  for (const facts of found.values()) facts.sort(byStrength);
  return found;
}
