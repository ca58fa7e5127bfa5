import { holdKey, readChosenHold } from '../../../../src/core/handOver/chosenHold';
import { chooseMinutes, chooseTime } from '../../../../src/features/hold/chooseHold';
import { FakeItem, snapshot } from '../../core/checks/composing';

const now = new Date('2026-11-22T10:00:00Z');
const inFive = new Date('2026-11-22T10:05:00Z');
/** The pane shows no time and no choice. */
const nothing = { delay: null, hold: null };

test('minutes set a time and are handed over, so that Send can count them anew', async () => {
  const item = new FakeItem();
  const outcome = await chooseMinutes(5, nothing, item, now);
  expect(item.delays).toEqual([inFive]);
  expect(outcome).toMatchObject({ kind: 'set', handedOver: true, hold: { minutes: 5, by: 'user' } });
  expect(JSON.parse(item.session.get(holdKey) ?? '')).toEqual({
    v: 1,
    minutes: 5,
    until: inFive.toISOString(),
    by: 'user',
  });
});

test('"without waiting" replaces a time by the present, and sets none where there is none', async () => {
  const item = new FakeItem();
  await chooseMinutes(0, nothing, item, now);
  expect(item.delays).toEqual([]);
  await chooseMinutes(0, { delay: inFive.toISOString(), hold: null }, item, now);
  expect(item.delays).toEqual([now]);
  expect(JSON.parse(item.session.get(holdKey) ?? '')).toMatchObject({ minutes: 0, by: 'user' });
});

test('what Outlook does not set is not handed over either', async () => {
  const item = new FakeItem();
  item.failing = { delay: 9020 };
  expect(await chooseMinutes(5, nothing, item, now)).toEqual({ kind: 'notSet' });
  expect(item.session.size).toBe(0);
});

test('a choice that cannot be handed over is told', async () => {
  const item = new FakeItem();
  item.failing = { sessionData: 0 };
  expect(await chooseMinutes(5, nothing, item, now)).toMatchObject({ kind: 'set', handedOver: false });
});

test('another message on screen gets no time', async () => {
  const item = new FakeItem();
  item.onScreen = false;
  expect(await chooseMinutes(5, nothing, item, now)).toEqual({ kind: 'otherItem' });
  expect(await chooseTime(inFive, item)).toEqual({ kind: 'otherItem' });
});

test('a time of one’s own is no choice of minutes, and takes back the one before', async () => {
  const item = new FakeItem();
  await chooseMinutes(30, nothing, item, now);
  expect(await chooseTime(inFive, item)).toEqual({ kind: 'set', hold: null, handedOver: true });
  expect(item.delays.at(-1)).toEqual(inFive);
  const left = await item.readSessionData(holdKey);
  expect(left).not.toBeNull();
  expect(readChosenHold(left)).toBeNull();
});

test('a choice that Outlook does not let go is told', async () => {
  const item = new FakeItem();
  item.failing = { sessionData: 0 };
  expect(await chooseTime(inFive, item)).toEqual({ kind: 'set', hold: null, handedOver: false });
});

test('a schedule that the user has just set in Outlook is not replaced', async () => {
  const item = new FakeItem(snapshot({}, { delay: '2026-11-23T08:00:00.000Z' }));
  item.session.set(holdKey, JSON.stringify({ minutes: 5, until: inFive.toISOString(), by: 'organization' }));
  expect(await chooseMinutes(10, nothing, item, now)).toEqual({ kind: 'changedMeanwhile' });
  expect(item.delays).toEqual([]);
  expect(readChosenHold(item.session.get(holdKey) ?? null)).toMatchObject({ minutes: 5 });
});

test('a time that the pane has shown, or that is ours, is replaced', async () => {
  const own = new FakeItem(snapshot({}, { delay: '2026-11-23T08:00:00.000Z' }));
  const seen = { delay: '2026-11-23T08:00:00.000Z', hold: null };
  expect(await chooseMinutes(10, seen, own, now)).toMatchObject({ kind: 'set' });
  const hold = { minutes: 5, until: inFive.toISOString(), by: 'user' as const };
  const handedOver = new FakeItem(snapshot({}, { delay: inFive.toISOString() }));
  handedOver.session.set(holdKey, JSON.stringify(hold));
  expect(await chooseMinutes(10, nothing, handedOver, now)).toMatchObject({ kind: 'set' });
  const known = new FakeItem(snapshot({}, { delay: inFive.toISOString() }));
  expect(await chooseMinutes(10, { delay: null, hold }, known, now)).toMatchObject({ kind: 'set' });
});
