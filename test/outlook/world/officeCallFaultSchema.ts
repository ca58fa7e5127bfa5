import * as v from 'valibot';
import { duration } from './values';

/* What may go wrong with the add-in's calls of Office.js; worlds/README.md tells people what each key means. */

/** The calls of Office.js that a fault can befall. */
const officeCallNames = [
  'attachments',
  'body',
  'composeType',
  'customProperties',
  'delay',
  'from',
  'initializationContext',
  'itemId',
  'notifications',
  'recipients',
  'roamingSettings',
  'saveDraft',
  'sessionData',
  'subject',
] as const;

const code = v.pipe(
  v.number(),
  v.integer('expected an error code of Office.js, such as 9020'),
  v.minValue(1, 'expected an error code of Office.js, such as 9020'),
);

/** A fault that happens on Outlook's page, where Office.js is answered. */
export const officeCallFaultSchema = v.strictObject({
  on: v.literal('officeCall'),
  call: v.picklist(officeCallNames),
  in: v.optional(v.picklist(['pane', 'handler'])),
  answer: v.union(
    [v.literal('drop'), v.strictObject({ delay: duration }), v.strictObject({ code })],
    'expected "drop", {"delay": "PT2S"} or {"code": 9020}',
  ),
  times: v.optional(
    v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1, 'expected 1 or more')),
  ),
});
