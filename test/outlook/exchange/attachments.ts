import type { WorldMessage } from '../world/world';
import { itemId } from './ids';
import type { StoredAttachment } from './types';

/** The attachments that a world's message says it has. */
export const worldAttachments = (
  messageId: string,
  attachments: WorldMessage['attachments'],
): StoredAttachment[] =>
  attachments.map((attachment, index) => ({
    ...attachment,
    id: itemId('attachment', messageId, String(index)),
    contentId: attachment.inline ? attachment.name : null,
    bytes: null,
  }));

/** The content; that of a world's attachment is its name over and over, so that two files are told apart. */
export const contentOf = ({ bytes, size, name }: StoredAttachment): Uint8Array =>
  bytes ?? new Uint8Array(Buffer.alloc(size, `${name}\n`));
