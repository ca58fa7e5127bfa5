import type { Frame, Page } from 'playwright-core';
import type { Typed } from '../e2e/support/compose';
import type { Simulator } from '../outlook/simulator';

/** One picture of docs/images. */
export interface Screen {
  /** Of the file, without its ending. */
  name: string;
  world: 'office' | 'oficina';
  /** Ids in the world file; several are selected together. */
  messages?: string[];
  /** A new message with this in it, instead of a selected one. */
  writing?: Typed;
  dark?: boolean;
  /** The whole of Outlook instead of the pane alone. */
  whole?: boolean;
  /** Brings the pane to what the picture shows, and waits until it stands there. */
  reach: (opened: { pane: Frame; page: Page; simulator: Simulator }) => Promise<void>;
}

const settled = (pane: Frame) => pane.locator('main[data-state="authoritative"]').waitFor();
const press = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true }).click();

/** Opens the question and answers it. */
const answer = async (pane: Frame, cause: string): Promise<void> => {
  await settled(pane);
  await pane.locator('[data-part="question"]').click();
  await pane.getByRole('radio', { name: cause }).check();
  await pane.locator('[data-part="plan"]').waitFor();
};

/** Makes the recall that is offered, and waits until Exchange has taken it. */
const recall = async (pane: Frame, open: string, confirm: string): Promise<void> => {
  await settled(pane);
  await press(pane, open);
  await pane
    .locator('[data-view="confirmation"] button:not([aria-disabled="true"])', { hasText: confirm })
    .click();
  await pane.locator('[data-attempt="requested"]').waitFor();
};

export const screens: readonly Screen[] = [
  {
    name: 'pane',
    world: 'office',
    messages: ['mixed-inside-outside'],
    whole: true,
    reach: ({ pane }) => settled(pane),
  },
  {
    name: 'confirmation',
    world: 'office',
    messages: ['mixed-inside-outside'],
    reach: async ({ pane }) => {
      await settled(pane);
      await press(pane, 'Recall…');
      await pane.locator('[data-view="confirmation"] button:not([aria-disabled="true"])').first().waitFor();
    },
  },
  {
    name: 'evidence',
    world: 'office',
    messages: ['what-came-back'],
    reach: async ({ pane }) => {
      await settled(pane);
      await pane.locator('[data-reason="answered"]').waitFor();
    },
  },
  {
    name: 'question',
    world: 'office',
    messages: ['mixed-inside-outside'],
    reach: async ({ pane }) => {
      await answer(pane, 'It went to the wrong people');
      await pane.locator('[data-part="who"] input').nth(1).check();
    },
  },
  {
    name: 'plan',
    world: 'oficina',
    messages: ['nomina-a-cliente'],
    reach: async ({ pane }) => {
      await answer(pane, 'Lo ha recibido quien no debía');
      await pane.locator('[data-suspicion="looked"]').waitFor();
      await press(pane, 'Ver el plan');
    },
  },
  {
    name: 'letter',
    world: 'oficina',
    messages: ['dentro-y-fuera'],
    reach: async ({ pane }) => {
      await settled(pane);
      await pane.getByRole('button', { name: /^Escribir a/ }).click();
      await pane.locator('[data-view="followUp"] textarea').waitFor();
    },
  },
  {
    name: 'timeline',
    world: 'office',
    messages: ['mixed-inside-outside'],
    dark: true,
    reach: async ({ pane, simulator }) => {
      await recall(pane, 'Recall…', 'Recall message');
      const then = simulator.clock.advance('PT10M').getTime();
      await pane.waitForFunction((time) => Date.now() >= time, then);
      await press(pane, 'Look for the report');
      await pane.locator('[data-attempt="reported"]').waitFor();
    },
  },
  {
    name: 'incident-record',
    world: 'office',
    messages: ['salary-to-client'],
    reach: async ({ pane }) => {
      await answer(pane, 'It went to the wrong people');
      await pane.locator('[data-step="record"]').getByRole('button').first().click();
      await pane.locator('[data-view="incidentRecord"]').waitFor();
    },
  },
  {
    name: 'linked-files',
    world: 'office',
    messages: ['linked-files'],
    reach: async ({ pane }) => {
      await answer(pane, 'It went to the wrong people');
      await pane.locator('[data-step="stopSharing"]').getByRole('button').first().click();
      await pane.locator('[data-view="linkedFiles"]').waitFor();
      await pane.locator('[data-view="linkedFiles"] input[type="checkbox"]').first().waitFor();
    },
  },
  {
    name: 'several',
    world: 'office',
    messages: ['mixed-inside-outside', 'all-inside'],
    reach: async ({ pane }) => {
      await pane.locator('[data-view="several"][data-busy="false"]').waitFor();
    },
  },
  {
    name: 'composing',
    world: 'office',
    writing: {
      to: 'declan.walsh@brannock.example; mark.holloway@holloway-foods.example; judith.stein@holloway-food.example',
      subject: 'Offer, version 3',
      body: 'Dear Mark and Judith,\n\nplease find the offer attached.\n\nNiamh',
    },
    reach: async ({ pane }) => {
      await pane.locator('[data-finding="lookAlike"]').waitFor();
      await pane.locator('[data-finding="attachmentMissing"]').waitFor();
    },
  },
  {
    name: 'send-alert',
    world: 'oficina',
    whole: true,
    writing: {
      to: 'rosa.cano@olivares.example',
      subject: 'Contrato',
      body: 'Hola, Susana:\n\nAdjunto el contrato firmado.\n\nUn saludo',
    },
    reach: async ({ pane, page }) => {
      await pane.getByRole('button', { name: '5 min', exact: true }).click();
      await pane.locator('[data-hold="minutes"]').waitFor();
      await page.locator('form.compose').getByRole('button', { name: 'Enviar', exact: true }).click();
      await page.locator('dialog.smartAlert').waitFor();
    },
  },
];
