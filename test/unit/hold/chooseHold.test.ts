import { holdKey } from '../../../src/hold/chosenHold';
import { chooseMinutes, chooseTime } from '../../../src/hold/chooseHold';
import { FakeItem } from '../checks/composing';

const now = new Date('2026-11-22T10:00:00Z');
const inFive = new Date('2026-11-22T10:05:00Z');

test('minutes set a time and are handed over, so that Send can count them anew', async () => {
  const item = new FakeItem();
  const outcome = await chooseMinutes(5, false, item, now);
  expect(item.delays).toEqual([inFive]);
  expect(outcome).toMatchObject({ kind: 'set', handedOver: true, hold: { minutes: 5, by: 'user' } });
  expect(JSON.parse(item.session.get(holdKey) ?? '')).toEqual({
    minutes: 5,
    until: inFive.toISOString(),
    by: 'user',
  });
});

test('"without waiting" replaces a time by the present, and sets none where there is none', async () => {
  const item = new FakeItem();
  await chooseMinutes(0, false, item, now);
  expect(item.delays).toEqual([]);
  await chooseMinutes(0, true, item, now);
  expect(item.delays).toEqual([now]);
  expect(JSON.parse(item.session.get(holdKey) ?? '')).toMatchObject({ minutes: 0, by: 'user' });
});

test('what Outlook does not set is not handed over either', async () => {
  const item = new FakeItem();
  item.failing = { delay: 9020 };
  expect(await chooseMinutes(5, false, item, now)).toEqual({ kind: 'notSet' });
  expect(item.session.size).toBe(0);
});

test('a choice that cannot be handed over is told', async () => {
  const item = new FakeItem();
  item.failing = { sessionData: 0 };
  expect(await chooseMinutes(5, false, item, now)).toMatchObject({ kind: 'set', handedOver: false });
});

test('another message on screen gets no time', async () => {
  const item = new FakeItem();
  item.onScreen = false;
  expect(await chooseMinutes(5, false, item, now)).toEqual({ kind: 'otherItem' });
  expect(await chooseTime(inFive, item)).toEqual({ kind: 'otherItem' });
});

test('a time of one’s own is no choice of minutes', async () => {
  const item = new FakeItem();
  expect(await chooseTime(inFive, item)).toEqual({ kind: 'set', hold: null, handedOver: true });
  expect(item.delays).toEqual([inFive]);
  expect(item.session.size).toBe(0);
});
