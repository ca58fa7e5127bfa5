import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import { departure, malformed, refusal, type Trace } from './graphFailure';
import { readReply, type GraphConnection } from './http';
import { readingScopes } from './scopes';
import { backoff, busyStatuses, longestRetryWait, retryAfter } from './retryAfter';

/** Waits; ends early when the signal says so. */
export type Wait = (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;

/** A GET request in a batch that needs more than its path. */
export interface BatchPart {
  url: string;
  headers?: Record<string, string>;
  /** The part that has to be answered before. */
  dependsOn?: readonly string[];
}

/** Graph takes no more requests in a batch. Source: https://learn.microsoft.com/graph/json-batching */
export const partsPerBatch = 20;

/** By name, the paths of GET requests, from below the version on. */
export type BatchParts = ReadonlyMap<string, string | BatchPart>;

/** What came back, still to be read with `inPart`. */
export interface BatchAnswer {
  parts: Map<string, PartAnswer>;
  /** Of the first round trip. */
  trace: Trace;
}

/** One after the other: more than four at once are too many for one mailbox, and Graph knows no other order. */
export function inTurn(parts: readonly (readonly [string, BatchPart])[]): Map<string, BatchPart> {
  return new Map(
    parts.map(([id, part], index) => {
      const before = parts[index - 1]?.[0];
      return [id, before === undefined ? part : { ...part, dependsOn: [before] }];
    }),
  );
}

type PartAnswer = v.InferOutput<typeof envelope>['responses'][number];

/**
 * The envelope of a batch. Parts come in any order, each with a status of its own.
 * Source: https://learn.microsoft.com/graph/json-batching
 */
const envelope = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(v.record(v.string(), v.string()), {}),
      body: v.optional(v.unknown()),
    }),
  ),
});

const mostRepetitions = 2;

/** Graph was too busy for it, or did not come to it because of the part before. */
const openStatuses: readonly number[] = [...busyStatuses, 424];

function retryAfterOf({ headers }: PartAnswer): number | null {
  const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after');
  return retryAfter(header?.[1], Date.now());
}

/** What a part waits for may have been answered in an earlier round. */
function asked(part: string | BatchPart, parts: BatchParts): BatchPart {
  if (typeof part === 'string') return { url: part };
  const { dependsOn, ...rest } = part;
  const open = dependsOn?.filter((name) => parts.has(name)) ?? [];
  return open.length > 0 ? { ...rest, dependsOn: open } : rest;
}

/** One round trip. */
async function askOnce(
  graph: GraphConnection,
  doing: string,
  parts: BatchParts,
  signal: AbortSignal | undefined,
  scopes: readonly string[],
): Promise<Answer<BatchAnswer>> {
  const requests = [...parts].map(([id, part]) => ({ ...asked(part, parts), id, method: 'GET' }));
  const path = '/v1.0/$batch';
  const sent = await graph.send({
    doing,
    method: 'POST',
    path,
    body: { requests },
    scopes,
    signal,
    // A chain is worked on one part at a time.
    weight: requests.filter(({ dependsOn }) => !dependsOn).length,
  });
  if (!sent.ok) return sent;
  const reply = await readReply(sent.value, envelope);
  if (!reply.ok) return reply;
  return answered({
    parts: new Map(reply.value.responses.map((part) => [part.id, part])),
    trace: sent.value.trace,
  });
}

/**
 * Sends GET requests together in one round trip. Parts that Graph is too busy for are sent again on their own, at
 * most twice; what fails for good fails as a part, so that it need not spoil the others.
 */
export async function askBatch(
  graph: GraphConnection,
  doing: string,
  parts: BatchParts,
  wait: Wait,
  signal?: AbortSignal,
  scopes = readingScopes,
): Promise<Answer<BatchAnswer>> {
  const first = await askOnce(graph, doing, parts, signal, scopes);
  if (!first.ok) return first;
  const answers = first.value.parts;
  for (let repetition = 1; repetition <= mostRepetitions; repetition += 1) {
    const busy = [...answers.values()].filter((part) => openStatuses.includes(part.status));
    const milliseconds = Math.max(...busy.map((part) => retryAfterOf(part) ?? backoff(repetition)));
    if (busy.length === 0 || milliseconds > longestRetryWait) break;
    await wait(milliseconds, signal);
    const open = new Map([...parts].filter(([name]) => busy.some((part) => part.id === name)));
    const again = await askOnce(graph, doing, open, signal, scopes);
    if (!again.ok) break;
    for (const [name, part] of again.value.parts) answers.set(name, part);
  }
  return first;
}

/** The value of one part in its documented shape, or why there is none. */
export function inPart<T>(
  { parts, trace }: BatchAnswer,
  name: string,
  shape: v.GenericSchema<unknown, T>,
): Answer<T> {
  const part = parts.get(name);
  if (!part) return malformed(trace, `the part "${name}" of the batch: expected an answer`);
  if (part.status !== 200) return refusal({ ...trace, status: part.status }, part.body);
  const parsed = v.safeParse(shape, part.body);
  return parsed.success
    ? answered(parsed.output)
    : malformed(trace, `${name}: ${departure(parsed.issues[0])}`);
}
