import type { CallFault } from '../../api';

/** office.js's dispatch ids by the names that a world's faults have for them. */
const idsOf: Record<CallFault['call'], readonly number[]> = {
  attachments: [16, 19, 20, 148, 149, 150],
  body: [14, 23, 37, 38],
  composeType: [174],
  customProperties: [3, 4],
  delay: [166, 167],
  from: [107],
  initializationContext: [99],
  itemId: [164],
  notifications: [33, 34, 35, 36],
  recipients: [15, 21, 22],
  // They come with office.js's first answer; only saving them is a call.
  roamingSettings: [404],
  saveDraft: [32],
  sessionData: [185, 186, 187, 188, 189],
  subject: [17, 18],
};

/** The faults that the world puts on calls of office.js, each as many times as it says. */
export class CallFaults {
  readonly #left: { fault: CallFault; times: number }[];

  constructor(faults: readonly CallFault[]) {
    this.#left = faults.map((fault) => ({ fault, times: fault.times ?? Infinity }));
  }

  /** What befalls this call there, which uses the fault up once. */
  take(id: number, where: 'pane' | 'handler'): CallFault['answer'] | undefined {
    const next = this.#left.find(
      ({ fault, times }) =>
        times > 0 && idsOf[fault.call].includes(id) && (fault.in === undefined || fault.in === where),
    );
    if (next === undefined) return undefined;
    next.times -= 1;
    return next.fault.answer;
  }
}
