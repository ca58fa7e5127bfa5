import { getEventListeners } from 'node:events';
import { linkedSignal } from '../../../../../src/adapters/exchange/transport/linkedSignal';

const listeners = (...sources: AbortSignal[]) =>
  sources.flatMap((source) => getEventListeners(source, 'abort'));

test('it ends with whichever source ends first, for the same reason, and lets go of all', () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const { signal } = linkedSignal(one.signal, other.signal);
  expect(signal.aborted).toBe(false);
  other.abort('enough');
  expect(signal.reason).toBe('enough');
  expect(listeners(one.signal, other.signal)).toEqual([]);
});

test('it has ended already where a source has', () => {
  const open = new AbortController();
  const { signal } = linkedSignal(open.signal, AbortSignal.abort('over'));
  expect(signal.reason).toBe('over');
  expect(listeners(open.signal)).toEqual([]);
});

test('released, it leaves no listener behind and ends no more', () => {
  const source = new AbortController();
  const { signal, release } = linkedSignal(source.signal);
  expect(listeners(source.signal)).toHaveLength(1);
  release();
  expect(listeners(source.signal)).toEqual([]);
  source.abort();
  expect(signal.aborted).toBe(false);
});
