import { useCallback, useState } from 'react';
import type { DraftLanguage } from '../../core/texts/draftLanguage';
import { usualRegisters, type Registers } from './draftText';
import type { LetterText } from './composeLetter';

/** What the user chose and wrote about one message's letters. */
export interface Desk {
  /** Id of the chosen letter; `null`: the fitting one. */
  letter: string | null;
  /** `null` until it was guessed or chosen. */
  language: DraftLanguage | null;
  registers: Registers;
  /** Lower-case addresses that the user left out. */
  leftOut: readonly string[];
  phone: string;
  /** ISO day; `''`: none. */
  keepUntil: string;
  readReceipt: boolean;
  /** Texts that the user changed, by letter, language, form of address and draft. */
  edits: Readonly<Record<string, LetterText>>;
}

const empty: Desk = {
  letter: null,
  language: null,
  registers: usualRegisters,
  leftOut: [],
  phone: '',
  keepUntil: '',
  readReceipt: false,
  edits: {},
};

/**
 * By item. Outlook may show the opened draft in place of the message, and with it the view goes: what was written for
 * the other drafts has to be there when the user comes back. Forgotten when the pane is closed.
 */
const desks = new Map<string, Desk>();

/** The letters of a message as the user left them; asks nothing on the way out, since nothing is lost. */
export function useDesk(itemId: string, asked: string | null): [Desk, (change: Partial<Desk>) => void] {
  const [desk, setDesk] = useState<Desk>(() => {
    const left = desks.get(itemId) ?? empty;
    return asked === null ? left : { ...left, letter: asked };
  });
  const change = useCallback(
    (some: Partial<Desk>) => {
      setDesk((before) => {
        const after = { ...before, ...some };
        desks.set(itemId, after);
        return after;
      });
    },
    [itemId],
  );
  return [desk, change];
}
