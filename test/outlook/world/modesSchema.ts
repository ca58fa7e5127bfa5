import * as v from 'valibot';
import { positiveDuration } from './values';

/* Ways in which the real Outlook and the real Exchange are less kind than the rest of the simulator; all are off by
   default. worlds/README.md tells people what each key means. */

const on = v.optional(v.literal(true, 'expected true, or the key left out'));

/** What Exchange and Graph do. */
const exchangeModes = {
  listsCutTexts: on,
  shortPages: on,
  batchIdsFolded: on,
  sharedUploadsRefused: on,
  uploadsWithoutCors: on,
  postLimit: on,
  deletedAreHidden: on,
  messageIdChanges: on,
  expandIsEmpty: on,
  filtersTooComplex: on,
  changesAreLost: on,
  noUserConsent: on,
  receiptsWithoutInReplyTo: on,
};

/** How nested sign-in ends, in the words of its bridge; `nativeExecutor` and `noStatus` are errors that fit none. */
export const signInEnds = [
  'noNetwork',
  'transient',
  'persistent',
  'disabled',
  'noAccount',
  'unavailable',
  'interaction',
  'nativeExecutor',
  'noStatus',
] as const;

/** What Outlook does. */
const outlookModes = {
  itemIds: v.optional(v.picklist(['empty', 'null', 'changing'])),
  conversations: on,
  itemEvents: v.optional(v.picklist(['selectionOnly', 'none'])),
  itemNullFor: v.optional(positiveDuration),
  officeNeverReady: on,
  helperFilesBlocked: on,
  silentSignIn: v.optional(v.picklist(signInEnds)),
  signInWindow: v.optional(v.picklist(['blocked', 'closed', 'lost', ...signInEnds])),
  composeTypeWrong: on,
  roamingSettings: v.optional(v.picklist(['stale', 'split'])),
  sessionDataAfter: v.optional(positiveDuration),
  forms: v.optional(v.picklist(['nothing', 'empty', 'fail', 'lost'])),
  recipients: v.optional(v.picklist(['notTold', 'withoutNames'])),
  selectedItems: v.optional(v.picklist(['throw', 'lost'])),
  scriptUnavailable: v.optional(v.picklist(['goes', 'dialog', 'blocked'])),
};

/** The unkind ways of a world. */
export const modesSchema = v.strictObject({ ...exchangeModes, ...outlookModes });
