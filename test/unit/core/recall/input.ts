import type { Evidence, EvidenceKind } from '../../../../src/core/recall/evidence';
import type { ReachStatement } from '../../../../src/core/recall/reach';
import type { VerdictInput } from '../../../../src/core/recall/verdicts';

/** All verdict tests happen at this moment, so that ages read as plain numbers. */
export const now = new Date('2026-11-20T10:44:00Z');

const millisecondsPer = { minutes: 60_000, days: 86_400_000 };

/** An instant before `now` (after it, where negative). */
export function ago(amount: number, unit: keyof typeof millisecondsPer): string {
  return new Date(now.getTime() - amount * millisecondsPer[unit]).toISOString();
}

/** A fact that a well-linked mail states. */
export const evidenceOf = (kind: EvidenceKind, at: string): Evidence => ({
  kind,
  at,
  link: 'searchKey',
  mail: 'mail',
  by: null,
});

type Recipient = VerdictInput['recipients'][number];

/** A colleague, unless told otherwise. */
export function recipient(
  statement: Partial<ReachStatement & { address: string }> = {},
  evidence: readonly (EvidenceKind | Evidence)[] = [],
): Recipient {
  return {
    name: 'Ana Gil',
    address: 'ana@norte.example',
    field: 'to',
    reach: 'inside',
    basis: 'mailTips',
    group: null,
    ...statement,
    evidence: evidence.map((fact) => (typeof fact === 'string' ? evidenceOf(fact, ago(1, 'minutes')) : fact)),
  };
}

interface Changes {
  account?: Partial<VerdictInput['account']>;
  client?: Partial<VerdictInput['client']>;
  recall?: Partial<VerdictInput['policy']['recall']>;
  message?: Partial<VerdictInput['message']>;
  recipients?: Recipient[];
  evidenceChecked?: boolean;
  attempt?: VerdictInput['attempt'];
  reportSaid?: VerdictInput['reportSaid'];
}

/** A message sent three minutes ago to one colleague, recallable in every respect; change what the test is about. */
export function input(changes: Changes = {}): VerdictInput {
  return {
    account: {
      kind: 'exchangeOnline',
      ownAddresses: ['me@norte.example', 'my.alias@norte.example'],
      ...changes.account,
    },
    client: { canStopHeld: true, ...changes.client },
    policy: {
      recall: {
        enabled: true,
        pointToOutlook: false,
        maximumAgeDays: null,
        readMessages: 'usually',
        askAbove: null,
        sharedMailboxes: false,
        ...changes.recall,
      },
    },
    message: {
      folder: 'sentItems',
      fromAddress: 'me@norte.example',
      senderAddress: 'me@norte.example',
      sentAt: ago(3, 'minutes'),
      deliverAt: null,
      kind: 'message',
      inSharedMailbox: false,
      missing: null,
      readReceiptRequested: false,
      ...changes.message,
    },
    recipients: changes.recipients ?? [recipient()],
    evidenceChecked: changes.evidenceChecked ?? false,
    attempt: changes.attempt ?? null,
    reportSaid: changes.reportSaid ?? null,
    now,
  };
}
