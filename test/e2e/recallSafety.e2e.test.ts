import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import {
  attemptIn,
  button,
  confirmationIn,
  confirmRecall,
  copiesOf,
  holdBack,
  keepingAnswers,
  onAnotherDevice,
  openChecked,
  openConfirmation,
  reached,
  recallAnswers,
  recallsAccepted,
} from './support/recall';

/* Never on the wrong message, never twice for one confirmation, never without one; and whatever was done is known later. */

const niamh = 'niamh.byrne@brannock.example';
const declan = 'declan.walsh@brannock.example';
const grace = 'grace.okafor@brannock.example';

const closePane = ({ page }: OpenedOutlook): Promise<void> =>
  page.locator('#pane').getByRole('button', { name: 'Close' }).click();

describe('the attempt', () => {
  test('is there on the next opening, and on another device', async () => {
    const outlook = await openChecked('office', 'one-person');
    await confirmRecall(outlook.pane);
    await attemptIn(outlook.pane, 'requested');
    await closePane(outlook);
    await outlook.openPane();
    await attemptIn(outlook.pane, 'requested');
    await onAnotherDevice(outlook, 'one-person', async (pane) => {
      await attemptIn(pane, 'requested');
      const row = pane.locator(`[data-address="${grace}"]`);
      expect(await row.getAttribute('data-verdict')).toBe('recallRequested');
      expect(await button(pane, 'Recall…').count()).toBe(0);
    });
    expect(recallAnswers(outlook.simulator)).toEqual([202]);
  });

  test('can be repeated only past a confirmation that says that it was requested already', async () => {
    const { pane, simulator } = await openChecked('office', 'one-person');
    await confirmRecall(pane);
    await attemptIn(pane, 'requested');
    const confirmation = await openConfirmation(pane, 'Ask again…');
    expect(await confirmation.innerText()).toMatch(
      /Already requested at .+\. A second request may send people outside a second notice\./,
    );
    await button(confirmation, 'Go back').click();
    await attemptIn(pane, 'requested');
    expect(recallAnswers(simulator)).toEqual([202]);
    await confirmRecall(pane, 'Ask again…');
    await attemptIn(pane, 'requested');
    expect(recallAnswers(simulator)).toEqual([202, 202]);
  });

  test('of another device meanwhile stops this one, which then shows it', async () => {
    const outlook = await openChecked('office', 'one-person');
    const { pane, simulator } = outlook;
    const confirmation = await openConfirmation(pane);
    await onAnotherDevice(outlook, 'one-person', async (other) => {
      await confirmRecall(other);
      await attemptIn(other, 'requested');
    });
    await button(confirmation, 'Recall message').click();
    await pane.locator('[data-not-asked="alreadyRequested"]').waitFor();
    expect(recallAnswers(simulator)).toEqual([202]);
    await attemptIn(pane, 'requested');
    expect(await button(pane, 'Recall…').count()).toBe(0);
  });

  test('made with Outlook’s own command is found by its report', async () => {
    const { pane } = await openChecked('office', 'recalled-outside');
    const attempt = await attemptIn(pane, 'reported');
    expect(await attempt.innerText()).toContain('Recalled outside this pane');
    expect(await button(pane, 'Recall…').count()).toBe(0);
  });

  test('of a pane that was closed is first still running, later uncertain, and settled by the report', async () => {
    const faults = [{ on: 'recall', answer: { delay: 'PT1.5S' } }];
    const outlook = await openChecked({ ...worldNamed('office'), faults }, 'one-person');
    const { page, simulator } = outlook;
    const asked = page.waitForRequest(/\/recall$/);
    await confirmRecall(outlook.pane);
    await asked;
    await closePane(outlook);
    await outlook.openPane();
    await attemptIn(outlook.pane, 'requesting');
    expect(await button(outlook.pane, 'Recall…').count()).toBe(0);
    await closePane(outlook);
    simulator.clock.advance('PT3M');
    await outlook.openPane();
    await attemptIn(outlook.pane, 'uncertain');
    await closePane(outlook);
    simulator.clock.advance('PT10M');
    await outlook.openPane();
    await attemptIn(outlook.pane, 'reported');
    expect(recallsAccepted(simulator)).toEqual(['one-person']);
  });
});

describe('an attempt that cannot be noted with the message', () => {
  test('is asked for only after one more yes', async () => {
    const { pane, simulator } = await openChecked('refusing-server', 'not-kept');
    await confirmRecall(pane);
    const confirmation = confirmationIn(pane);
    await confirmation
      .getByText('The request cannot be noted with the message, so another device would not know of it.')
      .waitFor();
    // The attempt, and then that nothing was asked: neither could be written.
    expect(keepingAnswers(simulator)).toEqual([500, 500]);
    expect(recallAnswers(simulator)).toEqual([]);
    await button(confirmation, 'Ask all the same').click();
    await attemptIn(pane, 'requested');
    expect(recallAnswers(simulator)).toEqual([202]);
  });

  test('is not asked for when the user goes back', async () => {
    const { pane, simulator } = await openChecked('refusing-server', 'not-kept');
    await confirmRecall(pane);
    const confirmation = confirmationIn(pane);
    await button(confirmation, 'Ask all the same').waitFor();
    await button(confirmation, 'Go back').click();
    await confirmation.waitFor({ state: 'detached' });
    expect(await button(pane, 'Recall…').isEnabled()).toBe(true);
    expect(recallAnswers(simulator)).toEqual([]);
  });
});

