/*
 * SIMULATED LOSS OF EVENTS. Not part of the add-in: the simulator serves it before office.js, where the world says so.
 * The item on screen changes and `ItemChanged` does not come. office.js itself has to hear of it, for otherwise
 * `mailbox.item` would stay the old one; so its handler is added, and that of the add-in is not called.
 */
type AddHandler = (type: string, handler: (event: unknown) => void, ...rest: unknown[]) => void;

const itemChanged = 'olkItemSelectedChanged';
const { defineProperty } = Object;

const withoutEvent =
  (original: AddHandler): AddHandler =>
  (type, handler, ...rest) =>
    original(type, type === itemChanged ? () => undefined : handler, ...rest);

/* office.js makes the properties of its mailbox unchangeable, so they have to be changed as they are made. */
Object.defineProperty = <Target>(
  target: Target,
  name: PropertyKey,
  descriptor: PropertyDescriptor,
): Target => {
  if (name !== 'addHandlerAsync') return defineProperty(target, name, descriptor);
  const value = withoutEvent((descriptor.value as AddHandler).bind(target));
  return defineProperty(target, name, { ...descriptor, value });
};
