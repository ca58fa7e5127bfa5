import { onInitializationContext } from '../../../../src/adapters/outlook/initializationContext';
import { fakeOffice } from './fakeOffice';

type Handler = (event: { initializationContextData: string }) => void;

/** A message being written whose Smart Alert's button can be pressed. */
function alerted() {
  const handlers: Handler[] = [];
  return {
    handlers,
    getInitializationContextAsync: (done: (result: object) => void) => {
      done({ status: 'succeeded', value: 'first' });
    },
    addHandlerAsync: (_: unknown, handler: Handler) => handlers.push(handler),
    removeHandlerAsync: () => handlers.splice(0),
  };
}

test('the pane hears what it was opened with and of every press, and no handler is left when it is gone', async () => {
  const item = alerted();
  fakeOffice({ item });
  const heard: (string | null)[] = [];
  const stop = onInitializationContext((context) => heard.push(context));
  await Promise.resolve();
  for (const handler of item.handlers) handler({ initializationContextData: 'second' });
  expect(heard).toEqual(['first', 'second']);
  stop();
  expect(item.handlers).toEqual([]);
});

test('a handler of the next message stays', () => {
  const next = alerted();
  const office = fakeOffice({ item: alerted() });
  const stop = onInitializationContext(() => undefined);
  office.show(next);
  onInitializationContext(() => undefined);
  stop();
  expect(next.handlers).toHaveLength(1);
});
