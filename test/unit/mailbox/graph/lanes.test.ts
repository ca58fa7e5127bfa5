import { createLanes } from '../../../../src/mailbox/graph/lanes';

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('so many go at once, and the others wait in their order', async () => {
  const lanes = createLanes(2);
  const order: string[] = [];
  const enter = async (name: string) => {
    const leave = await lanes.enter(1);
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
  const lanes = createLanes(4);
  const leave = await lanes.enter(1);
  const order: string[] = [];
  void lanes.enter(6).then((leaveWide) => {
    order.push('wide');
    leaveWide?.();
  });
  void lanes.enter(1).then(() => order.push('narrow'));
  await settled();
  expect(order).toEqual([]);
  leave?.();
  await settled();
  expect(order).toEqual(['wide', 'narrow']);
});

test('who is not wanted any more stops waiting, and lets the next one in', async () => {
  const lanes = createLanes(2);
  await lanes.enter(1);
  const stop = new AbortController();
  const wide = lanes.enter(2, stop.signal);
  const narrow = lanes.enter(1);
  stop.abort();
  expect(await wide).toBeNull();
  expect(await narrow).not.toBeNull();
  expect(await lanes.enter(1, stop.signal)).toBeNull();
});

test('leaving twice frees a lane once', async () => {
  const lanes = createLanes(1);
  const leave = await lanes.enter(1);
  leave?.();
  leave?.();
  const next = await lanes.enter(1);
  let isIn = false;
  void lanes.enter(1).then(() => (isIn = true));
  await settled();
  expect(isIn).toBe(false);
  next?.();
  await settled();
  expect(isIn).toBe(true);
});
