import type { Frame, Locator, Page } from 'playwright-core';
import type { Simulator } from '../../outlook/simulator';
import { openOutlook, type OpenedOutlook } from './openOutlook';
import { Problems } from './problems';

/* The steps of a recall, and what the simulated Exchange says of it. */

export const button = (where: Frame | Locator, name: string): Locator =>
  where.getByRole('button', { name, exact: true });

/** Waits until the pane is so far. */
export const reached = (pane: Frame, state: 'provisional' | 'authoritative' | 'failed'): Promise<void> =>
  pane.locator(`main[data-state="${state}"]`).waitFor({ state: 'attached' });

/** Opens a message of a world with the pane on it, and waits for the server's verdict. */
export const openChecked = async (
  world: string | Record<string, unknown>,
  message: string,
): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world, { message });
  await reached(outlook.pane, 'authoritative');
  return outlook;
};

export const confirmationIn = (pane: Frame): Locator => pane.locator('[data-view="confirmation"]');

/** Presses the button that leads to the confirmation, and waits for it. */
export const openConfirmation = async (pane: Frame, by = 'Recall…'): Promise<Locator> => {
  await button(pane, by).click();
  const confirmation = confirmationIn(pane);
  await confirmation.waitFor();
  return confirmation;
};

/** The whole way: the button, and the confirmation as soon as it can be given. */
export const confirmRecall = async (pane: Frame, by?: string): Promise<void> => {
  const confirmation = await openConfirmation(pane, by);
  await button(confirmation, 'Recall message').click();
};

/** Waits until the pane says so of its attempt; gives that part of it. */
export const attemptIn = async (pane: Frame, state: string): Promise<Locator> => {
  const attempt = pane.locator(`[data-attempt="${state}"]`);
  await attempt.waitFor();
  return attempt;
};

/** The statuses with which Graph answered requests of a kind, in their order; 0 is a lost connection. */
const answersTo = (simulator: Simulator, method: string, path: RegExp): number[] =>
  simulator.log.requests
    .filter((request) => request.method === method && path.test(request.path))
    .map(({ status }) => status);

export const recallAnswers = (simulator: Simulator): number[] => answersTo(simulator, 'POST', /\/recall$/);
export const keepingAnswers = (simulator: Simulator): number[] => answersTo(simulator, 'PATCH', /./);

/** The recalls that Exchange accepted from the pane, by their message's id in the world. */
export const recallsAccepted = ({ exchange }: Simulator): (string | null)[] =>
  exchange.recallJobs.filter(({ outsideThePane }) => !outsideThePane).map(({ worldId }) => worldId);

/** How many copies of a message of the world a person has in the Inbox. */
export const copiesOf = ({ simulator }: OpenedOutlook, address: string, message: string): number =>
  inboxOf(simulator, address).filter(({ worldId }) => worldId === message).length;

/** The subjects of what Exchange itself wrote to a person. */
export const noticesTo = ({ simulator }: OpenedOutlook, address: string): string[] =>
  inboxOf(simulator, address)
    .filter(({ worldId }) => worldId === null)
    .map(({ subject }) => subject);

const inboxOf = ({ exchange }: Simulator, address: string) => exchange.mailbox(address)?.list('inbox') ?? [];

/** Lets simulated time pass, for Exchange and for the pane. */
export const letPass = async ({ simulator, pane }: OpenedOutlook, duration: string): Promise<void> => {
  const then = simulator.clock.advance(duration).getTime();
  await pane.waitForFunction((time) => Date.now() >= time, then);
};

/** Presses "Look for the report" and waits until Exchange has answered. */
export const lookForReport = async ({ page, pane }: OpenedOutlook): Promise<void> => {
  const answer = page.waitForResponse((response) => response.url().includes('receivedDateTime'));
  await button(pane, 'Look for the report').click();
  await answer;
};

/** Holds back the page's and the pane's requests to there, until they are let go. */
export const holdBack = async (page: Page, path: RegExp): Promise<() => void> => {
  let wentUnchecked = (): void => undefined;
  const free = new Promise<void>((resolve) => (wentUnchecked = resolve));
  await page.route(
    (url) => path.test(url.pathname + url.search),
    async (route) => {
      await free;
      await route.continue();
    },
  );
  return wentUnchecked;
};

/** The same mailbox in another browser, with the pane on the same message; what goes wrong there counts too. */
export const onAnotherDevice = async (
  { newContext, simulator }: OpenedOutlook,
  message: string,
  use: (pane: Frame) => Promise<void>,
): Promise<void> => {
  const context = await newContext();
  const other = await context.newPage();
  const problems = new Problems(other, simulator);
  try {
    await other.goto(`${simulator.origins.outlook}/`);
    await other.locator(`#messages [data-message="${message}"]`).click();
    await other.locator('#ribbon .addIn').click();
    const element = await other.locator('#pane iframe').elementHandle();
    const pane = await element.contentFrame();
    if (!pane) throw new Error('The pane has no frame.');
    await use(pane);
  } finally {
    await context.close();
  }
  expect(problems.found).toEqual([]);
};
