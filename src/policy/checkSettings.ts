/** How much a finding matters: `high` is most likely a mistake, `low` is worth a glance. */
export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** Every check before sending, by what it finds; the order breaks ties between findings of one severity. */
export const ruleIds = [
  'lookAlike',
  'personalData',
  'pattern',
  'internalOnly',
  'confidentialOutside',
  'wasInBcc',
  'salutation',
  'attachmentMissing',
  'attachmentNamesOther',
  'riskyAttachment',
  'manyInTheOpen',
  'newDomain',
  'oddOneOut',
  'replyAllMany',
  'outsideAmongInside',
  'emptySubject',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** How the checks before sending behave. */
export interface CheckSettings {
  /** From which severity on Outlook speaks up when Send is pressed; `never`: only the pane shows findings. */
  alertFrom: Severity | 'never';
  /** Checks that are off for everybody. */
  off: readonly RuleId[];
  /** So many outsiders in To and Cc are many. */
  manyInTheOpen: number;
  /** So many recipients of a reply to all are many. */
  replyAllMany: number;
  /** What else counts as personal or confidential data; the pattern is that of a regular expression, `i` implied. */
  patterns: readonly CheckPattern[];
  /** Words of the organization that must not go outside, such as "internal only". */
  internalWords: readonly string[];
}

/** A pattern of the administrator's. */
export interface CheckPattern {
  /** What the user reads. */
  name: string;
  pattern: string;
  severity: Severity;
}

/** The hold that the organization wants; minutes from Send, 0 is none. */
export interface HoldSettings {
  /** Of every message. */
  minutes: number;
  /** Of a message that goes outside, if that is longer. */
  outsideMinutes: number;
  /** Of a message with a finding of high severity, if that is longer. */
  riskMinutes: number;
}

export const defaultChecks: CheckSettings = {
  alertFrom: 'high',
  off: [],
  manyInTheOpen: 10,
  replyAllMany: 25,
  patterns: [],
  internalWords: [],
};

export const defaultHold: HoldSettings = { minutes: 0, outsideMinutes: 0, riskMinutes: 0 };
