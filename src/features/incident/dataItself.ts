import { membersOf } from '../../mailbox/membersOf';
import { personalDataIn, type DataKind, type NumberKind } from '../../core/texts/personalData';

/** Kinds that are numbers: who writes one copies data, who writes “salaries” describes them. */
const numbers: ReadonlySet<DataKind> = new Set<DataKind>(
  membersOf<NumberKind>({
    iban: true,
    paymentCard: true,
    spanishId: true,
    spanishCompanyId: true,
    socialSecurity: true,
  }),
);

/** Which data a text that should only describe them seems to hold itself, by kind. */
export const dataItselfIn = (text: string): DataKind[] =>
  personalDataIn(text).filter((kind) => numbers.has(kind));
