import type { Frame, Locator } from 'playwright-core';
import { draftInOutlook, openLetters, sendDraft, writeBack } from './support/letters';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { actions, until, verdicts, waitForState } from './support/pane';
import { attemptIn, button, confirmRecall, letPass, openChecked } from './support/recall';

/* What was done about a message and what came back: the timeline, what the report says, the flag. */

const declan = 'declan.walsh@brannock.example';
const priya = 'priya.raman@brannock.example';
const mark = 'mark.holloway@holloway-foods.example';

const timelineIn = (pane: Frame): Locator => pane.locator('[data-part="timeline"]');

const happeningsIn = (pane: Frame): Promise<string[]> =>
  timelineIn(pane)
    .locator('[data-happening]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-happening') ?? ''));

/** The user comes back to the pane; what is due is then looked for at once. */
const comeBack = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    window.dispatchEvent(new Event('focus'));
  });

/** How often the pane has looked for what came back. */
const looks = ({ simulator }: OpenedOutlook): number =>
  simulator.log.requests.filter(({ path, inBatch }) => !inBatch && path.includes('receivedDateTime')).length;

/** With answers that come after the recall, each so many minutes after the world's now. */
const withAnswers = (...answers: { from: string; minutes: number; body: string }[]) => {
  const world = worldNamed('office');
  const messages = world.messages as unknown[];
  const added = answers.map(({ from, minutes, body }, index) => ({
    id: `answer-${String(index + 1)}`,
    story: 'An answer.',
    from,
    to: ['niamh.byrne@brannock.example'],
    subject: 'Re: Holloway: our real day rates',
    body,
    sentAt: `PT${String(minutes)}M`,
    inReplyTo: 'mixed-inside-outside',
  }));
  return { ...world, messages: [...messages, ...added] };
};

const recalled = async (world: string | Record<string, unknown>): Promise<OpenedOutlook> => {
  const outlook = await openChecked(world, 'mixed-inside-outside');
  await confirmRecall(outlook.pane);
  await attemptIn(outlook.pane, 'requested');
  await timelineIn(outlook.pane).waitFor();
  return outlook;
};

describe('after a recall', () => {
  test('the report is found without asking; what it says is ticked, and decides whom to write to', async () => {
    const outlook = await recalled('office');
    const { pane, simulator } = outlook;
    expect(await actions(pane)).toEqual(['Write to 1…']);
    await letPass(outlook, 'PT5M');
    await comeBack(pane);
    const reported = await attemptIn(pane, 'reported');

    await button(reported, 'Some not…').click();
    await reported.getByRole('checkbox', { name: 'Declan Walsh' }).check();
    await button(reported, 'Note: 1 not removed').click();
    await reported.getByText('You noted: not removed from 1 recipient.').waitFor();
    expect(await verdicts(pane)).toEqual({
      [declan]: 'outOfReach notRemoved user',
      [priya]: 'recallRequested removed user',
      [mark]: 'outOfReach outside mailTips',
    });
    expect(await pane.getByText('Removed, says the report.', { exact: true }).count()).toBe(1);
    expect(await actions(pane)).toEqual(['Write to 2…']);
    expect(await happeningsIn(pane)).toEqual(['noted', 'requested']);
    const kept = () => JSON.stringify(simulator.state()).includes('notRemoved');
    await until(kept);
  });

  test('what was ticked by mistake can be changed', async () => {
    const outlook = await recalled('office');
    await letPass(outlook, 'PT5M');
    await comeBack(outlook.pane);
    const reported = await attemptIn(outlook.pane, 'reported');
    await button(reported, 'All removed').click();
    await reported.getByText('You noted: all removed.').waitFor();
    await button(reported, 'Change…').click();
    await button(reported, 'Some not…').click();
    await reported.getByRole('checkbox', { name: 'Priya Raman' }).check();
    await button(reported, 'Note: 1 not removed').click();
    await outlook.pane.locator(`[data-address="${priya}"][data-reason="notRemoved"]`).waitFor();
  });

  test('nothing has come back, and looking again says so', async () => {
    const { pane } = await recalled('office');
    const timeline = timelineIn(pane);
    await timeline.getByText('Nothing watches while this pane is closed.').waitFor();
    await button(timeline, 'Look again').click();
    await timeline.getByText(/^Nothing (new has come|has come back yet)\.$/).waitFor();
    expect(await happeningsIn(pane)).toEqual([]);
  });

  test('it looks again less and less often, and not while it is not time', async () => {
    const outlook = await recalled('office');
    const { pane } = outlook;
    await comeBack(pane);
    const before = looks(outlook);
    await letPass(outlook, 'PT16S');
    await comeBack(pane);
    await until(() => looks(outlook) > before);
    await timelineIn(pane).getByText('No receipt or answer has come back yet.').waitFor();
    const first = looks(outlook);
    await letPass(outlook, 'PT16S');
    await comeBack(pane);
    await comeBack(pane);
    expect(looks(outlook)).toBe(first);
    await letPass(outlook, 'PT16S');
    await comeBack(pane);
    await until(() => looks(outlook) > first);
  });

  test('a look that fails is quiet by itself, and says so on demand', async () => {
    const outlook = await recalled('office');
    const { page, pane, problems } = outlook;
    await timelineIn(pane).getByText('No receipt or answer has come back yet.').waitFor();
    problems.allow(/Failed to load resource/);
    await page.route(
      (url) => url.pathname.endsWith('/$batch'),
      (route) =>
        route.fulfill({
          status: 500,
          headers: { 'access-control-allow-origin': '*' },
          json: { error: { code: 'InternalServerError' } },
        }),
    );
    const before = looks(outlook);
    await letPass(outlook, 'PT16S');
    await comeBack(pane);
    await until(() => looks(outlook) > before);
    expect(await button(timelineIn(pane), 'Copy details for support').count()).toBe(0);
    await button(timelineIn(pane), 'Look again').click();
    await timelineIn(pane)
      .getByText('It could not be checked what has come back. Exchange had a fault of its own.')
      .waitFor();
    expect(await button(timelineIn(pane), 'Copy details for support').count()).toBe(1);
  });
});

