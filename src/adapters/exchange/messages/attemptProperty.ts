import * as v from 'valibot';
import type { AttemptRecord, AttemptState } from '../../../mailbox/types';
import { withUnread } from '../../../mailbox/unread';
import { keptParts } from './keptParts';

const states = v.picklist(
  Object.keys({
    requesting: true,
    requested: true,
    refused: true,
    uncertain: true,
    notAsked: true,
  } satisfies Record<Exclude<AttemptState, 'unreadable'>, true>) as Exclude<AttemptState, 'unreadable'>[],
);
const time = v.pipe(v.string(), v.isoTimestamp());

/** States that say nothing without their time: when something may have been asked. */
const needsTime: Readonly<Record<AttemptState, boolean>> = {
  requesting: true,
  requested: true,
  uncertain: true,
  refused: false,
  notAsked: false,
  unreadable: false,
};

/** Characters; the words of a server can be long, and lists may cut the whole record after 255. */
const longestReason = 200;

/**
 * The attempt in the text of our extended property. One that names another message is not ours to show: Exchange
 * copies properties when a message is forwarded or copied (a guess; not documented for named properties). One that
 * cannot be read is an attempt all the same: something was asked, and nobody can tell what.
 */
export function attemptFrom(text: string | null, internetMessageId: string): AttemptRecord | null {
  if (text === null || text === '') return null;
  const kept = keptParts(text);
  if (
    kept.internetMessageId !== null &&
    internetMessageId !== '' &&
    kept.internetMessageId !== internetMessageId
  ) {
    return null;
  }
  const requestedAt = kept.one('requestedAt', time, '');
  const firstRequestedAt = kept.one('firstRequestedAt', time, null);
  const reason = kept.one('reason', v.string(), null);
  const reportBefore = kept.one('reportBefore', v.nullable(v.string()), undefined);
  const noticeId = kept.one('noticeId', v.string(), null);
  const state = kept.one('state', states, 'unreadable' as const);
  const isSure = kept.internetMessageId === internetMessageId && !(needsTime[state] && requestedAt === '');
  return {
    internetMessageId,
    state: isSure ? state : 'unreadable',
    requestedAt,
    ...(firstRequestedAt !== null && { firstRequestedAt }),
    ...(reason !== null && { reason }),
    ...(reportBefore !== undefined && { reportBefore }),
    ...(noticeId !== null && { noticeId }),
    ...kept.unread(),
  };
}

/** The text to keep; what could not be read of an earlier one is in it too. */
export const attemptText = ({ reason, ...attempt }: AttemptRecord): string =>
  JSON.stringify(
    withUnread({ ...attempt, ...(reason !== undefined && { reason: reason.slice(0, longestReason) }) }),
  );
