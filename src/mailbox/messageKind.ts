import type { MessageKind } from './types';

/**
 * The kind of an item by its class; one without a class is an ordinary message.
 * Source: https://learn.microsoft.com/office/vba/outlook/concepts/forms/item-types-and-message-classes
 */
export function messageKind(itemClass: string | null | undefined): MessageKind {
  if (!itemClass) return 'message';
  // `IPM.Note.SMIME` is a kind of `IPM.Note`; `IPM.Notebook` would not be.
  if (/^ipm\.note(\.|$)/i.test(itemClass)) return 'message';
  return /^ipm\.schedule\.meeting/i.test(itemClass) ? 'meeting' : 'other';
}
