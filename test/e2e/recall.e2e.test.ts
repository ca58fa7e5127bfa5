import type { Frame } from 'playwright-core';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import {
  attemptIn,
  button,
  confirmationIn,
  confirmRecall,
  copiesOf,
  holdBack,
  keepingAnswers,
  letPass,
  lookForReport,
  noticesTo,
  openChecked,
  openConfirmation,
  reached,
  recallAnswers,
  recallsAccepted,
} from './support/recall';

/* The main job: from the button to what became of each copy, and the answers that Exchange may give. */

const declan = 'declan.walsh@brannock.example';
const priya = 'priya.raman@brannock.example';
const mark = 'mark.holloway@holloway-foods.example';
const claire = 'claire.dubois@atelier-dubois.example';

const verdictOf = (pane: Frame, address: string): Promise<string | null> =>
  pane.locator(`[data-address="${address}"]`).getAttribute('data-verdict');

/** Opened while Graph does not answer, until it is let go. */
const openUnanswered = async (
  world: string,
  message: string,
): Promise<{ outlook: OpenedOutlook; letGo: () => void }> => {
  const outlook = await openOutlook(world);
  const letGo = await holdBack(outlook.page, /\$batch$/);
  await outlook.select(message);
  await outlook.openPane();
  await reached(outlook.pane, 'provisional');
  return { outlook, letGo };
};

/** The world of a server that refuses the recall with these words. */
const refusingWith = (message: string): Record<string, unknown> => ({
  ...worldNamed('refusing-server'),
  faults: [{ on: 'recall', answer: { status: 403, code: 'ErrorAccessDenied', message } }],
});

interface Sight {
  /** Milliseconds since the pane was loaded. */
  at: number;
  warning: string;
  /** Whether "Recall message" can be pressed. */
  isActive: boolean;
}
type Watched = typeof globalThis & { seenInConfirmation?: Sight[] };

/** Notes everything that the confirmation shows from now on; from outside, half a second cannot be told reliably. */
const watchConfirmation = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const seen: Sight[] = [];
    (globalThis as Watched).seenInConfirmation = seen;
    const look = (): void => {
      const view = document.querySelector('[data-view="confirmation"]');
      const yes = [...(view?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent === 'Recall message',
      );
      if (!view || !yes) return;
      const warning = view.querySelector('[role="status"]')?.textContent ?? '';
      const isActive = yes.getAttribute('aria-disabled') !== 'true';
      seen.push({ at: performance.now(), warning, isActive });
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });

const seenInConfirmation = (pane: Frame): Promise<Sight[]> =>
  pane.evaluate(() => (globalThis as Watched).seenInConfirmation ?? []);

