import { isOfficeCallFault, type World, type WorldFault } from '../world/world';

/** The faults that the world puts on requests, each as many times as it says. */
export class Faults {
  readonly #left: { fault: WorldFault; times: number }[];

  constructor(world: World) {
    this.#left = world.faults
      .filter((fault) => !isOfficeCallFault(fault))
      .map((fault) => ({ fault, times: fault.times ?? Infinity }));
  }

  /** The fault that befalls this request, which uses it up once; `message` and `file` are those that it is about. */
  take(
    on: WorldFault['on'],
    message: string | null = null,
    file: string | null = null,
  ): WorldFault | undefined {
    const next = this.#left.find(
      ({ fault, times }) =>
        times > 0 &&
        fault.on === on &&
        (fault.message === undefined || fault.message === message) &&
        (fault.file === undefined || fault.file === file),
    );
    if (!next) return undefined;
    next.times -= 1;
    return next.fault;
  }
}
