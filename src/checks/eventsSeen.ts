import type { HandOver } from './handOver';
import type { CheckMemory } from './memory';

/** Where the add-in's events leave a trace when they run. */
export interface Traces {
  handOver: HandOver;
  /** The organization's hold was set on this message. */
  organizationHold: boolean;
  memory: CheckMemory;
  /** What the events keep of the policy; `undefined`: nothing. */
  keptPolicy: unknown;
  letGo: readonly string[];
}

/**
 * Whether the events were seen to run: only they write down with whom a reply began, whom the user wrote to, the policy,
 * and what went out unchecked. That there is no trace proves nothing: a first message may have left none yet.
 */
export const eventsSeen = ({ handOver, organizationHold, memory, keptPolicy, letGo }: Traces): boolean =>
  handOver.startedWith !== null ||
  organizationHold ||
  memory.recent.length > 0 ||
  keptPolicy !== undefined ||
  letGo.length > 0;
