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
  };
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
  recall: { enabled: true, pointToOutlook: false, maximumAgeDays: null, readMessages: 'usually' },
};
