import { isObject } from './members';

/*
 * What other versions of us wrote down is read part by part; a part that cannot be read costs no other, and goes back
 * as it was when the rest is written.
 */

/**
 * What this version could not read of something kept, by the names it stands under: members of a later version, values
 * it does not know. It goes along unharmed and is written back with the rest.
 */
export type Unread = Readonly<Record<string, unknown>>;

type Members = Readonly<Record<string, unknown>>;

/** The version written now. What has none is of before 26 November 2026; a later one stays when written over. */
const formatVersion = 1;

/** Where a value of ours has taken the place of one that could not be read, that one stands under its name in here. */
const displacedName = 'unread';

const isEmpty = (members: Members): boolean => Object.keys(members).length === 0;

/** What could not be read, for the value that is made of the rest: nothing where all could. */
const unreadMember = (rest: Unread): { unread?: Unread } => (isEmpty(rest) ? {} : { unread: rest });

/** Of these members, those that were not read. The version counts only where it is later than ours. */
export function unreadOf(members: Members, isRead: (name: string) => boolean): { unread?: Unread } {
  const rest: Record<string, unknown> = {};
  for (const name of Object.keys(members)) {
    const value = members[name];
    const isKnown = name === 'v' ? !(typeof value === 'number' && value > formatVersion) : isRead(name);
    if (!isKnown) rest[name] = value;
  }
  return unreadMember(rest);
}

/** Puts back what could not be read: beside a value where both have room, else among what was displaced. */
function putBack(value: unknown, rest: unknown): { whole: unknown; displaced?: unknown } {
  if (value === undefined || value === null) return { whole: rest };
  if (Array.isArray(value) && Array.isArray(rest)) return { whole: (value as unknown[]).concat(rest) };
  if (!isObject(value) || !isObject(rest)) return { whole: value, displaced: rest };
  const whole: Record<string, unknown> = { ...value };
  const displaced: Record<string, unknown> = {};
  for (const name of Object.keys(rest)) {
    const put = putBack(value[name], rest[name]);
    whole[name] = put.whole;
    if (put.displaced !== undefined) displaced[name] = put.displaced;
  }
  return isEmpty(displaced) ? { whole } : { whole, displaced };
}

/** What is to be kept: these values under our version, and what could not be read of those before. */
export function withUnread({ unread = {}, ...values }: { unread?: Unread }): Record<string, unknown> {
  const { v: later, [displacedName]: before = {}, ...rest } = unread;
  const { whole, displaced } = putBack(values, rest);
  const earlier = putBack(displaced, before).whole;
  return {
    v: typeof later === 'number' ? later : formatVersion,
    ...(whole as Members),
    ...(isObject(earlier) && isEmpty(earlier) ? {} : { [displacedName]: earlier }),
  };
}
