import type { Frame } from 'playwright-core';
import { openLetters } from './support/letters';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { button, textOf, until, waitForState } from './support/pane';
import { answerWith, mark } from './support/plan';
import { openChecked } from './support/recall';

/* What the user said and did is kept with the message: whatever another window writes, and whatever fails for a while. */

const message = 'mixed-inside-outside';
const mark1 = 'mark.holloway@holloway-foods.example';

interface Kept {
  cause: string | null;
  unintended: string[];
  written: unknown[];
}

const kept = ({ simulator: { exchange, world } }: OpenedOutlook): Kept | null => {
  const sent = exchange.mailbox(world.client.user)?.list('sentItems') ?? [];
  const stored = sent.find(({ worldId }) => worldId === message);
  const [, text] = [...(stored?.extendedProperties ?? [])].find(([id]) => /messagenotes/i.test(id)) ?? [];
  return text === undefined ? null : (JSON.parse(text) as Kept);
};

const writings = ({ simulator }: OpenedOutlook) =>
  simulator.log.requests.filter(({ method }) => method === 'PATCH').length;

const secondPane = async ({ page, simulator }: OpenedOutlook): Promise<Frame> => {
  const other = await page.context().newPage();
  await other.goto(`${simulator.origins.outlook}/`);
  await other.locator(`#messages [data-message="${message}"]`).click();
  await other.locator('#ribbon .addIn').click();
  const pane = await (await other.locator('#pane iframe').elementHandle()).contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  await waitForState(pane, 'authoritative');
  return pane;
};

describe('in two windows on the same message', () => {
  test('a letter drafted in one stays noted when the question is answered in the other', async () => {
    const outlook = await openOutlook('office', { message });
    await waitForState(outlook.pane, 'authoritative');
    const other = await secondPane(outlook);
    const view = await openLetters(other, 'Write to 1…');
    await button(view, 'Open as draft').click();
    await until(() => kept(outlook)?.written.length === 1);
    await answerWith(outlook.pane, 'Sent too early');
    await until(() => kept(outlook)?.cause === 'tooEarly');
    expect(kept(outlook)?.written).toHaveLength(1);
  });

  test('the people marked in one are not unmarked by the answer in the other', async () => {
    const outlook = await openOutlook('office', { message });
    await waitForState(outlook.pane, 'authoritative');
    const other = await secondPane(outlook);
    await answerWith(outlook.pane, 'It went to the wrong people');
    await mark(outlook.pane, mark1);
    await until(() => kept(outlook)?.unintended.length === 1);
    const before = writings(outlook);
    await answerWith(other, 'It went to the wrong people');
    await until(() => writings(outlook) > before);
    expect(kept(outlook)?.unintended).toEqual([mark1]);
  });
});

test('answers that Exchange was too busy to take say so, and are kept when it takes them again', async () => {
  const busy = { status: 503, code: 'ServiceUnavailable', retryAfterSeconds: 1 };
  const faults = [{ on: 'keepAttempt', answer: busy, times: 3 }];
  const outlook = await openChecked({ ...worldNamed('office'), faults }, message);
  await answerWith(outlook.pane, 'It went to the wrong people');
  await mark(outlook.pane, mark1);
  await outlook.pane.getByText('Kept only until the pane is closed').waitFor();
  expect(await textOf(outlook.pane)).not.toContain('no permission');
  await outlook.select('all-inside');
  await outlook.select(message);
  await until(() => kept(outlook)?.unintended.length === 1);
});
