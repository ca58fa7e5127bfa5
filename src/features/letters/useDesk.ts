import { useCallback, useState } from 'react';
import { createPerMessage } from '../../pane/perMessage';
import { usePerMessage } from '../../pane/usePerMessage';
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
 * Outlook may show the opened draft in place of the message, and with it the view goes: what was written for the other
 * drafts has to be there when the user comes back. Forgotten when the pane is closed.
 */
const desks = createPerMessage<Desk>(({ edits }) => Object.keys(edits).length > 0);

/**
 * The letters of a message as the user left them; asks nothing on the way out, since nothing is lost. `asked` is the
 * letter to begin with, until the user chooses.
 */
export function useDesk(key: string, asked: string | null): [Desk, (change: Partial<Desk>) => void] {
  const left = usePerMessage(desks, key) ?? empty;
  const [first, setFirst] = useState(asked);
  const change = useCallback(
    (some: Partial<Desk>) => {
      const before = desks.of(key) ?? empty;
      desks.put(key, { ...before, ...(first !== null && { letter: first }), ...some });
      setFirst(null);
    },
    [key, first],
  );
  return [first === null ? left : { ...left, letter: first }, change];
}
