import type { Responses, ResponseLink } from '../../mailbox/responses';
import type { Person } from '../../mailbox/types';

/**
 * What kind of fact is known about a recipient's copy. Absence of all of them is no information.
 * Only `read` and `answered` say that it was opened. `deleted` is what a receipt from outside the organization says:
 * it may or may not have been seen (RFC 8098, 3.2.6.2). `autoReplied` and `delivered` say nothing about reading.
 */
export type EvidenceKind =
  'answered' | 'read' | 'deletedUnread' | 'deleted' | 'bounced' | 'autoReplied' | 'delivered';

/** One dated fact about one recipient's copy. */
export interface Evidence {
  kind: EvidenceKind;
  /** UTC, ISO 8601. */
  at: string;
  /** How surely the mail that says so belongs to this message. */
  link: ResponseLink;
  /** REST id of that mail. */
  mail: string;
  /** For a group: which of its members it is about, as the report or reply names them; `null`: about all of it. */
  by: Person | null;
}

/** A recipient as far as it decides whose copy a mail is about. */
export interface EvidenceRecipient {
  name: string;
  address: string;
  /** Members and those outside, as far as Exchange counted them; `null` for a person. */
  group: { members: number | null; outside: number | null } | null;
}

/** What has to be known beside the responses to tell whose copies it is about. */
export interface EvidenceQuestion {
  recipients: readonly EvidenceRecipient[];
  /** The user's own; any case. */
  ownAddresses: readonly string[];
  /** A recall that was requested, or may have been, and when (UTC, ISO 8601; `null`: nobody knows). */
  recall: { at: string | null } | null;
  /** Whether an address belongs to the organization. */
  isInside: (address: string) => boolean;
}

/** Evidence by lower-case address of the recipient. */
export type EvidenceRule = (
  responses: Responses,
  question: EvidenceQuestion,
) => ReadonlyMap<string, readonly Evidence[]>;
