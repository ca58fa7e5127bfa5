import type { Severity } from '../../policy/checkSettings';
import type { DataKind } from '../texts/personalData';

/** What a check found, with what its words need. Addresses are as on the message; numbers come masked. */
export type Found =
  /** Outside recipients on a message that also goes to people inside. */
  | { rule: 'outsideAmongInside'; addresses: readonly string[]; recipients: number }
  /** One recipient whose domain none of the many others has. */
  | { rule: 'oddOneOut'; address: string; others: number }
  /** An address that looks like another one and is not: one letter, a swapped ending, letters of other scripts. */
  | { rule: 'lookAlike'; address: string; like: string; how: 'address' | 'domain' | 'scripts' }
  /** The greeting names somebody who is no recipient. */
  | { rule: 'salutation'; name: string }
  /** Recipients of a domain that nobody in this conversation has. */
  | { rule: 'newDomain'; addresses: readonly string[]; domain: string }
  /** Many outsiders who see each other's addresses in To or Cc. */
  | { rule: 'manyInTheOpen'; addresses: readonly string[] }
  | { rule: 'replyAllMany'; recipients: number }
  /** An answer to all by somebody who stood in neither To nor Cc. */
  | { rule: 'wasInBcc' }
  /** The text mentions an attachment, in this word, and there is none. */
  | { rule: 'attachmentMissing'; word: string }
  /** A file whose name holds the name of a company that is not among the recipients. */
  | { rule: 'attachmentNamesOther'; file: string; company: string }
  /** A file that runs when it is opened, under a name that deceives or not, or one of Office that holds programs. */
  | { rule: 'riskyAttachment'; file: string; how: 'deceives' | 'runs' | 'macros' }
  | {
      rule: 'personalData';
      kinds: readonly DataKind[];
      where: 'subject' | 'body' | 'attachments';
      masked: string | null;
    }
  /** A pattern of the administrator's, by the name that they gave it. */
  | { rule: 'pattern'; name: string; where: 'subject' | 'body' | 'attachments'; masked: string }
  /** A word such as "confidential" on a message that goes outside. */
  | { rule: 'confidentialOutside'; word: string; addresses: readonly string[] }
  /** A word of the own organization's, such as "internal only", on a message that goes outside. */
  | { rule: 'internalOnly'; word: string; addresses: readonly string[] }
  | { rule: 'emptySubject' };

/** What one click can do about a finding; nothing is done without it. */
export type Remedy =
  | { kind: 'remove'; addresses: readonly string[] }
  | { kind: 'replace'; address: string; by: string }
  | { kind: 'toBcc'; addresses: readonly string[] }
  | { kind: 'removeAttachment'; file: string };

/** One thing that a user may want to look at before sending. */
export type Finding = Found & {
  severity: Severity;
  /** `null`: only the writer can mend it. */
  remedy: Remedy | null;
  /** The same finding on the same message has the same key, so that it can be silenced. Holds no mail content but addresses and file names. */
  key: string;
};
