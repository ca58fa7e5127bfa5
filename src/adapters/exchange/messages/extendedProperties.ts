import * as v from 'valibot';
import { failed, type Answer } from '../../../mailbox/answer';
import { quoted } from '../transport/paths';

/** Extended properties of a message, as Graph gives them. */
export const extendedProperties = v.nullish(
  v.array(v.object({ id: v.string(), value: v.optional(v.string()) })),
  [],
);

/** MAPI's names for what Graph's message does not show. */
export const propertyIds = {
  /** PidTagMessageClass. */
  itemClass: 'String 0x001A',
  /** PidTagDeferredSendTime. */
  deferredSendTime: 'SystemTime 0x3FEF',
  /** PidTagDeferredDeliveryTime. */
  deferredDeliveryTime: 'SystemTime 0x000F',
  /** PidTagSensitivity: 0 normal, 1 personal, 2 private, 3 confidential. */
  sensitivity: 'Integer 0x0036',
  /** PidTagTransportMessageHeaders. */
  transportHeaders: 'String 0x007D',
  /** PidTagSearchKey: the same in the message and, as the parent key, in the reports about it. */
  searchKey: 'Binary 0x300B',
  /** PidTagParentKey. */
  parentKey: 'Binary 0x0025',
  /** PidTagOriginalMessageId. */
  originalMessageId: 'String 0x1046',
  /** PidTagReportTime. */
  reportTime: 'SystemTime 0x0032',
  /** PidTagReportDisposition: what a receipt says itself, where its class says less. */
  reportDisposition: 'String 0x0080',
  /** PidTagReportText: whatever text came with a report, sometimes the same statement. */
  reportText: 'String 0x1001',
  /** PidTagInReplyToId. */
  inReplyTo: 'String 0x1042',
  /** PidTagInternetReferences. */
  references: 'String 0x1039',
  /** PidTagMessageFlags, a number of bits. */
  messageFlags: 'Integer 0x0E07',
  /** PidTagMessageSize, in bytes. */
  size: 'Integer 0x0E08',
  /** Ours alone: the last recall attempt, as JSON. The GUID is our own property set. */
  recallAttempt: 'String {2d1f3c0e-5a86-4b1e-9c55-7e9f6e0b8a41} Name RecallAttempt',
  /** Ours alone: what the user said and did about the message, as JSON. */
  messageNotes: 'String {2d1f3c0e-5a86-4b1e-9c55-7e9f6e0b8a41} Name MessageNotes',
} as const;

/** Graph gives an id back in its own spelling (`String 0x1a` for `String 0x001A`). */
const normalized = (id: string): string => id.toLowerCase().replace(/ 0x0*(?=[0-9a-f])/, ' 0x');

/** The value of a property by its id, in whichever spelling; `null` where the message has none. */
export function propertyOf(properties: v.InferOutput<typeof extendedProperties>, id: string): string | null {
  const wanted = normalized(id);
  return properties.find((property) => normalized(property.id) === wanted)?.value ?? null;
}

interface Expanded {
  singleValueExtendedProperties: v.InferOutput<typeof extendedProperties>;
}

/** Every item has a class: an answer without it does not say that there are no properties, but nothing of them. */
export const isExpanded = ({ singleValueExtendedProperties }: Expanded): boolean =>
  propertyOf(singleValueExtendedProperties, propertyIds.itemClass) !== null;

/** An answer without its properties is asked for once more, by itself; if they are missing then too, it is malformed. */
export async function expanded<T extends Expanded>(
  doing: string,
  first: Answer<T>,
  again: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
  if (!first.ok || isExpanded(first.value)) return first;
  const second = await again();
  if (!second.ok || isExpanded(second.value)) return second;
  return failed({ kind: 'malformed', doing, message: 'singleValueExtendedProperties: expected the class' });
}

/** The `$expand` for these properties. */
export const expandProperties = (ids: readonly string[]): string =>
  `singleValueExtendedProperties($filter=${ids.map((id) => `id eq ${quoted(id)}`).join(' or ')})`;

/**
 * Whether a list may have cut it: Exchange's own lists give no more of a text.
 * Source: https://learn.microsoft.com/exchange/client-developer/web-service-reference/finditem-operation
 */
export const perhapsCut = (text: string | null | undefined): boolean => text?.length === 255;
