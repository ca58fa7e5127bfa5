import { composedItemOf, watchComposed } from '../../../../src/adapters/outlook/composeForm';
import { identityOf, itemOnScreen, watchItemOnScreen } from '../../../../src/adapters/outlook/itemOnScreen';
import { FakeItem, on, snapshot } from '../../core/checks/composing';
import { fakeOffice } from './fakeOffice';

/** The page around the pane, which can be hidden. */
function page() {
  const listeners = new Set<() => void>();
  const fake = {
    hidden: false,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  Object.defineProperty(globalThis, 'document', { configurable: true, value: fake });
  return {
    setHidden: (hidden: boolean) => {
      fake.hidden = hidden;
      for (const listener of listeners) listener();
    },
  };
}

/** A message being written, as office.js has it, with the handlers that were given to it. */
function draft() {
  const handlers = new Map<unknown, () => void>();
  return {
    handlers,
    subject: { getAsync: () => undefined },
    addHandlerAsync: (type: unknown, handler: () => void) => handlers.set(type, handler),
    removeHandlerAsync: (type: unknown) => handlers.delete(type),
  };
}

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'document');
});

/** A watch on an item whose readings are counted. */
function watched() {
  const around = page();
  fakeOffice({ item: draft() });
  const item = new FakeItem();
  // It listens to no events: only looking from time to time tells it anything.
  let reads = 0;
  const read = item.read;
  item.read = () => {
    reads += 1;
    return read();
  };
  item.isOnScreen = () => false;
  const watch = watchComposed(item);
  const told = jest.fn();
  const stop = watch.subscribe(told);
  return { ...around, item, watch, told, stop, reads: () => reads };
}

test('it reads at once, and tells only of true changes', async () => {
  const { item, watch, told } = watched();
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(told).toHaveBeenCalledTimes(1);
  item.now = snapshot({ body: 'Hello Luis' });
  await jest.advanceTimersByTimeAsync(15_000);
  expect(told).toHaveBeenCalledTimes(2);
  expect(watch.current()?.message.body).toBe('Hello Luis');
});

test('it looks ever less often where nothing changes, and never less than every 15 seconds', async () => {
  const { reads } = watched();
  await jest.advanceTimersByTimeAsync(60_000);
  const inTheFirstMinute = reads();
  expect(inTheFirstMinute).toBeLessThan(12);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reads() - inTheFirstMinute).toBe(4);
});

test('several wishes at once are one look, a moment later', async () => {
  const { watch, reads } = watched();
  await jest.advanceTimersByTimeAsync(0);
  watch.lookAgain();
  await jest.advanceTimersByTimeAsync(200);
  watch.lookAgain();
  await jest.advanceTimersByTimeAsync(299);
  expect(reads()).toBe(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(reads()).toBe(2);
});

test('a hidden pane does not look; shown again, it looks at once', async () => {
  const { setHidden, reads } = watched();
  await jest.advanceTimersByTimeAsync(0);
  setHidden(true);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reads()).toBe(1);
  setHidden(false);
  await jest.advanceTimersByTimeAsync(0);
  expect(reads()).toBe(2);
});

test('an answer that comes when nobody listens any more is dropped', async () => {
  const { item, watch, told, stop } = watched();
  let answer: (seen: ReturnType<typeof snapshot>) => void = () => undefined;
  item.read = () => new Promise((resolve) => (answer = resolve));
  await jest.advanceTimersByTimeAsync(0);
  stop();
  answer(snapshot({ subject: 'Late' }));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(told).not.toHaveBeenCalled();
  expect(watch.current()).toBeNull();
});

test('a reading that fails is no end: it looks again', async () => {
  const { item, watch, told } = watched();
  const read = item.read;
  item.read = () => Promise.reject(new Error('A fault of ours.'));
  await jest.advanceTimersByTimeAsync(0);
  expect(watch.current()).toBeNull();
  item.read = read;
  await jest.advanceTimersByTimeAsync(2_000);
  expect(told).toHaveBeenCalledTimes(1);
});

test('events of recipients and attachments bring a look, and end with the watch', async () => {
  page();
  const message = draft();
  fakeOffice({ item: message });
  Object.assign((globalThis as unknown as { Office: { EventType: object } }).Office.EventType, {
    RecipientsChanged: 'recipients',
    AttachmentsChanged: 'attachments',
  });
  const item = new FakeItem();
  const watch = watchComposed(item);
  const told = jest.fn();
  const stop = watch.subscribe(told);
  await jest.advanceTimersByTimeAsync(0);
  item.now = snapshot({ recipients: [on('luis@cliente.example')] });
  message.handlers.get('recipients')?.();
  await jest.advanceTimersByTimeAsync(300);
  expect(told).toHaveBeenCalledTimes(2);
  expect([...message.handlers.keys()]).toEqual(['recipients', 'attachments']);
  stop();
  expect(message.handlers.size).toBe(0);
});

test('of two messages that are being written, neither with an id, one is told from the next', () => {
  const office = fakeOffice({ item: draft() });
  const items = watchItemOnScreen();
  const first = identityOf(items.current());
  expect(identityOf(itemOnScreen())).toBe(first);
  office.show(draft());
  expect(identityOf(items.current())).not.toBe(first);
});

test('whatever is meant for one message is not done to the next', async () => {
  const office = fakeOffice({ item: draft() });
  watchItemOnScreen();
  const item = composedItemOf(identityOf(itemOnScreen()));
  expect(item.isOnScreen()).toBe(true);
  office.show(draft());
  expect(item.isOnScreen()).toBe(false);
  expect(await item.writeSubject('Mine')).toEqual({ ok: false, code: 'otherItem' });
  expect(await item.saveDraft()).toEqual({ ok: false, code: 'otherItem' });
  expect(await item.read()).toBeNull();
  expect(await item.readSessionData('checks')).toBeNull();
});
