import type { PageModes } from '../../api';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const otherLetters = (length: number): string =>
  [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => letters[byte % letters.length]).join('');

/** The id of an item as this Outlook tells it: as it is, as nothing, or each time another one that no server knows. */
export const toldId = (id: string, itemIds: PageModes['itemIds']): string | null => {
  switch (itemIds) {
    case undefined:
      return id;
    case 'empty':
      return '';
    case 'null':
      return null;
    case 'changing':
      return id.slice(0, 6) + otherLetters(id.length - 10) + id.slice(-4);
  }
};
