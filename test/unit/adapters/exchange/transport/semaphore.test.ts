import { createSemaphore } from '../../../../../src/adapters/exchange/transport/semaphore';

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('so many go at once, and the others wait in their order', async () => {
  const semaphore = createSemaphore(2);
  const order: string[] = [];
  const enter = async (name: string) => {
    const leave = await semaphore.enter(1);
    order.push(name);
    return leave;
  };
  const [first] = [enter('first'), enter('second'), enter('third'), enter('fourth')];
  await settled();
  expect(order).toEqual(['first', 'second']);
  (await first)?.();
  await settled();
  expect(order).toEqual(['first', 'second', 'third']);
});

test('a wide one waits until there is room for it, and nobody overtakes it', async () => {
  const semaphore = createSemaphore(4);
  const leave = await semaphore.enter(1);
  const order: string[] = [];
  void semaphore.enter(6).then((leaveWide) => {
    order.push('wide');
    leaveWide?.();
  });
  void semaphore.enter(1).then(() => order.push('narrow'));
  await settled();
  expect(order).toEqual([]);
  leave?.();
  await settled();
  expect(order).toEqual(['wide', 'narrow']);
});

test('who is not wanted any more stops waiting, and lets the next one in', async () => {
  const semaphore = createSemaphore(2);
  await semaphore.enter(1);
  const stop = new AbortController();
  const wide = semaphore.enter(2, stop.signal);
  const narrow = semaphore.enter(1);
  stop.abort();
  expect(await wide).toBeNull();
  expect(await narrow).not.toBeNull();
  expect(await semaphore.enter(1, stop.signal)).toBeNull();
});

test('whose signal ends while waiting is told so at once, takes no room, and nobody waits behind it', async () => {
  const semaphore = createSemaphore(1);
  const leave = await semaphore.enter(1);
  const deadline = new AbortController();
  const told: string[] = [];
  void semaphore.enter(1, deadline.signal).then((in_) => told.push(in_ ? 'in' : 'given up'));
  void semaphore.enter(1).then(() => told.push('next'));
  deadline.abort();
  await settled();
  expect(told).toEqual(['given up']);
  leave?.();
  await settled();
  expect(told).toEqual(['given up', 'next']);
});

test('leaving twice frees a lane once', async () => {
  const semaphore = createSemaphore(1);
  const leave = await semaphore.enter(1);
  leave?.();
  leave?.();
  const next = await semaphore.enter(1);
  let isIn = false;
  void semaphore.enter(1).then(() => (isIn = true));
  await settled();
  expect(isIn).toBe(false);
  next?.();
  await settled();
  expect(isIn).toBe(true);
});
