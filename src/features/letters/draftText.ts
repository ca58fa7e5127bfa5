import type { Translator } from '../../i18n/translator';
import type { Circle, PlannedDraft } from './addressing';
import type { LetterChoice } from './letterChoices';
import { writeLetter, type Form, type LetterFacts, type LetterText } from './composeLetter';
import { letterTime } from './letterTimes';
import { fillTemplate } from './template';

/** Which of the two Spanish forms of address is used for whom. */
export type Registers = Readonly<Record<Circle, 'tu' | 'usted'>>;

/** Colleagues are friends, people outside are not yet. */
export const usualRegisters: Registers = { colleagues: 'tu', outsiders: 'usted' };

/** The text of one draft, in the language of `words`: the administrator's where there is one, else ours. */
export function draftText(
  words: Translator,
  { kind, template }: LetterChoice,
  { circle, name, several }: Pick<PlannedDraft, 'circle' | 'name' | 'several'>,
  registers: Registers,
  facts: Omit<LetterFacts, 'form' | 'name'>,
): LetterText {
  if (!template)
    return writeLetter(words, kind, { ...facts, name, form: formOf(registers[circle], several) });
  const { subject, sentAt, sender, phone, now, timeZone } = facts;
  const sent = sentAt ? letterTime(words, sentAt, now, timeZone) : null;
  return fillTemplate(template, {
    name,
    subject: subject || words.t('message.noSubject'),
    time: sent?.time ?? null,
    date: sent?.date ?? null,
    sender: sender || null,
    phone: phone || null,
  });
}

function formOf(register: 'tu' | 'usted', several: boolean): Form {
  if (register === 'tu') return several ? 'vosotros' : 'tu';
  return several ? 'ustedes' : 'usted';
}