describe('a confirmed recall', () => {
  test('is requested once, and the rows within reach say so', async () => {
    const { pane, simulator } = await openChecked('office', 'mixed-inside-outside');
    expect(await verdictOf(pane, declan)).toBe('withinReach');
    await confirmRecall(pane);
    const attempt = await attemptIn(pane, 'requested');
    expect(await attempt.textContent()).toContain('Recall requested');
    expect(recallAnswers(simulator)).toEqual([202]);
    expect(await verdictOf(pane, declan)).toBe('recallRequested');
    expect(await verdictOf(pane, priya)).toBe('recallRequested');
    expect(await verdictOf(pane, mark)).toBe('outOfReach');
    expect(await button(pane, 'Recall…').count()).toBe(0);
  });

  test('takes the copies inside; outside the copy stays, and a notice comes', async () => {
    const outlook = await openChecked('office', 'mixed-inside-outside');
    const copies = () => [declan, priya, mark].map((who) => copiesOf(outlook, who, 'mixed-inside-outside'));
    await confirmRecall(outlook.pane);
    await attemptIn(outlook.pane, 'requested');
    expect(copies()).toEqual([1, 1, 1]);
    outlook.simulator.clock.advance('PT10M');
    expect(copies()).toEqual([0, 0, 1]);
    expect(noticesTo(outlook, declan)).not.toContain('Recall: Holloway: our real day rates');
    expect(noticesTo(outlook, mark)).toEqual(['Recall: Holloway: our real day rates']);
  });

  test('is seen through the eyes of the recipients', async () => {
    const { page, pane } = await openChecked('office', 'mixed-inside-outside');
    await confirmRecall(pane);
    await attemptIn(pane, 'requested');
    await page.locator('#pane').getByRole('button', { name: 'Close' }).click();
    const copy = page.locator('#messages [data-message="mixed-inside-outside"]');

    await page.locator('#person').selectOption(declan);
    await page.locator('[data-folder="inbox"][aria-current]').waitFor();
    await copy.click();
    await page.locator('#reading article[data-message="mixed-inside-outside"]').waitFor();
    await page.getByRole('button', { name: '+10 min' }).click();
    await page.locator('#reading article').waitFor({ state: 'detached' });
    await copy.waitFor({ state: 'detached' });

    await page.locator('#person').selectOption(mark);
    await copy.waitFor();
    await page.locator('#messages').getByText('Recall: Holloway: our real day rates').click();
    await page
      .locator('#reading')
      .getByText(
        'niamh.byrne@brannock.example would like to recall the message, "Holloway: our real day rates".',
      )
      .waitFor();
  });

  test('ends in a report, which is looked for, found and opened', async () => {
    const outlook = await openChecked('office', 'mixed-inside-outside');
    const { page, pane } = outlook;
    await confirmRecall(pane);
    await attemptIn(pane, 'requested');
    await lookForReport(outlook);
    await pane.getByText('There is no report in your mailbox yet.').waitFor();
    await letPass(outlook, 'PT10M');
    await lookForReport(outlook);
    const reported = await attemptIn(pane, 'reported');
    await button(reported, 'Open report').click();
    await page
      .locator('#reading h1', { hasText: 'Message Recall Report: Holloway: our real day rates' })
      .waitFor();
  });

  test('is said to have no report only when Exchange has answered that there is none', async () => {
    const { page, pane } = await openChecked('office', 'one-person');
    await confirmRecall(pane);
    await attemptIn(pane, 'requested');
    const letGo = await holdBack(page, /Recall%20Routing%20Agent/);
    const asked = page.waitForRequest((request) => request.url().includes('receivedDateTime'));
    await button(pane, 'Look for the report').click();
    await asked;
    const noReport = pane.getByText('There is no report in your mailbox yet.');
    expect(await noReport.count()).toBe(0);
    letGo();
    await noReport.waitFor();
  });

  test('of a group reaches its members inside, and not those outside', async () => {
    const outlook = await openChecked('office', 'group-with-outsiders');
    await confirmRecall(outlook.pane);
    await attemptIn(outlook.pane, 'requested');
    outlook.simulator.clock.advance('PT2M');
    const copies = [declan, 'tomasz.nowak@brannock.example', mark, claire].map((who) =>
      copiesOf(outlook, who, 'group-with-outsiders'),
    );
    expect(copies).toEqual([0, 0, 1, 1]);
    for (const outside of [mark, claire]) {
      expect(noticesTo(outlook, outside)).toEqual(['Recall: Harvest: what we do not tell the client yet']);
    }
  });

  test('is asked for again as Exchange tells, when it is too busy, and then taken', async () => {
    const { pane, simulator } = await openChecked('refusing-server', 'busy-once');
    await confirmRecall(pane);
    await attemptIn(pane, 'requested');
    expect(recallAnswers(simulator)).toEqual([429, 202]);
    expect(recallsAccepted(simulator)).toEqual(['busy-once']);
  });
});

