import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { clientSchema } from './clientSchema';
import { fileSchema } from './fileSchema';
import { modesSchema } from './modesSchema';
import { officeCallFaultSchema } from './officeCallFaultSchema';
import { address, duration, isPlainDuration, readable, text } from './values';

/* The shape of a world file. What one value alone can tell is checked here; what takes two (an address that must
   belong to somebody) is checked in references.ts. worlds/README.md tells people what each key means. */

const isInstant = (value: string): boolean => readable(() => Temporal.Instant.from(value));

const instant = v.pipe(
  v.string(),
  v.check(isInstant, 'expected an ISO time with its zone, such as "2026-03-10T10:15:00+01:00"'),
);
const moment = v.pipe(
  v.string(),
  v.check(
    (value) => isInstant(value) || isPlainDuration(value),
    'expected an ISO time with its zone, or a duration from the world\'s now, such as "-PT3M" (3 minutes ago)',
  ),
);
const timeZone = v.pipe(
  v.string(),
  v.check(
    (value) => readable(() => new Intl.DateTimeFormat('en', { timeZone: value })),
    'expected a time zone such as "Europe/Dublin"',
  ),
);
const domain = v.pipe(
  v.string(),
  v.regex(/^[^\s@.]+(\.[^\s@.]+)+$/u, 'expected a domain such as "brannock.example"'),
);

const organizationSchema = v.strictObject({
  id: text,
  name: text,
  tenantId: v.pipe(v.string(), v.uuid('expected a GUID')),
  domains: v.pipe(v.array(domain), v.minLength(1, 'expected at least one domain')),
  recall: v.optional(
    v.strictObject({
      enabled: v.optional(v.boolean(), true),
      readMessages: v.optional(v.boolean(), true),
      maximumAgeDays: v.optional(v.pipe(v.number(), v.minValue(0, 'expected a number of days')), 365),
      alertRecipients: v.optional(v.boolean(), false),
      notReadReports: v.optional(v.boolean(), false),
    }),
    {},
  ),
  mailTips: v.optional(v.boolean(), true),
  groupCounts: v.optional(v.boolean(), true),
  acceptsRecallsFrom: v.optional(v.array(text), []),
});

const personSchema = v.strictObject({
  address,
  name: text,
  organization: v.optional(text),
  aliases: v.optional(v.array(address), []),
  mailbox: v.optional(v.picklist(['exchangeOnline', 'exchangeServer', 'outlookCom', 'gmail', 'internet'])),
  sharedWith: v.optional(v.array(address), []),
  openTo: v.optional(v.record(v.string(), v.picklist(['read', 'readWrite'])), {}),
  automaticReply: v.optional(text),
  declinesReceipts: v.optional(v.boolean(), false),
});

const groupSchema = v.strictObject({
  address,
  name: text,
  organization: text,
  members: v.array(address),
  unnamedMembers: v.optional(
    v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(0, 'expected 0 or more')),
    0,
  ),
  hiddenMembership: v.optional(v.boolean(), false),
});

const consent = v.picklist(['granted', 'askUser', 'needsInteraction', 'refused', 'needsAdministrator']);

const copySchema = v.strictObject({
  readAt: v.optional(moment),
  deletedUnreadAt: v.optional(moment),
  bounced: v.optional(v.boolean(), false),
});

const attachmentSchema = v.strictObject({
  name: text,
  size: v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(0, 'expected a number of bytes')),
  contentType: v.optional(text, 'application/octet-stream'),
  kind: v.optional(v.picklist(['file', 'item', 'reference']), 'file'),
  inline: v.optional(v.boolean(), false),
  url: v.optional(v.pipe(v.string(), v.url('expected an address'))),
});

