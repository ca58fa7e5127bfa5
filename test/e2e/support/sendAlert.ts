import type { Locator } from 'playwright-core';
import type { OpenedOutlook } from './openOutlook';
import { until } from './pane';

/* Sending a message in the simulated Outlook, and the Smart Alert that may come of it. */

/** A Smart Alert as the person sees it. */
export interface AlertOnScreen {
  /** Its text, with its line breaks. */
  text: string;
  /** The names of its buttons, in their order. */
  buttons: string[];
}

const alertOf = ({ page }: OpenedOutlook): Locator => page.locator('dialog.smartAlert');

/** Waits for a Smart Alert and gives what it shows. */
export const alertShown = async (outlook: OpenedOutlook): Promise<AlertOnScreen> => {
  const alert = alertOf(outlook);
  await alert.waitFor();
  return {
    text: await alert.locator('p').innerText(),
    buttons: await alert.locator('button').allInnerTexts(),
  };
};

/** Presses a button of the Smart Alert on screen, waiting for one that has it. */
export const pressInAlert = (outlook: OpenedOutlook, name: string): Promise<void> =>
  alertOf(outlook).getByRole('button', { name, exact: true }).click();

/** Presses Send of the draft on screen; in the language of the world's client. */
export const pressSend = async ({ page, simulator }: OpenedOutlook): Promise<void> => {
  const name = simulator.world.client.locale.startsWith('es') ? 'Enviar' : 'Send';
  await page.locator('.compose').getByRole('button', { name, exact: true }).click();
};

/** Waits until the draft on screen has left. */
export const messageLeft = ({ page }: OpenedOutlook): Promise<void> =>
  page.locator('.compose').waitFor({ state: 'detached' });

/** Presses Send and waits until the message has left, without an alert. */
export const sendAndWait = async (outlook: OpenedOutlook): Promise<void> => {
  await pressSend(outlook);
  await messageLeft(outlook);
};

/** The handlers that have run so far and how each ended, as `OnMessageSend completed`. */
export const eventsSoFar = ({ simulator }: OpenedOutlook): string[] =>
  simulator.state().launchEvents.map(({ event, outcome }) => `${event} ${outcome}`);

/** Waits until so many handlers have ended; gives them as `eventsSoFar`. */
export const eventsEnded = async (outlook: OpenedOutlook, count: number): Promise<string[]> => {
  await until(() => eventsSoFar(outlook).length >= count);
  return eventsSoFar(outlook);
};
