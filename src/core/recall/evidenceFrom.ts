import { clockSkew } from '../../mailbox/clockSkew';
import type { ReplyMail, ReportMail, Responses } from '../../mailbox/responses';
import type { Person } from '../../mailbox/types';
import type { Evidence, EvidenceKind, EvidenceQuestion, EvidenceRecipient } from './evidence';
import { byStrength } from './whatIsKnown';

/** Whose copy a mail is about, and for a group, which member. */
interface Owner {
  recipient: EvidenceRecipient;
  by: Person | null;
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

/** The question, sorted by address and name once, however many mails there are. */
interface Index {
  byAddress: ReadonlyMap<string, EvidenceRecipient>;
  groups: readonly EvidenceRecipient[];
  /** Names of recipients who are persons, lower case. */
  personNames: ReadonlySet<string>;
  own: ReadonlySet<string>;
  isInside: (address: string) => boolean;
}

/** Whose receipt it is decides what a deletion means: only Exchange's own says that the copy was not opened. */
function kindOf({ kind, recipients }: ReportMail, { isInside }: Index): EvidenceKind | null {
  const outside = !isInside(recipients[0] ?? '');
  return kind === 'notRead' && outside ? 'deleted' : kinds[kind];
}

function indexOf({ recipients, ownAddresses, isInside }: EvidenceQuestion): Index {
  const byAddress = new Map<string, EvidenceRecipient>();
  for (const recipient of recipients) {
    const address = recipient.address.toLowerCase();
    if (!byAddress.has(address)) byAddress.set(address, recipient);
  }
  return {
    byAddress,
    groups: recipients.filter(({ group }) => group),
    personNames: new Set(recipients.flatMap(({ group, name }) => (group ? [] : name.toLowerCase()))),
    own: new Set(ownAddresses.map((address) => address.toLowerCase())),
    isInside,
  };
}

function mayHold({ group }: EvidenceRecipient, address: string, { isInside }: Index): boolean {
  if (!group) return false;
  if (group.outside === 0) return isInside(address);
  if (group.outside !== null && group.outside === group.members) return !isInside(address);
  return true;
}

/**
 * The group through which somebody who is no recipient got it: the only one that can hold the address, and nobody,
 * where two can. Whoever bears a recipient's name is rather that recipient under another address.
 */
function groupOf(address: string, name: string | undefined, index: Index): Owner | null {
  if (index.groups.length === 0 || index.own.has(address.toLowerCase())) return null;
  if (name && index.personNames.has(name.toLowerCase())) return null;
  const groups = index.groups.filter((recipient) => mayHold(recipient, address, index));
  const [recipient] = groups;
  return recipient && groups.length === 1 ? { recipient, by: { name: name ?? '', address } } : null;
}

const at = (address: string | undefined, { byAddress }: Index) =>
  address ? byAddress.get(address.toLowerCase()) : undefined;

function ownerOfReport(report: ReportMail, index: Index): Owner | null {
  const [final, original] = report.recipients;
  const named = at(final, index);
  if (named) return { recipient: named, by: null };
  const asWritten = at(original, index);
  if (asWritten?.group)
    return { recipient: asWritten, by: { name: report.name ?? '', address: final ?? '' } };
  // A bounce counts for the final recipient alone: the copy may be there, and only its forwarding failed.
  if (asWritten) return report.kind === 'notDelivered' ? null : { recipient: asWritten, by: null };
  return final ? groupOf(final, report.name, index) : null;
}

function ownerOfReply({ from }: ReplyMail, index: Index): Owner | null {
  const named = at(from.address, index);
  if (named) return { recipient: named, by: null };
  return groupOf(from.address, from.name === '' ? undefined : from.name, index);
}

/**
 * A recall may itself bring about not-read reports; then they are no act of the recipient. The attempt has this
 * computer's time, the reports the servers'.
 */
function mayBeTheRecalls({ kind, at: reportedAt }: ReportMail, { recall }: EvidenceQuestion): boolean {
  if (kind !== 'notRead' || !recall) return false;
  return recall.at === null || Date.parse(reportedAt) >= Date.parse(recall.at) - clockSkew;
}

/** What is known of each recipient's copy from what came back, by lower-case address. */
export function evidenceFrom(responses: Responses, question: EvidenceQuestion): Map<string, Evidence[]> {
  const index = indexOf(question);
  const found = new Map<string, Evidence[]>();
  const add = (owner: Owner | null, fact: Omit<Evidence, 'by'>) => {
    if (!owner) return;
    const address = owner.recipient.address.toLowerCase();
    const known = found.get(address);
    if (known) known.push({ ...fact, by: owner.by });
    else found.set(address, [{ ...fact, by: owner.by }]);
  };
  for (const report of responses.reports) {
    const kind = kindOf(report, index);
    // In a conversation there are many messages: that alone proves nothing about this one.
    if (!kind || report.link === 'conversation' || mayBeTheRecalls(report, question)) continue;
    const { id: mail, at: reportedAt, link } = report;
    add(ownerOfReport(report, index), { kind, at: reportedAt, link, mail });
  }
  for (const reply of responses.replies) {
    // Whoever answers a letter has opened that, and not for that reason the message.
    if (reply.answersLetter || reply.fromMailSystem) continue;
    if (reply.link === 'conversation' && !reply.automatic) continue;
    const { id: mail, receivedAt, link } = reply;
    const kind = reply.automatic ? 'autoReplied' : 'answered';
    add(ownerOfReply(reply, index), { kind, at: receivedAt, link, mail });
  }
  for (const facts of found.values()) facts.sort(byStrength);
  return found;
}
