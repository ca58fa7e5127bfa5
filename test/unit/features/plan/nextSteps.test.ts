import type { StepName } from '../../../../src/mailbox/notes';
import { nextSteps } from '../../../../src/features/plan/nextSteps';
import type { Mix } from '../../../../src/features/plan/planFacts';
import type { Assessment } from '../../../../src/core/recall/assess';
import { ago } from '../../core/recall/input';

const step = (name: StepName, ticked = true, done = false) => ({
  name,
  ticked,
  done: done ? ago(1, 'minutes') : null,
});
const offered = (
  steps: ReturnType<typeof step>[],
  mix: Mix = 'some',
  attempt: Assessment['attempt'] = null,
) => {
  const { primary, second } = nextSteps(steps, { mix }, { attempt });
  return [primary?.name ?? null, second?.name ?? null];
};

describe('the two buttons of the bar', () => {
  it('are the first ticked step that is to be done, and the next', () => {
    expect(offered([step('recall', true, true), step('write'), step('correct')])).toEqual([
      'write',
      'correct',
    ]);
  });

  it('where one ticked step is left, the second is one that is offered', () => {
    expect(offered([step('write'), step('recall', false), step('correct', false)])).toEqual([
      'write',
      'recall',
    ]);
  });

  it('a recall that would only take the right people’s copies is not within quick reach', () => {
    expect(offered([step('write'), step('recall', false), step('correct', false)], 'harmful')).toEqual([
      'write',
      'correct',
    ]);
  });

  it('where all ticked steps are done, nothing is loud any more', () => {
    expect(offered([step('recall', true, true), step('write', false)])).toEqual([null, 'write']);
    expect(offered([step('leave', true, true)])).toEqual([null, null]);
  });

  it('leaving it is never a second thought', () => {
    expect(offered([step('recall'), step('leave', false)])).toEqual(['recall', null]);
  });

  it('while nobody knows whether a recall was requested, asking again has its own place', () => {
    const at = ago(1, 'minutes');
    expect(
      offered([step('recall'), step('write')], 'some', { state: 'uncertain', at, why: 'silence' }),
    ).toEqual(['write', null]);
    expect(offered([step('recall'), step('write')], 'some', { state: 'refused', at, reason: '' })).toEqual([
      'recall',
      'write',
    ]);
  });
});
