import { objectIn, objectInText, textsIn } from './tolerant';

/**
 * What the pane and the events of one message tell each other, through Outlook's session data. Clients differ in what
 * survives between them, so whoever reads it must do without.
 * Source: https://learn.microsoft.com/javascript/api/outlook/office.sessiondata
 */
export interface HandOver {
  /** See CheckKnowledge. */
  startedWith: readonly string[] | null;
  addressedBefore: boolean | null;
  /** Keys of findings that were silenced for this message. */
  silenced: readonly string[];
  /** Addresses (lower case) about which Exchange said whether they are outside. */
  outside: Readonly<Record<string, boolean>>;
}

/** The key in the session data. */
export const handOverKey = 'checks';

export const emptyHandOver: HandOver = {
  startedWith: null,
  addressedBefore: null,
  silenced: [],
  outside: {},
};

/** Reads what was handed over; what cannot be used counts as not said. */
export function readHandOver(text: string | null): HandOver {
  const said = objectInText(text);
  const outside = objectIn(said['outside']);
  return {
    startedWith: Array.isArray(said['startedWith']) ? textsIn(said['startedWith']) : null,
    addressedBefore: typeof said['addressedBefore'] === 'boolean' ? said['addressedBefore'] : null,
    silenced: textsIn(said['silenced']),
    outside: Object.keys(outside).reduce<Record<string, boolean>>((known, address) => {
      const isOutside = outside[address];
      return typeof isOutside === 'boolean' ? { ...known, [address]: isOutside } : known;
    }, {}),
  };
}
