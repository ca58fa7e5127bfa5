import type { Person } from '../../mailbox/types';
import type { Evidence, EvidenceKind } from './evidence';

/* What the evidence about one recipient's copy comes to. Every question of the kind "has it been read?" is answered
   here, once, for verdicts, plan, letters and record. */

/** The less, the more a kind of fact says. */
const strength = {
  answered: 0,
  read: 1,
  deletedUnread: 2,
  deleted: 3,
  bounced: 4,
  autoReplied: 5,
  delivered: 6,
} satisfies Record<EvidenceKind, number>;

/** Strongest kind first, the earliest of a kind first. */
export const byStrength = (a: Evidence, b: Evidence): number =>
  strength[a.kind] - strength[b.kind] || Date.parse(a.at) - Date.parse(b.at);

/** Whether what one member of a group did says something about the group: that one never got it, or deleted it, no. */
const memberCounts = {
  answered: true,
  read: true,
  deletedUnread: false,
  deleted: false,
  bounced: false,
  autoReplied: true,
  delivered: true,
} satisfies Record<EvidenceKind, boolean>;

interface WithEvidence {
  evidence: readonly Evidence[];
}

/** Whether this is known of the recipient's copy; for a group, of the group as a whole. */
export const isKnown = ({ evidence }: WithEvidence, kind: EvidenceKind): boolean =>
  evidence.some((fact) => fact.kind === kind && (fact.by === null || memberCounts[kind]));

const showsReading = ({ kind }: Evidence) => kind === 'read' || kind === 'answered';

/** Read or answered, by whomever. */
export const isOpened = ({ evidence }: WithEvidence): boolean => evidence.some(showsReading);

/** Reported as deleted without having been opened, and nothing says otherwise. */
export const isDeletedUnread = (recipient: WithEvidence): boolean =>
  isKnown(recipient, 'deletedUnread') && !isOpened(recipient);

/** What shows that the copy did arrive: then what failed was only the passing on of it. */
const showsArrival = {
  answered: true,
  read: true,
  deletedUnread: true,
  deleted: true,
  autoReplied: true,
  delivered: true,
  bounced: false,
} satisfies Record<EvidenceKind, boolean>;

/** Never arrived, and nothing says otherwise. */
export const isBounced = (recipient: WithEvidence): boolean =>
  isKnown(recipient, 'bounced') &&
  !recipient.evidence.some(({ kind }) => showsArrival[kind] && isKnown(recipient, kind));

/** One person is one, whatever name stands on the mail; the address decides, where there is one. */
const keyOf = ({ name, address }: Person) => (address ? address.toLowerCase() : `name:${name}`);

/** The members of a group who are known to have read it, each once, who read it first first; none for a person. */
export function readersInGroup({ evidence }: WithEvidence): Person[] {
  const earliestFirst = evidence
    .filter(showsReading)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const readers = new Map<string, Person>();
  for (const { by } of earliestFirst) {
    if (by && !readers.has(keyOf(by))) readers.set(keyOf(by), by);
  }
  return [...readers.values()];
}

/** How many people are known to have read it; of a group, those whom reports and answers name. */
export const readersBehind = (recipient: WithEvidence): number =>
  isOpened(recipient) ? Math.max(readersInGroup(recipient).length, 1) : 0;
