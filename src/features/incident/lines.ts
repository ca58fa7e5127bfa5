import type { Translator } from '../../i18n/translator';
import type { Person } from '../../mailbox/types';

/** A line of the text form; 1 is an entry of a list, 2 belongs to the entry above. */
export interface RecordLine {
  text: string;
  depth: 0 | 1 | 2;
}

export const plain = (text: string): RecordLine => ({ text, depth: 0 });
export const entry = (text: string): RecordLine => ({ text, depth: 1 });
export const under = (text: string): RecordLine => ({ text, depth: 2 });

/**
 * Text from mail or from a person on one line, without the characters that break or turn lines: a subject must not be
 * able to write lines of its own into the record. The JSON form keeps them.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/ *[\p{Cc}\p{Zl}\p{Zp}]+ */gu, ' ')
    .trim();

/** A name with its address. */
export function personText({ t }: Translator, { name, address }: Person): string {
  const shown = oneLine(name) || t('recipients.noName');
  return `${shown} <${oneLine(address) || t('recipients.noAddress')}>`;
}
