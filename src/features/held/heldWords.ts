import type { Translator } from '../../i18n/translator';
import type { Failure } from '../../mailbox/answer';
import type { StoppedPlace } from '../../mailbox/heldMessages';
import type { SendOutcome } from './sendNow';
import { perhapsCopied, type SecuredCopy, type StopOutcome, type StopStep } from './stopHeld';
import { timeLeft } from './timeLeft';

/** `55 minutes left` */
export function timeLeftText({ t }: Translator, deliverAt: string, now: Date): string {
  const left = timeLeft(deliverAt, now);
  return 'n' in left ? t(`hold.${left.unit}`, { n: left.n }) : t(`hold.${left.unit}`);
}

/** What is being done just now. */
export function stepText({ t }: Translator, step: StopStep): string {
  if (step.step !== 'securing') return t(`hold.${step.step}`);
  const { copied, total } = step.progress;
  return total > 0 ? t('hold.copying', { percent: Math.round((100 * copied) / total) }) : t('hold.securing');
}

/** What became of stopping: where everything is now, and what to do. */
export function stopText(words: Translator, outcome: StopOutcome, subject: string, now: Date): string[] {
  const { t } = words;
  switch (outcome.kind) {
    case 'stopped':
      return [t('hold.stopped'), ...missingText(words, outcome.copy, outcome.place ?? 'unknown')];
    case 'stillWaits':
      return [t('hold.stillWaits', { when: words.when(outcome.deliverAt, now) })];
    case 'tooLate':
      return [
        t('hold.tooLate', { when: words.when(outcome.leftAt, now) }),
        ...(outcome.copy ? [t('hold.copyStays')] : []),
        ...(outcome.perhapsCopy ? [t('hold.perhapsCopy')] : []),
      ];
    case 'notSecured':
      return [
        t('hold.notSecured', { when: words.when(outcome.deliverAt, now) }),
        ...(perhapsCopied(outcome.failure) ? [t('hold.perhapsCopy')] : []),
        failureText(words, outcome.failure),
      ];
    case 'notRemoved':
      return [
        t('hold.notRemoved', { when: words.when(outcome.deliverAt, now) }),
        failureText(words, outcome.failure),
      ];
    case 'unknown':
      return [t('hold.unknown'), ...notInCopyText(words, outcome.copy)];
    case 'ourFault':
    case 'notSaved':
      return [t(`hold.${outcome.kind}`)];
    case 'otherItem':
    case 'notHeld':
      return [t(`hold.${outcome.kind}`, { subject })];
    case 'failed':
      return [t('hold.failed'), failureText(words, outcome.failure)];
  }
}

/** What became of sending at once. */
export function sendText(words: Translator, outcome: SendOutcome, subject: string, now: Date): string[] {
  const { t } = words;
  switch (outcome.kind) {
    case 'left':
      return [t('hold.left', { when: words.when(outcome.leftAt, now) })];
    case 'notYet':
      return [t('hold.notYet')];
    case 'changed':
      return [t('hold.changed')];
    case 'stillWaits':
      return [
        t('hold.stillWaits', { when: words.when(outcome.deliverAt, now) }),
        ...(outcome.failure ? [failureText(words, outcome.failure)] : [t('hold.askedInVain')]),
      ];
    case 'unknown':
      return [t('hold.sendUnknown')];
    case 'ourFault':
    case 'notSaved':
      return [t(`hold.${outcome.kind}`)];
    case 'otherItem':
    case 'notHeld':
      return [t(`hold.${outcome.kind}`, { subject })];
    case 'failed':
      return [t('hold.failed'), failureText(words, outcome.failure)];
  }
}

/** Said only of a place where it was found. */
const missingIn = {
  deletedItems: 'hold.missing',
  recoverableItems: 'hold.missingRecoverable',
  notFound: 'hold.missingNotFound',
  unknown: 'hold.missingNotFound',
} as const satisfies Record<StoppedPlace | 'unknown', string>;

function missingText(
  { t, list }: Translator,
  { notCopied }: SecuredCopy,
  place: StoppedPlace | 'unknown',
): string[] {
  if (notCopied.length === 0) return [];
  return [t(missingIn[place], { names: list(notCopied), n: notCopied.length })];
}

const notInCopyText = ({ t, list }: Translator, { notCopied }: SecuredCopy): string[] =>
  notCopied.length === 0 ? [] : [t('hold.notInCopy', { names: list(notCopied) })];

/** What is said of a refusal elsewhere points to the recall command, which has no part in this. */
const failureText = ({ t }: Translator, { kind, code }: Failure): string => {
  if (code === 'ListCutShort') return t('hold.tooManyAttachments');
  return kind === 'rejected' ? t('hold.refused') : t(`failure.${kind}`);
};
