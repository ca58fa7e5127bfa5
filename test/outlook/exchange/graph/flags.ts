import * as v from 'valibot';
import type { StoredMessage } from '../types';
import { Refusal, Unmodelled } from './answers';

const moment = v.strictObject({ dateTime: v.string(), timeZone: v.literal('UTC') });

/** A PATCH that sets the follow-up flag. */
export const flagBody = v.strictObject({
  flag: v.strictObject({
    flagStatus: v.literal('flagged'),
    startDateTime: v.optional(moment),
    dueDateTime: v.optional(moment),
  }),
});

/** Flags the message; as documented, a due date without a start date is refused. */
export function setFlag(message: StoredMessage, { flag }: v.InferOutput<typeof flagBody>): void {
  const { startDateTime, dueDateTime } = flag;
  if (!dueDateTime) throw new Unmodelled('a flag without a due date');
  if (!startDateTime) {
    throw new Refusal({ status: 400, code: 'ErrorInvalidArgument', message: 'The request is invalid.' });
  }
  message.flaggedUntil = new Date(`${dueDateTime.dateTime}Z`).toISOString();
}
