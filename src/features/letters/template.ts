import type { FollowUpTemplate } from '../../policy/policy';
import type { LetterText } from './composeLetter';

/** What the placeholders of an administrator's template stand for; `null` where it is not known. */
export type PlaceholderValues = Readonly<
  Record<'name' | 'subject' | 'time' | 'date' | 'sender' | 'phone', string | null>
>;

/**
 * An administrator's letter with its placeholders filled in. One that is unknown, or that nothing is known for, stays
 * visible, so that whoever reads the draft sees the gap; only a name falls away where there are several readers.
 */
export function fillTemplate(template: FollowUpTemplate, values: PlaceholderValues): LetterText {
  const known = new Map(Object.entries(values));
  const fill = (text: string) =>
    (values.name ? text : text.replace(/,?[^\S\n]*\{name\}/g, '')).replace(
      /\{(\w+)\}/g,
      (placeholder, name: string) => known.get(name) ?? placeholder,
    );
  return { subject: fill(template.subject), body: fill(template.body) };
}

/** Whether filling in the user's telephone number would change the template. */
export const asksForPhone = ({ subject, body }: FollowUpTemplate): boolean =>
  `${subject} ${body}`.includes('{phone}');
