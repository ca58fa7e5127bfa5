import { hasIban, hasPaymentCard, hasSocialSecurity, hasSpanishCompanyId, hasSpanishId } from './numbers';
import { wordsIn, type WordKind } from './sensitiveWords';

/** What kind of data a text seems to hold. Never the data themselves: they are not carried along. */
export type DataKind =
  | 'iban'
  | 'paymentCard'
  | 'spanishId'
  | 'spanishCompanyId'
  | 'socialSecurity'
  | WordKind
  /** Outlook's own sensitivity of the message. */
  | 'label';

/** Long texts are looked through up to here, in characters. */
const longest = 200_000;

/** The kinds of personal or confidential data in a text, most telling first. */
export function personalDataIn(text: string): DataKind[] {
  const read = text.slice(0, longest);
  const numbers: [DataKind, boolean][] = [
    ['iban', hasIban(read)],
    ['paymentCard', hasPaymentCard(read)],
    ['spanishId', hasSpanishId(read)],
    ['socialSecurity', hasSocialSecurity(read)],
    ['spanishCompanyId', hasSpanishCompanyId(read)],
  ];
  return [...numbers.filter(([, found]) => found).map(([kind]) => kind), ...wordsIn(read)];
}

/** What is known of a message's content. */
export interface Content {
  subject: string;
  text: string;
  attachments: readonly { name: string }[];
  sensitivity: 'normal' | 'personal' | 'private' | 'confidential' | null;
}

/** Why a message counts as sensitive until the user says otherwise; empty: nothing was noticed. */
export function suspicionOf({ subject, text, attachments, sensitivity }: Partial<Content>): DataKind[] {
  const names = (attachments ?? []).map(({ name }) => name.replaceAll(/[_\-.]+/g, ' '));
  const kinds = [subject ?? '', text ?? '', ...names].flatMap(personalDataIn);
  if (sensitivity && sensitivity !== 'normal') kinds.unshift('label');
  // A company's number stands under every invoice: beside other data it says something, alone nothing.
  return [...new Set(kinds)].filter((kind, _, all) => kind !== 'spanishCompanyId' || all.length > 1);
}

/** Kinds that are the data and not only words about them. */
const data = new Set<DataKind>(['iban', 'paymentCard', 'spanishId', 'socialSecurity', 'password', 'health']);

/** Whether a subject gives the data away to whoever reads it, in a notice for instance. */
export const holdsPersonalData = (subject: string): boolean =>
  personalDataIn(subject).some((kind) => data.has(kind));
