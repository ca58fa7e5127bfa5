import { searchKey } from '../ids';
import { mimeOf } from '../mime';
import type { StoredMessage } from '../types';
import { Unmodelled } from './answers';

/**
 * The form in which Graph echoes the id of an extended property: property tags without leading zeros, in lower case
 * (`String 0x1a`). Names of named properties keep their case.
 */
export function normalizedPropertyId(id: string): string {
  const tagged = /^(String|SystemTime|Binary|Integer) 0x0*([0-9a-f]+)$/i.exec(id);
  if (tagged) return `${tagged[1]} 0x${tagged[2]?.toLowerCase()}`;
  const named = /^String (\{[0-9a-f-]{36}\}) Name (\S+)$/i.exec(id);
  if (named) return `String ${named[1]?.toLowerCase()} Name ${named[2]}`;
  throw new Unmodelled(`extended property id ${id}`);
}

const headerOf = ({ headers }: StoredMessage, wanted: string): string | undefined =>
  headers.find(({ name }) => name === wanted)?.value;

/** The value of an extended property, by normalized id: what Exchange itself keeps, else what was written. */
export function propertyOf(message: StoredMessage, id: string): string | undefined {
  switch (id) {
    case 'String 0x1a':
      return message.itemClass;
    case 'String 0x7d':
      return message.headers.map(({ name, value }) => `${name}: ${value}`).join('\r\n') || undefined;
    // PidTagMessageSize
    case 'Integer 0xe08':
      return String(Buffer.byteLength(mimeOf(message)));
    // PidTagSearchKey, the same in every copy, and PidTagParentKey on what Exchange writes about it
    case 'Binary 0x300b':
      return searchKey(message.internetMessageId);
    case 'Binary 0x25':
      return message.report && searchKey(message.report.originalMessageId);
    // PidTagOriginalMessageId
    case 'String 0x1046':
      return message.report?.originalMessageId;
    // PidTagInReplyToId and PidTagInternetReferences
    case 'String 0x1042':
      return headerOf(message, 'In-Reply-To');
    case 'String 0x1039':
      return headerOf(message, 'References');
    // PidTagReportTime
    case 'SystemTime 0x32':
      return message.report?.at.replace(/\.\d+Z$/, 'Z');
    // PidTagDeferredSendTime and PidTagDeferredDeliveryTime
    case 'SystemTime 0x3fef':
    case 'SystemTime 0xf':
      return message.deliverAt === null ? undefined : message.deliverAt.replace(/\.\d+Z$/, 'Z');
    // PidTagMessageFlags: read (1), submitted (4), unsent (8)
    case 'Integer 0xe07':
      return String((message.isRead ? 1 : 0) | (message.isDraft ? 8 : 0) | (message.isWaiting ? 4 : 0));
    case 'Integer 0x36':
      return message.sensitivity?.toString();
    default:
      return message.extendedProperties.get(id);
  }
}
