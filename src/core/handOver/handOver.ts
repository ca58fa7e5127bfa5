import { domainOf } from '../../mailbox/domains';
import { objectIn, over } from '../../mailbox/members';
import { objectInText, textsIn } from './tolerant';

/**
 * What the pane and the events of one message tell each other, through Outlook's session data. Clients differ in what
 * survives between them, so whoever reads it must do without.
 * Source: https://learn.microsoft.com/javascript/api/outlook/office.sessiondata
 */
export interface HandOver {
  /** The event that runs when a message is begun left its mark: events run in this Outlook. */
  begun: boolean;
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
  begun: false,
  startedWith: null,
  addressedBefore: null,
  silenced: [],
  outside: {},
};

/** Reads what was handed over; what cannot be used counts as not said, and what another version added goes along. */
export function readHandOver(text: string | null): HandOver {
  const said = objectInText(text);
  // Not by spreading: followed by more members, that may need a younger library than the oldest engine has.
  return Object.assign({}, said, {
    begun: said['begun'] === true,
    startedWith: Array.isArray(said['startedWith']) ? textsIn(said['startedWith']) : null,
    addressedBefore: typeof said['addressedBefore'] === 'boolean' ? said['addressedBefore'] : null,
    silenced: textsIn(said['silenced']),
    outside: answersIn(objectIn(said['outside'])),
  });
}

/** As it is to be handed over. */
export const handOverText = (handOver: HandOver): string => JSON.stringify(over(null, handOver));

/** There may be hundreds: filled one by one, since copying at each step takes too long at Send. */
function answersIn(said: Readonly<Record<string, unknown>>): Record<string, boolean> {
  const answers: Record<string, boolean> = {};
  for (const address of Object.keys(said)) {
    const isOutside = said[address];
    if (typeof isOutside === 'boolean') answers[address] = isOutside;
  }
  return answers;
}

/** Addresses; the session data of a message have 50,000 characters for it all. */
const mostAtStart = 100;

/**
 * Of those whom a reply began with, the addresses that are handed over, in lower case. One of each domain goes first: a
 * domain that is left out would later count as new to the conversation.
 */
export function startToHandOver(addresses: readonly string[]): string[] {
  const all = addresses.map((address) => address.toLowerCase());
  const ofEachDomain = new Map<string, string>();
  for (const address of all) {
    const domain = domainOf(address);
    if (!ofEachDomain.has(domain)) ofEachDomain.set(domain, address);
  }
  return Array.from(new Set(Array.from(ofEachDomain.values()).concat(all))).slice(0, mostAtStart);
}
