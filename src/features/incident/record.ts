import type { DataKind } from '../../core/texts/personalData';
import type { EvidenceKind } from '../../core/recall/evidence';
import { membersOf } from '../../mailbox/membersOf';
import type { Cause, StepName } from '../../mailbox/notes';
import type { ResponseLink } from '../../mailbox/responses';
import type { Person, RecipientField } from '../../mailbox/types';
import type { Attempt } from '../../core/recall/attempt';
import type { Basis, Reach } from '../../core/recall/reach';
import type { Reason, Verdict } from '../../core/recall/verdicts';
import type { Claim } from '../../core/texts/claims';

/* The incident record. These types are the shape of its JSON form, which docs/incident-record.md describes: a change
   of meaning needs another `version`. Times are UTC, ISO 8601; `null` means not known, not done or not entered. */

/** The dated account of who received what and what was done. */
export interface IncidentRecord {
  format: 'recall-assistant-incident-record';
  version: 1;
  madeAt: string;
  /** IANA name of the zone in which the text form writes its times. */
  timeZone: string;
  message: {
    subject: string;
    internetMessageId: string | null;
    from: Person;
    /** As the server has it. */
    sentAt: string | null;
  };
  saidByUser: { cause: Cause | null; sensitive: boolean | null };
  /** Kinds of data that the rules noticed in subject, text and file names; `null`: the text was not looked through. */
  noticed: DataKind[] | null;
  recipients: {
    /** `false`: Outlook's own short list, in which Bcc and more may be missing. */
    complete: boolean;
    /** Whether the user marked who should not have it; if not, everybody counts. */
    marked: boolean;
    people: RecordedRecipient[];
  };
  /**
   * Whether receipts, reports and answers were looked for; `incomplete`: there were more than are read at once;
   * `refused`: the server refused part of the search.
   */
  evidenceSearch: 'done' | 'incomplete' | 'refused' | 'failed' | 'notDone';
  /** Oldest first; those without a time last. */
  actions: RecordedAction[];
  /** Answers by people, oldest first; automatic ones stand with the evidence. */
  answers: RecordedAnswer[];
  files: RecordedFiles;
  enteredByHand: EnteredByHand;
  deadlines: {
    /** 72 hours after `enteredByHand.knownSince`. */
    hours72: string | null;
    /** The day 60 days after it in `timeZone`, e.g. `2027-01-19`; only where the policy names HIPAA. */
    hipaa: string | null;
  };
}

export interface RecordedRecipient extends Person {
  field: RecipientField;
  /** Counted by Exchange; `null` for a single person. */
  group: { members: number | null; outside: number | null } | null;
  unintended: boolean;
  reach: Reach;
  /** What the reach rests on. */
  basis: Basis;
  verdict: Verdict;
  reason: Reason;
  /** `by`: for a group, the name of the member it is about, else the address. */
  evidence: { kind: EvidenceKind; at: string; link: ResponseLink; by: string | null }[];
}

export type RecordedAction =
  /**
   * A recall; `at` is `null` for one requested outside the pane. `reason`: the server's words, where it refused.
   * `unreadable`: something was noted about one, and this version could not read it.
   */
  | { action: 'recall'; at: string | null; state: Attempt['state'] | 'unreadable'; reason: string | null }
  /** Exchange's report arrived. */
  | { action: 'recallReport'; at: string }
  /** What the user read in that report: whose copies were not removed, lower-case addresses. */
  | { action: 'readReport'; at: string; notRemoved: string[] }
  /** A letter was opened as a draft; whether it was sent, nobody here knows. */
  | { action: 'letter'; at: string; letter: string; to: string[] }
  /** A step of the plan that the user did or marked as done. */
  | { action: 'step'; at: string; step: StepName };

export interface RecordedAnswer {
  from: Person;
  at: string;
  link: ResponseLink;
  /** It answers a letter about the message, not the message itself. */
  answersLetter?: true;
  /** The writer's word, never a proof. */
  claim: Claim | null;
  /** What its writer says, for a claim only; cut after 300 characters. */
  text: string | null;
}

/** Files by name, without their content. */
export type RecordedFiles =
  { search: 'done'; attached: AttachedFile[]; linked: LinkedFile[] } | { search: 'failed' | 'notDone' };

export interface AttachedFile {
  name: string;
  /** Bytes. */
  size: number;
  /** Shown inside the text. */
  inline: boolean;
}

/** A link in the text that leads to a file in OneDrive or SharePoint. */
export interface LinkedFile {
  name: string;
}

/** What only a person can say; empty where nothing was entered. Nothing here is checked. */
export interface EnteredByHand {
  /** When the organization knew. */
  knownSince: string | null;
  dataKinds: string;
  peopleConcerned: string;
  likelyEffects: string;
  measures: string;
  whoWasTold: string;
}

/** Nothing entered. */
export const nothingEntered: EnteredByHand = {
  knownSince: null,
  dataKinds: '',
  peopleConcerned: '',
  likelyEffects: '',
  measures: '',
  whoWasTold: '',
};

/** The fields that take words, in their order on screen and in the text. */
export const wordFields = membersOf<Exclude<keyof EnteredByHand, 'knownSince'>>({
  dataKinds: true,
  peopleConcerned: true,
  likelyEffects: true,
  measures: true,
  whoWasTold: true,
});

/** The JSON form. */
export const recordJson = (record: IncidentRecord): string => JSON.stringify(record, null, 2) + '\n';
