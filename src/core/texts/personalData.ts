import {
  ibansIn,
  paymentCardsIn,
  socialSecurityIn,
  spanishCompanyIdsIn,
  spanishIdsIn,
  withoutIbans,
} from './numbers';
import { wordsIn, type WordKind } from './sensitiveWords';
import { readable, unique } from './textSearch';

/** What kind of data a text seems to hold. Never the data themselves: they are not carried along. */
export type DataKind =
  | NumberKind
  | WordKind
  /** Outlook's own sensitivity of the message. */
  | 'label';

export type NumberKind = 'iban' | 'paymentCard' | 'spanishId' | 'socialSecurity' | 'spanishCompanyId';

/** The kinds of numbers in a text, most telling first, each with the numbers themselves. */
export function numbersIn(text: string): { kind: NumberKind; numbers: string[] }[] {
  // One kind of hyphen and of space: programs put in others.
  const plain = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/ {2,}/g, ' ');
  const rest = withoutIbans(plain);
  const found: [NumberKind, string[]][] = [
    ['iban', ibansIn(plain)],
    ['paymentCard', paymentCardsIn(rest)],
    ['spanishId', spanishIdsIn(rest)],
    ['socialSecurity', socialSecurityIn(rest)],
    ['spanishCompanyId', spanishCompanyIdsIn(rest)],
  ];
  return found.filter(([, { length }]) => length > 0).map(([kind, numbers]) => ({ kind, numbers }));
}

/** The kinds of personal or confidential data in a text, most telling first. */
export function personalDataIn(text: string): DataKind[] {
  const read = readable(text);
  return [...numbersIn(read).map(({ kind }) => kind), ...wordsIn(read)];
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
  const names = (attachments ?? []).map(({ name }) => spacedOut(name));
  const kinds = [subject ?? '', text ?? '', ...names].reduce<DataKind[]>(
    (all, part) => all.concat(personalDataIn(part)),
    [],
  );
  if (sensitivity && sensitivity !== 'normal') kinds.unshift('label');
  // A company's number stands under every invoice: beside other data it says something, alone nothing.
  return unique(kinds).filter((kind, _, all) => kind !== 'spanishCompanyId' || all.length > 1);
}

/** A file's name as words. */
export const spacedOut = (fileName: string): string => fileName.replace(/[_\-.]+/g, ' ');

/** Kinds that are the data and not only words about them. */
const isData = {
  iban: true,
  paymentCard: true,
  spanishId: true,
  socialSecurity: true,
  password: true,
  health: true,
  spanishCompanyId: false,
  pay: false,
  confidential: false,
  label: false,
} satisfies Record<DataKind, boolean>;

/** Whether a subject gives the data away to whoever reads it, in a notice for instance. */
export const holdsPersonalData = (subject: string): boolean =>
  personalDataIn(subject).some((kind) => isData[kind]);