const messageSchema = v.strictObject({
  id: text,
  story: text,
  from: address,
  sender: v.optional(address),
  sentBy: v.optional(address),
  to: v.optional(v.array(address), []),
  cc: v.optional(v.array(address), []),
  bcc: v.optional(v.array(address), []),
  subject: v.string(),
  body: v.string(),
  bodyHtml: v.optional(v.string()),
  attachments: v.optional(v.array(attachmentSchema), []),
  sensitivity: v.optional(v.picklist(['normal', 'personal', 'private', 'confidential'])),
  sentAt: moment,
  kind: v.optional(v.picklist(['message', 'meeting']), 'message'),
  deliverAt: v.optional(moment),
  heldIn: v.optional(v.picklist(['drafts', 'outbox']), 'drafts'),
  readReceiptRequested: v.optional(v.boolean(), false),
  deliveryReceiptRequested: v.optional(v.boolean(), false),
  onServerAfter: v.optional(duration, 'PT0S'),
  movedTo: v.optional(v.picklist(['inbox', 'deletedItems', 'archive'])),
  inReplyTo: v.optional(text),
  linkedBy: v.optional(v.picklist(['headers', 'references', 'conversation'])),
  copies: v.optional(v.record(v.string(), copySchema), {}),
  recalledOutside: v.optional(moment),
});

const status = v.pipe(
  v.number(),
  v.integer('expected an HTTP status from 400 to 599'),
  v.minValue(400, 'expected an HTTP status from 400 to 599'),
  v.maxValue(599, 'expected an HTTP status from 400 to 599'),
);

const faultAnswer = v.union(
  [
    v.picklist(['drop', 'dropAfter', 'malformed']),
    v.strictObject({ delay: duration }),
    v.strictObject({
      status,
      code: text,
      message: v.optional(v.string(), ''),
      retryAfterSeconds: v.optional(v.pipe(v.number(), v.minValue(0, 'expected a number of seconds'))),
    }),
  ],
  'expected "drop", "dropAfter", "malformed", {"delay": "PT2S"} or {"status": 503, "code": "…", "message"?, "retryAfterSeconds"?}',
);

/** The requests that a fault can befall. */
const faultTargets = [
  'token',
  'batch',
  'message',
  'folder',
  'organization',
  'me',
  'mailTips',
  'keepAttempt',
  'recall',
  'report',
  'responses',
  'reportText',
  'sentMessages',
  'content',
  'attachments',
  'upload',
  'createDraft',
  'changeDraft',
  'requestReceipt',
  'deleteMessage',
  'held',
  'sendNow',
  'sharedFile',
  'filePermissions',
  'stopSharing',
] as const;

const faultSchema = v.strictObject({
  on: v.picklist(faultTargets),
  answer: faultAnswer,
  times: v.optional(
    v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1, 'expected 1 or more')),
  ),
  message: v.optional(text),
  file: v.optional(text),
});

/** A world file after its defaults are filled in; see worlds/README.md. */
export const worldSchema = v.strictObject({
  name: text,
  description: text,
  now: instant,
  timeZone: v.optional(timeZone, 'UTC'),
  organizations: v.array(organizationSchema),
  people: v.pipe(v.array(personSchema), v.minLength(1, 'expected at least one person')),
  groups: v.optional(v.array(groupSchema), []),
  client: clientSchema,
  policy: v.optional(v.nullable(v.record(v.string(), v.unknown())), {}),
  policyText: v.optional(v.string()),
  consent: v.optional(v.union([consent, v.record(v.string(), consent)], consentExpected()), 'granted'),
  messages: v.array(messageSchema),
  files: v.optional(v.array(fileSchema), []),
  recallTiming: v.optional(
    v.strictObject({
      executedAfter: v.optional(duration, 'PT1M'),
      reportedAfter: v.optional(duration, 'PT4M'),
    }),
    {},
  ),
  answerTime: v.optional(duration, 'PT0S'),
  modes: v.optional(modesSchema, {}),
  faults: v.optional(v.array(v.variant('on', [faultSchema, officeCallFaultSchema])), []),
});

function consentExpected(): string {
  return `expected one of ${consent.options.map((option) => `"${option}"`).join(', ')}, or an object from scope to one of them`;
}
