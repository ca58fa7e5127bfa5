import { answered, failed, type Answer } from '../../../../src/mailbox/answer';
import { createContentLooks, type Found } from '../../../../src/features/plan/contentLooks';

const found: Found = { kinds: ['iban'], linkedFiles: 2 };
const settled = () => new Promise((resolve) => setImmediate(resolve));
const reading = (answer: Answer<Found> = answered(found)) => jest.fn(() => Promise.resolve(answer));
const closed = { asking: false, answered: false };

test('what the user wrote is not read before anybody opens the question', async () => {
  const { looks, look } = createContentLooks();
  const read = reading();
  look('a', closed, read);
  await settled();
  expect(read).not.toHaveBeenCalled();
  expect(looks.of('a')).toBeUndefined();
});

test.each([
  { asking: true, answered: false },
  { asking: false, answered: true },
])('it is read once with leave: %j', async (leave) => {
  const { looks, look } = createContentLooks();
  const read = reading();
  look('a', leave, read);
  expect(looks.of('a')).toEqual({ step: 'looking' });
  look('a', leave, read);
  await settled();
  look('a', leave, read);
  expect(read).toHaveBeenCalledTimes(1);
  expect(looks.of('a')).toEqual({ step: 'looked', ...found });
  expect(looks.of('b')).toBeUndefined();
});

test('what failed is read again on demand alone; what was read is not', async () => {
  const { looks, look, again } = createContentLooks();
  const open = { asking: true, answered: false };
  look('a', open, reading(failed({ kind: 'busy', doing: 'readContent' })));
  await settled();
  expect(looks.of('a')).toMatchObject({ step: 'failed', failure: { kind: 'busy' } });
  const read = reading();
  look('a', open, read);
  expect(read).not.toHaveBeenCalled();
  again('a', read);
  again('a', read);
  await settled();
  again('a', read);
  expect(read).toHaveBeenCalledTimes(1);
  expect(looks.of('a')?.step).toBe('looked');
});

test('a bug of ours is told as a failure', async () => {
  const { looks, look } = createContentLooks();
  look('a', { asking: true, answered: false }, () => Promise.reject(new Error('bug')));
  await settled();
  expect(looks.of('a')?.step).toBe('failed');
});