describe('the confirmation', () => {
  test('says what is recalled, from how many people, who gets a notice, and what cannot be had', async () => {
    const { pane, simulator } = await openChecked('office', 'mixed-inside-outside');
    const confirmation = await openConfirmation(pane);
    const text = await confirmation.innerText();
    for (const part of [
      /^Recall “Holloway: our real day rates”\?/,
      /Sent today at .+ to 3 people\./,
      /Within reach 2 · Out of reach 1/,
      /1 person outside keeps the copy and very probably gets a mail saying that you want to recall it, with its subject\./,
      /Exchange will try to remove every copy it can reach, also from people who should have it\./,
      /You cannot choose, and it cannot be undone\./,
      /What was read, forwarded or saved stays so\. Success is not guaranteed\./,
      /Colleagues may be told\./,
    ]) {
      expect(text).toMatch(part);
    }
    expect(await pane.locator('[data-list="recipients"]').count()).toBe(0);
    expect(recallAnswers(simulator)).toEqual([]);
  });

  test('has no notice where everybody is inside', async () => {
    const { pane } = await openChecked('office', 'all-inside');
    const confirmation = await openConfirmation(pane);
    expect(await confirmation.innerText()).toMatch(/Within reach 4\n/);
    expect(await confirmation.getByRole('status').count()).toBe(0);
  });

  test('shows a subject that looks like HTML as the text that it is', async () => {
    const { pane } = await openChecked('office', 'hostile-subject');
    const confirmation = await openConfirmation(pane);
    expect(await confirmation.getByRole('heading').textContent()).toContain('<img src=x onerror=');
    expect(await confirmation.locator('img, b').count()).toBe(0);
  });

  test('begins at "Go back", and goes back by it or by Escape without having asked anything', async () => {
    const { page, pane, simulator } = await openChecked('office', 'one-person');
    const confirmation = await openConfirmation(pane);
    await confirmation.locator('button:focus', { hasText: 'Go back' }).waitFor();
    await page.keyboard.press('Escape');
    await confirmation.waitFor({ state: 'detached' });
    await openConfirmation(pane);
    await page.keyboard.press('Enter');
    await confirmation.waitFor({ state: 'detached' });
    await button(pane, 'Recall…').waitFor();
    expect([recallAnswers(simulator), keepingAnswers(simulator)]).toEqual([[], []]);
  });

  test('takes no yes from an Enter that is still held down', async () => {
    const { page, pane, simulator } = await openChecked('office', 'one-person');
    await button(pane, 'Recall…').focus();
    await page.keyboard.down('Enter');
    const confirmation = confirmationIn(pane);
    await confirmation.waitFor();
    // Each further "down" is a repetition of the held key.
    await page.keyboard.down('Enter');
    const yes = button(confirmation, 'Recall message');
    await confirmation.locator('button:not([aria-disabled="true"])', { hasText: 'Recall message' }).waitFor();
    await yes.focus();
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    expect(await confirmation.count()).toBe(1);
    await page.keyboard.up('Enter');
    expect(await confirmation.count()).toBe(1);
    expect(keepingAnswers(simulator)).toEqual([]);

    await page.keyboard.press('Enter');
    await attemptIn(pane, 'requested');
  });

  test('can be given only when Exchange has said who is outside', async () => {
    const { outlook, letGo } = await openUnanswered('office', 'bcc');
    const confirmation = await openConfirmation(outlook.pane);
    const yes = button(confirmation, 'Recall message');
    expect(await yes.isDisabled()).toBe(true);
    await confirmation.getByText('Checking with Exchange who is outside…').waitFor();
    letGo();
    await confirmation.getByText(/^1 person outside keeps the copy/).waitFor();
    await yes.click();
    await attemptIn(outlook.pane, 'requested');
  });

  test('can be given after three seconds without an answer, and rests when the warning changes', async () => {
    const { outlook, letGo } = await openUnanswered('office', 'mixed-inside-outside');
    const { pane, simulator } = outlook;
    await watchConfirmation(pane);
    const confirmation = await openConfirmation(pane);
    const active = confirmation.locator('button:not([aria-disabled="true"])', { hasText: 'Recall message' });
    await active.waitFor();
    letGo();
    await reached(pane, 'authoritative');
    await active.waitFor();

    const seen = await seenInConfirmation(pane);
    const opened = seen[0]?.at ?? NaN;
    const first = seen.findIndex(({ isActive }) => isActive);
    expect(seen[first]?.warning).toContain('It could not be checked who is outside.');
    expect((seen[first]?.at ?? NaN) - opened).toBeGreaterThan(3_000);
    const afterwards = seen.slice(first).filter(({ warning }) => warning.startsWith('1 person outside'));
    const answered = afterwards[0];
    expect(answered?.isActive).toBe(false);
    const again = afterwards.find(({ isActive }) => isActive);
    expect((again?.at ?? NaN) - (answered?.at ?? NaN)).toBeGreaterThan(450);

    await button(confirmation, 'Recall message').click();
    await attemptIn(pane, 'requested');
    expect(recallAnswers(simulator)).toEqual([202]);
  });

  test('given on the first estimate recalls the message that it named', async () => {
    const { outlook, letGo } = await openUnanswered('office', 'mixed-inside-outside');
    await confirmRecall(outlook.pane);
    letGo();
    await attemptIn(outlook.pane, 'requested');
    expect(recallsAccepted(outlook.simulator)).toEqual(['mixed-inside-outside']);
  });
});

describe('a refused recall', () => {
  test('removes nothing, and says why in the words of the server and what else there is', async () => {
    const outlook = await openChecked(
      refusingWith('No <img src=x onerror=alert(1)> recall for you.'),
      'refused',
    );
    await confirmRecall(outlook.pane);
    const attempt = await attemptIn(outlook.pane, 'refused');
    const text = await attempt.innerText();
    expect(text).toContain(
      'Exchange refused the recall: No <img src=x onerror=alert(1)> recall for you. Nothing was removed.',
    );
    expect(text).toContain('open the message in its own window (double-click), then Recall Message');
    expect(await attempt.locator('img').count()).toBe(0);
    expect(recallAnswers(outlook.simulator)).toEqual([403]);
    outlook.simulator.clock.advance('P1D');
    expect(copiesOf(outlook, declan, 'refused')).toBe(1);
  });

  test('is told where the tenant has recall off, whatever the policy says', async () => {
    const outlook = await openChecked('tenant-disagrees', 'mixed-inside-outside');
    expect(await verdictOf(outlook.pane, declan)).toBe('withinReach');
    await confirmRecall(outlook.pane);
    const attempt = await attemptIn(outlook.pane, 'refused');
    expect(await attempt.innerText()).toContain('Message recall is disabled for the organization.');
    expect(await verdictOf(outlook.pane, declan)).toBe('withinReach');
    outlook.simulator.clock.advance('P1D');
    expect(copiesOf(outlook, declan, 'mixed-inside-outside')).toBe(1);
    expect(noticesTo(outlook, mark)).toEqual([]);
  });
});

