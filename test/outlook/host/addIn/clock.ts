/*
 * SIMULATED CLOCK. Not part of the add-in: the simulator serves it before office.js.
 * Shifts what `Date` tells as "now" to the simulator's time. Timers keep real time.
 */
import { isSimulated, type KnownSimulator } from './messages';

declare const simulator: KnownSimulator;

let offset = simulator.clockOffset;
const RealDate = Date;
const now = (): number => RealDate.now() + offset;

window.Date = new Proxy(RealDate, {
  construct: (target, values: unknown[], newTarget) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as Date,
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
});

window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
  if (origin === simulator.outlookOrigin && isSimulated(data) && data.simulated === 'clock')
    offset = data.offset;
});