describe('another message on screen', () => {
  test('leaves a running recall to its own message, and names it', async () => {
    const outlook = await openChecked('office', 'mixed-inside-outside');
    const { page, pane, simulator } = outlook;
    const letGo = await holdBack(page, /\/recall$/);
    const asked = page.waitForRequest(/\/recall$/);
    await confirmRecall(pane);
    await asked;
    await outlook.select('one-person');
    await pane.getByText('Recall of “Holloway: our real day rates” is still running.').waitFor();
    await pane.locator(`[data-address="${grace}"][data-verdict="withinReach"]`).waitFor();
    expect(await pane.locator('[data-attempt]').count()).toBe(0);
    letGo();
    await pane.getByText(/^Recall of “Holloway: our real day rates” was requested at /).waitFor();
    expect(await pane.locator('[data-attempt]').count()).toBe(0);
    expect(await button(pane, 'Recall…').isEnabled()).toBe(true);
    await outlook.select('mixed-inside-outside');
    await attemptIn(pane, 'requested');
    expect(recallsAccepted(simulator)).toEqual(['mixed-inside-outside']);
    simulator.clock.advance('PT2M');
    expect(copiesOf(outlook, declan, 'mixed-inside-outside')).toBe(0);
    expect(copiesOf(outlook, grace, 'one-person')).toBe(1);
  });

  test('before the request is made stops it, and the pane says so', async () => {
    const outlook = await openChecked('office', 'mixed-inside-outside');
    const { page, pane, simulator } = outlook;
    const letGo = await holdBack(page, /^\/host\/sign-in/);
    const asked = page.waitForRequest(/\/host\/sign-in/);
    await confirmRecall(pane);
    await asked;
    await outlook.select('one-person');
    await pane.locator(`[data-address="${grace}"]`).waitFor();
    letGo();
    await pane
      .getByText('Open “Holloway: our real day rates” again and repeat the recall.', { exact: false })
      .waitFor();
    expect([recallAnswers(simulator), keepingAnswers(simulator)]).toEqual([[], []]);
  });

  test('takes away the confirmation, which was for the one before', async () => {
    const outlook = await openChecked('office', 'mixed-inside-outside');
    const confirmation = await openConfirmation(outlook.pane);
    await outlook.select('one-person');
    await confirmation.waitFor({ state: 'detached' });
    await reached(outlook.pane, 'authoritative');
    expect(await confirmation.count()).toBe(0);
  });
});

describe('a confirmed message', () => {
  test('that has left Sent Items since is not recalled', async () => {
    const { page, pane, simulator } = await openChecked('office', 'one-person');
    const confirmation = await openConfirmation(pane);
    // Moved on another device; this Outlook has not heard of it yet.
    await holdBack(page, /^\/host\/view/);
    const mailbox = simulator.exchange.mailbox(niamh);
    const sent = mailbox?.list('sentItems').find(({ worldId }) => worldId === 'one-person');
    if (!mailbox || !sent) throw new Error('The world has no such message.');
    await confirmation.locator('button:not([aria-disabled="true"])', { hasText: 'Recall message' }).waitFor();
    mailbox.move(sent, 'archive');
    await button(confirmation, 'Recall message').click();
    await pane.locator('[data-not-asked="changed"]').waitFor();
    expect([recallAnswers(simulator), keepingAnswers(simulator)]).toEqual([[], []]);
  });

  test('is recalled once by a double click', async () => {
    const { pane, simulator } = await openChecked('office', 'one-person');
    const confirmation = await openConfirmation(pane);
    await button(confirmation, 'Recall message').dblclick();
    await attemptIn(pane, 'requested');
    expect(recallAnswers(simulator)).toEqual([202]);
  });

  test('is not recalled while the browser is offline, and nothing is said to be uncertain', async () => {
    const { pane, simulator } = await openChecked('office', 'one-person');
    await pane.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    await confirmRecall(pane);
    const note = pane.locator('[data-not-asked="failure"]');
    expect(await note.innerText()).toContain('You are offline and nothing was sent.');
    expect(await pane.locator('[data-attempt]').count()).toBe(0);
    expect(recallAnswers(simulator)).toEqual([]);
  });
});

test('no token stands in what the simulator tells of a recall', async () => {
  const outlook = await openOutlook('office');
  const { page, simulator } = outlook;
  const tokens = new Set<string>();
  page.on('request', (request) => {
    const [, token] = /^Bearer (.+)$/.exec(request.headers()['authorization'] ?? '') ?? [];
    if (token) tokens.add(token);
  });
  await outlook.select('one-person');
  const pane = await outlook.openPane();
  await reached(pane, 'authoritative');
  await confirmRecall(pane);
  await attemptIn(pane, 'requested');
  const state = await (await page.request.get(`${simulator.origins.outlook}/simulator/state`)).text();
  expect(state).toContain('/recall');
  expect(tokens.size).toBeGreaterThan(0);
  for (const token of tokens) expect(state).not.toContain(token);
});
