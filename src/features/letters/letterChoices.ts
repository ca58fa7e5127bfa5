import type { MessageNotes } from '../../mailbox/notes';
import type { Responses } from '../../mailbox/responses';
import { letterKinds, type FollowUpTemplate, type LetterKind } from '../../policy/policy';
import type { Assessment } from '../../core/recall/assess';
import { letterReaders, type LetterReaders } from '../../core/recall/letterRules';
import type { RecipientVerdict } from '../../core/recall/verdicts';
import { stillSilent } from './addressing';
import type { DraftLanguage } from '../../core/texts/draftLanguage';

/** One letter that can be chosen: ours, the administrator's in its place, or a further one of the administrator's. */
export interface LetterChoice {
  /** As kept with the message: the kind, or the name of a further template. */
  id: string;
  kind: LetterKind;
  template: FollowUpTemplate | null;
}

/** The letters in this language; the first template that replaces a kind holds. */
export function letterChoices(
  templates: readonly FollowUpTemplate[],
  language: DraftLanguage,
  { secondRequest }: { secondRequest: boolean },
): LetterChoice[] {
  const spoken = templates.filter((template) => template.language === language);
  const kinds = letterKinds.filter((kind) => kind !== 'secondRequest' || secondRequest);
  return [
    ...kinds.map((kind) => ({
      id: kind,
      kind,
      template: spoken.find(({ replaces }) => replaces === kind) ?? null,
    })),
    ...spoken
      .filter(({ replaces }) => replaces === null)
      .map((template) => ({ id: template.name, kind: 'disregard' as const, template })),
  ];
}

/** Whom a letter of this kind is for. */
export function readersFor(
  kind: LetterKind,
  { recipients, unintended }: Pick<Assessment, 'recipients' | 'unintended'>,
  { written }: Pick<MessageNotes, 'written'>,
  responses: Responses | null,
  to: LetterReaders = 'unreached',
): RecipientVerdict[] {
  const arrived = recipients.filter(({ address, verdict }) => address && verdict !== 'nothingToRecall');
  switch (kind) {
    case 'secondRequest':
      return stillSilent(arrived, written, responses);
    case 'forgottenAttachment':
      return arrived;
    case 'disregard':
    case 'wrongPerson':
    case 'wrongGroup':
    case 'sensitive':
    case 'correction':
    case 'tooEarly':
    case 'noReplyAll':
      return letterReaders(unintended, to);
  }
}
