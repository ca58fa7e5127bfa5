import { defaultChecks, defaultHold, type CheckSettings, type HoldSettings } from './checkSettings';

/** Microsoft's clouds; `simulator` is accepted only when the pane itself is served from localhost. */
export type Cloud = 'global' | 'usGovernment' | 'usGovernmentDod' | 'china' | 'simulator';

/** Whether read messages are recalled too, as the administrator states it; `usually` is Exchange's default, unconfirmed. */
export type ReadMessagesRecalled = 'yes' | 'no' | 'usually';

/** What the administrator believes and wants (config.json). The tenant's own settings are the truth, and unknown to us. */
export interface Policy {
  cloud: Cloud;
  /** Application (client) id of the app registration; without it nothing can be checked on the server. */
  clientId: string | null;
  /** Tenant id or domain for sign-in; `organizations` when absent. */
  tenant: string;
  /** When the administrator last looked over the statements below; ISO date, shown beside the basis. */
  statedOn: string | null;
  ownDomains: string[];
  /** Domains of other organizations that, says the administrator, accept our recalls. */
  partnerDomains: string[];
  /** Domains shared by cloud and own servers. */
  mixedDomains: string[];
  onPremisesDomains: string[];
  recall: {
    /** Off: the pane offers no recall at all. */
    enabled: boolean;
    /** Point to Outlook's own command although recall is off here. */
    pointToOutlook: boolean;
    /** The administrator's limit in days; `null`: only Exchange's default of 365 is assumed. */
    maximumAgeDays: number | null;
    readMessages: ReadMessagesRecalled;
    /** More people than this in one go are the service desk's; `null`: no limit. */
    askAbove: number | null;
    /** The administrator states that recalling from a shared mailbox works in this tenant. */
    sharedMailboxes: boolean;
    /** The administrator has granted `Mail-Advanced.ReadWrite`; it is asked for wherever something is changed. */
    advancedPermission: boolean;
  };
  /** What the user reads where `askAbove` stops a recall, in the administrator's own words. */
  serviceDesk: WordsByLanguage | null;
  /** Who is told of an incident before outsiders are written to. */
  privacyContact: { name: string; address: string } | null;
  /** Links to OneDrive and SharePoint files are looked at, which needs a further permission. */
  linkedFiles: boolean;
  /** HIPAA's 60 days are named in the incident record. */
  hipaa: boolean;
  /** The administrator's letters, instead of ours or beside them. */
  followUpTemplates: readonly FollowUpTemplate[];
  checks: CheckSettings;
  hold: HoldSettings;
}

/** A text in one or both of our languages. */
export type WordsByLanguage = Readonly<Partial<Record<'en' | 'es', string>>>;

export const letterKinds = [
  'disregard',
  'wrongPerson',
  'wrongGroup',
  'sensitive',
  'correction',
  'tooEarly',
  'noReplyAll',
  'secondRequest',
  'forgottenAttachment',
] as const;
/** What a drafted letter is for. */
export type LetterKind = (typeof letterKinds)[number];

/** One letter of the administrator's. Plain text with `{name}`, `{subject}`, `{time}`, `{date}`, `{sender}`, `{phone}`. */
export interface FollowUpTemplate {
  /** The letter it stands in for; `null`: a further one, under `name`. */
  replaces: LetterKind | null;
  name: string;
  language: 'en' | 'es';
  subject: string;
  body: string;
}

/** What holds without a config.json, and where a broken one says nothing usable. */
export const defaultPolicy: Policy = {
  cloud: 'global',
  clientId: null,
  tenant: 'organizations',
  statedOn: null,
  ownDomains: [],
  partnerDomains: [],
  mixedDomains: [],
  onPremisesDomains: [],
  recall: {
    enabled: true,
    pointToOutlook: false,
    maximumAgeDays: null,
    readMessages: 'usually',
    askAbove: null,
    sharedMailboxes: false,
    advancedPermission: false,
  },
  serviceDesk: null,
  privacyContact: null,
  linkedFiles: false,
  hipaa: false,
  followUpTemplates: [],
  checks: defaultChecks,
  hold: defaultHold,
};
