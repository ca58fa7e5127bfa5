import type { ReplyMail, ReportMail, Responses } from '../../mailbox/responses';
import {
  byStrength,
  type Evidence,
  type EvidenceKind,
  type EvidenceQuestion,
  type EvidenceRecipient,
} from './evidence';

/** Whose copy a mail is about, and for a group, which member. */
interface Owner {
  recipient: EvidenceRecipient;
  by: string | null;
}

/** What a report proves of a copy; what it says of a recall is no sign of its reader. */
const kinds: Readonly<Record<ReportMail['kind'], EvidenceKind | null>> = {
  read: 'read',
  notRead: 'deletedUnread',
  notDelivered: 'bounced',
  delivered: 'delivered',
  recalled: null,
  notRecalled: null,
  unclear: null,
};

/** Whose receipt it is decides what a deletion means: only Exchange's own says that the copy was not opened. */
function kindOf({ kind, recipients }: ReportMail, { isInside }: EvidenceQuestion): EvidenceKind | null {
  const outside = !isInside(recipients[0] ?? '');
  return kind === 'notRead' && outside ? 'deleted' : kinds[kind];
}

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
  return recipient && groups.length === 1 ? { recipient, by: name ?? address } : null;
}

const at = (address: string | undefined, { recipients }: EvidenceQuestion) =>
  address ? recipients.find((recipient) => same(recipient.address, address)) : undefined;

function ownerOfReport(report: ReportMail, question: EvidenceQuestion): Owner | null {
  const [final, original] = report.recipients;
  const named = at(final, question);
  if (named) return { recipient: named, by: null };
  const asWritten = at(original, question);
  if (asWritten?.group) return { recipient: asWritten, by: report.name ?? final ?? null };
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
    const kind = kindOf(report, question);
    // In a conversation there are many messages: that alone proves nothing about this one.
    if (!kind || report.link === 'conversation' || mayBeTheRecalls(report, question)) continue;
    const { id: mail, at: reportedAt, link } = report;
    add(ownerOfReport(report, question), { kind, at: reportedAt, link, mail });
  }
  for (const reply of responses.replies) {
    // Whoever answers a letter has opened that, and not for that reason the message.
    if (reply.answersLetter || reply.fromMailSystem) continue;
    if (reply.link === 'conversation' && !reply.automatic) continue;
    const { id: mail, receivedAt, link } = reply;
    const kind = reply.automatic ? 'autoReplied' : 'answered';
    add(ownerOfReply(reply, question), { kind, at: receivedAt, link, mail });
  }
  for (const facts of found.values()) facts.sort(byStrength);
  return found;
}
