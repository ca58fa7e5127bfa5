import { worldNamed, worldWith } from './support/openOutlook';
import { verdicts } from './support/pane';
import {
  attemptIn,
  confirmRecall,
  copiesOf,
  letPass,
  lookForReport,
  noticesTo,
  openChecked,
  reached,
  recallAnswers,
  recallsAccepted,
} from './support/recall';

/* The main job on the worst day: everything of which public reports know that can go together. */

const declan = 'declan.walsh@brannock.example';
const mark = 'mark.holloway@holloway-foods.example';

test('a sent message is judged, recalled once with one confirmation, and its copies go', async () => {
  const outlook = await openChecked('unkind', 'rates');
  const { pane, simulator } = outlook;
  expect(await verdicts(pane)).toMatchObject({
    [declan]: expect.stringMatching(/^withinReach/) as string,
    [mark]: expect.stringMatching(/^outOfReach outside/) as string,
  });
  await confirmRecall(pane);
  await attemptIn(pane, 'requested');
  expect(recallAnswers(simulator)).toEqual([202]);
  expect(recallsAccepted(simulator)).toEqual(['rates']);
  await letPass(outlook, 'PT2M');
  expect(copiesOf(outlook, declan, 'rates')).toBe(0);
  expect(copiesOf(outlook, mark, 'rates')).toBe(1);
  expect(noticesTo(outlook, mark)).toEqual(['Recall: Our real day rates']);
});

test('what was asked is still known when the message is opened again in another window', async () => {
  const outlook = await openChecked('unkind', 'lunch');
  await confirmRecall(outlook.pane);
  await attemptIn(outlook.pane, 'requested');
  await outlook.page.reload();
  await outlook.page.locator('#ribbon button').first().waitFor();
  await outlook.select('lunch');
  const pane = await outlook.openPane();
  await reached(pane, 'authoritative');
  await attemptIn(pane, 'requested');
  expect(recallsAccepted(outlook.simulator)).toEqual(['lunch']);
});

test('the report is found where Exchange lets headers be searched', async () => {
  const { modes } = worldNamed('unkind') as { modes: Record<string, unknown> };
  const { filtersTooComplex: _, ...others } = modes;
  const outlook = await openChecked(worldWith('unkind', { modes: others }), 'lunch');
  await confirmRecall(outlook.pane);
  await attemptIn(outlook.pane, 'requested');
  await letPass(outlook, 'PT10M');
  await lookForReport(outlook);
  await attemptIn(outlook.pane, 'reported');
});
