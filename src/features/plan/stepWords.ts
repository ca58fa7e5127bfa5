import type { Translator } from '../../i18n/translator';
import type { StepName } from '../../mailbox/notes';
import type { Policy } from '../../policy/policy';
import type { OpenedMessage, View } from '../../pane/openedMessage';
import { fittingLetter, letterReaders } from '../../core/recall/letterRules';
import type { PlanFacts } from './planFacts';
import type { Plan } from './planRules';

/** What a step is called in the plan. */
export function stepText(
  { t }: Translator,
  name: StepName,
  facts: PlanFacts,
  { writeTo }: Plan,
  { assessment, context }: Pick<OpenedMessage, 'assessment' | 'context'>,
): string {
  switch (name) {
    case 'recall':
      return t(facts.recallBy === 'outlook' ? 'outlookRecall.command' : 'plan.recall');
    case 'stopSharing':
      return t('plan.stopSharing', { n: facts.linkedFiles });
    case 'tellPrivacy': {
      const contact = contactOf(context.policy);
      return contact ? t('plan.tellPrivacy', { contact }) : t('plan.tellNobodySet');
    }
    case 'call': {
      const [only, ...more] = assessment.unintended.filter(({ verdict }) => verdict !== 'nothingToRecall');
      return only && more.length === 0 && !only.group
        ? t('plan.call', { name: only.name || only.address })
        : t('plan.callSeveral', { n: facts.people });
    }
    case 'write':
      return t('plan.write', { n: facts.peopleToWriteTo[writeTo] });
    case 'correct':
      return t(facts.cause === 'wrongPeople' ? 'plan.sendAgain' : 'plan.correct');
    case 'record':
    case 'leave':
      return t(`plan.${name}`);
  }
}

/** What the button in the bar says: the step in few words. */
export function barText(
  words: Translator,
  name: StepName,
  facts: PlanFacts,
  { writeTo }: Plan,
  policy: Policy,
): string {
  const { t } = words;
  switch (name) {
    case 'recall':
      return t(facts.recallBy === 'outlook' ? 'outlookRecall.command' : 'button.recall');
    case 'stopSharing':
      return t('button.stopSharing');
    case 'tellPrivacy': {
      const contact = contactOf(policy);
      return contact ? t('button.tellContact', { contact }) : t('step.told');
    }
    case 'call':
      return t('step.called');
    case 'write':
      return t('button.writeTo', { n: facts.peopleToWriteTo[writeTo] });
    case 'correct':
      return t(facts.cause === 'wrongPeople' ? 'button.sendAgain' : 'button.sendCorrected');
    case 'record':
      return t('button.completeRecord');
    case 'leave':
      return t('plan.leave');
  }
}

const contactOf = ({ privacyContact }: Policy): string | null =>
  privacyContact && (privacyContact.name || privacyContact.address);

/** The view in which a step is done; `null`: the user does it and says so. */
export function viewOf(
  name: StepName,
  facts: PlanFacts,
  { writeTo }: Plan,
  { assessment, context: { policy } }: Pick<OpenedMessage, 'assessment' | 'context'>,
): View | null {
  switch (name) {
    case 'recall':
      return facts.recallBy === 'pane' ? { name: 'confirmation', from: 'bar' } : null;
    case 'write':
      return {
        name: 'followUp',
        letter: fittingLetter(facts, letterReaders(assessment.unintended, writeTo)),
        to: writeTo,
      };
    case 'correct':
      return { name: 'replacement' };
    case 'stopSharing':
      return { name: 'linkedFiles' };
    case 'tellPrivacy':
      return contactOf(policy) ? { name: 'incidentRecord' } : null;
    case 'record':
      return { name: 'incidentRecord' };
    case 'call':
    case 'leave':
      return null;
  }
}
