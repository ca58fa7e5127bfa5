import type { Frame, Locator } from 'playwright-core';
import { button } from './pane';

/* The question "What went wrong?", who should not have it, and the plan. */

const questionIn = (pane: Frame): Locator => pane.locator('[data-part="question"]');

/** Opens the question, unless it is open already. */
const openQuestion = async (pane: Frame): Promise<void> => {
  await questionIn(pane).waitFor();
  if ((await questionIn(pane).getAttribute('aria-expanded')) === 'false') await questionIn(pane).click();
  await pane.getByRole('radio').first().waitFor();
};

/** What the closed line of the question says. */
export const answerShown = async (pane: Frame): Promise<string> =>
  (await questionIn(pane).innerText()).replaceAll(/\s*\n\s*/g, ' | ');

/** Chooses what went wrong, by the words on screen. */
export const answerWith = async (pane: Frame, cause: string): Promise<void> => {
  await openQuestion(pane);
  await pane.getByRole('radio', { name: cause }).check();
  await pane.locator('[data-part="plan"]').waitFor();
};

/** Ticks somebody under "Who should not have it?". */
export const mark = (pane: Frame, address: string): Promise<void> =>
  pane.locator(`[data-part="who"] input[data-address="${address}"]`).check();

/** The plan's steps in their order: CAPITALS for a ticked one, a tick for a done one. */
export const planShown = (pane: Frame): Promise<string[]> =>
  pane.locator('[data-step]').evaluateAll((steps) =>
    steps.map((step) => {
      const name = step.getAttribute('data-step') ?? '';
      const done = step.getAttribute('data-done') === 'true' ? ' ✓' : '';
      return (step.getAttribute('data-ticked') === 'true' ? name.toUpperCase() : name) + done;
    }),
  );

export const stepIn = (pane: Frame, name: string): Locator => pane.locator(`[data-step="${name}"]`);

/** The one button of a step. */
export const doStep = (pane: Frame, name: string): Promise<void> =>
  stepIn(pane, name).getByRole('button').first().click();

/** Waits until what the pane looked through is told. */
export const lookedThrough = (pane: Frame, step: 'looked' | 'failed' = 'looked'): Promise<void> =>
  pane.locator(`[data-suspicion="${step}"]`).waitFor();

/** Closes the question. */
export const showPlan = (pane: Frame, by = 'Show the plan'): Promise<void> => button(pane, by).click();
