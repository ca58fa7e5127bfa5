import type { MessageNotes } from '../../mailbox/notes';
import type { LetterKind } from '../../policy/policy';
import { peopleToWriteTo } from './summary';
import type { RecipientVerdict } from './verdicts';

/** Letters go to those whom a recall does not reach, or to all who should not have the message. */
export type LetterReaders = 'unreached' | 'unintended';

/** Who of the unintended gets the letter: nobody without an address, nobody whom the message itself did not reach. */
export function letterReaders(
  unintended: readonly RecipientVerdict[],
  to: LetterReaders,
): RecipientVerdict[] {
  if (to === 'unreached') return peopleToWriteTo(unintended);
  return unintended.filter(({ address, verdict }) => address && verdict !== 'nothingToRecall');
}

/**
 * The letter that fits what the user said, for these readers; `null`: none in particular ("please disregard" is true
 * whatever happened). Asked by the plan and by the letters themselves.
 */
export function fittingLetter(
  { cause, sensitive }: { cause: MessageNotes['cause']; sensitive: boolean | null },
  readers: readonly Pick<RecipientVerdict, 'group'>[],
): LetterKind | null {
  if (sensitive) return 'sensitive';
  switch (cause) {
    case 'wrongPeople':
      // A person among them is no group: "meant for someone else" is true for both.
      return readers.length > 0 && readers.every(({ group }) => group) ? 'wrongGroup' : 'wrongPerson';
    case 'wrongContent':
    case 'smallSlip':
      return 'correction';
    case 'tooEarly':
      return 'tooEarly';
    case 'regret':
    case null:
      return null;
  }
}