describe('a recall without an answer', () => {
  test.each([
    ['that Exchange never got', 'drop', []],
    ['that Exchange carries out', 'dropAfter', ['unanswered']],
  ])('%s is uncertain, asked once, and cannot be asked again at once', async (_, answer, accepted) => {
    const faults = [{ on: 'recall', answer }];
    const { pane, simulator } = await openChecked({ ...worldNamed('refusing-server'), faults }, 'unanswered');
    await confirmRecall(pane);
    const attempt = await attemptIn(pane, 'uncertain');
    expect(await attempt.innerText()).toMatch(
      /Nobody can tell from here whether the recall was requested. Wait for the report in your Inbox until .+ before asking again\./,
    );
    expect(await button(attempt, 'Ask again…').isDisabled()).toBe(true);
    expect(await button(attempt, 'Look for the report').isEnabled()).toBe(true);
    expect(await verdictOf(pane, declan)).toBe('withinReach');
    expect(recallAnswers(simulator)).toEqual([0]);
    expect(recallsAccepted(simulator)).toEqual(accepted);
  });

  test('is settled by the report, if Exchange had got it', async () => {
    const outlook = await openChecked('refusing-server', 'unanswered');
    await confirmRecall(outlook.pane);
    const attempt = await attemptIn(outlook.pane, 'uncertain');
    await letPass(outlook, 'PT10M');
    expect(await attempt.count()).toBe(1);
    await lookForReport(outlook);
    await attemptIn(outlook.pane, 'reported');
  });

  test('can be asked for again after fifteen minutes, past a confirmation that says what may be', async () => {
    const faults = [{ on: 'recall', answer: 'drop', times: 1 }];
    const outlook = await openChecked({ ...worldNamed('refusing-server'), faults }, 'unanswered');
    const { pane, simulator } = outlook;
    await confirmRecall(pane);
    const attempt = await attemptIn(pane, 'uncertain');
    await letPass(outlook, 'PT15M');
    // The pane looks at the clock every ten seconds.
    await attempt.locator('button:not([aria-disabled="true"])', { hasText: 'Ask again…' }).waitFor();
    const confirmation = await openConfirmation(pane, 'Ask again…');
    expect(await confirmation.innerText()).toMatch(
      /Perhaps already requested at .+\. A second request may send people outside a second notice\./,
    );
    expect(recallAnswers(simulator)).toEqual([0]);
    await button(confirmation, 'Recall message').click();
    await attemptIn(pane, 'requested');
    expect(recallAnswers(simulator)).toEqual([0, 202]);
  });
});

describe('the permission to change mail', () => {
  const asking = { ...worldNamed('asks-for-consent'), consent: { 'Mail.ReadWrite': 'askUser' } };

  test('is asked for only once the recall is confirmed, and accepting it goes on', async () => {
    const { page, pane, simulator } = await openChecked(asking, 'mixed-inside-outside');
    await openConfirmation(pane);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await button(confirmationIn(pane), 'Recall message').click();
    await page.getByRole('dialog').getByText('Mail.ReadWrite').waitFor();
    expect(keepingAnswers(simulator)).toEqual([]);
    await page.getByRole('button', { name: 'Accept' }).click();
    await attemptIn(pane, 'requested');
    expect(recallAnswers(simulator)).toEqual([202]);
  });

  test('not given, nothing is asked of Exchange, and the pane says so', async () => {
    const { page, pane, simulator } = await openChecked(asking, 'mixed-inside-outside');
    await confirmRecall(pane);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    const note = pane.locator('[data-not-asked="failure"]');
    expect(await note.innerText()).toMatch(
      /Permission was not given.*Nothing was sent to Exchange, so nothing was removed\./,
    );
    expect(await button(pane, 'Recall…').isEnabled()).toBe(true);
    expect([recallAnswers(simulator), keepingAnswers(simulator)]).toEqual([[], []]);
  });

  test('can be given with the recall where checking was not allowed before', async () => {
    const { page, pane } = await openOutlook('asks-for-consent', { message: 'mixed-inside-outside' });
    await pane.locator('main[data-check="refused"]').waitFor({ state: 'attached' });
    await confirmRecall(pane);
    await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await attemptIn(pane, 'requested');
  });
});
