import type { Frame, Locator } from 'playwright-core';
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

/** Presses Send; gives the alert that comes between, or `null` once the message has left without one. */
export const sendAndSee = async (outlook: OpenedOutlook): Promise<AlertOnScreen | null> => {
  await pressSend(outlook);
  return Promise.race([
    messageLeft(outlook).then(() => null),
    // If the message leaves first, the alert is waited for in vain, and that is no failure.
    alertShown(outlook).catch(() => null),
  ]);
};

/** Presses Send and waits until the message has left; fails as soon as an alert comes between. */
export const sendAndWait = async (outlook: OpenedOutlook): Promise<void> => {
  const alert = await sendAndSee(outlook);
  if (alert) throw new Error(`An alert came between: ${alert.text}`);
};

/** The handlers that have run so far and how each ended, as `OnMessageSend completed`. */
export const eventsSoFar = ({ simulator }: OpenedOutlook): string[] =>
  simulator.state().launchEvents.map(({ event, outcome }) => `${event} ${outcome}`);

/** Waits until so many handlers have ended; gives them as `eventsSoFar`. */
export const eventsEnded = async (outlook: OpenedOutlook, count: number): Promise<string[]> => {
  await until(() => eventsSoFar(outlook).length >= count);
  return eventsSoFar(outlook);
};

/** The frame of the pane that is open, whoever opened it. */
export const paneFrame = async ({ page }: OpenedOutlook): Promise<Frame> => {
  const frame = await (await page.locator('#pane iframe').elementHandle()).contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
};

/**
 * Asks in the open pane for what a call of the draft gives, `sessionData.getAsync` say; gives its error code where it
 * fails.
 */
export const askedInPane = async (
  outlook: OpenedOutlook,
  path: string,
  ...values: unknown[]
): Promise<unknown> => {
  const pane = await paneFrame(outlook);
  await pane.waitForFunction(() => {
    // None of it is there while the page loads.
    const { Office: library } = window as { Office?: { context?: { mailbox?: { item?: object } } } };
    return Boolean(library?.context?.mailbox?.item);
  });
  return pane.evaluate(
    ([names, given]) => {
      type Part = Record<string, unknown>;
      const parts = names.split('.');
      const name = parts.pop() ?? '';
      const owner = parts.reduce<Part>(
        (part, next) => part[next] as Part,
        Office.context.mailbox.item as unknown as Part,
      );
      const call = owner[name] as (...all: unknown[]) => void;
      return new Promise((answered) =>
        call.call(owner, ...given, ({ status, value, error }: Office.AsyncResult<unknown>) =>
          answered(status === Office.AsyncResultStatus.Succeeded ? (value ?? null) : error.code),
        ),
      );
    },
    [path, values] as const,
  );
};

/** What the add-in keeps in the user's roaming settings, by key. */
export const settingsKept = async ({ page, simulator }: OpenedOutlook): Promise<Record<string, unknown>> => {
  const place = `roaming settings ${simulator.world.client.user}`;
  const { json } = await page.evaluate(
    async (asked) =>
      (await (await fetch(`/host/storage?place=${encodeURIComponent(asked)}`)).json()) as { json: string },
    place,
  );
  // office.js writes each value as JSON of its own.
  return Object.fromEntries(
    Object.entries(JSON.parse(json) as Record<string, string>).map(([key, value]) => [
      key,
      JSON.parse(value) as unknown,
    ]),
  );
};
