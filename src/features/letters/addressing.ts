import type { WrittenLetter } from '../../mailbox/notes';
import type { Responses } from '../../mailbox/responses';
import type { AddressedPerson, Person, RecipientField } from '../../mailbox/types';
import type { LetterKind } from '../../policy/policy';
import type { RecipientVerdict } from '../../core/recall/verdicts';
import { greetingName } from '../../core/texts/greetingName';

/** Colleagues are addressed otherwise than people outside: in Spanish, with tú and with usted. */
export type Circle = 'colleagues' | 'outsiders';

/** Somebody to write to. */
export interface Addressee extends AddressedPerson {
  group: boolean;
  circle: Circle;
}

/** One draft and its readers. */
export interface PlannedDraft {
  /** Tells it from the others of the same letter. */
  key: string;
  circle: Circle;
  lines: Record<RecipientField, Person[]>;
  /** The only reader, by the name to greet; `null` where there are several or the name is none. */
  name: string | null;
  /** More than one reader. */
  several: boolean;
}

/** So many people get a draft each where each should get one; more share one in Bcc. */
const oneEachUpTo = 10;

export function addresseeOf({ name, address, field, group, reach }: RecipientVerdict): Addressee {
  const own = reach === 'inside' || reach === 'mixed' || reach === 'onPremises';
  const circle = own && (group?.outside ?? 0) === 0 ? 'colleagues' : 'outsiders';
  return { name, address, field, group: group !== null, circle };
}

/**
 * Who gets which draft: colleagues and outsiders apart; one reader in To, several in Bcc, so that nobody learns who
 * else had it. About personal or confidential data everybody gets a draft of their own. A forgotten attachment goes
 * to all as the message did.
 */
export function planDrafts(kind: LetterKind, people: readonly Addressee[]): PlannedDraft[] {
  if (people.length === 0) return [];
  if (kind === 'forgottenAttachment') return [toAllAsBefore(people)];
  return (['colleagues', 'outsiders'] as const).flatMap((circle) => {
    const readers = people.filter((person) => person.circle === circle);
    if (readers.length === 0) return [];
    const apart = kind === 'sensitive' && readers.length <= oneEachUpTo;
    return apart ? readers.map((reader) => draftTo([reader], circle)) : [draftTo(readers, circle)];
  });
}

function draftTo(readers: readonly Addressee[], circle: Circle): PlannedDraft {
  const [only] = readers.length === 1 ? readers : [];
  const all = readers.map(person);
  return {
    key: only ? only.address.toLowerCase() : circle,
    circle,
    lines: only ? { to: all, cc: [], bcc: [] } : { to: [], cc: [], bcc: all },
    name: only && !only.group ? greetingName(only) : null,
    several: !only || only.group,
  };
}

function toAllAsBefore(people: readonly Addressee[]): PlannedDraft {
  const circle = people.some((reader) => reader.circle === 'outsiders') ? 'outsiders' : 'colleagues';
  const on = (field: RecipientField) => people.filter((reader) => reader.field === field).map(person);
  return { ...draftTo(people, circle), lines: { to: on('to'), cc: on('cc'), bcc: on('bcc') } };
}

const person = ({ name, address }: Person): Person => ({ name, address });

/** Everybody on a draft, by lower-case address. */
export const readersOf = ({ lines: { to, cc, bcc } }: Pick<PlannedDraft, 'lines'>): string[] =>
  [...to, ...cc, ...bcc].map(({ address }) => address.toLowerCase());

/** When this letter was last opened as a draft to just these people; `null`: not yet. */
export function openedAt(
  written: readonly WrittenLetter[],
  letter: string,
  draft: Pick<PlannedDraft, 'lines'>,
): string | null {
  const key = (addresses: readonly string[]) => [...addresses].sort().join(' ');
  const same = written.filter((one) => one.letter === letter && key(one.to) === key(readersOf(draft)));
  return same.at(-1)?.at ?? null;
}

/**
 * Those of the recipients who were written to and have not answered since, as far as is known; a second request is
 * for them.
 */
export function stillSilent<R extends Person>(
  recipients: readonly R[],
  written: readonly WrittenLetter[],
  responses: Responses | null,
): R[] {
  return recipients.filter(({ address }) => {
    const at = wroteAt(written, [address]);
    if (at === null) return false;
    const answers = responses?.replies.filter(
      (reply) => !reply.automatic && reply.from.address.toLowerCase() === address.toLowerCase(),
    );
    return !answers?.some(({ receivedAt }) => Date.parse(receivedAt) > Date.parse(at));
  });
}

/** When the last letter to any of them was opened; UTC, ISO 8601. */
export function wroteAt(written: readonly WrittenLetter[], addresses: readonly string[]): string | null {
  const people = new Set(addresses.map((address) => address.toLowerCase()));
  return written.filter(({ to }) => to.some((address) => people.has(address))).at(-1)?.at ?? null;
}
