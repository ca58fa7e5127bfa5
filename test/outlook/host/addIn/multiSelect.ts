/*
 * SIMULATED MULTI-SELECT. Not part of the add-in: the simulator serves it before office.js, where the world says so.
 * Today's Outlook has `getSelectedItemsAsync` and the event `SelectedItemsChanged`; the office.js of 2022 has neither.
 * This adds both when office.js makes its mailbox. It proves only that the add-in handles what they answer.
 */
import { isSimulated, type FromAddIn, type KnownSimulator, type SelectedItem } from './messages';

declare const simulator: KnownSimulator;

type Callback = (result: { status: string; value?: unknown; asyncContext?: unknown }) => void;
interface Options {
  asyncContext?: unknown;
}
type AddHandler = (type: string, handler: (event: { type: string }) => void, ...rest: unknown[]) => void;

const eventType = 'olkSelectedItemsChanged';
const waiting = new Map<number, (items: SelectedItem[]) => void>();
const handlers = new Set<(event: { type: string }) => void>();
let calls = 0;

const callbackIn = (rest: unknown[]): Callback | undefined =>
  rest.find((value): value is Callback => typeof value === 'function');
const contextIn = (rest: unknown[]): Options =>
  rest.find((value): value is Options => typeof value === 'object' && value !== null) ?? {};

const getSelectedItemsAsync = (...rest: unknown[]): void => {
  if (simulator.selectedItems === 'throw') throw new Error('getSelectedItemsAsync is not there after all.');
  const call = ++calls;
  waiting.set(call, (value) => callbackIn(rest)?.({ status: 'succeeded', value, ...contextIn(rest) }));
  const message: FromAddIn = { simulated: 'getSelectedItems', call };
  window.parent.postMessage(message, simulator.outlookOrigin);
};

window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
  if (origin !== simulator.outlookOrigin || !isSimulated(data)) return;
  if (data.simulated === 'selectedItems') {
    waiting.get(data.call)?.(data.items);
    waiting.delete(data.call);
  } else if (data.simulated === 'selectedItemsChanged') {
    for (const handler of handlers) handler({ type: eventType });
  }
});

/** `addHandlerAsync` that keeps the handlers of the new event and leaves the others to office.js. */
const withNewEvent =
  (original: AddHandler): AddHandler =>
  (type, handler, ...rest) => {
    if (type !== eventType) {
      original(type, handler, ...rest);
      return;
    }
    handlers.add(handler);
    callbackIn(rest)?.({ status: 'succeeded', ...contextIn(rest) });
  };

/* office.js makes the properties of its mailbox unchangeable, so they have to be changed as they are made. */
const { defineProperty, defineProperties } = Object;

Object.defineProperty = <Target>(
  target: Target,
  name: PropertyKey,
  descriptor: PropertyDescriptor,
): Target => {
  if (name !== 'addHandlerAsync') return defineProperty(target, name, descriptor);
  const value = withNewEvent((descriptor.value as AddHandler).bind(target));
  return defineProperty(target, name, { ...descriptor, value });
};

Object.defineProperties = <Target>(target: Target, descriptors: PropertyDescriptorMap): Target => {
  if (!('makeEwsRequestAsync' in descriptors)) return defineProperties(target, descriptors);
  defineProperty(Office.EventType, 'SelectedItemsChanged', { value: eventType, enumerable: true });
  return defineProperties(target, {
    ...descriptors,
    getSelectedItemsAsync: { value: getSelectedItemsAsync },
  });
};