describe('answers', () => {
  test('that speak of a deletion before anybody asked for one are answers to be read', async () => {
    const outlook = await recalled(
      withAnswers(
        { from: mark, minutes: 1, body: 'Hello Niamh,\n\nI have deleted it.\n\nRegards\nMark' },
        { from: declan, minutes: 2, body: 'I have not deleted it, I need it.' },
        { from: priya, minutes: 3, body: 'Should I delete it?' },
      ),
    );
    const { pane } = outlook;
    await letPass(outlook, 'PT3M30S');
    await comeBack(pane);
    await timelineIn(pane).locator('[data-happening="answered"]').first().waitFor();
    expect(new Set(await happeningsIn(pane))).toEqual(new Set(['answered']));
    expect(await pane.locator(`[data-address="${mark}"]`).getAttribute('data-verdict')).toBe('outOfReach');
  });

  test('200 answers and 300 receipts are three lines, and more on demand', async () => {
    const world = worldNamed('office');
    const many = Array.from({ length: 300 }, (_, index) => `person${String(index)}@brannock.example`);
    const answers = many.slice(0, 200).map((from, index) => ({
      id: `answer-${String(index)}`,
      story: 'An answer.',
      from,
      to: ['niamh.byrne@brannock.example'],
      subject: 'Re: To all of you',
      body: 'What is this?',
      sentAt: `-PT${String(index + 1)}S`,
      inReplyTo: 'to-all',
    }));
    const outlook = await openChecked(
      {
        ...world,
        people: [
          ...(world.people as unknown[]),
          ...many.map((address) => ({ address, name: address.split('@')[0], organization: 'brannock' })),
        ],
        messages: [
          {
            id: 'to-all',
            story: 'A message to 300 people.',
            from: 'niamh.byrne@brannock.example',
            to: many,
            subject: 'To all of you',
            body: 'Hello',
            sentAt: '-PT10M',
            readReceiptRequested: true,
            copies: Object.fromEntries(many.map((address) => [address, { readAt: '-PT5M' }])),
          },
          ...answers,
        ],
      },
      'to-all',
    );
    const { pane } = outlook;
    await confirmRecall(pane);
    await attemptIn(pane, 'requested');
    await button(timelineIn(pane), 'Look again').click();
    await timelineIn(pane).locator('[data-happening="answered"]').first().waitFor();
    expect(await happeningsIn(pane)).toHaveLength(3);
    await timelineIn(pane)
      .getByRole('button', { name: / more$/ })
      .click();
    expect((await happeningsIn(pane)).length).toBeGreaterThan(20);
  });
});

