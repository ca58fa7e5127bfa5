/** To be imported first: what follows, ky too, then meets an engine such as Safari's before 17.4. */
const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any');
Reflect.deleteProperty(AbortSignal, 'any');

afterAll(() => {
  if (any) Object.defineProperty(AbortSignal, 'any', any);
});
