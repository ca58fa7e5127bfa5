import type { OutlookRecipientType } from '../../mailbox/types';
import { told } from './told';

/** Outlook's word for the kind of a recipient as ours. */
export function recipientType(type: Office.EmailAddressDetails['recipientType']): OutlookRecipientType {
  const known: readonly string[] = ['user', 'distributionList', 'externalUser'];
  return known.includes(type) ? (type as OutlookRecipientType) : 'other';
}

/**
 * The REST form of an item's id, as Graph knows it; empty where Outlook gives none, which some tell by `null`. Phones
 * already use that form and have no conversion.
 */
export function restId(id: string | null | undefined): string {
  if (!id) return '';
  return told(() => (Office.context.mailbox as Partial<Office.Mailbox>).convertToRestId?.(id, 'v2.0'), id);
}
