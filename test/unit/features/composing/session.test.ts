import { handOverKey } from '../../../../src/core/handOver/handOver';
import { createSession } from '../../../../src/features/composing/session';
import { holdKey, noHold } from '../../../../src/core/handOver/chosenHold';
import { FakeItem } from '../../core/checks/composing';

const begun = {
  begun: true,
  startedWith: ['ana@norte.example'],
  addressedBefore: null,
  silenced: [],
  outside: {},
};

test('what an event left is kept beside what the pane adds', async () => {
  const item = new FakeItem();
  item.session.set(handOverKey, JSON.stringify(begun));
  const session = createSession(item);
  expect(await session.change({ silenced: ['emptySubject'] })).toMatchObject({ ok: true });
  expect(JSON.parse(item.session.get(handOverKey) ?? '')).toEqual({
    v: 1,
    ...begun,
    silenced: ['emptySubject'],
  });
});

test('two changes at once do not write over each other', async () => {
  const item = new FakeItem();
  const session = createSession(item);
  await Promise.all([
    session.change({ silenced: ['emptySubject'] }),
    session.change({ outside: { 'luis@cliente.example': true } }),
  ]);
  expect(JSON.parse(item.session.get(handOverKey) ?? '')).toMatchObject({
    silenced: ['emptySubject'],
    outside: { 'luis@cliente.example': true },
  });
});

test('where this Outlook keeps nothing, what was silenced and chosen still holds in the pane', async () => {
  const item = new FakeItem();
  item.failing = { sessionData: 0 };
  const session = createSession(item);
  const hold = { minutes: 5, until: '2026-11-22T10:05:00.000Z', by: 'user' as const };
  // Whoever silenced it has to hear that Outlook does not know.
  expect(await session.change({ silenced: ['emptySubject'] })).toEqual({ ok: false, code: 0 });
  session.noteHold(hold);
  await session.read();
  expect(session.getState()).toMatchObject({ handOver: { silenced: ['emptySubject'] }, hold });
});

test('a hold that an event set is noticed, and listeners hear only of news', async () => {
  const item = new FakeItem();
  const session = createSession(item);
  const told = jest.fn();
  session.subscribe(told);
  await session.read();
  expect(told).not.toHaveBeenCalled();
  item.session.set(
    holdKey,
    JSON.stringify({ minutes: 5, until: '2026-11-22T10:05:00Z', by: 'organization' }),
  );
  await session.read();
  await session.read();
  expect(told).toHaveBeenCalledTimes(1);
  expect(session.getState().hold).toMatchObject({ by: 'organization', minutes: 5 });
});

test('a choice that was taken back does not come back', async () => {
  const item = new FakeItem();
  const session = createSession(item);
  session.noteHold({ minutes: 5, until: '2026-11-22T10:05:00.000Z', by: 'user' });
  item.session.set(holdKey, noHold);
  await session.read();
  expect(session.getState().hold).toBeNull();
});
