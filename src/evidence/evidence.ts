import type { TrailLink } from '../mailbox/trail';

/**
 * What kind of fact is known about a recipient's copy, strongest first. Absence of all of them is no information.
 * Only `read` and `answered` say that it was opened; `autoReplied` and `delivered` say nothing about reading.
 */
export type EvidenceKind = 'answered' | 'read' | 'deletedUnread' | 'bounced' | 'autoReplied' | 'delivered';

/** One dated fact about one recipient's copy. */
export interface Evidence {
  kind: EvidenceKind;
  /** UTC, ISO 8601. */
  at: string;
  /** How surely the mail that says so belongs to this message. */
  link: TrailLink;
  /** For a group: which of its members it is about, as the report or reply names them. */
  by: string | null;
}