describe('answers to a letter', () => {
  /** Mark has been written to; the letter was sent, under this subject where another than ours. */
  const written = async (subject?: string): Promise<{ outlook: OpenedOutlook; pane: Frame }> => {
    const outlook = await openChecked('office', 'mixed-inside-outside');
    await button(await openLetters(outlook.pane, 'Write to 1…'), 'Open as draft').click();
    await draftInOutlook(outlook.page);
    if (subject !== undefined) await outlook.page.locator('label.field input').nth(3).fill(subject);
    const pane = await sendDraft(outlook, 'mixed-inside-outside');
    await timelineIn(pane).getByText('No answer yet: Mark Holloway.').waitFor();
    return { outlook, pane };
  };
  const lookAgain = (pane: Frame) => button(timelineIn(pane), 'Look again').click();

  test('that say deleted are told, and say nothing about the message having been read', async () => {
    const { outlook, pane } = await written();
    const noted = JSON.stringify(outlook.simulator.state());
    expect(noted).toContain('\\"subject\\":\\"Please disregard: ');
    const before = await verdicts(pane);
    writeBack(outlook, { from: mark, body: 'Deleted' });
    await lookAgain(pane);
    await timelineIn(pane).getByText('Mark Holloway says it is deleted').waitFor();
    expect(await happeningsIn(pane)).toEqual(['saysDeleted', 'drafted']);
    expect(await timelineIn(pane).getByText('No answer yet').count()).toBe(0);
    expect(await verdicts(pane)).toEqual(before);
  });

  test('are found under a changed subject too, and may say the contrary', async () => {
    const { outlook, pane } = await written('In my own words');
    writeBack(outlook, { from: mark, body: 'I have not deleted it.' });
    await lookAgain(pane);
    await timelineIn(pane).getByText('Mark Holloway says it is not deleted').waitFor();
    expect(await timelineIn(pane).getByText('No answer yet').count()).toBe(0);
  });

  test('are not what the same person writes about something else', async () => {
    const { outlook, pane } = await written();
    writeBack(outlook, { from: mark, body: 'Deleted', subject: 'The old price list', isAnswer: false });
    await lookAgain(pane);
    await timelineIn(pane).getByText('Nothing new has come.').waitFor();
    expect(await happeningsIn(pane)).toEqual(['drafted']);
    expect(await timelineIn(pane).getByText('No answer yet: Mark Holloway.').count()).toBe(1);
  });
});

describe('the follow-up flag', () => {
  test('is set on the message with one click, and stands in Outlook’s list', async () => {
    const outlook = await recalled('office');
    const { page, pane } = outlook;
    await button(pane, 'Flag for tomorrow').click();
    await pane.getByText('Flagged for tomorrow. Outlook lists it with your flagged mail.').waitFor();
    await page.locator('#messages [data-message="mixed-inside-outside"]', { hasText: '⚑' }).waitFor();
    expect(await button(pane, 'Flag for tomorrow').count()).toBe(0);
  });

  test('where no answer came, says that nobody can tell, and can be set again', async () => {
    const { page, pane, problems } = await recalled('office');
    problems.allow(/Failed to load resource/);
    await page.route(
      (url) => url.pathname.includes('/me/messages/'),
      (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()),
    );
    await button(pane, 'Flag for tomorrow').click();
    await pane
      .getByText('Exchange did not answer, so nobody can tell from here whether it is flagged.')
      .waitFor();
    expect(await button(pane, 'Flag for tomorrow').count()).toBe(1);
  });
});

test('in Spanish: the report, what it says, and the flag', async () => {
  const outlook = await openOutlook('oficina', { message: 'dentro-y-fuera' });
  const { pane } = outlook;
  await waitForState(pane, 'authoritative');
  await button(pane, 'Recuperar…').click();
  await button(pane.locator('[data-view="confirmation"]'), 'Recuperar mensaje').click();
  await attemptIn(pane, 'requested');
  await button(pane, 'Marcar para mañana').click();
  await pane.getByText('Marcado para mañana.').waitFor();
  await letPass(outlook, 'PT5M');
  await comeBack(pane);
  const reported = await attemptIn(pane, 'reported');
  await button(reported, 'Todas retiradas').click();
  await reported.getByText('Anotado: todas retiradas.').waitFor();
  expect(await pane.getByText('Retirado, según el informe.', { exact: true }).count()).toBe(2);
  expect(await timelineIn(pane).innerText()).toContain('Desde entonces');
});

test('in Spanish: an answer to a letter in Bcc says that it is deleted', async () => {
  const outlook = await openOutlook('oficina', { message: 'todos-fuera' });
  await waitForState(outlook.pane, 'authoritative');
  const view = await openLetters(outlook.pane, 'Escribir a 3…');
  await button(view, 'Abrir como borrador').click();
  await draftInOutlook(outlook.page);
  const pane = await sendDraft(outlook, 'todos-fuera');
  await timelineIn(pane).getByText('Aún sin respuesta').waitFor();
  writeBack(outlook, { from: 'rosa.cano@olivares.example', body: 'Buenos días:\n\nEliminado.\n\nUn saludo' });
  await button(timelineIn(pane), 'Consultar de nuevo').click();
  await timelineIn(pane).locator('[data-happening="saysDeleted"]', { hasText: 'Rosa Cano' }).waitFor();
  expect(await timelineIn(pane).locator('[data-part="silent"]').innerText()).not.toContain('Rosa');
});
