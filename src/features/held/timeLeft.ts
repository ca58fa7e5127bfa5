import { familyOf } from '../../mailbox/clients';
import type { HeldMessage } from '../../mailbox/heldMessages';
import type { ClientKind } from '../../mailbox/types';

/** How long a message still waits, as one would say it; `due` when its time has come. */
export type TimeLeft = { unit: 'due' | 'underAMinute' } | { unit: 'minutes' | 'hours' | 'days'; n: number };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Rounded down, so that nobody counts on time that is not there. */
export function timeLeft(deliverAt: string, now: Date): TimeLeft {
  const left = Date.parse(deliverAt) - now.getTime();
  if (left <= 0) return { unit: 'due' };
  if (left < minute) return { unit: 'underAMinute' };
  if (left < hour) return { unit: 'minutes', n: Math.floor(left / minute) };
  if (left < 2 * day) return { unit: 'hours', n: Math.floor(left / hour) };
  return { unit: 'days', n: Math.floor(left / day) };
}

/**
 * Who can stop it: we, on the server; or only Outlook itself: in classic Windows the Outbox is Outlook's own, and
 * what is deleted from it on the server may leave all the same.
 */
export const whoCanStop = (
  client: ClientKind,
  { folder }: Pick<HeldMessage, 'folder'>,
): 'pane' | 'outlook' => (familyOf[client] === 'classic' && folder === 'outbox' ? 'outlook' : 'pane');
