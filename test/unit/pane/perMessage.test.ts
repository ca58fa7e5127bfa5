import { createPerMessage } from '../../../src/pane/perMessage';

const keys = (kept: { getState: () => ReadonlyMap<string, unknown> }) => [...kept.getState().keys()];

test('each message has its own, and whoever follows is told', () => {
  const kept = createPerMessage<string>(() => false);
  const told = jest.fn();
  kept.subscribe(told);
  kept.put('a', 'one');
  kept.put('b', 'two');
  expect([kept.of('a'), kept.of('b'), kept.of('c')]).toEqual(['one', 'two', undefined]);
  kept.forget('a');
  kept.forget('c');
  expect(kept.of('a')).toBeUndefined();
  expect(told).toHaveBeenCalledTimes(3);
});

test('those untouched for longest go, but for what is still needed and for the one just put', () => {
  const kept = createPerMessage<string>((state) => state === 'running', 2);
  kept.put('a', 'running');
  kept.put('b', 'over');
  kept.put('c', 'over');
  expect(keys(kept)).toEqual(['a', 'c']);
  kept.put('d', 'running');
  kept.put('e', 'over');
  expect(keys(kept)).toEqual(['a', 'd', 'e']);
  kept.put('a', 'over');
  expect(keys(kept)).toEqual(['d', 'a']);
});
