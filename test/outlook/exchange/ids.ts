import { createHash } from 'node:crypto';

/* Ids are made from what they name, so that a world has the same ids on each start. */

const digest = (...parts: string[]): Buffer => createHash('sha512').update(parts.join('\0')).digest();

/** A REST item id as Graph gives them: URL-safe base64 with `=` at the end. */
export function itemId(...parts: string[]): string {
  return `AAMkAG${digest('item', ...parts).toString('base64url')}AAA=`;
}

/** The id of a mail folder. */
export function folderId(owner: string, folder: string): string {
  return `AQMkAG${digest('folder', owner, folder).toString('base64url')}AAA=`;
}

export function conversationId(...parts: string[]): string {
  return `AAQkAG${digest('conversation', ...parts)
    .subarray(0, 36)
    .toString('base64url')}=`;
}

/** A `Message-ID` with its angle brackets, in the domain of the sender. */
export function internetMessageId(senderAddress: string, ...parts: string[]): string {
  const left = digest('message', ...parts)
    .toString('hex')
    .slice(0, 32)
    .toUpperCase();
  return `<${left}@${senderAddress.split('@').at(-1) ?? 'localhost'}>`;
}

/** What Exchange calls a recall that it has taken: two times 13 letters and digits, and its server with a full stop. */
export function recallMessageId(...parts: string[]): string {
  const letters = [...digest('recall', ...parts)]
    .map((byte) => (byte % 36).toString(36).toUpperCase())
    .join('');
  return `${letters.slice(0, 13)}.${letters.slice(13, 26)}@sim0pr00mb0000.`;
}

/** PidTagSearchKey: 16 bytes, which all copies of a message share; in base64, as Graph gives binary values. */
export function searchKey(messageId: string): string {
  return digest('search key', messageId).subarray(0, 16).toString('base64');
}

/** Whether a text could be an item id at all. */
export function looksLikeItemId(text: string): boolean {
  return /^A[A-Z]MkAG[\w-]+=*$/.test(text);
}
