import * as v from 'valibot';
import { address, duration, positiveDuration, readable } from './values';

const locale = v.pipe(
  v.string(),
  v.check((value) => readable(() => new Intl.Locale(value)), 'expected a locale such as "en-US"'),
);
/** The Outlook of a world; worlds/README.md tells people what each key means. */
export const clientSchema = v.strictObject({
  user: address,
  kind: v.optional(v.picklist(['web', 'newWindows', 'classicWindows', 'mac', 'ios', 'android']), 'web'),
  locale: v.optional(locale, 'en-US'),
  theme: v.optional(v.picklist(['light', 'dark', 'contrast']), 'light'),
  requirementSets: v.optional(
    v.record(v.string(), v.pipe(v.string(), v.regex(/^\d+\.\d+$/, 'expected a version such as "1.12"'))),
    { Mailbox: '1.12', NestedAppAuth: '1.1' },
  ),
  multiSelect: v.optional(v.boolean(), false),
  nestedAppAuth: v.optional(v.boolean(), true),
  heldIn: v.optional(v.picklist(['drafts', 'outbox']), 'drafts'),
  draftSaving: v.optional(v.picklist(['keepsServerChanges', 'overwrites']), 'keepsServerChanges'),
  draftsReachServerAfter: v.optional(duration, 'PT0S'),
  autosaveAfter: v.optional(duration),
  addInEvents: v.optional(v.boolean(), true),
  takeAction: v.optional(v.boolean()),
  sendAlertTimeout: v.optional(positiveDuration, 'PT5M'),
  sessionDataShared: v.optional(v.boolean(), true),
});
